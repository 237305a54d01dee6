"""Pooling that ONNX has not: windows of different sizes, and averages by another number than the window's points."""

from collections.abc import Callable, Mapping, Sequence
from math import prod
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

Sizes = int | Sequence[int | None]


def windows(size: int, outs: int) -> list[range]:
    """The windows of adaptive pooling: from ⌊i·size/outs⌋ to before ⌈(i+1)·size/outs⌉."""
    return [range(i * size // outs, -(-(i + 1) * size // outs)) for i in range(outs)]


def averaged(x: Tensor, outs: Sequence[int]) -> Tensor:
    """The last axes of `x`, whose sizes are known, averaged down to `outs`: a product with a matrix for each."""
    for axis, out in enumerate(outs, start=-len(outs)):
        size = x.shape[axis]
        if size != out:
            rows = [
                [1 / len(window) if place in window else 0.0 for place in range(size)] for window in windows(size, out)
            ]
            matrix = torch.tensor(rows, dtype=x.dtype).mT
            x = (x.movedim(axis, -1) @ matrix).movedim(-1, axis)
    return x


def sizes_known(x: Tensor, outs: Sizes, dims: int) -> list[tuple[int, int]] | None:
    """The last sizes of `x` and what they become; None if one of them is open."""
    wanted = [outs] * dims if isinstance(outs, int) else list(outs)
    pairs = [(size, size if out is None else out) for size, out in zip(x.shape[-dims:], wanted, strict=True)]
    return pairs if all(isinstance(each, int) for pair in pairs for each in pair) else None


def _adaptive_average_3d(input: Tensor, output_size: Sizes) -> Any:
    pairs = sizes_known(input, output_size, 3)
    if pairs is None or all(out == 1 for _, out in pairs):
        return NotImplemented
    return averaged(input, [out for _, out in pairs])


def _adaptive_maximum(dims: int, *, indices: bool) -> Callable[..., Any]:
    def pooled(input: Tensor, output_size: Sizes, return_indices: bool = False) -> Any:
        pairs = sizes_known(input, output_size, dims)
        if pairs is None or all(size % out == 0 for size, out in pairs):
            return NotImplemented
        found = _gathered(input, pairs)
        largest = found.amax(-1)
        if not (indices or return_indices):
            return largest
        places = _gathered(torch.arange(prod(size for size, _ in pairs)).reshape([size for size, _ in pairs]), pairs)
        return largest, places.expand(found.shape).gather(-1, found.argmax(-1, keepdim=True)).squeeze(-1)

    return pooled


def _gathered(x: Tensor, pairs: Sequence[tuple[int, int]]) -> Tensor:
    """The windows of the last axes, [..., outs, points]. A smaller window repeats its last point, which counts once."""
    dims = len(pairs)
    split = []
    for axis, (size, out) in enumerate(pairs, start=-dims):
        each = windows(size, out)
        most = max(map(len, each))
        places = [window[min(place, len(window) - 1)] for window in each for place in range(most)]
        x = x.index_select(axis, torch.tensor(places))
        split += [out, most]
    lead = x.shape[:-dims]
    x = x.reshape([*lead, *split])
    first = len(lead)
    order = [*range(first), *range(first, first + 2 * dims, 2), *range(first + 1, first + 2 * dims, 2)]
    return x.permute(order).flatten(first + dims)


def _average_by_divisor(dims: int, average: Callable[..., Tensor]) -> Callable[..., Any]:
    def pooled(
        input: Tensor,
        kernel_size: Sizes,
        stride: Sizes | None = None,
        padding: Sizes = 0,
        ceil_mode: bool = False,
        count_include_pad: bool = True,
        divisor_override: int | None = None,
    ) -> Any:
        if divisor_override is None:
            return NotImplemented
        kernel = each_of(kernel_size, dims)
        steps = each_of(stride, dims) if stride else kernel
        pads = each_of(padding, dims)
        if ceil_mode and not all(isinstance(size, int) for size in input.shape[-dims:]):
            return NotImplemented
        around: list[int] = []
        for axis in reversed(range(dims)):
            more = _more(input.shape[axis - dims], kernel[axis], steps[axis], pads[axis]) if ceil_mode else 0
            around += [pads[axis], pads[axis] + more]
        padded = functional.pad(input, around) if any(around) else input
        return average(padded, kernel, steps) * (prod(kernel) / divisor_override)

    return pooled


def _more(size: int, kernel: int, step: int, pad: int) -> int:
    """How many more points a last window needs that begins within what is padded."""
    outs = -(-(size + 2 * pad - kernel) // step) + 1
    if (outs - 1) * step >= size + pad:
        outs -= 1
    return max((outs - 1) * step + kernel - size - 2 * pad, 0)


def each_of(value: Any, dims: int) -> list[int]:
    """A size for each axis. Any: one number, or a sequence of one or of so many."""
    found = [int(value)] if isinstance(value, int) else [int(each) for each in value]
    return found * dims if len(found) == 1 else found


def _spread(dims: int, transposed: Callable[..., Tensor]) -> Callable[..., Any]:
    """A transposed convolution whose output is made longer by a stride or more: longer by hand."""

    def convolved(
        input: Tensor,
        weight: Tensor,
        bias: Tensor | None = None,
        stride: Sizes = 1,
        padding: Sizes = 0,
        output_padding: Sizes = 0,
        groups: int = 1,
        dilation: Sizes = 1,
    ) -> Any:
        steps, pads, more = (each_of(each, dims) for each in (stride, padding, output_padding))
        if all(extra < step for extra, step in zip(more, steps, strict=True)):
            return NotImplemented
        whole = transposed(input, weight, None, steps, 0, 0, groups, each_of(dilation, dims))
        around = [each for axis in reversed(range(dims)) for each in (-pads[axis], more[axis] - pads[axis])]
        found = functional.pad(whole, around)
        return found if bias is None else found + bias.reshape(-1, *[1] * dims)

    return convolved


REWRITES: Mapping[Callable[..., Any], Callable[..., Any]] = {
    functional.adaptive_avg_pool3d: _adaptive_average_3d,
    functional.adaptive_max_pool1d: _adaptive_maximum(1, indices=False),
    functional.adaptive_max_pool2d: _adaptive_maximum(2, indices=False),
    functional.adaptive_max_pool3d: _adaptive_maximum(3, indices=False),
    functional.adaptive_max_pool1d_with_indices: _adaptive_maximum(1, indices=True),
    functional.adaptive_max_pool2d_with_indices: _adaptive_maximum(2, indices=True),
    functional.adaptive_max_pool3d_with_indices: _adaptive_maximum(3, indices=True),
    functional.avg_pool2d: _average_by_divisor(2, functional.avg_pool2d),
    functional.avg_pool3d: _average_by_divisor(3, functional.avg_pool3d),
    functional.conv_transpose1d: _spread(1, functional.conv_transpose1d),
    functional.conv_transpose2d: _spread(2, functional.conv_transpose2d),
    functional.conv_transpose3d: _spread(3, functional.conv_transpose3d),
}
