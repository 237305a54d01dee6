"""Resizing that ONNX does otherwise or not at all, as products with matrices: for sizes that are known."""

from collections.abc import Callable, Mapping
from math import floor
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from designer.export.rewrites_pooling import averaged


def _interpolated(
    input: Tensor,
    size: Any = None,
    scale_factor: Any = None,
    mode: str = "nearest",
    align_corners: bool | None = None,
    recompute_scale_factor: bool | None = None,
    antialias: bool = False,
) -> Any:
    sizes = input.shape[2:]
    if not all(isinstance(each, int) for each in sizes):
        return NotImplemented
    factors = _each(scale_factor, len(sizes))
    outs = _each(size, len(sizes)) or [floor(each * factor) for each, factor in zip(sizes, factors, strict=True)]
    if mode == "area":
        return averaged(input, outs) if len(sizes) == 3 else NotImplemented
    if not antialias or mode not in _FILTERS:
        return NotImplemented
    given = [0.0] * len(sizes) if size is not None or recompute_scale_factor else factors
    for axis, (out, factor) in enumerate(zip(outs, given, strict=True), start=-len(sizes)):
        ratio = _ratio(input.shape[axis], out, factor, corners=bool(align_corners))
        matrix = torch.tensor(smoothing(input.shape[axis], out, ratio, mode), dtype=input.dtype).mT
        input = (input.movedim(axis, -1) @ matrix).movedim(-1, axis)
    return input


def _each(value: Any, dims: int) -> list[Any]:
    if value is None:
        return []
    return [value] * dims if isinstance(value, int | float) else list(value)


def _ratio(size: int, out: int, factor: float, *, corners: bool) -> float:
    """How many points of the input a step of the output is."""
    if corners:
        return (size - 1) / (out - 1) if out > 1 else 0.0
    return 1 / factor if factor else size / out


def smoothing(size: int, out: int, ratio: float, mode: str) -> list[list[float]]:
    """What each of `out` points takes of `size` points: a bump around its place, widened where the image shrinks.

    As `torch.nn.functional.interpolate(antialias=True)` has it.
    """
    reach, bump = _FILTERS[mode]
    wide = max(ratio, 1.0)
    rows = []
    for place in range(out):
        centre = ratio * (place + 0.5)
        first, last = max(int(centre - reach * wide + 0.5), 0), min(int(centre + reach * wide + 0.5), size)
        row = [bump((at - centre + 0.5) / wide) if first <= at < last else 0.0 for at in range(size)]
        rows.append([each / sum(row) for each in row])
    return rows


def _triangle(x: float) -> float:
    return max(1 - abs(x), 0.0)


def _cubic(x: float, a: float = -0.5) -> float:
    x = abs(x)
    if x < 1:
        return ((a + 2) * x - (a + 3)) * x * x + 1
    return (((x - 5) * x + 8) * x - 4) * a if x < 2 else 0.0


_FILTERS: Mapping[str, tuple[int, Callable[[float], float]]] = {"bilinear": (1, _triangle), "bicubic": (2, _cubic)}
"""How far a bump reaches, and its form."""

REWRITES: Mapping[Callable[..., Any], Callable[..., Any]] = {functional.interpolate: _interpolated}
