"""The Deploy page on a desk with a run that has weights (of no use), and what files say of themselves."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.export.report import Difference, LayerDifference, ParityReport
from designer.graph.model import Project
from designer.graph.recipe import Data
from designer.gui.pages.deploy.cell_table import CellTable
from designer.gui.pages.deploy.page import DeployPage
from designer.jobs.run_folder import create_run_at
from designer.protocol.run_layout import BEST
from designer.protocol.sealed import write_sealed
from tests.gui.desk import Desk
from tests.helpers.building import Sketch

LEFT = Qt.MouseButton.LeftButton
RUN = "20260314-092653"
Show = Callable[..., tuple[Desk, DeployPage]]


def digits() -> Project:
    sketch = (
        Sketch("Digits")
        .add("Input", "image", shape=[1, 8, 8])
        .add("Conv2d", "conv1", out_channels=8, kernel_size=3, padding=1)
        .add("ReLU", "relu1")
        .add("Flatten", "flatten")
        .add("Linear", "fc1", out_features=10)
        .add("Output", "scores")
    )
    return replace(sketch.project, name="Digits", data=Data(dataset="digits"))


@pytest.fixture
def show(desk: Callable[..., Desk], qtbot: QtBot) -> Iterator[Show]:
    """Lays a project with a run that can be exported on a desk, with a tab of the page open."""
    pages: list[DeployPage] = []

    def lay(tab: str = "try", project: Project | None = None) -> tuple[Desk, DeployPage]:
        table = desk(project or digits())
        path = table.place / RUN
        folder = create_run_at(path, table.session.document.project) if not path.exists() else None
        if folder is not None:
            write_sealed(folder.layout.checkpoint(BEST), {"state.json": b"{}"})
            table.show(folder)
        else:
            table.runs.refresh()
            table.until(lambda: table.runs.shown is not None)
        page = DeployPage(table.session, table.runs, DARK)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1300, 820)
        page.show()
        qtbot.waitExposed(page)
        page.tabs.show_tab(tab)
        table.until(lambda: not table.runs.background.is_busy("layers"))
        return table, page

    yield lay
    for page in pages:
        page.shut_down()


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, LEFT, pos=at if at is not None else widget.rect().center())


def click_cell(table: CellTable, row: int, column: int, *, at_left: bool = False) -> None:
    """Clicks into a cell: its middle, or where its box is."""
    place = table.visualRect(table.cells.index(row, column))
    at = QPoint(place.left() + 14, place.center().y()) if at_left else place.center()
    QTest.mouseClick(table.viewport(), LEFT, pos=at)


def texts(table: CellTable) -> list[list[str]]:
    """What stands in the lines of a table."""
    return [[cell.text for cell in line.cells] for line in table.cells.lines]


def report(*, ok: bool = True) -> ParityReport:
    """A report of two ways at two batch sizes; with `ok` false the file differs from the layer fc1 on."""
    far = 2e-7 if ok else 3e-3
    differences = tuple(
        Difference(way, "scores", size, 24, 8 * relative, relative, relative, relative <= 1e-5, provider)
        for size in (1, 16)
        for way, provider, relative in (("source", "", 0.0), ("onnx", "CPUExecutionProvider", far))
    )
    layers = (LayerDifference("conv1", 1e-7, 1e-8, 1e-7, True), LayerDifference("fc1", far, far, far, ok))
    metrics = {"module": {"accuracy": 0.95}, "source": {"accuracy": 0.95}, "onnx": {"accuracy": 0.95 if ok else 0.5}}
    counts = {"source": 0, "onnx": 0 if ok else 9}
    begins = "" if ok else "fc1"
    return ParityReport(24, 1e-5, "CPUExecutionProvider", differences, metrics, counts, layers, begins)


def manifest(*, ok: bool = True, **more: Any) -> dict[str, Any]:
    """What a file says of itself; `more` goes into its parity report. Any: JSON."""
    return {
        "precision": "float32",
        "licence": "MIT",
        "author": "Mira",
        "data": {"fingerprint": "9f2c55"},
        "provenance": {"project": "Digits", "run": RUN, "epoch": 3, "trained_with": {"torch": "2.15.0"}},
        "parity": report(ok=ok).to_json() | more,
    }
