"""The window, used with keys and mouse."""

import re
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from designer.drawing.theme import LIGHT
from designer.graph.edits import RemoveNode, RenameProject, SetParam
from designer.graph.files import save
from designer.gui.action_table import PAGES
from designer.gui.editing.editors import TextEditor
from designer.gui.inspector.layer_view import LayerView
from designer.gui.main_window import MainWindow
from designer.gui.widgets.toast import Toast
from designer.templates import load_template
from tests.gui.desk import HOLD_MS, clear_away
from tests.gui.shell.conftest import leave
from tests.helpers.building import lenet5

CTRL = Qt.KeyboardModifier.ControlModifier
CORNER = QPoint(5, 5)
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(("number", "page"), list(enumerate((id for id, _, _ in PAGES), start=1)))
def test_a_key_leads_to_each_page(window: MainWindow, qtbot: QtBot, number: int, page: str) -> None:
    qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), CTRL)
    assert window.page == page
    assert window.top.pages.button(page).isChecked()


def test_a_click_on_the_switch_leads_to_a_page(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.top.pages.button("tune"), Qt.MouseButton.LeftButton)
    assert window.page == "tune"


def test_the_bar_says_what_the_network_is(window: MainWindow) -> None:
    window.session.open(load_template("digits-cnn"))
    window.session.do(RenameProject("My digits"))
    name, subtitle = window.top.words
    assert name == "My digits"
    assert re.fullmatch(r"[\d.]+ K parameters · [\d.]+ [KM] multiply-adds · valid", subtitle)


def test_the_bar_counts_problems_and_the_count_opens_them(window: MainWindow, qtbot: QtBot) -> None:
    window.session.do(SetParam("main", "conv1", "kernel_size", 99))
    assert "problem" in window.top.words[1]
    assert not window.can_train
    qtbot.mouseClick(window.status.problems, Qt.MouseButton.LeftButton)
    assert window.design.lower_panel == "problems"
    assert any("conv1" in row.problem.message for row in window.design.problems.rows)


def test_the_title_shows_name_and_unsaved_mark(window: MainWindow, tmp_path: Path) -> None:
    window.session.path = tmp_path / "lenet.loom"
    window.session.do(RenameProject("Other"))
    assert window.windowTitle() == "lenet.loom[*] – Layerloom"
    assert window.isWindowModified()
    window.session.document.undo()
    assert not window.isWindowModified()


def test_undo_and_redo_by_key_and_by_button(window: MainWindow, qtbot: QtBot) -> None:
    window.session.do(RemoveNode("main", "fc3"))
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert "fc3" in window.session.network.nodes
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL_SHIFT)
    assert "fc3" not in window.session.network.nodes
    window.table["edit.undo"].trigger()
    assert "fc3" in window.session.network.nodes


@pytest.mark.parametrize("id", [id for id, _, _ in PAGES])
def test_a_page_that_is_shown_gets_the_keyboard(window: MainWindow, id: str) -> None:
    window.top.pages.button(id).setFocus()
    window.show_page(id)
    focused = window.focusWidget()
    assert focused is not None
    assert not window.top.isAncestorOf(focused)


def test_undo_by_key_takes_back_what_was_typed_into_a_field_while_the_cursor_stands_in_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.session.select(frozenset({"conv1"}))
    view = window.design.inspector.view
    assert isinstance(view, LayerView)
    editor = view.form.rows["out_channels"].editor
    assert isinstance(editor, TextEditor)
    editor.line.setFocus()
    editor.line.selectAll()
    qtbot.keyClicks(editor.field, "12")
    qtbot.keyClick(editor.field, Qt.Key.Key_Return)
    assert window.session.network.nodes["conv1"].params["out_channels"] == 12
    qtbot.keyClick(editor.field, Qt.Key.Key_Z, CTRL)
    assert window.session.network.nodes["conv1"].params["out_channels"] == 6
    assert editor.line.text() == "6"
    qtbot.keyClick(editor.field, Qt.Key.Key_Z, CTRL_SHIFT)
    assert window.session.network.nodes["conv1"].params["out_channels"] == 12
    assert editor.line.text() == "12"


def test_the_look_switches_live_by_key(window: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL_SHIFT)
    assert window.appearance.theme is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.panel
    assert window.canvas.theme is LIGHT
    assert window.table["view.theme"].text() == "Dark look"


def test_the_panel_below_opens_and_closes(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_U, CTRL)
    assert window.design.lower_panel == "source"
    assert window.table["view.source"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_U, CTRL)
    assert window.design.lower_panel == ""
    window.show_page("data")
    qtbot.keyClick(window, Qt.Key.Key_U, CTRL)
    assert (window.page, window.design.lower_panel) == ("design", "source")


def test_next_problem_goes_round(window: MainWindow, qtbot: QtBot) -> None:
    for node in ("conv1", "fc3"):
        window.session.do(SetParam("main", node, "bias", "maybe"))
    places = [problem.node for problem in window.problems.items if problem.node]
    assert len(places) >= 2
    for place in (*places, places[0]):
        qtbot.keyClick(window, Qt.Key.Key_F8)
        assert window.session.selection == {place}


def test_select_all_and_delete_work_on_the_canvas(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.canvas, Qt.Key.Key_A, CTRL)
    assert len(window.session.selection) == len(window.session.network.nodes)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Delete)
    assert not window.session.network.nodes
    qtbot.keyClick(window.canvas, Qt.Key.Key_Z, CTRL)
    assert len(window.session.network.nodes) == len(lenet5().network.nodes)


def test_keys_in_a_field_stay_in_the_field(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select(frozenset({"conv1"}))
    name = window.design.inspector.view.head.name
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(name, Qt.Key.Key_Delete)
    assert name.text() == ""
    assert "conv1" in window.session.network.nodes
    assert window.session.selection == {"conv1"}


def test_f2_renames_the_selected_layer(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select(frozenset({"conv1"}))
    qtbot.keyClick(window, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "stem")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.session.network.nodes["conv1"].name == "stem"


def test_arrange_moves_layers_as_one_step(window: MainWindow) -> None:
    window.table.run("network.arrange")
    xs = {node.x for node in window.session.network}
    assert len(xs) > 3
    window.table.run("edit.undo")
    assert {node.x for node in window.session.network} == {0.0}


def test_messages_become_toasts_and_go(window: MainWindow, qtbot: QtBot) -> None:
    window.session.message.emit("error", "The disk is full. Free some space.")
    window.session.message.emit("error", "The disk is full. Free some space.")
    assert window.toasts.texts == ("The disk is full. Free some space.",)
    (toast,) = (toast for toast in window.findChildren(Toast) if toast.isVisible())
    qtbot.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert window.toasts.texts == ()


def test_a_file_that_is_dropped_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "dropped.loom"
    save(lenet5().project, path)
    window.session.document.mark_saved()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop_on(window, data)
    assert window.session.path == path


def test_other_files_are_not_taken(window: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "cat.jpg"))])
    drop_on(window, data)
    assert window.session.path is None


def test_size_page_and_panels_are_remembered(open_one, window: MainWindow) -> None:
    window.resize(960, 700)  # no higher than the screen of the offscreen platform
    window.show_page("design")
    window.design.show_lower("source")
    window.show_page("tune")
    leave(window)
    again = open_one(project=lenet5().project)
    assert again.height() == 700
    assert again.page == "tune"
    assert again.design.lower_panel == "source"


def test_the_command_line_may_name_a_file(open_one, tmp_path: Path) -> None:
    path = tmp_path / "given.loom"
    save(lenet5().project, path)
    window = open_one(path)
    assert window.session.path == path
    assert not window.at_welcome
    assert window.session.document.is_clean


def test_a_file_that_is_not_there_leads_to_the_welcome_and_a_sentence(open_one, tmp_path: Path) -> None:
    window = open_one(tmp_path / "gone.loom")
    assert window.at_welcome
    assert any("gone.loom" in text for text in window.toasts.texts)


def test_training_cannot_start_while_there_are_problems(window: MainWindow, qtbot: QtBot) -> None:
    window.session.do(SetParam("main", "conv1", "kernel_size", 99))
    assert not window.top.primary.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_R, CTRL)
    assert not window.runs.is_training


def drop_on(widget: QWidget, data: QMimeData, place: QPoint = CORNER) -> None:
    """Drops something, as far as the widget or one around it wants it."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, copy, data, left, none)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDragMoveEvent(place, copy, data, left, none))
        QApplication.sendEvent(widget, QDropEvent(QPointF(place), copy, data, left, none))


def test_f6_goes_round_the_panels(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select(frozenset({"conv1"}))
    window.design.show_lower("problems")
    window.canvas.setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    panels = (
        window.design.inspector,
        window.design.problems.parentWidget().parentWidget(),
        window.design.palette_panel,
    )
    assert all(panel.isAncestorOf(widget) for panel, widget in zip(panels, seen, strict=False))
    assert seen[3] is window.canvas
    qtbot.keyClick(window.canvas, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.design.palette_panel.search.hasFocus()


def test_a_layer_dragged_from_the_palette_lands_on_the_canvas(window: MainWindow) -> None:
    model = window.design.palette_panel.list.model()
    (index,) = [model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data() == "Dropout"]
    drop_on(window.canvas.viewport(), model.mimeData([index]), QPoint(200, 300))
    assert any(node.type == "Dropout" for node in window.session.network)


def test_a_file_dropped_on_the_canvas_is_opened_too(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "dropped.loom"
    save(lenet5().project, path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop_on(window.canvas.viewport(), data, QPoint(200, 300))
    assert window.session.path == path


@pytest.mark.parametrize("act", ["open", "theme", "page", "select", "param", "commands", "arrange"])
def test_nothing_that_one_does_keeps_the_window_from_answering(
    window: MainWindow, qapp: QApplication, act: str
) -> None:
    acts = {
        "open": lambda: window.session.open(load_template("digits-resnet")),
        "theme": window.appearance.toggle,
        "page": lambda: window.show_page("data"),
        "select": lambda: window.session.select(frozenset({"conv1"})),
        "param": lambda: window.session.do(SetParam("main", "conv1", "out_channels", 12)),
        "commands": window.show_commands,
        "arrange": window.arranger.arrange,
    }
    clear_away()
    start = time.thread_time()
    acts[act]()
    qapp.processEvents()
    assert 1000 * (time.thread_time() - start) < HOLD_MS
