"""From a CSV file to a training that runs, in five clicks. They are counted where Qt hears of them."""

import csv
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from designer.gui.main_window import MainWindow
from designer.gui.pages.data.page import DataPage
from designer.gui.welcome.page import EMPTY
from tests.gui.desk import WAIT_MS

LEFT = Qt.MouseButton.LeftButton


class Counter(QObject):
    """Counts what a hand presses."""

    def __init__(self) -> None:
        super().__init__()
        self.clicks = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            self.clicks += 1
        return False


def flats(folder: Path) -> Path:
    """Rents that follow from size and storey, with some noise."""
    path, draw = folder / "flats.csv", random.Random(0)
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["size", "storey", "balcony", "rent"])
        for _ in range(120):
            size, storey = draw.uniform(20, 120), draw.randrange(6)
            rent = 12 * size + 20 * storey + draw.gauss(0, 20)
            table.writerow([f"{size:.1f}", storey, draw.choice(["yes", "no"]), f"{rent:.2f}"])
    return path


def test_a_csv_file_becomes_a_training_in_five_clicks(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def until(condition: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    path = flats(tmp_path)
    assert window.welcome is not None
    QTest.mouseClick(window.welcome.cards[EMPTY], LEFT)
    QApplication.processEvents()
    counter = Counter()
    QApplication.instance().installEventFilter(counter)
    # The system's dialog cannot be driven here; what it gives back is what a person would choose.
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    QTest.mouseClick(window.top.pages.button("data"), LEFT)
    page = window.findChild(DataPage)
    assert page is not None
    QTest.mouseClick(page.sources.open_file, LEFT)
    until(lambda: window.session.document.project.data.dataset == "table" and not page.is_loading)
    QTest.mouseClick(page.suggest, LEFT)
    until(lambda: window.can_train)
    QTest.mouseClick(window.top.primary, LEFT)

    assert counter.clicks <= 5
    assert window.page == "train"
    until(lambda: window.runs.view.epoch >= 2)
    QApplication.instance().removeEventFilter(counter)
    best = window.runs.view.best
    assert best is not None
    assert "r2" in best.validation
    window.runs.stop()
    until(lambda: not window.runs.is_training)
    assert window.session.document.undo_labels == ("suggest a network", "choose data “flats.csv”")
    window.session.document.mark_saved()
    QTest.mouseClick(window.top.pages.button("design"), LEFT)
    canvas = window.design.canvas
    assert canvas.camera.is_fitted(canvas.arrays.bounds()), "what was suggested is not seen as a whole"


def test_from_the_start_of_the_program_four_clicks_suffice(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def until(condition: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    path = flats(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))  # As above.
    assert window.welcome is not None
    window.show_welcome()
    counter = Counter()
    QApplication.instance().installEventFilter(counter)
    QTest.mouseClick(window.welcome.data, LEFT)
    menu = next(menu for menu in window.welcome.findChildren(QMenu) if menu.isVisible())
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[0]).center())
    until(lambda: window.page == "data" and window.session.document.project.data.dataset == "table")
    page = window.findChild(DataPage)
    assert page is not None
    until(lambda: page.suggest.isEnabled())
    QTest.mouseClick(page.suggest, LEFT)
    until(lambda: window.can_train)
    assert counter.clicks <= 3  # The fourth is the button that trains, as above.
    assert window.top.primary.isEnabled()
    QApplication.instance().removeEventFilter(counter)
    window.session.document.mark_saved()
    QTest.mouseClick(window.top.pages.button("design"), LEFT)
    canvas = window.design.canvas
    assert canvas.camera.is_fitted(canvas.arrays.bounds()), "what was suggested is not seen as a whole"
