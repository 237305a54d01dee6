"""The tab Precision: layers are measured, some keep their numbers, files are compared; with mouse and keys."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.gui.pages.deploy.page import DeployPage
from designer.gui.pages.deploy.precision import Precision
from designer.gui.run.job_view import JobState, JobView
from designer.jobs.kept_exports import KeptExport, keep_export, keep_sensitivity, kept_exports, kept_sensitivity
from designer.protocol.control import JobKind
from designer.protocol.events import Notice
from designer.protocol.export_options import options_from_text
from tests.gui.desk import Desk
from tests.gui.pages.deploy_desk import Show, click, click_cell, manifest, texts
from tests.gui.pages.deploy_desk import show as show


def answer(ids: dict[str, str]) -> dict[str, Any]:
    """What a measurement says of the layers conv1 and fc1: fc1 minds, conv1 does not."""
    rows = [
        {"id": ids["fc1"], "name": "fc1", "type": "Linear", "bytes_before": 20_000, "bytes_after": 5_000}
        | {"relative": 0.05, "max_abs": 0.4, "metrics": {"accuracy": 0.90}, "loss": 0.05, "latency": 0.2},
        {"id": ids["conv1"], "name": "conv1", "type": "Conv2d", "bytes_before": 320, "bytes_after": 120}
        | {"relative": 0.001, "max_abs": 0.01, "metrics": {"accuracy": 0.95}, "loss": 0.0, "latency": 0.2},
    ]
    return {
        "precision": "int8-static",
        "metric": "accuracy",
        "higher": True,
        "tolerance": 0.01,
        "float32": {"bytes": 24_000, "metrics": {"accuracy": 0.95}, "latency": 0.2},
        "lowered": {"bytes": 9_000, "metrics": {"accuracy": 0.89}, "latency": 0.1, "relative": 0.06, "max_abs": 0.5},
        "rows": rows,
        "suggestion": [ids["fc1"]],
        "suggested": {"bytes": 23_800, "metrics": {"accuracy": 0.95}, "latency": 0.2},
        "within": True,
    }


def ids_of(table: Desk) -> dict[str, str]:
    return {node.name: node.id for node in table.session.document.project.main}


@pytest.fixture
def measured(show: Show) -> tuple[Desk, DeployPage, Precision]:
    """The tab of a run whose layers were measured earlier."""
    table, page = show("precision")
    section = page.tabs.section("precision")
    assert isinstance(section, Precision)
    assert table.runs.shown is not None
    keep_sensitivity(table.runs.shown.layout, "int8-static", answer(ids_of(table)))
    click(section.choices.button("int8-dynamic"))
    click(section.choices.button("int8-static"))
    return table, page, section


def test_before_anything_is_measured_the_layers_are_there_with_their_weights(show: Show) -> None:
    _, page = show("precision")
    section = page.tabs.section("precision")
    assert isinstance(section, Precision)
    assert [line[1:5] for line in texts(section.table)] == [
        ["conv1", "Conv2d", "320 B", "–"],
        ["fc1", "Linear", "20.5 KB", "–"],
    ]
    assert section.totals.text() == "Measure first, and see what smaller numbers cost and give."
    assert not section.suggest.isEnabled()
    assert section.measure.text() == "Measure each layer"


def test_what_was_measured_is_found_again_the_most_sensitive_layer_first(
    measured: tuple[Desk, DeployPage, Precision],
) -> None:
    _, _, section = measured
    assert [line[1:7] for line in texts(section.table)] == [
        ["fc1", "Linear", "20.0 KB", "5.0 KB", "5.0\u202f%", "5.0e-02"],
        ["conv1", "Conv2d", "320 B", "120 B", "nothing", "1.0e-03"],
    ]
    assert section.table.cells.lines[0].cells[5].tone == "error"
    assert section.totals.text() == (
        "24.0 KB become 9.0 KB · 0.20\u202fms become 0.10\u202fms · Accuracy lost: 6.0\u202f%, measured"
    )


def test_ticks_by_mouse_and_space_are_what_the_form_says_and_totals_follow(
    measured: tuple[Desk, DeployPage, Precision],
) -> None:
    table, page, section = measured
    ids = ids_of(table)
    click_cell(section.table, 1, 0, at_left=True)
    assert page.exporter.form.options.keep == (ids["conv1"],)
    assert section.totals.text() == "24.0 KB become 9.0 KB · Accuracy lost: 5.0\u202f% expected, layer by layer"
    section.table.setFocus()
    QTest.keyClick(section.table, Qt.Key.Key_Up)
    QTest.keyClick(section.table, Qt.Key.Key_Space)
    assert set(page.exporter.form.options.keep) == {ids["conv1"], ids["fc1"]}
    assert "24.0 KB become 24.0 KB" in section.totals.text()
    QTest.keyClick(section.table, Qt.Key.Key_Space)
    assert page.exporter.form.options.keep == (ids["conv1"],)


def test_the_suggestion_is_taken_and_a_file_is_made_with_it(
    measured: tuple[Desk, DeployPage, Precision], monkeypatch: pytest.MonkeyPatch
) -> None:
    table, page, section = measured
    asked: list[tuple[JobKind, Path | None, str]] = []
    monkeypatch.setattr(
        table.runs, "begin", lambda kind, folder, out=None, part="", options="": asked.append((kind, out, options))
    )
    section.suggest.setFocus()
    QTest.keyClick(section.suggest, Qt.Key.Key_Return)
    assert [line.cells[0].checked for line in section.table.cells.lines] == [True, False]
    assert "nothing, measured" in section.totals.text()
    click(section.export)
    ((kind, out, text),) = asked
    options = options_from_text(text)
    assert kind is JobKind.EXPORT
    assert out is not None
    assert out.name == "model-int8-static.onnx"
    assert (options.precision, options.keep) == ("int8-static", (ids_of(table)["fc1"],))
    assert page.exporter.form.kept.text() == "1 layer…"


def test_layers_are_measured_with_progress_and_the_answer_is_kept(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    table, page = show("precision")
    section = page.tabs.section("precision")
    assert isinstance(section, Precision)
    assert table.runs.shown is not None
    layout = table.runs.shown.layout
    asked: list[str] = []
    state: list[JobView] = []
    monkeypatch.setattr(table.runs, "begin", lambda kind, folder, out=None, part="", options="": asked.append(options))
    monkeypatch.setattr(table.runs, "job", lambda kind: state[-1] if state else None)

    def tell(view: JobView) -> None:
        state.append(view)
        table.runs.job_changed.emit(view)

    click(section.choices.button("int8-static"))
    section.measure.setFocus()
    QTest.keyClick(section.measure, Qt.Key.Key_Return)
    assert options_from_text(asked[0]).precision == "int8-static"
    told = [Notice(time=float(at), message=f"Measuring layer {at} of 8: conv1", share=0.1 * at) for at in (1, 3, 5)]
    tell(JobView(JobKind.SENSITIVITY, layout).after(told[:1]))
    assert section.message.text() == "Measuring layer 1 of 8: conv1 …"
    tell(JobView(JobKind.SENSITIVITY, layout).after([replace(each, time=8 * each.time) for each in told]))
    assert section.bar.isVisible()
    assert section.bar.value() == section.bar.maximum() / 2, "it is half done: it took 32 s from a tenth on"
    assert section.message.text() == "Measuring layer 5 of 8: conv1 … About 40\u202fs left."
    assert section.cancel.isVisible()
    assert section.window().focusWidget() is section.cancel
    tell(JobView(JobKind.SENSITIVITY, layout, state=JobState.CANCELLED))
    assert section.message.text() == "Cancelled. Nothing was measured."
    tell(JobView(JobKind.SENSITIVITY, layout, state=JobState.FAILED, message="It broke.", hint="Mend it."))
    assert section.message.text() == "It broke. Mend it."
    assert section.found is None
    tell(JobView(JobKind.SENSITIVITY, layout, state=JobState.DONE, result=answer(ids_of(table))))
    assert section.measure.text() == "Measure again"
    assert not section.bar.isVisible()
    assert section.window().focusWidget() is section.measure, "the keyboard is where it was"
    assert not section.message.isVisible()
    assert kept_sensitivity(layout, "int8-static")["metric"] == "accuracy"


def test_files_of_several_precisions_are_compared_and_one_is_opened_by_a_click(show: Show, tmp_path: Path) -> None:
    table, page = show("precision")
    section = page.tabs.section("precision")
    assert isinstance(section, Precision)
    assert table.runs.shown is not None
    there = tmp_path / "digits-float16.onnx"
    there.write_bytes(b"onnx")
    layout = table.runs.shown.layout
    keep_export(layout, KeptExport(str(tmp_path / "gone.onnx"), "", "int4", (), 100, {"accuracy": 0.9}, 0.25, 0.02))
    keep_export(layout, KeptExport(str(there), "", "float16", ("a",), 2000, {"accuracy": 0.95}, None, 4e-4))
    section.show_model(there)
    assert [line[:7] for line in texts(section.exports)] == [
        ["digits-float16.onnx", "float16", "1", "2.0 KB", "95.0\u202f%", "–", "4.0e-04"],
        ["gone.onnx (gone)", "int4", "–", "100 B", "90.0\u202f%", "0.25\u202fms", "2.0e-02"],
    ]
    wanted: list[str] = []
    section.file_wanted.connect(wanted.append)
    page.player.ask = lambda topic, request, on_answer, **_: on_answer({"manifest": manifest()})  # type: ignore[method-assign]
    click_cell(section.exports, 0, 0)
    assert wanted == [str(there)]
    assert page.tabs.model == there
    assert page.exporter.file.text() == "digits-float16.onnx"
    assert len(kept_exports(layout)) == 2
    error = {"error": {"message": "“gone.onnx” is not there.", "hint": "Export it again."}}
    page.player.ask = lambda topic, request, on_answer, **_: on_answer(error)  # type: ignore[method-assign]
    click_cell(section.exports, 1, 0)
    assert table.messages[-1] == "“gone.onnx” is not there. Export it again."
    assert page.tabs.model == there
    click_cell(section.exports, 0, 0)
    section.exports.setFocus()
    QTest.keyClick(section.exports, Qt.Key.Key_Down)
    QTest.keyClick(section.exports, Qt.Key.Key_Delete)
    assert [Path(each.path).name for each in kept_exports(layout)] == ["digits-float16.onnx"]
    assert len(section.exports.cells.lines) == 1
