"""Activations: elementwise functions that let a network bend."""

from designer.catalogue.call import module
from designer.catalogue.layer import Example, Family, LayerDef
from designer.catalogue.tensor import BATCH, TensorSpec

RELU = LayerDef(
    type="ReLU",
    family=Family.ACTIVATION,
    doc="Keeps what is positive and sets the rest to zero: max(0, x).",
    stem="relu",
    icon="activity",
    infer=lambda values, inputs: inputs,
    lower=lambda v, x: module("torch.nn.ReLU"),
    keywords=("rectifier", "nonlinearity"),
    examples=(Example({}, (TensorSpec((BATCH, 8)),)),),
    url="torch.nn.ReLU",
)

ENTRIES = (RELU,)
