"""The menu of a parameter: to take a parameter of the block, type an expression, or offer it to the uses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from designer.catalogue.expressions import expression
from designer.catalogue.fields import Param
from designer.drawing.theme import Theme
from designer.gui.icons import icon
from designer.gui.inspector.meanings import Surroundings, judged
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.inspector.rows import ParamRow


@dataclass(frozen=True, slots=True)
class Choices:
    """What a row can do: `plain` is the value that its expression has here, "" if it has none."""

    param: Param
    around: Surroundings
    plain: str
    may_expose: bool

    @property
    def names(self) -> tuple[str, ...]:
        """The parameters of the block that fit here."""
        offered = (exposed.name for exposed in self.around.offered)
        return tuple(name for name in offered if not judged(self.param, expression(name), self.around).refusal)


def fill_menu(menu: QMenu, row: ParamRow, theme: Theme) -> None:
    """Adds what can be done with the parameter of a row."""
    choices = row.choices()

    def entry(words: str, picture: str, run: Callable[[], object]) -> None:
        menu.addAction(icon(picture, theme.text), words).triggered.connect(lambda: run())

    def use(name: str) -> Callable[[], None]:
        return lambda: row.changed.emit(expression(name))

    for name in choices.names:
        entry(tr("Use {name}", name=name), "boxes", use(name))
    if choices.names:
        menu.addSeparator()
    entry(tr("Type an expression"), "square-function", row.start_formula)
    if choices.may_expose:
        entry(tr("Expose as parameter of the block"), "log-out", row.expose_wanted.emit)
    if not row.is_default:
        entry(tr("Back to the default"), "rotate-ccw", row.reset.emit)
