"""Activations that turn scores into shares: Softmax and its relatives, which look along a dimension."""

from collections.abc import Callable

from designer.catalogue.call import In, Lowering, function, module
from designer.catalogue.fields import Bool, Float, Int
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values, always, never
from designer.catalogue.sizes import need_floats, need_map, sample_dim_of
from designer.catalogue.tensor import BATCH, TensorSpec

_VECTOR, _IMAGE = TensorSpec((BATCH, 8)), TensorSpec((BATCH, 2, 5, 4))
_DIM = Int("dim", -1, low=None, required=True, help="The dimension along which the values sum to 1.")


def _softmax2d(v: Values, inputs: Specs) -> Specs:
    need_map("Softmax2d", inputs[0], 2)
    return inputs


def _gumbel(v: Values, _: Specs) -> Lowering:
    """Its defaults are left out, as a person would."""
    usual = {"tau": 1.0, "hard": False, "dim": -1}
    return function(
        "torch.nn.functional.gumbel_softmax", In(0), **{key: v[key] for key in usual if v[key] != usual[key]}
    )


def _along(
    type: str,
    doc: str,
    *params: Float | Bool | Int,
    keywords: tuple[str, ...],
    url: str = "",
    lower: Callable[[Values, Specs], Lowering] | None = None,
    random: Callable[[Values, Specs], bool] = never,
    variant: Values | None = None,
) -> LayerDef:
    """An activation along `dim`, which may not be the batch."""

    def infer(v: Values, inputs: Specs) -> Specs:
        need_floats(type, inputs[0])
        sample_dim_of(type, inputs[0], v["dim"], "compare values")
        return inputs

    return LayerDef(
        type=type,
        family=Family.ACTIVATION,
        doc=doc,
        stem=type.lower(),
        icon="percent",
        params=params or (_DIM,),
        infer=infer,
        lower=lower or (lambda v, x: module(f"torch.nn.{type}", **v)),
        summary=lambda v: "" if v["dim"] == -1 else f"dim {v['dim']}",
        random=random,
        keywords=("probability", *keywords),
        examples=(Example({}, (_VECTOR,)), Example({"dim": 1, **(variant or {})}, (_IMAGE,))),
        url=url or f"torch.nn.{type}",
    )


ENTRIES = (
    _along(
        "Softmax",
        "Turns scores into probabilities that sum to 1. CrossEntropyLoss does this itself: use one of the two.",
        keywords=("normalise", "classification", "attention"),
    ),
    _along(
        "LogSoftmax",
        "The logarithm of Softmax, without the rounding of doing both. NLLLoss wants it.",
        keywords=("log probability", "classification", "nll"),
    ),
    _along(
        "Softmin",
        "Softmax of the negated scores: the smallest gets the largest share.",
        keywords=("distance", "normalise"),
    ),
    LayerDef(
        type="Softmax2d",
        family=Family.ACTIVATION,
        doc="Softmax over the channels, at each pixel by itself: which class a pixel belongs to.",
        stem="softmax",
        icon="percent",
        infer=_softmax2d,
        lower=lambda v, x: module("torch.nn.Softmax2d"),
        keywords=("probability", "segmentation", "per pixel"),
        examples=(Example({}, (_IMAGE,)),),
        url="torch.nn.Softmax2d",
    ),
    _along(
        "GumbelSoftmax",
        "Draws one of several choices at random, as their scores make it likely, so that gradients can pass. "
        "It draws after training too.",
        Float("tau", 1.0, above=0.0, help="Near 0 the choice is nearly one; large values blur it."),
        Bool("hard", False, help="Give a single 1 among zeros; gradients are those of the blurred choice."),
        Int("dim", -1, low=None, help="The dimension along which one is chosen."),
        keywords=("sample", "categorical", "discrete", "latent", "concrete"),
        url="torch.nn.functional.gumbel_softmax",
        lower=_gumbel,
        random=always,
        variant={"tau": 0.5, "hard": True},
    ),
)
