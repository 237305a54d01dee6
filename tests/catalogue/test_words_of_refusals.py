"""What a person reads when shapes do not fit, and the repairs that come with it: the common mistakes, one by one."""

from typing import Any

import pytest

from designer.analysis.network import analyse
from designer.catalogue.errors import InsertBefore, Repair, ReplaceBy, SetInput, SetValue, ShapeError
from designer.catalogue.layer import values_of
from designer.catalogue.registry import layer
from designer.catalogue.tensor import ABSENT, BATCH, Dim, TensorSpec
from designer.graph.applying import apply
from tests.helpers.building import Sketch


def spec(*sizes: Dim, dtype: str = "float32") -> TensorSpec:
    return TensorSpec((BATCH, *sizes), dtype)


def refusal(type: str, params: dict[str, Any], *inputs: TensorSpec) -> ShapeError:
    entry = layer(type)
    with pytest.raises(ShapeError) as caught:
        entry.infer(values_of(entry.params, params), inputs)
    return caught.value


@pytest.mark.parametrize(
    ("type", "params", "inputs", "message", "repairs"),
    [
        (
            "Linear",
            {},
            [spec()],
            "Linear needs features for each sample, such as (N, 64), but gets (N).",
            [InsertBefore("Reshape", {"shape": [1]})],
        ),
        (
            "Linear",
            {},
            [spec(12, dtype="int64")],
            "Linear calculates with real numbers, but gets whole numbers (N, 12) int64. Put an Embedding before it.",
            [InsertBefore("Embedding")],
        ),
        (
            "Embedding",
            {},
            [spec(12)],
            "Embedding looks up whole numbers, but gets real ones (N, 12). Choose int64 as the Input's dtype.",
            [SetInput("dtype", "int64")],
        ),
        (
            "Conv2d",
            {},
            [spec(64)],
            "Conv2d needs images (N, channels, height, width), but gets (N, 64).",
            [InsertBefore("Reshape", {"shape": [1, 8, 8]})],
        ),
        (
            "Conv2d",
            {},
            [spec(28, 28)],
            "Conv2d needs images (N, channels, height, width), but gets (N, 28, 28). Conv1d is for signals.",
            [InsertBefore("Reshape", {"shape": [1, 28, 28]}), ReplaceBy("Conv1d")],
        ),
        (
            "Conv2d",
            {"groups": 4},
            [spec(6, 8, 8)],
            "Conv2d cannot split 6 input channels into 4 groups of equal size.",
            [SetValue("groups", 2)],
        ),
        (
            "Conv2d",
            {"kernel_size": 5},
            [spec(3, 4, 4)],
            "The window of Conv2d spans 5 in height, but its input has only 4.",
            [SetValue("kernel_size", 4), SetValue("padding", 1)],
        ),
        (
            "Conv2d",
            {"kernel_size": 3, "dilation": 4, "padding": 1},
            [spec(3, 8, 5)],
            "The window of Conv2d spans 9 in width, but its input has only 5, 7 with padding.",
            [SetValue("kernel_size", [3, 2]), SetValue("padding", [1, 2])],
        ),
        (
            "Conv1d",
            {"padding": 9, "padding_mode": "reflect"},
            [spec(3, 9)],
            "Conv1d can pad at most 8 with “reflect” in length, but padding is 9.",
            [SetValue("padding", 8), SetValue("padding_mode", "zeros")],
        ),
        (
            "MaxPool2d",
            {"padding": 2},
            [spec(3, 8, 8)],
            "MaxPool2d can pad at most half its window (1 in height), but padding is 2.",
            [SetValue("padding", 1)],
        ),
        (
            "BatchNorm1d",
            {},
            [spec(3, 8, 8)],
            "BatchNorm1d needs signals (N, channels, length), but gets (N, 3, 8, 8). BatchNorm2d is for images.",
            [ReplaceBy("BatchNorm2d")],
        ),
        (
            "GroupNorm",
            {"num_groups": 4},
            [spec(10, 8, 8)],
            "GroupNorm cannot split 10 channels into 4 groups of equal size.",
            [SetValue("num_groups", 2)],
        ),
        (
            "LayerNorm",
            {"dims": 3},
            [spec(4, 8)],
            "LayerNorm is told to take the last 3 dimensions together, but (N, 4, 8) has 2 beside the batch.",
            [SetValue("dims", 2)],
        ),
        (
            "LSTM",
            {},
            [spec(1, 8, 8)],
            "LSTM needs sequences (N, steps, features), but gets (N, 1, 8, 8).",
            [InsertBefore("Reshape", {"shape": [8, 8]})],
        ),
        (
            "GRU",
            {},
            [spec(16, 8, 8)],
            "GRU needs sequences (N, steps, features), but gets (N, 16, 8, 8).",
            [InsertBefore("Flatten", {"start_dim": 2})],
        ),
        (
            "MultiheadAttention",
            {"num_heads": 5},
            [spec(7, 32), ABSENT, ABSENT],
            "MultiheadAttention cannot split 32 features into 5 heads of equal size.",
            [SetValue("num_heads", 4)],
        ),
        (
            "Softmax",
            {"dim": 0},
            [spec(10)],
            "Softmax would compare values along dimension 0, the batch, and so mix the samples. Choose another dim.",
            [SetValue("dim", -1)],
        ),
        (
            "Select",
            {"index": 8},
            [spec(8, 16)],
            "Select cannot take number 8 of dimension 1, which has 8 (0 to 7) in (N, 8, 16).",
            [SetValue("index", -1)],
        ),
        (
            "Reshape",
            {"shape": [3, 5]},
            [spec(8, 8)],
            "Reshape cannot arrange the 64 numbers of each sample of (N, 8, 8) as 3×5.",
            [SetValue("shape", [64])],
        ),
        (
            "Permute",
            {"dims": [1, 2]},
            [spec(8, 4)],
            "Permute must name each dimension of (N, 8, 4) once, from 0 (the batch) to 2, but is told 1, 2.",
            [SetValue("dims", [0, 2, 1])],
        ),
        (
            "Add",
            {},
            [spec(8), spec(10)],
            "Add needs tensors of one shape, but gets (N, 8) and (N, 10): 8 and 10 do not match.",
            [
                InsertBefore("Linear", {"out_features": 10}, "inputs", 0),
                InsertBefore("Linear", {"out_features": 8}, "inputs", 1),
            ],
        ),
        (
            "Add",
            {},
            [spec(16, 32, 32), spec(32, 16, 16)],
            "Add needs tensors of one shape, but gets (N, 16, 32, 32) and (N, 32, 16, 16): 16 and 32 do not match.",
            [InsertBefore("Conv2d", {"out_channels": 32, "kernel_size": 1, "stride": 2}, "inputs", 0)],
        ),
        (
            "Concatenate",
            {"dim": 2},
            [spec(4, 8, 8), spec(6, 8, 8)],
            "Concatenate along dimension 2 needs tensors that are equal in all others, "
            "but gets (N, 4, 8, 8) and (N, 6, 8, 8).",
            [SetValue("dim", 1)],
        ),
        (
            "MatMul",
            {},
            [spec(4, 8), spec(4, 8)],
            "MatMul needs rows of the first as long as columns of the second, but gets (N, 4, 8) and (N, 4, 8): "
            "8 and 4 do not match.",
            [InsertBefore("Transpose", {"dim0": -2, "dim1": -1}, "other")],
        ),
        (
            "Upsample",
            {"mode": "bilinear"},
            [spec(4, 8)],
            "Upsample with mode bilinear needs 2 dimensions after the channels, but gets (N, 4, 8).",
            [SetValue("mode", "nearest"), SetValue("mode", "linear")],
        ),
        (
            "Dropout2d",
            {},
            [spec(16)],
            "Dropout2d drops channels of images (N, channels, height, width), but gets (N, 16). Use Dropout here.",
            [ReplaceBy("Dropout")],
        ),
        (
            "GLU",
            {},
            [spec(7)],
            "GLU cannot halve dimension -1 of (N, 7): 7 is odd.",
            [InsertBefore("Linear", {"out_features": 14})],
        ),
        (
            "Hardtanh",
            {"min_val": 2.0},
            [spec(7)],
            "Hardtanh needs a max_val above its min_val 2, but has 1.",
            [SetValue("max_val", 4.0)],
        ),
        (
            "EmbeddingBag",
            {},
            [spec(5, dtype="int64"), spec(5)],
            "EmbeddingBag takes weights with mode sum only, but its mode is mean.",
            [SetValue("mode", "sum")],
        ),
        (
            "GRU",
            {"num_layers": 2},
            [spec(7, 8), spec(2, 64)],
            "GRU needs h_0 as (layers and directions, N, features), here (2, N, 64), but gets (N, 2, 64).",
            [InsertBefore("Permute", {"dims": [1, 0, 2]}, "h_0")],
        ),
        (
            "LSTM",
            {},
            [spec(7, 8), TensorSpec((1, BATCH, 64)), ABSENT],
            "LSTM begins with h_0 and c_0 together, but c_0 is not connected.",
            [],
        ),
        (
            "LSTM",
            {"hidden_size": 16, "proj_size": 20},
            [spec(7, 8), ABSENT, ABSENT],
            "LSTM projects to fewer values than its hidden_size 16, but proj_size is 20.",
            [SetValue("proj_size", 15)],
        ),
        (
            "LSTMCell",
            {},
            [spec(7, 8), ABSENT, ABSENT],
            "LSTMCell needs the features of one step (N, features), but gets (N, 7, 8).",
            [InsertBefore("Select", {"dim": 1, "index": -1})],
        ),
        (
            "MultiheadAttention",
            {"is_causal": True},
            [spec(7, 8), ABSENT, ABSENT, spec(7, 7, dtype="bool"), ABSENT],
            "MultiheadAttention hides what comes later itself while is_causal is on, and takes no attn_mask "
            "beside that.",
            [SetValue("is_causal", False)],
        ),
        (
            "MultiheadAttention",
            {},
            [spec(7, 8), ABSENT, ABSENT, spec(7, dtype="bool"), ABSENT],
            "MultiheadAttention needs attn_mask as (7, 7), (N, 7, 7) or (N, 4, 7, 7), but gets (N, 7) bool.",
            [],
        ),
        (
            "TransformerDecoderLayer",
            {},
            [spec(7, 64), spec(9, 32), *(ABSENT,) * 4],
            "TransformerDecoderLayer needs 64 features in memory as in tgt, but gets (N, 9, 32).",
            [InsertBefore("Linear", {"out_features": 64}, "memory")],
        ),
        (
            "LearnedPositions",
            {"max_len": 128},
            [spec(196, 64)],
            "LearnedPositions knows 128 positions, but (N, 196, 64) has 196.",
            [SetValue("max_len", 196)],
        ),
        (
            "RotaryEmbedding",
            {},
            [spec(7, 9)],
            "RotaryEmbedding turns pairs of features, but (N, 7, 9) has 9.",
            [InsertBefore("Linear", {"out_features": 10})],
        ),
        (
            "Conv2d",
            {"padding": "same", "stride": 2},
            [spec(3, 8, 8)],
            "Conv2d can keep the size with “same” only at a stride of 1, not 2.",
            [SetValue("padding", 1), SetValue("stride", 1)],
        ),
        (
            "Conv2d",
            {"padding": "same", "kernel_size": 9, "padding_mode": "reflect"},
            [spec(3, 4, 4)],
            "Conv2d can pad at most 3 with “reflect” in height, but padding is 4.",
            [SetValue("padding", 3), SetValue("padding_mode", "zeros")],
        ),
        (
            "AvgPool3d",
            {"kernel_size": 3, "padding": 1},
            [spec(3, 2, 8, 8)],
            "The window of AvgPool3d (3×3×3) must fit into the volume itself, but that is 2×8×8.",
            [SetValue("kernel_size", [2, 3, 3])],
        ),
        (
            "FractionalMaxPool2d",
            {"output_size": 8},
            [spec(3, 8, 9)],
            "FractionalMaxPool2d cannot take 8 windows of 2 from 8 in height.",
            [SetValue("output_size", [7, 8])],
        ),
        (
            "MaxUnpool2d",
            {},
            [spec(3, 4, 4), spec(3, 4, 4)],
            "MaxUnpool2d needs the indices of a MaxPool2d with return_indices, but gets (N, 3, 4, 4).",
            [],
        ),
        (
            "MaxUnpool2d",
            {"output_size": [7, 12]},
            [spec(3, 4, 4), spec(3, 4, 4, dtype="int64")],
            "MaxUnpool2d cannot come to 12 in width: a MaxPool with these windows never makes 4 of it "
            "(8 without output_size).",
            [SetValue("output_size", None)],
        ),
        (
            "InstanceNorm2d",
            {},
            [spec(8, 1, 1)],
            "InstanceNorm2d compares the positions of a channel, but (N, 8, 1, 1) has only one.",
            [],
        ),
        (
            "GroupNorm",
            {},
            [spec(4)],
            "GroupNorm compares the values of a group, but each of 4 has only one in (N, 4).",
            [SetValue("num_groups", 1)],
        ),
        (
            "Upsample",
            {"size": [3, 4]},
            [spec(3, 8)],
            "Upsample needs one size for all sides of (N, 3, 8), or one each for length, but has 3×4.",
            [SetValue("size", [3]), SetValue("size", None)],
        ),
        (
            "Upsample",
            {"antialias": True},
            [spec(3, 8, 8)],
            "Upsample can smooth (antialias) images with bilinear or bicubic only, but gets (N, 3, 8, 8) with nearest.",
            [SetValue("antialias", False), SetValue("mode", "bilinear"), SetValue("mode", "bicubic")],
        ),
        (
            "GridSample",
            {},
            [spec(3, 8, 8), spec(2, 5, 5)],
            "GridSample needs a grid (N, height, width, 2) for (N, 3, 8, 8), but gets (N, 2, 5, 5).",
            [],
        ),
        (
            "AffineGrid",
            {},
            [spec(6)],
            "AffineGrid needs a matrix (N, 2, 3) for each sample, but gets (N, 6).",
            [InsertBefore("Reshape", {"shape": [2, 3]})],
        ),
        (
            "ReflectionPad2d",
            {"padding": 4},
            [spec(3, 4, 9)],
            "ReflectionPad2d can add at most 3 at an end in height, as it takes that from the input, "
            "but is told to add 4.",
            [SetValue("padding", 3)],
        ),
        (
            "ReflectionPad1d",
            {"padding": [-3, 4]},
            [spec(3, 6)],
            "ReflectionPad1d can add at most 2 at an end in length once 3 are cut away, as it takes that from the "
            "input, but is told to add 4.",
            [SetValue("padding", 2)],
        ),
        (
            "ZeroPad1d",
            {"padding": -3},
            [spec(3, 5)],
            "ZeroPad1d cuts away 6 in length, but its input has only 5.",
            [SetValue("padding", 0)],
        ),
        (
            "Pad",
            {"pad": [1, 1, 1, 1]},
            [spec(8)],
            "Pad would add samples to the batch, dimension 0 of (N, 8); pad fewer dimensions.",
            [SetValue("pad", [1, 1])],
        ),
        (
            "Pad",
            {"pad": [1, 1, 1]},
            [spec(8)],
            "Pad needs two numbers for each dimension that is padded, from the last one on, for (N, 8) at most 4, "
            "but has 3.",
            [SetValue("pad", [1, 1])],
        ),
        (
            "Pad",
            {"pad": [1, 1], "mode": "reflect"},
            [spec(3, 8, 8)],
            "Pad with mode reflect needs 4 or 6 numbers for (N, 3, 8, 8), but has 2.",
            [SetValue("pad", [1, 1, 0, 0]), SetValue("mode", "constant")],
        ),
        (
            "PixelShuffle",
            {"upscale_factor": 4},
            [spec(12, 8, 8)],
            "PixelShuffle needs 16 channels (4×4) for each one that it makes, but (N, 12, 8, 8) has 12.",
            [SetValue("upscale_factor", 2)],
        ),
        (
            "PixelUnshuffle",
            {"downscale_factor": 6},
            [spec(3, 9, 12)],
            "PixelUnshuffle needs a height and a width that are multiples of 6, but gets (N, 3, 9, 12).",
            [SetValue("downscale_factor", 3)],
        ),
        (
            "ChannelShuffle",
            {"groups": 4},
            [spec(6, 8, 8)],
            "ChannelShuffle cannot split 6 channels into 4 groups of equal size.",
            [SetValue("groups", 2)],
        ),
        (
            "Fold",
            {},
            [spec(18, 30)],
            "Fold puts 36 windows into 8×8, but gets 30 columns in (N, 18, 30).",
            [],
        ),
        (
            "PatchEmbedding",
            {"patch_size": 16},
            [spec(3, 8, 28)],
            "A patch of PatchEmbedding has 16 in height, but its input has only 8.",
            [SetValue("patch_size", [8, 16])],
        ),
        (
            "Subtract",
            {},
            [spec(8), ABSENT],
            "Subtract needs a tensor or a number for “other”. Connect one, or type a number.",
            [SetValue("other", 2.0)],
        ),
        (
            "Divide",
            {"other": 4.0},
            [spec(8), spec(8)],
            "Divide gets (N, 8) at “other” and is told to take the number 4 there. "
            "Remove the wire, or empty the number.",
            [SetValue("other", None)],
        ),
        (
            "Power",
            {"other": 2.0},
            [spec(8, dtype="int64"), ABSENT],
            "Power calculates with real numbers, but gets whole numbers (N, 8) int64. Put a To before it.",
            [InsertBefore("To")],
        ),
        (
            "LogicalAnd",
            {},
            [spec(8), spec(8, dtype="bool")],
            "LogicalAnd needs yes and no (bool), such as a comparison gives, but gets (N, 8).",
            [InsertBefore("To", {"dtype": "bool"})],
        ),
        (
            "Mean",
            {"dim": [0]},
            [spec(8)],
            "Mean would reduce along dimension 0, the batch, and so mix the samples. Choose another one.",
            [SetValue("dim", [1])],
        ),
        (
            "Sum",
            {"dim": [1, -1]},
            [spec(8)],
            "Sum has dim 1, -1, which name one dimension of (N, 8) twice.",
            [SetValue("dim", [1])],
        ),
        (
            "Max",
            {},
            [spec()],
            "Max has nothing to reduce: it gets one number for each sample, (N).",
            [],
        ),
        (
            "Std",
            {},
            [spec(1)],
            "Std with a correction of 1 needs at least 2 numbers, but gets 1 of (N, 1).",
            [SetValue("correction", 0)],
        ),
        (
            "TopK",
            {"k": 9},
            [spec(8)],
            "TopK cannot take 9 numbers along dimension -1 of (N, 8), which has 8.",
            [SetValue("k", 8)],
        ),
        (
            "FunctionalLinear",
            {},
            [spec(8), spec(5, 8), ABSENT],
            "FunctionalLinear needs one weight (out, in) for all samples, but gets (N, 5, 8). "
            "MatMul multiplies by one for each.",
            [],
        ),
        (
            "Reshape",
            {"shape": ["L", 4]},
            [spec(8)],
            "Reshape knows no size called L: (N, 8) has none of that name.",
            [],
        ),
        (
            "Squeeze",
            {"dim": [1]},
            [spec(8, 1)],
            "Squeeze drops dimensions of size 1, but dimension 1 of (N, 8, 1) has 8.",
            [SetValue("dim", [2])],
        ),
        (
            "Expand",
            {"shape": [4, -1]},
            [spec(8)],
            "Expand cannot stretch (N, 8) to (N, 4, -1): only a size of 1 stretches.",
            [InsertBefore("Unsqueeze", {"dim": 1})],
        ),
        (
            "Slice",
            {"end": 9},
            [spec(8)],
            "Slice has end 9, which is beyond dimension 1 of (N, 8).",
            [SetValue("end", None)],
        ),
        (
            "Chunk",
            {"chunks": 4},
            [spec(6)],
            "Chunk cannot split the 6 of dimension 1 of (N, 6) into 4 equal parts.",
            [SetValue("chunks", 2)],
        ),
        (
            "Split",
            {"sizes": [3, 4]},
            [spec(8)],
            "Split cannot cut the 8 of dimension 1 of (N, 8) into 3, 4. "
            "The sizes must add up; one may be −1 for what is left.",
            [SetValue("sizes", [1, -1])],
        ),
        (
            "TakeAlongDim",
            {},
            [spec(8, 4), spec(3, dtype="int64")],
            "TakeAlongDim needs an index with the same sizes as the input in all dimensions but 1, "
            "but gets (N, 8, 4) and (N, 3) int64.",
            [InsertBefore("Unsqueeze", {"dim": -1}, "index")],
        ),
        (
            "Constant",
            {"value": [1.0, 2.0], "shape": [3]},
            [],
            "Constant has 2 numbers for the 3 places of its shape. Give one for all, or one for each.",
            [SetValue("shape", [2])],
        ),
    ],
)
def test_a_mistake_is_told_with_what_mends_it(
    type: str, params: dict[str, Any], inputs: list[TensorSpec], message: str, repairs: list[Repair]
) -> None:
    error = refusal(type, params, *inputs)
    assert str(error) == message
    assert list(error.repairs) == repairs


def test_a_shortcut_that_does_not_fit_is_mended_by_a_convolution_on_the_right_wire() -> None:
    sketch = (
        Sketch()
        .add("Input", "image", shape=[16, 8, 8])
        .add("Conv2d", "narrow", out_channels=32, stride=2, padding=1)
        .add("Add", "sum", ["narrow", "image"])
        .add("Output", after=["sum"])
    )
    (problem,) = analyse(sketch.network).problems
    (repair,) = problem.repairs
    assert repair.label == "Insert Conv2d after image"
    mended, _ = apply(sketch.project, repair.edit)
    assert analyse(mended.main).ok
