"""Suggests a network and how to train it, from what is known of the data: something sound to begin with.

The sizes follow from the numbers of samples, values and classes by rules of thumb, not from a search. The same facts
give the same suggestion.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import prod, sqrt

from designer.catalogue.datasets import CLASSIFICATION, DatasetDef
from designer.catalogue.losses import default_loss
from designer.drawing.words import shape as shape_in_words
from designer.graph.model import Edge, Network, Node, PortRef
from designer.graph.recipe import Json

_ACROSS, _PITCH_X, _PITCH_Y = 5, 240.0, 144.0
_SMALLEST_MAP = 4
"""A map that is smaller on one side has no neighbourhoods worth a convolution."""
_LARGE_MAP = 96
_LONG = 256
"""Steps from which a recurrent layer would be slow, and convolutions take over."""
_FEW = 300
"""Samples below which a batch says too little for normalisation, and a network is kept narrow."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A network with places on the canvas, the loss, and the numbers of the recipe; `sentences` say why."""

    network: Network
    loss: str
    batch_size: int
    epochs: int
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Layer:
    type: str
    name: str
    params: dict[str, Json]


_Layers = list[_Layer]


def suggest(facts: DatasetDef) -> Suggestion:
    """What to begin with for data of which this is known. Its analysis has no problems, whatever the facts."""
    body, why = _body(facts)
    outputs = max(1, len(facts.labels) if facts.task == CLASSIFICATION else len(facts.targets))
    name = "scores" if facts.task == CLASSIFICATION else "values"
    layers = [*body, _Layer("Linear", name, {"out_features": outputs}), _Layer("Output", "output", {})]
    loss, batch, epochs = default_loss(facts.task), _batch_size(facts), _epochs(facts)
    end = (
        f"It ends in {outputs} scores, one for each class, and learns by {loss}."
        if facts.task == CLASSIFICATION
        else f"It ends in {outputs} numbers to be predicted, and learns by {loss}."
        if outputs > 1
        else f"It ends in the number to be predicted, and learns by {loss}."
    )
    pace = f"{epochs} epochs in batches of {batch} suit {facts.samples} samples."
    return Suggestion(_network(layers), loss, batch, epochs, (why, end, pace))


def _body(facts: DatasetDef) -> tuple[_Layers, str]:
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


def _of_values(facts: DatasetDef, shape: tuple[int, ...]) -> tuple[_Layers, str]:
    """A perceptron: each layer half as wide as the one before."""
    first = _power(2 * sqrt(max(1, facts.samples)), 16, 256)
    widths = [first, max(16, first // 2), *([max(16, first // 4)] if facts.samples > 20_000 else [])]
    layers = [_input(shape, "float32")]
    if len(shape) > 1:
        layers.append(_Layer("Flatten", "flatten", {}))
    for number, width in enumerate(widths, start=1):
        layers.append(_Layer("Linear", f"fc{number}", {"out_features": width}))
        layers += _normalised(facts, "BatchNorm1d", number)
        layers += [_Layer("ReLU", f"relu{number}", {}), _Layer("Dropout", f"dropout{number}", {"p": _dropout(facts)})]
    values = prod(shape)
    return layers, f"A sample is {values} numbers: {len(widths)} linear layers, {first} wide at first, read them."


def _of_maps(facts: DatasetDef, shape: tuple[int, ...]) -> tuple[_Layers, str]:
    """Convolutions that halve the map until it is about 6 wide, and the mean of what they see."""
    layers, side, width = [_input(shape, "float32")], min(shape[1:]), 16 if facts.samples < _FEW else 32
    if side >= _LARGE_MAP:
        layers.append(_Layer("MaxPool2d" if shape[0] > 16 else "AvgPool2d", "shrink", {"kernel_size": 2}))
        side //= 2
    number = 0
    while number < 2 or (side > 6 and number < 5):
        number += 1
        layers.append(_Layer("Conv2d", f"conv{number}", {"out_channels": width, "kernel_size": 3, "padding": 1}))
        layers += _normalised(facts, "BatchNorm2d", number)
        layers.append(_Layer("ReLU", f"relu{number}", {}))
        if side >= 2 * _SMALLEST_MAP:
            layers.append(_Layer("MaxPool2d", f"pool{number}", {"kernel_size": 2}))
            side //= 2
        width = min(256, 2 * width)
    layers += [_Layer("GlobalAvgPool", "mean", {}), _Layer("Dropout", "dropout", {"p": _dropout(facts)})]
    kind = "A spectrogram" if facts.content == "sound" else "A picture" if facts.content == "image" else "A sample"
    return layers, f"{kind} is {shape_in_words(shape)}: {number} convolutions look at it from fine to coarse."


def _of_wave(facts: DatasetDef, shape: tuple[int, ...]) -> tuple[_Layers, str]:
    """Convolutions along time, each four times as coarse as the one before."""
    layers, length, width, number = [_input(shape, "float32")], shape[1], 16, 0
    while number < 2 or (length > 64 and number < 6):
        number += 1
        params: dict[str, Json] = {"out_channels": width, "kernel_size": 9, "stride": 4, "padding": 4}
        layers.append(_Layer("Conv1d", f"conv{number}", params))
        layers += _normalised(facts, "BatchNorm1d", number)
        layers.append(_Layer("ReLU", f"relu{number}", {}))
        length, width = (length + 3) // 4, min(128, 2 * width)
    layers += [_Layer("GlobalAvgPool", "mean", {}), _Layer("Dropout", "dropout", {"p": _dropout(facts)})]
    return layers, f"A sample is a wave of {shape[-1]} values: {number} convolutions along time look at it."


def _of_steps(facts: DatasetDef, shape: tuple[int, ...]) -> tuple[_Layers, str]:
    """Steps one after the other: a recurrent layer, or convolutions along a long way."""
    steps, channels = shape
    each = "one value" if channels == 1 else f"{channels} values"
    width = _power(2 * sqrt(max(1, facts.samples)), 16, 128)
    if steps <= _LONG:
        layers = [
            _input(shape, "float32"),
            _Layer("LSTM", "lstm", {"hidden_size": width}),
            _Layer("Select", "last", {}),
            _Layer("Dropout", "dropout", {"p": _dropout(facts)}),
        ]
        return layers, f"A window is {steps} steps of {each}: an LSTM reads them in order."
    body, _ = _of_wave(facts, (channels, steps))
    turned = _Layer("Transpose", "channels_first", {"dim0": 1, "dim1": 2})
    layers = [_input(shape, "float32"), turned, *body[1:]]
    return layers, f"A window is {steps} steps of {each}, too many for an LSTM: convolutions along time."


def _of_tokens(facts: DatasetDef, shape: tuple[int, ...]) -> tuple[_Layers, str]:
    """Words get vectors of their own; a recurrent layer reads them in order."""
    tokens = max(2, facts.tokens)
    size = _power(4 * tokens**0.25, 16, 128)
    layers = [_input(shape, "int64"), _Layer("Embedding", "words", {"num_embeddings": tokens, "embedding_dim": size})]
    if len(shape) != 1 or facts.content != "text":
        layers += [
            _Layer("Flatten", "flatten", {}),
            _Layer("Linear", "fc1", {"out_features": 64}),
            _Layer("ReLU", "relu1", {}),
            _Layer("Dropout", "dropout", {"p": _dropout(facts)}),
        ]
        return layers, f"A sample is {prod(shape)} tokens of {tokens}: each gets a vector of {size} numbers."
    width = _power(2 * sqrt(max(1, facts.samples)), 32, 128)
    layers += [
        _Layer("GRU", "gru", {"hidden_size": width, "bidirectional": True}),
        _Layer("Transpose", "channels_first", {"dim0": 1, "dim1": 2}),
        _Layer("GlobalMaxPool" if shape[0] > _LONG else "GlobalAvgPool", "summary", {}),
    ]
    layers.append(_Layer("Dropout", "dropout", {"p": _dropout(facts)}))
    return layers, f"A text is {shape[0]} tokens of {tokens}: each gets a vector of {size} numbers, a GRU reads them."


def _network(layers: _Layers) -> Network:
    """The layers in a row that goes on below, wired one to the next."""
    nodes = {
        layer.name: Node(
            layer.name,
            layer.type,
            layer.name,
            layer.params,
            x=_PITCH_X * (place % _ACROSS),
            y=_PITCH_Y * (place // _ACROSS),
        )
        for place, layer in enumerate(layers)
    }
    return Network("main", "Network", nodes, tuple(_wires(layers)))


def _wires(layers: _Layers) -> Iterator[Edge]:
    for before, after in pairwise(layers):
        yield Edge(PortRef(before.name, "output"), PortRef(after.name, "input"))


def _input(shape: tuple[int, ...], dtype: str) -> _Layer:
    params: dict[str, Json] = {"shape": list(shape)}
    return _Layer("Input", "input", params | ({"dtype": dtype} if dtype != "float32" else {}))


def _normalised(facts: DatasetDef, type: str, number: int) -> _Layers:
    return [_Layer(type, f"norm{number}", {})] if facts.samples >= _FEW else []


def _dropout(facts: DatasetDef) -> float:
    """More where fewer samples could be learnt by heart."""
    return 0.3 if facts.samples < 1000 else 0.2 if facts.samples < 20_000 else 0.1


def _batch_size(facts: DatasetDef) -> int:
    size = 16 if facts.samples < _FEW else 32 if facts.samples < 2000 else 64 if facts.samples < 50_000 else 256
    return min(size, 32) if prod(facts.shape) > 50_000 else size


def _epochs(facts: DatasetDef) -> int:
    return 60 if facts.samples < 1000 else 30 if facts.samples < 20_000 else 15


def _power(value: float, low: int, high: int) -> int:
    """The power of two next below `value`, within bounds that are powers of two."""
    power = low
    while power * 2 <= min(value, high):
        power *= 2
    return power
