"""Regularisation: disturbs a network while it trains, so that it does not learn its data by heart."""

from designer.catalogue.call import module
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Float
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import need_floats
from designer.catalogue.tensor import BATCH, TensorSpec


def _infer(type: str, v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_floats(type, x)
    if type == "Dropout2d" and len(x.shape) != 4:
        raise ShapeError(
            f"Dropout2d drops channels of images (N, channels, height, width), but gets {x}. Use Dropout here.",
            port="input",
        )
    return inputs


def _entry(type: str, doc: str, what: str, *, icon: str, keywords: tuple[str, ...], example: Example) -> LayerDef:
    return LayerDef(
        type=type,
        family=Family.REGULARISATION,
        doc=doc,
        stem="drop",
        icon=icon,
        params=(Float("p", 0.5, low=0.0, high=1.0, help=f"Share of {what} that are set to zero while training."),),
        infer=lambda v, x: _infer(type, v, x),
        lower=lambda v, x: module(f"torch.nn.{type}", **v),
        summary=lambda v: f"p {v['p']:g}",
        keywords=("regularization", "overfitting", *keywords),
        examples=(example, Example({"p": 0.2}, example.inputs)),
        url=f"torch.nn.{type}",
    )


ENTRIES = (
    _entry(
        "Dropout",
        "Sets some values to zero at random while training, so that the network relies on no single one.",
        "the values",
        icon="droplet",
        keywords=("noise",),
        example=Example({}, (TensorSpec((BATCH, 16)),)),
    ),
    _entry(
        "Dropout2d",
        "Switches whole channels off at random while training. Neighbouring pixels carry much the same anyway.",
        "the channels",
        icon="droplets",
        keywords=("spatial dropout", "channel"),
        example=Example({}, (TensorSpec((BATCH, 4, 6, 6)),)),
    ),
)
