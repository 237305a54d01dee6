"""Optimisers: how a step follows from a gradient. Names, defaults and meaning are those of `torch.optim`."""

from collections.abc import Callable

from designer.catalogue.call import Call, In
from designer.catalogue.errors import ParamError
from designer.catalogue.fields import Bool, Float, Floats, Int, Param
from designer.catalogue.layer import Values
from designer.catalogue.recipe import RecipeDef, RunLength


def _lr(default: float) -> Float:
    return Float("lr", default, above=0.0, help="Learning rate: how far each step goes.")


def _decay(default: float) -> Float:
    help = "Pulls all weights towards zero; more of it means a simpler network."
    return Float("weight_decay", default, low=0.0, help=help)


def _nothing(values: Values) -> None:
    """What most optimisers have to say about parameters that do not go together."""


def _optimizer(
    type: str,
    doc: str,
    *params: Param,
    keywords: tuple[str, ...],
    check: Callable[[Values], None] = _nothing,
    own: str = "",
) -> RecipeDef:
    """An entry for `torch.optim.<type>`; `own` is a class of ours that stands for it, with parameters of its names."""
    target = f"torch.optim.{type}"

    def lower(values: Values, run: RunLength) -> Call:
        check(values)
        return Call(own or target, (In(0),), dict(values))

    return RecipeDef(type=type, title=type, doc=doc, params=params, lower=lower, keywords=keywords, url=target)


def _check_nesterov(values: Values) -> None:
    if values["nesterov"] and (not values["momentum"] or values["dampening"]):
        raise ParamError("nesterov", "Nesterov momentum needs a momentum above 0 and a dampening of 0.")


def _check_rprop(values: Values) -> None:
    shrink, grow = values["etas"]
    if not shrink < 1 < grow:
        raise ParamError("etas", f"The first of etas must be below 1 and the second above 1, not {shrink:g}, {grow:g}.")
    low, high = values["step_sizes"]
    if low > high:
        raise ParamError("step_sizes", f"The first of step_sizes must not be above the second, not {low:g}, {high:g}.")


_MOMENTUM = Float("momentum", 0.0, low=0.0, below=1.0, help="Share of the previous step that is kept; 0.9 is usual.")
_BETAS = Floats(
    "betas", (0.9, 0.999), size=2, low=0.0, below=1.0, help="Memory of the gradient's mean and square.", advanced=True
)


def _eps(default: float = 1e-8) -> Float:
    help = "Keeps the division by the gradient's size from going wild near zero."
    return Float("eps", default, above=0.0, help=help, advanced=True)


_EPS = _eps()
_AMSGRAD = Bool("amsgrad", False, help="Never let the estimate of the gradient's size shrink.", advanced=True)
_DECOUPLED = Bool(
    "decoupled_weight_decay",
    False,
    help="Let weight decay not depend on the gradient's size, as AdamW does.",
    advanced=True,
)

OPTIMIZERS = (
    _optimizer(
        "SGD",
        "Steps against the gradient, plainly. With momentum 0.9 and a good schedule it is hard to beat on images.",
        _lr(1e-3),
        _MOMENTUM,
        _decay(0.0),
        Float(
            "dampening", 0.0, low=0.0, high=1.0, help="Share of the gradient that momentum leaves out.", advanced=True
        ),
        Bool("nesterov", False, help="Look ahead along the momentum first; needs momentum and no dampening."),
        keywords=("gradient descent", "momentum", "nesterov"),
        check=_check_nesterov,
    ),
    _optimizer(
        "Adam",
        "Gives each weight a step size of its own, from the recent size of its gradient. A good first choice.",
        _lr(1e-3),
        _BETAS,
        _EPS,
        _decay(0.0),
        _AMSGRAD,
        keywords=("adaptive", "moment"),
    ),
    _optimizer(
        "AdamW",
        "Adam with weight decay that is independent of the gradient's size. The usual choice for transformers.",
        _lr(1e-3),
        _BETAS,
        _EPS,
        _decay(1e-2),
        _AMSGRAD,
        keywords=("adaptive", "weight decay", "transformer"),
    ),
    _optimizer(
        "RMSprop",
        "Divides each gradient by its recent size. Common for recurrent networks and reinforcement learning.",
        _lr(1e-2),
        Float("alpha", 0.99, low=0.0, high=1.0, help="Memory of the gradient's square.", advanced=True),
        _EPS,
        _decay(0.0),
        _MOMENTUM,
        Bool("centered", False, help="Subtract the gradient's mean before measuring its size.", advanced=True),
        keywords=("adaptive", "root mean square"),
    ),
    _optimizer(
        "NAdam",
        "Adam with Nesterov's momentum: it looks ahead along its momentum before each step.",
        _lr(2e-3),
        _BETAS,
        _EPS,
        _decay(0.0),
        Float("momentum_decay", 4e-3, low=0.0, help="How fast the momentum comes up to its value.", advanced=True),
        _DECOUPLED,
        keywords=("adaptive", "moment", "nesterov"),
    ),
    _optimizer(
        "RAdam",
        "Adam with careful first steps, while the size of the gradients is not well known yet. Needs no warm-up.",
        _lr(1e-3),
        _BETAS,
        _EPS,
        _decay(0.0),
        _DECOUPLED,
        keywords=("adaptive", "moment", "rectified", "warm-up"),
    ),
    _optimizer(
        "Adamax",
        "Adam that divides by the largest recent gradient. Calmer where some inputs are rare.",
        _lr(2e-3),
        _BETAS,
        _EPS,
        _decay(0.0),
        keywords=("adaptive", "moment", "infinity norm", "sparse"),
    ),
    _optimizer(
        "Adagrad",
        "Divides by the size of all gradients so far, so steps only get smaller. Made for inputs that are rare.",
        _lr(1e-2),
        Float("lr_decay", 0.0, low=0.0, help="Lets the learning rate fall with the number of steps.", advanced=True),
        _decay(0.0),
        Float("initial_accumulator_value", 0.0, low=0.0, help="The size of gradients to begin with.", advanced=True),
        _eps(1e-10),
        keywords=("adaptive", "sparse", "words"),
    ),
    _optimizer(
        "Adadelta",
        "Finds the size of its steps by itself, from that of the steps before. The learning rate may stay at 1.",
        _lr(1.0),
        Float("rho", 0.9, low=0.0, high=1.0, help="Memory of the sizes of gradients and steps.", advanced=True),
        _eps(1e-6),
        _decay(0.0),
        keywords=("adaptive", "without learning rate"),
    ),
    _optimizer(
        "Adafactor",
        "Like Adam, but remembers rows and columns instead of every weight: little memory for large networks.",
        _lr(1e-2),
        Float("beta2_decay", -0.8, high=0.0, help="How the memory of the gradient's square grows.", advanced=True),
        Float("d", 1.0, low=1.0, help="Steps that are larger than usual by more than this are cut.", advanced=True),
        _decay(0.0),
        keywords=("adaptive", "memory", "transformer", "factored"),
    ),
    _optimizer(
        "Muon",
        "Makes the steps of whole matrices equally long in all directions. Fast for transformers and convolutions; "
        "biases and norms learn as with AdamW.",
        _lr(1e-3),
        _decay(0.1),
        Float("momentum", 0.95, low=0.0, below=1.0, help="Share of the previous directions that is kept."),
        Bool("nesterov", True, help="Look ahead along the momentum first.", advanced=True),
        Floats(
            "ns_coefficients",
            (3.4445, -4.775, 2.0315),
            size=3,
            help="Factors of the iteration that makes directions equally long.",
            advanced=True,
        ),
        Int("ns_steps", 5, low=1, high=99, help="Steps of that iteration.", advanced=True),
        _eps(1e-7),
        keywords=("orthogonal", "matrix", "newton-schulz", "transformer"),
        own="designer.training.muon.Muon",
    ),
    _optimizer(
        "ASGD",
        "Gradient descent whose steps get smaller in a way that theory likes. The average that it keeps is not used.",
        _lr(1e-2),
        Float("lambd", 1e-4, low=0.0, help="How fast steps get smaller; also pulls weights towards zero."),
        Float("alpha", 0.75, low=0.0, help="The power by which steps get smaller.", advanced=True),
        Float("t0", 1e6, low=0.0, help="The step at which averaging would begin.", advanced=True),
        _decay(0.0),
        keywords=("gradient descent", "average", "polyak"),
    ),
    _optimizer(
        "Rprop",
        "Looks only at the signs of gradients. For small data: the batch should hold all of it.",
        _lr(1e-2),
        Floats("etas", (0.5, 1.2), size=2, above=0.0, help="A step shrinks or grows by these factors.", advanced=True),
        Floats("step_sizes", (1e-6, 50.0), size=2, above=0.0, help="The smallest and the largest step.", advanced=True),
        keywords=("signs", "resilient", "full batch"),
        check=_check_rprop,
    ),
)
