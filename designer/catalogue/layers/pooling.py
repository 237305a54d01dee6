"""Pooling: makes feature maps smaller by keeping the largest or the average value of each window."""

from typing import Any

from designer.catalogue.assuming import at_least
from designer.catalogue.call import Lowering, Names, module
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.examples import example
from designer.catalogue.fields import Bool, Float, Int, IntTuple, Param
from designer.catalogue.layer import Example, Family, LayerDef, Obstacle, Port, Specs, Values
from designer.catalogue.sizes import AXES, map_of
from designer.catalogue.tensor import TensorSpec
from designer.catalogue.windows import one_or_list, reach, window_words, windows

RETURN_INDICES = Bool(
    "return_indices",
    False,
    help="Also give the places of the largest values, as a MaxUnpool layer wants them.",
    advanced=True,
)
POOLED = (
    Port("output"),
    Port("indices", help="Where in its channel each value was found, counted in one row.", optional=True),
)
"""The outputs of layers that have `RETURN_INDICES`."""

_CEIL_MODE = Bool(
    "ceil_mode", False, help="Let the last window run over the edge instead of leaving it out.", advanced=True
)
_INCLUDE_PAD = Bool("count_include_pad", True, help="Let the zeros of the padding count in the average.", advanced=True)
_DIVISOR = Int(
    "divisor_override",
    None,
    none="the size of the window",
    help="Divide the sum by this number instead.",
    advanced=True,
)


def with_indices(v: Values, pooled: TensorSpec) -> Specs:
    """The tensors of a layer that has `RETURN_INDICES`."""
    return (pooled, TensorSpec(pooled.shape, "int64")) if v["return_indices"] else (pooled,)


def names_with_indices(v: Values) -> Names:
    """What the results of a layer that has `RETURN_INDICES` are called."""
    return ("output", "indices") if v["return_indices"] else "output"


def _window_params(dims: int) -> tuple[Param, ...]:
    return (
        IntTuple("kernel_size", 2, size=dims, required=True, help="Size of the window."),
        IntTuple("stride", None, size=dims, none="as large as the window", help="How far the window moves each time."),
    )


def _padding(dims: int) -> Param:
    return IntTuple("padding", 0, size=dims, low=0, help="How much is added at each edge; at most half the window.")


def _need_half(who: str, v: Values) -> None:
    """Padding reaches over at most half a window, so that no window sees padding alone."""
    halves = [kernel // 2 for kernel in v["kernel_size"]]
    for name, padding, half in zip(AXES[len(halves)], v["padding"], halves, strict=True):
        if padding > half:
            fitting = one_or_list([min(p, h) for p, h in zip(v["padding"], halves, strict=True)])
            raise ShapeError(
                f"{who} can pad at most half its window ({half} in {name}), but padding is {padding}.",
                repairs=(SetValue("padding", fitting),),
            )


def _pooled(who: str, dims: int, v: Values, inputs: Specs) -> TensorSpec:
    channels, sizes = map_of(who, inputs[0], dims, family=(1, 2, 3))
    if "padding" in v:
        _need_half(who, v)
    return TensorSpec((inputs[0].shape[0], channels, *windows(who, v, sizes)))


def _averaged(who: str, dims: int, v: Values, inputs: Specs) -> TensorSpec:
    """In volumes, torch averages only where the window fits without padding and without running over the edge."""
    pooled = _pooled(who, dims, v, inputs)
    sizes, kernel = inputs[0].shape[2:], v["kernel_size"]
    if dims < 3 or all(at_least(size, span) for size, span in zip(sizes, kernel, strict=True)):
        return pooled
    fitting = [min(size, span) if isinstance(size, int) else span for size, span in zip(sizes, kernel, strict=True)]
    raise ShapeError(
        f"The window of {who} ({'×'.join(map(str, kernel))}) must fit into the volume itself, "
        f"but that is {'×'.join(map(str, sizes))}.",
        port="input",
        repairs=(SetValue("kernel_size", one_or_list(fitting)),),
    )


def _max_pooling(dims: int, *, icon: str, examples: tuple[Example, ...]) -> LayerDef:
    who = f"MaxPool{dims}d"
    return LayerDef(
        type=who,
        family=Family.POOLING,
        doc="Keeps the largest value of each window, so that a pattern counts wherever in the window it lies.",
        stem="pool",
        icon=icon,
        params=(
            *_window_params(dims),
            _padding(dims),
            IntTuple("dilation", 1, size=dims, help="Distance between the points of the window.", advanced=True),
            RETURN_INDICES,
            _CEIL_MODE,
        ),
        outputs=POOLED,
        infer=lambda v, x: with_indices(v, _pooled(who, dims, v, x)),
        lower=lambda v, x: module(f"torch.nn.{who}", returns=names_with_indices(v), **v),
        reach=reach,
        summary=window_words,
        keywords=("pooling", "downsample", "subsampling", "maximum", "maxpooling"),
        examples=examples,
        url=f"torch.nn.{who}",
    )


def _average_pooling(dims: int, *, icon: str, examples: tuple[Example, ...]) -> LayerDef:
    who = f"AvgPool{dims}d"
    return LayerDef(
        type=who,
        family=Family.POOLING,
        doc="Averages each window: a smaller, smoother feature map.",
        stem="pool",
        icon=icon,
        params=(
            *_window_params(dims),
            _padding(dims),
            _CEIL_MODE,
            _INCLUDE_PAD,
            *([_DIVISOR] if dims > 1 else []),
        ),
        infer=lambda v, x: (_averaged(who, dims, v, x),),
        lower=lambda v, x: module(f"torch.nn.{who}", **v),
        reach=reach,
        summary=window_words,
        obstacle=lambda v, x: _open_end(who, v, x),
        keywords=("pooling", "downsample", "subsampling", "average", "mean"),
        examples=examples,
        url=f"torch.nn.{who}",
    )


def _open_end(who: str, v: Values, inputs: Specs) -> Obstacle | None:
    """How far a last window reaches beyond what arrives is only known where that is."""
    sizes = inputs[0].shape[2:]
    if v.get("divisor_override") is None or not v["ceil_mode"] or all(isinstance(size, int) for size in sizes):
        return None
    return Obstacle(
        f"ONNX knows {who} with a divisor_override and ceil_mode only where a fixed size arrives.",
        (SetValue("divisor_override", None), SetValue("ceil_mode", False)),
    )


def _power_pooling(dims: int, *, icon: str, examples: tuple[Example, ...]) -> LayerDef:
    who = f"LPPool{dims}d"

    def lower(v: Values, _: Specs) -> Lowering:
        whole = {name: value[0] if dims == 1 and isinstance(value, tuple) else value for name, value in v.items()}
        return module(f"torch.nn.{who}", **whole)

    return LayerDef(
        type=who,
        family=Family.POOLING,
        doc="Takes the root of the sum of powers of each window: between a sum (1) and the largest value (large).",
        stem="pool",
        icon=icon,
        params=(
            Float(
                "norm_type",
                2.0,
                above=0.0,
                required=True,
                help="The power. Even numbers suit all values, others only values above 0.",
            ),
            *_window_params(dims),
            _CEIL_MODE,
        ),
        infer=lambda v, x: (_averaged(who, dims, v, x),),
        lower=lower,
        reach=reach,
        summary=lambda v: f"p{v['norm_type']:g} · {window_words(v)}",
        keywords=("pooling", "downsample", "power average", "norm", "euclidean"),
        examples=examples,
        url=f"torch.nn.{who}",
    )


_ICONS = {1: "chevrons-up", 2: "grid-2x2", 3: "box"}


def _families(dims: int, sizes: tuple[int, ...], odd: tuple[int, ...]) -> tuple[LayerDef, ...]:
    """All poolings by windows of one number of dimensions. `sizes` and `odd` are channels and sizes of examples."""
    overlapping: dict[str, Any] = {"kernel_size": 3, "stride": 2, "padding": 1}
    return (
        _max_pooling(
            dims,
            icon=_ICONS[dims],
            examples=(
                example(*sizes),
                example(*odd, **overlapping),
                example(*odd, **overlapping, ceil_mode=True, return_indices=True),
                example(*sizes, kernel_size=(2, 3, 2)[:dims], dilation=2, ceil_mode=True),
                example(*sizes[:-1], "L", kernel_size=3, stride=2),
            ),
        ),
        _average_pooling(
            dims,
            icon="grid-2x2-plus",
            examples=(
                example(*sizes),
                example(*odd, **overlapping),
                example(*odd, **overlapping, ceil_mode=True, count_include_pad=False),
                *([example(*sizes, divisor_override=3)] if dims > 1 else []),
                example(sizes[0], "L", *sizes[2:], kernel_size=3, stride=2, padding=1, ceil_mode=True),
            ),
        ),
        _power_pooling(
            dims,
            icon="gauge",
            examples=(
                example(*sizes),
                example(*odd, norm_type=3.0, kernel_size=3, stride=2, ceil_mode=True, positive=True),
            ),
        ),
    )


ENTRIES = (
    *_families(1, (4, 20), (4, 9)),
    *_families(2, (4, 12, 12), (4, 11, 12)),
    *_families(3, (2, 6, 8, 6), (2, 5, 8, 7)),
)
