"""The tab Proof: what a file's report says as tables, the way to a layer, and the report as a file."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.drawing.theme import DARK, LIGHT
from designer.gui.pages.deploy.cells import CELL_ROLE
from designer.gui.pages.deploy.documents import Block, Document, as_html, as_markdown
from designer.gui.pages.deploy.page import DeployPage
from designer.gui.pages.deploy.proof import Proof
from designer.gui.pages.deploy.proof_lines import share_of
from designer.gui.pages.deploy.refusal import advice_of
from designer.gui.run.job_view import JobView
from designer.protocol.control import JobKind
from designer.protocol.events import Failed
from tests.gui.desk import Desk
from tests.gui.pages.deploy_desk import Show, click, click_cell, manifest, report, texts
from tests.gui.pages.deploy_desk import show as show


def proof(show: Show, **said: Any) -> tuple[Desk, DeployPage, Proof]:
    """The tab with the proof of a file."""
    table, page = show("proof")
    page.tabs.show_model(Path("digits.onnx"))
    page.tabs.show_manifest(manifest(**said))
    section = page.tabs.section("proof")
    assert isinstance(section, Proof)
    assert section.isVisible()
    return table, page, section


def test_a_proof_that_holds_says_so_for_each_output_way_and_size(show: Show) -> None:
    _, _, section = proof(show)
    assert section.verdict.text() == "What was trained is what the file computes"
    lines = texts(section.tables["differences"].table)
    assert [line[:3] for line in lines] == [
        ["scores", "printed source", "1"],
        ["scores", "ONNX Runtime, CPU", "1"],
        ["scores", "printed source", "16"],
        ["scores", "ONNX Runtime, CPU", "16"],
    ]
    assert lines[0][3:6] == ["none", "none", "none"]
    assert lines[1][5] == "2.0e-07"
    assert not section.tables["lowered"].isVisible()
    facts = [
        item.widget().text() for at in range(section.facts.count()) if (item := section.facts.itemAt(at)) is not None
    ]
    assert dict(zip(facts[::2], facts[1::2], strict=True)) == {
        "Project": "Digits",
        "Run": "20260314-092653",
        "Epoch": "3",
        "Data's fingerprint": "9f2c55",
        "Trained with": "torch 2.15.0",
        "Author": "Mira",
        "Licence": "MIT",
    }


def test_bars_stand_on_an_axis_of_powers_of_ten_with_what_is_allowed(show: Show) -> None:
    assert share_of(0.0) == 0.0
    assert share_of(1e-9) == 0.0
    assert share_of(1e-5) == pytest.approx(0.5)
    assert share_of(7.0) == 1.0
    _, _, section = proof(show, ok=False)
    cells = section.tables["differences"].table.cells
    near, far = (cells.index(row, 6).data(CELL_ROLE) for row in (0, 1))
    assert near.share == 0.0
    assert near.tone == ""
    assert far.share == pytest.approx(share_of(3e-3))
    assert far.tone == "error"
    assert cells.heads[6].mark == pytest.approx(0.5)
    assert cells.index(1, 6).data(Qt.ItemDataRole.AccessibleTextRole) == "more than is allowed"


def test_a_file_that_computes_otherwise_says_where_it_starts_and_leads_there(show: Show) -> None:
    table, page, section = proof(show, ok=False)
    layers = section.tables["layers"]
    assert section.verdict.text() == "The file computes otherwise"
    assert "starts to differ at fc1" in layers._about.text()
    pages: list[str] = []
    table.session.page_wanted.connect(pages.append)
    wanted: list[str] = []
    table.session.layer_wanted.connect(wanted.append)
    click_cell(layers.table, 1, 0)
    fc1 = table.session.document.project.main.named("fc1")
    assert fc1 is not None
    assert (pages, wanted) == (["design"], [fc1.id])
    QTest.keyClick(layers.table, Qt.Key.Key_Up)
    QTest.keyClick(layers.table, Qt.Key.Key_Return)
    conv1 = table.session.document.project.main.named("conv1")
    assert conv1 is not None
    assert wanted[-1] == conv1.id
    page.set_theme(LIGHT)
    page.set_theme(DARK)


def test_an_export_that_was_refused_shows_where_it_differs_and_what_to_do(show: Show) -> None:
    table, page = show("try")
    assert table.runs.shown is not None
    event = Failed(time=0.0, message="They differ.", result={"parity": report(ok=False).to_json()})
    table.runs.job_changed.emit(JobView(JobKind.EXPORT, table.runs.shown.layout).after([event]))
    exporter = page.exporter
    assert exporter.message.text() == "Nothing was written. A file that was there before is as it was."
    assert exporter.parity.verdict.text() == "The file computes otherwise"
    assert page.empty.isVisible(), "there is nothing to try"
    click(exporter.parity.more)
    section = page.tabs.section("proof")
    assert isinstance(section, Proof)
    assert section.isVisible()
    assert "starts to differ at fc1" in section.tables["layers"]._about.text()
    assert section.advice.text().startswith("A click on the line of fc1 below shows the layer in Design.")
    assert not section.save.isVisible()
    page.tabs.show_model(Path("digits.onnx"))
    page.tabs.show_manifest(manifest())
    assert not section.advice.isVisible(), "a file that was written has a proof again"
    page.tabs.show_run(table.runs.shown)
    assert page.empty.isVisible()


def test_the_advice_names_what_is_at_fault() -> None:
    held, off = report().differences[1], report(ok=False).differences[1]
    source = replace(off, way="source", provider="")
    gpu = replace(off, provider="CUDAExecutionProvider")
    only_large = (replace(held, batch_size=1), replace(off, batch_size=16))
    assert advice_of(replace(report(ok=False), differences=(source,))).startswith("The printed source is at fault")
    assert "only CUDA does not" in advice_of(replace(report(ok=False), differences=(held, gpu)))
    assert "Only with 16 samples at once" in advice_of(replace(report(ok=False), differences=only_large))
    unknown = replace(report(ok=False), differences=(off,), begins="")
    assert advice_of(unknown).startswith("No single layer is further off")


def test_metrics_stand_side_by_side_and_one_that_differs_is_marked(show: Show) -> None:
    _, _, section = proof(show, ok=False)
    metrics = section.tables["metrics"].table
    assert [head.title for head in metrics.cells.heads] == [
        "Metric",
        "trained module",
        "printed source",
        "ONNX Runtime",
    ]
    assert texts(metrics)[0] == ["Accuracy", "95.0\u202f%", "95.0\u202f%", "50.0\u202f%"]
    assert [cell.tone for cell in metrics.cells.lines[0].cells] == ["strong", "", "", "error"]
    assert texts(metrics)[1] == ["Answered otherwise", "–", "none", "9"]


def test_smaller_numbers_are_shown_before_and_after(show: Show) -> None:
    lowered = {
        "precision": "int8-static",
        "bytes_before": 4000,
        "bytes_after": 1200,
        "latency_before": 0.5,
        "latency_after": 0.025,
        "agreement": 0.99,
        "samples": 24,
        "calibrated": 256,
        "metrics": {"float32": {"accuracy": 0.95}, "lowered": {"accuracy": 0.93}},
        "max_abs": 0.2,
        "relative": 0.01,
        "kept": ["fc1"],
    }
    _, _, section = proof(show, lowered=lowered, notes=["TensorRT could not be compared."])
    assert section.sentence.text().endswith("TensorRT could not be compared.")
    table = section.tables["lowered"]
    assert table.isVisible()
    assert texts(table.table) == [
        ["Size", "4.0 KB", "1.2 KB"],
        ["Latency", "0.50\u202fms", "0.025\u202fms"],
        ["Accuracy", "95.0\u202f%", "93.0\u202f%"],
        ["Same answers", "", "99\u202f%"],
        ["max |Δ|", "", "2.0e-01"],
        ["relative", "", "1.0e-02"],
    ]
    assert "In float32 stay fc1." in table._about.text()
    assert "256 training samples" in table._about.text()
    assert section.verdict.text() == "int8, calibrated: Accuracy 93.0\u202f%, 95.0\u202f% in float32"
    assert section._picture.name == "triangle-alert", "two hundredths are much"
    assert "1\u202f% of their scale" in section.sentence.text()
    assert "before its numbers became smaller" in section.tables["differences"]._about.text()


@pytest.mark.parametrize("name", ["proof.html", "proof.md"])
def test_the_report_is_saved_as_a_page_or_as_markdown(show: Show, tmp_path: Path, name: str) -> None:
    table, _, section = proof(show)
    section.save_report(tmp_path / name)
    text = (tmp_path / name).read_text(encoding="utf-8")
    for part in ("What was trained is what the file computes", "ONNX Runtime, CPU", "2.0e-07", "9f2c55", "fc1", "MIT"):
        assert part in text
    assert text.startswith("<!doctype html>" if name.endswith("html") else "# What was trained")
    assert table.messages[-1] == f"The report was saved as {name}."
    section.save_report(tmp_path / "nowhere" / name)
    assert "could not be written" in table.messages[-1]


def test_names_from_outside_are_words_in_a_saved_report() -> None:
    block = Block("<b>", ("a & b",), ("one|two", "n"), (("<script>", "1"), ("*x*", "2")), frozenset({1}))
    document = Document("T", "en", False, (block,))
    page = as_html(document)
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "a &amp; b" in page
    assert '<h1 class="bad">' in page
    text = as_markdown(document)
    assert "one\\|two" in text
    assert "\\*x\\*" in text
    assert "\\<script\\>" in text
    assert "| --- | ---: |" in text


def test_a_file_of_another_version_keeps_the_page_as_it_was(show: Show) -> None:
    _, page, section = proof(show)
    page.tabs.show_manifest({"parity": {"samples": "many"}})
    assert section.verdict.text() == "What was trained is what the file computes"


def test_numbers_that_change_nothing_are_no_warning(show: Show) -> None:
    lowered = {
        "precision": "float16",
        "bytes_before": 4000,
        "bytes_after": 2000,
        "latency_before": 0.5,
        "latency_after": 0.5,
        "metrics": {"float32": {"accuracy": 0.95}, "lowered": {"accuracy": 0.95001}},
        "max_abs": 0.001,
        "relative": 0.0004,
    }
    _, page, section = proof(show, lowered=lowered)
    assert section.verdict.text() == "float16: Accuracy 95.0\u202f%, as in float32"
    assert section._picture.name == "circle-check"
    without = lowered | {"metrics": {"float32": {}, "lowered": {}}}
    page.tabs.show_manifest(manifest(lowered=without))
    assert section.verdict.text() == "float16: at most 0.04\u202f% of the scale off"
