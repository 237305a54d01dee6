"""The parameters that a network offers when it is used as a block."""

from dataclasses import dataclass
from typing import Any

from designer.graph.ids import as_name
from designer.graph.reading import Field
from designer.graph.recipe import Json

RESERVED = frozenset(["i", "repeats", "share_weights", "in_channels", "in_features"])
"""Names that expressions and blocks use themselves."""

KINDS = ("int", "float", "bool", "choice", "text", "ints")


@dataclass(frozen=True, slots=True)
class Exposed:
    """One parameter of a block: inside, expressions use it by its name (`2*channels`).

    `kind` is one of `KINDS`; `default` is a value or an expression (`designer.catalogue.expressions`) over what
    arrives where the block is used (`in_channels`) and the parameters before it; `low` and `high` limit numbers;
    `options` are the words of a choice.
    """

    name: str
    kind: str = "int"
    default: Json = None
    low: float | None = None
    high: float | None = None
    options: tuple[str, ...] = ()
    help: str = ""


def may_be_exposed(name: str) -> bool:
    """Whether a parameter of a block may be called so."""
    return as_name(name) == name and name not in RESERVED


def exposed_to_json(exposed: Exposed) -> dict[str, Any]:
    """A parameter as a JSON object."""
    plain: dict[str, Any] = {"name": exposed.name, "kind": exposed.kind, "default": exposed.default}
    limits = {"low": exposed.low, "high": exposed.high}
    plain |= {key: _shortest(value) for key, value in limits.items() if value is not None}
    plain |= {"options": list(exposed.options)} if exposed.options else {}
    return plain | ({"help": exposed.help} if exposed.help else {})


def _shortest(number: float) -> float:
    """A number so that equal ones are written alike: `1`, not `1.0`."""
    return int(number) if number == int(number) else number


def exposed_from_json(field: Field) -> Exposed:
    """A parameter from a JSON object."""
    name, kind = field.at("name").text(), field.at("kind", "int").text()
    if not may_be_exposed(name):
        raise field.at("name").error("a name of letters, digits and underscores that is not in use otherwise")
    if kind not in KINDS:
        raise field.at("kind").error(f"one of {', '.join(KINDS)}")
    limits = (None if field.at(key).value is None else field.at(key).number() for key in ("low", "high"))
    low, high = limits
    return Exposed(
        name=name,
        kind=kind,
        default=field.at("default").value,
        low=low,
        high=high,
        options=tuple(item.text() for item in field.at("options", []).items()),
        help=field.at("help", "").text(empty=True),
    )


def all_exposed_from_json(field: Field) -> tuple[Exposed, ...]:
    """A list of parameters; names are unique."""
    found: dict[str, Exposed] = {}
    for item in field.items():
        exposed = exposed_from_json(item)
        if exposed.name in found:
            raise item.at("name").error("a name that no other parameter has")
        found[exposed.name] = exposed
    return tuple(found.values())
