"""What a layer has beside its type and parameters: whose module it uses, and how it is trained. Plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from designer.graph.ids import NodeId
from designer.graph.reading import Field
from designer.graph.recipe import Choice, Json, choice_as_json


@dataclass(frozen=True, slots=True)
class Traits:
    """`shares` is the node whose module (and so whose weights) this one uses; its own parameters rest meanwhile.

    `frozen` weights do not move until `unfreeze_epoch` (0: never); `lr_scale` multiplies the learning rate; `init` is
    the initialiser of the weights (PyTorch's own if None); a `bypassed` layer passes on what it gets; a `locked` one is
    not moved, deleted or changed on the canvas by mistake.
    """

    shares: NodeId | None = None
    frozen: bool = False
    unfreeze_epoch: int = 0
    lr_scale: float = 1.0
    init: Choice | None = None
    bypassed: bool = False
    locked: bool = False
    extras: Mapping[str, Json] = field(default_factory=dict)


PLAIN = Traits()
"""A layer of its own that is trained as usual."""

TRAITS = tuple(f.name for f in fields(Traits) if f.name != "extras")
"""The names that an edit may set."""


def traits_to_json(traits: Traits) -> dict[str, Any]:
    """Traits as a JSON object that holds only what is not as usual."""
    given = {name: getattr(traits, name) for name in TRAITS if getattr(traits, name) != getattr(PLAIN, name)}
    if traits.init is not None:
        given["init"] = choice_as_json(traits.init)
    return given | dict(traits.extras)


def traits_from_json(field: Field) -> Traits:
    """Traits from a JSON object; what is missing is as usual."""
    if not field.object():
        return PLAIN
    given = field.object()
    values = {name: trait_value(name, field.at(name)) for name in TRAITS if name in given}
    return Traits(**values, extras=field.rest(*TRAITS))


# Any: each trait has its own kind.
def trait_value(name: str, field: Field) -> Any:
    """The value of one trait, checked for its kind."""
    match name:
        case "shares":
            return None if field.value is None else field.text()
        case "frozen" | "bypassed" | "locked":
            return field.flag()
        case "unfreeze_epoch":
            epoch = field.whole()
            if epoch < 0:
                raise field.error("a whole number of at least 0")
            return epoch
        case "lr_scale":
            scale = field.number()
            if scale <= 0:
                raise field.error("a number above 0")
            return scale
        case "init":
            if field.value is None:
                return None
            return Choice(field.at("type").text(), field.at("params", {}).object())
    raise field.error("a trait of a layer")
