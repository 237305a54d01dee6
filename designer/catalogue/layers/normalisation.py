"""Normalisation over a batch, an instance or a group of channels, so that deep networks train steadily."""

from typing import Any

from designer.catalogue.assuming import at_least
from designer.catalogue.call import Lowering, module
from designer.catalogue.dims import product
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.examples import example
from designer.catalogue.fields import Bool, Float, Int, Param
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import need_channels, need_divisible, need_features, need_floats, need_map
from designer.catalogue.tensor import Shape

EPS = Float("eps", 1e-5, above=0.0, help="Keeps the division from going wild where values hardly vary.", advanced=True)
_BIAS = Bool("bias", True, help="Learn an offset too, not the scale alone.", advanced=True)


def _affine(default: bool) -> Param:
    return Bool("affine", default, help="Learn a scale and an offset for each channel afterwards.", advanced=default)


def _momentum(none: str) -> Param:
    return Float(
        "momentum",
        0.1,
        low=0.0,
        high=1.0,
        none=none,
        help="How much of each batch enters the running averages.",
        advanced=True,
    )


def _per_channel(v: Values, inputs: Specs) -> dict[str, Shape]:
    shape: Shape = (inputs[0].shape[1],)
    if not v["affine"]:
        return {}
    return {"weight": shape} | ({"bias": shape} if v["bias"] else {})


def _running(v: Values, inputs: Specs) -> dict[str, Shape]:
    if not v["track_running_stats"]:
        return {}
    shape: Shape = (inputs[0].shape[1],)
    return {"running_mean": shape, "running_var": shape, "num_batches_tracked": ()}


def _lowered(who: str, v: Values, **sizes: Any) -> Lowering:  # Any: sizes that PyTorch calls by other names
    """The module. Older versions of PyTorch know no `bias` here, so it is named only where it says something."""
    return module(f"torch.nn.{who}", **sizes, **{key: value for key, value in v.items() if key != "bias" or not value})


def _batch_norm(dims: int, *, icon: str, examples: tuple[Example, ...]) -> LayerDef:
    who = f"BatchNorm{dims}d"

    def infer(v: Values, inputs: Specs) -> Specs:
        if dims == 1 and len(inputs[0].shape) == 2:
            need_features(who, inputs[0])
        else:
            need_map(who, inputs[0], dims, family=(1, 2, 3), reshapes=False, vectors="BatchNorm1d")
        return inputs

    return LayerDef(
        type=who,
        family=Family.NORMALISATION,
        doc="Gives each channel mean 0 and deviation 1 over the batch. It lets deep networks learn fast.",
        stem="bn",
        icon=icon,
        params=(
            EPS,
            _momentum("the average of all batches"),
            _affine(True),
            Bool(
                "track_running_stats",
                True,
                help="Keep running averages, and use them when not training.",
                advanced=True,
            ),
            _BIAS,
        ),
        infer=infer,
        lower=lambda v, x: _lowered(who, v, num_features=x[0].shape[1]),
        weights=_per_channel,
        buffers=_running,
        summary=lambda v: "per channel",
        keywords=("batch normalization", "bn", "whitening"),
        examples=examples,
        url=f"torch.nn.{who}",
    )


def _instance_norm(dims: int, *, icon: str, examples: tuple[Example, ...]) -> LayerDef:
    who = f"InstanceNorm{dims}d"

    def infer(v: Values, inputs: Specs) -> Specs:
        _, sizes = need_map(who, inputs[0], dims, family=(1, 2, 3))
        if not at_least(product(sizes), 2):
            raise ShapeError(f"{who} compares the positions of a channel, but {inputs[0]} has only one.", port="input")
        return inputs

    return LayerDef(
        type=who,
        family=Family.NORMALISATION,
        doc="Gives each channel of each sample mean 0 and deviation 1: takes contrast and style out of images.",
        stem="norm",
        icon=icon,
        params=(
            EPS,
            _momentum(""),
            _affine(False),
            Bool(
                "track_running_stats",
                False,
                help="Keep running averages, and use them when not training.",
                advanced=True,
            ),
            _BIAS,
        ),
        infer=infer,
        lower=lambda v, x: _lowered(who, v, num_features=x[0].shape[1]),
        weights=_per_channel,
        buffers=_running,
        summary=lambda v: "per channel and sample",
        keywords=("instance normalization", "style transfer", "contrast"),
        examples=examples,
        url=f"torch.nn.{who}",
    )


def _group_norm(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_floats("GroupNorm", x)
    channels = need_channels("GroupNorm", x)
    need_divisible("GroupNorm", "channels", channels, "num_groups", v["num_groups"], "groups")
    if not at_least(channels // int(v["num_groups"]) * product(x.shape[2:]), 2):
        raise ShapeError(
            f"GroupNorm compares the values of a group, but each of {v['num_groups']} has only one in {x}.",
            port="input",
            repairs=(SetValue("num_groups", 1),) if channels > 1 else (),
        )
    return inputs


ENTRIES = (
    _batch_norm(
        1,
        icon="align-vertical-distribute-center",
        examples=(
            example(8),
            example(4, 10, affine=False),
            example(8, momentum=0.3, bias=False),
        ),
    ),
    _batch_norm(
        2,
        icon="align-horizontal-distribute-center",
        examples=(
            example(4, 6, 6),
            example(3, 5, 5, track_running_stats=False),
            example(3, 5, "W", momentum=0.5, eps=1e-3),
        ),
    ),
    _batch_norm(3, icon="box", examples=(example(4, 3, 5, 4), example(2, 3, 4, 2, bias=False))),
    _instance_norm(1, icon="align-vertical-distribute-center", examples=(example(4, 10), example(4, 10, affine=True))),
    _instance_norm(
        2,
        icon="align-horizontal-distribute-center",
        examples=(
            example(4, "H", 5),
            example(3, 5, 5, affine=True, track_running_stats=True),
            example(3, 5, 5, affine=True, bias=False, eps=1e-3),
        ),
    ),
    _instance_norm(
        3, icon="box", examples=(example(4, 3, 5, 4), example(2, 3, 4, 2, track_running_stats=True, momentum=0.3))
    ),
    LayerDef(
        type="GroupNorm",
        family=Family.NORMALISATION,
        doc="Normalises groups of channels within each sample. It does not mind small batches.",
        stem="norm",
        icon="group",
        params=(
            Int("num_groups", 4, required=True, help="How many groups the channels are split into."),
            EPS,
            _affine(True),
            _BIAS,
        ),
        infer=_group_norm,
        lower=lambda v, x: _lowered("GroupNorm", v, num_channels=x[0].shape[1]),
        weights=_per_channel,
        summary=lambda v: f"{v['num_groups']} groups",
        keywords=("group normalization", "instance norm", "gn"),
        examples=(
            example(8, 6, 6),
            example(6, num_groups=3, affine=False),
            example(6, 5, num_groups=2, bias=False),
        ),
        url="torch.nn.GroupNorm",
    ),
)
