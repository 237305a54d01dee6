"""Merges: several tensors become one."""

from designer.catalogue.call import chain
from designer.catalogue.errors import ShapeError
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.tensor import BATCH, TensorSpec


def _same_shape(_: Values, inputs: Specs) -> Specs:
    first = inputs[0]
    for other in inputs[1:]:
        if other.shape != first.shape:
            raise ShapeError(f"Add needs tensors of one shape, but gets {first} and {other}.", port="inputs")
    return (first,)


ADD = LayerDef(
    type="Add",
    family=Family.MERGE,
    doc="Adds its inputs element by element. A skip connection ends here.",
    stem="add",
    icon="plus",
    inputs=(Port("inputs", many=True, min_wires=2),),
    infer=_same_shape,
    lower=lambda v, x: chain("+", len(x)),
    summary=lambda v: "x + y",
    keywords=("sum", "plus", "skip", "residual", "shortcut"),
    examples=(Example({}, (TensorSpec((BATCH, 8)),) * 2),),
)

ENTRIES = (ADD,)
