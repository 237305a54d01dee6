"""Several tensors become one."""

from typing import Any

from designer.importers.plan import layer
from designer.importers.recording import Ref
from designer.importers.rules.rule import Plans, Rule, first, one
from designer.importers.site import Site


def _cat(site: Site, tensors: Any, dim: int = 0, *, out: None = None) -> Plans:
    if len(tensors) == 1:
        yield (tensors[0],)
        return
    place = site.dim(tensors[0], dim)
    if place is not None:
        yield from one(layer("Concatenate", *tensors, dim=place))


def _stack(site: Site, tensors: Any, dim: int = 0, *, out: None = None) -> Plans:
    (wanted,) = site.wanted
    place = dim % len(wanted.shape)
    if not any(site.value(ref).folded for ref in tensors):
        yield from one(layer("Stack", *tensors, dim=place))
        sources = [first(layer("Unsqueeze", ref, dim=place)) for ref in tensors]
        yield from one(layer("Concatenate", *sources, dim=place))


def _matmul(site: Site, input: Ref, other: Ref, *, out: None = None) -> Plans:
    yield from one(layer("MatMul", input, other))


def _rmatmul(site: Site, input: Ref, other: Ref) -> Plans:
    yield from _matmul(site, other, input)


def _addmm(site: Site, input: Ref, mat1: Ref, mat2: Ref, *, beta: float = 1, alpha: float = 1) -> Plans:
    if beta == alpha == 1:
        yield from one(layer("Add", first(layer("MatMul", mat1, mat2)), input))


def _einsum(site: Site, equation: str, *operands: Any) -> Plans:
    tensors = operands[0] if len(operands) == 1 and isinstance(operands[0], list | tuple) else operands
    if not any(site.value(ref).folded for ref in tensors):
        yield from one(layer("Einsum", *tensors, equation=equation))


RULES: dict[str, Rule] = {
    "cat": _cat,
    "einsum": _einsum,
    "stack": _stack,
    "matmul": _matmul,
    "rmatmul": _rmatmul,
    "bmm": _matmul,
    "mm": _matmul,
    "baddbmm": _addmm,
    "addmm": _addmm,
}
