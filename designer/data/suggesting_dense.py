"""What says something for each place of a sample, or gives the sample back: networks that keep its size.

A U-Net (Ronneberger, Fischer, Brox 2015), made small: maps are halved, and brought back to exactly the sizes that they
had, so that it fits pictures of any size.
"""

from dataclasses import dataclass, field
from math import prod, sqrt

from designer.catalogue.datasets import DETECTION, RECONSTRUCTION, REGRESSION, DatasetDef
from designer.data.suggesting_bodies import FEW, Layer, Layers, dropout_of, input_layer, power_of_two
from designer.drawing.words import shape as shape_in_words
from designer.graph.model import Edge, Network, Node, PortRef
from designer.graph.recipe import Json

_PITCH_X, _PITCH_Y = 240.0, 144.0
_SMALLEST = 8
"""A map is halved while its shorter side is this long at least."""
_DEEPEST = 3


@dataclass
class _Sketch:
    """A network that is being drawn from left to right; deeper layers stand lower."""

    nodes: dict[str, Node] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)

    def add(self, layer: Layer, *sources: str, row: float = 0.0) -> str:
        """A layer that reads these."""
        x, y = _PITCH_X * len(self.nodes), _PITCH_Y * row
        self.nodes[layer.name] = Node(layer.name, layer.type, layer.name, layer.params, x=x, y=y)
        port = "inputs" if layer.type == "Concatenate" else "input"
        self.edges += [Edge(PortRef(source, "output"), PortRef(layer.name, port)) for source in sources]
        return layer.name

    def chain(self, layers: Layers, source: str, *, row: float = 0.0) -> str:
        """Layers one behind the other; the name of the last one."""
        for layer in layers:
            source = self.add(layer, source, row=row)
        return source

    def network(self) -> Network:
        """What was drawn."""
        return Network("main", "Network", self.nodes, tuple(self.edges))


def has_places(facts: DatasetDef) -> bool:
    """Whether there is something to say for each place of a single input, or it is to be given back."""
    return not facts.others and (facts.is_dense or facts.task == RECONSTRUCTION)


def is_without_network(facts: DatasetDef) -> bool:
    """Whether none can be suggested yet: boxes and transcripts need losses of their own, tokens are no values."""
    if facts.is_transcript or (facts.task == REGRESSION and facts.target_shape):
        return True
    return facts.task == DETECTION or (facts.task == RECONSTRUCTION and facts.dtype == "int64" and not facts.others)


def why_no_network(facts: DatasetDef) -> str:
    """Why none is suggested, in a sentence."""
    if facts.task == DETECTION:
        return (
            "No network is suggested for boxes yet: they need a loss that compares lists of boxes, which comes with the"
            " training of detectors."
        )
    if facts.is_transcript:
        return (
            "No network is suggested: what is said has no places in the samples. Draw an objective with CTCLoss, or"
            " begin with the template for it."
        )
    if facts.target_shape:
        return "No network is suggested for pictures of another size: begin with the template for finer pictures."
    return "No network is suggested: numbers of tokens are no values that could be given back."


def of_places(facts: DatasetDef, loss: str) -> tuple[Network, str, str]:
    """A network that keeps the size of samples, why it is so, and what it ends in and learns by, in sentences."""
    if facts.task == RECONSTRUCTION:
        network, why = _autoencoder(facts)
        return network, why, f"It ends in the sample itself, and learns by {loss}."
    classes, shape = max(1, len(facts.labels)), _as_map(facts)
    end = f"It ends in {classes} scores for each place, and learns by {loss}."
    if shape is not None and facts.target_shape == shape[1:]:
        network, depth = _unet(facts, shape, classes)
        why = f"A picture is {shape_in_words(shape)}: a small U-Net halves it {depth} times and brings it back."
        return network, why, end
    return _over_all(facts, classes), "All numbers of a sample are read together: linear layers say each place.", end


def _as_map(facts: DatasetDef) -> tuple[int, ...] | None:
    """(channels, height, width) of a sample that is a map; None if it is none."""
    if len(facts.shape) != 3 or facts.dtype == "int64":
        return None
    return facts.shape


def _unet(facts: DatasetDef, shape: tuple[int, ...], outputs: int) -> tuple[Network, int]:
    sketch, width = _Sketch(), 16 if facts.samples < FEW else 24
    end = sketch.add(input_layer(shape, "float32"))
    sizes, depth = _sizes(shape[1:])
    kept: list[str] = []
    for level in range(depth):
        end = sketch.chain(_block(facts, f"down{level + 1}", width << level), end, row=level)
        kept.append(end)
        end = sketch.add(Layer("MaxPool2d", f"pool{level + 1}", {"kernel_size": 2}), end, row=level + 1)
    end = sketch.chain(_block(facts, "middle", width << depth), end, row=depth)
    for level in reversed(range(depth)):
        back: dict[str, Json] = {"size": list(sizes[level])}
        end = sketch.add(Layer("Upsample", f"grow{level + 1}", back), end, row=level)
        end = sketch.add(Layer("Concatenate", f"join{level + 1}", {}), kept[level], end, row=level)
        end = sketch.chain(_block(facts, f"up{level + 1}", width << level), end, row=level)
    last = Layer("Conv2d", "scores", {"out_channels": outputs, "kernel_size": 1})
    sketch.chain([last, Layer("Output", "output", {})], end)
    return sketch.network(), depth


def _autoencoder(facts: DatasetDef) -> tuple[Network, str]:
    """Through something narrow and back; convolutions for maps, linear layers for anything else."""
    shape, sketch = _as_map(facts), _Sketch()
    if shape is None or facts.content != "image" or min(shape[1:]) < _SMALLEST:
        narrow = _linear_autoencoder(facts, sketch)
        values = prod(facts.shape or (1,))
        why = f"A sample is {values} numbers: an autoencoder takes them through {narrow} and back."
        return sketch.network(), why
    sizes, depth = _sizes(shape[1:])
    width = 16 if facts.samples < FEW else 24
    here = sketch.add(input_layer(shape, "float32"))
    for level in range(depth):
        here = sketch.chain(_block(facts, f"down{level + 1}", width << level), here)
        here = sketch.add(Layer("MaxPool2d", f"pool{level + 1}", {"kernel_size": 2}), here)
    narrow = max(4, width >> 1)
    code = Layer("Conv2d", "code", {"out_channels": narrow, "kernel_size": 1})
    here = sketch.add(code, here)
    for level in reversed(range(depth)):
        here = sketch.add(Layer("Upsample", f"grow{level + 1}", {"size": list(sizes[level])}), here)
        here = sketch.chain(_block(facts, f"up{level + 1}", width << level), here)
    last = Layer("Conv2d", "picture", {"out_channels": shape[0], "kernel_size": 3, "padding": 1})
    sketch.chain([last, Layer("Output", "output", {})], here)
    why = f"A picture is {shape_in_words(shape)}: an autoencoder halves it {depth} times and builds it up again."
    return sketch.network(), why


def _linear_autoencoder(facts: DatasetDef, sketch: _Sketch) -> int:
    """Draws it; how many numbers the narrowest part has."""
    shape, values = facts.shape or (1,), prod(facts.shape or (1,))
    wide = power_of_two(2 * sqrt(values) * 4, 16, 512)
    narrow = max(2, min(wide // 4, values // 2))
    layers = [
        *([Layer("Flatten", "flatten", {})] if len(shape) > 1 else []),
        Layer("Linear", "fc1", {"out_features": wide}),
        Layer("ReLU", "relu1", {}),
        Layer("Linear", "code", {"out_features": narrow}),
        Layer("ReLU", "relu2", {}),
        Layer("Linear", "fc2", {"out_features": wide}),
        Layer("ReLU", "relu3", {}),
        Layer("Linear", "values", {"out_features": values}),
        *([Layer("Unflatten", "sample", {"unflattened_size": list(shape)})] if len(shape) > 1 else []),
        Layer("Output", "output", {}),
    ]
    sketch.chain(layers, sketch.add(input_layer(shape, "float32")))
    return narrow


def _over_all(facts: DatasetDef, classes: int) -> Network:
    """From all numbers of a sample to all places: fits whatever belongs to whatever."""
    sketch, shape, places = _Sketch(), facts.shape or (1,), list(facts.target_shape)
    here = sketch.add(input_layer(shape, facts.dtype))
    if facts.dtype == "int64":
        vectors: dict[str, Json] = {"num_embeddings": max(2, facts.tokens), "embedding_dim": 16}
        here = sketch.add(Layer("Embedding", "words", vectors), here)
    if len(shape) + (facts.dtype == "int64") > 1:
        here = sketch.add(Layer("Flatten", "flatten", {}), here)
    wide = power_of_two(2 * sqrt(max(1, facts.samples)), 16, 128)
    layers = [
        Layer("Linear", "fc1", {"out_features": wide}),
        Layer("ReLU", "relu1", {}),
        Layer("Dropout", "dropout1", {"p": dropout_of(facts)}),
        Layer("Linear", "scores", {"out_features": classes * prod(places)}),
        Layer("Unflatten", "places", {"unflattened_size": [classes, *places]}),
        Layer("Output", "output", {}),
    ]
    sketch.chain(layers, here)
    return sketch.network()


def _sizes(size: tuple[int, ...]) -> tuple[list[tuple[int, ...]], int]:
    """The sizes that maps have before each halving, and how often they are halved."""
    sizes: list[tuple[int, ...]] = []
    while len(sizes) < _DEEPEST and min(size) >= _SMALLEST:
        sizes.append(size)
        size = (size[0] // 2, size[1] // 2)
    return sizes, len(sizes)


def _block(facts: DatasetDef, name: str, width: int) -> Layers:
    """A convolution that keeps the size."""
    conv = Layer("Conv2d", name, {"out_channels": width, "kernel_size": 3, "padding": 1})
    norm = [Layer("BatchNorm2d", f"{name}_norm", {})] if facts.samples >= FEW else []
    return [conv, *norm, Layer("ReLU", f"{name}_relu", {})]
