"""What a streaming file computes once: all that follows from inputs which are no series, such as a text to translate.

It becomes one branch of an `If`; what it gives is kept as further states. They begin with a size of 0: so the file sees
that a series begins, computes them, and hands them on.
"""

from collections.abc import Mapping
from typing import NamedTuple

import onnx
import onnx_ir as ir
from onnx import TensorProto, helper

from designer.export.inside.renaming import renamed, used_names
from designer.export.onnx_file import BATCH_NAME

READ = "read"
"""What the size is called that is 0 before the first piece."""
_KEPT = (TensorProto.FLOAT, TensorProto.FLOAT16, TensorProto.INT64, TensorProto.INT32, TensorProto.BOOL)
_HEAVY = ("MatMul", "Gemm", "Conv", "LSTM", "GRU", "RNN", "MatMulInteger", "Einsum")


class ReadOnce(NamedTuple):
    """The model, and all its states (output → input)."""

    model: onnx.ModelProto
    state: Mapping[str, str]


def read_once(model: onnx.ModelProto, known: onnx.ModelProto, series: str, state: Mapping[str, str]) -> ReadOnce | None:
    """The model with one more state for each value that follows from its other inputs; None if there is none.

    `known` is the model as the exporter left it, which tells sizes that smaller numbers may hide. A value that is not
    of the form [batch, …] is computed anew with each piece.
    """
    kinds = _kinds(model, known)
    again = _behind(model.graph, {series, *state.values()})
    moving = _behind(model.graph, {end.name for end in model.graph.input} - {series, *state.values()})
    once = [node for node in model.graph.node if not set(node.output) & again]
    left = used_names(node for node in model.graph.node if set(node.output) & again)
    left |= {end.name for end in model.graph.output}
    kept = [name for node in once for name in node.output if name in left & moving and name in kinds]
    inside = _needed(once, kept, moving)
    if not any(node.op_type in _HEAVY for node in inside):
        return None
    return _folded(model, [kinds[name] for name in kept], inside, state)


def _kinds(model: onnx.ModelProto, known: onnx.ModelProto) -> dict[str, onnx.ValueInfoProto]:
    """The values that can be states, with their types and sizes: a batch first, and something behind it."""
    found: dict[str, onnx.ValueInfoProto] = {}
    shapes = {each.name: each for each in onnx.shape_inference.infer_shapes(known).graph.value_info}
    for info in onnx.shape_inference.infer_shapes(model).graph.value_info:
        sizes = shapes.get(info.name, info).type.tensor_type.shape.dim
        kind = info.type.tensor_type.elem_type
        if len(sizes) > 1 and sizes[0].dim_param == BATCH_NAME and kind in _KEPT:
            found[info.name] = helper.make_tensor_value_info(
                info.name, kind, [each.dim_value or each.dim_param or None for each in sizes]
            )
    return found


def _behind(graph: onnx.GraphProto, names: set[str]) -> set[str]:
    """All values that follow from some, and these."""
    found = set(names)
    for node in graph.node:
        if used_names([node]) & found:
            found |= set(node.output)
    return found


def _needed(once: list[onnx.NodeProto], kept: list[str], moving: set[str]) -> list[onnx.NodeProto]:
    """The nodes that compute what is kept, and nothing else."""
    wanted, found = set(kept), []
    for node in reversed(once):
        if set(node.output) & wanted and set(node.output) & moving:
            found.append(node)
            wanted |= used_names([node])
    return found[::-1]


def _folded(
    model: onnx.ModelProto,
    kept: list[onnx.ValueInfoProto],
    inside: list[onnx.NodeProto],
    state: Mapping[str, str],
) -> ReadOnce:
    whole = onnx.ModelProto()
    whole.CopyFrom(model)
    graph = whole.graph
    names = [each.name for each in kept]
    made = {name for node in inside for name in node.output}
    begins = [f"{READ}_{place}" for place in range(len(kept))]
    ends = [f"next_{name}" for name in begins]
    rest = [node for node in graph.node if not set(node.output) & made]
    # What others take of the way there, and is no state, they compute themselves.
    needed = (used_names(rest) | {end.name for end in graph.output}) & made - set(names)
    cheap = [node for node in _needed(inside, sorted(needed), made) if not set(node.output) <= set(names)]
    del graph.node[:], graph.value_info[:]
    graph.node.extend([*cheap, *_branching(inside, names, begins, kept), *rest])
    graph.node.extend(
        helper.make_node("Identity", [name], [end], name=f"{READ}/{end}") for name, end in zip(names, ends, strict=True)
    )
    graph.input.extend(_open(info, name) for info, name in zip(kept, begins, strict=True))
    graph.output.extend(_open(info, name) for info, name in zip(kept, ends, strict=True))
    ordered = ir.serde.deserialize_model(whole)
    ordered.graph.sort()
    return ReadOnce(ir.serde.serialize_model(ordered), {**state, **dict(zip(ends, begins, strict=True))})


def _branching(
    inside: list[onnx.NodeProto], names: list[str], begins: list[str], kept: list[onnx.ValueInfoProto]
) -> list[onnx.NodeProto]:
    """The `If`, and what it asks: whether nothing was read yet."""
    own = {name: f"{READ}/{name}" for node in inside for name in node.output if name}
    first = helper.make_graph([], f"{READ}_first", [], [_open(info, own[info.name]) for info in kept])
    first.node.extend(inside)
    renamed(first, own)
    held = [f"{READ}/{name}/held" for name in begins]
    handed = [
        helper.make_node("Identity", [begin], [name], name=name) for begin, name in zip(begins, held, strict=True)
    ]
    ends = [_open(info, name) for info, name in zip(kept, held, strict=True)]
    later = helper.make_graph(handed, f"{READ}_later", [], ends)
    sizes, nothing, is_new = (f"{READ}/{part}" for part in ("sizes", "nothing", "is_new"))
    return [
        helper.make_node("Shape", [begins[0]], [sizes], name=sizes, start=1, end=2),
        helper.make_node("Constant", [], [nothing], name=nothing, value_ints=[0]),
        helper.make_node("Equal", [sizes, nothing], [is_new], name=is_new),
        helper.make_node("If", [is_new], names, name=f"{READ}/once", then_branch=first, else_branch=later),
    ]


def _open(info: onnx.ValueInfoProto, name: str) -> onnx.ValueInfoProto:
    """A value of the same type by another name, whose second size is open."""
    found = onnx.ValueInfoProto()
    found.CopyFrom(info)
    found.name = name
    found.type.tensor_type.shape.dim[1].dim_param = READ
    return found
