"""The tab Pruning: shares by mouse and keys, layers that stay, and a real run that is pruned, fine-tuned and opened."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from designer.graph.files import load
from designer.gui.pages.deploy.lowered import milliseconds
from designer.gui.pages.deploy.page import DeployPage
from designer.gui.pages.deploy.pruning import Pruning
from designer.gui.run.job_view import JobState, JobView
from designer.jobs.kept_bench import keep_bench
from designer.jobs.kept_exports import KeptExport, keep_export, kept_sensitivity
from designer.jobs.run_folder import create_run, list_runs
from designer.jobs.run_view import RunState
from designer.places import runs_folder
from designer.protocol.control import JobKind
from designer.protocol.prune_options import prune_options_from_text
from designer.templates import load_template
from runtime.bench_report import ONNX, BenchReport
from tests.gui.desk import HOLD_MS, Desk, Pulse
from tests.gui.pages.deploy_desk import RUN, Show, click, click_cell, texts
from tests.gui.pages.deploy_desk import show as show
from tests.helpers.benches import made_report
from tests.helpers.runs import projects, trained_run

THIN = "\u202f"


def opened(show: Show, template: str = "digits-resnet") -> tuple[Desk, DeployPage, Pruning]:
    """The tab with a run of a residual network, whose preview is there."""
    table, page = show("pruning", load_template(template))
    section = page.tabs.section("pruning")
    assert isinstance(section, Pruning)
    settled(table, section)
    return table, page, section


def settled(table: Desk, section: Pruning) -> None:
    """Waits until what is shown is what is wanted."""
    table.until(lambda: not section._calm.isActive() and not table.runs.background.is_busy("prune"))
    table.until(lambda: section.preview.layers)


def test_shares_are_chosen_by_mouse_and_keys_and_what_is_left_is_told(show: Show) -> None:
    table, _, section = opened(show)
    assert [line[1:7] for line in texts(section.table)] == [
        ["stem", "Conv2d · with b1_conv2", f"30{THIN}%", "", "23 of 32", "207 of 288"],
        ["b1_conv1", "Conv2d", f"30{THIN}%", "", "23 of 32", "4.8 K of 9.2 K"],
        ["b1_conv2", "Conv2d · with stem", f"30{THIN}%", "", "23 of 32", "4.8 K of 9.2 K"],
        ["b2_skip", "Conv2d · with b2_conv2", f"30{THIN}%", "", "45 of 64", "1.0 K of 2.0 K"],
        ["b2_conv1", "Conv2d", f"30{THIN}%", "", "45 of 64", "9.3 K of 18.4 K"],
        ["b2_conv2", "Conv2d · with b2_skip", f"30{THIN}%", "", "45 of 64", "18.2 K of 36.9 K"],
        ["scores", "Linear", "", "gives the network's answer", "10", "650"],
    ]
    assert section.table.cells.lines[1].cells[4].share == pytest.approx(0.52, abs=0.01)
    assert section.totals.text() == "Parameters: 77.2 K become 39.1 K · Multiply-adds: 2.1 M become 1.1 M"
    section.wishes.slider.setFocus()
    QTest.keyClick(section.wishes.slider, Qt.Key.Key_PageUp)
    QTest.keyClick(section.wishes.slider, Qt.Key.Key_PageUp)
    assert section.wishes.share.value() == 50
    settled(table, section)
    assert texts(section.table)[0][5] == "16 of 32"
    section.wishes.share.setFocus()
    section.wishes.share.selectAll()
    QTest.keyClicks(section.wishes.share, "25")
    settled(table, section)
    assert section.wishes.slider.value() == 25
    assert texts(section.table)[0][5] == "24 of 32"


def test_layers_that_are_joined_stay_together_and_one_may_have_a_share_of_its_own(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, _, section = opened(show)
    click_cell(section.table, 0, 0, at_left=True)
    settled(table, section)
    assert [line.cells[0].checked for line in section.table.cells.lines[:4]] == [True, False, True, False]
    assert [texts(section.table)[row][3:6] for row in (0, 2)] == [["stays", "", "32"], ["stays", "", "32"]]
    click_cell(section.table, 4, 1)
    assert section.window().focusWidget() is section.own.share
    QTest.keyClicks(section.own.share, "75")
    settled(table, section)
    assert texts(section.table)[4][3:6] == [f"75{THIN}%", "", "16 of 64"]
    asked: list[tuple[JobKind, str]] = []
    monkeypatch.setattr(
        table.runs, "begin", lambda kind, folder, out=None, part="", options="": asked.append((kind, options))
    )
    QTest.keyClicks(section.wishes.epochs, "7")
    click(section.wishes.norms.button("l2"))
    click(section.prune)
    options = prune_options_from_text(asked[0][1])
    assert asked[0][0] is JobKind.PRUNE
    assert (options.structured, options.norm, options.share, options.apart) == (True, "l2", 0.3, False)
    assert options.shares == {"stem": 0, "b1_conv2": 0, "b2_conv1": 0.75}
    assert str(options.epochs).startswith("7")
    click(section.own.alike)
    assert section.window().focusWidget() is section.own.share
    section.table.setFocus()
    QTest.keyClick(section.table, Qt.Key.Key_Home)
    QTest.keyClick(section.table, Qt.Key.Key_Up)
    section.table.selectRow(0)
    QTest.keyClick(section.table, Qt.Key.Key_Space)
    assert section.shares == {}


def test_single_weights_go_from_every_layer_or_wherever_the_smallest_are(show: Show) -> None:
    table, _, section = opened(show)
    click(section.wishes.ways.button("weights"))
    settled(table, section)
    assert texts(section.table)[-1][1:6] == ["scores", "Linear", f"30{THIN}%", "", "458 of 650"]
    assert section.totals.text() == "Parameters: 77.2 K become 54.2 K"
    assert not section.wishes.norms.isVisible()
    section.wishes.everywhere.setFocus()
    QTest.keyClick(section.wishes.everywhere, Qt.Key.Key_Space)
    settled(table, section)
    assert section.wanted.everywhere
    assert texts(section.table)[0][4] == "The smallest, wherever"
    assert section.totals.text() == "Parameters: 77.2 K become 54.2 K"


def measured() -> dict[str, Any]:
    """What a measurement says: the first sum minds, the second hardly does."""
    losses = {"stem": 0.5, "b1_conv2": 0.5, "b1_conv1": 0.09, "b2_conv1": 0.06, "b2_skip": 0.004, "b2_conv2": 0.004}
    rows = [
        {"id": name, "name": name, "type": "Conv2d", "bytes_before": 8, "bytes_after": 4, "loss": loss}
        | {"relative": loss, "metrics": {}, "latency": None}
        for name, loss in losses.items()
    ]
    kept = {"bytes": 0, "metrics": {"accuracy": 0.98}, "latency": None}
    return {"precision": "channels-30-l1", "metric": "accuracy", "tolerance": 0.01, "float32": kept, "rows": rows}


def test_each_layer_is_measured_alone_and_what_is_expected_follows_the_choice(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, _, section = opened(show)
    assert table.runs.shown is not None
    layout = table.runs.shown.layout
    state: list[JobView] = []
    monkeypatch.setattr(table.runs, "begin", lambda kind, folder, out=None, part="", options="": None)
    monkeypatch.setattr(table.runs, "job", lambda kind: next((job for job in state[-1:] if job.kind is kind), None))

    def tell(view: JobView) -> None:
        state.append(view)
        table.runs.job_changed.emit(view)

    section.measure.setFocus()
    QTest.keyClick(section.measure, Qt.Key.Key_Return)
    tell(JobView(JobKind.PRUNE_EACH, layout, message="Pruning stem alone", share=0.5))
    assert section.bar.isVisible()
    assert section.cancel.isVisible()
    assert section.message.text() == "Pruning stem alone …"
    tell(JobView(JobKind.PRUNE_EACH, layout, state=JobState.CANCELLED))
    assert section.message.text() == "Cancelled."
    tell(JobView(JobKind.PRUNE_EACH, layout, state=JobState.FAILED, message="It broke.", hint="Mend it."))
    assert section.message.text() == "It broke. Mend it."
    tell(JobView(JobKind.PRUNE_EACH, layout, state=JobState.DONE, result=measured()))
    assert kept_sensitivity(layout, "channels-30-l1")["metric"] == "accuracy"
    assert texts(section.table)[0][7] == f"50.0{THIN}%"
    assert section.table.cells.lines[0].cells[7].tone == "error"
    assert section.table.cells.lines[3].cells[7].tone == ""
    assert f"Accuracy lost: 65.4{THIN}% expected, before fine-tuning" in section.totals.text()
    click_cell(section.table, 2, 0, at_left=True)
    settled(table, section)
    assert f"Accuracy lost: 15.4{THIN}% expected" in section.totals.text()
    tell(JobView(JobKind.PRUNE, layout, state=JobState.DONE, result={}))
    assert section.message.text() == "Pruning answered something unexpected."
    monkeypatch.setattr(type(table.runs), "is_training", property(lambda self: True))
    waiting = create_run(table.place, table.session.document.project)
    tell(JobView(JobKind.PRUNE, layout, state=JobState.DONE, result={"run": str(waiting.path)}))
    assert section.message.text() == "Pruned. It is fine-tuned when the training that runs is over."
    assert waiting in table.runs.turns.queue.waiting


def p50_of(bench: BenchReport) -> float:
    """The latency of its first file."""
    point = bench.of_kind(ONNX)[0].latency
    assert point is not None
    return point.timing.p50


def pruned_by_click(table: Desk, section: Pruning) -> None:
    """Has the shown run pruned by half, and fine-tuned for an epoch."""
    section.wishes.share.selectAll()
    QTest.keyClicks(section.wishes.share, "50")
    section.wishes.epochs.selectAll()
    QTest.keyClicks(section.wishes.epochs, "1")
    settled(table, section)
    pulse = Pulse()
    with pulse.beating():
        click(section.prune)
        table.until(lambda: table.runs.shown is not None and table.runs.shown.name != RUN and table.runs.training)
        table.until(lambda: table.runs.view.state is RunState.COMPLETED and not table.runs.is_training)
    assert pulse.busy_ms < HOLD_MS


def test_a_run_is_pruned_fine_tuned_compared_and_opened_as_a_project_of_its_own(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = replace(projects()["digits"], name="Pruned digits")
    table, page = show("pruning", project)
    (table.place / RUN / "spec.json").unlink()
    trained_run("digits", tmp_path).path.rename(table.place / f"{RUN}-2")
    table.runs.refresh()
    table.until(lambda: any(run.folder.name == f"{RUN}-2" for run in table.runs.runs))
    whole = next(run.folder for run in table.runs.runs if run.folder.name == f"{RUN}-2")
    table.runs.show(whole)
    table.until(lambda: table.runs.shown == whole)
    section = page.tabs.section("pruning")
    assert isinstance(section, Pruning)
    settled(table, section)
    before = table.session.document.project
    pruned_by_click(table, section)
    assert table.session.document.project == before
    run = table.runs.shown
    assert run is not None
    result = section.result
    table.until(lambda: result.isVisible() and result.export.isEnabled())
    assert result.said.text() == "Pruned and fine-tuned."
    rows = {line[0]: line[1:] for line in texts(result.table)}
    assert rows["Parameters"] == ["1\u202f386", "698", "698"]
    assert rows["Weights in float32"][0] == "5.5 KB"
    assert rows["Accuracy"][2].endswith("%")
    assert page.exporter.path.text().endswith("model.onnx")
    keep_export(whole.layout, KeptExport("whole.onnx", bytes=9000, latency_float32=0.5))
    section.show_model(Path("pruned.onnx"))
    rows = {line[0]: line[1:] for line in texts(result.table)}
    assert (rows["Exported file"], rows["Latency"]) == (["9.0 KB", "", "–"], [f"0.50{THIN}ms", "", "–"])
    bench = made_report("pruned.onnx", "other.onnx")
    keep_bench(run.layout, bench)
    section.show_model(Path("pruned.onnx"))
    table.until(lambda: texts(result.table)[-1][3] != "–")
    assert texts(result.table)[-1] == ["Latency", f"0.50{THIN}ms", "", milliseconds(p50_of(bench))]
    wanted: list[Path] = []
    pages: list[str] = []
    table.session.project_wanted.connect(wanted.append)
    table.session.page_wanted.connect(pages.append)
    place = tmp_path / "smaller.loom"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place.with_suffix("")), ""))
    click(result.open)
    table.until(lambda: wanted)
    assert (wanted, pages) == ([place], [])  # nobody opened it
    assert {node.name: node.params for node in load(place).main}["conv1"]["out_channels"] == 4
    assert [each.name for each in list_runs(runs_folder(place))] == [run.name]
    monkeypatch.setattr(table.session, "path", tmp_path / "mine.loom")
    click(result.whole)
    table.until(lambda: table.runs.shown == whole)
    assert not result.isVisible()
    assert page.exporter.path.text().endswith("mine.onnx")
    table.runs.show(run)
    table.until(lambda: table.runs.shown == run and result.isVisible())
    assert page.exporter.path.text().endswith("mine-pruned.onnx")


def test_the_projects_own_file_is_never_overwritten_by_the_smaller_one(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, _, section = opened(show, "digits-cnn")
    mine = tmp_path / "mine.loom"
    monkeypatch.setattr(table.session, "path", mine)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(mine), ""))
    section.result.project_wanted.emit()
    assert table.messages[-1].startswith("That is the open project's own file.")
    assert not mine.exists()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "x.loom"), ""))
    (tmp_path / "none").write_text("")
    section.result.project_wanted.emit()
    table.until(lambda: "could not be" in table.messages[-1])
