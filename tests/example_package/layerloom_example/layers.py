"""One layer, described as Layerloom's own are. No torch here: the description is loaded by the window."""

from designer.catalogue.call import In, Lowering, function
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import need_floats
from designer.catalogue.tensor import BATCH, TensorSpec


def _infer(values: Values, inputs: Specs) -> Specs:
    need_floats("Sine", inputs[0])
    return inputs


def _lower(values: Values, inputs: Specs) -> Lowering:
    return function("torch.sin", In(0))


ENTRIES = (
    LayerDef(
        type="Sine",
        family=Family.ACTIVATION,
        doc="Takes the sine of each number.",
        stem="sine",
        icon="waves",
        params=(),
        infer=_infer,
        lower=_lower,
        keywords=("periodic", "siren"),
        examples=(Example({}, (TensorSpec((BATCH, 8)),)),),
    ),
)
