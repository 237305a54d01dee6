"""How healthy the layers of a run are: series over its looks, a verdict in a word, and which layers of the drawing."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from designer.graph.ids import NetworkId, NodeId
from designer.graph.model import BLOCK, Project
from designer.jobs.run_view import RunView
from designer.protocol.events import Health

WITHIN = ":"
"""Between a network and a path in it, as in the names of a checkpoint's weights."""
LATEST = 3
"""So many looks tell how a layer is now."""
_HUGE, _FAINT, _LEAPS = 1e3, 1e-3, 0.2
_DEAD, _DYING = 0.5, 0.25
_LAYERS = 4


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a layer is: `tone` is good, warning or error; `word` is one of `WORDS`; `share` (0 … 1) is how much of it.

    The numbers are those of the latest looks, NaN where the layer has none.
    """

    tone: str
    word: str
    share: float = 1.0
    gradient: float = math.nan
    weight: float = math.nan
    update: float = math.nan
    dead: float = math.nan


WORDS = ("healthy", "exploding", "vanishing", "dead", "leaping")
"""What a verdict may say."""
_RANK = {"good": 0, "warning": 1, "error": 2}


def series(view: RunView, layer: str, kind: str) -> tuple[list[int], list[float]]:
    """A number of a layer over the looks: steps and values. `kind` is the name of a field of `Health`."""
    steps, values, place = [], [], 0
    for look in view.looks:
        layers, numbers = look.layers, getattr(look, kind)
        if not (place < len(layers) and layers[place] == layer):  # where it was in the look before, as a rule
            place = layers.index(layer) if layer in layers else len(layers)
        if place < len(numbers) and not math.isnan(numbers[place]):
            steps.append(look.step)
            values.append(numbers[place])
    return steps, values


def value_of(look: Health, layer: str, kind: str) -> float:
    """A number of a layer at a look; NaN if there is none."""
    values: Sequence[float] = getattr(look, kind)
    place = look.layers.index(layer) if layer in look.layers else len(values)
    return values[place] if place < len(values) else math.nan


def layers_of(view: RunView) -> tuple[str, ...]:
    """The layers of the latest look."""
    return view.looks[-1].layers if view.looks else ()


def histograms_of(view: RunView, layer: str, kind: str) -> list[tuple[int, tuple[float, ...]]]:
    """Histograms over the looks: step, then least, greatest, thousandths. `kind` is weight, gradient or output."""
    found = []
    for look in view.looks:
        drawn = look.histograms.get(layer)
        row = drawn.get(kind) if isinstance(drawn, dict) else None
        if isinstance(row, list | tuple) and len(row) > 2:
            found.append((look.step, tuple(map(float, row))))
    return found


def verdicts(view: RunView) -> dict[str, Verdict]:
    """How each layer is now, in the order of the layers."""
    looks = view.looks[-LATEST:]
    if not looks:
        return {}
    shares, tops, counts = _relative(looks), dict[str, float](), dict[str, int]()
    for layer, share in shares.items():  # what a layer gets is compared within its network
        network = network_of(layer)
        counts[network] = counts.get(network, 0) + 1
        if _now(looks, layer, "gradient") < _HUGE:
            tops[network] = max(tops.get(network, 0.0), share)
    return {
        layer: _verdict(looks, layer, shares.get(layer), tops.get(place, 0.0), counts.get(place, 0))
        for layer in looks[-1].layers
        for place in (network_of(layer),)
    }


def network_of(layer: str) -> str:
    """The network that a path is in: its id, or "" for the first one of the project."""
    return layer.rpartition(WITHIN)[0]


def worst(found: Sequence[Verdict]) -> Verdict | None:
    """The worst of several; None of none."""
    return max(found, key=lambda verdict: (_RANK[verdict.tone], verdict.share), default=None)


def nodes_at(project: Project, path: str) -> Iterator[tuple[NetworkId, NodeId]]:
    """The layers of the drawing that a path of the module passes: a block of a network, then what is in it.

    Paths are those of the first network, unless another's id stands before them: `critic:conv1`.
    """
    id, _, rest = path.rpartition(WITHIN)
    network = project.networks.get(id, project.main)
    for name in rest.split("."):
        if name.isdecimal():
            continue
        node = network.named(name)
        if node is None:
            return
        yield network.id, node.id
        inner = project.networks.get(node.type.removeprefix(BLOCK)) if node.type.startswith(BLOCK) else None
        if inner is None:
            return
        network = inner


def by_node(view: RunView, project: Project, network: NetworkId) -> dict[NodeId, Verdict]:
    """The worst verdict on what is at each node of a network of the project."""
    found: dict[NodeId, list[Verdict]] = {}
    for path, verdict in verdicts(view).items():
        for place, node in nodes_at(project, path):
            if place == network:
                found.setdefault(node, []).append(verdict)
    chosen = {node: worst(each) for node, each in found.items()}
    return {node: verdict for node, verdict in chosen.items() if verdict is not None}


def _verdict(looks: Sequence[Health], layer: str, share: float | None, top: float, learning: int) -> Verdict:
    numbers = {kind: _now(looks, layer, kind) for kind in ("gradient", "weight", "update", "dead")}

    def said(tone: str, word: str, amount: float = 1.0) -> Verdict:
        return Verdict(tone, word, amount, **numbers)

    if numbers["gradient"] >= _HUGE:
        return said("error", "exploding")
    if numbers["dead"] >= _DYING:
        return said("error" if numbers["dead"] >= _DEAD else "warning", "dead", numbers["dead"])
    if share is not None and learning >= _LAYERS and share < _FAINT * top:
        return said("error", "vanishing")
    if numbers["update"] >= _LEAPS and not math.isnan(numbers["update"]):
        return said("warning", "leaping")
    return said("good", "healthy")


def _relative(looks: Sequence[Health]) -> dict[str, float]:
    """Of each layer that learns, its gradient's norm as a share of its weights', at the latest looks."""
    found = {}
    for layer in looks[-1].layers:
        gradient, weight = _now(looks, layer, "gradient"), _now(looks, layer, "weight")
        if math.isfinite(gradient) and weight > 0:
            found[layer] = gradient / weight
    return found


def _now(looks: Sequence[Health], layer: str, kind: str) -> float:
    """The median of a number over some looks; NaN where it is not known."""
    known = [value for look in looks if not math.isnan(value := value_of(look, layer, kind))]
    return median(known) if known else math.nan
