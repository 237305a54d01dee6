"""Which layer of the drawing a node of an exported graph belongs to, by the node's name (`designer.export.scopes`)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import onnx

from designer.analysis.located import located
from designer.analysis.report import Analysis, NodeReport
from designer.export.scopes import path_of


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer as it is drawn, wherever its block is used. `name` is its path in the module the first time it is."""

    id: str
    name: str
    type: str


class Layers:
    """The layers of a network that have a module of their own, by their paths in it."""

    def __init__(self, analysis: Analysis) -> None:
        self._found: dict[str, NodeReport] = {each.path: each.report for each in located(analysis)}

    def layer(self, node: str) -> Layer | None:
        """The innermost drawn layer that a node of this name computes, if one does."""
        chain = list(self._around(node))
        if not chain:
            return None
        path, report = chain[-1]
        return Layer(report.node.id, path, report.node.type)

    def kept(self, model: onnx.ModelProto, keep: Collection[str]) -> frozenset[str]:
        """The names of the nodes that compute layers with these ids, or layers in blocks with these ids."""
        names = [node.name for node in model.graph.node]
        return frozenset(name for name in names if any(report.node.id in keep for _, report in self._around(name)))

    def _around(self, node: str) -> Iterator[tuple[str, NodeReport]]:
        """The layers whose paths lead to a node, outermost first."""
        parts = path_of(node).split(".")
        for count in range(1, len(parts) + 1):
            path = ".".join(parts[:count])
            # A layer by a name that graphs have themselves is exported with a stroke behind it.
            report = self._found.get(path) or self._found.get(path.removesuffix("_"))
            if report is not None:
                yield path, report
