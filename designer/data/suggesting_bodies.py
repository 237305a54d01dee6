"""What reads a sample, by what it is: the layers of one branch, from its Input to a vector for each sample.

The sizes follow from the numbers of samples, values and classes by rules of thumb, not from a search.
"""

from dataclasses import dataclass
from math import prod, sqrt

from designer.catalogue.datasets import DatasetDef
from designer.drawing.words import shape as shape_in_words
from designer.graph.recipe import Json

_SMALLEST_MAP = 4
"""A map that is smaller on one side has no neighbourhoods worth a convolution."""
_LARGE_MAP = 96
_LONG = 256
"""Steps from which a recurrent layer would be slow, and convolutions take over."""
FEW = 300
"""Samples below which a batch says too little for normalisation, and a network is kept narrow."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer that is to be, and its name, which is its own within the network."""

    type: str
    name: str
    params: dict[str, Json]


Layers = list[Layer]


def body_of(facts: DatasetDef) -> tuple[Layers, str]:
    """From the input to a vector for each sample, and why so."""
    shape = facts.shape or (1,)
    if facts.dtype == "int64":
        return _of_tokens(facts, shape)
    if len(shape) == 2 and facts.content == "series":
        return _of_steps(facts, shape)
    if len(shape) == 1 and facts.content == "sound" and shape[0] > _LONG:
        return _of_wave(facts, (1, shape[0]))
    if len(shape) == 2 and shape[0] <= 2 and facts.content == "sound" and shape[1] > _LONG:
        return _of_wave(facts, shape)
    if len(shape) == 2 and facts.content in ("array", "image", "sound"):
        shape = (1, *shape)
    if len(shape) == 3 and min(shape[1:]) >= _SMALLEST_MAP:
        return _of_maps(facts, shape)
    return _of_values(facts, shape)


def _of_values(facts: DatasetDef, shape: tuple[int, ...]) -> tuple[Layers, str]:
    """A perceptron: each layer half as wide as the one before."""
    first = power_of_two(2 * sqrt(max(1, facts.samples)), 16, 256)
    widths = [first, max(16, first // 2), *([max(16, first // 4)] if facts.samples > 20_000 else [])]
    layers = [input_layer(shape, "float32")]
    if len(shape) > 1:
        layers.append(Layer("Flatten", "flatten", {}))
    for number, width in enumerate(widths, start=1):
        layers.append(Layer("Linear", f"fc{number}", {"out_features": width}))
        layers += _normalised(facts, "BatchNorm1d", number)
        layers += [Layer("ReLU", f"relu{number}", {}), Layer("Dropout", f"dropout{number}", {"p": dropout_of(facts)})]
    values = prod(shape)
    return layers, f"A sample is {values} numbers: {len(widths)} linear layers, {first} wide at first, read them."


def _of_maps(facts: DatasetDef, shape: tuple[int, ...]) -> tuple[Layers, str]:
    """Convolutions that halve the map until it is about 6 wide, and the mean of what they see."""
    layers, side, width = [input_layer(shape, "float32")], min(shape[1:]), 16 if facts.samples < FEW else 32
    if side >= _LARGE_MAP:
        layers.append(Layer("MaxPool2d" if shape[0] > 16 else "AvgPool2d", "shrink", {"kernel_size": 2}))
        side //= 2
    number = 0
    while number < 2 or (side > 6 and number < 5):
        number += 1
        layers.append(Layer("Conv2d", f"conv{number}", {"out_channels": width, "kernel_size": 3, "padding": 1}))
        layers += _normalised(facts, "BatchNorm2d", number)
        layers.append(Layer("ReLU", f"relu{number}", {}))
        if side >= 2 * _SMALLEST_MAP:
            layers.append(Layer("MaxPool2d", f"pool{number}", {"kernel_size": 2}))
            side //= 2
        width = min(256, 2 * width)
    layers += [Layer("GlobalAvgPool", "mean", {}), Layer("Dropout", "dropout", {"p": dropout_of(facts)})]
    kind = "A spectrogram" if facts.content == "sound" else "A picture" if facts.content == "image" else "A sample"
    return layers, f"{kind} is {shape_in_words(shape)}: {number} convolutions look at it from fine to coarse."


def _of_wave(facts: DatasetDef, shape: tuple[int, ...]) -> tuple[Layers, str]:
    """Convolutions along time, each four times as coarse as the one before."""
    layers, length, width, number = [input_layer(shape, "float32")], shape[1], 16, 0
    while number < 2 or (length > 64 and number < 6):
        number += 1
        params: dict[str, Json] = {"out_channels": width, "kernel_size": 9, "stride": 4, "padding": 4}
        layers.append(Layer("Conv1d", f"conv{number}", params))
        layers += _normalised(facts, "BatchNorm1d", number)
        layers.append(Layer("ReLU", f"relu{number}", {}))
        length, width = (length + 3) // 4, min(128, 2 * width)
    layers += [Layer("GlobalAvgPool", "mean", {}), Layer("Dropout", "dropout", {"p": dropout_of(facts)})]
    return layers, f"A sample is a wave of {shape[-1]} values: {number} convolutions along time look at it."


def _of_steps(facts: DatasetDef, shape: tuple[int, ...]) -> tuple[Layers, str]:
    """Steps one after the other: a recurrent layer, or convolutions along a long way."""
    steps, channels = shape
    each = "one value" if channels == 1 else f"{channels} values"
    width = power_of_two(2 * sqrt(max(1, facts.samples)), 16, 128)
    if steps <= _LONG:
        layers = [
            input_layer(shape, "float32"),
            Layer("LSTM", "lstm", {"hidden_size": width}),
            Layer("Select", "last", {}),
            Layer("Dropout", "dropout", {"p": dropout_of(facts)}),
        ]
        return layers, f"A window is {steps} steps of {each}: an LSTM reads them in order."
    body, _ = _of_wave(facts, (channels, steps))
    turned = Layer("Transpose", "channels_first", {"dim0": 1, "dim1": 2})
    layers = [input_layer(shape, "float32"), turned, *body[1:]]
    return layers, f"A window is {steps} steps of {each}, too many for an LSTM: convolutions along time."


def _of_tokens(facts: DatasetDef, shape: tuple[int, ...]) -> tuple[Layers, str]:
    """Words get vectors of their own; a recurrent layer reads them in order."""
    tokens = max(2, facts.tokens)
    size = power_of_two(4 * tokens**0.25, 16, 128)
    layers = [
        input_layer(shape, "int64"),
        Layer("Embedding", "words", {"num_embeddings": tokens, "embedding_dim": size}),
    ]
    if len(shape) != 1 or facts.content != "text":
        layers += [
            Layer("Flatten", "flatten", {}),
            Layer("Linear", "fc1", {"out_features": 64}),
            Layer("ReLU", "relu1", {}),
            Layer("Dropout", "dropout", {"p": dropout_of(facts)}),
        ]
        return layers, f"A sample is {prod(shape)} tokens of {tokens}: each gets a vector of {size} numbers."
    width = power_of_two(2 * sqrt(max(1, facts.samples)), 32, 128)
    layers += [
        Layer("GRU", "gru", {"hidden_size": width, "bidirectional": True}),
        Layer("Transpose", "channels_first", {"dim0": 1, "dim1": 2}),
        Layer("GlobalMaxPool" if shape[0] > _LONG else "GlobalAvgPool", "summary", {}),
    ]
    layers.append(Layer("Dropout", "dropout", {"p": dropout_of(facts)}))
    return layers, f"A text is {shape[0]} tokens of {tokens}: each gets a vector of {size} numbers, a GRU reads them."


def input_layer(shape: tuple[int, ...], dtype: str) -> Layer:
    """The Input for samples of a shape."""
    params: dict[str, Json] = {"shape": list(shape)}
    return Layer("Input", "input", params | ({"dtype": dtype} if dtype != "float32" else {}))


def _normalised(facts: DatasetDef, type: str, number: int) -> Layers:
    return [Layer(type, f"norm{number}", {})] if facts.samples >= FEW else []


def dropout_of(facts: DatasetDef) -> float:
    """More where fewer samples could be learnt by heart."""
    return 0.3 if facts.samples < 1000 else 0.2 if facts.samples < 20_000 else 0.1


def batch_size_of(facts: DatasetDef) -> int:
    """How many samples a step takes: more where there are more, fewer where each is large."""
    size = 16 if facts.samples < FEW else 32 if facts.samples < 2000 else 64 if facts.samples < 50_000 else 256
    return min(size, 32) if prod(facts.shape) > 50_000 else size


def epochs_of(facts: DatasetDef) -> int:
    """How often all samples are gone through: less often where there are more."""
    return 60 if facts.samples < 1000 else 30 if facts.samples < 20_000 else 15


def power_of_two(value: float, low: int, high: int) -> int:
    """The power of two next below `value`, within bounds that are powers of two."""
    power = low
    while power * 2 <= min(value, high):
        power *= 2
    return power
