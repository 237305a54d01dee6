"""Input and Output: the ends of a network. They have no module; the compiler makes them arguments and results."""

from designer.catalogue.fields import Choice, Sizes
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.tensor import BATCH, TensorSpec


def _input(values: Values, _: Specs) -> Specs:
    return (TensorSpec((BATCH, *values["shape"]), values["dtype"]),)


INPUT = LayerDef(
    type="Input",
    family=Family.IO,
    doc="Where data enters. Give the shape of one sample; the batch dimension is added for you.",
    stem="input",
    icon="log-in",
    params=(
        Sizes(
            "shape",
            (1, 28, 28),
            help="Sizes of one sample, without the batch; a name such as L stands for a size that is open.",
        ),
        Choice(
            "dtype",
            "float32",
            options=("float32", "int64", "bool"),
            help="Whole numbers (int64) are for Embedding, bool for masks.",
        ),
    ),
    inputs=(),
    infer=_input,
    lower=None,
    summary=lambda v: " × ".join(map(str, v["shape"])) or "scalar",
    keywords=("data", "source", "placeholder", "start"),
    examples=(Example(),),
)

OUTPUT = LayerDef(
    type="Output",
    family=Family.IO,
    doc="What the network returns. A network may have several outputs.",
    stem="output",
    icon="log-out",
    outputs=(),
    infer=lambda values, inputs: (),
    lower=None,
    keywords=("result", "return", "sink"),
    examples=(Example(inputs=(TensorSpec((BATCH, 10)),)),),
)

ENTRIES = (INPUT, OUTPUT)
