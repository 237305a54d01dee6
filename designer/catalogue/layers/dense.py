"""Dense layers: every output sees every input feature."""

from designer.catalogue.call import In, module
from designer.catalogue.dims import Dim
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Bool, Int
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import need_features
from designer.catalogue.tensor import BATCH, Shape, TensorSpec

_OUT_FEATURES = Int("out_features", 64, required=True, help="Size of the last dimension of the output.")
_BIAS = Bool("bias", True, help="Add a learned offset to each output.")


def _weights(v: Values, weight: Shape) -> dict[str, Shape]:
    return {"weight": weight} | ({"bias": (v["out_features"],)} if v["bias"] else {})


def _linear(v: Values, inputs: Specs) -> Specs:
    need_features("Linear", inputs[0])
    return (TensorSpec((*inputs[0].shape[:-1], v["out_features"])),)


def _linear_macs(v: Values, inputs: Specs, outputs: Specs) -> Dim:
    """Each output number sums in_features products."""
    return outputs[0].size * inputs[0].shape[-1]


def _bilinear(v: Values, inputs: Specs) -> Specs:
    one, two = inputs
    need_features("Bilinear", one, "input1")
    need_features("Bilinear", two, "input2")
    if one.shape[:-1] != two.shape[:-1]:
        raise ShapeError(
            f"Bilinear needs two inputs that differ in the last dimension only, but gets {one} and {two}.",
            port="input2",
        )
    return (TensorSpec((*one.shape[:-1], v["out_features"])),)


def _bilinear_macs(v: Values, inputs: Specs, outputs: Specs) -> Dim:
    """x₁ᵀWx₂ for each output: in1 × in2 products for Wx₂, then in1 for the product with x₁."""
    one, two = (spec.shape[-1] for spec in inputs)
    return outputs[0].size * one * (two + 1)


ENTRIES = (
    LayerDef(
        type="Linear",
        family=Family.LINEAR,
        doc="Multiplies the last dimension by a learned matrix and adds a bias: y = xWᵀ + b.",
        stem="fc",
        icon="share-2",
        params=(_OUT_FEATURES, _BIAS),
        infer=_linear,
        lower=lambda v, x: module("torch.nn.Linear", in_features=x[0].shape[-1], **v),
        weights=lambda v, x: _weights(v, (v["out_features"], x[0].shape[-1])),
        macs=_linear_macs,
        summary=lambda v: f"→ {v['out_features']}",
        keywords=(
            "dense",
            "fully connected",
            "fc",
            "affine",
            "perceptron",
            "mlp",
            "projection",
            "classifier",
            "logits",
        ),
        examples=(Example({}, (TensorSpec((BATCH, 32)),)), Example({"bias": False}, (TensorSpec((BATCH, 7, 16)),))),
        url="torch.nn.Linear",
    ),
    LayerDef(
        type="Bilinear",
        family=Family.LINEAR,
        doc="Lets two inputs act on each other: each output is x₁ᵀWx₂ + b with a learned matrix W.",
        stem="bilinear",
        icon="git-merge",
        params=(_OUT_FEATURES, _BIAS),
        inputs=(Port("input1", help="The first features."), Port("input2", help="The second features.")),
        infer=_bilinear,
        lower=lambda v, x: module(
            "torch.nn.Bilinear", In(0), In(1), in1_features=x[0].shape[-1], in2_features=x[1].shape[-1], **v
        ),
        weights=lambda v, x: _weights(v, (v["out_features"], x[0].shape[-1], x[1].shape[-1])),
        macs=_bilinear_macs,
        summary=lambda v: f"→ {v['out_features']}",
        keywords=("interaction", "similarity", "relation"),
        examples=(
            Example({"out_features": 5}, (TensorSpec((BATCH, 8)), TensorSpec((BATCH, 6)))),
            Example({"bias": False}, (TensorSpec((BATCH, 3, 4)), TensorSpec((BATCH, 3, 2)))),
        ),
        url="torch.nn.Bilinear",
    ),
)
