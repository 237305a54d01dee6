"""The whole: operators in front of a network and behind it, and the manifest that says so.

The file takes what people have, under the names of the network's inputs, and gives what they want to know: its outputs
after their steps, under their names, and answers beside them. Only standard operators are used.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

import onnx
from onnx import TensorProto, helper

from designer.export.errors import ExportError
from designer.export.external import ONE_FILE
from designer.export.inside.answers import Answer, answers_of
from designer.export.inside.builder import Builder, Size, Value, kind_of
from designer.export.inside.reading import raw_of, read_inside
from designer.export.inside.renaming import renamed, used_names
from designer.export.inside.steps import write_steps
from designer.export.onnx_file import BATCH_NAME
from runtime.manifest import InputSpec, Manifest, OutputSpec

PREFIX = "inside"


class Inside(NamedTuple):
    """A file that prepares and answers by itself, its description, and what to give it and what it gives, in words."""

    model: onnx.ModelProto
    manifest: Manifest
    words: dict[str, str]


def put_inside(model: onnx.ModelProto, manifest: Manifest) -> Inside:
    """The model with everything that its manifest says of it inside. The model that is given stays as it is, and states
    pass through as they are.

    Raises `ExportError` naming the step or the reader that has no operators.
    """
    whole = onnx.ModelProto()
    whole.CopyFrom(model)
    graph, b, words = whole.graph, Builder(PREFIX), dict[str, str]()
    states = {*manifest.state, *manifest.state.values()}
    kept_in, kept_out = ([end for end in some if end.name in states] for some in (graph.input, graph.output))
    ends = [end.name for end in (*graph.input, *graph.output) if end.name not in states]
    renamed(graph, {name: f"{PREFIX}/{name}" for name in ends})
    inputs = [_input(b, graph, spec, words) for spec in manifest.inputs]
    first = list(b.nodes)
    b.nodes.clear()
    ends_of = [(spec, _value(_end(graph.output, f"{PREFIX}/{spec.name}"))) for spec in manifest.outputs]
    taken = {*ends, *states}
    outputs = [_output(b, spec, value, taken, words) for spec, value in ends_of]
    nodes = [*first, *graph.node, *b.nodes]
    _replace(graph.node, nodes)
    used = used_names(nodes)
    graph.initializer.extend(each for each in b.constants if each.name in used)
    _replace(graph.input, [*(info for _, info in inputs), *kept_in])
    _replace(graph.output, [*(info for _, infos in outputs for info in infos), *kept_out])
    if whole.ByteSize() < ONE_FILE:  # What is larger, the checker takes only from files.
        onnx.checker.check_model(whole)
    described = replace(
        manifest, inputs=tuple(spec for spec, _ in inputs), outputs=tuple(spec for spec, _ in outputs), inside=True
    )
    return Inside(whole, described, words)


def _input(
    b: Builder, graph: onnx.GraphProto, spec: InputSpec, words: dict[str, str]
) -> tuple[InputSpec, onnx.ValueInfoProto]:
    """What the file takes for an input, and the operators from there to the network."""
    raw = raw_of(spec)
    network = _value(_end(graph.input, f"{PREFIX}/{spec.name}"))
    taken = Value(spec.name, raw.dtype, (None, *raw.shape))
    prepared = write_steps(b, spec.steps, read_inside(b, spec, taken))
    kind = kind_of(network.dtype)
    b.nodes.append(helper.make_node("Cast", [prepared.name], [network.name], name=f"{network.name}_cast", to=kind))
    words[spec.name] = raw.words
    return raw.spec, _info(taken)


def _output(
    b: Builder, spec: OutputSpec, value: Value, taken: set[str], words: dict[str, str]
) -> tuple[OutputSpec, list[onnx.ValueInfoProto]]:
    """What the file gives for an output, and the operators from the network to there."""
    if value.dtype in ("float16", "bfloat16"):
        value = b.singles(value.name, value.shape)
    read = write_steps(b, spec.steps, value)
    main, handed, answers = answers_of(b, spec, read)
    named = [Answer(spec.name, main, ""), *(each._replace(name=_untaken(each.name, taken)) for each in answers)]
    for each in named:
        b.nodes.append(helper.make_node("Identity", [each.value.name], [each.name], name=f"{PREFIX}/{each.name}_out"))
    words.update({each.name: each.words for each in named if each.words})
    infos = [_info(replace(each.value, name=each.name)) for each in named]
    return replace(handed, steps=(), inside=spec.steps), infos


def _untaken(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "_"
    taken.add(name)
    return name


def _end(ends: Iterable[onnx.ValueInfoProto], name: str) -> onnx.ValueInfoProto:
    return next(end for end in ends if end.name == name)


def _value(info: onnx.ValueInfoProto) -> Value:
    kind = info.type.tensor_type
    sizes: list[Size] = [dim.dim_value if dim.HasField("dim_value") else None for dim in kind.shape.dim]
    if not sizes:
        raise ExportError(
            f"“{info.name.partition('/')[2]}” is a single number, without a batch: nothing can be put around it.",
            "Export without `inside`.",
        )
    dtype = (
        "bfloat16" if kind.elem_type == TensorProto.BFLOAT16 else str(helper.tensor_dtype_to_np_dtype(kind.elem_type))
    )
    return Value(info.name, dtype, (None, *sizes[1:]))


def _info(value: Value) -> onnx.ValueInfoProto:
    sizes = [BATCH_NAME, *(_open_name(value, axis) if size is None else size for axis, size in _rest(value))]
    return helper.make_tensor_value_info(value.name, kind_of(value.dtype), sizes)


def _open_name(value: Value, axis: int) -> str:
    """What an open size is called: of pictures in bytes, whose channels come last, height and width."""
    is_picture = value.dtype == "uint8" and value.rank == 4 and value.shape[3] is not None and axis < 3
    return f"{value.name}_{('height', 'width')[axis - 1] if is_picture else f'size_{axis}'}"


def _rest(value: Value) -> list[tuple[int, Size]]:
    return list(enumerate(value.shape))[1:]


def _replace(field: Any, values: Iterable[Any]) -> None:  # Any: Protocol Buffers' own lists
    del field[:]
    field.extend(values)
