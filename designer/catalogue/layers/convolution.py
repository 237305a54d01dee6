"""Convolutions: filters that slide over an image, a signal or a volume."""

from math import prod

from designer.catalogue.call import module
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Bool, Choice, Int, IntTuple
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import per_sample, size_at, window
from designer.catalogue.tensor import BATCH, Shape, TensorSpec


def _conv2d(values: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    if len(x.shape) != 4:
        raise ShapeError(f"Conv2d needs images (N, channels, height, width), but gets {x}.", port="input")
    channels = size_at(x, 1, "Conv2d")
    for name, count in (("channels", channels), ("out_channels", values["out_channels"])):
        if count % values["groups"]:
            raise ShapeError(
                f"Conv2d cannot split {count} {name} into {values['groups']} groups.", repairs=(SetValue("groups", 1),)
            )
    sizes: list[int] = []
    for dim, axis in enumerate(("height", "width")):
        size = size_at(x, dim + 2, "Conv2d")
        out = window(size, *(values[key][dim] for key in ("kernel_size", "stride", "padding", "dilation")))
        if out < 1:
            raise ShapeError(f"The kernel of Conv2d is larger than the padded {axis} ({size}).", port="input")
        sizes.append(out)
    return (TensorSpec((x.shape[0], values["out_channels"], *sizes)),)


def _conv2d_weights(v: Values, inputs: Specs) -> dict[str, Shape]:
    channels = size_at(inputs[0], 1, "Conv2d")
    weights: dict[str, Shape] = {"weight": (v["out_channels"], channels // v["groups"], *v["kernel_size"])}
    return weights | ({"bias": (v["out_channels"],)} if v["bias"] else {})


CONV2D = LayerDef(
    type="Conv2d",
    family=Family.CONVOLUTION,
    doc="Slides learned filters over an image; each filter makes one output channel.",
    stem="conv",
    icon="grid-3x3",
    params=(
        Int("out_channels", 16, required=True, help="Number of filters, and of channels in the output."),
        IntTuple("kernel_size", 3, size=2, required=True, help="Height and width of a filter."),
        IntTuple("stride", 1, size=2, help="Step of the filter."),
        IntTuple("padding", 0, size=2, low=0, help="Rows and columns added around the image."),
        IntTuple("dilation", 1, size=2, help="Distance between the points of a filter."),
        Int("groups", 1, help="Channels are split into so many groups that do not see each other."),
        Bool("bias", True, help="Add a learned offset to each output channel."),
        Choice(
            "padding_mode",
            "zeros",
            options=("zeros", "reflect", "replicate", "circular"),
            help="What stands in the padding.",
        ),
    ),
    infer=_conv2d,
    lower=lambda v, x: module("torch.nn.Conv2d", in_channels=x[0].shape[1], **v),
    weights=_conv2d_weights,
    macs=lambda v, x, y: per_sample(y[0]) * size_at(x[0], 1, "Conv2d") // v["groups"] * prod(v["kernel_size"]),
    summary=lambda v: "×".join(map(str, v["kernel_size"])),
    keywords=("convolution", "filter", "cnn"),
    examples=(Example({}, (TensorSpec((BATCH, 3, 32, 32)),)),),
    url="torch.nn.Conv2d",
)

ENTRIES = (CONV2D,)
