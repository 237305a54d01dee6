"""The panels around the canvas: which there are, which are open, and where they stand. What is remembered may not fit.

A layout that was saved on another screen or by another version never hides a panel: what Qt cannot place, and what
floats where no screen is, goes back to its own side.
"""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QMainWindow, QTabBar, QTabWidget, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.design.dock import Area, Dock, PanelDef
from designer.gui.scaling import percent, px
from designer.gui.tongue import tr

PANELS = (
    PanelDef("palette", "Layers", Area.LeftDockWidgetArea, is_open=True, least=(110, 120)),
    PanelDef("inspector", "Inspector", Area.RightDockWidgetArea, is_open=True, least=(180, 120)),
    PanelDef("source", "Source", Area.BottomDockWidgetArea),
    PanelDef("problems", "Problems", Area.BottomDockWidgetArea),
    PanelDef("costs", "Costs", Area.BottomDockWidgetArea),
    PanelDef("code", "Own layers", Area.BottomDockWidgetArea),
    PanelDef("history", "History", Area.RightDockWidgetArea),
)
"""All panels. To add one, add an entry, and its widget to the Design page."""

_WIDTHS = {"palette": 208, "inspector": 272}
_LOWER = 260
_MOST_SHARE = 0.55
"""When the text grows, palette and inspector leave the canvas the rest of the page."""
_VERSION = 1
"""Raise it when layouts of before make no sense any more."""
_SEEN = 40
"""So many pixels of a floating panel's head must be on a screen, or nobody could take hold of it."""


class Docks(QMainWindow):
    """Holds the canvas and its panels. `changed()`: a panel was opened, closed, moved or brought to the front."""

    changed = Signal()

    def __init__(self, centre: QWidget, contents: Mapping[str, tuple[QWidget, QLayout | None]], theme: Theme) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setDockOptions(QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self.setTabPosition(Area.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for corner, side in (
            (Qt.Corner.TopLeftCorner, Area.LeftDockWidgetArea),
            (Qt.Corner.BottomLeftCorner, Area.LeftDockWidgetArea),
            (Qt.Corner.TopRightCorner, Area.RightDockWidgetArea),
            (Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea),
        ):
            self.setCorner(corner, side)
        self.setCentralWidget(centre)
        self.docks = {entry.id: Dock(entry, *_of(contents[entry.id], theme)) for entry in PANELS}
        self._latest: list[str] = []
        self._before: QByteArray | None = None
        self._parked: list[Dock] = []
        self._is_sized, self._percent = False, percent()
        for id, dock in self.docks.items():
            self.addDockWidget(dock.entry.side, dock)
            dock.visibilityChanged.connect(lambda seen, id=id: self._on_seen(id, seen=seen))
            dock.moved.connect(self._on_moved)
        self.reset()

    def is_open(self, id: str) -> bool:
        """Whether a panel is open, be it behind another one."""
        return not self.docks[id].isHidden()

    def is_front(self, id: str) -> bool:
        """Whether a panel is open, and no other one stands before it."""
        return self.is_open(id) and not self._behind(id)

    @property
    def latest(self) -> tuple[str, ...]:
        """The open panels, the one that was looked at last first."""
        return tuple(id for id in self._latest if self.is_open(id))

    def open(self, id: str) -> None:
        """Opens a panel and brings it to the front."""
        dock = self.docks[id]
        dock.show()
        dock.raise_()
        self._note(id)
        self.changed.emit()

    def shut(self, id: str) -> None:
        """Closes a panel."""
        self.docks[id].hide()
        self.changed.emit()

    def toggle(self, id: str) -> None:
        """Closes a panel that is before one's eyes, else brings it there."""
        if self.is_front(id):
            self.shut(id)
        else:
            self.open(id)

    def reset(self) -> None:
        """Puts every panel where it was at the very first start."""
        for dock in self.docks.values():
            dock.setFloating(False)  # first: what is in no place any more stays floating
            self.removeDockWidget(dock)
        first: dict[Area, Dock] = {}
        for dock in self.docks.values():
            self.addDockWidget(dock.entry.side, dock)
            if dock.entry.side in first:
                self.tabifyDockWidget(first[dock.entry.side], dock)
            first.setdefault(dock.entry.side, dock)
        for dock in self.docks.values():
            dock.setVisible(dock.entry.is_open)
        for dock in self.docks.values():
            if dock.entry.is_open:
                dock.raise_()
        self._latest = [entry.id for entry in PANELS if entry.is_open]
        self._size()
        self.changed.emit()

    def save(self) -> QByteArray:
        """The layout, to be remembered."""
        self._show_floating()
        return self._before if self._before is not None else self.saveState(_VERSION)

    def restore(self, layout: QByteArray) -> None:
        """Makes the layout as remembered, as far as it fits."""
        if layout.isEmpty():
            return
        if not self.restoreState(layout, _VERSION):
            self.reset()
            return
        self._is_sized = True
        for dock in self.docks.values():
            if self.dockWidgetArea(dock) is Area.NoDockWidgetArea and not dock.isFloating():
                self.addDockWidget(dock.entry.side, dock)
            if dock.isFloating() and not _on_a_screen(dock.frameGeometry()):
                dock.setFloating(False)
        self._latest = [id for id in self.docks if self.is_open(id)]
        self.changed.emit()

    def clear_away(self) -> None:
        """Closes all panels for a while."""
        if self._before is None:
            self._before = self.saveState(_VERSION)
            for dock in self.docks.values():
                dock.hide()

    def bring_back(self) -> None:
        """Opens the panels that were cleared away."""
        if self._before is not None:
            layout, self._before = self._before, None
            self.restore(layout)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now there is room to give away: the first time, each panel gets its usual size."""
        super().showEvent(event)
        self._show_floating()
        if not self._is_sized:
            self._is_sized = True
            QTimer.singleShot(0, self, self._size)

    def hideEvent(self, event: QHideEvent) -> None:
        """Panels that float go with the page, and come back with it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._parked = [dock for dock in self.docks.values() if dock.isFloating() and not dock.isHidden()]
            for dock in self._parked:
                dock.hide()

    def _show_floating(self) -> None:
        parked, self._parked = self._parked, []
        for dock in parked:
            dock.show()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme; where the text is of another size now, the panels are too."""
        for dock in self.docks.values():
            dock.set_theme(theme)
        before, self._percent = self._percent, percent()
        if before != self._percent:
            docks = [self.docks[id] for id in _WIDTHS if self.is_front(id) and not self.docks[id].isFloating()]
            grown = [dock.width() * self._percent / before for dock in docks]
            room = self.width() * _MOST_SHARE
            widths = [round(width * min(1.0, room / (sum(grown) or 1))) for width in grown]
            self.resizeDocks(docks, widths, Qt.Orientation.Horizontal)

    def _size(self) -> None:
        docks = [self.docks[id] for id in _WIDTHS]
        self.resizeDocks(docks, [px(width) for width in _WIDTHS.values()], Qt.Orientation.Horizontal)
        lower = [dock for dock in self.docks.values() if dock.entry.side is Area.BottomDockWidgetArea]
        self.resizeDocks(lower[:1], [px(_LOWER)], Qt.Orientation.Vertical)

    def _behind(self, id: str) -> bool:
        """Whether another panel of the same place was looked at later."""
        tabs = [other.objectName() for other in self.tabifiedDockWidgets(self.docks[id]) if not other.isHidden()]
        place = {name: rank for rank, name in enumerate(self._latest)}
        return any(place.get(other, len(place)) < place.get(id, len(place)) for other in tabs)

    def _note(self, id: str) -> None:
        self._latest = [id, *(other for other in self._latest if other != id)]

    def _on_seen(self, id: str, *, seen: bool) -> None:
        if seen:
            self._note(id)
        self._dress_tabs()
        self.changed.emit()

    def _on_moved(self) -> None:
        self._dress_tabs()
        self.changed.emit()

    def _dress_tabs(self) -> None:
        """The tabs that Qt makes where panels share a place: they say it, so that the heads need not."""
        for bar in self.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setAccessibleName(tr("Panels"))
            bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            bar.setUsesScrollButtons(True)
            bar.setDrawBase(False)
        for dock in self.docks.values():
            others = [other for other in self.tabifiedDockWidgets(dock) if not other.isHidden()]
            dock.head.caption.setVisible(not others)


def _of(content: tuple[QWidget, QLayout | None], theme: Theme) -> tuple[QWidget, Theme, QLayout | None]:
    return content[0], theme, content[1]


def _on_a_screen(frame: QRect) -> bool:
    head = QRect(frame.left(), frame.top(), frame.width(), _SEEN)
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(head)
        if seen.width() >= _SEEN and seen.height() >= _SEEN // 2:
            return True
    return False
