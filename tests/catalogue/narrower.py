"""Where `infer` refuses what torch accepts: which sentence of which layers, why, and a case that shows it."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from designer.catalogue.errors import ShapeError
from designer.catalogue.layer import LayerDef
from designer.catalogue.tensor import BATCH, Dim, TensorSpec


class Narrower(NamedTuple):
    """A rule that is narrower than torch's. `type`, `params` and `inputs` are a case that torch accepts."""

    types: str
    sentence: str
    reason: str
    type: str
    inputs: tuple[TensorSpec, ...]
    params: Mapping[str, Any] = MappingProxyType({})


def spec(*sizes: Dim, dtype: str = "float32") -> TensorSpec:
    return TensorSpec(sizes, dtype)


_NUMBERS = spec(BATCH, 3, dtype="int64")
_ONE_SAMPLE = "torch reads it as one sample without a batch"
_MIXES = "samples must not see each other"

NARROWER = (
    Narrower(".*", "gets whole numbers", "whole numbers have no gradient; torch promotes them", "Tanh", (_NUMBERS,)),
    Narrower(
        ".*", "leaves it open", "nobody knows the batch before it runs", "Flatten", (spec(BATCH, 3),), {"start_dim": 0}
    ),
    Narrower(
        "(Conv|MaxPool|AvgPool|Adaptive|BatchNorm|Upsample).*",
        "needs (signals|images|volumes)",
        _ONE_SAMPLE,
        "MaxPool2d",
        (spec(BATCH, 4, 4),),
    ),
    Narrower("RNN|LSTM|GRU|MultiheadAttention", "needs sequences", _ONE_SAMPLE, "GRU", (spec(5, BATCH, 3),)),
    Narrower("CrossEntropyLoss", "needs a score for each class", _ONE_SAMPLE, "CrossEntropyLoss", (spec(BATCH),) * 2),
    Narrower(
        "Softmax|Select|Concatenate",
        "the batch, and so mix the samples",
        _MIXES,
        "Softmax",
        (spec(BATCH, 3),),
        {"dim": 0},
    ),
    Narrower("Add|Multiply|MatMul", "every other one", _MIXES, "Add", (spec(BATCH, 1), spec(BATCH))),
    Narrower("MatMul", "sum over the batch", _MIXES, "MatMul", (spec(3, BATCH), spec(BATCH, 3))),
    Narrower(
        "Dropout2d",
        "drops channels of images",
        "torch warns and drops something else",
        "Dropout2d",
        (spec(BATCH, 3, 4),),
    ),
    Narrower(
        "GlobalAvgPool", "needs feature maps", "torch would average everything", "GlobalAvgPool", (spec(BATCH, 3),)
    ),
    Narrower(
        "ConvTranspose2d",
        "leaves nothing",
        "torch gives an empty tensor, and the next layer fails",
        "ConvTranspose2d",
        (spec(BATCH, 4, 1, 1),),
        {"kernel_size": 2, "padding": 1},
    ),
    Narrower(
        "(MSE|L1)Loss",
        "needs an output of the target's shape",
        "torch stretches one to the other and warns",
        "MSELoss",
        (spec(BATCH, 1), spec(BATCH)),
    ),
    Narrower(
        "(MSE|L1)Loss",
        "compares numbers, but gets class numbers",
        "class numbers are names, not amounts",
        "L1Loss",
        (spec(BATCH, 3), _NUMBERS),
    ),
)


def is_narrower(entry: LayerDef, refusal: ShapeError) -> bool:
    """Whether a refusal is one that torch need not share."""
    return any(re.fullmatch(rule.types, entry.type) and re.search(rule.sentence, str(refusal)) for rule in NARROWER)
