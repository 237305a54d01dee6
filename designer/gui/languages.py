"""The languages that the window speaks, and how it changes from one to another while it is open.

To add one, add an entry here and its translation to `resources/translations` (`packaging/README.md` says how).
"""

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from designer.gui.days import LANGUAGE as SPOKEN
from designer.gui.fonts import prefer
from designer.gui.tongue import retold
from designer.resources import resource


class Language(NamedTuple):
    """A language's code, and its name as those who speak it write it."""

    code: str
    name: str


ENGLISH = "en"
LANGUAGES = (
    Language(ENGLISH, "English"),
    Language("de", "Deutsch"),
    Language("es", "Español"),
    Language("ja", "日本語"),
    Language("zh", "简体中文"),
)

_installed: list[QTranslator] = []


def wanted(wish: str) -> str:
    """The code of the language to speak: the wished one, else the first of the system's that is there, else English."""
    codes = {language.code for language in LANGUAGES}
    for code in (wish, *(locale.partition("-")[0] for locale in QLocale.system().uiLanguages())):
        if code in codes:
            return code
    return ENGLISH


def speak(code: str) -> None:
    """Says everything in a language from now on, what is shown already too."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(SPOKEN, code)
    prefer(code)
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    if code != ENGLISH:
        for place in (resource("translations", f"{code}.qm"), _of_qt(code)):
            translator = QTranslator(app)
            if translator.load(str(place)):
                QCoreApplication.installTranslator(translator)
                _installed.append(translator)
    if isinstance(app, QApplication):
        _tell_again(app)


def _of_qt(code: str) -> str:
    """Qt's own words, such as those of its dialogues."""
    name = {"zh": "zh_CN"}.get(code, code)
    return f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{name}.qm"


# Any: a widget of the class named first.
_TEXTS: tuple[tuple[type, Callable[[Any], str], Callable[[Any, str], object]], ...] = (
    (QLabel, QLabel.text, QLabel.setText),
    (QAbstractButton, QAbstractButton.text, QAbstractButton.setText),
    (QMenu, QMenu.title, QMenu.setTitle),
    (QGroupBox, QGroupBox.title, QGroupBox.setTitle),
    (QLineEdit, QLineEdit.placeholderText, QLineEdit.setPlaceholderText),
    (QPlainTextEdit, QPlainTextEdit.placeholderText, QPlainTextEdit.setPlaceholderText),
    (QWidget, QWidget.toolTip, QWidget.setToolTip),
    (QWidget, QWidget.windowTitle, QWidget.setWindowTitle),
    (QWidget, QWidget.accessibleName, QWidget.setAccessibleName),
    (QWidget, QWidget.accessibleDescription, QWidget.setAccessibleDescription),
    (QAction, QAction.text, QAction.setText),
    (QAction, QAction.toolTip, QAction.setToolTip),
)


def _tell_again(app: QApplication) -> None:
    widgets = app.allWidgets()
    actions = {id(action): action for widget in widgets for action in widget.actions()}
    for thing in (*widgets, *actions.values()):
        for place, (kind, read, write) in enumerate(_TEXTS):
            if isinstance(thing, kind):
                _retell(thing, f"told {place}", read(thing), partial(write, thing))
    for widget in widgets:
        if isinstance(widget, QComboBox):
            for place in range(widget.count()):
                _retell(widget, f"told item {place}", widget.itemText(place), partial(widget.setItemText, place))
        elif isinstance(widget, QTabBar):
            for place in range(widget.count()):
                _retell(widget, f"told tab {place}", widget.tabText(place), partial(widget.setTabText, place))
        elif isinstance(widget, QAbstractItemView):
            _tell_model(widget.model())
        widget.updateGeometry()
        widget.update()


def _retell(thing: QObject, key: str, before: str, write: Callable[[str], object]) -> None:
    """Says one text again. What it was at first is kept: two texts of one language may be the same in another."""
    if not before:
        return
    first, last = thing.property(key) or (before, before)
    source = first if last == before else before
    after = retold(source)
    if after != before:
        write(after)
        thing.setProperty(key, (source, after))


def _tell_model(model: QAbstractItemModel | None) -> None:
    """A list or table asks for its texts again."""
    if model is None:
        return
    last = 0 if isinstance(model, QAbstractListModel) else max(0, model.columnCount() - 1)
    model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
    if model.rowCount():
        model.dataChanged.emit(model.index(0, 0), model.index(model.rowCount() - 1, last))
