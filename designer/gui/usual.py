"""The layers that most networks are made of: offered first where all of them would be too many."""

USUAL = (
    "Input",
    "Output",
    "Conv2d",
    "BatchNorm2d",
    "ReLU",
    "MaxPool2d",
    "AvgPool2d",
    "GlobalAvgPool",
    "Flatten",
    "Linear",
    "Dropout",
    "Add",
    "Multiply",
    "Concatenate",
    "Embedding",
    "LSTM",
    "LayerNorm",
    "MultiheadAttention",
    "GELU",
    "Softmax",
    "ConvTranspose2d",
    "Upsample",
    "Reshape",
)
"""Types of the catalogue."""
