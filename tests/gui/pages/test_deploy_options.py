"""How a file is wanted: the form at the left of the Deploy page, with mouse and keys."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from designer.analysis.blocks import analyse_in
from designer.analysis.streaming import CUTS_SOUND
from designer.graph.edits import SetSetting
from designer.gui.editing.boxes import StepBox
from designer.gui.pages.deploy.exporter import Exporter
from designer.gui.pages.deploy.precision_words import suited
from designer.gui.pages.deploy.run_layers import RunLayers
from designer.gui.run.export_memory import OPTIONS_FILE, remembered
from designer.gui.settings import MORE_OPTIONS, Settings
from designer.protocol.export_options import USUAL, ExportOptions
from tests.gui.pages.deploy_desk import Show, click
from tests.gui.pages.deploy_desk import show as show
from tests.helpers.building import Sketch


def precision(exporter: Exporter, steps: int) -> None:
    """Goes down the list of precisions by the arrow key."""
    box = exporter.form.editors["precision"].field
    assert isinstance(box, QComboBox)
    box.setFocus()
    for _ in range(steps):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_a_beginner_sees_the_precision_and_what_it_means(show: Show) -> None:
    _, page = show()
    form = page.exporter.form
    assert form.editors["precision"].isVisible()
    assert "as in training" in form.meaning.text()
    assert not form.editors["opset"].isVisible()
    assert not form.licence.isVisible()
    assert page.exporter.export.text() == "Export ONNX"
    assert form.options == USUAL


def test_the_button_the_words_and_the_file_follow_the_precision(show: Show) -> None:
    _, page = show()
    exporter, form = page.exporter, page.exporter.form
    precision(exporter, 1)
    assert form.options.precision == "float16"
    assert "Half the size" in form.meaning.text()
    assert exporter.export.text() == "Export ONNX in float16"
    assert exporter.out.name == "model-float16.onnx"
    assert not form.editors["samples"].isVisible()
    precision(exporter, 2)
    assert form.options.precision == "int8-static"
    assert exporter.out.name == "model-int8-static.onnx"
    assert "smaller" not in form.meaning.text()
    assert "as small as this" in form.meaning.text(), "the network has few parameters"


def test_a_path_that_somebody_chose_stays(show: Show) -> None:
    _, page = show()
    exporter = page.exporter
    exporter.path.selectAll()
    QTest.keyClicks(exporter.path, "/tmp/mine.onnx")
    precision(exporter, 1)
    assert exporter.path.text() == "/tmp/mine.onnx"


def test_more_is_opened_by_keys_and_stays_open(show: Show) -> None:
    _, page = show()
    form = page.exporter.form
    form.more.setFocus()
    QTest.keyClick(form.more, Qt.Key.Key_Space)
    assert form.editors["opset"].isVisible()
    assert Settings().get(MORE_OPTIONS)
    _, again = show()
    assert again.exporter.form.licence.isVisible()
    click(again.exporter.form.more)
    assert not again.exporter.form.licence.isVisible()


def test_what_is_wanted_is_remembered_with_the_project(show: Show) -> None:
    table, page = show()
    form = page.exporter.form
    click(form.more)
    inside = form.editors["inside"].field
    QTest.keyClick(inside, Qt.Key.Key_Space)
    QTest.keyClicks(form.author, "Mira Ö.")
    licence = form.licence.lineEdit()
    assert isinstance(licence, QLineEdit)
    QTest.keyClicks(licence, "Ours, ask first")
    wanted = ExportOptions(inside=True, author="Mira Ö.", licence="Ours, ask first")
    assert form.options == wanted
    kept = json.loads((table.place / OPTIONS_FILE).read_text(encoding="utf-8"))
    assert kept["author"] == "Mira Ö."
    assert remembered(table.place) == wanted
    elsewhere = remembered(table.place / "nowhere")
    assert elsewhere == ExportOptions(author="Mira Ö.", licence="Ours, ask first"), "who it is, is true elsewhere too"


@pytest.mark.parametrize("text", ["0", "many", ""])
def test_a_value_that_cannot_be_is_said_at_its_field_and_nothing_is_exported(show: Show, text: str) -> None:
    _, page = show()
    exporter, form = page.exporter, page.exporter.form
    precision(exporter, 3)
    click(form.more)
    samples = form.editors["samples"].field
    line = samples.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)
    fault = form.errors["samples"]
    assert fault.isVisible()
    assert "whole number" in fault.text()
    assert fault.text().endswith(".")
    assert not exporter.export.isEnabled()
    assert exporter.export.toolTip() == fault.text()
    assert form.options.samples == USUAL.samples
    line.selectAll()
    QTest.keyClicks(line, "64")
    assert not fault.isVisible()
    assert exporter.export.isEnabled()
    assert form.options.samples == 64


def test_layers_that_stay_lead_to_the_tab_where_they_are_chosen(show: Show) -> None:
    _, page = show()
    form = page.exporter.form
    assert not form.kept.isVisible(), "everything is in float32 already"
    precision(page.exporter, 1)
    assert form.kept.text() == "no layer…"
    click(form.kept)
    assert page.tabs.current == "precision"


def test_a_broken_memory_is_no_hindrance(show: Show) -> None:
    table, _ = show()
    (table.place / OPTIONS_FILE).write_text("{broken", encoding="utf-8")
    assert remembered(table.place) == USUAL
    (table.place / OPTIONS_FILE).write_text('{"precision": "float64"}', encoding="utf-8")
    assert remembered(table.place) == USUAL


def test_only_networks_that_remember_are_offered_to_take_series_in_pieces(show: Show) -> None:
    _, page = show()
    form = page.exporter.form
    click(form.more)
    assert not form.editors["streaming"].isVisible()
    sketch = Sketch("Said").add("Input", "x", shape=[12, 4]).add("LSTM", "lstm", hidden_size=8).add("Output", "y")
    _, again = show(project=sketch.project)
    offered = again.exporter.form.editors["streaming"]
    assert offered.isVisible()
    QTest.keyClick(offered.field, Qt.Key.Key_Space)
    assert again.exporter.form.options.streaming


def test_what_does_not_go_with_series_in_pieces_is_greyed_and_says_why(show: Show) -> None:
    sketch = Sketch("Said").add("Input", "x", shape=[12, 4]).add("LSTM", "lstm", hidden_size=8).add("Output", "y")
    _, page = show(project=sketch.project)
    exporter, form = page.exporter, page.exporter.form
    click(form.more)
    pieces, note, fault = form.editors["streaming"].field, form.notes["streaming"], form.errors["streaming"]
    assert not note.isVisible()
    precision(exporter, 3)
    assert not pieces.isEnabled()
    assert note.isVisible()
    assert note.text().startswith("Streaming does not go with int8-static: ")
    assert exporter.export.isEnabled(), "what is greyed is not asked for"
    precision(exporter, 1)
    assert form.options.precision == "int8-dynamic"
    assert pieces.isEnabled()
    assert not note.isVisible()
    QTest.keyClick(pieces, Qt.Key.Key_Space)
    QTest.keyClick(form.editors["precision"].field, Qt.Key.Key_Up)
    assert (form.options.precision, form.options.streaming) == ("int8-static", True)
    assert fault.text().startswith("Streaming does not go with int8-static: ")
    assert exporter.export.toolTip() == fault.text()
    assert not exporter.export.isEnabled()
    QTest.keyClick(pieces, Qt.Key.Key_Space)
    assert not form.options.streaming
    assert exporter.export.isEnabled()
    both = RunLayers(remember=True, needs_whole="The layer “gru” needs it.", needs_outside=CUTS_SOUND)
    form.show_options(ExportOptions(streaming=True))
    form.show_layers(both)
    assert form.errors["streaming"].text() == "The layer “gru” needs it."
    assert not form.editors["inside"].field.isEnabled()
    assert form.notes["inside"].text() == CUTS_SOUND


def test_what_suits_a_network_follows_from_where_its_weights_are(show: Show) -> None:
    def suits(type: str, shape: list[int], **values: int) -> tuple[str, bool]:
        sketch = Sketch("Large").add("Input", "x", shape=shape).add(type, "large", **values).add("Output", "y")
        return suited(analyse_in(sketch.project, sketch.project.main.id))

    assert suits("Conv2d", [64, 8, 8], out_channels=1024, kernel_size=3) == ("int8-static", True)
    assert suits("LSTM", [12, 300], hidden_size=300) == ("int8-dynamic", False)
    assert suits("Linear", [13], out_features=16) == ("float32", True)
    form = show()[1].exporter.form
    form.show_layers(RunLayers(suited="int8-dynamic", is_faster=False))
    assert "int8, dynamic saves size, not time" in form.meaning.text()
    precision_box = form.editors["precision"].field
    for _ in range(4):
        QTest.keyClick(precision_box, Qt.Key.Key_Down)
    assert form.options.precision == "int8-dynamic"
    assert "smaller, not faster" in form.meaning.text()


def test_undo_in_a_field_of_the_form_takes_back_what_was_typed_and_leaves_the_project(show: Show) -> None:
    table, page = show()
    table.session.do(SetSetting("training.epochs", 7))
    click(page.exporter.form.more)
    precision(page.exporter, 3)
    field = page.exporter.form.editors["samples"].field
    assert isinstance(field, StepBox)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "42")
    assert page.exporter.form.options.samples == 42
    asked = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "z")
    asked.ignore()
    QApplication.sendEvent(field, asked)
    assert asked.isAccepted(), "the window's own Undo is not asked"
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.exporter.form.options.samples == USUAL.samples
    assert table.session.document.project.training.epochs == 7
