"""Settings of how the canvas behaves under the hand."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox

from designer.drawing.layout import Direction
from designer.gui.canvas.preferences import preferences
from designer.gui.canvas.view import CanvasView
from designer.gui.settings import ARRANGE_DOWN, GRID, GUIDES, MINIMAP, WHEEL_ZOOMS, Option, Settings
from designer.gui.settings_page.rows import Page, Row, choice, switch
from designer.gui.tongue import later, tr

_OPTIONS: dict[str, Option[bool]] = {
    "guides": GUIDES,
    "grid": GRID,
    "minimap": MINIMAP,
    "wheel_zooms": WHEEL_ZOOMS,
    "down": ARRANGE_DOWN,
}


def remember_canvas(settings: Settings) -> None:
    """Makes the canvas behave as it was wanted before."""
    for name, option in _OPTIONS.items():
        setattr(preferences, name, settings.get(option))


class CanvasPage(Page):
    """How layers are moved, looked at and arranged."""

    def __init__(self, canvas: CanvasView, settings: Settings, on_direction: Callable[[Direction], object]) -> None:
        super().__init__("canvas", tr("Canvas"))
        self._on_direction = on_direction
        self._canvas, self._settings = canvas, settings
        self.guides = self._switch("guides")
        self.grid = self._switch("grid")
        self.minimap = self._switch("minimap")
        wheel = "zoom" if preferences.wheel_zooms else "scroll"
        self.wheel = choice((("zoom", later("Zooms")), ("scroll", later("Scrolls"))), wheel, self._on_wheel)
        way = "down" if preferences.down else "right"
        ways = (("right", later("From left to right")), ("down", later("From top to bottom")))
        self.way = choice(ways, way, self._on_way)
        self.add_part(
            tr("Moving layers"),
            (
                Row(tr("Guides"), tr("Layers that are dragged line up with others."), self.guides, "snap align"),
                Row(tr("Grid"), tr("Layers that are dragged stop at the grid."), self.grid, "snap"),
                Row(tr("Arranging"), tr("The direction in which layers are arranged at first."), self.way, "layout"),
            ),
        )
        self.add_part(
            tr("Looking around"),
            (
                Row(tr("The mouse's wheel"), tr("With Ctrl it always zooms, with Shift it moves aside."), self.wheel),
                Row(tr("Minimap"), tr("A small picture of the whole network in the corner."), self.minimap, "overview"),
            ),
        )

    def _switch(self, name: str) -> QCheckBox:
        return switch(getattr(preferences, name), self._setter(name))

    def _setter(self, name: str) -> Callable[[bool], None]:
        def choose(on: bool) -> None:
            setattr(preferences, name, on)
            self._settings.set(_OPTIONS[name], on)
            self._canvas.overlays.tell()

        return choose

    def _on_wheel(self, wheel: str) -> None:
        self._setter("wheel_zooms")(wheel == "zoom")

    def _on_way(self, way: str) -> None:
        self._setter("down")(way == "down")
        self._on_direction(Direction.DOWN if way == "down" else Direction.RIGHT)
