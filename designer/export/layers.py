"""Where module and ONNX file begin to differ: what each layer gives in both, by the layers' names.

The module's side is its printed `forward`, which is executed with a look after each line; the file's side are further
outputs of its graph, whose nodes are named after layers (`designer.export.scopes`).
"""

import ast
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from designer.compiler.source import Source
from designer.export.report import LayerDifference
from designer.export.scopes import path_of
from designer.trust import need_trust
from runtime.errors import InputError
from runtime.providers import reason
from runtime.session import load

Array = NDArray[Any]
Given = dict[str, list[Array]]
"""By the name of a layer, in order of execution: what it gives."""
Names = Mapping[int, str]
"""By lines of the printed source: the name of the layer that a line is of."""

_SEEN = "_layerloom_seen"
FAR = 1e30
"""Stands for “not comparable”: another shape, or a number that is not finite on one side only. JSON has no infinity."""


class Apart(NamedTuple):
    """How far two arrays are from each other: the largest and the mean difference, and the largest by the scale."""

    max_abs: float
    mean_abs: float
    relative: float


def apart(wanted: Array, came: Array) -> Apart:
    """The difference of two arrays of numbers, over all that is finite."""
    if wanted.shape != came.shape or not (np.isfinite(wanted) == np.isfinite(came)).all():
        return Apart(FAR, FAR, FAR)
    finite = np.isfinite(wanted)
    reference, result = wanted[finite].astype(np.float64), came[finite].astype(np.float64)
    differences = np.abs(reference - result)
    largest = float(differences.max(initial=0.0))
    scale = float(np.abs(reference).max(initial=0.0))
    mean = float(differences.mean()) if differences.size else 0.0
    return Apart(largest, mean, largest / scale if scale > 0 else largest)


def layer_differences(
    module: nn.Module, source: Source, names: Names, onnx_path: Path, inputs: Sequence[Array], tolerance: float
) -> tuple[LayerDifference, ...]:
    """The layers of a network that can be told apart in its file, in order of execution, on prepared `inputs`.

    Raises `runtime.RuntimeModelError` if the file cannot be run so.
    """
    wanted = given_by_module(module, source, names, inputs)
    came = given_by_file(onnx_path, dict(zip(source.inputs, inputs, strict=True)))
    found: dict[str, Apart] = {}
    for layer, values in came.items():
        merged = _merged_with(layer, list(wanted), came)
        for value in values:
            pairs = [(name, apart(tensor, value)) for name, tensor in _candidates(merged, wanted, value)]
            if pairs:
                # The layer whose value it is; if it is nobody's, the last one that had a part in it.
                name, least = min(reversed(pairs), key=lambda pair: pair[1].relative)
                if least.relative > tolerance:
                    name, least = pairs[-1]
                found[name] = max(found.get(name, least), least, key=lambda each: each.relative)
    return tuple(
        LayerDifference(name, *found[name], ok=found[name].relative <= tolerance) for name in wanted if name in found
    )


def _candidates(merged: Sequence[str], wanted: Given, value: Array) -> list[tuple[str, Array]]:
    """What a value may be: what the layers give in its shape, without those that only hand on what arrives."""
    found: list[tuple[str, Array]] = []
    for name in merged:
        for tensor in wanted[name]:
            if tensor.shape == value.shape and not any(np.array_equal(tensor, other) for _, other in found):
                found.append((name, tensor))
    return found


def _merged_with(layer: str, order: Sequence[str], came: Given) -> list[str]:
    """A layer and its neighbours that have no nodes of their own: the exporter has merged them into it."""
    if layer not in order:
        return []
    first = last = order.index(layer)
    while first > 0 and order[first - 1] not in came:
        first -= 1
    while last + 1 < len(order) and order[last + 1] not in came:
        last += 1
    return list(order[first : last + 1])


# -- the module


def given_by_module(module: nn.Module, source: Source, names: Names, inputs: Sequence[Array]) -> Given:
    """What each line of a module's `forward` gives, by its layer's name. `module` is of the source's class."""
    found: Given = {}

    def seen(name: str, value: Any) -> None:  # Any: a tensor, or tuples of some
        found.setdefault(name, []).extend(tensor.detach().cpu().numpy() for tensor in _tensors(value))

    forward = _looking(source, names, seen)
    fast = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(False)  # As in the comparison of the outputs.
    try:
        with torch.inference_mode():
            forward(module, *(torch.from_numpy(np.ascontiguousarray(array)) for array in inputs))
    finally:
        torch.backends.mha.set_fastpath_enabled(fast)
    return found


def _tensors(value: Any) -> Iterator[Tensor]:  # Any: as above
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _tensors(each)


def _looking(source: Source, names: Names, seen: Callable[[str, Any], None]) -> Callable[..., Any]:
    """The printed `forward` as a function that also tells what each of its layers gives."""
    need_trust(source.code)
    tree = ast.parse(source.text)
    network = next(each for each in tree.body if isinstance(each, ast.ClassDef) and each.name == source.class_name)
    forward = next(each for each in network.body if isinstance(each, ast.FunctionDef) and each.name == "forward")
    body: list[ast.stmt] = []
    for statement in forward.body:
        body.append(statement)
        lines = range(statement.lineno, (statement.end_lineno or statement.lineno) + 1)
        name = next((names[line] for line in lines if line in names), "")
        if name and isinstance(statement, ast.Assign):
            body.append(_look(name, statement.targets[0]))
    forward.body = body
    namespace: dict[str, Any] = {"__name__": f"layerloom.{source.class_name}", _SEEN: seen}
    exec(compile(ast.fix_missing_locations(tree), f"<layerloom {source.class_name}>", "exec"), namespace)
    made: Callable[..., Any] = namespace[source.class_name].forward
    return made


def _look(name: str, target: ast.expr) -> ast.stmt:
    value = ast.parse(ast.unparse(target), mode="eval").body
    call = ast.Call(ast.Name(_SEEN, ast.Load()), [ast.Constant(name), value], [])
    return ast.Expr(call)


# -- the file


def given_by_file(path: Path, feed: Mapping[str, Array]) -> Given:
    """What the nodes of each layer hand on to those of others, or out of the graph.

    Raises `runtime.RuntimeModelError` if the file cannot be run so.
    """
    model = onnx.load(path, load_external_data=False)
    leaving = _leaving(model.graph)
    names = [name for values in leaving.values() for name in values]
    known = {output.name for output in model.graph.output}
    model.graph.output.extend(onnx.ValueInfoProto(name=name) for name in names if name not in known)
    del model.metadata_props[:]  # The description is of the file as it is.
    trial = path.with_name(f".{path.stem}.{os.getpid()}.onnx")  # where its data lies
    try:
        trial.write_bytes(model.SerializeToString())
        came = dict(zip(names, _run(trial, names, feed), strict=True))
    finally:
        trial.unlink(missing_ok=True)
    return {layer: [came[name] for name in its] for layer, its in leaving.items() if its}


def _run(path: Path, names: Sequence[str], feed: Mapping[str, Array]) -> list[Array]:
    if not names:
        return []
    with load(path, provider="cpu") as model:
        try:
            found: list[Array] = model.session.run(names, dict(feed))
        except Exception as error:  # ONNX Runtime's exceptions share no base class
            raise InputError(f"ONNX Runtime says: {reason(error)}") from error
    return found


def _leaving(graph: onnx.GraphProto) -> dict[str, list[str]]:
    """By layer, in the graph's order: the values that its nodes make and that others use."""
    maker = {name: _layer_of(node) for node in graph.node for name in node.output if name}
    leaving: dict[str, list[str]] = {layer: [] for layer in maker.values() if layer}
    used = [(name, _layer_of(node)) for node in graph.node for name in _used_by(node)]
    for name, user in (*used, *((output.name, "") for output in graph.output)):
        layer = maker.get(name, "")
        if layer and layer != user and name not in leaving[layer]:
            leaving[layer].append(name)
    return leaving


def _used_by(node: onnx.NodeProto) -> Iterator[str]:
    """What a node reads, also within its loops and branches."""
    yield from node.input
    for attribute in node.attribute:
        for graph in (attribute.g, *attribute.graphs):
            for inner in graph.node:
                yield from _used_by(inner)


def _layer_of(node: onnx.NodeProto) -> str:
    """The name of the layer of the network (not of its blocks) that a node computes; "" if it is not known."""
    return path_of(node.name).partition(".")[0]
