"""Suggests a network and how to train it, from what is known of the data: something sound to begin with.

The same facts give the same suggestion.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from designer.catalogue.datasets import CLASSIFICATION, MULTILABEL, DatasetDef
from designer.catalogue.losses import default_loss
from designer.data.suggesting_bodies import Layer, Layers, batch_size_of, body_of, epochs_of
from designer.data.suggesting_dense import has_places, is_without_network, of_places, why_no_network
from designer.data.suggesting_several import batch_size, is_several, several, why_not_several
from designer.graph.model import Edge, Network, Node, PortRef

_ACROSS, _PITCH_X, _PITCH_Y = 5, 240.0, 144.0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A network with places on the canvas, the loss, and the numbers of the recipe; `sentences` say why.

    There is no network where none is known that learns from such data; the loss is "" then.
    """

    network: Network | None
    loss: str
    batch_size: int
    epochs: int
    sentences: tuple[str, ...]


def suggest(facts: DatasetDef) -> Suggestion:
    """What to begin with for data of which this is known. Its analysis has no problems, whatever the facts."""
    loss, epochs = default_loss(facts.task), epochs_of(facts)
    if is_without_network(facts):
        batch = batch_size_of(facts)
        return Suggestion(None, "", batch, epochs, (why_no_network(facts), _pace(facts, batch)))
    if reason := why_not_several(facts):
        batch = batch_size(facts)
        return Suggestion(None, "", batch, epochs, (reason, _pace(facts, batch)))
    if has_places(facts) and not is_several(facts):
        batch = min(16, batch_size_of(facts)) if len(facts.shape) == 3 else batch_size_of(facts)
        network, why, ends = of_places(facts, loss)
        return Suggestion(network, loss, batch, epochs, (why, ends, _pace(facts, batch)))
    is_labels = facts.task in (CLASSIFICATION, MULTILABEL)
    outputs = max(1, len(facts.labels) if is_labels else len(facts.targets))
    if is_several(facts):
        batch = batch_size(facts)
        network, why = several(facts)
    else:
        batch = batch_size_of(facts)
        body, why = body_of(facts)
        name = "scores" if is_labels else "values"
        network = _network([*body, Layer("Linear", name, {"out_features": outputs}), Layer("Output", "output", {})])
    end = (
        f"It ends in {outputs} scores, one for each class, and learns by {loss}."
        if is_labels
        else f"It ends in {outputs} numbers to be predicted, and learns by {loss}."
        if outputs > 1
        else f"It ends in the number to be predicted, and learns by {loss}."
    )
    return Suggestion(network, loss, batch, epochs, (why, end, _pace(facts, batch)))


def _pace(facts: DatasetDef, batch: int) -> str:
    return f"{epochs_of(facts)} epochs in batches of {batch} suit {facts.samples} samples."


def _network(layers: Layers) -> Network:
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


def _wires(layers: Layers) -> Iterator[Edge]:
    for before, after in pairwise(layers):
        yield Edge(PortRef(before.name, "output"), PortRef(after.name, "input"))
