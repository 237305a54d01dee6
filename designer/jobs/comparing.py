"""What runs were made with, as one flat table each, and where these tables differ. No torch, no Qt."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from designer.catalogue import registry
from designer.catalogue.errors import CatalogueError
from designer.catalogue.layer import LayerDef
from designer.catalogue.recipe import RecipeDef
from designer.graph.model import Network, Project
from designer.graph.recipe import Choice, Data, Objective, Training

RECIPE, DATA, LAYERS, SCRIPT = "recipe", "data", "layers", "script"
"""The parts of what a run was made with, in the order in which they are told."""

_UNTOLD = {"data.facts", "data.items", "data.extras", "training.extras", "training.device"}
"""What no run differs in that matters, or what is too long for a table."""

Value = Any
"""JSON. Any: it is compared and shown, never computed with."""


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """One row: the part it belongs to and its path, `training.optimizer.params.lr` or `conv1.out_channels`."""

    part: str
    path: str

    @property
    def title(self) -> str:
        """The path without what every path of its part begins with: `optimizer.lr`."""
        words = [word for word in self.path.split(".") if word != "params"]
        return ".".join(words[1:] if self.part in (RECIPE, DATA) else words)

    @property
    def brief(self) -> str:
        """The last words of the path, as short as it is clear: `lr`, `conv1.out_channels`."""
        words = self.title.split(".")
        if self.part == LAYERS:
            return ".".join(words[-2:])
        return words[-2] if words[-1] == "type" and len(words) > 1 else words[-1]


Settings = Mapping[Key, Value]


@dataclass(frozen=True, slots=True)
class Difference:
    """A row in which runs differ: one value each, None where a run has none."""

    key: Key
    values: tuple[Value, ...]


def settings_of(project: Project) -> dict[Key, Value]:
    """What a project's run is made with: recipe, data, layers. What was left as it is has its usual value."""
    found: dict[Key, Value] = {}
    _add_record(found, RECIPE, "training", project.training)
    _add_record(found, DATA, "data", project.data)
    if project.data.items:
        found[Key(DATA, "data.items")] = len(project.data.items)
    for network in project.networks.values():
        _add_network(found, network, network.name if network is not project.main else "")
    for name, code in project.code.items():
        found[Key(LAYERS, f"{name}.code")] = f"{code.count(chr(10)) + 1} lines, {hash_of(code)}"
    return found


def settings_of_script(params: Mapping[str, Any]) -> dict[Key, Value]:
    """What a script says it was run with; nested tables become paths."""
    found: dict[Key, Value] = {}
    _add_value(found, SCRIPT, "", params)
    return found


def differences(tables: Sequence[Settings]) -> tuple[Difference, ...]:
    """The rows in which tables differ, in the order of their parts and as the first table that has them tells them.

    What runs of scripts lack altogether, such as layers, is no difference.
    """
    order: dict[Key, None] = {}
    for table in tables:
        order |= dict.fromkeys(table)
    common = set.intersection(*({key.part for key in table} for table in tables)) if tables else set()
    told = (key for key in order if key.part in common or key.part == SCRIPT)
    rows = ((key, tuple(table.get(key) for table in tables)) for key in told)
    found = [Difference(key, values) for key, values in rows if any(value != values[0] for value in values[1:])]
    return tuple(sorted(_whole_layers(found, tables), key=lambda each: _PARTS.index(each.key.part)))


def differing(tables: Sequence[Settings]) -> tuple[Key, ...]:
    """The rows that have different values in any two tables, recipe first; of scripts also those that some lack.

    For very many tables: each is looked at once.
    """
    first: dict[Key, str] = {}
    counts: Counter[Key] = Counter()
    differ: dict[Key, None] = {}
    for table in tables:
        counts.update(table.keys())
        for key, value in table.items():
            if first.setdefault(key, told := repr(value)) != told:
                differ[key] = None
    differ |= {key: None for key in first if key.part == SCRIPT and counts[key] < len(tables)}
    return tuple(sorted(differ, key=lambda key: _PARTS.index(key.part)))


def brief_settings(settings: Settings, keys: Iterable[Key], most: int = 4) -> str:
    """The values of some rows on one line: `lr 0.01 · epochs 20`."""
    told = [f"{key.brief} {shown(settings[key])}" for key in keys if settings.get(key) is not None]
    more = len(told) - most
    return " · ".join(told[:most]) + (f" · +{more}" if more > 0 else "")


def shown(value: Value) -> str:
    """A value in a few characters: `64`, `3×3`, `0.001`, `–` for none."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, list | tuple):
        plain = all(isinstance(each, int | float) for each in value)
        return "×".join(map(shown, value)) if plain and value else ", ".join(map(shown, value)) or "none"
    if isinstance(value, Mapping):
        inner = " ".join(f"{name}={shown(each)}" for name, each in value.items() if name != "type")
        return f"{value.get('type', '')} {inner}".strip()
    return str(value) or "–"


def hash_of(text: str) -> str:
    """A few letters that differ for different texts."""
    from hashlib import sha256  # here: only layers of one's own need it

    return sha256(text.encode()).hexdigest()[:8]


_PARTS = (RECIPE, DATA, LAYERS, SCRIPT)
_TYPE = "type"
_OBJECTIVES, _NETWORK = "training.objectives.", ".network"
_OF_NOTHING = {"learns": "all", "last": "the end"}
"""What an objective means that says nothing there."""


def _add_record(found: dict[Key, Value], part: str, path: str, record: Data | Training) -> None:
    for each in fields(record):
        place = f"{path}.{each.name}"
        if place not in _UNTOLD:
            _add_value(found, part, place, getattr(record, each.name))


def _add_value(found: dict[Key, Value], part: str, path: str, value: Value) -> None:
    match value:
        case Choice():
            found[Key(part, f"{path}.{_TYPE}")] = value.type
            for name, given in {**_usual(path, value.type), **value.params}.items():
                found[Key(part, f"{path}.params.{name}")] = given
        case Mapping():
            for name, given in value.items():
                _add_value(found, part, f"{path}.{name}" if path else str(name), given)
        case (Objective(), *_):
            for objective in value:
                for each in fields(objective):
                    if each.name != "name":
                        told = getattr(objective, each.name)
                        told = told or _OF_NOTHING.get(each.name, told)
                        _add_value(found, part, f"{path}.{objective.name}.{each.name}", told)
        case tuple():
            found[Key(part, path)] = [asdict(each) if hasattr(each, "__dataclass_fields__") else each for each in value]
        case _:
            found[Key(part, path)] = value


def _usual(path: str, type: str) -> dict[str, Value]:
    """The values that an entry of the recipe has where nothing is said."""
    find = _FIND.get(path.rpartition(".")[2])
    try:
        return {param.name: param.default for param in find(type).params} if find is not None else {}
    except CatalogueError:  # An entry of a newer version.
        return {}


_FIND: dict[str, Callable[[str], LayerDef | RecipeDef]] = {
    "optimizer": registry.optimizer,
    "schedule": registry.schedule,
    "loss": registry.loss,
}


def _add_network(found: dict[Key, Value], network: Network, prefix: str) -> None:
    """Layers by their names; those of other networks than the first by that network's name as well."""
    for node in network:
        name = f"{prefix}/{node.name}" if prefix else node.name
        entry = registry.find_layer(node.type)
        usual = {param.name: param.default for param in entry.params} if entry is not None else {}
        found[Key(LAYERS, f"{name}.{_TYPE}")] = node.type
        for param, value in {**usual, **node.params}.items():
            found[Key(LAYERS, f"{name}.{param}")] = list(value) if isinstance(value, tuple) else value
        for trait in fields(node.traits):
            value = getattr(node.traits, trait.name)
            if value != trait.default and isinstance(value, bool | int | float | str):
                found[Key(LAYERS, f"{name}.{trait.name}")] = value


def _is_goal(path: str) -> bool:
    return path.startswith(_OBJECTIVES) and path.endswith(_NETWORK)


def _whole_layers(found: Iterable[Difference], tables: Sequence[Settings]) -> Iterable[Difference]:
    """A layer or an objective that a run lacks is one row, not one for each of its parameters."""
    goals = {key.path for table in tables for key in table if key.part == RECIPE and _is_goal(key.path)}
    lacking = {path for path in goals if any(Key(RECIPE, path) not in table for table in tables)}
    ways = tuple(path.removesuffix(_NETWORK) + "." for path in lacking)
    for each in found:
        if each.key.part == RECIPE and each.key.path.startswith(ways) and each.key.path not in lacking:
            continue
        head, _, last = each.key.path.rpartition(".")
        if each.key.part == LAYERS and last != _TYPE:
            kind = Key(LAYERS, f"{head}.{_TYPE}")
            if len({table.get(kind) for table in tables}) > 1:
                continue
        yield each
