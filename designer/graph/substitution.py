"""Puts values in the place of names in the expressions of parameters. The text around the names stays as it is.

What an expression means is the business of `designer.catalogue.expressions`; here it is a text with names in it.
"""

import ast
from collections.abc import Callable, Iterator, Mapping

from designer.graph.errors import EditError
from designer.graph.model import Node, Params
from designer.graph.recipe import Json

ARRIVING = frozenset(["in_channels", "in_features"])
"""Names for sizes of what arrives at the layer that an expression stands in."""

Fold = Callable[[str], Json]
"""The value of an expression that has no names. Raises an error of any kind if it has none."""


def expression(text: str) -> Json:
    """The JSON value for an expression."""
    return {"expr": text}


def text_of(value: Json) -> str | None:
    """The text of an expression; None for any other value."""
    if isinstance(value, dict) and value.keys() == {"expr"} and isinstance(value["expr"], str):
        return value["expr"]
    return None


def names_of(value: Json) -> frozenset[str]:
    """The names that a parameter's value uses: as an expression, or in its items. None in what cannot be read."""
    text = text_of(value)
    if text is not None:
        return frozenset(name.id for name in _names(text))
    items = value if isinstance(value, list) else []
    return frozenset(name for item in items for name in names_of(item))


def names_in(params: Params) -> frozenset[str]:
    """The names that parameters use."""
    return frozenset(name for value in params.values() for name in names_of(value))


def used_in(nodes: Iterator[Node] | tuple[Node, ...]) -> frozenset[str]:
    """The names that the parameters of some nodes use."""
    return frozenset(name for node in nodes for name in names_in(node.params))


def with_meanings(params: Params, meanings: Mapping[str, Json], fold: Fold | None = None) -> Params:
    """Parameters with `meanings` (values or expressions) in the place of names; the same object if nothing changes.

    An expression without names is replaced by its value, if `fold` gives one.
    Raises `EditError` if a meaning can stand in no expression.
    """
    if not names_in(params) & meanings.keys():
        return params
    return {key: meant(value, meanings, fold) for key, value in params.items()}


def meant(value: Json, meanings: Mapping[str, Json], fold: Fold | None = None) -> Json:
    """One value with `meanings` in the place of names."""
    text = text_of(value)
    if text is None:
        if isinstance(value, list) and names_of(value) & meanings.keys():
            return [meant(item, meanings, fold) for item in value]
        return value
    if not names_of(value) & meanings.keys():
        return value
    core = text.strip()
    before, _, after = text.partition(core)
    whole = meanings.get(core)
    if core in meanings and text_of(whole) is None:
        return whole
    changed = f"{before}{text_of(whole) or _replaced(core, meanings)}{after}"
    if fold is None or names_of(expression(changed)):
        return expression(changed)
    try:
        return fold(changed)
    except Exception:  # It has no value; the analysis says so where it stands.
        return expression(changed)


def _names(text: str) -> list[ast.Name]:
    """The names in an expression, functions apart; none if it cannot be read."""
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []
    called = {node.func for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return [node for node in ast.walk(tree) if isinstance(node, ast.Name) and node not in called]


def _replaced(text: str, meanings: Mapping[str, Json]) -> str:
    raw = text.encode()
    starts = [0]
    for line in raw.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    places = sorted((starts[name.lineno - 1] + name.col_offset, name.id) for name in _names(text))
    for start, name in reversed(places):
        if name in meanings:
            raw = raw[:start] + _written(name, meanings[name]).encode() + raw[start + len(name.encode()) :]
    return raw.decode()


def _written(name: str, value: Json) -> str:
    """A meaning as part of a larger expression."""
    text = text_of(value)
    if text is not None:
        text = text.strip()
        return text if text.isidentifier() or text.isdecimal() else f"({text})"
    match value:
        case bool() | str():
            return repr(value)
        case int() | float():
            return repr(value) if value >= 0 else f"({value!r})"
        case list():
            return f"({''.join(f'{_written(name, item)}, ' for item in value).rstrip()})"
    raise EditError(f"“{name}” is {value!r} here, which cannot stand in an expression.", "Give it another value first.")
