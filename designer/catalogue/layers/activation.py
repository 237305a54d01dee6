"""Activations: functions of each number that let a network bend. Those that look at neighbours are in `softmax`."""

from collections.abc import Callable, Mapping
from typing import Any

from designer.catalogue.assuming import divides
from designer.catalogue.call import Lowering, module
from designer.catalogue.dims import fixed
from designer.catalogue.errors import InsertBefore, Repair, SetValue, ShapeError
from designer.catalogue.fields import Bool, Choice, Float, Int, Param
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import need_channels, need_floats, sample_dim_of
from designer.catalogue.tensor import BATCH, Shape, TensorSpec

_VECTOR, _IMAGE = TensorSpec((BATCH, 8)), TensorSpec((BATCH, 2, 5, 4))
_EXAMPLES = (Example({}, (_VECTOR,)), Example({}, (_IMAGE,)))


def _no_check(v: Values) -> None:
    pass


def _elementwise(
    type: str,
    doc: str,
    *params: Param,
    icon: str,
    keywords: tuple[str, ...],
    summary: Callable[[Values], str] = lambda v: "",
    check: Callable[[Values], None] = _no_check,
    variant: Values | None = None,
) -> LayerDef:
    """An activation that treats each number by itself. `variant` are parameters of a further example."""

    def infer(v: Values, inputs: Specs) -> Specs:
        need_floats(type, inputs[0])
        check(v)
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
        examples=(*_EXAMPLES, Example(variant, (_VECTOR,))) if variant else _EXAMPLES,
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


def _hardtanh(v: Values) -> None:
    if v["max_val"] <= v["min_val"]:
        raise ShapeError(
            f"Hardtanh needs a max_val above its min_val {v['min_val']:g}, but has {v['max_val']:g}.",
            repairs=(SetValue("max_val", v["min_val"] + 2.0),),
        )


def _rrelu(v: Values) -> None:
    if v["lower"] > v["upper"]:
        raise ShapeError(
            f"RReLU needs a lower of at most its upper {v['upper']:g}, but has {v['lower']:g}.",
            repairs=(SetValue("lower", v["upper"]),),
        )


def _glu(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_floats("GLU", x)
    at = sample_dim_of("GLU", x, v["dim"], "halve")
    size = x.shape[at]
    if not divides(size, 2):
        last = at == len(x.shape) - 1 and isinstance(size, int)
        repairs: tuple[Repair, ...] = (InsertBefore("Linear", {"out_features": 2 * fixed(size)}),) if last else ()
        raise ShapeError(f"GLU cannot halve dimension {v['dim']} of {x}: {size} is odd.", port="input", repairs=repairs)
    return (TensorSpec((*x.shape[:at], size // 2, *x.shape[at + 1 :]), x.dtype),)


def _alpha(help: str) -> Float:
    return Float("alpha", 1.0, above=0.0, help=help)


def _lambd(help: str) -> Float:
    return Float("lambd", 0.5, low=0.0, help=help)


def _with_alpha(v: Values) -> str:
    return f"α {v['alpha']:g}"


def _with_lambd(v: Values) -> str:
    return f"λ {v['lambd']:g}"


_RECTIFIERS = (
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
        variant={"negative_slope": 0.2},
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
        "RReLU",
        "Like LeakyReLU, but draws the slope for negative values at random while training; then it is their middle.",
        Float("lower", 1 / 8, help="The smallest slope that may be drawn."),
        Float("upper", 1 / 3, help="The largest slope that may be drawn."),
        icon="chart-line",
        keywords=("rectifier", "randomised", "randomized", "leaky"),
        summary=lambda v: f"slope {v['lower']:.3g} … {v['upper']:.3g}",
        check=_rrelu,
    ),
    _elementwise(
        "ReLU6",
        "ReLU that stops at 6: good where a network will calculate with few bits.",
        icon="trending-up",
        keywords=("rectifier", "clipped", "mobilenet", "quantisation"),
    ),
    _elementwise(
        "ELU",
        "Like ReLU for what is positive; falls smoothly towards −α for what is negative.",
        _alpha("How far below zero the values may fall."),
        icon="spline",
        keywords=("exponential linear", "smooth"),
        summary=_with_alpha,
        variant={"alpha": 0.5},
    ),
    _elementwise(
        "CELU",
        "Like ELU, but without a kink at zero, whatever α is.",
        _alpha("How far below zero the values may fall."),
        icon="spline",
        keywords=("exponential linear", "smooth", "continuous"),
        summary=_with_alpha,
        variant={"alpha": 0.5},
    ),
    _elementwise(
        "SELU",
        "ELU with constants that keep mean 0 and deviation 1 from layer to layer. Use AlphaDropout with it.",
        icon="spline",
        keywords=("self-normalising", "self-normalizing", "scaled exponential linear"),
    ),
)

_SMOOTH = (
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
        variant={"approximate": "tanh"},
    ),
    _elementwise(
        "SiLU",
        "x · sigmoid(x): smooth, and slightly negative just below zero. Also called Swish.",
        icon="waves",
        keywords=("swish", "sigmoid linear", "efficientnet"),
    ),
    _elementwise(
        "Mish",
        "x · tanh(softplus(x)): smooth like SiLU, a little deeper below zero.",
        icon="waves",
        keywords=("smooth", "yolo"),
    ),
    _elementwise(
        "Softplus",
        "A smooth ReLU that is positive everywhere, such as a deviation or a rate must be.",
        Float("beta", 1.0, above=0.0, help="How sharp the bend at zero is."),
        Float("threshold", 20.0, help="Where β · x is above it, the value passes as it is.", advanced=True),
        icon="spline",
        keywords=("smooth", "positive", "log exp"),
        summary=lambda v: f"β {v['beta']:g}",
        variant={"beta": 2.0, "threshold": 1.0},
    ),
    _elementwise(
        "Softsign",
        "x / (1 + |x|): squeezes numbers into −1 … 1, more gently than Tanh.",
        icon="signature",
        keywords=("squash",),
    ),
    _elementwise(
        "Sigmoid",
        "Squeezes every number into 0 … 1, such as a probability or how far a gate is open.",
        icon="activity",
        keywords=("logistic", "probability", "gate"),
    ),
    _elementwise(
        "LogSigmoid",
        "The logarithm of Sigmoid, without the rounding of doing both: at most 0.",
        icon="activity",
        keywords=("logistic", "log probability"),
    ),
    _elementwise(
        "Tanh",
        "Squeezes every number into −1 … 1.",
        icon="signature",
        keywords=("hyperbolic tangent", "gate"),
    ),
    _elementwise(
        "Tanhshrink",
        "x − tanh(x): what Tanh would cut away; small numbers become tiny.",
        icon="signature",
        keywords=("hyperbolic tangent", "shrinkage"),
    ),
)

_PIECEWISE = (
    _elementwise(
        "Hardsigmoid",
        "Sigmoid made of three straight lines: fast to calculate.",
        icon="activity",
        keywords=("gate", "mobilenet", "quantisation"),
    ),
    _elementwise(
        "Hardswish",
        "SiLU made of straight lines and one bend: fast to calculate.",
        icon="waves",
        keywords=("swish", "mobilenet", "quantisation"),
    ),
    _elementwise(
        "Hardtanh",
        "Lets numbers between two limits pass and cuts off the others.",
        Float("min_val", -1.0, help="No number is below it afterwards."),
        Float("max_val", 1.0, help="No number is above it afterwards."),
        icon="signature",
        keywords=("clamp", "clip", "limit"),
        summary=lambda v: f"{v['min_val']:g} … {v['max_val']:g}",
        check=_hardtanh,
        variant={"min_val": -0.5, "max_val": 2.0},
    ),
    _elementwise(
        "Hardshrink",
        "Sets small numbers to zero and lets the others pass.",
        _lambd("Numbers from −λ to λ become zero."),
        icon="chart-line",
        keywords=("shrinkage", "sparse", "denoising"),
        summary=_with_lambd,
        variant={"lambd": 1.0},
    ),
    _elementwise(
        "Softshrink",
        "Pulls every number towards zero by λ; what is smaller becomes zero.",
        _lambd("How far numbers are pulled."),
        icon="chart-line",
        keywords=("shrinkage", "soft threshold", "sparse", "denoising"),
        summary=_with_lambd,
        variant={"lambd": 1.0},
    ),
    _elementwise(
        "Threshold",
        "Lets numbers above a threshold pass and puts one value in the place of the others.",
        Float("threshold", 0.0, required=True, help="Numbers must be above it to pass."),
        Float("value", 0.0, required=True, help="What stands in the place of the others."),
        icon="chart-line",
        keywords=("cut", "rectifier"),
        summary=lambda v: f"> {v['threshold']:g}, else {v['value']:g}",
        variant={"threshold": 0.1, "value": -1.0},
    ),
)

ENTRIES = (
    *_RECTIFIERS,
    *_SMOOTH,
    *_PIECEWISE,
    LayerDef(
        type="GLU",
        family=Family.ACTIVATION,
        doc="Splits features into two halves and lets the second decide how much of the first passes: a · sigmoid(b).",
        stem="glu",
        icon="scissors",
        params=(Int("dim", -1, low=None, help="The dimension that is halved."),),
        infer=_glu,
        lower=lambda v, x: module("torch.nn.GLU", **v),
        summary=lambda v: "" if v["dim"] == -1 else f"dim {v['dim']}",
        keywords=("nonlinearity", "gated linear unit", "gate"),
        examples=(Example({}, (_VECTOR,)), Example({"dim": 1}, (_IMAGE,))),
        url="torch.nn.GLU",
    ),
)
