"""Rules that are narrower than torch's, of layers that calculate with tensors, arrange them and take them apart."""

from designer.catalogue.tensor import ABSENT, BATCH, TensorSpec
from tests.catalogue.narrower_rule import Narrower, spec

_NUMBERS = spec(BATCH, 3, dtype="int64")
_ROW = spec(BATCH, 3)
_MIXES = "samples must not see each other"

OF_TENSORS = (
    Narrower(
        "Subtract|Divide|Power|Remainder|FloorDivide|Minimum|Maximum",
        "is told to take the number",
        "one of the two would be ignored",
        "Subtract",
        (_ROW, _ROW),
        {"other": 2.0},
    ),
    Narrower(
        ".*",
        "gets yes and no",
        "yes and no are no amounts; torch reads 1 and 0 in some places",
        "Exp",
        (spec(BATCH, 3, dtype="bool"),),
    ),
    Narrower(
        "Divide|FloorDivide|Remainder",
        "divide by 0",
        "gives infinity or no number",
        "Divide",
        (_ROW, ABSENT),
        {"other": 0.0},
    ),
    Narrower(
        "Subtract|Divide|Power|Remainder|FloorDivide|Minimum|Maximum",
        "every other one",
        _MIXES,
        "Subtract",
        (spec(BATCH, 1), spec(BATCH)),
    ),
    Narrower(
        "Clamp",
        "which is above the upper",
        "torch gives the upper limit everywhere, ONNX Runtime the lower",
        "Clamp",
        (_ROW,),
        {"min": 2.0, "max": 1.0},
    ),
    Narrower(
        "(Greater|Less)(Equal)?|Equal|NotEqual|Where",
        "is told to take the number",
        "one of the two would be ignored",
        "Less",
        (_ROW, _ROW),
        {"other": 2.0},
    ),
    Narrower(
        "Equal|NotEqual", "needs a tensor or a number", "Python compares a tensor with nothing", "Equal", (_ROW, ABSENT)
    ),
    Narrower(
        "(Greater|Less)(Equal)?|Equal|NotEqual|Logical.*|Where|MaskedFill",
        "every other one",
        _MIXES,
        "Less",
        (spec(BATCH, 1), spec(BATCH)),
    ),
    Narrower("Logical.*", "needs yes and no", "torch reads every number but 0 as yes", "LogicalNot", (_NUMBERS,)),
    Narrower("Squeeze", "drops dimensions of size 1", "torch keeps the dimension without a word", "Squeeze", (_ROW,)),
    Narrower(
        "Roll|Flip|RepeatInterleave", "the batch, and so mix the samples", _MIXES, "Flip", (_ROW,), {"dims": (0,)}
    ),
    Narrower("Repeat", "more samples than there are", _MIXES, "Repeat", (_ROW,), {"dims": (2, 1)}),
    Narrower(
        "Repeat",
        "is told how often for",
        "torch would put dimensions before the batch",
        "Repeat",
        (_ROW,),
        {"dims": (1, 1, 2)},
    ),
    Narrower(
        "MaskedFill",
        "among whole numbers",
        "torch cuts off what is behind the point",
        "MaskedFill",
        (_NUMBERS, spec(BATCH, 3, dtype="bool")),
        {"value": 0.5},
    ),
    Narrower(
        "Expand",
        "needs a size for each dimension",
        "a size of 0 leaves nothing",
        "Expand",
        (spec(1, 1),),
        {"shape": (0,)},
    ),
    Narrower("Expand", "every other one", _MIXES, "Expand", (spec(1, BATCH),), {"shape": (-1,)}),
    Narrower(
        "Roll",
        "which name one dimension",
        "one shift says the same",
        "Roll",
        (_ROW,),
        {"dims": (1, 1), "shifts": (1, 2)},
    ),
    Narrower(
        "Sum|Mean|Max|Min|Prod|Std|Var|Norm|LogSumExp|Any|All|Arg(Max|Min)|TopK|Sort|Median|Cum(Sum|Prod)",
        "the batch, and so mix the samples",
        _MIXES,
        "Sum",
        (_ROW,),
        {"dim": (0,)},
    ),
    Narrower("Std|Var", "needs at least", "torch gives no number and warns", "Std", (spec(BATCH, 1),)),
    Narrower(
        "Any|All",
        "needs yes and no",
        "torch reads every number but 0 as yes",
        "Any",
        (_NUMBERS,),
    ),
    Narrower(
        "FunctionalLinear",
        "needs a bias",
        "torch stretches a bias of one number",
        "FunctionalLinear",
        (_ROW, spec(5, 3), spec(1)),
    ),
    Narrower("FunctionalLinear", "needs one weight", _MIXES, "FunctionalLinear", (_ROW, _ROW, ABSENT)),
    Narrower("CDist", "every other one", _MIXES, "CDist", (spec(BATCH, 3), spec(BATCH, 4, 3))),
    Narrower("Einsum", "every other one", _MIXES, "Einsum", (_ROW, _ROW), {"equation": "ai,bi->ab"}),
    Narrower("Einsum", "would sum over", _MIXES, "Einsum", (_ROW,), {"equation": "ni->i"}),
    Narrower(
        "FunctionalLinear",
        "needs features for each sample",
        "torch reads it as one sample",
        "FunctionalLinear",
        (spec(3), spec(5, 3), ABSENT),
    ),
    Narrower(
        "CDist",
        "needs vectors of one length",
        "torch.cdist refuses it too; the differences that stand for it would stretch",
        "CDist",
        (spec(BATCH, 5, 3), spec(BATCH, 4, 1)),
    ),
    Narrower(
        "Slice|Chunk|Split|Unbind|CropAs",
        "the batch, and so mix the samples",
        _MIXES,
        "Slice",
        (_ROW,),
        {"dim": 0, "end": 2},
    ),
    Narrower(
        "Slice",
        "is beyond dimension",
        "torch takes what there is, and the size is not what was said",
        "Slice",
        (_ROW,),
        {"end": 5},
    ),
    Narrower(
        "Slice",
        "leaves nothing",
        "torch gives an empty tensor, and the next layer fails",
        "Slice",
        (_ROW,),
        {"start": 2, "end": 1},
    ),
    Narrower(
        "Chunk", "equal parts", "torch gives unequal parts, or fewer; Split says which", "Chunk", (_ROW,), {"chunks": 2}
    ),
    Narrower(
        "Split",
        "cannot cut the",
        "torch gives an empty part, and the next layer fails",
        "Split",
        (_ROW,),
        {"sizes": (3, -1)},
    ),
    Narrower(
        "Gather|TakeAlongDim|IndexSelect|Diagonal|CausalMask|Arange",
        "the batch, and so mix the samples",
        _MIXES,
        "IndexSelect",
        (_ROW, ABSENT),
        {"dim": 0},
    ),
    Narrower("PaddingMask", "needs the numbers of words", "torch compares any numbers", "PaddingMask", (_ROW,)),
    Narrower("Gather|TakeAlongDim", "needs an index with", _MIXES, "Gather", (_ROW, spec(2, 3, dtype="int64"))),
    Narrower(
        "IndexSelect",
        "needs one list of indices",
        "one number is a list of one, which ONNX wants as a list",
        "IndexSelect",
        (_ROW, TensorSpec((), "int64")),
        {"indices": None},
    ),
    Narrower(
        "ShiftedWindowMask",
        "needs a map",
        _MIXES,
        "ShiftedWindowMask",
        (spec(2, 4, 6, BATCH),),
        {"window": (2, 2), "shift": (1, 1)},
    ),
    Narrower(
        "IndexSelect",
        "gets both a list",
        "one of the two would be ignored",
        "IndexSelect",
        (_ROW, spec(2, dtype="int64")),
    ),
    Narrower(
        "Diagonal",
        "needs square matrices",
        "torch takes the diagonal of the largest square",
        "Diagonal",
        (spec(BATCH, 3, 4),),
    ),
    Narrower("Tri[lu]", "needs matrices for each sample", "samples have no order", "Tril", (_ROW,)),
    Narrower(
        "Diagonal", "lies outside of", "torch gives an empty tensor", "Diagonal", (spec(BATCH, 2, 2),), {"offset": 2}
    ),
    Narrower(
        "FullLike",
        "cannot fill whole numbers",
        "torch cuts off what is behind the point",
        "FullLike",
        (_NUMBERS,),
        {"fill_value": 0.5},
    ),
    Narrower(
        "Constant", "whole numbers", "a fraction would be cut off", "Constant", (), {"value": (0.5,), "dtype": "int64"}
    ),
)
