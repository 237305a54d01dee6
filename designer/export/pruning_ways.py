"""What layers do with the channels that arrive at them: an entry in `_WAYS` for each kind that can be followed."""

from collections.abc import Callable
from math import prod

from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.dims import Dim
from designer.export.pruning_units import Cut, Flow, Made, Size, Stays, Units
from designer.graph.model import PortRef

CONVOLUTIONS = ("Conv1d", "Conv2d", "Conv3d")
TRANSPOSED = ("ConvTranspose1d", "ConvTranspose2d", "ConvTranspose3d")
MADE_BY = {"Linear": "out_features", **dict.fromkeys((*CONVOLUTIONS, *TRANSPOSED), "out_channels")}
"""Layers whose channels can be taken out, and the parameter that says how many they have."""
_SIZES = (1, 2, 3)
_EACH_NUMBER = (
    *("ReLU", "LeakyReLU", "RReLU", "ReLU6", "ELU", "CELU", "SELU", "GELU", "SiLU", "Mish", "Softplus", "Softsign"),
    *("Sigmoid", "LogSigmoid", "Tanh", "Tanhshrink", "Hardsigmoid", "Hardswish", "Hardtanh", "Hardshrink"),
    *("Softshrink", "Threshold", "Clamp", "Abs", "Square", "Sqrt", "Exp", "Neg", "Scale", "Identity", "Detach"),
    *("Dropout", "Dropout1d", "Dropout2d", "Dropout3d", "AlphaDropout", "FeatureAlphaDropout", "GaussianNoise"),
    "StochasticDepth",
)
_EACH_CHANNEL = (
    *(f"{kind}Pool{size}d" for kind in ("Max", "Avg", "LP", "AdaptiveAvg", "AdaptiveMax") for size in _SIZES),
    *("GlobalAvgPool", "GlobalMaxPool", "Upsample", "UpsamplingNearest2d", "UpsamplingBilinear2d"),
    *(f"{kind}Pad{size}d" for kind in ("Zero", "Reflection", "Replication", "Circular") for size in _SIZES),
)
_NORMS = tuple(f"{kind}Norm{size}d" for kind in ("Batch", "Instance") for size in _SIZES)
_PER_CHANNEL = ("weight", "bias", "running_mean", "running_var")
_JOINS = ("Add", "Multiply", "Subtract", "Divide", "Minimum", "Maximum")


class Ways:
    """Follows units through a network: `follow` each layer along the wires, and `stop` where one says `Stays`.

    `made` are the layers that make units, `taken` the units that something multiplies, `cuts` and `sizes` as in
    `pruning_groups.Found`.
    """

    def __init__(self, analysis: Analysis, units: Units) -> None:
        self.units = units
        self.made: list[Made] = []
        self.cuts: list[Cut] = []
        self.sizes: list[Size] = []
        self.taken: set[int] = set()
        self._flows: dict[PortRef, Flow] = {}
        self._shared = {report.node.traits.shares for report in analysis.nodes.values()}
        self._used = {arrival.source for report in analysis.nodes.values() for arrival in report.arrivals}

    def follow(self, report: NodeReport) -> None:
        """Takes the units on that arrive at a layer. Raises `Stays`."""
        kind = report.node.type
        if kind in MADE_BY and not report.node.traits.bypassed:
            self._make(report)
            return
        if all(flow is None for flow in self._arriving(report)):
            return
        if report.node.traits.bypassed:
            raise Stays(f"is followed by {report.node.name}, which is bypassed")
        if kind not in _WAYS or self._gives_more(report):
            raise Stays(_why(report))
        _WAYS[kind](self, report)

    def stop(self, report: NodeReport, reason: str) -> None:
        """What arrives at a layer must stay as it is."""
        for flow in self._arriving(report):
            if flow is not None:
                self.units.fix(flow.units, reason)

    # -- ways

    def join(self, report: NodeReport) -> None:
        """Numbers of several tensors meet one by one: their channels become one unit each."""
        reason = _why(report)
        shape = report.outputs[0].shape
        places = {
            len(shape) - len(spec.shape) + flow.axis: None
            for flow, spec in zip(self._arriving(report), report.inputs, strict=False)
            if flow is not None
        }
        if len(places) > 1:
            raise Stays(reason)
        (axis,) = places
        first: Flow | None = None
        for flow, arrival in zip(self._arriving(report), report.arrivals, strict=True):
            if arrival.spec is None:
                raise Stays(reason)
            at = axis - len(shape) + len(arrival.spec.shape)
            size = arrival.spec.shape[at] if at >= 0 else 1
            if flow is None and size == 1:
                continue
            if flow is None or size != shape[axis]:
                raise Stays(reason)
            if first is not None:
                self.units.unite(first.units, flow.units)
            first = first or flow
        assert first is not None  # there is a place only because something arrives there
        self._give(report, Flow(axis, first.units))

    def concatenate(self, report: NodeReport) -> None:
        """Channels come to lie side by side, with those of tensors that are not followed."""
        along = report.values["dim"] % len(report.outputs[0].shape)
        if any(flow is not None and flow.axis != along for flow in self._arriving(report)):
            self.join(report)
            return
        units: list[int] = []
        for flow, spec in zip(self._arriving(report), report.inputs, strict=True):
            if flow is None:
                others = self.units.new(_known(spec.shape[along]))
                self.units.fix(others, _why(report))
                units.extend(others)
            else:
                units.extend(flow.units)
        self._give(report, Flow(along, tuple(units)))

    def flatten(self, report: NodeReport) -> None:
        """Each channel becomes a row of numbers; or each number stands once for every place before it."""
        flow, shape = self._flow(report), report.inputs[0].shape
        begin, end = report.values["start_dim"] % len(shape), report.values["end_dim"] % len(shape)
        if not begin <= flow.axis <= end:
            self._give(report, flow if flow.axis < begin else Flow(flow.axis - (end - begin), flow.units))
            return
        before = prod(_known(size) for size in shape[begin : flow.axis])
        behind = prod(_known(size) for size in shape[flow.axis + 1 : end + 1])
        row = tuple(unit for unit in flow.units for _ in range(behind))
        self._give(report, Flow(begin, row * before))

    def group_norm(self, report: NodeReport) -> None:
        """Channels that are normalised together are one unit: without one of them, the others would change."""
        flow = self._of_channels(report)
        groups = int(report.values["num_groups"])
        per = len(flow.units) // groups
        for first in range(0, len(flow.units), per):
            self.units.unite([flow.units[first]] * (per - 1), flow.units[first + 1 : first + per])
        self._cut(report, flow.units, _PER_CHANNEL)
        self.sizes.append(Size(report.node.id, "num_groups", flow.units, per))
        self._give(report, flow)

    def norm(self, report: NodeReport) -> None:
        """A layer with a weight for each channel."""
        flow = self._of_channels(report)
        self._cut(report, flow.units, _PER_CHANNEL)
        self._give(report, flow)

    def prelu(self, report: NodeReport) -> None:
        """A slope for all, or one for each channel."""
        if report.values["per_channel"]:
            self.norm(report)
        else:
            self.number(report)

    def channel(self, report: NodeReport) -> None:
        """Each channel is treated by itself."""
        self._give(report, self._of_channels(report))

    def number(self, report: NodeReport) -> None:
        """Each number is treated by itself."""
        self._give(report, self._flow(report))

    # -- layers that make channels

    def _make(self, report: NodeReport) -> None:
        node, flow, groups = report.node, self._arriving(report)[0], report.values.get("groups", 1)
        out = len(report.outputs[0].shape) - 1 if node.type == "Linear" else 1
        channels = report.outputs[0].shape[out]
        if not isinstance(channels, int):
            raise Stays(_why(report))
        if groups > 1 and flow is not None and flow.axis == 1 and len(flow.units) == groups and self._is_own(report):
            self._depthwise(report, flow, channels)
            return
        units = self.units.new(channels)
        before, behind = (1, 0) if node.type in TRANSPOSED else (0, 1)
        self.made.append(Made(node.id, before, units))
        self._give(report, Flow(out, units))
        own = "" if self._is_own(report) else "shares its weights with other layers"
        reason = own or ("has groups, which channels cannot leave one by one" if groups != 1 else "")
        if reason or channels < 2:
            self.units.fix(units, reason or "has one channel only")
        self.cuts.append(Cut(node.id, "weight", before, units))
        self.cuts.append(Cut(node.id, "bias", 0, units))
        self.sizes.append(Size(node.id, MADE_BY[node.type], units))
        if flow is None:
            return
        if reason:
            raise Stays(f"is read by {node.name}, which {reason}")
        if flow.axis != (len(report.inputs[0].shape) - 1 if node.type == "Linear" else 1):
            raise Stays(f"is read by {node.name} along another axis")
        self.cuts.append(Cut(node.id, "weight", behind, flow.units))
        self.taken.update(flow.units)

    def _depthwise(self, report: NodeReport, flow: Flow, channels: int) -> None:
        """Each channel is filtered by itself: what comes out goes with what goes in."""
        times = channels // len(flow.units)
        units = tuple(unit for unit in flow.units for _ in range(times))
        is_transposed = report.node.type in TRANSPOSED
        self.cuts.append(Cut(report.node.id, "weight", 0, flow.units if is_transposed else units))
        self.cuts.append(Cut(report.node.id, "bias", 0, units))
        self.sizes.append(Size(report.node.id, "out_channels", units))
        self.sizes.append(Size(report.node.id, "groups", flow.units))
        self._give(report, Flow(1, units))

    # -- small helpers

    def _is_own(self, report: NodeReport) -> bool:
        return report.given is report.node and report.node.id not in self._shared

    def _arriving(self, report: NodeReport) -> list[Flow | None]:
        return [self._flows.get(arrival.source) for arrival in report.arrivals]

    def _flow(self, report: NodeReport) -> Flow:
        """What arrives at a layer with one input."""
        first, *others = self._arriving(report)
        if first is None or others:
            raise Stays(_why(report))
        return first

    def _of_channels(self, report: NodeReport) -> Flow:
        flow = self._flow(report)
        if flow.axis != 1:
            raise Stays(_why(report))
        return flow

    def _cut(self, report: NodeReport, units: tuple[int, ...], weights: tuple[str, ...]) -> None:
        if not self._is_own(report):
            raise Stays(f"is followed by {report.node.name}, which shares its weights with other layers")
        self.cuts.extend(Cut(report.node.id, weight, 0, units) for weight in weights)

    def _give(self, report: NodeReport, flow: Flow) -> None:
        entry = report.entry
        assert entry is not None  # what is resolved has one
        self._flows[PortRef(report.node.id, entry.outputs[0].name)] = flow

    def _gives_more(self, report: NodeReport) -> bool:
        """Whether something reads more of a layer than its first output, e.g. where a pool found its largest."""
        entry = report.entry
        return entry is not None and any(PortRef(report.node.id, port.name) in self._used for port in entry.outputs[1:])


_WAYS: dict[str, Callable[[Ways, NodeReport], None]] = {
    **dict.fromkeys(_EACH_NUMBER, Ways.number),
    **dict.fromkeys(_EACH_CHANNEL, Ways.channel),
    **dict.fromkeys(_NORMS, Ways.norm),
    **dict.fromkeys(_JOINS, Ways.join),
    "Concatenate": Ways.concatenate,
    "Flatten": Ways.flatten,
    "GroupNorm": Ways.group_norm,
    "PReLU": Ways.prelu,
}
"""Types of layers that can be followed, and how; all others keep what arrives at them as it is."""


def _known(size: Dim) -> int:
    if not isinstance(size, int):
        raise Stays("meets a size that is open")
    return size


def _why(report: NodeReport) -> str:
    if report.node.type == "Output":
        return "gives the network's answer"
    if len(report.arrivals) > 1:
        return f"is joined with others in {report.node.name}"
    return f"is followed by {report.node.name}, which mixes channels"
