"""The arithmetic of sliding windows, which convolutions and pooling share, and their line on the node."""

from collections.abc import Sequence
from fractions import Fraction
from math import ceil

from designer.catalogue.assuming import Assumption, assume, at_least
from designer.catalogue.dims import Dim, Expr, scaled
from designer.catalogue.errors import Repair, SetValue, ShapeError
from designer.catalogue.layer import Values, Window
from designer.catalogue.sizes import AXES


def window(size: Dim, kernel: int, stride: int, padding: int, dilation: int = 1, *, ceil_mode: bool = False) -> Dim:
    """How often a sliding window fits, floor((size + 2·padding − dilation·(kernel − 1) − 1) / stride) + 1.

    The formula is the one in the documentation of torch.nn.Conv2d and torch.nn.MaxPool2d. With `ceil_mode`, a window
    that begins inside the input or its left padding may run over the end. May be ≤ 0: the caller refuses.
    """
    span = dilation * (kernel - 1) + 1
    if not ceil_mode:
        return (size + 2 * padding - span) // stride + 1
    # Whichever ends first: windows that reach the end of the padding, or those that begin before the right padding.
    return (size + min(2 * padding - span + stride, padding) + stride - 1) // stride


def windows(who: str, v: Values, sizes: Sequence[Dim]) -> tuple[Dim, ...]:
    """Output sizes of a layer with `kernel_size`, `stride` and maybe `padding`, `dilation` and `ceil_mode`."""
    kernel, stride = v["kernel_size"], v["stride"] or v["kernel_size"]
    padding = v.get("padding", (0,) * len(kernel))
    dilation = v.get("dilation", (1,) * len(kernel))
    outs = tuple(
        window(*args, ceil_mode=v.get("ceil_mode", False))
        for args in zip(sizes, kernel, stride, padding, dilation, strict=True)
    )
    for axis, out in enumerate(outs):
        if not at_least(out, 1):
            spans, name = dilation[axis] * (kernel[axis] - 1) + 1, AXES[len(sizes)][axis]
            padded = f", {sizes[axis] + 2 * padding[axis]} with padding" if padding[axis] else ""
            raise ShapeError(
                f"The window of {who} spans {spans} in {name}, but its input has only {sizes[axis]}{padded}.",
                port="input",
                repairs=_smaller_windows(sizes, kernel, padding, dilation)[: 2 if "padding" in v else 1],
            )
    return outs


def _smaller_windows(
    open_sizes: Sequence[Dim], kernel: Sequence[int], padding: Sequence[int], dilation: Sequence[int]
) -> tuple[Repair, ...]:
    sizes = [size for size in open_sizes if isinstance(size, int)]
    if len(sizes) < len(open_sizes):
        return ()
    fits = [min(k, (s + 2 * p - 1) // d + 1) for s, k, p, d in zip(sizes, kernel, padding, dilation, strict=True)]
    pads = [
        max(p, ceil((d * (k - 1) + 1 - s) / 2)) for s, k, p, d in zip(sizes, kernel, padding, dilation, strict=True)
    ]
    return (SetValue("kernel_size", one_or_list(fits)), SetValue("padding", one_or_list(pads)))


def one_or_list(sizes: Sequence[int]) -> int | list[int]:
    """Sizes as a parameter's JSON value: one number if all are equal."""
    return sizes[0] if len(set(sizes)) == 1 else list(sizes)


def window_words(v: Values) -> str:
    """The line on the node of a layer with windows: `5×5 · s2 · p1`, without what is as usual."""
    words = ["×".join(map(str, v["kernel_size"]))]
    for name, letter, usual in (("stride", "s", 1), ("padding", "p", 0), ("dilation", "d", 1)):
        sizes = v.get(name)
        if isinstance(sizes, str):
            words.append(sizes)
        elif sizes and set(sizes) != {usual}:
            words.append(letter + "×".join(map(str, sizes if len(set(sizes)) > 1 else sizes[:1])))
    return " · ".join(words)


def same_padding(v: Values) -> tuple[tuple[int, int], ...]:
    """Padding before and after along each axis that keeps the size at a stride of 1: torch's `padding="same"`.

    An odd rest goes to the end, as in torch.nn.Conv2d.
    """
    totals = [dilation * (kernel - 1) for kernel, dilation in zip(v["kernel_size"], v["dilation"], strict=True)]
    return tuple((total // 2, total - total // 2) for total in totals)


def reach(v: Values) -> tuple[Window, ...]:
    """Kernel, stride and dilation along each axis; a stride that is not given is as large as the kernel."""
    kernel = v["kernel_size"]
    return tuple(zip(kernel, v["stride"] or kernel, v.get("dilation", (1,) * len(kernel)), strict=True))


def rescaled(size: Dim, factor: float) -> Dim:
    """⌊size · factor⌋. For an open size, a factor that is no simple fraction is taken to be the nearest one."""
    result = scaled(size, factor)
    if isinstance(result, Expr) and Fraction(factor).limit_denominator(1000) != Fraction(factor):
        assume(Assumption(f"⌊{factor:g} · {size}⌋ = {result}"))
    return result
