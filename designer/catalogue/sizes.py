"""Rules that many layers share: what may arrive, how dimensions are named, what broadcasts.

Each refusal is a `ShapeError` in the user's words. `who` is the layer's type, for the sentence.
"""

from collections.abc import Sequence
from math import gcd, isqrt

from designer.catalogue.assuming import same
from designer.catalogue.dims import BATCH, Dim, Expr
from designer.catalogue.errors import InsertBefore, Repair, ReplaceBy, SetValue, ShapeError
from designer.catalogue.layer import Specs
from designer.catalogue.tensor import Shape, TensorSpec

AXES = {1: ("length",), 2: ("height", "width"), 3: ("depth", "height", "width")}
"""Names of the dimensions after the channels, by how many there are."""

_PROMOTION = ("bool", "uint8", "int8", "int32", "int64", "float16", "bfloat16", "float32", "float64")
"""Dtypes, each giving way to those after it (torch.promote_types, apart from half types among each other)."""

THINGS = {1: "signals", 2: "images", 3: "volumes"}
"""What feature maps are called, by how many dimensions they have after the channels."""


def size_at(spec: TensorSpec, dim: int, who: str, port: str | None = None) -> int:
    """The size at `dim` as a number: what weights need. Raises `ShapeError` if it is open, such as the batch's."""
    size = spec.shape[dim]
    if isinstance(size, int):
        return size
    raise ShapeError(f"{who} needs a fixed size in dimension {dim}, but {spec} leaves it open ({size}).", port=port)


def dim_at(spec: TensorSpec, dim: int, who: str, port: str | None = None) -> Dim:
    """The size at `dim`, which may be open, but not the batch's: nothing may depend on that."""
    size = spec.shape[dim]
    if isinstance(size, Expr) and "N" in size.symbols:
        raise ShapeError(f"{who} needs a fixed size in dimension {dim}, but {spec} leaves it open ({size}).", port=port)
    return size


def need_floats(who: str, spec: TensorSpec, port: str = "input") -> None:
    """Refuses whole numbers, which are class numbers or words here and have no gradient."""
    if not spec.is_float:
        raise ShapeError(
            f"{who} calculates with real numbers, but gets whole numbers {spec}. Put an Embedding before it.",
            port=port,
            repairs=(InsertBefore("Embedding", port=port),),
        )


def need_real(who: str, spec: TensorSpec, port: str = "input", wire: int = 0) -> None:
    """Refuses whole numbers, and yes and no, where only a calculation with real numbers makes sense."""
    need_numbers(who, spec, port, wire)
    if not spec.is_float:
        raise ShapeError(
            f"{who} calculates with real numbers, but gets whole numbers {spec}. Put a To before it.",
            port=port,
            repairs=(InsertBefore("To", port=port, wire=wire),),
        )


def need_numbers(who: str, spec: TensorSpec, port: str = "input", wire: int = 0) -> None:
    """Refuses yes and no (bool); whole numbers are welcome."""
    if spec.dtype == "bool":
        raise ShapeError(
            f"{who} calculates with numbers, but gets yes and no {spec}. Put a To before it.",
            port=port,
            repairs=(InsertBefore("To", port=port, wire=wire),),
        )


def need_answers(who: str, spec: TensorSpec, port: str = "input") -> None:
    """Refuses everything but yes and no (bool)."""
    if spec.dtype != "bool":
        raise ShapeError(
            f"{who} needs yes and no (bool), such as a comparison gives, but gets {spec}.",
            port=port,
            repairs=(InsertBefore("To", {"dtype": "bool"}, port),),
        )


def is_batch(size: Dim) -> bool:
    """Whether a size is the batch's or depends on it."""
    return isinstance(size, Expr) and "N" in size.symbols


def sample_dims_of(who: str, spec: TensorSpec, dims: Sequence[int] | None, verb: str, param: str = "dims") -> list[int]:
    """Dimensions counted from 0, each once; None: all but the batch. Refuses the batch: `verb` would mix samples."""
    if dims is None:
        return [dim for dim, size in enumerate(spec.shape) if not is_batch(size)]
    usable = next((dim for dim in range(len(spec.shape) - 1, -1, -1) if not is_batch(spec.shape[dim])), None)
    repairs: tuple[Repair, ...] = () if usable is None else (SetValue(param, [usable]),)
    found: list[int] = []
    for dim in dims:
        try:
            at = dim_of(who, spec, dim, param)
        except ShapeError as error:
            raise ShapeError(str(error), repairs=repairs) from None
        if is_batch(spec.shape[at]):
            raise ShapeError(
                f"{who} would {verb} along dimension {dim}, the batch, and so mix the samples. Choose another one.",
                repairs=repairs,
            )
        if at in found:
            shown = ", ".join(map(str, dims))
            raise ShapeError(f"{who} has {param} {shown}, which name one dimension of {spec} twice.", repairs=repairs)
        found.append(at)
    return found


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


def need_map(
    who: str, spec: TensorSpec, dims: int, *, family: Sequence[int] = (), reshapes: bool = True, vectors: str = ""
) -> tuple[int, tuple[Dim, ...]]:
    """Channels and sizes (which may be open) of a feature map (N, channels, …) with `dims` dimensions after them.

    `family` are the dims for which there is a layer of the same kind; a refusal names the one that fits. With
    `reshapes`, it offers to make a feature map of what arrives, where that is obvious. `vectors` is the layer of the
    same kind for vectors, if there is one.
    """
    _, sizes = map_of(who, spec, dims, family=family, reshapes=reshapes, vectors=vectors)
    return size_at(spec, 1, who, "input"), sizes


def map_of(
    who: str,
    spec: TensorSpec,
    dims: int,
    *,
    family: Sequence[int] = (),
    reshapes: bool = True,
    floats: bool = True,
    vectors: str = "",
) -> tuple[Dim, tuple[Dim, ...]]:
    """Like `need_map`, where the number of channels may be open too: for layers that learn nothing.

    Without `floats`, whole numbers may arrive as well.
    """
    if floats:
        need_floats(who, spec)
    if len(spec.shape) != dims + 2:
        wanted, came = ", ".join(("N", "channels", *AXES[dims])), len(spec.shape) - 2
        fitting = who.replace(f"{dims}d", f"{came}d") if came in family else vectors if came == 0 else ""
        other = f" {fitting} is for {THINGS.get(came, 'vectors')}." if fitting else ""
        raise ShapeError(
            f"{who} needs {THINGS[dims]} ({wanted}), but gets {spec}.{other}",
            port="input",
            repairs=_in_order(came > dims, (ReplaceBy(fitting),) * bool(fitting), _as_map(spec, dims) * reshapes),
        )
    channels, *sizes = (dim_at(spec, dim, who, "input") for dim in range(1, dims + 2))
    return channels, tuple(sizes)


def _in_order(replace_first: bool, replacing: tuple[Repair, ...], reshaping: tuple[Repair, ...]) -> tuple[Repair, ...]:
    """What has more dimensions wants another layer; what has fewer rather lacks its channels."""
    return (*replacing, *reshaping) if replace_first else (*reshaping, *replacing)


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
    if len(sizes) == 1:
        return (InsertBefore("Reshape", {"shape": [numbers[0], *[1] * dims]}),)
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


def need_names_of(who: str, shape: Shape, x: TensorSpec) -> None:
    """Refuses names of sizes that do not occur in what arrives: nothing would say what they are."""
    known = {name for size in x.shape if isinstance(size, Expr) for name in size.symbols}
    for size in shape:
        unknown = set() if isinstance(size, int) else size.symbols - known
        if unknown:
            raise ShapeError(f"{who} knows no size called {min(unknown)}: {x} has none of that name.")


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
    rank = {dtype: place for place, dtype in enumerate(_PROMOTION)}
    return max((spec.dtype for spec in inputs), key=lambda dtype: rank.get(dtype, len(rank)))


def broadcast(who: str, shapes: Sequence[Shape], port: str | None = None, repairs: tuple[Repair, ...] = ()) -> Shape:
    """The shape that tensors have together, as PyTorch broadcasts: aligned at the end, a size of 1 stretches.

    Raises `ShapeError` if sizes differ (with `repairs`), and if the batches of two tensors do not lie over each other.
    """
    rank = max(map(len, shapes))
    aligned = [(1,) * (rank - len(shape)) + tuple(shape) for shape in shapes]
    shown = " and ".join(str(TensorSpec(shape)) for shape in dict.fromkeys(shapes))
    result: list[Dim] = []
    for sizes in zip(*aligned, strict=True):
        wide = list(dict.fromkeys(size for size in sizes if size != 1))
        if any(not same(wide[0], size) for size in wide[1:]):
            clash = " and ".join(str(size) for size in sizes if size != 1)
            raise ShapeError(
                f"{who} needs tensors of one shape, but gets {shown}: {clash} do not match.", port=port, repairs=repairs
            )
        result.append(next((size for size in wide if isinstance(size, int)), wide[0]) if wide else 1)
    if result.count(BATCH) > 1:
        raise ShapeError(
            f"{who} gets {shown}, and would set each sample against every other one. "
            "Bring the batches to the same dimension.",
            port=port,
            repairs=repairs,
        )
    return tuple(result)
