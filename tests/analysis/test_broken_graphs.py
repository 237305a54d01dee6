"""Networks with one mistake each: what a person reads, the layer that it is said of, a way out that works."""

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from designer.analysis.exporting import export_warnings
from designer.analysis.network import analyse
from designer.analysis.problems import Problem
from designer.graph.applying import apply
from designer.graph.model import Project
from tests.helpers.building import Sketch

Wire = tuple[str, tuple[int, ...], str, str]
"""An Input: its name, the shape of a sample, its dtype, and the port of the layer that it feeds."""


class Broken(NamedTuple):
    """A layer that gets what it cannot use, or is told what it cannot do."""

    name: str
    type: str
    inputs: tuple[Wire, ...]
    params: dict[str, Any]
    sentence: str
    repair: str

    def sketch(self) -> Sketch:
        sketch = Sketch()
        for name, shape, dtype, _ in self.inputs:
            sketch.add("Input", name, [], shape=list(shape), dtype=dtype)
        sketch.add(self.type, "layer", [], **self.params)
        for name, _, _, port in self.inputs:
            sketch.wire(name, "layer", target_port=port)
        return sketch.add("Output", "out")


LAYERS = (
    Broken(
        "conv on a vector",
        "Conv2d",
        (("x", (784,), "float32", "input"),),
        {},
        "Conv2d needs images (N, channels, height, width), but gets (N, 784).",
        "Insert Reshape after x",
    ),
    Broken(
        "conv on a grey image without channel",
        "Conv2d",
        (("image", (28, 28), "float32", "input"),),
        {},
        "Conv2d needs images (N, channels, height, width), but gets (N, 28, 28). Conv1d is for signals.",
        "Replace it by Conv1d",
    ),
    Broken(
        "conv1d on an image",
        "Conv1d",
        (("image", (3, 32, 32), "float32", "input"),),
        {},
        "Conv1d needs signals (N, channels, length), but gets (N, 3, 32, 32). Conv2d is for images.",
        "Replace it by Conv2d",
    ),
    Broken(
        "conv3d on an image",
        "Conv3d",
        (("image", (3, 32, 32), "float32", "input"),),
        {},
        "Conv3d needs volumes (N, channels, depth, height, width), but gets (N, 3, 32, 32). Conv2d is for images.",
        "Replace it by Conv2d",
    ),
    Broken(
        "kernel larger than image",
        "Conv2d",
        (("image", (1, 4, 4), "float32", "input"),),
        {"kernel_size": 7},
        "The window of Conv2d spans 7 in height, but its input has only 4.",
        "Set kernel_size to 4",
    ),
    Broken(
        "groups that do not divide",
        "Conv2d",
        (("image", (3, 8, 8), "float32", "input"),),
        {"groups": 2},
        "Conv2d cannot split 3 input channels into 2 groups of equal size.",
        "Set groups to 1",
    ),
    Broken(
        "groups that do not divide out",
        "Conv2d",
        (("image", (4, 8, 8), "float32", "input"),),
        {"groups": 2, "out_channels": 5},
        "Conv2d cannot split 5 output channels into 2 groups of equal size.",
        "Set groups to 1",
    ),
    Broken(
        "same padding with stride",
        "Conv2d",
        (("image", (3, 32, 32), "float32", "input"),),
        {"padding": "same", "stride": 2},
        "Conv2d can keep the size with “same” only at a stride of 1, not 2.",
        "Set padding to 1",
    ),
    Broken(
        "reflect too wide",
        "Conv2d",
        (("image", (3, 4, 4), "float32", "input"),),
        {"padding": 5, "padding_mode": "reflect"},
        "Conv2d can pad at most 3 with “reflect” in height, but padding is 5.",
        "Set padding to 3",
    ),
    Broken(
        "output padding too large",
        "ConvTranspose2d",
        (("image", (3, 4, 4), "float32", "input"),),
        {"output_padding": 2},
        "ConvTranspose2d needs an output_padding less than stride or dilation (1), not 2.",
        "Set output_padding to 0",
    ),
    Broken(
        "transposed leaves nothing",
        "ConvTranspose2d",
        (("image", (3, 1, 1), "float32", "input"),),
        {"kernel_size": 2, "padding": 2},
        "The padding of ConvTranspose2d (2) leaves nothing of the height.",
        "Set padding to 0",
    ),
    Broken(
        "pool larger than image",
        "MaxPool2d",
        (("image", (3, 2, 2), "float32", "input"),),
        {"kernel_size": 3},
        "The window of MaxPool2d spans 3 in height, but its input has only 2.",
        "Set kernel_size to 2",
    ),
    Broken(
        "pool padded too much",
        "MaxPool2d",
        (("image", (3, 32, 32), "float32", "input"),),
        {"kernel_size": 2, "padding": 2},
        "MaxPool2d can pad at most half its window (1 in height), but padding is 2.",
        "Set padding to 1",
    ),
    Broken(
        "conv of words",
        "Conv1d",
        (("words", (12,), "int64", "input"),),
        {},
        "Conv1d calculates with real numbers, but gets whole numbers (N, 12) int64. Put an Embedding before it.",
        "Insert Embedding after words",
    ),
    Broken(
        "batch norm of an image for vectors",
        "BatchNorm1d",
        (("image", (3, 32, 32), "float32", "input"),),
        {},
        "BatchNorm1d needs signals (N, channels, length), but gets (N, 3, 32, 32). BatchNorm2d is for images.",
        "Replace it by BatchNorm2d",
    ),
    Broken(
        "batch norm of a vector for images",
        "BatchNorm2d",
        (("x", (16,), "float32", "input"),),
        {},
        "BatchNorm2d needs images (N, channels, height, width), but gets (N, 16). BatchNorm1d is for vectors.",
        "Replace it by BatchNorm1d",
    ),
    Broken(
        "group norm",
        "GroupNorm",
        (("image", (3, 8, 8), "float32", "input"),),
        {"num_groups": 2},
        "GroupNorm cannot split 3 channels into 2 groups of equal size.",
        "Set num_groups to 1",
    ),
    Broken(
        "layer norm of whole numbers",
        "LayerNorm",
        (("words", (12,), "int64", "input"),),
        {},
        "LayerNorm calculates with real numbers, but gets whole numbers (N, 12) int64. Put an Embedding before it.",
        "Insert Embedding after words",
    ),
    Broken(
        "upsample mode",
        "Upsample",
        (("image", (3, 32, 32), "float32", "input"),),
        {"mode": "linear"},
        "Upsample with mode linear needs 1 dimensions after the channels, but gets (N, 3, 32, 32).",
        "Set mode to nearest",
    ),
    Broken(
        "pixel shuffle",
        "PixelShuffle",
        (("image", (3, 4, 4), "float32", "input"),),
        {"upscale_factor": 2},
        "PixelShuffle needs 4 channels (2×2) for each one that it makes, but (N, 3, 4, 4) has 3.",
        "Set upscale_factor to 1",
    ),
    Broken(
        "pixel unshuffle",
        "PixelUnshuffle",
        (("image", (3, 5, 5), "float32", "input"),),
        {"downscale_factor": 2},
        "PixelUnshuffle needs a height and a width that are multiples of 2, but gets (N, 3, 5, 5).",
        "Set downscale_factor to 1",
    ),
    Broken(
        "channel shuffle",
        "ChannelShuffle",
        (("image", (3, 4, 4), "float32", "input"),),
        {"groups": 2},
        "ChannelShuffle cannot split 3 channels into 2 groups of equal size.",
        "Set groups to 1",
    ),
    Broken(
        "reflection pad too wide",
        "ReflectionPad2d",
        (("image", (1, 4, 4), "float32", "input"),),
        {"padding": 4},
        "ReflectionPad2d can add at most 3 at an end in height, as it takes that from the input, but is told to add 4.",
        "Set padding to 3",
    ),
    Broken(
        "pad that crops everything",
        "ZeroPad2d",
        (("image", (1, 4, 4), "float32", "input"),),
        {"padding": -2},
        "ZeroPad2d cuts away 4 in height, but its input has only 4.",
        "Set padding to 0",
    ),
    Broken(
        "relu of words",
        "ReLU",
        (("words", (12,), "int64", "input"),),
        {},
        "ReLU calculates with real numbers, but gets whole numbers (N, 12) int64. Put an Embedding before it.",
        "Insert Embedding after words",
    ),
    Broken(
        "linear of words",
        "Linear",
        (("words", (12,), "int64", "input"),),
        {},
        "Linear calculates with real numbers, but gets whole numbers (N, 12) int64. Put an Embedding before it.",
        "Insert Embedding after words",
    ),
    Broken(
        "linear of a single number",
        "Linear",
        (("x", (), "float32", "input"),),
        {},
        "Linear needs features for each sample, such as (N, 64), but gets (N).",
        "Insert Reshape after x",
    ),
    Broken(
        "embedding of real numbers",
        "Embedding",
        (("x", (16,), "float32", "input"),),
        {},
        "Embedding looks up whole numbers, but gets real ones (N, 16). Choose int64 as the Input's dtype.",
        "Set dtype of x to int64",
    ),
    Broken(
        "padding index out of range",
        "Embedding",
        (("words", (12,), "int64", "input"),),
        {"num_embeddings": 10, "padding_idx": 10},
        "Embedding has 10 entries, so padding_idx cannot be 10.",
        "Set padding_idx to None",
    ),
    Broken(
        "flatten one number",
        "Flatten",
        (("x", (), "float32", "input"),),
        {},
        "Flatten has nothing to flatten: it gets one number for each sample, (N).",
        "Replace it by Identity",
    ),
    Broken(
        "flatten backwards",
        "Flatten",
        (("image", (3, 32, 32), "float32", "input"),),
        {"start_dim": 3, "end_dim": 1},
        "Flatten has start_dim 3, which in (N, 3, 32, 32) comes after end_dim 1.",
        "Set end_dim to -1",
    ),
    Broken(
        "flatten too deep",
        "Flatten",
        (("x", (16,), "float32", "input"),),
        {"start_dim": 4},
        "Flatten has start_dim 4, but the dimensions of (N, 16) go from 0 to 1 or from -1 to -2.",
        "Set start_dim to 1",
    ),
    Broken(
        "reshape of another size",
        "Reshape",
        (("x", (10,), "float32", "input"),),
        {"shape": [3, 4]},
        "Reshape cannot arrange the 10 numbers of each sample of (N, 10) as 3×4.",
        "Set shape to 10",
    ),
    Broken(
        "reshape with two unknowns",
        "Reshape",
        (("x", (10,), "float32", "input"),),
        {"shape": [-1, -1]},
        "Reshape can find out one size only, but shape has 2 times −1.",
        "Set shape to -1",
    ),
    Broken(
        "permute that forgets one",
        "Permute",
        (("image", (3, 32, 32), "float32", "input"),),
        {"dims": [0, 2, 1]},
        "Permute must name each dimension of (N, 3, 32, 32) once, from 0 (the batch) to 3, but is told 0, 2, 1.",
        "Set dims to 0×3×2×1",
    ),
    Broken(
        "select too far",
        "Select",
        (("steps", (12, 16), "float32", "input"),),
        {"dim": 1, "index": 12},
        "Select cannot take number 12 of dimension 1, which has 12 (0 to 11) in (N, 12, 16).",
        "Set index to -1",
    ),
    Broken(
        "select a sample",
        "Select",
        (("steps", (12, 16), "float32", "input"),),
        {"dim": 0},
        "Select would choose along dimension 0, the batch, and so mix the samples. Choose another dim.",
        "Set dim to 1",
    ),
    Broken(
        "unflatten of another size",
        "Unflatten",
        (("x", (10,), "float32", "input"),),
        {"dim": 1, "sizes": [3, 4]},
        "There is no parameter “sizes” (there is: dim, unflattened_size).",
        "Reset sizes",
    ),
    Broken(
        "transpose a missing dimension",
        "Transpose",
        (("x", (16,), "float32", "input"),),
        {"dim0": 1, "dim1": 2},
        "Transpose has dim1 2, but the dimensions of (N, 16) go from 0 to 1 or from -1 to -2.",
        "Set dim1 to -1",
    ),
    Broken(
        "add of different widths",
        "Add",
        (
            ("a", (16,), "float32", "inputs"),
            ("b", (8,), "float32", "inputs"),
        ),
        {},
        "Add needs tensors of one shape, but gets (N, 16) and (N, 8): 16 and 8 do not match.",
        "Insert Linear after a",
    ),
    Broken(
        "add of different channels",
        "Add",
        (
            ("a", (16, 8, 8), "float32", "inputs"),
            ("b", (8, 8, 8), "float32", "inputs"),
        ),
        {},
        "Add needs tensors of one shape, but gets (N, 16, 8, 8) and (N, 8, 8, 8): 16 and 8 do not match.",
        "Insert Conv2d after a",
    ),
    Broken(
        "add of a smaller map",
        "Add",
        (
            ("a", (16, 4, 4), "float32", "inputs"),
            ("b", (8, 8, 8), "float32", "inputs"),
        ),
        {},
        "Add needs tensors of one shape, but gets (N, 16, 4, 4) and (N, 8, 8, 8): 16 and 8 do not match.",
        "Insert Conv2d after b",
    ),
    Broken(
        "add of a map and a vector",
        "Add",
        (
            ("a", (16, 8, 8), "float32", "inputs"),
            ("b", (16,), "float32", "inputs"),
        ),
        {},
        "Add needs tensors of one shape, but gets (N, 16, 8, 8) and (N, 16): 8 and N do not match.",
        "Insert Reshape after b",
    ),
    Broken(
        "concatenate different maps",
        "Concatenate",
        (
            ("a", (16, 8, 8), "float32", "inputs"),
            ("b", (16, 4, 4), "float32", "inputs"),
        ),
        {},
        "Concatenate along dimension 1 needs tensors that are equal in all others, but gets (N, 16, 8, "
        "8) and (N, 16, 4, 4).",
        "Insert AdaptiveAvgPool2d after a",
    ),
    Broken(
        "concatenate different ranks",
        "Concatenate",
        (
            ("a", (16, 8, 8), "float32", "inputs"),
            ("b", (16,), "float32", "inputs"),
        ),
        {},
        "Concatenate needs tensors with as many dimensions as each other, but gets (N, 16, 8, 8) and (N, 16).",
        "Insert Flatten after a",
    ),
    Broken(
        "concatenate samples",
        "Concatenate",
        (
            ("a", (16,), "float32", "inputs"),
            ("b", (16,), "float32", "inputs"),
        ),
        {"dim": 0},
        "Concatenate would join along dimension 0, the batch, and so mix the samples. Choose another dim.",
        "Set dim to 1",
    ),
    Broken(
        "matmul of wrong widths",
        "MatMul",
        (
            ("a", (4, 5), "float32", "input"),
            ("b", (4, 5), "float32", "other"),
        ),
        {},
        "MatMul needs rows of the first as long as columns of the second, but gets (N, 4, 5) and (N, 4, "
        "5): 5 and 4 do not match.",
        "Insert Transpose after b",
    ),
    Broken(
        "multiply samples with each other",
        "Multiply",
        (
            ("a", (1,), "float32", "inputs"),
            ("b", (), "float32", "inputs"),
        ),
        {},
        "Multiply gets (N, 1) and (N), and would set each sample against every other one. Bring the "
        "batches to the same dimension.",
        "Insert Reshape after b",
    ),
    Broken(
        "cosine of different widths",
        "CosineSimilarity",
        (
            ("a", (8,), "float32", "x1"),
            ("b", (7,), "float32", "x2"),
        ),
        {},
        "CosineSimilarity needs tensors of one shape, but gets (N, 8) and (N, 7): 8 and 7 do not match.",
        "Insert Linear after b",
    ),
    Broken(
        "lstm of an image",
        "LSTM",
        (("image", (1, 28, 28), "float32", "input"),),
        {},
        "LSTM needs sequences (N, steps, features), but gets (N, 1, 28, 28).",
        "Insert Reshape after image",
    ),
    Broken(
        "gru of a vector",
        "GRU",
        (("x", (16,), "float32", "input"),),
        {},
        "GRU needs sequences (N, steps, features), but gets (N, 16).",
        "Insert Reshape after x",
    ),
    Broken(
        "lstm of words",
        "LSTM",
        (("words", (12,), "int64", "input"),),
        {},
        "LSTM calculates with real numbers, but gets whole numbers (N, 12) int64. Put an Embedding before it.",
        "Insert Embedding after words",
    ),
    Broken(
        "lstm projection too large",
        "LSTM",
        (("steps", (12, 16), "float32", "input"),),
        {"hidden_size": 8, "proj_size": 8},
        "LSTM projects to fewer values than its hidden_size 8, but proj_size is 8.",
        "Set proj_size to 7",
    ),
    Broken(
        "heads that do not divide",
        "MultiheadAttention",
        (("steps", (12, 10), "float32", "query"),),
        {"num_heads": 4},
        "MultiheadAttention cannot split 10 features into 4 heads of equal size.",
        "Set num_heads to 2",
    ),
    Broken(
        "attention of an image",
        "MultiheadAttention",
        (("image", (3, 32, 32), "float32", "query"),),
        {},
        "MultiheadAttention needs sequences (N, positions, features), but gets (N, 3, 32, 32) as query.",
        "Insert Flatten after image",
    ),
    Broken(
        "transformer layer heads",
        "TransformerEncoderLayer",
        (("steps", (12, 10), "float32", "src"),),
        {"nhead": 4},
        "TransformerEncoderLayer cannot split 10 features into 4 heads of equal size.",
        "Set nhead to 2",
    ),
    Broken(
        "glu of an odd width",
        "GLU",
        (("x", (7,), "float32", "input"),),
        {},
        "GLU cannot halve dimension -1 of (N, 7): 7 is odd.",
        "Insert Linear after x",
    ),
    Broken(
        "softmax over samples",
        "Softmax",
        (("x", (16,), "float32", "input"),),
        {"dim": 0},
        "Softmax would compare values along dimension 0, the batch, and so mix the samples. Choose another dim.",
        "Set dim to -1",
    ),
    Broken(
        "dropout2d of a vector",
        "Dropout2d",
        (("x", (16,), "float32", "input"),),
        {},
        "Dropout2d drops channels of images (N, channels, height, width), but gets (N, 16). Use Dropout here.",
        "Replace it by Dropout",
    ),
    Broken(
        "kernel of zero",
        "Conv2d",
        (("image", (3, 32, 32), "float32", "input"),),
        {"kernel_size": 0},
        "kernel_size must be a whole number of at least 1, not 0.",
        "Reset kernel_size",
    ),
    Broken(
        "dropout above one",
        "Dropout",
        (("x", (16,), "float32", "input"),),
        {"p": 1.5},
        "p must be a number at least 0 and at most 1, not 1.5.",
        "Reset p",
    ),
    Broken(
        "three sizes for two axes",
        "Conv2d",
        (("image", (3, 32, 32), "float32", "input"),),
        {"kernel_size": [3, 3, 3]},
        "kernel_size must be one whole number or 2 of them, not [3, 3, 3].",
        "Reset kernel_size",
    ),
    Broken(
        "a parameter that is not there",
        "Linear",
        (("x", (16,), "float32", "input"),),
        {"features": 3},
        "There is no parameter “features” (there is: out_features, bias).",
        "Call it out_features",
    ),
    Broken(
        "a number as text",
        "Linear",
        (("x", (16,), "float32", "input"),),
        {"out_features": "ten"},
        "out_features must be a whole number of at least 1, not “ten”.",
        "Reset out_features",
    ),
    Broken(
        "half a channel",
        "Conv2d",
        (("image", (3, 32, 32), "float32", "input"),),
        {"out_channels": 2.5},
        "out_channels must be a whole number of at least 1, not 2.5.",
        "Reset out_channels",
    ),
    Broken(
        "noise image from a vector",
        "ConvTranspose2d",
        (("x", (100,), "float32", "input"),),
        {"kernel_size": 4},
        "ConvTranspose2d needs images (N, channels, height, width), but gets (N, 100).",
        "Insert Reshape after x",
    ),
    Broken(
        "stack along a missing dimension",
        "Stack",
        (
            ("a", (4,), "float32", "inputs"),
            ("b", (4,), "float32", "inputs"),
        ),
        {"dim": 5},
        "Stack can put the new dimension of (N, 4) at -3 to 2, but dim is 5.",
        "Set dim to -1",
    ),
    Broken(
        "sum over the batch",
        "Sum",
        (("x", (16,), "float32", "input"),),
        {"dim": [0]},
        "Sum would reduce along dimension 0, the batch, and so mix the samples. Choose another one.",
        "Set dim to 1",
    ),
    Broken(
        "sum with another word for its dimension",
        "Sum",
        (("x", (16,), "float32", "input"),),
        {"dims": [1]},
        "There is no parameter “dims” (there is: dim, keepdim).",
        "Call it dim",
    ),
    Broken(
        "argmax of a missing dimension",
        "ArgMax",
        (("x", (16,), "float32", "input"),),
        {"dim": 3},
        "ArgMax has dim 3, but the dimensions of (N, 16) go from 0 to 1 or from -1 to -2.",
        "Set dim to -1",
    ),
    Broken(
        "unsqueeze too far",
        "Unsqueeze",
        (("x", (16,), "float32", "input"),),
        {"dim": 5},
        "Unsqueeze can put a dimension into (N, 16) at -3 to 2, but dim is 5.",
        "Set dim to -1",
    ),
    Broken(
        "adaptive pool of a vector",
        "AdaptiveAvgPool2d",
        (("x", (49,), "float32", "input"),),
        {},
        "AdaptiveAvgPool2d needs images (N, channels, height, width), but gets (N, 49).",
        "Insert Reshape after x",
    ),
    Broken(
        "gru told to drop too much",
        "GRU",
        (("steps", (12, 16), "float32", "input"),),
        {"dropout": 2.0},
        "dropout must be a number at least 0 and at most 1, not 2.0.",
        "Reset dropout",
    ),
)

GRAPHS: dict[str, tuple[Callable[[], Sketch], str, str, str]] = {
    "nothing enters": (
        lambda: Sketch().add("Output", "out", []),
        "out",
        "its input “input” is not connected. Connect another layer's output to it.",
        "Add an Input before out",
    ),
    "nothing leaves": (
        lambda: Sketch().add("Input", "x", shape=[16]).add("Linear", "layer"),
        "",
        "The network “Net” has no Output, so no data leaves it. Add an Output layer.",
        "Add an Output after layer",
    ),
    "a layer without a wire": (
        lambda: Sketch().add("Input", "x", shape=[4]).add("Linear", "layer", []).add("Output", "out"),
        "layer",
        "its input “input” is not connected. Connect another layer's output to it.",
        "Connect x",
    ),
    "two wires into one port": (
        lambda: (
            Sketch()
            .add("Input", "a", shape=[4])
            .add("Input", "b", [], shape=[4])
            .add("Linear", "layer", ["a", "b"])
            .add("Output", "out")
        ),
        "layer",
        "its input “input” takes one wire, but gets one from a and b. Remove one.",
        "Remove the wire from a",
    ),
    "a circle": (
        lambda: (
            Sketch()
            .add("Input", "x", shape=[4])
            .add("Tanh", "tanh")
            .add("Add", "layer", ["x", "tanh"])
            .add("ReLU", "relu")
            .wire("relu", "layer", target_port="inputs")
            .add("Output", "out")
        ),
        "relu",
        "The wires run in a circle: relu → layer → relu. A network computes in one direction; remove "
        "one of these wires.",
        "Remove the wire relu → layer",
    ),
    "a type that nobody knows": (
        lambda: Sketch().add("Input", "x", shape=[16]).add("Linaer", "layer").add("Output", "out"),
        "layer",
        "There is no layer called “Linaer”. Did you mean Linear, Bilinear? It is kept as it is; the network cannot run "
        "with it.",
        "Replace it by Linear",
    ),
    "a sum of one": (
        lambda: Sketch().add("Input", "x", shape=[16]).add("Add", "layer").add("Output", "out"),
        "layer",
        "its input “inputs” has 1 wire and needs at least 2. Connect another layer's output to it.",
        "Replace it by Identity",
    ),
    "an input that is not there": (
        lambda: (
            Sketch()
            .add("Input", "x", shape=[16])
            .add("Linear", "layer", [])
            .wire("x", "layer", target_port="inputs")
            .add("Output", "out")
        ),
        "layer",
        "a wire cannot be used, layer has no input “inputs”.",
        "Connect it to “input”",
    ),
    "an output that is not there": (
        lambda: (
            Sketch()
            .add("Input", "steps", shape=[12, 16])
            .add("GRU", "layer")
            .add("Output", "out", [])
            .wire("layer", "out", source_port="c_n")
        ),
        "out",
        "a wire cannot be used, layer has no output “c_n”.",
        "Take it from “output”",
    ),
}


def _told(project: Project, place: str, sentence: str) -> Problem:
    """The problem with this sentence, which must be said of this layer."""
    problems = analyse(project.main).problems
    said = f"{place}: {sentence}" if place and not sentence.startswith("The wires") else sentence
    found = [problem for problem in problems if problem.message == said]
    assert found, [problem.message for problem in problems]
    assert found[0].name == place
    return found[0]


def _repaired(project: Project, problem: Problem, label: str) -> None:
    """The repair of this name leaves a network without errors."""
    repair = next(repair for repair in problem.repairs if repair.label == label)
    after, _ = apply(project, repair.edit)
    assert analyse(after.main).ok, [problem.message for problem in analyse(after.main).problems]


@pytest.mark.parametrize("broken", LAYERS, ids=lambda broken: broken.name)
def test_a_layers_mistake_is_told_in_words_and_mended_in_one_step(broken: Broken) -> None:
    project = broken.sketch().project
    _repaired(project, _told(project, "layer", broken.sentence), broken.repair)


@pytest.mark.parametrize(("build", "place", "sentence", "repair"), GRAPHS.values(), ids=list(GRAPHS))
def test_a_networks_mistake_is_told_in_words_and_mended_in_one_step(
    build: Callable[[], Sketch], place: str, sentence: str, repair: str
) -> None:
    project = build().project
    _repaired(project, _told(project, place, sentence), repair)


def test_what_onnx_cannot_carry_is_told_before_the_training_with_what_can() -> None:
    project = (
        Sketch()
        .add("Input", "image", shape=[3, 8, 8])
        .add("Conv2d", "conv")
        .add("Upsample", "narrow", size=[4, 1], mode="bilinear", antialias=True)
        .add("Output", "out")
        .project
    )
    (warning,) = export_warnings(analyse(project.main))
    assert warning.name == "narrow"
    assert warning.message.startswith("narrow: ONNX cannot carry it. ")
    after, _ = apply(project, warning.repairs[0].edit)
    assert export_warnings(analyse(after.main)) == ()
    assert analyse(after.main).ok
