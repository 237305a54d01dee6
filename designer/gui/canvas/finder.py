"""Finding layers in a project by what people remember of them: name, type, a parameter, a shape. Pure.

`conv1` · `residual` · `kernel_size=3` · `kernel 5` · `channels>=64` · `28×28` · `N 64`. Every word must be found.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import eq, ge, gt, le, lt
from typing import Any

from designer.analysis.network import Analysis
from designer.catalogue.layer import Family, LayerDef
from designer.catalogue.library import Library
from designer.catalogue.tensor import TensorSpec
from designer.drawing.face import title_of
from designer.graph.ids import NetworkId, NodeId
from designer.graph.model import Node, Project

_BETWEEN = re.compile(r"(?<=[\d)])\s*[x×*]\s*(?=[\d(A-Z])|(?<=\b[A-Z])\s*[x×*]\s*(?=[\d(A-Z])")
_SIZE = re.compile(r"\d+|[A-Z]")
_TOLD = re.compile(r"(\w+)(>=|<=|=|:|>|<)(.+)")
_COMPARED: Mapping[str, Callable[[float, float], bool]] = {">=": ge, "<=": le, ">": gt, "<": lt, "=": eq, ":": eq}


@dataclass(frozen=True, slots=True)
class Found:
    """A layer: the network that it is in, and its id."""

    network: NetworkId
    node: NodeId


def find(project: Project, analyses: Sequence[Analysis], library: Library, query: str) -> list[Found]:
    """The layers that a query describes: those of the network that is shown (the last of `analyses`) first.

    They stand in the order of the wires where that is known, else in that of the document.
    """
    wanted = _wanted(query)
    if wanted is None:
        return []
    known = {analysis.network.id: analysis for analysis in analyses}
    shown = analyses[-1].network.id
    places = [shown, *(key for key in project.networks if key != shown)]
    return [Found(place, key) for place in places for key in _in_network(project, place, known, library, wanted)]


class Facts:
    """What is known of one layer, in the words that it can be found by."""

    def __init__(
        self, node: Node, entry: LayerDef | None, values: Mapping[str, Any], specs: Sequence[TensorSpec]
    ) -> None:
        names = (node.name, title_of(node.type, entry))
        self.names = tuple(name.casefold() for name in names)
        family = entry.family.split() if entry is not None and entry.family is not Family.IO else []
        self.words = frozenset(word.casefold() for word in (*(entry.keywords if entry else ()), *family))
        self.values = {name.casefold(): _parts(value) for name, value in values.items()}
        self.shapes = [tuple(str(size) for size in spec.shape) for spec in specs]

    def says(self, word: str) -> bool:
        """Whether a name contains a word, or a keyword or a number is just that."""
        plain = word.casefold()
        if any(plain in name for name in self.names) or plain in self.words:
            return True
        return plain.isdigit() and self.has_number(plain)

    def has_number(self, number: str) -> bool:
        """Whether a parameter or a size is this number."""
        return any(number in parts for parts in self.values.values()) or any(number in shape for shape in self.shapes)

    def tells(self, name: str, sign: str, value: str) -> bool:
        """Whether a parameter whose name begins so, or has a word that does, compares so with a value."""
        wanted, plain = _parts(value), name.casefold()
        found = [parts for param, parts in self.values.items() if _is_called(param, plain)]
        if sign in ("=", ":"):
            return any(parts == wanted or (len(wanted) == 1 and wanted[0] in parts) for parts in found)
        return any(_compares(part, sign, wanted[0]) for parts in found for part in parts)

    def has_shape(self, sizes: tuple[str, ...]) -> bool:
        """Whether a tensor that arrives or leaves has these sizes, one after the other."""
        count = len(sizes)
        return any(shape[at : at + count] == sizes for shape in self.shapes for at in range(len(shape) - count + 1))


Wanted = Callable[[Facts], bool]


def _wanted(query: str) -> Wanted | None:
    """What a query asks of a layer; None if it asks nothing."""
    text = _BETWEEN.sub("×", query.strip())
    terms = text.replace(",", " ").split()
    if not terms:
        return None
    if len(terms) > 1 and all(map(_SIZE.fullmatch, terms)):
        return lambda facts: facts.has_shape(tuple(terms))
    return lambda facts: _all_hold(facts, terms)


def _all_hold(facts: Facts, terms: Sequence[str]) -> bool:
    """Whether every term holds; two that stand side by side may be a parameter and its value."""
    if not terms:
        return True
    first, *rest = terms
    if rest and facts.tells(first, "=", rest[0]) and _all_hold(facts, rest[1:]):
        return True
    return _holds(facts, first) and _all_hold(facts, rest)


def _holds(facts: Facts, term: str) -> bool:
    told = _TOLD.fullmatch(term)
    if told is not None:
        return facts.tells(*told.groups())
    if "×" in term:
        return facts.has_shape(tuple(term.split("×"))) or facts.tells("", "=", term)
    return facts.says(term)


def _in_network(
    project: Project, place: NetworkId, known: Mapping[NetworkId, Analysis], library: Library, wanted: Wanted
) -> Iterator[NodeId]:
    network, analysis = project.networks[place], known.get(place)
    for key in analysis.order if analysis is not None else network.nodes:
        node = network.nodes[key]
        report = analysis.nodes.get(key) if analysis is not None else None
        entry = library.find(node.type)
        usual = {param.name: param.default for param in entry.params} if entry is not None else {}
        values: dict[str, Any] = {**usual, **(report.values if report is not None else {}), **node.params}
        specs = (*report.inputs, *report.outputs) if report is not None else ()
        if wanted(Facts(node, entry, values, specs)):
            yield key


def _is_called(param: str, name: str) -> bool:
    """Whether a parameter is meant: `kernel` means `kernel_size`, `channels` means `out_channels`."""
    return not name or param.startswith(name) or any(word.startswith(name) for word in param.split("_"))


def _parts(value: Any) -> tuple[str, ...]:
    """A value as words: `(3, 3)` and `3×3` are the same two."""
    if isinstance(value, str):
        return tuple(part for part in re.split(r"[×,\s()\[\]]+", value.casefold()) if part)
    if isinstance(value, (list, tuple)):
        return tuple(part for item in value for part in _parts(item))
    if isinstance(value, bool) or value is None:
        return (str(value).casefold(),)
    return (f"{value:g}" if isinstance(value, float) else str(value),)


def _compares(one: str, sign: str, other: str) -> bool:
    try:
        return _COMPARED[sign](float(one), float(other))
    except ValueError:
        return False
