"""Pooling: makes feature maps smaller by keeping the largest or the average value of each window."""

from designer.catalogue.call import Call, In, Lowering, module
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Bool, Int, IntTuple, Param
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import AXES, dim_at, need_floats, need_map
from designer.catalogue.tensor import BATCH, TensorSpec
from designer.catalogue.windows import one_or_list, window_words, windows


def _window_params(dims: int) -> tuple[Param, ...]:
    return (
        IntTuple("kernel_size", 2, size=dims, required=True, help="Size of the window."),
        IntTuple("stride", None, size=dims, none="as large as the window", help="How far the window moves each time."),
        IntTuple("padding", 0, size=dims, low=0, help="How much is added at each edge; at most half the window."),
    )


_CEIL_MODE = Bool(
    "ceil_mode", False, help="Let the last window run over the edge instead of leaving it out.", advanced=True
)


def _pooling(
    kind: str, dims: int, doc: str, *params: Param, icon: str, keywords: tuple[str, ...], examples: tuple[Example, ...]
) -> LayerDef:
    who = f"{kind}Pool{dims}d"
    family = (1, 2) if kind == "Max" else (2,)

    def infer(v: Values, inputs: Specs) -> Specs:
        channels, sizes = need_map(who, inputs[0], dims, family=family)
        halves = [kernel // 2 for kernel in v["kernel_size"]]
        for name, padding, half in zip(AXES[dims], v["padding"], halves, strict=True):
            if padding > half:
                fitting = one_or_list([min(p, h) for p, h in zip(v["padding"], halves, strict=True)])
                raise ShapeError(
                    f"{who} can pad at most half its window ({half} in {name}), but padding is {padding}.",
                    repairs=(SetValue("padding", fitting),),
                )
        return (TensorSpec((inputs[0].shape[0], channels, *windows(who, v, sizes))),)

    return LayerDef(
        type=who,
        family=Family.POOLING,
        doc=doc,
        stem="pool",
        icon=icon,
        params=(*_window_params(dims), *params),
        infer=infer,
        lower=lambda v, x: module(f"torch.nn.{who}", **v),
        reach=lambda v: tuple(
            zip(v["kernel_size"], v["stride"] or v["kernel_size"], v.get("dilation", (1,) * dims), strict=True)
        ),
        summary=window_words,
        keywords=("pooling", "downsample", "subsampling", *keywords),
        examples=examples,
        url=f"torch.nn.{who}",
    )


def _max_pooling(dims: int, *, icon: str, examples: tuple[Example, ...]) -> LayerDef:
    return _pooling(
        "Max",
        dims,
        "Keeps the largest value of each window, so that a pattern counts wherever in the window it lies.",
        IntTuple("dilation", 1, size=dims, help="Distance between the points of the window.", advanced=True),
        _CEIL_MODE,
        icon=icon,
        keywords=("maximum", "maxpooling"),
        examples=examples,
    )


def _adaptive(v: Values, inputs: Specs) -> Specs:
    channels, _ = need_map("AdaptiveAvgPool2d", inputs[0], 2)
    return (TensorSpec((inputs[0].shape[0], channels, *v["output_size"])),)


def _global(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_floats("GlobalAvgPool", x)
    if len(x.shape) < 3:
        raise ShapeError(
            f"GlobalAvgPool needs feature maps such as (N, channels, height, width), but gets {x}.", port="input"
        )
    for dim in range(2, len(x.shape)):
        dim_at(x, dim, "GlobalAvgPool", "input")
    ones = (1,) * (len(x.shape) - 2) if v["keepdim"] else ()
    return (TensorSpec((*x.shape[:2], *ones)),)


def _lower_global(v: Values, inputs: Specs) -> Lowering:
    dims = tuple(range(2, len(inputs[0].shape)))
    return Lowering(Call("torch.mean", (In(0),), {"dim": dims} | ({"keepdim": True} if v["keepdim"] else {})))


ENTRIES = (
    _max_pooling(
        1,
        icon="chevrons-up",
        examples=(
            Example({}, (TensorSpec((BATCH, 4, 20)),)),
            Example({"kernel_size": 3, "stride": 2, "padding": 1, "ceil_mode": True}, (TensorSpec((BATCH, 4, 20)),)),
        ),
    ),
    _max_pooling(
        2,
        icon="grid-2x2",
        examples=(
            Example({}, (TensorSpec((BATCH, 4, 12, 12)),)),
            Example({"kernel_size": 3, "stride": 2, "padding": 1}, (TensorSpec((BATCH, 4, 11, 12)),)),
            Example({"kernel_size": (2, 3), "dilation": 2, "ceil_mode": True}, (TensorSpec((BATCH, 2, 12, 12)),)),
        ),
    ),
    _pooling(
        "Avg",
        2,
        "Averages each window: a smaller, smoother feature map.",
        _CEIL_MODE,
        Bool("count_include_pad", True, help="Let the zeros of the padding count in the average.", advanced=True),
        Int(
            "divisor_override",
            None,
            none="the size of the window",
            help="Divide the sum by this number instead.",
            advanced=True,
        ),
        icon="grid-2x2-plus",
        keywords=("average", "mean"),
        examples=(
            Example({}, (TensorSpec((BATCH, 4, 12, 12)),)),
            Example({"kernel_size": 3, "stride": 2, "padding": 1}, (TensorSpec((BATCH, 4, 11, 12)),)),
        ),
    ),
    LayerDef(
        type="AdaptiveAvgPool2d",
        family=Family.POOLING,
        doc="Averages an image down to a size that you choose; the windows follow from the size that arrives.",
        stem="pool",
        icon="minimize-2",
        params=(IntTuple("output_size", 1, size=2, required=True, help="Height and width of the output."),),
        infer=_adaptive,
        lower=lambda v, x: module("torch.nn.AdaptiveAvgPool2d", **v),
        summary=lambda v: "→ " + "×".join(map(str, v["output_size"])),
        keywords=("average", "pooling", "any size"),
        examples=(
            Example({}, (TensorSpec((BATCH, 4, 6, 6)),)),
            Example({"output_size": (3, 2)}, (TensorSpec((BATCH, 4, 6, 8)),)),
            Example({"output_size": (4, 3)}, (TensorSpec((BATCH, 2, 7, 5)),)),
        ),
        url="torch.nn.AdaptiveAvgPool2d",
    ),
    LayerDef(
        type="GlobalAvgPool",
        family=Family.POOLING,
        doc="Averages each channel over all positions: one number per channel, whatever the size of the map.",
        stem="pool",
        icon="circle-dot",
        params=(Bool("keepdim", False, help="Keep the averaged dimensions, with size 1.", advanced=True),),
        infer=_global,
        lower=_lower_global,
        summary=lambda v: "mean over positions",
        keywords=("average", "mean", "gap", "pooling", "squeeze and excitation"),
        examples=(
            Example({}, (TensorSpec((BATCH, 4, 6, 6)),)),
            Example({"keepdim": True}, (TensorSpec((BATCH, 4, 9)),)),
        ),
        url="torch.mean",
    ),
)
