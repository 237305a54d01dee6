"""Folding: patches to columns and back, pixels to channels and back."""

from math import gcd, isqrt, prod

from designer.catalogue.assuming import at_least, divides, same
from designer.catalogue.call import module
from designer.catalogue.dims import Dim, product
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.examples import example
from designer.catalogue.fields import Int, IntTuple, Param
from designer.catalogue.layer import Family, LayerDef, Specs, Values
from designer.catalogue.sizes import AXES, dim_at, map_of, need_floats
from designer.catalogue.tensor import TensorSpec
from designer.catalogue.windows import window, window_words, windows


def _need_pixels(who: str, x: TensorSpec) -> tuple[Dim, Dim, Dim]:
    """Channels, height and width of images; there may be more dimensions before the channels (frames of a film)."""
    if len(x.shape) < 4:
        map_of(who, x, 2, floats=False)
    channels, height, width = (dim_at(x, dim, who, "input") for dim in (-3, -2, -1))
    return channels, height, width


def _shuffle(v: Values, inputs: Specs) -> Specs:
    """(…, C·r², H, W) → (…, C, H·r, W·r)."""
    (x,) = inputs
    factor = v["upscale_factor"]
    channels, height, width = _need_pixels("PixelShuffle", x)
    if not divides(channels, factor**2):
        raise ShapeError(
            f"PixelShuffle needs {factor**2} channels ({factor}×{factor}) for each one that it makes, "
            f"but {x} has {channels}.",
            port="input",
            repairs=(SetValue("upscale_factor", _square_factor(channels)),),
        )
    return (TensorSpec((*x.shape[:-3], channels // factor**2, height * factor, width * factor), x.dtype),)


def _square_factor(channels: Dim) -> int:
    """The largest number whose square divides `channels`."""
    if not isinstance(channels, int):
        return 1
    return max(side for side in range(1, isqrt(channels) + 1) if channels % side**2 == 0)


def _unshuffle(v: Values, inputs: Specs) -> Specs:
    """(…, C, H·r, W·r) → (…, C·r², H, W)."""
    (x,) = inputs
    factor = v["downscale_factor"]
    channels, height, width = _need_pixels("PixelUnshuffle", x)
    if not (divides(height, factor) and divides(width, factor)):
        fitting = gcd(factor, height, width) if isinstance(height, int) and isinstance(width, int) else 1
        raise ShapeError(
            f"PixelUnshuffle needs a height and a width that are multiples of {factor}, but gets {x}.",
            port="input",
            repairs=(SetValue("downscale_factor", fitting),),
        )
    return (TensorSpec((*x.shape[:-3], channels * factor**2, height // factor, width // factor), x.dtype),)


def _shuffle_channels(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    if len(x.shape) < 3:
        raise ShapeError(
            f"ChannelShuffle needs channels with positions, such as (N, 16, 8, 8), but gets {x}.", port="input"
        )
    channels = dim_at(x, 1, "ChannelShuffle", "input")
    if not divides(channels, v["groups"]):
        fitting = (SetValue("groups", gcd(channels, v["groups"])),) if isinstance(channels, int) else ()
        raise ShapeError(
            f"ChannelShuffle cannot split {channels} channels into {v['groups']} groups of equal size.",
            repairs=fitting,
        )
    return inputs


def _unfold(v: Values, inputs: Specs) -> Specs:
    """(N, C, H, W) → (N, C·kernel, windows)."""
    (x,) = inputs
    channels, sizes = map_of("Unfold", x, 2)
    return (TensorSpec((x.shape[0], channels * prod(v["kernel_size"]), product(windows("Unfold", v, sizes)))),)


def _fold(v: Values, inputs: Specs) -> Specs:
    """(N, C·kernel, windows) → (N, C, H, W)."""
    (x,) = inputs
    need_floats("Fold", x)
    if len(x.shape) != 3:
        raise ShapeError(f"Fold needs columns (N, channels·kernel, windows), but gets {x}.", port="input")
    rows, columns = (dim_at(x, dim, "Fold", "input") for dim in (1, 2))
    numbers = prod(v["kernel_size"])
    if not divides(rows, numbers):
        shown = "×".join(map(str, v["kernel_size"]))
        raise ShapeError(
            f"Fold makes windows of {shown} from each column, but the {rows} numbers of {x} are no multiple of "
            f"{numbers}.",
            port="input",
        )
    places = _places(v)
    if not same(columns, places):
        shown = "×".join(map(str, v["output_size"]))
        raise ShapeError(f"Fold puts {places} windows into {shown}, but gets {columns} columns in {x}.", port="input")
    return (TensorSpec((x.shape[0], rows // numbers, *v["output_size"])),)


def _places(v: Values) -> Dim:
    """How many windows the output has room for."""
    counts: list[Dim] = []
    for axis, size in enumerate(v["output_size"]):
        kernel, stride, padding, dilation = (v[key][axis] for key in ("kernel_size", "stride", "padding", "dilation"))
        counts.append(window(size, kernel, stride, padding, dilation))
        if not at_least(counts[-1], 1):
            span = dilation * (kernel - 1) + 1
            raise ShapeError(
                f"The window of Fold spans {span} in {AXES[2][axis]}, but its output has only {size}.",
                repairs=(SetValue("kernel_size", 1),),
            )
    return product(counts)


def _window_params() -> tuple[Param, ...]:
    return (
        IntTuple("kernel_size", 3, size=2, required=True, help="Height and width of a patch."),
        IntTuple("dilation", 1, size=2, help="Distance between the points of a patch.", advanced=True),
        IntTuple("padding", 0, size=2, low=0, help="How much is added at each edge of the image."),
        IntTuple("stride", 1, size=2, help="How far apart the patches lie."),
    )


ENTRIES = (
    LayerDef(
        type="PixelShuffle",
        family=Family.SHAPE,
        doc="Makes images larger by laying channels out as pixels: 4 channels become 2×2 points.",
        stem="shuffle",
        icon="maximize",
        params=(Int("upscale_factor", 2, high=1024, required=True, help="How many times larger each side becomes."),),
        infer=_shuffle,
        lower=lambda v, _: module("torch.nn.PixelShuffle", **v),
        summary=lambda v: f"×{v['upscale_factor']}",
        keywords=("super-resolution", "sub-pixel", "depth to space", "upsample", "espcn"),
        examples=(example(8, 3, 4), example(9, 2, 3, upscale_factor=3), example(3, 8, "H", 3)),
        url="torch.nn.PixelShuffle",
    ),
    LayerDef(
        type="PixelUnshuffle",
        family=Family.SHAPE,
        doc="Makes images smaller by stacking pixels as channels: 2×2 points become 4 channels. Nothing is lost.",
        stem="unshuffle",
        icon="minimize-2",
        params=(
            Int("downscale_factor", 2, high=1024, required=True, help="How many times smaller each side becomes."),
        ),
        infer=_unshuffle,
        lower=lambda v, _: module("torch.nn.PixelUnshuffle", **v),
        summary=lambda v: f"÷{v['downscale_factor']}",
        keywords=("space to depth", "downsample", "focus", "inverse pixel shuffle"),
        examples=(example(3, 6, 4), example(2, 6, 9, downscale_factor=3), example(3, 2, 4, 6), example(3, "H", "W")),
        url="torch.nn.PixelUnshuffle",
    ),
    LayerDef(
        type="ChannelShuffle",
        family=Family.SHAPE,
        doc="Mixes the channels of groups like cards, so that grouped convolutions get to see each other's channels.",
        stem="shuffle",
        icon="arrow-left-right",
        params=(Int("groups", 2, required=True, help="How many groups the channels are dealt from."),),
        infer=_shuffle_channels,
        lower=lambda v, _: module("torch.nn.ChannelShuffle", **v),
        summary=lambda v: f"{v['groups']} groups",
        keywords=("shufflenet", "groups", "permute channels"),
        examples=(example(6, 4, 5), example(6, 7, groups=3)),
        url="torch.nn.ChannelShuffle",
    ),
    LayerDef(
        type="Unfold",
        family=Family.SHAPE,
        doc="Cuts images into patches, each one a column: what a convolution sees, as a table.",
        stem="unfold",
        icon="table",
        params=_window_params(),
        infer=_unfold,
        lower=lambda v, _: module("torch.nn.Unfold", **v),
        summary=window_words,
        keywords=("im2col", "patches", "sliding window", "blocks"),
        examples=(
            example(3, 6, 7),
            example(2, 7, 8, kernel_size=(2, 3), dilation=(2, 1), padding=(1, 0), stride=(2, 3)),
            example(2, "H", 5, stride=2),
        ),
        url="torch.nn.Unfold",
    ),
    LayerDef(
        type="Fold",
        family=Family.SHAPE,
        doc="Puts patches, each one a column, back into images; where they overlap, they are added.",
        stem="fold",
        icon="grid-3x3",
        params=(
            IntTuple("output_size", (8, 8), size=2, required=True, help="Height and width of the images."),
            *_window_params(),
        ),
        infer=_fold,
        lower=lambda v, _: module("torch.nn.Fold", **v),
        summary=lambda v: "→ " + "×".join(map(str, v["output_size"])),
        keywords=("col2im", "patches", "overlap", "blocks"),
        examples=(
            example(18, 36),
            example(12, 12, output_size=(4, 5), kernel_size=(2, 2)),
            example(6, 9, output_size=(5, 4), kernel_size=(3, 2), padding=1, stride=2),
        ),
        url="torch.nn.Fold",
    ),
)
