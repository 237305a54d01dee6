"""Convolutions: filters that slide over a signal, an image or a volume. One family for every number of dimensions."""

from math import prod

from designer.catalogue.call import module
from designer.catalogue.dims import BATCH, Dim, at_least
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Bool, Choice, Int, IntTuple, Param
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import (
    AXES,
    THINGS,
    need_divisible,
    need_map,
    size_at,
)
from designer.catalogue.tensor import Shape, TensorSpec
from designer.catalogue.windows import one_or_list, window_words, windows


def _params(dims: int) -> tuple[Param, ...]:
    axes = " and ".join((", ".join(AXES[dims][:-1]), AXES[dims][-1])) if dims > 1 else AXES[dims][0]
    return (
        Int("out_channels", 16, required=True, help="Number of filters, and of channels in the output."),
        IntTuple("kernel_size", 3, size=dims, required=True, help=f"Size of a filter: {axes}."),
        IntTuple("stride", 1, size=dims, help="How far the filter moves each time; 2 halves the output."),
        IntTuple("padding", 0, size=dims, low=0, help="How much is added at each edge before filtering."),
        IntTuple(
            "dilation", 1, size=dims, help="Distance between the points of a filter; more sees further.", advanced=True
        ),
        Int("groups", 1, help="Splits the channels into groups that do not see each other.", advanced=True),
        Bool("bias", True, help="Add a learned offset to each output channel."),
    )


_PADDING_MODE = Choice(
    "padding_mode",
    "zeros",
    options=("zeros", "reflect", "replicate", "circular"),
    help="What stands in the padding: nothing, a mirror image, the edge again, or the other side.",
    advanced=True,
)


def _groups(who: str, v: Values, channels: int) -> None:
    need_divisible(who, "input channels", channels, "groups", v["groups"], "groups")
    need_divisible(who, "output channels", v["out_channels"], "groups", v["groups"], "groups")


def _padding(who: str, v: Values, sizes: tuple[Dim, ...]) -> None:
    """Mirrored padding must be smaller than the input, circular padding at most as large."""
    slack = {"reflect": 1, "circular": 0}.get(v["padding_mode"])
    if slack is None:
        return
    most = [size - slack for size in sizes]
    for name, padding, limit in zip(AXES[len(sizes)], v["padding"], most, strict=True):
        if not at_least(limit, padding):
            known = [limit if isinstance(limit, int) else padding for limit in most]
            raise ShapeError(
                f"{who} can pad at most {limit} with “{v['padding_mode']}” in {name}, but padding is {padding}.",
                repairs=(
                    SetValue("padding", one_or_list([min(p, m) for p, m in zip(v["padding"], known, strict=True)])),
                    SetValue("padding_mode", "zeros"),
                ),
            )


def _convolution(dims: int, *, icon: str, keywords: tuple[str, ...], examples: tuple[Example, ...]) -> LayerDef:
    who = f"Conv{dims}d"

    def infer(v: Values, inputs: Specs) -> Specs:
        channels, sizes = need_map(who, inputs[0], dims, family=(1, 2, 3))
        _groups(who, v, channels)
        _padding(who, v, sizes)
        return (TensorSpec((inputs[0].shape[0], v["out_channels"], *windows(who, v, sizes))),)

    def weights(v: Values, inputs: Specs) -> dict[str, Shape]:
        channels = size_at(inputs[0], 1, who)
        return _weights(v, (v["out_channels"], channels // v["groups"], *v["kernel_size"]))

    def macs(v: Values, inputs: Specs, outputs: Specs) -> Dim:
        """Each output number sums channels/groups × kernel products."""
        seen = size_at(inputs[0], 1, who) // int(v["groups"])
        return outputs[0].size * seen * prod(map(int, v["kernel_size"]))

    return LayerDef(
        type=who,
        family=Family.CONVOLUTION,
        doc=f"Slides learned filters over {THINGS[dims]}; each filter looks for one pattern and makes one channel.",
        stem="conv",
        icon=icon,
        params=(*_params(dims), _PADDING_MODE),
        infer=infer,
        lower=lambda v, x: module(f"torch.nn.{who}", in_channels=x[0].shape[1], **v),
        weights=weights,
        macs=macs,
        reach=lambda v: tuple(zip(v["kernel_size"], v["stride"], v["dilation"], strict=True)),
        summary=window_words,
        keywords=("convolution", "filter", "cnn", *keywords),
        examples=examples,
        url=f"torch.nn.{who}",
    )


def _weights(v: Values, weight: Shape) -> dict[str, Shape]:
    return {"weight": weight} | ({"bias": (v["out_channels"],)} if v["bias"] else {})


def _transposed(v: Values, inputs: Specs) -> Specs:
    who = "ConvTranspose2d"
    channels, sizes = need_map(who, inputs[0], 2)
    _groups(who, v, channels)
    keys = ("kernel_size", "stride", "padding", "output_padding", "dilation")
    outs: list[Dim] = []
    for axis, size in enumerate(sizes):
        kernel, stride, padding, extra, dilation = (v[key][axis] for key in keys)
        if extra >= max(stride, dilation):
            raise ShapeError(
                f"{who} needs an output_padding less than stride or dilation ({max(stride, dilation)}), not {extra}.",
                repairs=(SetValue("output_padding", 0),),
            )
        # The formula is the one in the documentation of torch.nn.ConvTranspose2d.
        outs.append((size - 1) * stride - 2 * padding + dilation * (kernel - 1) + extra + 1)
        if not at_least(outs[-1], 1):
            raise ShapeError(
                f"The padding of {who} ({padding}) leaves nothing of the {AXES[2][axis]}.",
                repairs=(SetValue("padding", 0),),
            )
    return (TensorSpec((inputs[0].shape[0], v["out_channels"], *outs)),)


def _transposed_weights(v: Values, inputs: Specs) -> dict[str, Shape]:
    channels = size_at(inputs[0], 1, "ConvTranspose2d")
    return _weights(v, (channels, v["out_channels"] // v["groups"], *v["kernel_size"]))


def _transposed_macs(v: Values, inputs: Specs, _: Specs) -> Dim:
    """Each input number is spread over out_channels/groups × kernel products."""
    reached = int(v["out_channels"]) // int(v["groups"])
    return inputs[0].size * reached * prod(map(int, v["kernel_size"]))


_CONV_TRANSPOSE2D = LayerDef(
    type="ConvTranspose2d",
    family=Family.CONVOLUTION,
    doc="A convolution run backwards: each input point paints a learned patch, so that images grow.",
    stem="deconv",
    icon="expand",
    params=(
        *_params(2),
        IntTuple(
            "output_padding", 0, size=2, low=0, help="Rows and columns added at one side of the output.", advanced=True
        ),
    ),
    infer=_transposed,
    lower=lambda v, x: module("torch.nn.ConvTranspose2d", in_channels=x[0].shape[1], **v),
    weights=_transposed_weights,
    macs=_transposed_macs,
    summary=window_words,
    keywords=("deconvolution", "transposed", "fractionally strided", "upsampling", "decoder", "generator"),
    examples=(
        Example({"kernel_size": 2, "stride": 2}, (TensorSpec((BATCH, 8, 7, 7)),)),
        Example(
            {"out_channels": 4, "stride": (2, 3), "padding": 1, "output_padding": (1, 2), "groups": 2, "bias": False},
            (TensorSpec((BATCH, 6, 5, 4)),),
        ),
    ),
    url="torch.nn.ConvTranspose2d",
)

ENTRIES = (
    _convolution(
        1,
        icon="audio-waveform",
        keywords=("temporal", "tcn", "signal", "audio"),
        examples=(
            Example({}, (TensorSpec((BATCH, 4, 20)),)),
            Example({"dilation": 2, "padding": 2, "padding_mode": "circular"}, (TensorSpec((BATCH, 4, 20)),)),
        ),
    ),
    _convolution(
        2,
        icon="grid-3x3",
        keywords=("image", "depthwise", "1x1"),
        examples=(
            Example({}, (TensorSpec((BATCH, 3, 16, 16)),)),
            Example({"kernel_size": 5, "stride": 2, "padding": 1}, (TensorSpec((BATCH, 1, 14, 11)),)),
            Example({"out_channels": 8, "groups": 4, "bias": False}, (TensorSpec((BATCH, 4, 6, 6)),)),
            Example({"padding": (1, 2), "padding_mode": "reflect"}, (TensorSpec((BATCH, 2, 6, 6)),)),
        ),
    ),
    _convolution(
        3,
        icon="box",
        keywords=("volume", "video", "medical"),
        examples=(Example({"out_channels": 4, "stride": (1, 2, 2)}, (TensorSpec((BATCH, 2, 5, 8, 8)),)),),
    ),
    _CONV_TRANSPOSE2D,
)
