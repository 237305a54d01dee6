"""The window of the settings: pages at the left, a search over all of them, everything by keyboard too."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from designer.drawing.theme import Theme
from designer.gui.icons import icon
from designer.gui.scaling import hold, px
from designer.gui.settings_page.rows import Page
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.search_field import SearchField
from designer.gui.widgets.words import hairline, words

_SIZE = 820, 620
_ICONS = {
    "look": "eye",
    "canvas": "workflow",
    "training": "cpu",
    "keys": "keyboard",
    "files": "folder",
}


class SettingsWindow(QDialog):
    """`closed()` tells that it went."""

    closed = Signal()

    def __init__(self, parent: QWidget, pages: Iterable[Page], theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setObjectName("settings")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._around = parent
        self.pages = {page.id: page for page in pages}
        self.search = SearchField(tr("Search settings"), theme)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the settings"))
        self.nothing = words("", "muted", wrap=True)
        self.nothing.setContentsMargins(12, 8, 12, 8)
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(_scrolled(page))
            item = QListWidgetItem(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page.id)
            self.list.addItem(item)
        self._place()
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.search.textChanged.connect(self._on_search)
        self.search.left.connect(lambda: self.list.setFocus(Qt.FocusReason.TabFocusReason))
        self.list.setCurrentRow(0)
        self.set_theme(theme)
        self._fit()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return list(self.pages.values())[self.list.currentRow()]

    def go(self, id: str) -> None:
        """Shows a page."""
        self.list.setCurrentRow(list(self.pages).index(id))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme, and what else was changed elsewhere."""
        self.search.set_theme(theme)
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setIcon(icon(_ICONS.get(item.data(Qt.ItemDataRole.UserRole), "wrench"), theme.muted))
        for page in self.pages.values():
            page.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tells."""
        self.closed.emit()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes, after it has emptied the search."""
        self.close()

    def _place(self) -> None:
        side = QWidget()
        set_role(side, "panel")
        hold(side, width=208)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 16, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        self.nothing.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(hairline(vertical=True))
        row.addWidget(self._stack, 1)

    def _fit(self) -> None:
        """As large as the text wants it, and no larger than the window it belongs to."""
        around = self._around.size()
        self.resize(min(px(_SIZE[0]), around.width() - 24), min(px(_SIZE[1]), around.height() - 24))

    def _on_search(self, text: str) -> None:
        found = {id: page.narrow(text) for id, page in self.pages.items()}
        for row in range(self.list.count()):
            self.list.item(row).setHidden(not found[self.list.item(row).data(Qt.ItemDataRole.UserRole)])
        best = next((id for id, count in found.items() if count), None)
        self.nothing.setVisible(best is None)
        self.nothing.setText(tr("No setting is called “{words}”. Try another word.", words=text.strip()))
        if best is not None and not found[self.page.id]:
            self.go(best)


def _scrolled(page: Page) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
