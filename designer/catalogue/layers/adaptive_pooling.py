"""Pooling to a size that is chosen: adaptive, fractional and global."""

from designer.catalogue.assuming import at_least
from designer.catalogue.call import Call, In, Lowering, module
from designer.catalogue.dims import Dim, fixed
from designer.catalogue.errors import Repair, ReplaceBy, SetValue, ShapeError
from designer.catalogue.examples import example
from designer.catalogue.fields import Bool, Float, IntTuple, Param
from designer.catalogue.layer import Example, Family, LayerDef, Obstacle, Specs, Values, always
from designer.catalogue.layers.pooling import POOLED, RETURN_INDICES, names_with_indices, with_indices
from designer.catalogue.sizes import AXES, dim_at, map_of, need_floats
from designer.catalogue.tensor import TensorSpec
from designer.catalogue.windows import one_or_list, rescaled

_ICONS = {1: "chevrons-up", 2: "minimize-2", 3: "box"}


def _output_size(dims: int) -> IntTuple:
    return IntTuple(
        "output_size",
        1,
        size=dims,
        required=True,
        item_none="as it arrives" if dims > 1 else "",  # torch.nn.AdaptiveAvgPool1d refuses None
        help=f"The {' and '.join(AXES[dims])} of the output.",
    )


def _adapted(who: str, dims: int, v: Values, inputs: Specs) -> TensorSpec:
    channels, sizes = map_of(who, inputs[0], dims, family=(1, 2, 3))
    outs = (size if out is None else out for size, out in zip(sizes, v["output_size"], strict=True))
    return TensorSpec((inputs[0].shape[0], channels, *outs))


def _sizes_words(v: Values) -> str:
    return "→ " + "×".join("…" if size is None else str(size) for size in v["output_size"])


def _average(dims: int, *examples: Example) -> LayerDef:
    who = f"AdaptiveAvgPool{dims}d"
    return LayerDef(
        type=who,
        family=Family.POOLING,
        doc="Averages down to a size that you choose; the windows follow from the size that arrives.",
        stem="pool",
        icon=_ICONS[dims],
        params=(_output_size(dims),),
        infer=lambda v, x: (_adapted(who, dims, v, x),),
        lower=lambda v, x: _lower(who, dims, v),
        summary=_sizes_words,
        obstacle=lambda v, x: _obstacle(who, v, x),
        keywords=("average", "pooling", "any size", "mean"),
        examples=examples,
        url=f"torch.nn.{who}",
    )


def _maximum(dims: int, *examples: Example) -> LayerDef:
    who = f"AdaptiveMaxPool{dims}d"
    return LayerDef(
        type=who,
        family=Family.POOLING,
        doc="Keeps the largest values, down to a size that you choose; the windows follow from the size that arrives.",
        stem="pool",
        icon=_ICONS[dims],
        params=(_output_size(dims), RETURN_INDICES),
        outputs=POOLED,
        infer=lambda v, x: with_indices(v, _adapted(who, dims, v, x)),
        lower=lambda v, x: _lower(who, dims, v),
        summary=_sizes_words,
        obstacle=lambda v, x: _obstacle(who, v, x),
        keywords=("maximum", "pooling", "any size"),
        examples=examples,
        url=f"torch.nn.{who}",
    )


def _lower(who: str, dims: int, v: Values) -> Lowering:
    size = v["output_size"][0] if dims == 1 else v["output_size"]
    rest = {name: value for name, value in v.items() if name != "output_size"}
    returns = names_with_indices(v) if "return_indices" in v else "output"
    return module(f"torch.nn.{who}", returns=returns, output_size=size, **rest)


def _obstacle(who: str, v: Values, inputs: Specs) -> Obstacle | None:
    """Windows of any sizes can be written down, but not those of a size that nobody knows."""
    if not _open(v, inputs[0].shape[2:]):
        return None
    return Obstacle(f"ONNX knows {who} to more than 1 only where a fixed size arrives.", (SetValue("output_size", 1),))


def _open(v: Values, sizes: tuple[Dim, ...]) -> bool:
    """Whether the windows depend on a size that is not known."""
    return any(
        not isinstance(size, int) and out not in (None, 1) for size, out in zip(sizes, v["output_size"], strict=True)
    )


def _fractional_params(dims: int) -> tuple[Param, ...]:
    return (
        IntTuple("kernel_size", 2, size=dims, required=True, help="Size of the window."),
        IntTuple(
            "output_size", None, size=dims, none="by output_ratio", help="Size of the output, in place of a ratio."
        ),
        Float("output_ratio", 0.5, above=0.0, below=1.0, required=True, help="How much of each size is left."),
        RETURN_INDICES,
    )


def _fractional(dims: int, *examples: Example) -> LayerDef:
    who = f"FractionalMaxPool{dims}d"

    def outs(v: Values, sizes: tuple[Dim, ...]) -> tuple[Dim, ...]:
        if v["output_size"] is not None:
            return tuple(v["output_size"])
        return tuple(rescaled(size, v["output_ratio"]) for size in sizes)

    def infer(v: Values, inputs: Specs) -> Specs:
        channels, sizes = map_of(who, inputs[0], dims, family=(2, 3))
        found = outs(v, sizes)
        _need_fractions(who, v, sizes, found)
        return with_indices(v, TensorSpec((inputs[0].shape[0], channels, *found)))

    def lower(v: Values, _: Specs) -> Lowering:
        unused = "output_ratio" if v["output_size"] is not None else "output_size"
        kept = {name: value for name, value in v.items() if name != unused}
        return module(f"torch.nn.{who}", returns=names_with_indices(v), **kept)

    return LayerDef(
        type=who,
        family=Family.POOLING,
        doc="Keeps the largest values of windows whose places are drawn by lot, to shrink maps by any ratio.",
        stem="pool",
        icon="scissors",
        params=_fractional_params(dims),
        outputs=POOLED,
        infer=infer,
        lower=lower,
        summary=lambda v: f"× {v['output_ratio']:g}" if v["output_size"] is None else _sizes_words(v),
        obstacle=lambda v, x: Obstacle(
            f"ONNX does not know {who}.", _adaptive_instead(dims, x[0].shape[2:], outs(v, x[0].shape[2:]))
        ),
        random=always,
        keywords=("maximum", "pooling", "random", "stochastic", "downsample"),
        examples=examples,
        url=f"torch.nn.{who}",
    )


def _need_fractions(who: str, v: Values, sizes: tuple[Dim, ...], outs: tuple[Dim, ...]) -> None:
    """Refuses more windows than find room, each at a place of its own; in volumes one place stays free."""
    kernel, free = v["kernel_size"], 1 if len(sizes) == 3 else 0
    most = [size - k + 1 - free for size, k in zip(sizes, kernel, strict=True)]
    known = [limit for limit in most if isinstance(limit, int) and limit > 0]
    repairs = (SetValue("output_size", _no_more(known, outs)),) if len(known) == len(sizes) else ()
    for axis, (size, out) in enumerate(zip(sizes, outs, strict=True)):
        name = AXES[len(sizes)][axis]
        if not at_least(out, 1):
            words = (
                f"{who} with an output_ratio of {v['output_ratio']:g} leaves nothing of the {name}, which is {size}."
            )
            raise ShapeError(words, port="input", repairs=repairs)
        if not at_least(most[axis] - out, 0):
            words = f"{who} cannot take {out} windows of {kernel[axis]} from {size} in {name}."
            raise ShapeError(words, port="input", repairs=repairs)


def _no_more(limits: list[int], outs: tuple[Dim, ...]) -> int | list[int]:
    return one_or_list([min(limit, max(1, fixed(out))) for limit, out in zip(limits, outs, strict=True)])


def _adaptive_instead(dims: int, sizes: tuple[Dim, ...], outs: tuple[Dim, ...]) -> tuple[Repair, ...]:
    """The adaptive pooling to the same size, where that can be exported."""
    known = [out for size, out in zip(sizes, outs, strict=True) if isinstance(size, int) and isinstance(out, int)]
    if len(known) < dims:
        return ()
    return (ReplaceBy(f"AdaptiveMaxPool{dims}d", {"output_size": one_or_list(known)}, keep=False),)


def _global(who: str, doc: str, target: str, summary: str, *keywords: str) -> LayerDef:
    def infer(v: Values, inputs: Specs) -> Specs:
        (x,) = inputs
        need_floats(who, x)
        if len(x.shape) < 3:
            raise ShapeError(
                f"{who} needs feature maps such as (N, channels, height, width), but gets {x}.", port="input"
            )
        for dim in range(2, len(x.shape)):
            dim_at(x, dim, who, "input")
        ones = (1,) * (len(x.shape) - 2) if v["keepdim"] else ()
        return (TensorSpec((*x.shape[:2], *ones)),)

    def lower(v: Values, inputs: Specs) -> Lowering:
        dims = tuple(range(2, len(inputs[0].shape)))
        return Lowering(Call(target, (In(0),), {"dim": dims} | ({"keepdim": True} if v["keepdim"] else {})))

    return LayerDef(
        type=who,
        family=Family.POOLING,
        doc=doc,
        stem="pool",
        icon="circle-dot",
        params=(Bool("keepdim", False, help="Keep the pooled dimensions, with size 1.", advanced=True),),
        infer=infer,
        lower=lower,
        summary=lambda v: summary,
        keywords=("pooling", *keywords),
        examples=(example(4, 6, 6), example(4, 9, keepdim=True), example(2, 3, "H", 3)),
        url=target,
    )


ENTRIES = (
    _average(1, example(4, 9, output_size=3), example(4, 9, output_size=4)),
    _average(
        2,
        example(4, 6, 6),
        example(4, 6, 8, output_size=(3, 2)),
        example(2, 7, 5, output_size=(4, 3)),
        example(2, 6, 5, output_size=(None, 1)),
        example(2, "H", "W"),
    ),
    _average(
        3,
        example(2, 4, 6, 4),
        example(2, 4, 6, 4, output_size=(2, 3, 1)),
        example(2, 4, 5, 3, output_size=(None, 2, 2)),
    ),
    _maximum(1, example(4, 9, output_size=3, return_indices=True), example(4, 9, output_size=4)),
    _maximum(
        2,
        example(4, 6, 6),
        example(4, 6, 8, output_size=(3, 2), return_indices=True),
        example(2, 7, 5, output_size=(4, 3)),
        example(2, 6, 5, output_size=(None, None)),
    ),
    _maximum(
        3,
        example(2, 4, 6, 4, output_size=2, return_indices=True),
        example(2, 4, 5, 3, output_size=(None, 2, 2)),
    ),
    _fractional(
        2,
        example(3, 8, 9),
        example(3, 8, 9, output_size=(4, 5), kernel_size=3, return_indices=True),
    ),
    _fractional(3, example(2, 6, 8, 6), example(2, 6, 8, 7, output_size=(2, 4, 3), return_indices=True)),
    _global(
        "GlobalAvgPool",
        "Averages each channel over all positions: one number per channel, whatever the size of the map.",
        "torch.mean",
        "mean over positions",
        "average",
        "mean",
        "gap",
        "squeeze and excitation",
    ),
    _global(
        "GlobalMaxPool",
        "Keeps the largest value of each channel: one number per channel, whatever the size of the map.",
        "torch.amax",
        "largest over positions",
        "maximum",
        "max",
        "gmp",
    ),
)
