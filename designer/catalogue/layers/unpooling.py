"""Unpooling: puts pooled values back where they came from."""

from typing import Any

from designer.catalogue.assuming import at_least, same
from designer.catalogue.call import Call, In, Lowering
from designer.catalogue.dims import Dim
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import IntTuple
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import AXES, map_of
from designer.catalogue.tensor import BATCH, Shape, TensorSpec
from designer.catalogue.windows import window_words


def _unpooling(dims: int, *, examples: tuple[Example, ...]) -> LayerDef:
    who = f"MaxUnpool{dims}d"

    def infer(v: Values, inputs: Specs) -> Specs:
        x, indices = inputs
        channels, sizes = map_of(who, x, dims, family=(1, 2, 3))
        _need_indices(who, dims, x, indices)
        return (TensorSpec((x.shape[0], channels, *_unpooled(who, v, sizes))),)

    return LayerDef(
        type=who,
        family=Family.POOLING,
        doc=f"Puts the values of a MaxPool{dims}d back where they came from, with zeros between them.",
        stem="unpool",
        icon="maximize",
        params=(
            IntTuple("kernel_size", 2, size=dims, required=True, help="Size of the window of the pooling."),
            IntTuple("stride", None, size=dims, none="as large as the window", help="Stride of the pooling."),
            IntTuple("padding", 0, size=dims, low=0, help="Padding of the pooling."),
            IntTuple(
                "output_size",
                None,
                size=dims,
                none="from the windows",
                help="Size before the pooling, where the windows left something over.",
                advanced=True,
            ),
        ),
        inputs=(
            Port("input", help="The pooled values."),
            Port("indices", help=f"Where they came from: the indices of a MaxPool{dims}d with return_indices."),
        ),
        infer=infer,
        lower=lambda v, _: _lower(who, v),
        summary=window_words,
        keywords=("unpooling", "upsample", "segnet", "decoder", "indices"),
        examples=examples,
        url=f"torch.nn.{who}",
    )


def _lower(who: str, v: Values) -> Lowering:
    windows = {name: value for name, value in v.items() if name != "output_size"}
    size = {} if v["output_size"] is None else {"output_size": v["output_size"]}
    return Lowering(Call("self", (In(0), In(1)), size), Call(f"torch.nn.{who}", (), windows))


def _need_indices(who: str, dims: int, x: TensorSpec, indices: TensorSpec) -> None:
    if indices.dtype != "int64":
        raise ShapeError(
            f"{who} needs the indices of a MaxPool{dims}d with return_indices, but gets {indices}.", port="indices"
        )
    alike = len(x.shape) == len(indices.shape)
    if not alike or not all(same(one, two) for one, two in zip(x.shape, indices.shape, strict=True)):
        raise ShapeError(
            f"{who} needs an index for each value, but gets {x} and {indices}.",
            port="indices",
        )


def _unpooled(who: str, v: Values, sizes: tuple[Dim, ...]) -> tuple[Dim, ...]:
    """The sizes before the pooling, by the formula in the documentation of torch.nn.MaxUnpool2d."""
    kernel, padding, wanted = v["kernel_size"], v["padding"], v["output_size"]
    stride = v["stride"] or kernel
    outs: list[Dim] = []
    for axis, size in enumerate(sizes):
        out = (size - 1) * stride[axis] - 2 * padding[axis] + kernel[axis]
        name = AXES[len(sizes)][axis]
        if wanted is None and not at_least(out, 1):
            raise ShapeError(
                f"The padding of {who} ({padding[axis]}) leaves nothing of the {name}.",
                repairs=(SetValue("padding", 0),),
            )
        if wanted is not None and not _near(out, wanted[axis], stride[axis]):
            usual = "" if isinstance(out, int) and out < 1 else f" ({out} without output_size)"
            raise ShapeError(
                f"{who} cannot come to {wanted[axis]} in {name}: a MaxPool with these windows never makes "
                f"{size} of it{usual}.",
                repairs=(SetValue("output_size", None),),
            )
        outs.append(out if wanted is None else int(wanted[axis]))
    return tuple(outs)


def _near(usual: Dim, wanted: int, stride: int) -> bool:
    """Whether less than one step lies between the size from the windows and the one that is wanted."""
    return at_least(wanted - usual + stride - 1, 0) and at_least(usual + stride - 1 - wanted, 0)


def _example(*shape: int, **params: Any) -> Example:  # Any: parameters are of every kind
    sizes: Shape = (BATCH, *shape)
    return Example(params, (TensorSpec(sizes), TensorSpec(sizes, "int64")))


# One position for each channel: values that share a place (all examples' indices are 0) would land in no order.
ENTRIES = (
    _unpooling(1, examples=(_example(4, 1), _example(4, 1, kernel_size=3, stride=2, output_size=4))),
    _unpooling(
        2,
        examples=(
            _example(4, 1, 1, kernel_size=(2, 3)),
            _example(3, 1, 1, kernel_size=3, stride=2, padding=1, output_size=(1, 2)),
        ),
    ),
    _unpooling(3, examples=(_example(2, 1, 1, 1), _example(2, 1, 1, 1, output_size=(2, 3, 2)))),
)
