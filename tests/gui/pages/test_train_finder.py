"""A learning rate and a batch size are looked for from the Train page, by mouse and keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK, LIGHT
from designer.graph.recipe import Choice
from designer.gui.pages.train.finder import Finder
from designer.gui.pages.train.page import TrainPage
from designer.protocol.events import Failed, Finished, Tried
from tests.gui.desk import HOLD_MS, Desk, Pulse
from tests.helpers.training import digits_mlp, with_training

Lay = Callable[..., Desk]
RATES = [10.0 ** (n / 10 - 7) for n in range(80)]


def page_on(qtbot: QtBot, table: Desk) -> TrainPage:
    page = TrainPage(table.session, table.runs, DARK)
    qtbot.addWidget(page)
    page.resize(1300, 900)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(page.recipe.isVisible)
    return page


def click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_rate_is_found_and_used_without_holding_the_window_up(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp(optimizer=Choice("Adam"), batch_size=32))
    page, pulse = page_on(qtbot, table), Pulse()
    finder = page.recipe.rate
    assert not finder.isVisible()
    before = table.session.document.project
    with pulse.beating():
        click(finder.button)
        assert finder.said.text() == "Trying learning rates …"
        table.until(lambda: finder.use.isVisible())
    assert pulse.busy_ms < HOLD_MS
    assert table.session.document.project == before
    assert len(finder.plot.points) > 30
    suggested = finder.plot.suggestion
    assert suggested is not None
    assert finder.use.text() == f"Use {suggested:g}"
    assert finder.said.text() == f"The loss falls fastest at {suggested:g}."
    click(finder.use)
    assert table.session.document.project.training.optimizer.params["lr"] == suggested
    assert not finder.isVisible()
    table.session.document.undo()
    assert table.session.document.project == before


@pytest.fixture
def unasked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Searches are noted, not started: what comes is told by hand."""
    asked: list[str] = []

    class Silent:
        is_over = True

        def poll(self) -> list[object]:
            return []

        def kill(self) -> None:
            asked.append("killed")

        def close(self) -> None:
            pass

    def start(project: object, what: str, folder: object, workers: object) -> Silent:
        asked.append(what)
        return Silent()

    monkeypatch.setattr("designer.gui.pages.train.finder.start_search", start)
    return asked


def told_batch(finder: Finder) -> None:
    for size, speed in ((8, 100.0), (16, 190.0), (32, 200.0)):
        finder._hear(Tried(time=0, what="batch", x=size, y=speed, memory=1))


def test_a_batch_size_is_set_by_keyboard(desk: Lay, qtbot: QtBot, unasked: list[str]) -> None:
    table = desk(digits_mlp())
    page = page_on(qtbot, table)
    finder = page.recipe.batch
    finder.button.setFocus()
    QTest.keyClick(finder.button, Qt.Key.Key_Space)
    assert unasked == ["batch"]
    told_batch(finder)
    finder._hear(Finished(time=0, status="completed", result={"suggestion": 16}))
    assert finder.said.text() == "16 is the smallest that is nearly the fastest. Another learning rate may suit it."
    finder.use.setFocus()
    QTest.keyClick(finder.use, Qt.Key.Key_Return)
    assert table.session.document.project.training.batch_size == 16


def test_a_search_is_cancelled_and_leaves_nothing(desk: Lay, qtbot: QtBot, unasked: list[str]) -> None:
    table = desk(digits_mlp())
    page = page_on(qtbot, table)
    before = table.session.document.project
    click(page.recipe.rate.button)
    assert page.recipe.rate.close_it.text() == "Cancel"
    click(page.recipe.rate.close_it)
    assert unasked == ["rate", "killed"]
    assert not page.recipe.rate.isVisible()
    assert table.session.document.project == before


def test_what_cannot_be_tried_is_said_and_nothing_is_offered(desk: Lay, qtbot: QtBot, unasked: list[str]) -> None:
    table = desk(digits_mlp())
    page = page_on(qtbot, table)
    finder = page.recipe.rate
    click(finder.button)
    finder._hear(Finished(time=0, status="completed", result={"suggestion": None, "smooth": []}))
    assert finder.said.text() == "The loss fell nowhere clearly, so nothing is suggested."
    assert not finder.use.isVisible()
    click(finder.button)
    finder._hear(Failed(time=0, message="The dataset is gone.", hint="Choose another one."))
    assert finder.said.text() == "The dataset is gone. Choose another one."
    assert not finder.plot.isVisible()
    assert not finder.use.isVisible()


def test_a_project_with_problems_says_so_at_once(desk: Lay, qtbot: QtBot, unasked: list[str]) -> None:
    page = page_on(qtbot, desk(with_training(digits_mlp(), precision="int4")))
    click(page.recipe.rate.button)
    assert not unasked
    assert "training.precision is one of" in page.recipe.rate.said.text()


def test_the_curve_is_painted_in_both_looks_with_its_mark(desk: Lay, qtbot: QtBot, unasked: list[str]) -> None:
    page = page_on(qtbot, desk(digits_mlp()))
    finder = page.recipe.rate
    click(finder.button)
    losses = [2.3 - 2 / (1 + (0.003 / rate) ** 2) for rate in RATES]
    for rate, loss in zip(RATES, losses, strict=True):
        finder._hear(Tried(time=0, what="rate", x=rate, y=loss))
    before = finder.plot.grab().toImage()
    finder._hear(Finished(time=0, status="completed", result={"suggestion": 0.003, "smooth": losses}))
    marked = finder.plot.grab().toImage()
    assert marked != before
    page.set_theme(LIGHT)
    assert finder.plot.grab().toImage() != marked


def test_every_part_has_a_name_and_a_tooltip(desk: Lay, qtbot: QtBot) -> None:
    page = page_on(qtbot, desk(digits_mlp()))
    for finder in (page.recipe.rate, page.recipe.batch):
        assert finder.button.toolTip()
        assert finder.button.accessibleName()
        assert finder.plot.accessibleName()


@pytest.mark.parametrize(
    ("path", "index", "value"),
    [
        ("training.warmup_by", 1, "steps"),
        ("training.decay", 1, "weights"),
        ("training.deterministic", 1, "on"),
        ("training.channels_last", 2, "auto"),
        ("training.recompute", 2, "pieces"),
        ("training.speed", 2, "auto"),
    ],
)
def test_every_option_has_a_row_that_sets_it(desk: Lay, qtbot: QtBot, path: str, index: int, value: str) -> None:
    table = desk(digits_mlp())
    page = page_on(qtbot, table)
    if not page.recipe.fold.isChecked():
        QTest.mouseClick(page.recipe.fold, Qt.MouseButton.LeftButton, pos=page.recipe.fold.rect().center())
    row = page.findChild(QWidget, path)
    assert row is not None
    box = row.focusProxy() or row
    assert isinstance(box, QComboBox)
    assert box.toolTip()
    assert box.accessibleName()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(index):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert getattr(table.session.document.project.training, path.partition(".")[2]) == value


@pytest.mark.parametrize(("path", "text", "value"), [("training.warmup", "2", 2), ("training.swa", "0.5", 0.5)])
def test_numbers_of_options_are_typed(desk: Lay, qtbot: QtBot, path: str, text: str, value: float) -> None:
    table = desk(digits_mlp())
    page = page_on(qtbot, table)
    row = page.findChild(QWidget, path)
    assert row is not None
    box = row.focusProxy() or row
    line = box.lineEdit() if isinstance(box, QAbstractSpinBox) else box
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert getattr(table.session.document.project.training, path.partition(".")[2]) == value
