"""The whole tour with mouse and keys, as its bubble asks, from an empty canvas to a digit that is read."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from designer.gui.editing.editors import TextEditor
from designer.gui.inspector.layer_view import LayerView
from designer.gui.main_window import MainWindow
from designer.gui.tour.looking import layer, leads
from designer.gui.tour.steps import CHANNELS
from tests.gui.desk import WAIT_MS
from tests.gui.hand import Hand

LEFT = Qt.MouseButton.LeftButton
Reached = Callable[[str], None]


def test_the_tour_is_gone_with_ones_own_hands(window: MainWindow, qtbot: QtBot) -> None:
    window.runs.warming.soon()

    def reached(step: str) -> None:
        qtbot.waitUntil(lambda: window.tour.step.id == step, timeout=WAIT_MS)

    _build(window, reached)
    _finish_the_network(window, reached)
    _train_and_evaluate(window, reached)
    _export_and_draw(window, reached)
    assert window.tour.progress.is_done
    QTest.mouseClick(window.tour.bubble.end_button, LEFT)
    assert not window.tour.is_active
    assert "arrange layers" in window.session.document.undo_labels


def _build(window: MainWindow, reached: Reached) -> None:
    hand = Hand(window.canvas)
    hand.drop_layer("Conv2d", 326, 38)
    reached("connect")
    conv = layer(window, "Conv2d")
    assert conv is not None
    hand.drag(*hand.output("images"), hand.input(conv.id))
    reached("channels")
    hand.click(conv.x + 60, conv.y + 14)
    view = window.design.inspector.view
    assert isinstance(view, LayerView)
    editor = view.form.rows["out_channels"].editor
    assert isinstance(editor, TextEditor)
    editor.line.setFocus()
    editor.line.selectAll()
    QTest.keyClicks(editor.line, str(CHANNELS))
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    reached("relu")
    x, y = hand.output(conv.id)
    hand.drag(x, y, (x + 70, y + 60))
    _choose(window, "relu")
    reached("flatten")
    assert leads(window, "Conv2d", "ReLU")


def _finish_the_network(window: MainWindow, reached: Reached) -> None:
    for word, step in (("flatten", "linear"), ("linear", "output")):
        assert window.focusWidget() is window.canvas, "the keyboard is where the next keys belong"
        QTest.keyClick(window.canvas, Qt.Key.Key_Tab)
        _choose(window, word)
        reached(step)
    linear = layer(window, "Linear")
    assert linear is not None
    QApplication.processEvents()
    hand = Hand(window.canvas)
    hand.drag(*hand.output(linear.id), hand.input("digit"))
    reached("repair")
    QTest.mouseClick(window.status.problems, LEFT)
    buttons = window.design.problems.findChildren(QPushButton)
    QTest.mouseClick(next(button for button in buttons if "10" in button.text()), LEFT)
    reached("arrange")
    QTest.keyClick(window.canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    reached("train")


def _choose(window: MainWindow, word: str) -> None:
    """Types into search-to-add and takes the first that is offered."""
    popup = window.canvas.popup
    assert popup.isVisible()
    QTest.keyClicks(popup.field, word)
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    QApplication.processEvents()


def _train_and_evaluate(window: MainWindow, reached: Reached) -> None:
    QTest.mouseClick(window.top.primary, LEFT)
    assert window.tour.step.id in ("train", "watch")
    reached("evaluate")
    assert window.page == "train"
    QTest.mouseClick(window.top.pages.button("evaluate"), LEFT)
    QTest.mouseClick(window.page_widget("evaluate").empty.button, LEFT)
    reached("export")


def _export_and_draw(window: MainWindow, reached: Reached) -> None:
    QTest.mouseClick(window.top.pages.button("deploy"), LEFT)
    page = window.page_widget("deploy")
    QTest.mouseClick(page.exporter.export, LEFT)
    reached("draw")
    pad = page.try_it.pad
    QTest.mousePress(pad, LEFT, pos=QPoint(pad.width() // 2, pad.height() // 8))
    for step in range(2, 8):
        QTest.mouseMove(pad, QPoint(pad.width() // 2, step * pad.height() // 8))
    window.tour.look()
    QTest.mouseRelease(pad, LEFT, pos=QPoint(pad.width() // 2, 7 * pad.height() // 8))
    reached("end")
    assert page.try_it.verdict.answer.text() in set("0123456789")
