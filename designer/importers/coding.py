"""Functions that the catalogue has no layer for: layers of the user's own, with the call as their code.

The code is made from the recorded call: a function of PyTorch and plain values, so it does what the module did there.
"""

import ast
from collections.abc import Mapping
from typing import Any

import torch

from designer.catalogue.dims import Expr
from designer.graph.ids import as_name
from designer.importers.calls import full_name, short_name
from designer.importers.recording import Ref
from designer.importers.site import Site

_TENSOR = "torch.Tensor"


class _Unprintable(Exception):
    """A value that Python text cannot hold."""


def code_of(site: Site) -> tuple[str, str] | None:
    """The name and the text of a function that makes the same call; None if it cannot be written down."""
    step = site.step
    refs = list(dict.fromkeys(step.given))
    if not refs or not step.results or not all(part.isidentifier() for part in full_name(step.target).split(".")):
        return None
    names = {ref: f"input{place}" if len(refs) > 1 else "input" for place, ref in enumerate(refs, start=1)}
    name = as_name(short_name(step.target))
    try:
        text = _text(site, name, names)
        ast.parse(text)
    except (_Unprintable, SyntaxError):
        return None
    return name, text


def _text(site: Site, name: str, names: Mapping[Ref, str]) -> str:
    taken = ", ".join(f"{each}: {_TENSOR}" for each in names.values())
    count = len(site.step.results)
    given = _TENSOR if count == 1 else f"tuple[{', '.join([_TENSOR] * count)}]"
    lines = [f'"""{full_name(site.step.target)}, as it was called where this comes from."""']
    lines += [line for ref, each in names.items() for line in _folding(site, ref, each)]
    lines += _call(site, names)
    body = "\n".join(f"    {line}" for line in lines)
    return f"import torch\n\n\ndef {name}({taken}) -> {given}:\n{body}\n"


def _folding(site: Site, ref: Ref, name: str) -> list[str]:
    """The batch as the module has it: multiplied into another dimension."""
    return [f"{name} = {name}.flatten({dim}, {dim + 1})" for dim in sorted(site.value(ref).folded)]


def _call(site: Site, names: Mapping[Ref, str]) -> list[str]:
    step = site.step
    printer = _Printer(site, names)
    args = [printer.text(value) for value in step.args]
    kwargs = [f"{key}={printer.text(value)}" for key, value in step.kwargs.items()]
    path, last = full_name(step.target), full_name(step.target).rpartition(".")[2]
    lines: list[str] = []
    if _changes(last):
        lines.append(f"{args[0]} = {args[0]}.clone()")
    what = short_name(step.target)
    if what == "setitem":
        return [*lines, f"{args[0]}[{args[1]}] = {args[2]}", f"return {args[0]}"]
    if what == "getitem":
        value = f"{args[0]}[{args[1]}]"
    elif path.startswith("torch.Tensor."):
        is_property = not step.args[1:] and not step.kwargs and not callable(getattr(torch.Tensor, last, None))
        value = f"{args[0]}.{last}" if is_property else f"{args[0]}.{last}({', '.join([*args[1:], *kwargs])})"
    else:
        value = f"{_dotted(path)}({', '.join([*args, *kwargs])})"
    return [*lines, *_results(site, value)]


def _changes(name: str) -> bool:
    """Whether a function works in place: what arrives must stay as it is for others."""
    in_place = name.endswith("_") and not name.endswith("__")
    return in_place or name == "__setitem__" or (name.startswith("__i") and name != "__invert__")


def _dotted(path: str) -> str:
    if path.startswith("aten."):
        return f"torch.ops.{path}"
    if not path.startswith("torch.") or not all(part.isidentifier() for part in path.split(".")):
        raise _Unprintable(path)
    return path


def _results(site: Site, value: str) -> list[str]:
    """The lines that return the results as graphs hold them: with the batch as a dimension of its own."""
    results = site.step.results
    unfolded = [_unfolding(site, ref) for ref in results]
    if len(results) == 1:
        is_list = not isinstance(site.step.result, Ref)
        value = f"{value}[0]" if is_list else value
        return [f"return {value}{unfolded[0]}"]
    if not isinstance(site.step.result, list | tuple) or len(site.step.result) != len(results):
        raise _Unprintable(value)
    names = [f"result{place}" for place in range(1, len(results) + 1)]
    given = ", ".join(f"{name}{change}" for name, change in zip(names, unfolded, strict=True))
    return [f"{', '.join(names)} = {value}", f"return {given}"]


def _unfolding(site: Site, ref: Ref) -> str:
    value = site.value(ref)
    if not value.folded:
        return ""
    if len(value.folded) > 1:
        raise _Unprintable(ref)
    (place,) = value.folded
    return f".unflatten({place}, (-1, {value.spec.shape[place + 1]}))"


class _Printer:
    """Writes the arguments of a call."""

    def __init__(self, site: Site, names: Mapping[Ref, str]) -> None:
        self._names = names
        self._batch = next(
            (f"{name}.shape[0]" for ref, name in names.items() if str(site.spec(ref).shape[:1]) == "(N,)"), None
        )

    # Any: arguments are of every kind.
    def text(self, value: Any) -> str:
        """An argument as Python text."""
        match value:
            case Ref():
                return self._names[value]
            case Expr():
                return self._size(value)
            case bool() | int() | float() | str() | None:
                return self._plain(value)
            case torch.dtype():
                return str(value)
            case slice():
                return f"slice({', '.join(map(self.text, (value.start, value.stop, value.step)))})"
            case list():
                return f"[{', '.join(map(self.text, value))}]"
            case tuple():
                return f"({', '.join(map(self.text, value))}{',' if len(value) == 1 else ''})"
        if value is Ellipsis:
            return "..."
        raise _Unprintable(value)

    def _plain(self, value: object) -> str:
        text = repr(value)
        return f'float("{text}")' if text in ("inf", "-inf", "nan") else text

    def _size(self, size: Expr) -> str:
        """A size that follows the batch: a multiple of it."""
        times = size.at({"N": 1})
        if self._batch is None or not isinstance(times, int) or size.at({"N": 2}) != 2 * times:
            raise _Unprintable(size)
        return self._batch if times == 1 else f"{times} * {self._batch}"
