"""Padding: adds a border, in every way that PyTorch knows. Numbers below 0 cut away instead."""

from collections.abc import Sequence

from designer.catalogue.assuming import at_least
from designer.catalogue.call import In, Lowering, function, module
from designer.catalogue.dims import Dim
from designer.catalogue.errors import Repair, SetValue, ShapeError
from designer.catalogue.examples import example
from designer.catalogue.fields import Choice, Float, Ints, IntTuple
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import AXES, THINGS, is_batch, map_of
from designer.catalogue.tensor import TensorSpec

_VALUE = Float("value", 0.0, required=True, help="What stands in the border.")
_ENDS = {1: "left, right", 2: "left, right, top, bottom", 3: "left, right, top, bottom, front, back"}


def _bordered(who: str, param: str, mode: str, size: Dim, before: int, after: int, name: str) -> Dim:
    """One size with its border. Raises `ShapeError` if nothing is left, or the border needs more than there is."""
    cut = -min(before, 0) - min(after, 0)
    if not at_least(size - cut, 1):
        raise ShapeError(
            f"{who} cuts away {cut} in {name}, but its input has only {size}.",
            port="input",
            repairs=(SetValue(param, 0),) if param == "padding" else (),
        )
    most = {"reflect": size - cut - 1, "circular": size - cut}.get(mode)
    if most is not None and not at_least(most, max(before, after)):
        once = f" once {cut} are cut away" if cut else ""
        raise ShapeError(
            f"{who} can add at most {most} at an end in {name}{once}, as it takes that from the input, "
            f"but is told to add {max(before, after)}.",
            port="input",
            repairs=_less(param, most) if param == "padding" else (SetValue("mode", "constant"),),
        )
    return size + before + after


def _less(param: str, most: Dim) -> tuple[Repair, ...]:
    return (SetValue(param, most),) if isinstance(most, int) else ()


def _ends(padding: Sequence[int]) -> list[tuple[int, int]]:
    """What is added before and after, from the first of the padded dimensions to the last; PyTorch goes backwards."""
    return list(zip(padding[-2::-2], padding[::-2], strict=True))


def _padding(kind: str, mode: str, doc: str, dims: int, *keywords: str) -> LayerDef:
    who = f"{kind}Pad{dims}d"

    def infer(v: Values, inputs: Specs) -> Specs:
        (x,) = inputs
        channels, sizes = map_of(who, x, dims, family=(1, 2, 3), floats=False)
        _need_numbers(who, mode, x)
        outs = (
            _bordered(who, "padding", mode, size, *ends, name)
            for size, ends, name in zip(sizes, _ends(v["padding"]), AXES[dims], strict=True)
        )
        return (TensorSpec((x.shape[0], channels, *outs), x.dtype),)

    return LayerDef(
        type=who,
        family=Family.SHAPE,
        doc=doc.format(THINGS[dims]),
        stem="pad",
        icon="square-dashed",
        params=(
            IntTuple(
                "padding",
                1,
                size=2 * dims,
                low=None,
                required=True,
                help=f"How much is added at each end: {_ENDS[dims]}. Below 0, it is cut away.",
            ),
            *([_VALUE] if kind == "Constant" else []),
        ),
        infer=infer,
        lower=lambda v, _: module(f"torch.nn.{who}", **v),
        summary=lambda v: _words(v["padding"]),
        keywords=("pad", "border", "margin", "crop", *keywords),
        examples=_examples(dims, {"value": 0.5} if kind == "Constant" else {}),
        url=f"torch.nn.{who}",
    )


def _examples(dims: int, value: Values) -> tuple[Example, ...]:
    shape = {1: (3, 6), 2: (3, 6, 5), 3: (2, 4, 6, 5)}[dims]
    return (
        example(*shape, **value),
        example(*shape, padding=(2, 1, 0, 3, 1, 2)[: 2 * dims], **value),
        example(*shape, padding=(-1, 2, 1, -2, 0, -1)[: 2 * dims], **value),
    )


def _need_numbers(who: str, mode: str, x: TensorSpec) -> None:
    """PyTorch repeats and mirrors numbers only, not yes and no."""
    if x.dtype == "bool" and mode in ("reflect", "replicate"):
        raise ShapeError(f"{who} cannot take its border from yes and no {x}.", port="input")


def _words(padding: Sequence[int]) -> str:
    if len(set(padding)) <= 1:
        return f"{padding[0]} at each end" if padding else "nothing"
    text = ", ".join(map(str, padding))
    return text if len(text) <= 28 else f"{text[:27]}…"


def _pad(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    padding, mode = v["pad"], v["mode"]
    _need_pairs(x, padding, mode)
    _need_numbers("Pad", mode, x)
    first = len(x.shape) - len(padding) // 2
    outs = list(x.shape)
    for dim, (before, after) in enumerate(_ends(padding), first):
        if is_batch(x.shape[dim]):
            if before or after:
                raise ShapeError(
                    f"Pad would add samples to the batch, dimension {dim} of {x}; pad fewer dimensions.",
                    repairs=(SetValue("pad", list(padding[: 2 * (len(x.shape) - dim - 1)])),) if dim == first else (),
                )
            continue
        outs[dim] = _bordered("Pad", "pad", mode, x.shape[dim], before, after, f"dimension {dim}")
    return (TensorSpec(tuple(outs), x.dtype),)


def _need_pairs(x: TensorSpec, padding: Sequence[int], mode: str) -> None:
    """Two numbers for each dimension; PyTorch mirrors and repeats in all but the first or the first two only."""
    rank = len(x.shape)
    if len(padding) % 2 or len(padding) > 2 * rank:
        raise ShapeError(
            f"Pad needs two numbers for each dimension that is padded, from the last one on, for {x} at most "
            f"{2 * rank}, but has {len(padding)}.",
            repairs=(SetValue("pad", list(padding[: min(len(padding) // 2, rank) * 2])),),
        )
    if mode != "constant":
        _need_last_dimensions(x, padding, mode)


def _need_last_dimensions(x: TensorSpec, padding: Sequence[int], mode: str) -> None:
    rank, pairs = len(x.shape), len(padding) // 2
    fitting = [count for count in (rank - 2, rank - 1) if count in (1, 2, 3)]
    if not fitting:
        raise ShapeError(
            f"Pad with mode {mode} is for tensors of 2 to 5 dimensions, but gets {x}.",
            repairs=(SetValue("mode", "constant"),),
        )
    if pairs not in fitting:
        longer = (SetValue("pad", [*padding, *(0, 0) * (fitting[0] - pairs)]),) if pairs < fitting[0] else ()
        raise ShapeError(
            f"Pad with mode {mode} needs {' or '.join(str(2 * count) for count in fitting)} numbers for {x}, "
            f"but has {len(padding)}.",
            repairs=(*longer, SetValue("mode", "constant")),
        )


def _lower_pad(v: Values, _: Specs) -> Lowering:
    more = {"mode": v["mode"]} if v["mode"] != "constant" else {"value": v["value"]} if v["value"] else {}
    return function("torch.nn.functional.pad", In(0), tuple(v["pad"]), **more)


_KINDS = (
    ("Constant", "constant", "Adds a border of one value to {}.", ("value",)),
    ("Zero", "constant", "Adds a border of zeros to {}.", ("zeros",)),
    ("Reflection", "reflect", "Adds a border to {} that mirrors what is inside.", ("mirror", "reflect")),
    ("Replication", "replicate", "Adds a border to {} that repeats the edge.", ("edge", "replicate", "repeat")),
    ("Circular", "circular", "Adds a border to {} that is taken from the other side.", ("wrap", "periodic", "torus")),
)

ENTRIES = (
    *(_padding(kind, mode, doc, dims, *keywords) for kind, mode, doc, keywords in _KINDS for dims in (1, 2, 3)),
    LayerDef(
        type="Pad",
        family=Family.SHAPE,
        doc="Adds a border to any tensor, at both ends of as many dimensions as you name, from the last one on.",
        stem="pad",
        icon="square-dashed",
        params=(
            Ints(
                "pad",
                (1, 1),
                low=None,
                required=True,
                help="Before and after, for the last dimension, then for the one before it. Below 0, it is cut away.",
            ),
            Choice(
                "mode",
                "constant",
                options=("constant", "reflect", "replicate", "circular"),
                help="What stands in the border: a value, a mirror image, the edge again, or the other side.",
            ),
            Float("value", 0.0, help="What stands in the border with mode constant."),
        ),
        infer=_pad,
        lower=_lower_pad,
        summary=lambda v: _words(v["pad"]),
        keywords=("border", "margin", "crop", "zeros", "sequence", "causal"),
        examples=(
            example(6),
            example(7, 4, pad=(0, 0, 3, 0)),
            example(9, pad=(0, 3), value=2.0, dtype="int64"),
            example(2, 6, 5, pad=(1, 2, 2, 0), mode="reflect"),
            example(2, 6, 5, pad=(1, -2, 2, 0), mode="circular"),
            example(6, 5, pad=(2, 1, 0, 3), mode="replicate"),
            example("L", 5, pad=(0, 0, 2, 0)),
        ),
        url="torch.nn.functional.pad",
    ),
)
