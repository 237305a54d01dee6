"""The Deploy page: export by a click, see the proof, try the file on a sample, a drawing, an edited row."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK, LIGHT
from designer.export.run_export import export_run
from designer.graph.model import Project
from designer.gui.pages.deploy.page import DeployPage
from designer.gui.pages.deploy.play.picture import PicturePanel
from designer.gui.pages.deploy.play.row import RowPanel
from designer.gui.pages.deploy.proof import Proof
from designer.gui.pages.deploy.verdict import Verdict
from designer.jobs.kept_exports import kept_exports
from tests.gui.desk import HOLD_MS, Desk, Pulse
from tests.gui.pages.deploy_desk import texts
from tests.helpers.runs import projects, trained_run
from tests.helpers.training import digits_mlp

Lay = Callable[[Project], Desk]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page_on(qtbot: QtBot) -> Iterator[Callable[[Desk], DeployPage]]:
    pages: list[DeployPage] = []

    def make(table: Desk) -> DeployPage:
        page = DeployPage(table.session, table.runs, DARK)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1300, 820)
        page.show()
        qtbot.waitExposed(page)
        return page

    yield make
    for page in pages:
        page.shut_down()


def exported(page: DeployPage, table: Desk) -> None:
    QTest.mouseClick(page.exporter.export, LEFT)
    table.until(lambda: page.try_it.isVisible() and page.try_it.verdict.answer.text() != "–")


def test_without_a_run_there_is_nothing_to_export(desk: Lay, page_on: Callable[[Desk], DeployPage]) -> None:
    page = page_on(desk(digits_mlp()))
    assert not page.exporter.export.isEnabled()
    assert page.empty.isVisible()
    assert page.empty.button is not None
    assert page.empty.button.text() == "Go to Train"


def test_a_digit_classifier_is_exported_proved_and_tried_on_samples_and_a_drawing(
    desk: Lay, page_on: Callable[[Desk], DeployPage], tmp_path: Path
) -> None:
    table = desk(projects()["digits"])
    table.show(trained_run("digits", table.place))
    page, pulse = page_on(table), Pulse()
    page.exporter.path.setText(str(tmp_path / "digits.onnx"))
    QTest.mouseClick(page.exporter.form.more, LEFT)
    QTest.keyClicks(page.exporter.form.licence.lineEdit(), "MIT")
    with pulse.beating():
        exported(page, table)
    assert (tmp_path / "digits.onnx").stat().st_size > 1000
    report = page.exporter.parity.report
    assert report is not None
    assert report.ok
    assert report.relative <= report.tolerance
    assert pulse.busy_ms < HOLD_MS
    _try_samples(page, table)
    _draw_a_one(page, table)
    page.set_theme(LIGHT)
    _read_the_proof(page, table)


def _read_the_proof(page: DeployPage, table: Desk) -> None:
    """The way from the verdict to the proof of the real file, and to the list of files."""
    QTest.mouseClick(page.exporter.parity.more, LEFT)
    proof, report = page.tabs.section("proof"), page.exporter.parity.report
    assert isinstance(proof, Proof)
    assert report is not None
    assert proof.isVisible()
    assert len(texts(proof.tables["differences"].table)) == len(report.differences) > 0
    assert [line[0] for line in texts(proof.tables["layers"].table)] == [layer.layer for layer in report.layers]
    assert "MIT" in [label.text() for label in proof.findChildren(QLabel)]
    assert table.runs.shown is not None
    (kept,) = kept_exports(table.runs.shown.layout)
    assert (Path(kept.path), kept.precision) == (Path(page.exporter.file.toolTip()), "float32")
    assert 0.9 < kept.metrics["accuracy"] <= 1


def _try_samples(page: DeployPage, table: Desk) -> None:
    gallery, verdict, right = page.try_it.gallery, page.try_it.verdict, 0
    for index in range(8):
        QTest.mouseClick(gallery, LEFT, pos=gallery.tile_rect(index).center())
        table.until(lambda: not page.player.is_busy)
        assert [bar.name for bar in verdict.bars.bars] == list("0123456789")
        assert sum(bar.note != "" for bar in verdict.bars.bars) == 1
        right += verdict.answer.text() == gallery.tiles[index].caption
    assert right >= 6
    assert page.try_it.engine.text().partition(" · ")[0] in ("CPU", "CUDA")
    assert "ms" in page.try_it.engine.text()


def _draw_a_one(page: DeployPage, table: Desk) -> None:
    pad, answers = page.try_it.pad, page.try_it.verdict
    QTest.mousePress(pad, LEFT, pos=QPoint(100, 30))
    for y in range(40, 180, 10):
        QTest.mouseMove(pad, QPoint(100, y))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(100, 170))
    table.until(lambda: not page.player.is_busy)
    assert answers.answer.text() in set("0123456789")
    assert page.try_it.answer.stage.has_picture
    assert page.try_it.gallery.selected is None
    (panel,) = page.try_it.panels
    assert isinstance(panel, PicturePanel)
    QTest.mouseClick(panel.clear, LEFT)
    assert pad.is_empty
    assert answers.answer.text() == "–"


def test_a_file_exported_earlier_is_found_again_and_a_table_is_tried_row_by_row(
    desk: Lay, page_on: Callable[[Desk], DeployPage]
) -> None:
    table = desk(projects()["wine"])
    folder = trained_run("wine", table.place)
    export_run(folder.path)
    table.show(folder)
    page = page_on(table)
    table.until(lambda: page.try_it.isVisible() and page.try_it.verdict.answer.text() != "–")
    assert page.exporter.parity.report is not None
    (row,), verdict = page.try_it.panels, page.try_it.verdict
    assert isinstance(row, RowPanel)
    fields = row.fields
    assert len(fields) == 13
    first = [one.text() for one in fields]
    QTest.mouseClick(page.try_it.samples.next, LEFT)
    assert [one.text() for one in fields] != first
    table.until(lambda: not page.player.is_busy)
    shares = [bar.share for bar in verdict.bars.bars]
    fields[12].setFocus()
    fields[12].selectAll()
    QTest.keyClicks(fields[12], "5000")
    table.until(lambda: not page.player.is_busy)
    assert [bar.share for bar in verdict.bars.bars] != shares
    fields[0].selectAll()
    QTest.keyClicks(fields[0], "much")
    assert verdict.detail.text() == "Every field needs a number."


def test_a_regression_answers_with_a_value_in_its_unit(qtbot: QtBot) -> None:
    verdict = Verdict(DARK)
    qtbot.addWidget(verdict)
    ahead = [{"name": f"x +{at}", "value": float(at)} for at in range(1, 21)]
    verdict.show_prediction({"task": "regression", "value": 1.0, "values": ahead}, "1.5")
    assert verdict.detail.text() == "x +1, the first of 20 values. It really is 1.5."
    assert verdict.lines.isVisibleTo(verdict), "so many are a curve"
    verdict.show_prediction({"task": "regression", "value": 152.34, "unit": "mg"}, "151 mg")
    assert not verdict.lines.isVisibleTo(verdict)
    assert verdict.answer.text() == "152.3\u202fmg"
    assert "151 mg" in verdict.detail.text()


def test_a_run_that_cannot_be_exported_says_why_and_can_be_tried_again(
    desk: Lay, page_on: Callable[[Desk], DeployPage]
) -> None:
    table = desk(projects()["wine"])
    folder = trained_run("wine", table.place)
    for file in folder.path.glob("checkpoints/*/*.safetensors"):
        file.write_bytes(b"nothing of use")
    table.show(folder)
    page = page_on(table)
    page.exporter.export.setFocus()
    QTest.mouseClick(page.exporter.export, LEFT)
    assert not page.exporter.export.isEnabled()
    assert page.exporter.cancel.isVisible()
    assert page.window().focusWidget() is page.exporter.cancel, "the keyboard stays where the hand was"
    table.until(lambda: page.exporter.message.property("role") == "error")
    assert page.exporter.export.isEnabled()
    assert page.window().focusWidget() is page.exporter.export
    assert page.empty.isVisible()
    assert not list(folder.path.glob("exports/*"))


def test_the_pages_bring_neither_torch_nor_onnx_runtime_into_the_window() -> None:
    program = (
        "import sys\n"
        "import designer.gui.pages.data.page, designer.gui.pages.train.page, designer.gui.pages.evaluate.page\n"
        "import designer.gui.pages.tune.page, designer.gui.pages.deploy.page\n"
        "print([name for name in ('torch', 'onnx', 'onnxruntime', 'sklearn') if name in sys.modules])\n"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
