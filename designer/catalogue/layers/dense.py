"""Dense layers: every output sees every input feature."""

from designer.catalogue.call import module
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Bool, Int
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import per_sample, size_at
from designer.catalogue.tensor import BATCH, Shape, TensorSpec


def _linear(values: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    if len(x.shape) < 2:
        raise ShapeError(f"Linear needs features for each sample, such as (N, 64), but gets {x}.")
    size_at(x, -1, "Linear")
    return (TensorSpec((*x.shape[:-1], values["out_features"])),)


def _linear_weights(values: Values, inputs: Specs) -> dict[str, Shape]:
    weights: dict[str, Shape] = {"weight": (values["out_features"], inputs[0].shape[-1])}
    return weights | ({"bias": (values["out_features"],)} if values["bias"] else {})


LINEAR = LayerDef(
    type="Linear",
    family=Family.LINEAR,
    doc="Multiplies the last dimension by a learned matrix and adds a bias: y = xWᵀ + b.",
    stem="fc",
    icon="share-2",
    params=(
        Int("out_features", 64, required=True, help="Size of the last dimension of the output."),
        Bool("bias", True, help="Add a learned offset to each output."),
    ),
    infer=_linear,
    lower=lambda v, x: module(
        "torch.nn.Linear", in_features=x[0].shape[-1], out_features=v["out_features"], bias=v["bias"]
    ),
    weights=_linear_weights,
    macs=lambda v, x, y: per_sample(y[0]) * int(x[0].shape[-1]),
    summary=lambda v: f"→ {v['out_features']}",
    keywords=("dense", "fully connected", "fc", "affine", "perceptron"),
    examples=(Example({}, (TensorSpec((BATCH, 32)),)), Example({"bias": False}, (TensorSpec((BATCH, 7, 16)),))),
    url="torch.nn.Linear",
)

ENTRIES = (LINEAR,)
