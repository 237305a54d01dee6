"""Puts together what one designs with: the canvas in the middle, and around it panels that can be moved.

This page only places its panels and passes on what they ask for; each of them listens to the session by itself.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.canvas import block_commands
from designer.gui.canvas.frame import readings_of
from designer.gui.canvas.view import CanvasView
from designer.gui.code_view.panel import CodePanel
from designer.gui.costs.panel import CostsPanel
from designer.gui.history.panel import HistoryPanel
from designer.gui.inspector.panel import Inspector
from designer.gui.networks.bar import NetworkBar
from designer.gui.networks.offer_menu import offer_menu, save_to_library
from designer.gui.own_layers.panel import OwnLayersPanel
from designer.gui.pages.design.docks import Docks
from designer.gui.palette.panel import Palette
from designer.gui.problems.finder import Problems
from designer.gui.problems.panel import ProblemsPanel
from designer.gui.session import Session
from designer.gui.widgets.words import hairline

_BY_KEY = Qt.FocusReason.ShortcutFocusReason
_LOWER = ("source", "problems", "costs", "code")
"""The panels that stand below the canvas at first."""


class DesignPage(QWidget):
    """`lower_changed()` tells that a panel was opened, closed, moved or brought to the front."""

    lower_changed = Signal()

    def __init__(self, session: Session, problems: Problems, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.canvas = CanvasView(session, theme)
        self.palette_panel = Palette(self.canvas.stock, theme)
        self.inspector = Inspector(session, theme)
        self.source = CodePanel(session, theme)
        self.problems = ProblemsPanel(session, problems, theme)
        self.costs = CostsPanel(session, theme)
        self.own = OwnLayersPanel(session, theme)
        self.history = HistoryPanel(session, theme)
        self.networks = NetworkBar(session, theme)
        self._line = hairline()
        self.panels = Docks(self._centre(), self._contents(), theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panels)
        self.palette_panel.add_wanted.connect(self.canvas.add_layer)
        self.palette_panel.new_wanted.connect(self.own.start_new)
        self.palette_panel.menu_wanted.connect(self._on_menu_wanted)
        self.problems.jump_wanted.connect(self.jump)
        self.source.jump_wanted.connect(self.jump)
        self.costs.jump_wanted.connect(self.canvas.jump_to)
        self.costs.heat_changed.connect(lambda shares: self.canvas.show_state(readings=readings_of(shares)))
        self.panels.changed.connect(self._on_panels)
        for id, panel in self._waking().items():
            self.panels.docks[id].visibilityChanged.connect(panel)
        self._on_panels()

    @property
    def lower_panel(self) -> str:
        """Which of source, problems, costs and own layers was looked at last and is open; "" for none."""
        return next((id for id in self.panels.latest if id in _LOWER), "")

    def jump(self, network: str, node: str) -> None:
        """Shows a layer, in whichever network it is."""
        self._session.show_layer(network, node)
        self.canvas.jump_to(node)

    def save_block(self) -> None:
        """Keeps the selected block, or the network that is shown, in the user's library."""
        node = block_commands.one_block(self._session)
        inner = block_commands.network_of(self._session, node) if node is not None else None
        network = self._session.network_id if inner is None else inner.id
        save_to_library(self.window(), network, self._session, self.canvas.stock, self.canvas.theme)

    def show_lower(self, name: str) -> None:
        """Opens one of source, problems, costs and own layers; "" closes them all."""
        if name in _LOWER:
            self.panels.open(name)
        elif not name:
            for id in _LOWER:
                self.panels.shut(id)

    def show_code(self, name: str) -> None:
        """Shows the code of a layer of the project's own, with the keyboard in it."""
        self.show_lower("code")
        self.own.show_layer(name)
        self.own.take_focus()

    def focus_panel(self, step: int) -> None:
        """Moves the keyboard to the next panel (step 1) or the one before (-1), with the canvas among them."""
        ways: dict[str, Callable[[], object]] = {
            "palette": self.palette_panel.start_search,
            "canvas": lambda: self.canvas.setFocus(_BY_KEY),
            "inspector": self.inspector.take_focus,
            "history": self.history.take_focus,
        }
        ids = [id for id in ("palette", "canvas", "inspector", *_LOWER, "history") if self._is_seen(id)]
        has_it = [id for id in ids if self._has_focus(id)]
        now = ids.index(has_it[0]) if has_it else ids.index("canvas")
        wanted = ids[(now + step) % len(ids)]
        ways.get(wanted, lambda: self._focus_first(wanted))()

    def clear_away(self) -> None:
        """Leaves the canvas alone on the page."""
        self.panels.clear_away()
        for part in (self.networks, self._line):
            part.hide()

    def bring_back(self) -> None:
        """Shows again what was cleared away."""
        self.panels.bring_back()
        for part in (self.networks, self._line):
            part.show()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        parts = (self.palette_panel, self.inspector, self.source, self.problems, self.costs, self.own, self.history)
        for part in (self.canvas, *parts, self.networks, self.panels):
            part.set_theme(theme)

    def _centre(self) -> QWidget:
        """The canvas, with the way to its network above it."""
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.networks, self._line, self.canvas):
            column.addWidget(part)
        return centre

    def _contents(self) -> dict[str, tuple[QWidget, QLayout | None]]:
        """What is in each panel, and the tools in its head."""
        return {
            "palette": (self.palette_panel, None),
            "inspector": (self.inspector, None),
            "source": (self.source, self.source.tools),
            "problems": (self.problems, None),
            "costs": (self.costs, self.costs.tools),
            "code": (self.own, self.own.tools),
            "history": (self.history, None),
        }

    def _waking(self) -> dict[str, Callable[[bool], None]]:
        """Panels that work only while they are seen."""
        return {
            "source": self.source.set_active,
            "costs": self.costs.set_active,
            "code": self.own.set_active,
            "history": self.history.set_active,
        }

    def _is_seen(self, id: str) -> bool:
        return id == "canvas" or self.panels.is_front(id)

    def _has_focus(self, id: str) -> bool:
        part = self.canvas if id == "canvas" else self.panels.docks[id]
        focused = self.window().focusWidget()
        return focused is not None and (part is focused or part.isAncestorOf(focused))

    def _focus_first(self, id: str) -> None:
        """Puts the keyboard on the first thing of a panel that can have it; on its head if there is none."""
        dock = self.panels.docks[id]
        content = dock.widget()
        able = (part for part in content.findChildren(QWidget) if _takes_keys(part))
        (next(able, None) or dock.head.more).setFocus(_BY_KEY)

    def _on_panels(self) -> None:
        self.lower_changed.emit()

    def _on_menu_wanted(self, key: str, place: QPoint) -> None:
        menu = offer_menu(self, key, self._session, self.canvas.stock, self.canvas.theme, self.canvas.add_layer)
        if menu is not None:
            menu.popup(place)


def _takes_keys(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.isVisible() and part.isEnabled()
