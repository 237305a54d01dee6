"""One whole story by mouse and keyboard: an empty canvas, LeNet drawn, trained, stopped, resumed, exported, tried.

What a person would wait for is waited for. The event loop runs after every action, as it does between a person's, so
that the time an action holds the window up is measured action by action.
"""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from designer.graph.model import Node
from designer.gui.editing.editors import TextEditor
from designer.gui.inspector.layer_view import LayerView
from designer.gui.main_window import MainWindow
from designer.gui.pages.deploy.page import DeployPage
from designer.gui.pages.train.page import TrainPage
from designer.gui.welcome.page import EMPTY
from designer.jobs.run_view import RunState
from tests.gui.desk import HOLD_MS, WAIT_MS, Pulse
from tests.gui.hand import Hand

LEFT = Qt.MouseButton.LeftButton
LENET = (
    ("Input", {"shape": "1, 8, 8"}),
    ("Conv2d", {"out_channels": "12", "padding": "1"}),
    ("ReLU", {}),
    ("MaxPool2d", {}),
    ("Conv2d", {"out_channels": "24"}),
    ("ReLU", {}),
    ("Flatten", {}),
    ("Linear", {"out_features": "84"}),
    ("ReLU", {}),
    ("Linear", {}),
    ("Output", {}),
)
COLUMNS, DX, DY = 4, 240, 144


def test_lenet_is_drawn_trained_stopped_resumed_exported_and_reads_a_drawn_digit(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def until(condition: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    pulse = Pulse()
    with pulse.beating():
        _draw(window, qtbot)
        _repair_the_last_layer(window)
        until(lambda: window.can_train)
        # The system's file dialog cannot be driven here; what it gives back is what a person would choose.
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "lenet.loom"), ""))
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
        assert window.session.document.is_clean
        _train_stop_and_resume(window, until)
        _export_and_draw_a_digit(window, until, tmp_path)
    assert pulse.busy_ms < HOLD_MS, "no action may hold the window up"
    assert (tmp_path / "lenet.onnx").is_file()
    assert window.session.document.undo_labels, "everything that was drawn can be undone"
    QTest.mouseClick(window.top.pages.button("design"), LEFT)
    while window.session.document.undo_labels:
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.session.network.nodes


def _draw(window: MainWindow, qtbot: QtBot) -> None:
    """Every layer is dropped from the palette, set in the inspector and wired port to port."""
    assert window.welcome is not None
    QTest.mouseClick(window.welcome.cards[EMPTY], LEFT)
    QApplication.processEvents()
    hand = Hand(window.canvas)
    window.canvas.zoom_to(0.7)
    drawn: list[Node] = []
    for number, (type, values) in enumerate(LENET):
        column, row = number % COLUMNS, number // COLUMNS
        hand.drop_layer(type, (column - 1.5) * DX, (row - 1) * DY)
        QApplication.processEvents()
        (node,) = (node for node in window.session.network if all(node.id != known.id for known in drawn))
        drawn.append(node)
        assert window.session.selection == {node.id}
        for param, text in values.items():
            _write(_field(window, param), text, qtbot)
            QApplication.processEvents()
    for before, after in pairwise(drawn):
        hand.drag(*hand.output(before.id), hand.input(after.id))
        QApplication.processEvents()
    assert len(window.session.network.edges) == len(LENET) - 1
    assert window.session.analysis.ok


def _field(window: MainWindow, param: str) -> QLineEdit:
    view = window.design.inspector.view
    assert isinstance(view, LayerView)
    editor = view.form.rows[param].editor
    assert isinstance(editor, TextEditor)
    return editor.line


def _write(field: QLineEdit, text: str, qtbot: QtBot) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def _repair_the_last_layer(window: MainWindow) -> None:
    """The last layer gives 64 scores where digits has 10 classes: the problem offers the repair."""
    (problem,) = window.problems.items
    assert "10 classes" in problem.message
    QTest.mouseClick(window.status.problems, LEFT)
    buttons = window.design.findChildren(QPushButton)
    QTest.mouseClick(next(one for one in buttons if one.text() == problem.repairs[0].label), LEFT)
    QApplication.processEvents()
    assert not window.problems.items


def _train_stop_and_resume(window: MainWindow, until: Callable[[Callable[[], object]], None]) -> None:
    QTest.mouseClick(window.top.primary, LEFT)
    page = window.findChild(TrainPage)
    assert page is not None
    assert page.isVisible()
    until(lambda: window.runs.view.epoch >= 2)
    QTest.mouseClick(page.stop, LEFT)
    until(lambda: not window.runs.is_training)
    assert window.runs.view.state is RunState.STOPPED
    until(lambda: page.dashboard.resume.isVisible())
    QTest.mouseClick(page.dashboard.resume, LEFT)
    until(lambda: window.runs.view.state is RunState.COMPLETED)
    best = window.runs.view.best
    assert best is not None
    assert best.validation["accuracy"] > 0.9


def _export_and_draw_a_digit(window: MainWindow, until: Callable[[Callable[[], object]], None], folder: Path) -> None:
    QTest.mouseClick(window.top.pages.button("deploy"), LEFT)
    page = window.findChild(DeployPage)
    assert page is not None
    assert page.exporter.path.text() == str(folder / "lenet.onnx")
    QTest.mouseClick(page.exporter.export, LEFT)
    until(lambda: page.try_it.isVisible() and page.try_it.verdict.answer.text() != "–")
    report = page.exporter.parity.report
    assert report is not None
    assert report.relative <= 1e-5
    pad = page.try_it.pad
    QTest.mousePress(pad, LEFT, pos=QPoint(pad.width() // 2, pad.height() // 8))
    for step in range(2, 8):
        QTest.mouseMove(pad, QPoint(pad.width() // 2, step * pad.height() // 8))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(pad.width() // 2, 7 * pad.height() // 8))
    until(lambda: not page.player.is_busy)
    assert page.try_it.verdict.answer.text() in set("0123456789")
    assert "CPU" in page.try_it.engine.text() or "CUDA" in page.try_it.engine.text()
