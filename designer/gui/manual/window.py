"""The window with the manual: its headings at the left, the text at the right. It needs no network."""

from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QImage,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.fonts import ui_font
from designer.gui.scaling import px
from designer.gui.tongue import tr
from designer.gui.widgets.search_field import SearchField
from designer.gui.widgets.words import hairline
from designer.resources import resource

_SIZE = 980, 720
_LEFT, _WIDTH = 220, 620
_DEEPEST = 3
"""Headings below this level are not listed."""

_ABOVE = {1: 8, 2: 28, 3: 16}
_LINES = 130.0
"""Room above headings of each level, and the height of a line in percent."""


class ManualWindow(QDialog):
    """Shows `resources/manual`. `closed()` tells that it went."""

    closed = Signal()

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Manual"))
        self.setObjectName("manual")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = SearchField(tr("Find in the manual"), theme)
        self.headings = QListWidget()
        self.headings.setAccessibleName(tr("Headings"))
        self.text = ManualText()
        self.text.setAccessibleName(tr("Manual"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(QDesktopServices.openUrl)
        self._place()
        self.set_theme(theme)
        self.headings.currentItemChanged.connect(self._on_heading)
        self.search.textChanged.connect(self._find)
        self.search.taken.connect(lambda: self._find(self.search.text(), onward=True))
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.search.setFocus)
        around = parent.size()
        self.resize(min(px(_SIZE[0]), around.width() - 24), min(px(_SIZE[1]), around.height() - 24))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme, and lists the headings (anew)."""
        self.search.set_theme(theme)
        folder = resource("manual")
        document = self.text.document()
        document.setDefaultFont(ui_font(13))
        document.setBaseUrl(QUrl.fromLocalFile(f"{folder}/"))
        document.setMarkdown((folder / "manual.md").read_text(encoding="utf-8"))
        _space(document)
        self.text.setStyleSheet(
            f"QTextBrowser {{ background: {theme.panel}; color: {theme.text}; border: none; padding: {px(16)}px; }}"
        )
        shown = self.headings.currentRow()
        self.headings.blockSignals(True)
        self.headings.clear()
        for block in _headings(document):
            item = QListWidgetItem("    " * max(0, block.blockFormat().headingLevel() - 2) + block.text())
            item.setData(Qt.ItemDataRole.UserRole, block.position())
            self.headings.addItem(item)
        self.headings.setCurrentRow(max(0, shown))
        self.headings.blockSignals(False)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Says that it went."""
        self.closed.emit()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes."""
        self.close()

    def _place(self) -> None:
        self.headings.setFixedWidth(px(_LEFT))
        left = QVBoxLayout()
        left.setContentsMargins(12, 12, 12, 12)
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.headings, 1)
        self.search.setFixedWidth(px(_LEFT))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left)
        row.addWidget(hairline(vertical=True))
        row.addWidget(self.text, 1)

    def _on_heading(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        block = self.text.document().findBlock(item.data(Qt.ItemDataRole.UserRole))
        top = self.text.document().documentLayout().blockBoundingRect(block).top()
        self.text.verticalScrollBar().setValue(round(top))

    def _find(self, words: str, *, onward: bool = False) -> None:
        """Selects the next place of the words, from the top again after the last."""
        cursor = self.text.textCursor()
        cursor.setPosition(cursor.selectionEnd() if onward else cursor.selectionStart())
        self.text.setTextCursor(cursor)
        if words and not self.text.find(words):
            cursor.setPosition(0)
            self.text.setTextCursor(cursor)
            self.text.find(words)


class ManualText(QTextBrowser):
    """The text. Pictures, taken at twice their size, are as wide as a column and sharp on every screen."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture in the width of a column; everything else as Qt reads it."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(self.document().baseUrl().resolved(QUrl(name)).toLocalFile())
        dense = self.devicePixelRatioF()
        fitted = picture.scaledToWidth(round(px(_WIDTH) * dense), Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(dense)
        return fitted


def _space(document: QTextDocument) -> None:
    """Gives paragraphs room: Markdown has none of its own."""
    block = document.begin()
    while block.isValid():
        form, level = block.blockFormat(), block.blockFormat().headingLevel()
        form.setTopMargin(px(_ABOVE.get(level, 0)))
        form.setBottomMargin(px(4 if block.textList() else 10))
        form.setLineHeight(_LINES, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        QTextCursor(block).setBlockFormat(form)
        block = block.next()


def _headings(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        if 0 < block.blockFormat().headingLevel() <= _DEEPEST:
            found.append(block)
        block = block.next()
    return found
