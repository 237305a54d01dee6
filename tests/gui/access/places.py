"""Every place of the window with controls in it: how one gets there, and what controls are."""

from collections.abc import Callable, Iterator
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QScrollBar, QTabBar, QWidget

from designer.graph.edits import SetMark
from designer.graph.marks import Frame, Note
from designer.gui.main_window import MainWindow
from designer.templates import load_template

Opener = Callable[[MainWindow], QWidget]
"""Goes to a place of the window and gives what it is in."""


def _page(name: str) -> Opener:
    def go(window: MainWindow) -> QWidget:
        window.show_page(name)
        return window

    return go


def _panel(name: str) -> Opener:
    def go(window: MainWindow) -> QWidget:
        window.show_panel(name)
        return window

    return go


def _inspector(choose: str) -> Opener:
    def go(window: MainWindow) -> QWidget:
        window.show_page("design")
        keys = {"many": {node.id for node in window.session.network}, "none": set(), "mark": {"m"}}
        one = {node.id for node in window.session.network if node.type == choose}
        window.canvas.select(frozenset(keys.get(choose, one)))
        return window.design.inspector

    return go


def _welcome(window: MainWindow) -> QWidget:
    window.show_welcome(back_to="a project")
    return window


def _settings(page: str) -> Opener:
    def go(window: MainWindow) -> QWidget:
        window.windows.show_settings(page)
        assert window.windows.settings is not None
        return window.windows.settings

    return go


def _doctor(window: MainWindow) -> QWidget:
    window.windows.show_doctor()
    assert window.windows.doctor is not None
    return window.windows.doctor


def _asked(action: str) -> Opener:
    """A question that waits for an answer, without the waiting."""

    def go(window: MainWindow) -> QWidget:
        with patch.object(QDialog, "exec", QDialog.show):
            window.table.run(action)
        return next(dialogue for dialogue in window.findChildren(QDialog) if dialogue.isVisible())

    return go


def _tour(window: MainWindow) -> QWidget:
    window.session.document.mark_saved()
    window.start_tour()
    return window.tour.bubble


def _commands(window: MainWindow) -> QWidget:
    window.show_commands()
    assert window.commands is not None
    return window.commands


def _picture(window: MainWindow) -> QWidget:
    window.show_page("design")
    window.table.run("file.export_picture")
    assert window.files.picture is not None
    return window.files.picture


def _key(key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Opener:
    def go(window: MainWindow) -> QWidget:
        window.show_page("design")
        window.canvas.select(frozenset(list(window.session.network.nodes)[1:2]))
        QTest.keyClick(window.canvas, key, keys)
        return window

    return go


PLACES: dict[str, Opener] = {
    "welcome": _welcome,
    **{f"page {name}": _page(name) for name in ("data", "design", "train", "evaluate", "tune", "deploy")},
    **{f"panel {name}": _panel(name) for name in ("source", "problems", "costs", "code", "history", "palette")},
    **{f"inspector {name}": _inspector(name) for name in ("none", "Conv2d", "Input", "many", "mark")},
    **{f"settings {name}": _settings(name) for name in ("look", "canvas", "training", "keys", "files")},
    "doctor": _doctor,
    "about": _asked("help.about"),
    "unsaved": _asked("file.quit"),
    "tour": _tour,
    "commands": _commands,
    "picture": _picture,
    "search": _key(Qt.Key.Key_Tab),
    "connect to": _key(Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier),
    "rename": _key(Qt.Key.Key_F2),
    "find": _key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
    "sheet": _key(Qt.Key.Key_Question),
}


def prepared(window: MainWindow) -> None:
    """A project with something of everything."""
    window.session.open(load_template("digits-cnn"))
    mark = Frame(id="m", x=-80.0, y=-90.0, width=400.0, height=300.0, title="Stem")
    window.session.do(SetMark("main", "m", mark))
    window.session.do(SetMark("main", "n", Note(id="n", x=0.0, y=900.0, width=90.0, height=90.0, text="why")))
    QApplication.processEvents()


def controls(place: QWidget) -> Iterator[QWidget]:
    """What one can press, write or walk in; neither parts of other controls nor what is out of sight."""
    for one in place.findChildren(QWidget):
        takes_keys = one.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(one, QAbstractButton)
        is_part = isinstance(one, QScrollBar | QLabel) or one.focusProxy() is not None
        is_part = is_part or one.objectName().startswith("qt_") or one.window() is not place.window()
        is_part = is_part or (isinstance(one, QTabBar) and not one.count())  # Qt keeps those for later
        if takes_keys and not is_part and one.isVisibleTo(place) and one.isEnabled():
            yield one


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a control."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip() if found is not None else ""


def described(widget: QWidget) -> str:
    """Where a control is, for a message."""
    parts: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(parts) < 4:
        parts.append(f"{type(at).__name__}{'#' + at.objectName() if at.objectName() else ''}")
        at = at.parentWidget()
    return f"{' < '.join(parts)} “{name_of(widget)}” {widget.property('text') or ''}"
