"""Parameters of blocks: offered in a table, used by expressions in the fields of the layers within."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from designer.graph.model import Params
from designer.gui.editing.editors import TextEditor
from designer.gui.inspector.exposed_table import ExposedTable
from designer.gui.inspector.layer_view import LayerView
from designer.gui.inspector.network_view import NetworkView
from designer.gui.inspector.rows import ParamRow
from designer.gui.main_window import MainWindow
from tests.gui.hand import CTRL, LEFT


@pytest.fixture
def table(window: MainWindow) -> ExposedTable:
    """The table of the basic block, opened through its second stage."""
    window.session.open_block("stage2")
    view = window.design.inspector.view
    assert isinstance(view, NetworkView)
    return view.params


def write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def field(window: MainWindow, node: str, param: str) -> tuple[ParamRow, QLineEdit]:
    window.session.select(frozenset({node}))
    view = window.design.inspector.view
    assert isinstance(view, LayerView)
    row = view.form.rows[param]
    assert isinstance(row.editor, TextEditor)
    return row, row.editor.line


def params(window: MainWindow, node: str) -> Params:
    return window.session.network.nodes[node].params


def test_the_table_shows_what_a_block_offers(table: ExposedTable) -> None:
    assert [(row.name.text(), row.kind.currentText(), row.default.text()) for row in table.rows] == [
        ("channels", "int", "in_channels"),
        ("stride", "int", "1"),
    ]
    assert table.rows[0].meaning.text() == "= 16"


def test_a_text_that_is_an_expression_becomes_one_and_says_its_value(window: MainWindow, table: ExposedTable) -> None:
    row, line = field(window, "conv1", "out_channels")
    write(line, "2*channels")
    assert params(window, "conv1")["out_channels"] == {"expr": "2*channels"}
    assert row.meaning.text().strip() == "= 64"
    write(line, "48")
    assert params(window, "conv1")["out_channels"] == 48
    assert not row.meaning.isVisible()


def test_what_means_nothing_is_said_in_place_and_the_last_value_holds(window: MainWindow, table: ExposedTable) -> None:
    row, line = field(window, "conv1", "out_channels")
    write(line, "chanels")
    assert row.problem.isVisible()
    assert "channels" in row.problem.text()
    assert params(window, "conv1")["out_channels"] == {"expr": "channels"}
    write(line, "channels - 32")
    assert "must be a whole number of at least 1" in row.problem.text()


def test_an_expression_can_be_typed_for_a_switch(window: MainWindow, table: ExposedTable) -> None:
    window.session.select(frozenset({"conv1"}))
    view = window.design.inspector.view
    assert isinstance(view, LayerView)
    row = view.form.rows["bias"]
    row.start_formula()
    assert row.formula is not None
    write(row.formula.line, "stride == 1")
    assert params(window, "conv1")["bias"] == {"expr": "stride == 1"}
    assert window.session.analysis.nodes["conv1"].values["bias"] is False


def test_a_parameter_of_a_layer_is_exposed_and_set_at_the_use(window: MainWindow, table: ExposedTable) -> None:
    row, _ = field(window, "conv1", "kernel_size")
    assert row.choices().may_expose
    row.expose_wanted.emit()
    assert params(window, "conv1")["kernel_size"] == {"expr": "kernel_size"}
    assert [exposed.name for exposed in window.session.network.params] == ["channels", "stride", "kernel_size"]
    window.session.leave_block()
    _, line = field(window, "stage2", "kernel_size")
    write(line, "5")
    assert params(window, "stage2")["kernel_size"] == 5


def test_parameters_are_added_renamed_ordered_and_deleted(window: MainWindow, table: ExposedTable) -> None:
    QTest.mouseClick(table.add, LEFT)
    write(table.rows[2].name, "depth")
    QTest.keyClick(table.rows[2].name, Qt.Key.Key_Return)
    assert [exposed.name for exposed in window.session.network.params] == ["channels", "stride", "depth"]
    table.rows[2].more.click()
    QTest.mouseClick(table.rows[2].up, LEFT)
    assert [exposed.name for exposed in window.session.network.params] == ["channels", "depth", "stride"]
    table.rows[1].more.click()
    QTest.mouseClick(table.rows[1].remove, LEFT)
    assert [exposed.name for exposed in window.session.network.params] == ["channels", "stride"]


def test_renaming_a_parameter_takes_layers_and_uses_along(window: MainWindow, table: ExposedTable) -> None:
    write(table.rows[0].name, "width")
    QTest.keyClick(table.rows[0].name, Qt.Key.Key_Return)
    assert params(window, "conv1")["out_channels"] == {"expr": "width"}
    assert window.session.document.project.main.nodes["stage2"].params["width"] == 32


def test_a_name_that_is_taken_is_refused_in_place(window: MainWindow, table: ExposedTable) -> None:
    write(table.rows[0].name, "stride")
    assert "already" in table.rows[0].problem.text()
    QTest.keyClick(table.rows[0].name, Qt.Key.Key_Escape)
    assert table.rows[0].name.text() == "channels"


def test_a_default_that_cannot_be_is_refused_in_place(window: MainWindow, table: ExposedTable) -> None:
    write(table.rows[1].default, "nonsense")
    assert table.rows[1].problem.text()
    assert window.session.network.params[1].default == 1
    write(table.rows[1].default, "channels // 16")
    assert window.session.network.params[1].default == {"expr": "channels // 16"}


def test_the_limits_of_a_parameter_hold_at_the_use(window: MainWindow, table: ExposedTable) -> None:
    table.rows[1].more.click()
    write(table.rows[1].high, "3")
    window.session.leave_block()
    row, line = field(window, "stage2", "stride")
    write(line, "4")
    assert "3" in row.problem.text()
    assert params(window, "stage2")["stride"] == 2
