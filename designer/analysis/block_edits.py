"""Edits of blocks (`designer.graph.blocks`) with what they want to know of shapes, kinds and values."""

import re
from collections.abc import Collection, Iterator
from typing import Any

from designer.analysis.blocks import BlockDef
from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.expressions import evaluate
from designer.catalogue.fields import Bool, Choice, Float, Int, Ints, IntTuple, Param, Sizes, Text
from designer.catalogue.tensor import BATCH, Dim, TensorSpec
from designer.graph import blocks
from designer.graph.edits import Batch
from designer.graph.errors import EditError
from designer.graph.exposed import Exposed
from designer.graph.ids import NodeId
from designer.graph.model import Params, PortRef, Project
from designer.graph.recipe import Json

_INPUT_TYPES = ("float32", "int64", "bool")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,15}")


def collapse(project: Project, analysis: Analysis, nodes: Collection[NodeId], name: str) -> tuple[Batch, NodeId]:
    """The edit that makes a block of a selection, and the block's node; Inputs get the shapes that arrive there.

    What lacks a wire becomes a port as well, so that a part that is not connected yet is a complete block.
    Raises `EditError`.
    """
    network = analysis.network
    reports = [analysis.nodes[node.id] for node in network if node.id in nodes]
    used = {edge.source.node for edge in network.edges}
    fed = {edge.target for edge in network.edges}
    known = blocks.Known(
        inputs=_input_params(analysis, nodes),
        open_inputs=[ref for report in reports for ref in _open_inputs(report) if ref not in fed],
        open_outputs=[
            PortRef(report.node.id, report.entry.outputs[0].name)
            for report in reports
            if report.node.id not in used and report.entry is not None and report.entry.outputs
        ],
        values={name: _json(value) for name, value in analysis.context.values.items()},
    )
    return blocks.collapse(project, network.id, nodes, name, known=known)


def expand(
    project: Project, analysis: Analysis, node: NodeId, *, keep: bool = False
) -> tuple[Batch, frozenset[NodeId]]:
    """The edit that puts a block's content in its place, and the nodes that it adds. Raises `EditError`."""
    report = analysis.nodes.get(node)
    values = {} if report is None else {name: _json(value) for name, value in report.values.items()}
    shared = None if report is None or not report.resolved else frozenset(_with_weights(report))
    return blocks.expand(project, analysis.network.id, node, values=values, fold=_value, shared=shared, keep=keep)


def expose(project: Project, analysis: Analysis, node: NodeId, param: str, name: str) -> Batch:
    """The edit that makes a layer's parameter one of the block, with its kind, limits and help. Raises `EditError`."""
    report = analysis.nodes[node]
    field = report.entry.param(param) if report.entry is not None else None
    if field is None:
        raise EditError(f"“{report.node.name}” has no parameter “{param}”.", "Choose one of its parameters.")
    given = report.node.params.get(param, _json(report.values.get(param, field.default)))
    return blocks.expose(project, analysis.network.id, node, param, name, offered=exposed_like(field, name, given))


def exposed_like(field: Param, name: str, value: Json) -> Exposed:
    """A parameter of a block that takes what a layer's parameter takes. Raises `EditError` if there is no such kind."""
    match field:
        case Int(low=low, high=high) | Ints(low=low, high=high):
            return Exposed(name, "ints" if isinstance(field, Ints) else "int", value, low, high, help=field.help)
        case Float(low=low, high=high):
            return Exposed(name, "float", value, low, high, help=field.help)
        case Bool():
            return Exposed(name, "bool", value, help=field.help)
        case Choice(options=options):
            return Exposed(name, "choice", value, options=options, help=field.help)
        case IntTuple(words=words) if isinstance(value, str):
            return Exposed(name, "choice", value, options=words, help=field.help)
        case IntTuple(low=low, high=high):
            one = value[0] if isinstance(value, list) and len(set(map(str, value))) == 1 else value
            return Exposed(name, "ints" if isinstance(one, list) else "int", one, low, high, help=field.help)
        case Text():
            return Exposed(name, "text", value, help=field.help)
        case Sizes() if isinstance(value, list) and all(isinstance(size, int) for size in value):
            return Exposed(name, "ints", value, 1, help=field.help)
    raise EditError(f"“{field.name}” is of a kind that a block cannot offer.", "Choose another parameter.")


def _input_params(analysis: Analysis, nodes: Collection[NodeId]) -> dict[PortRef, Params]:
    """The parameters of the Inputs of a block, by the port that feeds it."""
    sources = (edge.source for edge in analysis.network.edges if edge.target.node in nodes)
    specs = ((ref, analysis.spec(ref)) for ref in sources if ref.node not in nodes)
    return {ref: _as_input(spec) for ref, spec in specs if spec is not None}


def _as_input(spec: TensorSpec) -> Params:
    """The parameters of an Input that gives such a tensor; open sizes that are no names get one."""
    sizes = [size for size in spec.shape if size != BATCH]
    names = {str(size) for size in sizes if not isinstance(size, int)}
    free = (f"L{number}" for number in range(1, len(sizes) + 1) if f"L{number}" not in names)
    named: dict[Dim, str] = {}
    for size in sizes:
        if not isinstance(size, int) and size not in named:
            named[size] = str(size) if _NAME.fullmatch(str(size)) else next(free)
    shape: list[Json] = [size if isinstance(size, int) else named[size] for size in sizes]
    dtype: dict[str, Json] = {"dtype": spec.dtype} if spec.dtype in _INPUT_TYPES[1:] else {}
    return {"shape": shape, **dtype}


def _open_inputs(report: NodeReport) -> Iterator[PortRef]:
    """The input ports that a layer cannot do without."""
    ports = report.entry.inputs if report.entry is not None else ()
    return (PortRef(report.node.id, port.name) for port in ports if not port.optional and port.min_wires)


def _with_weights(report: NodeReport) -> Iterator[NodeId]:
    """The layers of a block that have something to share."""
    if not isinstance(report.entry, BlockDef):
        return
    for inner in report.entry.analysed(report.values, report.inputs)[0].nodes.values():
        entry, values, inputs = inner.entry, inner.values, inner.inputs
        if entry is None:
            continue
        if isinstance(entry, BlockDef) or entry.weights(values, inputs) or entry.buffers(values, inputs):
            yield inner.node.id


def _value(text: str) -> Json:
    """The value of an expression without names. Raises `ExpressionError`."""
    return _json(evaluate(text, {}))


def _json(value: Any) -> Json:
    """A value as a file holds it. Any: parameters are of every kind."""
    if isinstance(value, list | tuple):
        return [_json(item) for item in value]
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


__all__ = ["collapse", "expand", "expose", "exposed_like"]
