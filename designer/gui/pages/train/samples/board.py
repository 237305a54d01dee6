"""From a look at samples to what is shown of it: a strip for each array, with a cell for each sample."""

from dataclasses import dataclass, field
from typing import Any, Literal

from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION, InputDef
from designer.drawing.theme import Theme
from designer.gui.pages.train.samples.facts import Facts
from designer.protocol.samples import Look

Role = Literal["in", "target", "out"]


@dataclass(frozen=True, eq=False)
class Item:
    """One array of a look, [samples, …], with all that tells what it means."""

    role: Role
    name: str
    array: NDArray[Any]
    look: Look
    facts: Facts
    theme: Theme

    @property
    def input(self) -> InputDef | None:
        """What is known of it, for an input."""
        return self.facts.input(self.name) if self.role == "in" else None

    @property
    def first(self) -> NDArray[Any] | None:
        """What went in, if anything did."""
        return next(iter(self.look.inputs.values()), None)

    @property
    def target(self) -> NDArray[Any] | None:
        """What is right."""
        return self.look.target


# Any: what a kind paints is known to that kind alone.
@dataclass(frozen=True, slots=True)
class Cell:
    """What is painted for one sample, and what a reader for the blind says of it."""

    what: Any
    said: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
    """A row of cells of one kind (an id of `KINDS`). `name` is that of the array; `is_whole`: one cell for all."""

    kind: str
    role: Role
    name: str
    cells: tuple[Cell, ...]
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """All strips of a look, and what each sample is called (its class); "" where it is called nothing.

    `drawn`: objectives are drawn, so what comes from the data need not have gone into the network.
    """

    strips: tuple[Strip, ...] = ()
    names: tuple[str, ...] = field(default=())
    drawn: bool = False

    @property
    def count(self) -> int:
        """How many samples there are."""
        return max((len(strip.cells) for strip in self.strips if not strip.is_whole), default=0)


def items_of(look: Look, facts: Facts, theme: Theme) -> tuple[Item, ...]:
    """The arrays of a look: what went in, what came out, what is right."""
    rows: list[tuple[Role, str, NDArray[Any]]] = []
    rows += [("in", name, array) for name, array in look.inputs.items()]
    rows += [("out", name, array) for name, array in look.outputs.items()]
    if look.target is not None:
        rows.append(("target", "", look.target))
    return tuple(Item(role, name, array, look, facts, theme) for role, name, array in rows if array.size)


def names_of(look: Look, facts: Facts) -> tuple[str, ...]:
    """What samples are called: their classes, where each has one."""
    target, entry = look.target, facts.entry
    if entry is None or target is None or entry.task != CLASSIFICATION or target.ndim != 1:
        return ()
    numbers = [int(number) for number in target]
    return tuple(entry.labels[number] if 0 <= number < len(entry.labels) else "" for number in numbers)
