"""The layers of a run that have weights, as its network was when it was trained; what suits such a network."""

from dataclasses import dataclass

from designer.analysis.blocks import BlockDef, analyse_in
from designer.analysis.costs import PARAMETER_BYTES, costs
from designer.catalogue.layer import Family
from designer.gui.pages.deploy.precision_words import suited
from designer.jobs.run_folder import RunFolder


@dataclass(frozen=True, slots=True)
class RunLayer:
    """A layer with weights: its id (as `ExportOptions.keep` has it), its name with those of its blocks, its type, and
    how many bytes its weights take in float32.
    """

    id: str
    name: str
    type: str
    bytes: int


@dataclass(frozen=True, slots=True)
class RunLayers:
    """All of them, along the wires, and the precision that mostly pays for such a network.

    `remember`: some of them remember what came before in a series.
    """

    layers: tuple[RunLayer, ...] = ()
    suited: str = ""
    remember: bool = False


def layers_of(folder: RunFolder) -> RunLayers:
    """The layers of a run. Raises `RunError`. Not for the window's thread."""
    project = folder.spec().project
    analysis = analyse_in(project, project.main.id)
    found: dict[str, RunLayer] = {}
    rows = costs(analysis, inside=True)
    for row in rows:
        if row.parameters and not isinstance(row.report.entry, BlockDef):
            node = row.report.node
            found.setdefault(node.id, RunLayer(node.id, row.name, node.type, row.parameters * PARAMETER_BYTES))
    families = {row.report.entry.family for row in rows if row.report.entry is not None}
    remember = bool(families & {Family.RECURRENT, Family.ATTENTION})
    return RunLayers(tuple(found.values()), suited(analysis), remember)
