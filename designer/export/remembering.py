"""A trained network as one that takes a series in pieces: its layers keep what they remember, and hand it on.

The network's own graph is opened along the steps of the series and printed anew, and gets the trained weights. Layers
that remember have their class exchanged; positions count from what was read before.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from designer.analysis.report import Analysis, NodeReport
from designer.analysis.streaming import (
    NeedsWhole,
    attention_obstacle,
    behind,
    looks_elsewhere,
    nothing_remembers,
    recurrent_obstacle,
)
from designer.compiler.build import class_from
from designer.compiler.errors import CompileError
from designer.compiler.probing import analyse_here
from designer.compiler.source import Source, print_network
from designer.export.cached_attention import CachedAttention, can_remember
from designer.export.errors import ExportError
from designer.export.memory import KEPT, Memory, states_of
from designer.export.plain import layer_names
from designer.graph.ids import NodeId
from designer.graph.model import Edge, Node, PortRef, Project

STEPS, PAST = "steps", "past"
"""What the sizes are called that a file leaves open: of a piece, and of what was read before."""
SEEN = "seen"
"""The state that counts steps, for networks that number them."""


class Remembering(NamedTuple):
    """A network that takes `series` in pieces.

    `inputs` are its own inputs and then the states, `outputs` likewise, each with `state` (output → input); `examples`
    has a tensor for each input, by `axes` open along sizes with names. `along` tells for each of its own outputs the
    place of the steps in it; None: it is the answer after the latest step. `layers` are named by lines of its source.
    """

    module: nn.Module
    series: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    state: Mapping[str, str]
    examples: tuple[Tensor, ...]
    axes: Mapping[str, Mapping[int, str]]
    along: Mapping[str, int | None]
    layers: Mapping[int, str]

    def begins(self) -> dict[str, NDArray[Any]]:
        """What one series begins with, by the states that come in. Any: numbers of some type."""
        found = {}
        for name, tensor in zip(self.inputs, self.examples, strict=True):
            grows = self.axes.get(name, {})
            sizes = [1, *(0 if place in grows else size for place, size in enumerate(tensor.shape) if place)]
            found[name] = np.zeros(sizes, tensor.numpy().dtype)
        return {name: found[name] for name in self.state.values()}


def remembering(
    project: Project, trained: nn.Module, series: str, examples: Mapping[str, Tensor], place: int = 1
) -> Remembering:
    """A project's network, with trained weights, that takes the Input `series` in pieces.

    `examples` has a tensor [2, …] for each of its inputs; `place` is that of the steps in the series.

    Raises `ExportError` naming the layer that needs the whole series.
    """
    opened, counters = _opened(project, series, place)
    analysis = analyse_here(opened)
    try:
        source = print_network(analysis)
    except CompileError as error:
        raise ExportError(
            f"In pieces, “{series}” has any number of steps, which the network cannot take. {error.message}",
            "Take layers that do not depend on how many steps there are, or export without streaming.",
        ) from error
    module = class_from(source)()
    module.load_state_dict(trained.state_dict())
    memories = _exchanged(module.eval(), analysis, behind(analysis, {series, *counters}))
    if not memories and not counters:
        _need_none(nothing_remembers(series))
    return _wrapped(module, source, analysis, (series, place), counters, memories, examples)


def _opened(project: Project, series: str, place: int) -> tuple[Project, tuple[str, ...]]:
    """The project with the steps of an Input open, and with an Input in place of each layer that numbers them."""
    main = project.main
    analysis = analyse_here(project)
    reading = behind(analysis, {series})
    steps = next(end.outputs[0].shape[place] for end in analysis.ends("Input") if end.node.name == series)
    nodes: dict[NodeId, Node] = {}
    counters: list[NodeId] = []
    for node in main.nodes.values():
        if node.name == series:
            sizes = list(analysis.nodes[node.id].values["shape"])
            sizes[place - 1] = STEPS
            node = replace(node, params={**node.params, "shape": sizes})
        elif node.type == "Arange" and node.name in reading and _numbers_steps(analysis.nodes[node.id]):
            node = replace(node, type="Input", params={"shape": [STEPS], "dtype": "int64"})
            counters.append(node.id)
        elif node.type == "Expand" and node.name not in reading:
            node = _not_repeated(node, analysis.nodes[node.id], steps)
        nodes[node.id] = node
    edges = tuple(edge for edge in main.edges if edge.target.node not in counters)
    network = replace(main, nodes=nodes, edges=tuple(_renamed(edge, counters) for edge in edges))
    return project.with_network(network), tuple(nodes[each].name for each in counters)


def _renamed(edge: Edge, counters: list[NodeId]) -> Edge:
    return replace(edge, source=PortRef(edge.source.node, "output")) if edge.source.node in counters else edge


def _not_repeated(node: Node, report: NodeReport, steps: Any) -> Node:  # Any: a size
    """An Expand without the repetition for each step of the series, such as that of a mask: what takes it repeats it.

    Whether it was that is seen by the proof.
    """
    sizes, before = list(report.values["shape"]), report.inputs[0].shape[1:]
    before = (1,) * (len(sizes) - len(before)) + tuple(before)
    shape = [1 if size == steps and old == 1 else size for size, old in zip(sizes, before, strict=True)]
    return replace(node, params={**node.params, "shape": shape})


def _numbers_steps(report: NodeReport) -> bool:
    """Whether an Arange counts along the first dimension after the batch, where the steps are."""
    return report.values["dim"] in (1, 1 - len(report.inputs[0].shape)) if report.inputs else False


def _exchanged(module: nn.Module, analysis: Analysis, reading: set[str]) -> list[Memory]:
    """What the layers remember that read the series; their classes are exchanged for those that do so."""
    reports = {report.node.name: report for report in analysis.nodes.values()}
    memories: list[Memory] = []
    for path, layer in list(module.named_modules()):
        name = path.partition(".")[0]
        if name not in reading or name not in reports:
            continue
        if isinstance(layer, nn.RNNBase):
            memories.append(_of_recurrent(path, layer, reports[name]))
        elif (
            isinstance(layer, nn.MultiheadAttention)
            and not path.endswith(".multihead_attn")
            and not looks_elsewhere(analysis, reports[name], reading)
        ):
            memories.append(_of_attention(path, layer, reports[name]))
    return memories


def _of_recurrent(path: str, layer: nn.RNNBase, report: NodeReport) -> Memory:
    _need_none(recurrent_obstacle(report, is_bidirectional=layer.bidirectional))
    kept = Memory(path, states_of(layer), (layer.num_layers, layer.hidden_size))
    layer.__class__ = KEPT[type(layer)]
    vars(layer)["memory"] = kept
    return kept


def _of_attention(path: str, layer: nn.MultiheadAttention, report: NodeReport) -> Memory:
    _need_none(attention_obstacle(report, is_plain=can_remember(layer)))
    heads = layer.num_heads
    kept = Memory(path, ("keys", "values"), (heads, 3, layer.embed_dim // heads), grows=2)
    layer.__class__ = CachedAttention
    vars(layer)["memory"] = kept
    return kept


def _need_none(obstacle: NeedsWhole | None) -> None:
    if obstacle is not None:
        raise ExportError(obstacle.message, obstacle.hint, node=obstacle.node)


def _wrapped(
    module: nn.Module,
    source: Source,
    analysis: Analysis,
    where: tuple[str, int],
    counters: tuple[str, ...],
    memories: list[Memory],
    examples: Mapping[str, Tensor],
) -> Remembering:
    """The module with states as further arguments and results. `where` are the series and the place of its steps."""
    series, place = where
    own = tuple(name for name in source.inputs if name not in counters)
    taken = {*source.inputs, *source.outputs}
    tensors = {name: _piece(tensor, place) if name == series else tensor for name, tensor in examples.items()}
    axes: dict[str, dict[int, str]] = {series: {place: STEPS}}
    begins: list[str] = []
    for kept in memories:
        for part in kept.names:
            name = _free(f"{kept.layer.replace('.', '_')}_{part}", taken)
            tensors[name] = torch.zeros(2, *kept.shape)
            axes |= {name: {kept.grows: PAST}} if kept.grows >= 0 else {}
            begins.append(name)
    if counters:
        begins.append(name := _free(SEEN, taken))
        tensors[name] = torch.zeros(2, 1, dtype=torch.int64)
    ends = tuple(_free(f"next_{name}", taken) for name in begins)
    inputs = (*own, *begins)
    _with_states(module, source, where, counters, memories, inputs)
    reports = {report.node.name: report for report in analysis.ends("Output")}
    return Remembering(
        module=module,
        series=series,
        inputs=inputs,
        outputs=(*source.outputs, *ends),
        state=dict(zip(ends, begins, strict=True)),
        examples=tuple(tensors[name] for name in inputs),
        axes=axes,
        along={name: _steps_in(reports[name]) for name in source.outputs},
        layers=layer_names(source, analysis),
    )


def _steps_in(end: NodeReport) -> int | None:
    return next((place for place, size in enumerate(end.inputs[0].shape) if str(size) == STEPS), None)


def _piece(tensor: Tensor, place: int) -> Tensor:
    """An example of a piece: as many steps as no other size is likely to be, of the series repeated."""
    steps = tensor.shape[place]
    if steps == 1:
        return tensor.repeat_interleave(5, dim=place)
    return tensor.narrow(place, 0, min(steps, 5)).contiguous()


def _free(name: str, taken: set[str]) -> str:
    while name in taken:
        name = f"{name}_"
    taken.add(name)
    return name


def _with_states(
    module: nn.Module,
    source: Source,
    where: tuple[str, int],
    counters: tuple[str, ...],
    memories: list[Memory],
    inputs: tuple[str, ...],
) -> None:
    """Gives the module a `forward` that takes states by name too: the exporter wants arguments with names."""
    kind = type(module)

    def through(self: Any, given: dict[str, Tensor]) -> tuple[Tensor, ...]:  # Any: the module
        states = iter([given[name] for name in inputs if name not in source.inputs])
        for kept in memories:
            kept.begin = tuple(next(states) for _ in kept.names)
        further: list[Tensor] = []
        if counters:
            seen, steps = next(states), given[where[0]].shape[where[1]]
            places = seen + torch.arange(steps, device=seen.device)
            given = {**given, **dict.fromkeys(counters, places)}
            further.append(seen + steps)
        said = kind.forward(self, *(given[name] for name in source.inputs))
        ends = [state for kept in memories for state in kept.end]
        for kept in memories:
            kept.begin = kept.end = ()
        return (*(said if isinstance(said, tuple) else (said,)), *ends, *further)

    names = ", ".join(inputs)
    namespace: dict[str, Any] = {"through": through}
    pairs = ", ".join(f"'{name}': {name}" for name in inputs)
    exec(f"def forward(self, {names}):\n    return through(self, {{{pairs}}})", namespace)
    module.__class__ = type(kind.__name__, (kind,), {"forward": namespace["forward"]})
