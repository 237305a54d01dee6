"""What expressions mean where the selected layers stand, and whether a parameter takes what was typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from designer.analysis.network import names_of
from designer.analysis.report import Analysis
from designer.catalogue.errors import CatalogueError, ParamError
from designer.catalogue.expressions import ExpressionError, expression, has_expressions, names_in, resolved
from designer.catalogue.fields import Float, Floats, Int, Ints, IntTuple, Param
from designer.drawing import words
from designer.drawing.sizes import size_text
from designer.graph.exposed import Exposed
from designer.graph.ids import NodeId
from designer.gui.editing.reading import Value
from designer.gui.tongue import tr

_NUMBERS = (Int, Float, Floats, IntTuple, Ints)
"""Kinds of parameters for which a text that is no value may be an expression."""
_ARRIVING = ("in_channels", "in_features")
_OF_A_BLOCK = ("i", "repeats")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where layers stand: what names mean there, a mapping for each layer, and all `names` that may mean something.

    `offered` are the parameters of the network around. Any: numbers, words, sizes that are open.
    """

    known: tuple[Mapping[str, Any], ...] = ()
    names: frozenset[str] = frozenset()
    offered: tuple[Exposed, ...] = ()


NOWHERE = Surroundings()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of an entry: the `value` for the document, or why there is none; and what it means in numbers."""

    value: Value = None
    refusal: str = ""
    meaning: str = ""


def surroundings_of(analysis: Analysis, nodes: tuple[NodeId, ...]) -> Surroundings:
    """What expressions may say at some layers of a network."""
    offered = analysis.network.params
    arriving = [analysis.nodes[key].inputs for key in nodes if key in analysis.nodes]
    different = {tuple(map(id, inputs)): inputs for inputs in arriving}.values()
    known = tuple({**analysis.context.values, **names_of(inputs)} for inputs in different)
    names = {exposed.name for exposed in offered} | {name for each in known for name in each}
    names |= set(_ARRIVING) | (set(_OF_A_BLOCK) if offered or analysis.context.inputs else set())
    return Surroundings(known, frozenset(names), offered)


def judged(param: Param, value: Value, around: Surroundings) -> Verdict:
    """Whether a parameter takes a value of the document, which may be an expression."""
    if not has_expressions(value):
        refusal = _refused(param, value)
        return Verdict(value, refusal)
    try:
        used = _used(value)
    except ExpressionError as error:
        return Verdict(refusal=str(error))
    strange = sorted(used - around.names)
    if strange:
        return Verdict(refusal=tr("“{name}” means nothing here. {offer}", name=strange[0], offer=_offer(around)))
    found = []
    for known in around.known:
        if used <= known.keys():
            try:
                found.append(resolved({param.name: value}, known)[param.name])
            except CatalogueError as error:
                return Verdict(refusal=str(error).removeprefix(f"{param.name}: "))
            if refusal := _refused(param, found[-1]):
                return Verdict(refusal=refusal)
    shown = {value_text(each) for each in found}
    return Verdict(value, meaning=shown.pop() if len(shown) == 1 else tr("varies") if shown else "")


def read(param: Param, entry: Value, around: Surroundings, *, formula: bool = False) -> Verdict:
    """What was typed as a value of the document: as it is if the parameter takes it, else as an expression.

    With `formula`, it was typed as an expression.
    """
    plain = Verdict(entry, _refused(param, entry))
    if not isinstance(entry, str) or not entry.strip():
        return plain
    if not formula and not (plain.refusal and isinstance(param, _NUMBERS) and _looks_like_one(entry)):
        return plain
    return judged(param, expression(entry.strip()), around)


def value_text(value: Value) -> str:
    """A value as it stands beside an expression: `128`, `3×3`, `H/2`."""
    if isinstance(value, list | tuple):
        return "×".join(map(value_text, value))
    if isinstance(value, bool | int | float | str) or value is None:
        return words.value(value)
    return size_text(value)


def _looks_like_one(text: str) -> bool:
    """Whether a text can be read as an expression, and not only as a value with a typing error."""
    try:
        names_in(text.strip())
    except ExpressionError:
        return False
    return True


def _used(value: Value) -> frozenset[str]:
    items = value if isinstance(value, list | tuple) else [value]
    return frozenset(name for item in items if isinstance(item, dict) for name in names_in(item["expr"]))


def _offer(around: Surroundings) -> str:
    names = [exposed.name for exposed in around.offered]
    names += [name for name in (*_ARRIVING, *_OF_A_BLOCK) if name in around.names]
    return tr("Names that do: {names}.", names=", ".join(names)) if names else ""


def _refused(param: Param, value: Value) -> str:
    try:
        param.normal(value)
    except ParamError as error:
        return str(error)
    return ""
