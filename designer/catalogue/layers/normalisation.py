"""Normalisation: brings values to a common scale, so that deep networks train steadily."""

from designer.catalogue.call import module
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Bool, Float, Int
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import need_channels, need_divisible, need_features, need_floats, need_map, size_at
from designer.catalogue.tensor import BATCH, Shape, TensorSpec

_EPS = Float("eps", 1e-5, above=0.0, help="Keeps the division from going wild where values hardly vary.", advanced=True)
_AFFINE = Bool("affine", True, help="Learn a scale and an offset for each channel afterwards.", advanced=True)


def _per_channel(v: Values, inputs: Specs) -> dict[str, Shape]:
    shape = (inputs[0].shape[1],)
    return {"weight": shape, "bias": shape} if v["affine"] else {}


def _batch_norm(dims: int, *, icon: str, examples: tuple[Example, ...]) -> LayerDef:
    who = f"BatchNorm{dims}d"

    def infer(v: Values, inputs: Specs) -> Specs:
        if dims == 1 and len(inputs[0].shape) == 2:
            need_features(who, inputs[0])
        else:
            need_map(who, inputs[0], dims, family=(1, 2), reshapes=False)
        return inputs

    return LayerDef(
        type=who,
        family=Family.NORMALISATION,
        doc="Gives each channel mean 0 and deviation 1 over the batch. It lets deep networks learn fast.",
        stem="bn",
        icon=icon,
        params=(
            _EPS,
            Float(
                "momentum",
                0.1,
                low=0.0,
                high=1.0,
                help="How much of each batch enters the running averages.",
                advanced=True,
            ),
            _AFFINE,
            Bool(
                "track_running_stats",
                True,
                help="Keep running averages, and use them when not training.",
                advanced=True,
            ),
        ),
        infer=infer,
        lower=lambda v, x: module(f"torch.nn.{who}", num_features=x[0].shape[1], **v),
        weights=_per_channel,
        summary=lambda v: "per channel",
        keywords=("batch normalization", "bn", "whitening"),
        examples=examples,
        url=f"torch.nn.{who}",
    )


def _layer_norm(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_floats("LayerNorm", x)
    most = len(x.shape) - 1
    if v["dims"] > most:
        raise ShapeError(
            f"LayerNorm is told to take the last {v['dims']} dimensions together, but {x} has {most} beside the batch.",
            repairs=(SetValue("dims", most),) if most else (),
        )
    _normalised(v, x)
    return inputs


def _normalised(v: Values, x: TensorSpec) -> tuple[int, ...]:
    return tuple(size_at(x, dim, "LayerNorm", "input") for dim in range(-v["dims"], 0))


def _layer_norm_weights(v: Values, inputs: Specs) -> dict[str, Shape]:
    shape: Shape = _normalised(v, inputs[0])
    if not v["elementwise_affine"]:
        return {}
    return {"weight": shape} | ({"bias": shape} if v["bias"] else {})


def _group_norm(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_floats("GroupNorm", x)
    channels = need_channels("GroupNorm", x)
    need_divisible("GroupNorm", "channels", channels, "num_groups", v["num_groups"], "groups")
    return inputs


ENTRIES = (
    _batch_norm(
        1,
        icon="align-vertical-distribute-center",
        examples=(
            Example({}, (TensorSpec((BATCH, 8)),)),
            Example({"affine": False}, (TensorSpec((BATCH, 4, 10)),)),
        ),
    ),
    _batch_norm(
        2,
        icon="align-horizontal-distribute-center",
        examples=(
            Example({}, (TensorSpec((BATCH, 4, 6, 6)),)),
            Example({"track_running_stats": False}, (TensorSpec((BATCH, 3, 5, 5)),)),
        ),
    ),
    LayerDef(
        type="LayerNorm",
        family=Family.NORMALISATION,
        doc="Gives the features of each sample mean 0 and deviation 1. The usual norm of transformers.",
        stem="norm",
        icon="align-center-horizontal",
        params=(
            Int("dims", 1, help="How many of the last dimensions are taken together."),
            _EPS,
            Bool("elementwise_affine", True, help="Learn a scale for each feature afterwards.", advanced=True),
            Bool("bias", True, help="Learn an offset too.", advanced=True),
        ),
        infer=_layer_norm,
        lower=lambda v, x: module(
            "torch.nn.LayerNorm",
            normalized_shape=x[0].shape[-1] if v["dims"] == 1 else tuple(x[0].shape[-v["dims"] :]),
            **{name: value for name, value in v.items() if name != "dims"},
        ),
        weights=_layer_norm_weights,
        summary=lambda v: "per sample" if v["dims"] == 1 else f"last {v['dims']} dimensions",
        keywords=("layer normalization", "transformer", "ln"),
        examples=(
            Example({}, (TensorSpec((BATCH, 16)),)),
            Example({"dims": 2, "bias": False}, (TensorSpec((BATCH, 3, 5, 4)),)),
        ),
        url="torch.nn.LayerNorm",
    ),
    LayerDef(
        type="GroupNorm",
        family=Family.NORMALISATION,
        doc="Normalises groups of channels within each sample. It does not mind small batches.",
        stem="norm",
        icon="group",
        params=(
            Int("num_groups", 4, required=True, help="How many groups the channels are split into."),
            _EPS,
            _AFFINE,
        ),
        infer=_group_norm,
        lower=lambda v, x: module("torch.nn.GroupNorm", num_channels=x[0].shape[1], **v),
        weights=_per_channel,
        summary=lambda v: f"{v['num_groups']} groups",
        keywords=("group normalization", "instance norm", "gn"),
        examples=(
            Example({}, (TensorSpec((BATCH, 8, 6, 6)),)),
            Example({"num_groups": 3, "affine": False}, (TensorSpec((BATCH, 6)),)),
        ),
        url="torch.nn.GroupNorm",
    ),
)
