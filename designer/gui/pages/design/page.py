"""Puts together what one designs with: palette | canvas | inspector, and below the canvas the source,
the problems or the costs.

This page only places its panels and passes on what they ask for; each of them listens to the session by itself.
"""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.canvas import block_commands
from designer.gui.canvas.view import CanvasView
from designer.gui.code_view.panel import CodePanel
from designer.gui.costs.panel import CostsPanel
from designer.gui.inspector.panel import Inspector
from designer.gui.networks.bar import NetworkBar
from designer.gui.networks.offer_menu import offer_menu, save_to_library
from designer.gui.own_layers.panel import OwnLayersPanel
from designer.gui.palette.panel import Palette
from designer.gui.problems.finder import Problems
from designer.gui.problems.panel import ProblemsPanel
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.widgets.buttons import IconButton, Segments
from designer.gui.widgets.words import hairline

_BY_KEY = Qt.FocusReason.ShortcutFocusReason
_PALETTE, _INSPECTOR, _LOWER = 208, 272, 260
PANELS = (("source", "Source"), ("problems", "Problems"), ("costs", "Costs"), ("code", "Own layers"))
"""What can stand below the canvas."""


class DesignPage(QWidget):
    """`lower_changed()` tells that another panel, or none, stands below the canvas."""

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
        self._lower = self._make_lower(theme)
        self.networks = NetworkBar(session, theme)
        self._rows = _splitter(Qt.Orientation.Vertical, (_stacked(self.networks, self.canvas), 1), (self._lower, 0))
        self._rows.setSizes([600, _LOWER])
        self._columns = _splitter(
            Qt.Orientation.Horizontal, (self.palette_panel, 0), (self._rows, 1), (self.inspector, 0)
        )
        self._columns.setSizes([_PALETTE, 900, _INSPECTOR])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._columns)
        self.palette_panel.add_wanted.connect(self.canvas.add_layer)
        self.palette_panel.new_wanted.connect(self.own.start_new)
        self.palette_panel.menu_wanted.connect(self._on_menu_wanted)
        self.problems.jump_wanted.connect(self.jump)
        self.source.jump_wanted.connect(self.jump)
        self.costs.jump_wanted.connect(self.canvas.jump_to)
        self.costs.heat_changed.connect(lambda shares: self.canvas.show_state(heat=shares))
        self._lower.hide()

    @property
    def lower_panel(self) -> str:
        """Which panel stands below the canvas: `source`, `problems`, `costs`, or "" for none."""
        return PANELS[self._stack.currentIndex()][0] if not self._lower.isHidden() else ""

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
        """Puts a panel below the canvas; "" for none."""
        names = [id for id, _ in PANELS]
        if name in names:
            self._stack.setCurrentIndex(names.index(name))
            self._tabs.choose(name)
        self._lower.setVisible(name in names)
        self.source.set_active(name == "source")
        self.costs.set_active(name == "costs")
        self.own.set_active(name == "code")
        self.lower_changed.emit()

    def show_code(self, name: str) -> None:
        """Shows the code of a layer of the project's own, with the keyboard in it."""
        self.show_lower("code")
        self.own.show_layer(name)
        self.own.take_focus()

    def focus_panel(self, step: int) -> None:
        """Moves the keyboard to the next panel (step 1) or the one before (-1): palette, canvas, inspector, below."""
        panels: list[tuple[QWidget, Callable[[], object]]] = [
            (self.palette_panel, self.palette_panel.start_search),
            (self.canvas, lambda: self.canvas.setFocus(_BY_KEY)),
            (self.inspector, self.inspector.take_focus),
        ]
        if self.lower_panel:
            panels.append((self._lower, lambda: self._tabs.button(self.lower_panel).setFocus(_BY_KEY)))
        has_it = [panel.isAncestorOf(self.focusWidget()) or panel is self.focusWidget() for panel, _ in panels]
        now = has_it.index(True) if True in has_it else 1
        panels[(now + step) % len(panels)][1]()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        panels = (self.palette_panel, self.inspector, self.source, self.problems, self.costs, self.own)
        for part in (self.canvas, *panels, self._close):
            part.set_theme(theme)

    def save_sizes(self) -> tuple[QByteArray, QByteArray]:
        """How wide and high the panels are, to be remembered."""
        return self._columns.saveState(), self._rows.saveState()

    def restore_sizes(self, columns: QByteArray, rows: QByteArray) -> None:
        """Makes the panels as wide and high as remembered."""
        self._columns.restoreState(columns)
        self._rows.restoreState(rows)

    def _make_lower(self, theme: Theme) -> QWidget:
        lower = QWidget()
        set_role(lower, "panel")
        lower.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        lower.setMinimumHeight(120)
        self._tabs = Segments(PANELS)
        self._tabs.chosen.connect(self.show_lower)
        self._close = IconButton("x", theme, "Close this panel")
        self._close.clicked.connect(self._on_close)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.source)
        self._stack.addWidget(self.problems)
        self._stack.addWidget(self.costs)
        self._stack.addWidget(self.own)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 8, 6)
        head.setSpacing(8)
        head.addWidget(self._tabs)
        head.addStretch(1)
        head.addLayout(self.source.tools)
        head.addLayout(self.costs.tools)
        head.addLayout(self.own.tools)
        head.addWidget(self._close)
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)
        return lower

    def _on_menu_wanted(self, key: str, place: QPoint) -> None:
        menu = offer_menu(self, key, self._session, self.canvas.stock, self.canvas.theme, self.canvas.add_layer)
        if menu is not None:
            menu.popup(place)

    def _on_close(self) -> None:
        self.show_lower("")


def _stacked(*parts: QWidget) -> QWidget:
    """Widgets one below the other, with hairlines between."""
    stack = QWidget()
    column = QVBoxLayout(stack)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for place, part in enumerate(parts):
        if place:
            column.addWidget(hairline())
        column.addWidget(part)
    return stack


def _splitter(orientation: Qt.Orientation, *parts: tuple[QWidget, int]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for place, (part, stretch) in enumerate(parts):
        splitter.addWidget(part)
        splitter.setStretchFactor(place, stretch)
    return splitter
