"""The Speed tab: it measures what is wanted, shows what came of it, leads to layers, writes files; by hand and key."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from designer.drawing.theme import LIGHT
from designer.gui.languages import ENGLISH, speak
from designer.gui.pages.deploy.page import DeployPage
from designer.gui.pages.deploy.speed import Speed
from designer.gui.pages.deploy.speed_lines import LATENCY, LOADING, MEMORY, RATIO, THROUGHPUT, milliseconds
from designer.gui.run.job_view import JobState, JobView
from designer.gui.widgets.toast import Offer
from designer.jobs.kept_bench import keep_bench, kept_bench
from designer.jobs.kept_exports import KeptExport, keep_export
from designer.jobs.run_folder import RunFolder
from designer.protocol.bench_options import BenchOptions, bench_options_from_text
from designer.protocol.control import JobKind
from runtime.bench_report import BenchReport, bench_from_text
from tests.gui.desk import Desk
from tests.gui.pages.deploy_desk import Show, click, click_cell, texts
from tests.gui.pages.deploy_desk import show as show
from tests.helpers.benches import made_report

THIN = "\u202f"


def run_of(table: Desk) -> RunFolder:
    assert table.runs.shown is not None
    return table.runs.shown


def file_of(table: Desk, name: str = "model") -> Path:
    path = run_of(table).layout.exports / f"{name}.onnx"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"a file")
    return path


def speed_of(page: DeployPage) -> Speed:
    section = page.tabs.section("speed")
    assert isinstance(section, Speed)
    return section


@pytest.fixture
def tab(show: Show) -> tuple[Desk, DeployPage, Speed]:
    """The tab of a run with a file that was never measured."""
    table, page = show("speed")
    page.tabs.set_ready(True)
    page.tabs.show_model(file_of(table))
    section = speed_of(page)
    table.until(lambda: not table.runs.background.is_busy("bench"))
    return table, page, section


def report_of(table: Desk) -> BenchReport:
    return made_report(str(file_of(table)), str(run_of(table).layout.exports / "small.onnx"))


def finish(table: Desk, **changes: object) -> None:
    """A worker's answer arrives."""
    job = JobView(JobKind.BENCH, run_of(table).layout, state=JobState.DONE, result=report_of(table).to_json())
    table.runs.job_changed.emit(replace(job, **changes))  # type: ignore[arg-type]
    table.until(lambda: not table.runs.background.is_busy("kept bench"))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tab: tuple[Desk, DeployPage, Speed]) -> list[BenchOptions]:
    """What a worker is asked for, without one."""
    found: list[BenchOptions] = []

    def begin(kind: JobKind, folder: RunFolder, *_: object, options: str = "", **__: object) -> None:
        assert (kind, folder) == (JobKind.BENCH, run_of(tab[0]))
        found.append(bench_options_from_text(options))

    monkeypatch.setattr(tab[0].runs, "begin", begin)
    return found


def test_before_anything_is_measured_it_says_what_would_be(tab: tuple[Desk, DeployPage, Speed]) -> None:
    _, _, section = tab
    assert section.about.isVisible()
    assert not section.plot.isVisible()
    assert section.measure.text() == "Measure"
    assert section.measure.isEnabled()
    assert not section.bar.isVisible()
    assert not section.others.isVisible()


def test_what_is_typed_and_ticked_is_what_the_worker_is_asked_for(
    tab: tuple[Desk, DeployPage, Speed], asked: list[BenchOptions]
) -> None:
    table, _, section = tab
    click(section.measure)
    section.batches.selectAll()
    QTest.keyClicks(section.batches, "8, 2")
    section.seconds.setValue(2)
    section.compiled.setFocus()
    QTest.keyClick(section.compiled, Qt.Key.Key_Space)
    section.batches.setFocus()
    QTest.keyClick(section.batches, Qt.Key.Key_Return)
    model = str(run_of(table).layout.exports / "model.onnx")
    assert asked == [
        BenchOptions((model,), compiled=False),
        BenchOptions((model,), batches=(2, 8), seconds=2.0, compiled=True),
    ]


def test_batches_that_are_none_are_a_sentence_and_nothing_is_asked(
    tab: tuple[Desk, DeployPage, Speed], asked: list[BenchOptions]
) -> None:
    _, _, section = tab
    section.batches.setText("many")
    click(section.measure)
    assert section.message.property("role") == "error"
    assert "1, 4, 16" in section.message.text()
    assert asked == []


def test_other_files_of_the_run_are_measured_beside_it_if_they_are_wanted_and_there(
    tab: tuple[Desk, DeployPage, Speed], asked: list[BenchOptions]
) -> None:
    table, page, section = tab
    small, gone = file_of(table, "small"), run_of(table).layout.exports / "gone.onnx"
    for path in (small, gone):
        keep_export(run_of(table).layout, KeptExport(str(path), precision="int8-static"))
    page.tabs.show_model(file_of(table))
    assert section.others.isVisible()
    click(section.others)
    click(section.measure)
    assert [Path(path).name for path in asked[0].files] == ["model.onnx", "small.onnx"]


def test_while_it_measures_it_says_what_and_how_far_and_can_be_cancelled(
    tab: tuple[Desk, DeployPage, Speed], monkeypatch: pytest.MonkeyPatch
) -> None:
    table, _, section = tab
    view = JobView(JobKind.BENCH, run_of(table).layout, message="Batch 4, 2 threads", share=0.5)
    cancelled: list[JobKind] = []
    monkeypatch.setattr(table.runs, "job", lambda kind: view if kind is JobKind.BENCH else None)
    monkeypatch.setattr(table.runs, "cancel", cancelled.append)
    table.runs.job_changed.emit(view)
    assert section.message.text() == "Batch 4, 2 threads …"
    assert section.bar.isVisible()
    assert section.bar.value() == section.bar.maximum() / 2
    assert not section.measure.isVisible()
    click(section.cancel)
    assert cancelled == [JobKind.BENCH]
    view = replace(view, state=JobState.CANCELLED)
    table.runs.job_changed.emit(view)
    assert "Nothing was measured" in section.message.text()
    assert section.measure.isVisible()
    view = replace(view, state=JobState.FAILED, message="It failed.", hint="Try again.")
    table.runs.job_changed.emit(view)
    assert section.message.text() == "It failed. Try again."


def test_what_was_measured_stands_in_large_numbers_a_picture_and_sentences(
    tab: tuple[Desk, DeployPage, Speed],
) -> None:
    table, _, section = tab
    finish(table)
    said = {name: section.figures.said(name) for name in (LATENCY, THROUGHPUT, RATIO, MEMORY, LOADING)}
    assert said == {
        LATENCY: f"0.100{THIN}ms",
        THROUGHPUT: f"20{THIN}000/s",
        RATIO: "4.0×",
        MEMORY: "9.0 MB",
        LOADING: f"20.0{THIN}ms",
    }
    assert "The machine was quiet" in section.remarks.text()
    assert f"adds +2.0{THIN}%" in section.remarks.text()
    assert "no compiler was found" in section.remarks.text()
    assert "batch size 4" in section.plot.accessibleDescription()
    assert section.measure.text() == "Measure again"
    assert not section.about.isVisible()
    section.set_theme(LIGHT)
    assert not section.plot.grab().isNull()


def test_layers_operators_nodes_and_measurements_are_listed(tab: tuple[Desk, DeployPage, Speed]) -> None:
    table, _, section = tab
    finish(table)
    assert [line[:4] for line in texts(section.table)] == [
        ["conv1", "Conv", f"50.0{THIN}µs", f"50{THIN}%"],
        ["fc1", "Gemm", f"30.0{THIN}µs", f"30{THIN}%"],
        ["pool1", "MaxPool", f"20.0{THIN}µs", f"20{THIN}%"],
    ]
    assert section.table.cells.lines[0].cells[0].tip == "with relu1"
    click(section.views.button("operators"))
    assert [line[0] for line in texts(section.table)] == ["Conv", "Gemm", "MaxPool"]
    assert not section.hint.isVisible()
    click(section.views.button("nodes"))
    assert [line[0] for line in texts(section.table)] == ["conv1/Conv", "pool1/MaxPool", "fc1/Gemm"]
    click(section.views.button("points"))
    assert len(section.table.cells.lines) == 3 * 4
    assert texts(section.table)[0][:4] == ["model", "1", "1", f"0.100{THIN}ms"]
    assert texts(section.table)[0][-1] == "4.00×"


def test_a_line_leads_to_its_layer_in_design(tab: tuple[Desk, DeployPage, Speed]) -> None:
    table, _, section = tab
    finish(table)
    wanted: list[str] = []
    table.session.page_wanted.connect(wanted.append)
    click_cell(section.table, 1, 0)
    node = table.session.network.named("fc1")
    assert node is not None
    assert wanted == ["design"]
    assert table.session.selection == {node.id}


def test_files_side_by_side_are_chosen_by_name_and_each_has_its_own_profile(
    tab: tuple[Desk, DeployPage, Speed],
) -> None:
    table, _, section = tab
    finish(table)
    assert section.file.isVisible()
    section.file.setFocus()
    QTest.keyClick(section.file, Qt.Key.Key_Down)
    assert section.file.currentText() == "small"
    assert section.figures.said(RATIO) == "8.0×"
    assert section.figures.said(MEMORY) == "–", "that was not measured"
    assert [line[0] for line in texts(section.table)] == ["fc1"]
    assert table.runs.timing.entry is section.entry


def test_times_go_onto_the_canvas_and_off_again_by_the_box(tab: tuple[Desk, DeployPage, Speed]) -> None:
    table, _, section = tab
    assert not table.runs.timing.is_known
    finish(table)
    assert table.runs.timing.is_known
    offers: list[Offer] = []
    wanted: list[str] = []
    table.session.offered.connect(lambda kind, text, offer: offers.append(offer))
    table.session.page_wanted.connect(wanted.append)
    click(section.on_canvas)
    assert table.runs.timing.is_on
    offers[0].call()
    assert wanted == ["design"], "one click leads to where it is drawn"
    table.runs.timing.toggle()
    assert not section.on_canvas.isChecked(), "it was switched off elsewhere"


def test_what_was_measured_is_found_again_with_its_run(tab: tuple[Desk, DeployPage, Speed]) -> None:
    table, page, section = tab
    finish(table)
    assert kept_bench(run_of(table).layout) == report_of(table)
    page.tabs.show_run(None)
    assert section.report is None
    assert not table.runs.timing.is_known
    page.tabs.show_run(run_of(table))
    table.until(lambda: section.report is not None)
    (run_of(table).layout.exports / "bench.json").write_text("{")
    assert kept_bench(run_of(table).layout) is None
    keep_bench(run_of(table).layout, report_of(table))
    assert kept_bench(run_of(table).layout) is not None


def test_an_answer_that_is_none_is_a_sentence(tab: tuple[Desk, DeployPage, Speed]) -> None:
    table, _, section = tab
    finish(table, result={"version": 1})
    assert section.message.property("role") == "error"
    assert section.report is None


def test_the_answer_of_another_run_is_kept_and_not_shown(tab: tuple[Desk, DeployPage, Speed], tmp_path: Path) -> None:
    table, _, section = tab
    other = RunFolder(tmp_path / "other")
    finish(table, run=other.layout)
    assert section.report is None
    assert kept_bench(other.layout) is not None


@pytest.mark.parametrize("kind", ["json", "svg", "png"])
def test_what_was_measured_is_saved_as_numbers_or_as_a_picture(
    tab: tuple[Desk, DeployPage, Speed], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    table, _, section = tab
    finish(table)
    chosen = tmp_path / "speed"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), f"KIND (*.{kind})"))
    click(section.save_button)
    table.until(lambda: any("Saved" in text for text in table.messages))
    written = chosen.with_name(f"speed.{kind}").read_bytes()
    if kind == "json":
        assert bench_from_text(written.decode()) == report_of(table)
        assert json.loads(written)["entries"][0]["profile"]["layers"][0]["name"] == "conv1"
    else:
        assert b"<svg" in written if kind == "svg" else written.startswith(b"\x89PNG")


def test_a_file_that_cannot_be_written_is_said(tab: tuple[Desk, DeployPage, Speed], tmp_path: Path) -> None:
    table, _, section = tab
    finish(table)
    section.save(tmp_path / "nowhere" / "speed.svg")
    table.until(lambda: table.messages)
    assert "Saved" not in table.messages[0]


def test_numbers_and_remarks_speak_another_language_at_once(tab: tuple[Desk, DeployPage, Speed]) -> None:
    table, _, section = tab
    finish(table)
    try:
        speak("de")
        assert "Die Maschine war ruhig" in section.remarks.text()
        assert section.measure.text() == "Noch einmal messen"
        assert not section.plot.grab().isNull()
    finally:
        speak(ENGLISH)
    assert "The machine was quiet" in section.remarks.text()


@pytest.mark.parametrize(
    ("value", "text"), [(0.0067, "6.70 µs"), (0.1, "0.100 ms"), (12.34, "12.3 ms"), (1500.0, "1.50 s")]
)
def test_times_are_written_in_the_unit_that_suits_them(value: float, text: str) -> None:
    assert milliseconds(value) == text.replace(" ", THIN)
