"""The layers of a run that have weights, as its network was when it was trained; what suits such a network."""

from dataclasses import dataclass

from designer.analysis.blocks import BlockDef, analyse_in
from designer.analysis.costs import PARAMETER_BYTES, costs
from designer.analysis.streaming import CUTS_SOUND, is_cut, streaming_obstacle
from designer.catalogue.datasets import InputDef
from designer.catalogue.errors import CatalogueError
from designer.catalogue.facts import dataset_of
from designer.catalogue.layer import Family
from designer.graph.recipe import Data
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

    `is_faster`: that one gains time, not size alone. `remember`: some of them remember what came before in a series.
    `needs_whole` and `needs_outside` say why it cannot take one in pieces, and why it cannot do so and prepare inside
    the file; "" if it can.
    """

    layers: tuple[RunLayer, ...] = ()
    suited: str = ""
    remember: bool = False
    is_faster: bool = True
    needs_whole: str = ""
    needs_outside: str = ""


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
    pays, obstacle = suited(analysis), streaming_obstacle(analysis) if remember else None
    return RunLayers(
        tuple(found.values()),
        pays.precision,
        remember,
        pays.is_faster,
        f"{obstacle.message} {obstacle.hint}" if obstacle else "",
        CUTS_SOUND if is_cut(_inputs(project.data)) else "",
    )


def _inputs(data: Data) -> tuple[InputDef, ...]:
    try:
        return dataset_of(data).inputs
    except CatalogueError:  # Data that nobody knows any more: the export will say so.
        return ()
