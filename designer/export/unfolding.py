"""Takes the blocks of a network apart, so that each of their copies may become another; weights keep what they hold."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple, TypeVar

from designer.analysis.block_edits import expand
from designer.analysis.blocks import BlockDef, uses_of
from designer.analysis.report import Analysis, NodeReport
from designer.drawing.layout import arrange
from designer.graph.applying import apply
from designer.graph.errors import EditError
from designer.graph.ids import Namer, NodeId
from designer.graph.model import Project

T = TypeVar("T")


class Unfolded(NamedTuple):
    """A project whose first network has no blocks but those that cannot be taken apart, and what follows from it.

    `paths` tell where each of its layers was in the module before: `stage.0.conv`.
    """

    project: Project
    analysis: Analysis
    paths: Mapping[NodeId, str]

    def arranged(self, project: Project) -> Project:
        """A project with these layers, drawn anew if blocks were taken apart: what was in them needs room.

        Frames, notes and bends of wires go: they were made for another drawing.
        """
        network = project.main
        if all(node.name == self.paths[node.id] for node in network):
            return project
        places = arrange(network, self.analysis)
        nodes = {key: replace(node, x=places[key][0], y=places[key][1]) for key, node in network.nodes.items()}
        return project.with_network(replace(network, nodes=nodes, marks=(), bends={}))

    def renamed(self, weights: Mapping[str, T]) -> dict[str, T]:
        """Weights by the names that they have now; those of other networks keep theirs."""
        names = {path: self.project.main.nodes[key].name for key, path in self.paths.items()}
        return {_renamed(name, names): weight for name, weight in weights.items()}


def unfolded(project: Project, analyse: Callable[[Project], Analysis]) -> Unfolded:
    """Takes apart what can be; `analyse` tells what follows from a project's first network."""
    analysis = analyse(project)
    paths = {node.id: node.name for node in project.main}
    whole: set[NodeId] = set()
    while (report := _block(analysis, whole)) is not None:
        try:
            edit, _ = expand(project, analysis, report.node.id)
            made, _ = apply(project, edit)
        except EditError:
            whole.add(report.node.id)
            continue
        found = _paths(project, report, paths.pop(report.node.id))
        paths |= {node.id: found[node.name] for node in made.main if node.name in found}
        project, analysis = made, analyse(made)
    return Unfolded(project, analysis, paths)


def _block(analysis: Analysis, whole: set[NodeId]) -> NodeReport | None:
    """The next block to take apart."""
    blocks = (report for report in analysis.nodes.values() if isinstance(report.entry, BlockDef) and uses_of(report))
    return next((report for report in blocks if report.node.id not in whole), None)


def _paths(project: Project, report: NodeReport, path: str) -> dict[str, str]:
    """Where the layers of a block were, by the names that they get when it is taken apart."""
    uses = uses_of(report)
    several = len(uses) > 1 and not report.values["share_weights"]
    names = Namer(project.main.names() - {report.node.name})
    return {
        names.fresh(inner.name): f"{path}.{number}.{inner.name}" if several or number else f"{path}.{inner.name}"
        for number, use in enumerate(uses)
        for inner in use.network
        if inner.type not in ("Input", "Output")
    }


def _renamed(name: str, names: Mapping[str, str]) -> str:
    path = name
    while path and path not in names:
        path = path.rpartition(".")[0]
    return names[path] + name.removeprefix(path) if path else name
