"""Convolutions: filters that slide over a signal, an image or a volume. One family for every number of dimensions."""

from math import prod

from designer.catalogue.assuming import at_least
from designer.catalogue.call import module
from designer.catalogue.dims import Dim
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.examples import example
from designer.catalogue.fields import Bool, Choice, Int, IntTuple, Param
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import AXES, THINGS, need_divisible, need_map, size_at
from designer.catalogue.tensor import Shape, TensorSpec
from designer.catalogue.windows import one_or_list, reach, same_padding, window_words, windows

_PADDING_MODE = Choice(
    "padding_mode",
    "zeros",
    options=("zeros", "reflect", "replicate", "circular"),
    help="What stands in the padding: nothing, a mirror image, the edge again, or the other side.",
    advanced=True,
)


def _params(dims: int, *, words: tuple[str, ...] = ()) -> tuple[Param, ...]:
    axes = " and ".join((", ".join(AXES[dims][:-1]), AXES[dims][-1])) if dims > 1 else AXES[dims][0]
    named = " “same” keeps the size, “valid” adds nothing." if words else ""
    return (
        Int("out_channels", 16, required=True, help="Number of filters, and of channels in the output."),
        IntTuple("kernel_size", 3, size=dims, required=True, help=f"Size of a filter: {axes}."),
        IntTuple("stride", 1, size=dims, help="How far the filter moves each time; 2 halves the output."),
        IntTuple(
            "padding",
            0,
            size=dims,
            low=0,
            words=words,
            help=f"How much is added at each edge before filtering.{named}",
        ),
        IntTuple(
            "dilation", 1, size=dims, help="Distance between the points of a filter; more sees further.", advanced=True
        ),
        Int("groups", 1, help="Splits the channels into groups that do not see each other.", advanced=True),
        Bool("bias", True, help="Add a learned offset to each output channel."),
    )


def _groups(who: str, v: Values, channels: int) -> None:
    need_divisible(who, "input channels", channels, "groups", v["groups"], "groups")
    need_divisible(who, "output channels", v["out_channels"], "groups", v["groups"], "groups")


def _weights(v: Values, weight: Shape) -> dict[str, Shape]:
    return {"weight": weight} | ({"bias": (v["out_channels"],)} if v["bias"] else {})


def _in_numbers(who: str, v: Values) -> Values:
    """The parameters with the padding in numbers: the larger of both sides, where “same” differs."""
    match v["padding"]:
        case "valid":
            return {**v, "padding": (0,) * len(v["kernel_size"])}
        case "same":
            _need_single_steps(who, v)
            return {**v, "padding": tuple(after for _, after in same_padding(v))}
    return v


def _need_single_steps(who: str, v: Values) -> None:
    if set(v["stride"]) == {1}:
        return
    halves = [before for before, _ in same_padding(v)]
    raise ShapeError(
        f"{who} can keep the size with “same” only at a stride of 1, not {one_or_list(v['stride'])}.",
        repairs=(SetValue("padding", one_or_list(halves)), SetValue("stride", 1)),
    )


def _need_room(who: str, v: Values, padding: tuple[int, ...], sizes: tuple[Dim, ...]) -> None:
    """Mirrored padding must be smaller than the input, circular padding at most as large."""
    slack = {"reflect": 1, "circular": 0}.get(v["padding_mode"])
    if slack is None:
        return
    most = [size - slack for size in sizes]
    for name, wanted, limit in zip(AXES[len(sizes)], padding, most, strict=True):
        if not at_least(limit, wanted):
            known = [limit if isinstance(limit, int) else wanted for limit in most]
            fitting = one_or_list([min(p, m) for p, m in zip(padding, known, strict=True)])
            raise ShapeError(
                f"{who} can pad at most {limit} with “{v['padding_mode']}” in {name}, but padding is {wanted}.",
                repairs=(SetValue("padding", fitting), SetValue("padding_mode", "zeros")),
            )


def _convolution(dims: int, *, icon: str, keywords: tuple[str, ...], examples: tuple[Example, ...]) -> LayerDef:
    who = f"Conv{dims}d"

    def infer(v: Values, inputs: Specs) -> Specs:
        channels, sizes = need_map(who, inputs[0], dims, family=(1, 2, 3))
        _groups(who, v, channels)
        numbers = _in_numbers(who, v)
        _need_room(who, v, numbers["padding"], sizes)
        outs = sizes if v["padding"] == "same" else windows(who, numbers, sizes)
        return (TensorSpec((inputs[0].shape[0], v["out_channels"], *outs)),)

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
        params=(*_params(dims, words=("same", "valid")), _PADDING_MODE),
        infer=infer,
        lower=lambda v, x: module(f"torch.nn.{who}", in_channels=x[0].shape[1], **v),
        weights=weights,
        macs=macs,
        reach=reach,
        summary=window_words,
        keywords=("convolution", "filter", "cnn", *keywords),
        examples=examples,
        url=f"torch.nn.{who}",
    )


def _painted(who: str, v: Values, sizes: tuple[Dim, ...]) -> tuple[Dim, ...]:
    """Output sizes of a transposed convolution, by the formula in the documentation of torch.nn.ConvTranspose2d."""
    keys = ("kernel_size", "stride", "padding", "output_padding", "dilation")
    outs: list[Dim] = []
    for axis, size in enumerate(sizes):
        kernel, stride, padding, extra, dilation = (v[key][axis] for key in keys)
        if extra >= max(stride, dilation):
            raise ShapeError(
                f"{who} needs an output_padding less than stride or dilation ({max(stride, dilation)}), not {extra}.",
                repairs=(SetValue("output_padding", 0),),
            )
        outs.append((size - 1) * stride - 2 * padding + dilation * (kernel - 1) + extra + 1)
        if not at_least(outs[-1], 1):
            raise ShapeError(
                f"The padding of {who} ({padding}) leaves nothing of the {AXES[len(sizes)][axis]}.",
                repairs=(SetValue("padding", 0),),
            )
    return tuple(outs)


def _output_padding(dims: int) -> Param:
    return IntTuple(
        "output_padding",
        0,
        size=dims,
        low=0,
        help="How much longer the output becomes at its end; less than the stride.",
        advanced=True,
    )


def _transposed(dims: int, *, icon: str, keywords: tuple[str, ...], examples: tuple[Example, ...]) -> LayerDef:
    who = f"ConvTranspose{dims}d"

    def infer(v: Values, inputs: Specs) -> Specs:
        channels, sizes = need_map(who, inputs[0], dims, family=(1, 2, 3))
        _groups(who, v, channels)
        return (TensorSpec((inputs[0].shape[0], v["out_channels"], *_painted(who, v, sizes))),)

    def weights(v: Values, inputs: Specs) -> dict[str, Shape]:
        channels = size_at(inputs[0], 1, who)
        return _weights(v, (channels, v["out_channels"] // v["groups"], *v["kernel_size"]))

    def macs(v: Values, inputs: Specs, _: Specs) -> Dim:
        """Each input number is spread over out_channels/groups × kernel products."""
        reached = int(v["out_channels"]) // int(v["groups"])
        return inputs[0].size * reached * prod(map(int, v["kernel_size"]))

    return LayerDef(
        type=who,
        family=Family.CONVOLUTION,
        doc=f"A convolution run backwards: each input point paints a learned patch, so that {THINGS[dims]} grow.",
        stem="deconv",
        icon=icon,
        params=(*_params(dims), _output_padding(dims)),
        infer=infer,
        lower=lambda v, x: module(f"torch.nn.{who}", in_channels=x[0].shape[1], **v),
        weights=weights,
        macs=macs,
        summary=window_words,
        keywords=("deconvolution", "upconv", "transposed", "fractionally strided", "upsampling", "decoder", *keywords),
        examples=examples,
        url=f"torch.nn.{who}",
    )


ENTRIES = (
    _convolution(
        1,
        icon="audio-waveform",
        keywords=("temporal", "tcn", "signal", "audio"),
        examples=(
            example(4, 20),
            example(4, 20, dilation=2, padding=2, padding_mode="circular"),
            example(4, 11, kernel_size=4, padding="same", padding_mode="reflect"),
            example(4, "L", stride=2, padding=1, padding_mode="circular"),
        ),
    ),
    _convolution(
        2,
        icon="grid-3x3",
        keywords=("image", "depthwise", "1x1", "pointwise"),
        examples=(
            example(3, 16, 16),
            example(1, 14, 11, kernel_size=5, stride=2, padding=1),
            example(4, 6, 6, out_channels=8, groups=4, bias=False),
            example(2, 6, 6, padding=(1, 2), padding_mode="reflect"),
            example(2, 7, 6, kernel_size=(3, 2), dilation=(1, 2), padding="same"),
            example(2, 7, 6, padding="valid", padding_mode="replicate"),
            example(3, "H", "W", stride=2, padding=1),
        ),
    ),
    _convolution(
        3,
        icon="box",
        keywords=("volume", "video", "medical"),
        examples=(
            example(2, 5, 8, 8, out_channels=4, stride=(1, 2, 2)),
            example(2, 4, 5, 3, out_channels=4, padding="same"),
        ),
    ),
    _transposed(
        1,
        icon="signal",
        keywords=("signal", "audio", "vocoder"),
        examples=(
            example(4, 9, kernel_size=4, stride=2, padding=1),
            example(4, 7, out_channels=6, stride=3, output_padding=2, groups=2, bias=False),
            example(3, 7, dilation=2, output_padding=1),
            example(3, "L", stride=2, padding=1),
        ),
    ),
    _transposed(
        2,
        icon="expand",
        keywords=("image", "generator"),
        examples=(
            example(8, 7, 7, kernel_size=2, stride=2),
            example(6, 5, 4, out_channels=4, stride=(2, 3), padding=1, output_padding=(1, 2), groups=2, bias=False),
        ),
    ),
    _transposed(
        3,
        icon="boxes",
        keywords=("volume", "video", "medical"),
        examples=(
            example(4, 3, 4, 2, out_channels=2, kernel_size=2, stride=2),
            example(2, 3, 4, 2, out_channels=4, padding=(1, 0, 1), dilation=(1, 2, 1)),
        ),
    ),
)
