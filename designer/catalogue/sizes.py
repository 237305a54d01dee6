"""Rules that many layers share: what may arrive, how dimensions are named, the arithmetic of windows.

Each refusal is a `ShapeError` in the user's words. `who` is the layer's type, for the sentence.
"""

from collections.abc import Sequence
from math import ceil, gcd, isqrt

from designer.catalogue.errors import InsertBefore, Repair, SetValue, ShapeError
from designer.catalogue.layer import Specs, Values
from designer.catalogue.tensor import BATCH, Dim, Shape, TensorSpec

AXES = {1: ("length",), 2: ("height", "width"), 3: ("depth", "height", "width")}
"""Names of the dimensions after the channels, by how many there are."""

THINGS = {1: "signals", 2: "images", 3: "volumes"}
"""What feature maps are called, by how many dimensions they have after the channels."""


def size_at(spec: TensorSpec, dim: int, who: str, port: str | None = None) -> int:
    """The size at `dim` as a number. Raises `ShapeError` if it is the batch's, which nobody knows beforehand."""
    size = spec.shape[dim]
    if isinstance(size, int):
        return size
    raise ShapeError(f"{who} needs a fixed size in dimension {dim}, but {spec} leaves it open ({size}).", port=port)


def need_floats(who: str, spec: TensorSpec, port: str = "input") -> None:
    """Refuses whole numbers, which are class numbers or words here and have no gradient."""
    if spec.dtype != "float32":
        raise ShapeError(
            f"{who} calculates with real numbers, but gets whole numbers {spec}. Put an Embedding before it.",
            port=port,
            repairs=(InsertBefore("Embedding", port=port),),
        )


def need_features(who: str, spec: TensorSpec, port: str = "input") -> int:
    """The size of the last dimension, the features of each sample."""
    need_floats(who, spec, port)
    if len(spec.shape) < 2:
        raise ShapeError(
            f"{who} needs features for each sample, such as (N, 64), but gets {spec}.",
            port=port,
            repairs=(InsertBefore("Reshape", {"shape": [1]}, port),) if spec.shape == (BATCH,) else (),
        )
    return size_at(spec, -1, who, port)


def need_channels(who: str, spec: TensorSpec) -> int:
    """The number of channels, the second dimension."""
    if len(spec.shape) < 2:
        raise ShapeError(f"{who} needs channels, such as (N, 16, 8, 8), but gets {spec}.", port="input")
    return size_at(spec, 1, who, "input")


def need_map(who: str, spec: TensorSpec, dims: int) -> tuple[int, tuple[int, ...]]:
    """Channels and sizes of a feature map (N, channels, …) with `dims` dimensions after the channels."""
    need_floats(who, spec)
    if len(spec.shape) != dims + 2:
        wanted = ", ".join(("N", "channels", *AXES[dims]))
        raise ShapeError(
            f"{who} needs {THINGS[dims]} ({wanted}), but gets {spec}.", port="input", repairs=_as_map(spec, dims)
        )
    return size_at(spec, 1, who, "input"), tuple(size_at(spec, dim, who, "input") for dim in range(2, dims + 2))


def _as_map(spec: TensorSpec, dims: int) -> tuple[Repair, ...]:
    """What would make a feature map of it, where that is obvious."""
    batch, *sizes = spec.shape or (None,)
    numbers = [size for size in sizes if isinstance(size, int)]
    if batch != BATCH or len(numbers) < len(sizes):
        return ()
    if len(sizes) == dims:
        return (InsertBefore("Reshape", {"shape": [1, *numbers]}),)
    if dims == 2 and len(sizes) == 1 and isqrt(numbers[0]) ** 2 == numbers[0]:
        return (InsertBefore("Reshape", {"shape": [1, isqrt(numbers[0]), isqrt(numbers[0])]}),)
    if dims == 1 and len(sizes) > 2:
        return (InsertBefore("Flatten", {"start_dim": 2}),)
    return ()


def need_divisible(who: str, what: str, count: int, param: str, parts: int, parts_name: str) -> None:
    """Refuses `count` that does not split into `parts`; suggests the largest number of parts that does."""
    if count % parts:
        raise ShapeError(
            f"{who} cannot split {count} {what} into {parts} {parts_name} of equal size.",
            repairs=(SetValue(param, gcd(count, parts)),),
        )


def dim_of(who: str, spec: TensorSpec, dim: int, param: str = "dim", fallback: int = -1) -> int:
    """`dim` counted from 0. Raises `ShapeError` if the tensor has no such dimension."""
    rank = len(spec.shape)
    if not -rank <= dim < rank:
        raise ShapeError(
            f"{who} has {param} {dim}, but the dimensions of {spec} go from 0 to {rank - 1} or from -1 to {-rank}.",
            repairs=(SetValue(param, fallback),) if -rank <= fallback < rank else (),
        )
    return dim % rank


def sample_dim_of(who: str, spec: TensorSpec, dim: int, verb: str, param: str = "dim", fallback: int = -1) -> int:
    """Like `dim_of`, but refuses the dimension of the batch too: `verb` along it would mix the samples."""
    at = dim_of(who, spec, dim, param, fallback)
    if spec.shape[at] == BATCH:
        usable = spec.shape[fallback] != BATCH if -len(spec.shape) <= fallback < len(spec.shape) else False
        raise ShapeError(
            f"{who} would {verb} along dimension {dim}, the batch, and so mix the samples. Choose another {param}.",
            repairs=(SetValue(param, fallback),) if usable else (),
        )
    return at


def promoted(inputs: Specs) -> str:
    """The dtype that several tensors have together: whole numbers give way to real ones."""
    return "float32" if any(spec.dtype == "float32" for spec in inputs) else inputs[0].dtype


def broadcast(who: str, shapes: Sequence[Shape], port: str | None = None) -> Shape:
    """The shape that tensors have together, as PyTorch broadcasts: aligned at the end, a size of 1 stretches.

    Raises `ShapeError` if sizes differ, and if the batches of two tensors do not lie over each other.
    """
    rank = max(map(len, shapes))
    aligned = [(1,) * (rank - len(shape)) + tuple(shape) for shape in shapes]
    shown = " and ".join(str(TensorSpec(shape)) for shape in dict.fromkeys(shapes))
    result: list[Dim] = []
    for sizes in zip(*aligned, strict=True):
        wide = {size for size in sizes if size != 1}
        if len(wide) > 1:
            clash = " and ".join(str(size) for size in sizes if size != 1)
            raise ShapeError(f"{who} needs tensors of one shape, but gets {shown}: {clash} do not match.", port=port)
        result.append(wide.pop() if wide else 1)
    if result.count(BATCH) > 1:
        raise ShapeError(
            f"{who} gets {shown}, and would set each sample against every other one. "
            "Bring the batches to the same dimension.",
            port=port,
        )
    return tuple(result)


def window(size: int, kernel: int, stride: int, padding: int, dilation: int = 1, *, ceil_mode: bool = False) -> int:
    """How often a sliding window fits, floor((size + 2·padding − dilation·(kernel − 1) − 1) / stride) + 1.

    The formula is the one in the documentation of torch.nn.Conv2d and torch.nn.MaxPool2d. With `ceil_mode`, a window
    that begins inside the input or its left padding may run over the end. May be ≤ 0: the caller refuses.
    """
    room = size + 2 * padding - dilation * (kernel - 1) - 1
    if not ceil_mode:
        return room // stride + 1
    count = -(-room // stride) + 1
    return count - 1 if (count - 1) * stride >= size + padding else count


def windows(who: str, v: Values, sizes: Sequence[int]) -> tuple[int, ...]:
    """Output sizes of a layer with `kernel_size`, `stride`, `padding` and maybe `dilation` and `ceil_mode`."""
    kernel, padding = v["kernel_size"], v["padding"]
    stride = v["stride"] or kernel
    dilation = v.get("dilation", (1,) * len(kernel))
    outs = tuple(
        window(*args, ceil_mode=v.get("ceil_mode", False))
        for args in zip(sizes, kernel, stride, padding, dilation, strict=True)
    )
    for axis, out in enumerate(outs):
        if out < 1:
            spans, name = dilation[axis] * (kernel[axis] - 1) + 1, AXES[len(sizes)][axis]
            padded = f", {sizes[axis] + 2 * padding[axis]} with padding" if padding[axis] else ""
            raise ShapeError(
                f"The window of {who} spans {spans} in {name}, but its input has only {sizes[axis]}{padded}.",
                port="input",
                repairs=_smaller_windows(sizes, kernel, padding, dilation),
            )
    return outs


def _smaller_windows(
    sizes: Sequence[int], kernel: Sequence[int], padding: Sequence[int], dilation: Sequence[int]
) -> tuple[Repair, ...]:
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
        if sizes and set(sizes) != {usual}:
            words.append(letter + "×".join(map(str, sizes if len(set(sizes)) > 1 else sizes[:1])))
    return " · ".join(words)
