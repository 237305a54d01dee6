"""Initialisers: the numbers that weights begin with. Names, defaults and meaning are those of `torch.nn.init`.

Not known here: where in a program the calls go, and which weights a user means.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from designer.catalogue.assuming import divides
from designer.catalogue.call import Call, In
from designer.catalogue.errors import ParamError
from designer.catalogue.fields import Choice, Float, Int, Param
from designer.catalogue.layer import Values
from designer.catalogue.tensor import Shape, TensorSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class InitDef:
    """An initialiser.

    `type` is PyTorch's function, such as `kaiming_normal_`. `lower(values)` gives the call that fills a tensor, which
    is `In(0)`; it raises `ParamError` for values that do not go together. `applies(shape)` says whether a weight of
    that shape can be filled by it, and `needs` says in words which can. `refusal` is stricter, knowing the values.
    """

    type: str
    title: str
    doc: str
    params: tuple[Param, ...] = ()
    lower: Callable[[Values], Call]
    applies: Callable[[Shape], bool]
    needs: str = ""
    keywords: tuple[str, ...] = ()
    url: str = ""

    def param(self, name: str) -> Param | None:
        """The parameter called `name`, if there is one."""
        return next((param for param in self.params if param.name == name), None)

    def refusal(self, values: Values, shape: Shape) -> str:
        """Why a weight of this shape cannot be filled, in a sentence; "" if it can."""
        if not self.applies(shape):
            return f"{self.type} is for weights with {self.needs}, but this one is {TensorSpec(shape)}."
        groups = values.get("groups", 1)
        if shape and not divides(shape[0], groups):
            return f"{self.type} cannot split {shape[0]} channels into {groups} groups of equal size."
        return ""

    def filled(self, values: Values, weights: Mapping[str, Shape]) -> tuple[list[str], str]:
        """The names of a layer's weights that are filled, and why none of them is ("" if some are).

        What counts are weights with two dimensions or more: not biases, not the factors of a normalisation, except
        where a layer has nothing else.
        """
        chosen = {name: shape for name, shape in weights.items() if len(shape) >= 2}
        if not chosen:
            chosen = {name: shape for name, shape in weights.items() if name.rpartition(".")[2].startswith("weight")}
        refusals = {name: self.refusal(values, shape) for name, shape in chosen.items()}
        names = [name for name, refusal in refusals.items() if not refusal]
        if names:
            return names, ""
        return [], next(iter(refusals.values()), f"{self.type} is for weights, but this layer has none.")


def _any(shape: Shape) -> bool:
    return True


def _two(shape: Shape) -> bool:
    return len(shape) == 2


def _two_or_more(shape: Shape) -> bool:
    return len(shape) >= 2


def _kernel(shape: Shape) -> bool:
    return len(shape) in (3, 4, 5)


_NEEDS: dict[Callable[[Shape], bool], str] = {
    _any: "",
    _two: "two dimensions",
    _two_or_more: "two dimensions or more",
    _kernel: "three to five dimensions",
}


def _nothing(values: Values) -> None:
    """What most initialisers have to say about parameters that do not go together."""


def _init(
    type: str,
    title: str,
    doc: str,
    *params: Param,
    applies: Callable[[Shape], bool] = _any,
    keywords: tuple[str, ...],
    check: Callable[[Values], None] = _nothing,
) -> InitDef:
    target = f"torch.nn.init.{type}"

    def lower(values: Values) -> Call:
        check(values)
        return Call(target, (In(0),), dict(values))

    return InitDef(
        type=type,
        title=title,
        doc=doc,
        params=params,
        lower=lower,
        applies=applies,
        needs=_NEEDS[applies],
        keywords=keywords,
        url=target,
    )


def _check_order(values: Values) -> None:
    if values["a"] >= values["b"]:
        raise ParamError("a", f"a must be below b, but a is {values['a']:g} and b is {values['b']:g}.")


def _check_limits(values: Values) -> None:
    """Far from its mean, a normal number within limits would be drawn in vain for a very long time."""
    _check_order(values)
    mean, reach = values["mean"], 2 * values["std"]
    if not values["a"] - reach <= mean <= values["b"] + reach:
        raise ParamError(
            "mean",
            f"mean must not be more than two std away from the limits {values['a']:g} and {values['b']:g}, but is "
            f"{mean:g}.",
        )


def _std(default: float) -> Float:
    return Float("std", default, above=0.0, help="Standard deviation: how far numbers spread around the mean.")


_MEAN = Float("mean", 0.0, help="The middle of the numbers.")
_GAIN = Float("gain", 1.0, low=0.0, help="Factor for the activation that follows: 1.41 for ReLU, 1.67 for Tanh.")
_KAIMING = (
    Float("a", 0.0, low=0.0, help="Slope of the LeakyReLU that follows, for negative numbers.", advanced=True),
    Choice(
        "mode",
        "fan_in",
        options=("fan_in", "fan_out"),
        help="Keep the size of what goes forward (fan_in), or of the gradients that come back (fan_out).",
    ),
    Choice(
        "nonlinearity",
        "leaky_relu",
        options=("relu", "leaky_relu", "tanh", "sigmoid", "selu", "linear"),
        help="The activation that follows.",
    ),
)

INITIALIZERS = (
    _init(
        "kaiming_normal_",
        "Kaiming normal",
        "Normal numbers, sized so that signals keep their strength through ReLUs. A good choice for them.",
        *_KAIMING,
        applies=_two_or_more,
        keywords=("he", "relu", "normal", "fan in"),
    ),
    _init(
        "kaiming_uniform_",
        "Kaiming uniform",
        "Numbers between two equal limits, sized so that signals keep their strength through ReLUs.",
        *_KAIMING,
        applies=_two_or_more,
        keywords=("he", "relu", "uniform", "fan in"),
    ),
    _init(
        "xavier_normal_",
        "Xavier normal",
        "Normal numbers, sized so that signals and gradients keep their strength. For Tanh and Sigmoid.",
        _GAIN,
        applies=_two_or_more,
        keywords=("glorot", "tanh", "normal"),
    ),
    _init(
        "xavier_uniform_",
        "Xavier uniform",
        "Numbers between two equal limits, sized so that signals and gradients keep their strength.",
        _GAIN,
        applies=_two_or_more,
        keywords=("glorot", "tanh", "uniform", "transformer"),
    ),
    _init(
        "normal_",
        "Normal",
        "Normal numbers around a mean.",
        _MEAN,
        _std(1.0),
        keywords=("gaussian", "random"),
    ),
    _init(
        "trunc_normal_",
        "Normal within limits",
        "Normal numbers around a mean, drawn again where they are out of limits. Usual for vision transformers.",
        _MEAN,
        _std(1.0),
        Float("a", -2.0, help="The lowest number."),
        Float("b", 2.0, help="The highest number."),
        keywords=("truncated", "gaussian", "random", "vit"),
        check=_check_limits,
    ),
    _init(
        "uniform_",
        "Uniform",
        "Numbers between two limits, each as probable as any other.",
        Float("a", 0.0, help="The lowest number."),
        Float("b", 1.0, help="The highest number."),
        keywords=("random", "even"),
        check=_check_order,
    ),
    _init(
        "orthogonal_",
        "Orthogonal",
        "Rows at right angles to each other, so that signals are turned but keep their length. For recurrent layers.",
        Float("gain", 1.0, low=0.0, help="What all numbers are multiplied by."),
        applies=_two_or_more,
        keywords=("recurrent", "rotation", "rnn"),
    ),
    _init(
        "sparse_",
        "Sparse",
        "Zeros, with a few normal numbers in each column.",
        Float("sparsity", 0.9, low=0.0, high=1.0, required=True, help="Share of each column that is zero."),
        _std(0.01),
        applies=_two,
        keywords=("zeros", "random"),
    ),
    _init(
        "eye_",
        "Identity",
        "Ones on the diagonal and zeros elsewhere: the layer passes on what it gets.",
        applies=_two,
        keywords=("diagonal", "identity matrix"),
    ),
    _init(
        "dirac_",
        "Dirac",
        "The identity for convolutions: every channel is passed on as it is.",
        Int("groups", 1, help="Groups of the convolution, each with an identity of its own."),
        applies=_kernel,
        keywords=("identity", "convolution", "delta"),
    ),
    _init("zeros_", "Zeros", "Zeros. Usual for biases, and for the last layer of a residual branch.", keywords=("0",)),
    _init("ones_", "Ones", "Ones. Usual for the weights of normalisation layers.", keywords=("1",)),
    _init(
        "constant_",
        "Constant",
        "One number everywhere.",
        Float("val", 0.0, required=True, help="The number."),
        keywords=("fill", "value"),
    ),
)
"""In the order of a menu: what is used most comes first."""
