"""The Data page on a desk: shown, waited for, closed; and small files of one's own to open there."""

import csv
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.graph.model import Project
from designer.gui.pages.data.page import DataPage
from tests.gui.desk import Desk

Show = Callable[[Project], tuple[Desk, DataPage]]


@pytest.fixture
def show(desk: Callable[[Project], Desk], qtbot: QtBot) -> Iterator[Show]:
    """Lays a project on a desk and shows its data; what the page reads is ended with the test."""
    pages: list[DataPage] = []

    def lay(project: Project) -> tuple[Desk, DataPage]:
        table = desk(project)
        page = DataPage(table.session, table.runs, DARK)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1300, 900)
        page.show()
        qtbot.waitExposed(page)
        table.until(lambda: not page.is_loading)
        return table, page

    yield lay
    for page in pages:
        page.shut_down()


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def pick(page: DataPage, name: str) -> None:
    """Clicks on the card of a dataset, after opening the list of them if it is closed."""
    card = {**page.cards, **page.sources.generated, **page.sources.downloads}[name]
    if not card.isVisible():
        click(page.sources.change)
    assert card.isVisible()
    click(card)


def take(table: Desk, page: DataPage, path: Path) -> None:
    """Has a path looked at and read."""
    page.open_path(path)
    table.until(lambda: not page.is_loading)


def houses(folder: Path, rows: int = 40) -> Path:
    """A CSV file with numbers, words and a gap; the price is to be foretold."""
    path = folder / "houses.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["rooms", "area", "city", "price"])
        for row in range(rows):
            area = "" if row == 3 else 40 + 7 * (row % 13)
            table.writerow([1 + row % 6, area, ("Bonn", "Berlin")[row % 2], 1000 * (40 + 7 * (row % 13)) + row])
    return path


def pets(folder: Path, each: int = 6) -> Path:
    """A folder of pictures: one folder for each class."""
    root = folder / "pets"
    for name, colour in (("cat", (200, 120, 60)), ("dog", (60, 120, 200))):
        (root / name).mkdir(parents=True)
        for number in range(each):
            Image.new("RGB", (40 + number, 30), colour).save(root / name / f"{number:02}.png")
    return root


def marks_of(folder: Path) -> dict[str, str]:
    """What the files of a folder hold, each in a few letters."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
