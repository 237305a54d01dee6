"""What differs between the uses of a block: parameters that it offers, or expressions over what arrives."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any

from designer.catalogue.expressions import expression
from designer.catalogue.fields import Choice, IntTuple, Param
from designer.catalogue.tensor import TensorSpec
from designer.graph.exposed import Exposed, may_be_exposed
from designer.graph.ids import Namer
from designer.importers.grouping import is_whole, kind_of


# Any, here and below: parameters are of every kind.
@dataclass(frozen=True)
class Slot:
    """A parameter of a layer within a block: its value in each use, and what arrives first at the layer there."""

    owner: str
    name: str
    kind: str
    values: tuple[Any, ...]
    arriving: tuple[TensorSpec | None, ...]
    options: tuple[str, ...] = ()
    help: str = ""


def slot_of(
    param: Param | Exposed | None,
    owner: str,
    name: str,
    values: Sequence[Any],
    arriving: Sequence[TensorSpec | None],
) -> Slot:
    """The slot for a parameter of the catalogue, or for one that an inner block offers."""
    kind = param.kind if isinstance(param, Exposed) else kind_of(param, values[0])
    options = param.options if isinstance(param, Choice | Exposed) else ()
    same = tuple(values)
    if isinstance(param, IntTuple) and any(isinstance(value, list) for value in values):
        same = tuple(value if isinstance(value, list) else [value] * param.size for value in values)
    elif kind == "ints" and all(map(is_whole, values)):
        kind = "int"
    return Slot(owner, name, kind, same, tuple(arriving), options, param.help if param is not None else "")


@dataclass
class Offer:
    """The parameters that a block offers, with the value of each in every use."""

    found: dict[str, tuple[Exposed, tuple[Any, ...]]] = field(default_factory=dict)
    _names: Namer = field(default_factory=lambda: Namer(()))

    def value(self, slot: Slot) -> Any:
        """What stands in the block for a parameter: its value, if it has one, or an expression."""
        if all(value == slot.values[0] for value in slot.values):
            return slot.values[0]
        known = next((name for name, (_, there) in self.found.items() if _key(there) == _key(slot.values)), "")
        text = known or (self._from_sizes(slot) if slot.kind == "int" else "")
        return expression(text or self._new(slot))

    def values(self, use: int) -> dict[str, Any]:
        """The parameters of one use."""
        return {name: there[use] for name, (_, there) in self.found.items()}

    def offered(self) -> tuple[Exposed, ...]:
        """The parameters, in the order in which they were met."""
        return tuple(exposed for exposed, _ in self.found.values())

    def _from_sizes(self, slot: Slot) -> str:
        """What follows from what arrives (`in_channels`), or is a multiple of a parameter (`4*width`)."""
        for name, dim in (("in_channels", 1), ("in_features", -1)):
            sizes = [spec.shape[dim] if spec is not None and len(spec.shape) > 1 else None for spec in slot.arriving]
            if sizes == list(slot.values):
                return name
        for name, (exposed, there) in self.found.items():
            if exposed.kind == "int" and all(there):
                times, rest = divmod(slot.values[0], there[0])
                if times > 1 and not rest and [times * each for each in there] == list(slot.values):
                    return f"{times}*{name}"
        return ""

    def _new(self, slot: Slot) -> str:
        own = may_be_exposed(slot.name) and slot.name not in self.found
        name = self._names.fresh(slot.name if own else f"{slot.owner}_{slot.name}")
        exposed = Exposed(name, slot.kind, slot.values[0], options=slot.options, help=slot.help)
        self.found[name] = (exposed, slot.values)
        return name


def _key(values: Sequence[Any]) -> Hashable:
    return tuple(repr(value) for value in values)
