"""What pruning would leave, layer by layer, told from a project alone: no weights are read, and no torch is needed.

Of channels it is exact, but for layers whose channels lie side by side in what others add: which of theirs go, only the
weights tell.
"""

from dataclasses import dataclass

from designer.analysis.blocks import BlockDef, analyse_in
from designer.analysis.costs import PARAMETER_BYTES
from designer.analysis.located import located
from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.dims import Dim, product
from designer.export.pruning_groups import gone_of, groups_in, without
from designer.export.unfolding import unfolded
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
    """A layer that pruning is about; its id and its name are its path in the module, such as `stage.0.conv`.

    `before` and `after` count its channels, or its weights; `after` is None where only the weights will tell.
    Parameters are all of its own, zeros not among them.

    `with_` are the ids of all layers that its channels go with; `reason` says why it stays, "" if it need not.
    """

    id: str
    name: str
    type: str
    before: int
    after: int | None
    parameters_before: int
    parameters_after: int | None
    with_: tuple[str, ...] = ()
    reason: str = ""

    @property
    def together(self) -> tuple[str, ...]:
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
        self._whole = _analysed(project)
        self._apart = unfolded(project, _analysed)
        self._found = groups_in(self._apart.analysis)

    def preview(self, options: PruneOptions) -> Preview:
        """What would be left."""
        return self._channels(options) if options.structured else self._weights(options)

    def _weights(self, options: PruneOptions) -> Preview:
        layers, gone, alike = [], 0, 0
        for path, report in located(self._whole):
            weights = _products(report)
            products = sum(weights)
            if not products or isinstance(report.entry, BlockDef):
                continue
            if options.everywhere and path not in options.shares:
                alike += products
                after: tuple[int | None, int | None] = (None, None)
            else:
                less = sum(int(options.share_of([path]) * size + 1e-9) for size in weights)
                gone += less
                after = (products - less, report.parameters - less)
            layers.append(LayerPreview(path, path, report.node.type, products, after[0], report.parameters, after[1]))
        less = gone + int(options.share * alike + 1e-9)
        whole, size = self._whole.parameters, self._whole.parameters * PARAMETER_BYTES
        macs = self._whole.macs
        return Preview(tuple(layers), whole, whole - less, macs, macs, size, size)

    def _channels(self, options: PruneOptions) -> Preview:
        found, before, paths = self._found, self._apart.analysis, self._apart.paths
        gone: set[int] = set()
        for group in found.groups:  # as many as would go; which ones, only the weights tell
            strength = {unit: float(unit) for made in group.makers for unit in made.units}
            gone |= gone_of(group, strength, options.share_of(paths[layer] for layer in group.layers))
        after = _analysed(without(self._apart.project, found, gone))
        together = {
            layer: tuple(paths[each] for each in group.layers) for group in found.groups for layer in group.layers
        }
        layers = [
            LayerPreview(
                paths[made.layer],
                paths[made.layer],
                before.nodes[made.layer].node.type,
                len(made.units),
                sum(unit not in gone for unit in made.units),
                before.nodes[made.layer].parameters,
                after.nodes[made.layer].parameters,
                together.get(made.layer, ()),
                found.left.get(made.layer, ""),
            )
            for made in sorted(found.made, key=lambda made: made.layer in found.left)
        ]
        return Preview(
            tuple(layers),
            before.parameters,
            after.parameters,
            before.macs,
            after.macs,
            before.parameters * PARAMETER_BYTES,
            after.parameters * PARAMETER_BYTES,
            structured=True,
        )


def _analysed(project: Project) -> Analysis:
    return analyse_in(project, project.main.id)


def _products(report: NodeReport) -> list[int]:
    """How many numbers each weight of a layer has that is a factor of what arrives."""
    if report.entry is None or report.node.type in NOT_PRODUCTS:
        return []
    shapes = report.entry.weights(report.values, report.inputs).values()
    return [size for shape in shapes if len(shape) > 1 and isinstance(size := product(shape), int)]
