"""What a reader meets in a window: every text of its widgets, actions and lists, with the place where it stands."""

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from designer.gui import sentences
from designer.gui.tongue import CONTEXT
from designer.gui.widgets.words import ElidedLabel

_SAID = re.compile(r"⟦[^⟦⟧]*⟧")
_WORD = re.compile(r"[A-Za-z][A-Za-z]+")


class PseudoLanguage(QTranslator):
    """Answers every text of the window in brackets, so that what was not asked for shows."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        is_ours = context in (CONTEXT, sentences.CONTEXT)
        return f"⟦{text}⟧" if is_ours and not text.startswith("⟦") else text


def unsaid(text: str) -> list[str]:
    """The words of a text that stand outside of all brackets."""
    text = re.sub(r"<[^>]+>", " ", text)
    before = ""
    while before != text:
        before, text = text, _SAID.sub(" ", text)
    return _WORD.findall(text)


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text below a window, with where it stands."""
    widgets = [one for one in (window, *window.findChildren(QWidget)) if not _is_of_qt(one)]
    for widget in widgets:
        for what, text in (*_of_widget(widget), *_of_parts(widget)):
            if text:
                yield f"{type(widget).__name__} {widget.objectName()} {what}".replace("  ", " "), text
    for action in {id(action): action for widget in widgets for action in widget.actions()}.values():
        yield from _of_action(action)


def _is_of_qt(widget: QWidget) -> bool:
    """Whether Qt made it, whose words have translations of their own."""
    return widget.objectName().startswith(("qt_", "ScrollLeft", "ScrollRight"))


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield from (
        ("tooltip", "" if _shows_its_text_again(widget) else widget.toolTip()),
        ("name", widget.accessibleName()),
        ("description", widget.accessibleDescription()),
        ("title", widget.windowTitle()),
    )
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QMenu | QGroupBox):
        yield "title", widget.title()


def _shows_its_text_again(widget: QWidget) -> bool:
    """Whether the tooltip is only the text that found no room, which follows from the size of the window."""
    return isinstance(widget, ElidedLabel) and widget.toolTip() == widget.text()


def _of_parts(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(place)) for place in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(place)) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget.parent(), QComboBox):
        yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel | None, parent: QModelIndex | None = None) -> Iterator[tuple[str, str]]:
    if model is None:
        return
    root = parent or QModelIndex()
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(root)):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) if parent is None else ():
            yield "head", _text(model.headerData(column, Qt.Orientation.Horizontal, role))
        for row in range(model.rowCount(root)):
            index = model.index(row, column, root)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                yield "cell", _text(index.data(role))
            if column == 0 and not isinstance(model, QAbstractListModel):
                yield from _of_model(model, index)


def _text(value: Any) -> str:
    """Any: a model answers whatever a role wants."""
    return value if isinstance(value, str) else ""


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    for what, text in (("text", action.text().partition("\t")[0]), ("tooltip", action.toolTip())):
        if text and not action.isSeparator():
            yield f"action {action.objectName()} {what}", text
