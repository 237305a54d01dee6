"""Regularisation: disturbs a network while it trains, so that it does not learn its data by heart."""

from designer.catalogue.call import module
from designer.catalogue.errors import ReplaceBy, ShapeError
from designer.catalogue.fields import Choice, Float, Param
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import AXES, THINGS, need_floats
from designer.catalogue.tensor import BATCH, TensorSpec

_VECTOR = TensorSpec((BATCH, 16))
_INSTEAD = (ReplaceBy("Dropout"),)


def _infer(type: str, dims: int, v: Values, inputs: Specs) -> Specs:
    """The input again. `dims` are those after the channels, for what drops whole channels."""
    (x,) = inputs
    need_floats(type, x)
    if dims and len(x.shape) != dims + 2:
        wanted = ", ".join(("N", "channels", *AXES[dims]))
        raise ShapeError(
            f"{type} drops channels of {THINGS[dims]} ({wanted}), but gets {x}. Use Dropout here.",
            port="input",
            repairs=_INSTEAD,
        )
    if type == "FeatureAlphaDropout" and len(x.shape) < 2:
        raise ShapeError(
            f"{type} drops channels (N, channels, …), but gets {x}. Use Dropout here.", port="input", repairs=_INSTEAD
        )
    return inputs


def _entry(
    type: str,
    doc: str,
    what: str,
    *,
    dims: int = 0,
    icon: str,
    keywords: tuple[str, ...],
    input: TensorSpec = _VECTOR,
) -> LayerDef:
    share: Param = Float("p", 0.5, low=0.0, high=1.0, help=f"Share of {what} while training.")
    return LayerDef(
        type=type,
        family=Family.REGULARISATION,
        doc=doc,
        stem="drop",
        icon=icon,
        params=(share,),
        infer=lambda v, x: _infer(type, dims, v, x),
        lower=lambda v, x: module(f"torch.nn.{type}", **v),
        summary=lambda v: f"p {v['p']:g}",
        keywords=("regularization", "overfitting", *keywords),
        examples=(Example({}, (input,)), Example({"p": 0.2}, (input,))),
        url=f"torch.nn.{type}",
    )


ENTRIES = (
    _entry(
        "Dropout",
        "Sets some values to zero at random while training, so that the network relies on no single one.",
        "the values that are set to zero",
        icon="droplet",
        keywords=("noise",),
    ),
    _entry(
        "Dropout1d",
        "Switches whole channels of a signal off at random while training.",
        "the channels that are set to zero",
        dims=1,
        icon="droplets",
        keywords=("spatial dropout", "channel"),
        input=TensorSpec((BATCH, 4, 9)),
    ),
    _entry(
        "Dropout2d",
        "Switches whole channels off at random while training. Neighbouring pixels carry much the same anyway.",
        "the channels that are set to zero",
        dims=2,
        icon="droplets",
        keywords=("spatial dropout", "channel"),
        input=TensorSpec((BATCH, 4, 6, 6)),
    ),
    _entry(
        "Dropout3d",
        "Switches whole channels of a volume off at random while training.",
        "the channels that are set to zero",
        dims=3,
        icon="droplets",
        keywords=("spatial dropout", "channel"),
        input=TensorSpec((BATCH, 4, 3, 5, 5)),
    ),
    _entry(
        "AlphaDropout",
        "Dropout that keeps mean and deviation, so that SELU goes on normalising itself.",
        "the values that are replaced",
        icon="droplet",
        keywords=("selu", "self-normalising", "self-normalizing"),
    ),
    _entry(
        "FeatureAlphaDropout",
        "AlphaDropout of whole channels.",
        "the channels that are replaced",
        icon="droplets",
        keywords=("selu", "self-normalising", "self-normalizing", "channel"),
        input=TensorSpec((BATCH, 4, 6, 6)),
    ),
    LayerDef(
        type="StochasticDepth",
        family=Family.REGULARISATION,
        doc="Switches a residual branch off at random while training, for each sample, so that depth is learned "
        "slowly. Put it at the end of the branch, before the Add.",
        stem="drop",
        icon="droplets",
        params=(
            Float("p", 0.1, low=0.0, high=1.0, required=True, help="How likely the branch is switched off."),
            Choice(
                "mode",
                "row",
                options=("row", "batch"),
                help="Decide for each sample by itself (row) or for all together (batch).",
                advanced=True,
            ),
        ),
        infer=lambda v, x: _infer("StochasticDepth", 0, v, x),
        lower=lambda v, x: module("parts.StochasticDepth", **v),
        summary=lambda v: f"p {v['p']:g}",
        keywords=("drop path", "droppath", "residual", "regularization", "overfitting"),
        examples=(
            Example({}, (TensorSpec((BATCH, 4, 6, 6)),)),
            Example({"p": 0.5, "mode": "batch"}, (_VECTOR,)),
        ),
    ),
)
