"""What pruning would leave, layer by layer, told from a project alone: no weights are read, and no torch is needed.

Of channels it is exact, but for layers whose channels lie side by side in what others add: which of theirs go, only the
weights tell.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from designer.analysis.blocks import BlockDef, analyse_in
from designer.analysis.costs import PARAMETER_BYTES, Cost, costs
from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.dims import Dim, product
from designer.export.pruning_groups import Found, gone_of, groups_in, without
from designer.graph.ids import NodeId
from designer.graph.model import Project
from designer.protocol.prune_options import PruneOptions

NOT_PRODUCTS = (
    *("Embedding", "EmbeddingBag", "VectorQuantizer"),
    *("LearnedPositions", "RelativePositionBias", "WindowPositionBias", "Parameter", "StoredTensor"),
    *("LayerNorm", "RMSNorm"),
)
"""Layers whose weights are looked up, added or scale: a small one says as much as a large one."""


@dataclass(frozen=True, slots=True)
class LayerPreview:
    """A layer that pruning is about. `before` and `after` count its channels, or its weights; `after` is None where
    only the weights will tell. Parameters are all of its own, zeros not among them.

    `with_` are the ids of all layers that its channels go with; `reason` says why it stays, "" if it need not.
    """

    id: NodeId
    name: str
    type: str
    before: int
    after: int | None
    parameters_before: int
    parameters_after: int | None
    with_: tuple[NodeId, ...] = ()
    reason: str = ""

    @property
    def together(self) -> tuple[NodeId, ...]:
        """All layers that are pruned when this one is: itself at least."""
        return self.with_ or (self.id,)


@dataclass(frozen=True, slots=True)
class Preview:
    """All of it. `bytes` are those of the weights in float32: a weight that is 0 takes as much room as any.

    `structured`: it is about channels.
    """

    layers: tuple[LayerPreview, ...] = ()
    parameters_before: int = 0
    parameters_after: int = 0
    macs_before: Dim = 0
    macs_after: Dim = 0
    bytes_before: int = 0
    bytes_after: int = 0
    structured: bool = False

    @property
    def can_prune(self) -> bool:
        """Whether anything would go."""
        return self.parameters_after < self.parameters_before


class Prunable:
    """A project's first network, as it is asked what pruning leaves of it."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.analysis = analyse_in(project, project.main.id)
        self._found = groups_in(self.analysis)
        self._rows = _rows(self.analysis)

    def preview(self, options: PruneOptions) -> Preview:
        """What would be left."""
        return self._channels(options) if options.structured else self._weights(options)

    def _weights(self, options: PruneOptions) -> Preview:
        layers, gone, alike = [], 0, 0
        for key, row in self._rows.items():
            weights = _products(row.report)
            products = sum(weights)
            if not products:
                continue
            if options.everywhere and key not in options.shares:
                alike += products
                after: tuple[int | None, int | None] = (None, None)
            else:
                less = sum(int(options.share_of([key]) * size + 1e-9) for size in weights)
                gone += less
                after = (products - less, row.parameters - less)
            type = row.report.node.type
            layers.append(LayerPreview(key, row.name, type, products, after[0], row.parameters, after[1]))
        less = gone + int(options.share * alike + 1e-9)
        whole, size = self.analysis.parameters, self.analysis.parameters * PARAMETER_BYTES
        macs = self.analysis.macs
        return Preview(tuple(layers), whole, whole - less, macs, macs, size, size)

    def _channels(self, options: PruneOptions) -> Preview:
        found = self._found
        gone = _gone(found, options)
        after = analyse_in(without(self.project, found, gone), self.project.main.id)
        smaller = _rows(after)
        layers = []
        for group in found.groups:
            for made in group.makers:
                left = sum(unit not in gone for unit in made.units)
                layers.append(self._layer(made.layer, len(made.units), left, smaller, group.layers))
        for key, reason in found.left.items():
            size = next(len(made.units) for made in found.made if made.layer == key)
            layers.append(self._layer(key, size, size, smaller, (), reason))
        before = self.analysis
        order = {key: place for place, key in enumerate(before.order)}
        return Preview(
            tuple(sorted(layers, key=lambda each: (bool(each.reason), order[each.id]))),
            before.parameters,
            after.parameters,
            before.macs,
            after.macs,
            before.parameters * PARAMETER_BYTES,
            after.parameters * PARAMETER_BYTES,
            structured=True,
        )

    def _layer(
        self,
        key: NodeId,
        before: int,
        after: int,
        smaller: Mapping[NodeId, Cost],
        together: tuple[NodeId, ...],
        reason: str = "",
    ) -> LayerPreview:
        row = self._rows[key]
        return LayerPreview(
            key,
            row.name,
            row.report.node.type,
            before,
            after,
            row.parameters,
            smaller[key].parameters,
            together,
            reason,
        )


def _gone(found: Found, options: PruneOptions) -> set[int]:
    """As many units as would go; which ones only the weights tell."""
    gone: set[int] = set()
    for group in found.groups:
        strength = {unit: float(unit) for made in group.makers for unit in made.units}
        gone |= gone_of(group, strength, options.share_of(group.layers))
    return gone


def _rows(analysis: Analysis) -> dict[NodeId, Cost]:
    """The layers with weights of their own, those within blocks too; the first use of a block counts."""
    rows: dict[NodeId, Cost] = {}
    for row in costs(analysis, inside=True):
        if row.parameters and not isinstance(row.report.entry, BlockDef):
            rows.setdefault(row.report.node.id, row)
    return rows


def _products(report: NodeReport) -> list[int]:
    """How many numbers each weight of a layer has that is a factor of what arrives."""
    if report.entry is None or report.node.type in NOT_PRODUCTS:
        return []
    shapes = report.entry.weights(report.values, report.inputs).values()
    return [size for shape in shapes if len(shape) > 1 and isinstance(size := product(shape), int)]
