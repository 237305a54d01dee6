"""Activations: functions of each number that let a network bend. Softmax is the one that looks at its neighbours."""

from collections.abc import Callable, Mapping
from typing import Any

from designer.catalogue.call import Lowering, module
from designer.catalogue.dims import fixed
from designer.catalogue.fields import Bool, Choice, Float, Int, Param
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import need_channels, need_floats, sample_dim_of
from designer.catalogue.tensor import BATCH, Shape, TensorSpec

_EXAMPLES = (Example({}, (TensorSpec((BATCH, 8)),)), Example({}, (TensorSpec((BATCH, 2, 5, 4)),)))


def _elementwise(
    type: str,
    doc: str,
    *params: Param,
    icon: str,
    keywords: tuple[str, ...],
    summary: Callable[[Values], str] = lambda v: "",
    examples: tuple[Example, ...] = (),
) -> LayerDef:
    def infer(v: Values, inputs: Specs) -> Specs:
        need_floats(type, inputs[0])
        return inputs

    return LayerDef(
        type=type,
        family=Family.ACTIVATION,
        doc=doc,
        stem=type.lower(),
        icon=icon,
        params=params,
        infer=infer,
        lower=lambda v, x: module(f"torch.nn.{type}", **v),
        summary=summary,
        keywords=("nonlinearity", *keywords),
        examples=(*_EXAMPLES, *examples),
        url=f"torch.nn.{type}",
    )


def _slopes(v: Values, inputs: Specs) -> int:
    return fixed(inputs[0].shape[1]) if v["per_channel"] else 1


def _prelu(v: Values, inputs: Specs) -> Specs:
    need_floats("PReLU", inputs[0])
    if v["per_channel"]:
        need_channels("PReLU", inputs[0])
    return inputs


def _lower_prelu(v: Values, inputs: Specs) -> Lowering:
    count: Mapping[str, Any] = {"num_parameters": _slopes(v, inputs)} if v["per_channel"] else {}
    return module("torch.nn.PReLU", **count, init=v["init"])


def _prelu_weights(v: Values, inputs: Specs) -> dict[str, Shape]:
    return {"weight": (_slopes(v, inputs),)}


def _softmax(v: Values, inputs: Specs) -> Specs:
    need_floats("Softmax", inputs[0])
    sample_dim_of("Softmax", inputs[0], v["dim"], "compare values")
    return inputs


ENTRIES = (
    _elementwise(
        "ReLU",
        "Keeps what is positive and sets the rest to zero: max(0, x). The usual choice after a convolution.",
        icon="trending-up",
        keywords=("rectifier", "rectified linear"),
    ),
    _elementwise(
        "LeakyReLU",
        "Like ReLU, but lets a little of the negative through, so that no neuron dies.",
        Float("negative_slope", 0.01, help="What negative values are multiplied by."),
        icon="chart-line",
        keywords=("rectifier", "leaky", "gan"),
        summary=lambda v: f"slope {v['negative_slope']:g}",
        examples=(Example({"negative_slope": 0.2}, (TensorSpec((BATCH, 3)),)),),
    ),
    LayerDef(
        type="PReLU",
        family=Family.ACTIVATION,
        doc="Like LeakyReLU, but the slope for negative values is learned.",
        stem="prelu",
        icon="chart-spline",
        params=(
            Bool("per_channel", False, help="Learn one slope for each channel instead of one for all."),
            Float("init", 0.25, help="The slope before training.", advanced=True),
        ),
        infer=_prelu,
        lower=_lower_prelu,
        weights=_prelu_weights,
        summary=lambda v: "one slope per channel" if v["per_channel"] else "one slope",
        keywords=("nonlinearity", "rectifier", "parametric", "learned slope"),
        examples=(*_EXAMPLES, Example({"per_channel": True}, (TensorSpec((BATCH, 4, 5, 5)),))),
        url="torch.nn.PReLU",
    ),
    _elementwise(
        "GELU",
        "A smooth ReLU that weighs each value by how likely it is to be large. The usual choice in transformers.",
        Choice(
            "approximate",
            "none",
            options=("none", "tanh"),
            help="Calculate exactly, or faster by way of tanh.",
            advanced=True,
        ),
        icon="spline",
        keywords=("gaussian error", "transformer", "bert", "gpt"),
        summary=lambda v: "tanh" if v["approximate"] == "tanh" else "",
        examples=(Example({"approximate": "tanh"}, (TensorSpec((BATCH, 3)),)),),
    ),
    _elementwise(
        "SiLU",
        "x · sigmoid(x): smooth, and slightly negative just below zero. Also called Swish.",
        icon="waves",
        keywords=("swish", "sigmoid linear", "efficientnet"),
    ),
    _elementwise(
        "Sigmoid",
        "Squeezes every number into 0 … 1, such as a probability or how far a gate is open.",
        icon="activity",
        keywords=("logistic", "probability", "gate"),
    ),
    _elementwise(
        "Tanh",
        "Squeezes every number into −1 … 1.",
        icon="signature",
        keywords=("hyperbolic tangent", "gate"),
    ),
    LayerDef(
        type="Softmax",
        family=Family.ACTIVATION,
        doc="Turns scores into probabilities that sum to 1. CrossEntropyLoss does this itself: use one of the two.",
        stem="softmax",
        icon="percent",
        params=(Int("dim", -1, low=None, required=True, help="The dimension along which the values sum to 1."),),
        infer=_softmax,
        lower=lambda v, x: module("torch.nn.Softmax", **v),
        summary=lambda v: "" if v["dim"] == -1 else f"dim {v['dim']}",
        keywords=("probability", "normalise", "classification", "attention"),
        examples=(Example({}, (TensorSpec((BATCH, 8)),)), Example({"dim": 1}, (TensorSpec((BATCH, 2, 5, 4)),))),
        url="torch.nn.Softmax",
    ),
)
