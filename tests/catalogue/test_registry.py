"""Finding entries by id and by words."""

from collections.abc import Callable
from typing import Any

import pytest

from designer.catalogue import registry
from designer.catalogue.errors import UnknownEntry
from designer.catalogue.layer import Family

PROMISED = frozenset(
    """
    Input Output Linear Bilinear Embedding Conv1d Conv2d Conv3d ConvTranspose2d MaxPool1d MaxPool2d AvgPool2d
    AdaptiveAvgPool2d GlobalAvgPool BatchNorm1d BatchNorm2d LayerNorm GroupNorm ReLU LeakyReLU PReLU GELU SiLU Sigmoid
    Tanh Softmax Dropout Dropout2d RNN LSTM GRU MultiheadAttention Flatten Reshape Permute Select Add Multiply
    Concatenate MatMul Upsample Identity ELU CELU SELU GLU Hardshrink Hardsigmoid Hardswish Hardtanh LogSigmoid Mish
    ReLU6 RReLU Softplus Softshrink Softsign Tanhshrink Threshold LogSoftmax Softmin Softmax2d GumbelSoftmax Dropout1d
    Dropout3d AlphaDropout FeatureAlphaDropout StochasticDepth EmbeddingBag CosineSimilarity PairwiseDistance RNNCell
    LSTMCell GRUCell ScaledDotProductAttention TransformerEncoderLayer TransformerDecoderLayer TransformerEncoder
    TransformerDecoder Transformer SinusoidalPositions LearnedPositions RotaryEmbedding RelativePositionBias
    Reparameterize VectorQuantizer GradientReversal Detach Subtract Divide Power Remainder FloorDivide Minimum Maximum
    Scale Clamp Exp Expm1 Log Log1p Sqrt Rsqrt Reciprocal Abs Neg Square Sin Cos Tan Atan Erf Sign Floor Ceil Round
    Trunc Greater GreaterEqual Less LessEqual Equal NotEqual LogicalAnd LogicalOr LogicalXor LogicalNot Where
    MaskedFill Unflatten Transpose MoveDim Squeeze Unsqueeze Expand ExpandAs Repeat RepeatInterleave Roll Flip To Sum
    Mean Max Min Prod Std Var Norm LogSumExp All ArgMax ArgMin TopK Sort Median CumSum CumProd Any Stack
    FunctionalLinear CDist Einsum Gather TakeAlongDim IndexSelect OneHot Diagonal Slice CropAs Chunk Split Unbind Tril
    Triu CausalMask PaddingMask Arange Constant Parameter RandomNoise GaussianNoise ZerosLike OnesLike FullLike
""".split()  # noqa: SIM905 (the list reads better than a column of strings)
)


def test_every_promised_layer_is_there_once() -> None:
    assert sorted(entry.type for entry in registry.layers()) == sorted(PROMISED)


def test_layers_come_by_family_as_the_palette_shows_them() -> None:
    families = [entry.family for entry in registry.layers()]
    assert families == sorted(families, key=list(Family).index)
    assert Family.LOSS not in families, "losses are chosen for a run, not drawn into a network"


@pytest.mark.parametrize(
    ("find", "id", "message"),
    [
        (registry.layer, "Conv2D", "There is no layer called “Conv2D”. Did you mean Conv2d"),
        (registry.layer, "Nonsense", "There is no layer called “Nonsense”."),
        (registry.layer, "CrossEntropyLoss", "There is no layer called “CrossEntropyLoss”."),
        (registry.loss, "MSE", "There is no loss called “MSE”. Did you mean MSELoss?"),
        (registry.optimizer, "adam", "There is no optimiser called “adam”. Did you mean Adam"),
        (registry.schedule, "onecycle", "There is no schedule called “onecycle”. Did you mean one-cycle?"),
        (registry.metric, "acuracy", "There is no metric called “acuracy”. Did you mean accuracy?"),
        (registry.dataset, "digit", "There is no dataset called “digit”. Did you mean digits?"),
    ],
)
def test_an_unknown_id_is_answered_with_the_nearest(find: Callable[[str], Any], id: str, message: str) -> None:
    with pytest.raises(UnknownEntry) as refusal:
        find(id)
    assert str(refusal.value).startswith(message)


def test_find_gives_none_where_get_refuses() -> None:
    assert registry.find_layer("Nonsense") is None
    assert registry.find_layer("Conv2d") is registry.layer("Conv2d")


def test_no_parameter_that_must_be_chosen_is_folded_away() -> None:
    entries = (*registry.layers(), *registry.losses(), *registry.optimizers(), *registry.schedules())
    assert [f"{entry.type}.{param.name}" for entry in entries for param in entry.params if param.advanced]
    assert not [param.name for entry in entries for param in entry.params if param.advanced and param.required]
