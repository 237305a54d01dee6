"""Optimisers: how a step follows from a gradient. Names, defaults and meaning are those of `torch.optim`."""

from designer.catalogue.call import Call, In
from designer.catalogue.errors import ParamError
from designer.catalogue.fields import Bool, Float, Floats, Param
from designer.catalogue.layer import Values
from designer.catalogue.recipe import RecipeDef, RunLength


def _lr(default: float) -> Float:
    return Float("lr", default, above=0.0, help="Learning rate: how far each step goes.")


def _decay(default: float) -> Float:
    help = "Pulls all weights towards zero; more of it means a simpler network."
    return Float("weight_decay", default, low=0.0, help=help)


def _optimizer(type: str, doc: str, *params: Param, keywords: tuple[str, ...]) -> RecipeDef:
    target = f"torch.optim.{type}"

    def lower(values: Values, run: RunLength) -> Call:
        if values.get("nesterov") and (not values["momentum"] or values["dampening"]):
            raise ParamError("nesterov", "Nesterov momentum needs a momentum above 0 and a dampening of 0.")
        return Call(target, (In(0),), dict(values))

    return RecipeDef(type=type, title=type, doc=doc, params=params, lower=lower, keywords=keywords, url=target)


_MOMENTUM = Float("momentum", 0.0, low=0.0, below=1.0, help="Share of the previous step that is kept; 0.9 is usual.")
_BETAS = Floats(
    "betas", (0.9, 0.999), size=2, low=0.0, below=1.0, help="Memory of the gradient's mean and square.", advanced=True
)
_EPS = Float(
    "eps", 1e-8, above=0.0, help="Keeps the division by the gradient's size from going wild near zero.", advanced=True
)
_AMSGRAD = Bool("amsgrad", False, help="Never let the estimate of the gradient's size shrink.", advanced=True)

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
)
