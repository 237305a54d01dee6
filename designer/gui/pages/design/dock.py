"""One panel that can be moved: its head with a caption, its own tools, and what can be done with its place."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QLayout, QMainWindow, QMenu, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.scaling import hold, hold_icon, least, px
from designer.gui.style import set_role
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import IconButton
from designer.gui.widgets.words import caption, hairline

Area = Qt.DockWidgetArea

SIDES: tuple[tuple[Area, str], ...] = (
    (Area.LeftDockWidgetArea, later("Move to the left")),
    (Area.RightDockWidgetArea, later("Move to the right")),
    (Area.BottomDockWidgetArea, later("Move to the bottom")),
    (Area.TopDockWidgetArea, later("Move to the top")),
)
_HEAD, _BUTTON, _ICON = 34, 22, 14


@dataclass(frozen=True, slots=True)
class PanelDef:
    """A panel: its name in code and for the user, and the side where it is at first."""

    id: str
    title: str
    side: Area
    is_open: bool = False
    least: tuple[int, int] = (160, 90)
    """It never becomes narrower or lower than this (at 100 %), whatever is in it."""


class Dock(QDockWidget):
    """A panel around the canvas. `moved()`: it floats, or does not any more."""

    moved = Signal()

    def __init__(self, entry: PanelDef, content: QWidget, theme: Theme, tools: QLayout | None = None) -> None:
        super().__init__(tr(entry.title))
        self.entry = entry
        self.setObjectName(entry.id)
        self.setAccessibleName(tr(entry.title))
        self.head = _Head(self, theme, tools)
        self.setTitleBarWidget(self.head)
        frame = QFrame()
        set_role(frame, "panel")
        least(frame, *entry.least)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addWidget(content, 1)
        self.setWidget(frame)
        self.topLevelChanged.connect(self.moved)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.head.set_theme(theme)

    def menu(self) -> QMenu:
        """Where the panel can go."""
        menu = QMenu(self)
        window = self._around()
        here = window.dockWidgetArea(self) if window is not None and not self.isFloating() else None
        for side, title in SIDES:
            action = menu.addAction(tr(title))
            action.setEnabled(side is not here)
            action.triggered.connect(_later(self.go, side))
        menu.addSeparator()
        floating = menu.addAction(tr("Put back into the window") if self.isFloating() else tr("Float"))
        floating.triggered.connect(_later(self.float_or_dock))
        menu.addAction(tr("Close")).triggered.connect(_later(self.close))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def go(self, side: Area) -> None:
        """Moves to a side of the canvas."""
        window = self._around()
        if window is not None:
            self.setFloating(False)
            window.addDockWidget(side, self)
            self.show()
            self.raise_()
            self.moved.emit()

    def float_or_dock(self) -> None:
        """Becomes a window of its own, or goes back to where it was."""
        self.setFloating(not self.isFloating())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """On the head: where the panel can go."""
        if self.head.geometry().contains(event.pos()):
            self.menu().popup(event.globalPos())
            event.accept()
        else:
            super().contextMenuEvent(event)

    def _around(self) -> QMainWindow | None:
        window = self.parentWidget()
        return window if isinstance(window, QMainWindow) else None


class _Head(QWidget):
    """The strip at the top of a panel."""

    def __init__(self, dock: Dock, theme: Theme, tools: QLayout | None) -> None:
        super().__init__()
        set_role(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        least(self, width=90, height=_HEAD)
        self._dock = dock
        title = dock.windowTitle()
        self.caption = caption(title)
        self.more = IconButton("ellipsis-vertical", theme, tr("Move “{panel}”", panel=title), size=_ICON)
        self.more.clicked.connect(self._on_more)
        self.shut = IconButton("x", theme, tr("Close “{panel}”", panel=title), size=_ICON)
        self.shut.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(4)
        row.addWidget(self.caption)
        row.addStretch(1)
        if tools is not None:
            holder = QWidget()
            holder.setLayout(tools)
            tools.setContentsMargins(0, 0, 0, 0)
            holder.setMinimumWidth(1)  # where it is narrow the tools are cut, never what moves and closes the panel
            row.addWidget(holder)
            row.addSpacing(4)
        for button in (self.more, self.shut):
            hold(button, _BUTTON, _BUTTON)
            hold_icon(button, _ICON)
            row.addWidget(button)

    def sizeHint(self) -> QSize:
        """As high as all heads, also where Qt asks for nothing else: of a panel that floats."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), px(_HEAD)))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.more.set_theme(theme)
        self.shut.set_theme(theme)

    def _on_more(self) -> None:
        self._dock.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))


def _later(act: Callable[..., object], *values: object) -> Callable[[bool], None]:
    """For a signal that tells whether something is checked, which nobody asks here."""

    def on_triggered(_: bool = False) -> None:
        act(*values)

    return on_triggered
