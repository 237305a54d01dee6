"""What a network costs, layer by layer: parameters, work, memory; and how much of the input a number sees.

Receptive fields follow Araujo, Norris and Sim, “Computing Receptive Fields of Convolutional Neural Networks”,
Distill 2019: with kernel k, dilation d and stride s, r' = r + (k − 1)·d·j and j' = j·s, where j is the distance of
neighbouring outputs in the input. Where paths meet, the widest counts.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from designer.analysis.blocks import BlockDef
from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.dims import BATCH, Dim, at
from designer.catalogue.layer import Family, Window
from designer.catalogue.tensor import TensorSpec
from designer.graph.ids import NodeId

PARAMETER_BYTES = 4

Reach = tuple[tuple[int, int], ...]
"""Along each spatial axis: how many inputs one output sees, and how far apart neighbouring outputs are in the input."""

_KEEPS_PLACES = frozenset(
    [Family.ACTIVATION, Family.NORMALISATION, Family.MERGE, Family.REGULARISATION, Family.ARITHMETIC]
)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one layer costs. `depth` counts the blocks that it is in; rows of a block follow the block's own.

    `bytes` are those of its results for one sample, `parameter_bytes` those of its parameters; `field` is the receptive
    field along each spatial axis, None where there is none (or all of the input is seen).
    """

    report: NodeReport
    name: str
    depth: int
    parameters: int
    trainable: int
    macs: Dim
    bytes: Dim
    field: tuple[int, ...] | None

    @property
    def parameter_bytes(self) -> int:
        """Bytes of the parameters in float32."""
        return self.parameters * PARAMETER_BYTES


@dataclass(frozen=True, slots=True)
class Totals:
    """What the whole network costs; `bytes` are the results of all layers for one sample, those within blocks too."""

    parameters: int
    trainable: int
    macs: Dim
    bytes: Dim

    @property
    def frozen(self) -> int:
        """Parameters that do not move in training."""
        return self.parameters - self.trainable

    @property
    def parameter_bytes(self) -> int:
        """Bytes of the parameters in float32."""
        return self.parameters * PARAMETER_BYTES


def costs(analysis: Analysis, *, inside: bool = False, sizes: Mapping[str, int] | None = None) -> tuple[Cost, ...]:
    """The cost of each layer along the wires.

    Args:
        analysis: The network with all that follows from it.
        inside: Whether the layers within blocks follow their block.
        sizes: Numbers for sizes that are open.
    """
    return tuple(_rows(analysis, inside=inside, sizes=dict(sizes or {}), prefix="", depth=0, arriving={}))


def totals(analysis: Analysis, sizes: Mapping[str, int] | None = None) -> Totals:
    """What the whole network costs."""
    given = dict(sizes or {})
    innermost = (row for row in costs(analysis, inside=True, sizes=given) if not isinstance(row.report.entry, BlockDef))
    return Totals(
        parameters=analysis.parameters,
        trainable=sum(trainable(report) for report in analysis.nodes.values()),
        macs=at(analysis.macs, dict(given)),
        bytes=sum((row.bytes for row in innermost), start=0),
    )


def trainable(report: NodeReport) -> int:
    """Parameters of a layer that move in training; within a block, those of its layers that are not frozen."""
    if report.node.traits.frozen and not report.node.traits.unfreeze_epoch:
        return 0
    if not isinstance(report.entry, BlockDef) or not report.resolved or report.parameters == 0:
        return report.trainable
    analyses = report.entry.analysed(report.values, report.inputs)
    counted = analyses[:1] if report.values["share_weights"] else analyses
    return sum(trainable(inner) for analysis in counted for inner in analysis.nodes.values())


def _rows(
    analysis: Analysis, *, inside: bool, sizes: dict[str, int], prefix: str, depth: int, arriving: Mapping[str, Reach]
) -> Iterator[Cost]:
    """The rows of a network or block. `arriving` is what its Inputs have seen already, by name."""
    seen = _reaches(analysis, arriving)
    for key in analysis.order:
        report = analysis.nodes[key]
        result: Dim = sum((spec.bytes for spec in report.outputs if _is_of_a_sample(spec)), start=0)
        given: dict[str, Dim] = dict(sizes)
        reach = seen.get(key)
        yield Cost(
            report=report,
            name=f"{prefix}{report.node.name}",
            depth=depth,
            parameters=report.parameters,
            trainable=trainable(report),
            macs=at(report.macs, given),
            bytes=at(result, given),
            field=tuple(size for size, _ in reach) if reach else None,
        )
        if inside and report.resolved and isinstance(report.entry, BlockDef):
            analyses = report.entry.analysed(report.values, report.inputs)
            own = _arriving(report, seen)
            for number, inner in enumerate(analyses):
                place = f"{prefix}{report.node.name}." + (f"{number}." if len(analyses) > 1 else "")
                yield from _rows(inner, inside=True, sizes=sizes, prefix=place, depth=depth + 1, arriving=own)
                own = {**own, **_leaving(inner, own)}


def _is_of_a_sample(spec: TensorSpec) -> bool:
    """Whether a tensor is made anew for each sample; a matrix of weights is not."""
    return BATCH in spec.shape


def _reaches(analysis: Analysis, arriving: Mapping[str, Reach]) -> dict[NodeId, Reach]:
    """What each layer's first result has seen of the input, for those on a convolutional path."""
    seen: dict[NodeId, Reach] = {}
    for key in analysis.order:
        report = analysis.nodes[key]
        if not report.resolved or report.entry is None:
            continue
        reach = _reach(report, seen, arriving)
        if reach:
            seen[key] = reach
    return seen


def _reach(report: NodeReport, seen: Mapping[NodeId, Reach], arriving: Mapping[str, Reach]) -> Reach | None:
    entry = report.entry
    if entry is None:
        return None
    if report.node.type == "Input":
        axes = len(report.outputs[0].shape) - 2
        return arriving.get(report.node.name, ((1, 1),) * axes if axes in (1, 2, 3) else None)
    widest = _widest([seen[arrival.source.node] for arrival in report.arrivals if arrival.source.node in seen])
    if widest is None or report.node.traits.bypassed:
        return widest
    if isinstance(entry, BlockDef):
        own = _arriving(report, seen)
        last: dict[str, Reach] = {}
        for inner in entry.analysed(report.values, report.inputs):
            last = _leaving(inner, own)
            own = {**own, **last}
        return next(iter(last.values()), None)
    if entry.reach is not None:
        return _wider(widest, entry.reach(report.values))
    return widest if entry.family in _KEEPS_PLACES or report.node.type == "Output" else None


def _arriving(report: NodeReport, seen: Mapping[NodeId, Reach]) -> dict[str, Reach]:
    """What the inputs of a block have seen, by the names of its ports."""
    return {arrival.port: seen[arrival.source.node] for arrival in report.arrivals if arrival.source.node in seen}


def _leaving(inner: Analysis, arriving: Mapping[str, Reach]) -> dict[str, Reach]:
    """What a block's results have seen, by the inputs that they enter at the next repeat."""
    reaches = _reaches(inner, arriving)
    found: dict[str, Reach] = {}
    inputs = [report.node.name for report in inner.ends("Input")]
    for place, report in enumerate(inner.ends("Output")):
        reach = reaches.get(report.node.id)
        if reach:
            found[inputs[place] if place < len(inputs) else report.node.name] = reach
    return found


def _widest(reaches: list[Reach]) -> Reach | None:
    same = [reach for reach in reaches if len(reach) == len(reaches[0])]
    return max(same, key=lambda reach: [size for size, _ in reach]) if same else None


def _wider(reach: Reach, windows: tuple[Window, ...]) -> Reach | None:
    if len(windows) != len(reach):
        return None
    return tuple(
        (size + (kernel - 1) * dilation * jump, jump * stride)
        for (size, jump), (kernel, stride, dilation) in zip(reach, windows, strict=True)
    )
