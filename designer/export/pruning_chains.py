"""Finds where whole channels can be taken out of a network: a layer that makes them, and the one layer that takes them.

Between the two may stand what treats each channel by itself (activations, pools, batch norms, Flatten). Where a wire
forks or joins others (Add, Concatenate, skips), other layers rely on the channels: they stay, and it is said why.
"""

from dataclasses import dataclass, field
from math import prod

from designer.analysis.report import Analysis, NodeReport
from designer.graph.ids import NodeId

CONVOLUTIONS = ("Conv1d", "Conv2d", "Conv3d")
MADE_BY = {"Linear": "out_features", **dict.fromkeys(CONVOLUTIONS, "out_channels")}
"""Layers whose channels can be taken out, and the parameter that says how many they have."""
NORMS = ("BatchNorm1d", "BatchNorm2d", "BatchNorm3d")
_EACH_NUMBER = frozenset(
    [
        *("ReLU", "LeakyReLU", "RReLU", "ReLU6", "ELU", "CELU", "SELU", "GELU", "SiLU", "Mish", "Softplus", "Softsign"),
        *("Sigmoid", "LogSigmoid", "Tanh", "Tanhshrink", "Hardsigmoid", "Hardswish", "Hardtanh", "Hardshrink"),
        *("Softshrink", "Threshold", "Clamp", "Abs", "Square", "Identity"),
        *("Dropout", "Dropout1d", "Dropout2d", "Dropout3d", "AlphaDropout", "FeatureAlphaDropout", "GaussianNoise"),
    ]
)
_EACH_CHANNEL = frozenset(
    [
        *(f"{kind}Pool{size}d" for kind in ("Max", "Avg", "LP", "AdaptiveAvg", "AdaptiveMax") for size in (1, 2, 3)),
        *("GlobalAvgPool", "GlobalMaxPool"),
        *(f"{kind}Pad{size}d" for kind in ("Zero", "Reflection", "Replication", "Circular") for size in (1, 2, 3)),
    ]
)


@dataclass(frozen=True, slots=True)
class Chain:
    """`maker` makes channels, `taker` takes them; `norms` stand between. All are layers by their ids.

    Each channel arrives at the taker as `block` numbers, one behind the other: more than 1 behind a Flatten.
    """

    maker: NodeId
    taker: NodeId
    channels: int
    norms: tuple[NodeId, ...] = ()
    block: int = 1


@dataclass(frozen=True, slots=True)
class Found:
    """What can be made smaller, and of the other layers why not, in words that follow the layer's name."""

    chains: tuple[Chain, ...]
    left: dict[NodeId, str] = field(default_factory=dict)


class _Stays(Exception):
    """Why channels must stay."""


def chains_in(analysis: Analysis) -> Found:
    """All places in a network where channels can be taken out."""
    after: dict[NodeId, list[tuple[NodeReport, str]]] = {}
    for report in analysis.nodes.values():
        for arrival in report.arrivals:
            after.setdefault(arrival.source.node, []).append((report, arrival.source.port))
    shared = {report.node.traits.shares for report in analysis.nodes.values()}
    chains, left = [], {}
    for key in analysis.order:
        report = analysis.nodes[key]
        if report.node.type not in MADE_BY or report.node.traits.bypassed:
            continue
        try:
            _need_own(report, shared)
            chains.append(_followed(report, after, shared))
        except _Stays as reason:
            left[key] = str(reason)
    return Found(tuple(chains), left)


def _need_own(report: NodeReport, shared: set[NodeId | None]) -> None:
    if report.given is not report.node or report.node.id in shared:
        raise _Stays("shares its weights with other layers")
    if report.values.get("groups", 1) != 1:
        raise _Stays("has groups, which channels cannot leave one by one")


def _followed(
    maker: NodeReport, after: dict[NodeId, list[tuple[NodeReport, str]]], shared: set[NodeId | None]
) -> Chain:
    rank = len(maker.outputs[0].shape)
    axis = 1 if maker.node.type in CONVOLUTIONS else rank - 1
    channels = maker.outputs[0].shape[axis]
    if not isinstance(channels, int) or channels < 2:
        raise _Stays("has one channel only")
    block, place = 1, maker
    norms: list[NodeId] = []
    while True:
        following = after.get(place.node.id, [])
        if len(following) != 1:
            raise _Stays("goes to several layers" if following else "goes nowhere")
        nxt = following[0][0]
        if nxt.node.traits.bypassed:
            raise _Stays(f"is followed by {nxt.node.name}, which is bypassed")
        kind, shape = nxt.node.type, nxt.inputs[0].shape if nxt.inputs else ()
        if kind in MADE_BY:
            _need_own(nxt, shared)
            fits = axis == len(shape) - 1 if kind == "Linear" else axis == 1 and block == 1
            if not fits:
                raise _Stays(f"is read by {nxt.node.name} along another axis")
            return Chain(maker.node.id, nxt.node.id, channels, tuple(norms), block)
        if kind in NORMS and axis == 1 and block == 1:
            _need_own(nxt, shared)
            norms.append(nxt.node.id)
        elif kind == "Flatten" and axis == 1 and nxt.values["start_dim"] == 1 and nxt.values["end_dim"] == -1:
            sizes = [size for size in shape[2:] if isinstance(size, int)]
            if len(sizes) != len(shape) - 2:
                raise _Stays("is flattened with a size that is open")
            block *= prod(sizes)
        elif kind not in _EACH_NUMBER and not (kind in _EACH_CHANNEL and axis == 1 and block == 1):
            raise _Stays(_why(nxt))
        if len(nxt.outputs) > 1 and following[0][1] != "output":
            raise _Stays(_why(nxt))
        place = nxt


def _why(report: NodeReport) -> str:
    if report.node.type == "Output":
        return "gives the network's answer"
    if len(report.arrivals) > 1:
        return f"is joined with others in {report.node.name}"
    return f"is followed by {report.node.name}, which mixes channels"
