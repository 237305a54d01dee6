"""What reads data with several inputs, or says a word at each place: a branch for each input, and what joins them."""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from math import sqrt

from designer.catalogue.datasets import CLASSIFICATION, MULTILABEL, RECONSTRUCTION, DatasetDef, InputDef
from designer.data.suggesting_bodies import Layer, batch_size_of, body_of, dropout_of, power_of_two
from designer.graph.model import Edge, Network, Node, PortRef
from designer.graph.recipe import Json
from designer.graph.traits import Traits

NEXT_WORD = "next word"
"""What targets are called whose places are each the word that follows."""
_PITCH_X, _PITCH_Y = 240.0, 144.0
_SHARED = frozenset(("Conv1d", "Conv2d", "BatchNorm1d", "BatchNorm2d", "Linear", "Embedding", "GRU", "LSTM"))
"""Layers with weights, which branches for inputs of one kind have in common."""


@dataclass
class _Sketch:
    """A network that is being drawn: layers in rows, one for each branch; `ends` are the last layers of the rows."""

    nodes: dict[str, Node] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)
    width: int = 0

    def add(self, layer: Layer, sources: Iterable[str], *, at: int, row: float, shares: str = "") -> str:
        """A layer that reads these; `at` is its place in its row."""
        traits = Traits(shares=shares) if shares else Traits()
        x, y = _PITCH_X * at, _PITCH_Y * row
        self.nodes[layer.name] = Node(layer.name, layer.type, layer.name, layer.params, x=x, y=y, traits=traits)
        ports = ("inputs",) * 9 if layer.type in ("Concatenate", "Multiply") else ("input", "other")
        for source, port in zip(sources, ports, strict=False):
            self.edges.append(Edge(PortRef(source, "output"), PortRef(layer.name, port)))
        self.width = max(self.width, at + 1)
        return layer.name

    def chain(self, layers: Iterable[Layer], source: str, *, row: float) -> str:
        """Layers one behind the other after all that is there; the name of the last one."""
        for layer in layers:
            source = self.add(layer, [source], at=self.width, row=row)
        return source

    def network(self) -> Network:
        """What was drawn."""
        return Network("main", "Network", self.nodes, tuple(self.edges))


def is_several(facts: DatasetDef) -> bool:
    """Whether data has several inputs, or a word to foretell at each place."""
    return bool(facts.others) or _is_next_word(facts)


def why_not_several(facts: DatasetDef) -> str:
    """Why no network is suggested for several inputs, in a sentence; "" where one is."""
    if facts.others and facts.task == RECONSTRUCTION:
        return (
            "No network is suggested for samples that are to be compared yet: they need a loss of several outputs,"
            " which comes with other ways to train."
        )
    if facts.others and facts.target_shape and not _is_next_word(facts):
        return (
            "No network is suggested for several inputs with something to say for each place: draw one that fits both."
        )
    return ""


def several(facts: DatasetDef) -> tuple[Network, str]:
    """The network for such data, and why it is so."""
    if _is_next_word(facts):
        return _translator(facts) if len(facts.inputs) == 2 else _speaker(facts)
    if all(kind.dtype == "int64" and kind.shape == (1,) for kind in facts.inputs):
        return _matcher(facts)
    return _branches(facts)


def _is_next_word(facts: DatasetDef) -> bool:
    is_text = all(kind.dtype == "int64" and len(kind.shape) == 1 for kind in facts.inputs)
    said = facts.inputs[-1].shape
    return facts.targets == (NEXT_WORD,) and is_text and facts.target_shape == said and len(facts.inputs) < 3


def _branches(facts: DatasetDef) -> tuple[Network, str]:
    """A branch for each input, and a perceptron over what all of them found."""
    sketch, names = _Sketch(), _names(facts)
    ends: list[str] = []
    first: dict[InputDef, str] = {}
    for row, (kind, name) in enumerate(zip(facts.inputs, names, strict=True)):
        alike = first.setdefault(_without_name(kind), name)
        body, _ = body_of(_alone(facts, kind))
        end = ""
        for at, layer in enumerate(body):
            is_shared = alike != name and layer.type in _SHARED
            called = replace(layer, name=f"{name}_{layer.name}" if at else name)
            shares = f"{alike}_{layer.name}" if is_shared else ""
            end = sketch.add(called, [end] if end else [], at=at, row=row, shares=shares)
        ends.append(sketch.add(Layer("Flatten", f"{name}_vector", {}), [end], at=len(body), row=row))
    middle = (len(ends) - 1) / 2
    joined = sketch.add(Layer("Concatenate", "joined", {}), _compared(sketch, ends, first), at=sketch.width, row=middle)
    wide = power_of_two(2 * sqrt(max(1, facts.samples)), 32, 256)
    layers = [
        Layer("Linear", "mixed", {"out_features": wide}),
        Layer("ReLU", "mixed_relu", {}),
        Layer("Dropout", "mixed_dropout", {"p": dropout_of(facts)}),
        *_end(facts),
    ]
    sketch.chain(layers, joined, row=middle)
    listed = ", ".join(f"“{kind.name}”" for kind in facts.inputs)
    shared = " with the same weights" if len(first) < len(ends) else ""
    return sketch.network(), f"The inputs {listed} are read by a branch each{shared}; then all is put together."


def _compared(sketch: _Sketch, ends: list[str], kinds: dict[InputDef, str]) -> list[str]:
    """What is put together: all branches, and of two that are alike, how much they differ."""
    if len(ends) != 2 or len(kinds) > 1:
        return ends
    difference = sketch.add(Layer("Subtract", "difference", {}), ends, at=sketch.width, row=2)
    return [*ends, sketch.add(Layer("Abs", "distance", {}), [difference], at=sketch.width, row=2)]


def _matcher(facts: DatasetDef) -> tuple[Network, str]:
    """Vectors of what is named, and what they have in common: factors of a matrix, and a perceptron beside them."""
    sketch, size = _Sketch(), power_of_two(sqrt(max(1, facts.samples)) / 4, 8, 64)
    ends = []
    for row, (kind, name) in enumerate(zip(facts.inputs, _names(facts), strict=True)):
        vectors: dict[str, Json] = {"num_embeddings": max(2, kind.tokens), "embedding_dim": size}
        end = sketch.add(_input_of(kind, name), [], at=0, row=row)
        end = sketch.add(Layer("Embedding", f"{name}_tastes", vectors), [end], at=1, row=row)
        ends.append(sketch.add(Layer("Flatten", f"{name}_vector", {}), [end], at=2, row=row))
    row = len(ends)
    if len(ends) > 1:
        ends.append(sketch.add(Layer("Multiply", "match", {}), ends, at=3, row=row))
    middle = (row - 1) / 2
    joined = sketch.add(Layer("Concatenate", "joined", {}), ends, at=4, row=middle) if len(ends) > 1 else ends[0]
    layers = [
        Layer("Linear", "mixed", {"out_features": 4 * size}),
        Layer("ReLU", "mixed_relu", {}),
        Layer("Dropout", "mixed_dropout", {"p": dropout_of(facts)}),
        *_end(facts),
    ]
    sketch.chain(layers, joined, row=middle)
    listed = ", ".join(f"“{kind.name}”" for kind in facts.inputs)
    return (
        sketch.network(),
        f"Each of {listed} gets a vector of {size} numbers; their product tells how they match.",
    )


def _speaker(facts: DatasetDef) -> tuple[Network, str]:
    """A language model: it reads in order and says at each place what may follow."""
    sketch, (name,) = _Sketch(), _names(facts)
    wide = power_of_two(2 * sqrt(max(1, facts.samples)), 64, 256)
    layers = [_words(facts.first, "words"), Layer("GRU", "gru", {"hidden_size": wide}), *_word_scores(facts)]
    sketch.chain(layers, sketch.add(_input_of(facts.first, name), [], at=0, row=0), row=0)
    why = f"A stretch is {facts.shape[0]} tokens of {facts.tokens}: a GRU reads them in order and never looks ahead."
    return sketch.network(), why


def _translator(facts: DatasetDef) -> tuple[Network, str]:
    """An encoder reads the text; a decoder goes on from what was said so far, and sees the encoder's last state."""
    sketch, (source, previous) = _Sketch(), _names(facts)
    wide = power_of_two(2 * sqrt(max(1, facts.samples)), 64, 256)
    text, said = facts.inputs
    end = sketch.add(_input_of(text, source), [], at=0, row=0)
    encoder = [
        _words(text, f"{source}_words"),
        Layer("GRU", "encoder", {"hidden_size": wide}),
        Layer("Select", "meaning", {}),
        Layer("Unsqueeze", "as_step", {}),
        Layer("Expand", "at_each_step", {"shape": [said.shape[0], -1]}),
    ]
    for at, layer in enumerate(encoder, start=1):
        end = sketch.add(layer, [end], at=at, row=0)
    begun = sketch.add(_input_of(said, previous), [], at=0, row=1)
    begun = sketch.add(_words(said, f"{previous}_words"), [begun], at=1, row=1)
    joined = sketch.add(Layer("Concatenate", "joined", {"dim": -1}), [begun, end], at=sketch.width, row=1)
    sketch.chain([Layer("GRU", "decoder", {"hidden_size": wide}), *_word_scores(facts)], joined, row=1)
    why = (
        f"A GRU reads the {text.shape[0]} tokens of “{text.name}”; another goes on from “{said.name}” with what the "
        "first found."
    )
    return sketch.network(), why


def _word_scores(facts: DatasetDef) -> list[Layer]:
    """Scores of all words at each place, with the words where losses have classes: (N, words, places)."""
    return [
        Layer("Dropout", "dropout", {"p": dropout_of(facts)}),
        Layer("Linear", "scores", {"out_features": max(1, len(facts.labels))}),
        Layer("Transpose", "words_first", {"dim0": 1, "dim1": 2}),
        Layer("Output", "output", {}),
    ]


def _words(kind: InputDef, name: str) -> Layer:
    """A vector for each token."""
    tokens = max(2, kind.tokens)
    size = power_of_two(8 * tokens**0.25, 32, 128)
    return Layer("Embedding", name, {"num_embeddings": tokens, "embedding_dim": size})


def _end(facts: DatasetDef) -> list[Layer]:
    """The last layers: a score for each class or label, or a number for each value."""
    is_labels = facts.task in (CLASSIFICATION, MULTILABEL)
    outputs = max(1, len(facts.labels) if is_labels else len(facts.targets))
    name = "scores" if is_labels else "values"
    return [Layer("Linear", name, {"out_features": outputs}), Layer("Output", "output", {})]


def _input_of(kind: InputDef, name: str) -> Layer:
    params: dict[str, Json] = {"shape": list(kind.shape)}
    return Layer("Input", name, params | ({"dtype": kind.dtype} if kind.dtype != "float32" else {}))


def _alone(facts: DatasetDef, kind: InputDef) -> DatasetDef:
    """The data as if it had this input only."""
    own = {each.name: getattr(kind, each.name) for each in fields(kind) if each.name != "name"}
    return replace(facts, others=(), **own)


def _without_name(kind: InputDef) -> InputDef:
    """What makes two inputs alike; numbers of things are their own world each."""
    return replace(kind, name="" if kind.content in ("image", "text", "sound", "series") else kind.name)


def _names(facts: DatasetDef) -> tuple[str, ...]:
    """Names for the Inputs: those of the data's inputs, unless these cannot be told apart."""
    names = tuple(kind.name for kind in facts.inputs)
    return names if len(set(names)) == len(names) else tuple(f"input{place}" for place in range(1, len(names) + 1))


def batch_size(facts: DatasetDef) -> int:
    """Small enough for all inputs of a sample together."""
    return min(batch_size_of(_alone(facts, kind)) for kind in facts.inputs)
