"""The table of costs below the canvas, and the bars on the nodes."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from designer.graph.edits import SetParam
from designer.gui.costs.model import Column
from designer.gui.main_window import MainWindow
from tests.helpers.blocks import residual_project


def _texts(window: MainWindow, column: Column) -> list[str]:
    model = window.design.costs.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount(QModelIndex()))]


def _press(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def test_a_key_shows_what_each_layer_costs_and_an_edit_counts_again(window: MainWindow) -> None:
    _press(window)
    assert window.design.lower_panel == "costs"
    parameters = dict(zip(_texts(window, Column.LAYER), _texts(window, Column.PARAMETERS), strict=True))
    assert parameters["conv1"] == "156"
    assert "61 706 parameters" in window.design.costs.total.text().replace("\u202f", " ")
    window.session.do(SetParam("main", "conv1", "out_channels", 3))
    parameters = dict(zip(_texts(window, Column.LAYER), _texts(window, Column.PARAMETERS), strict=True))
    assert parameters["conv1"] == "78"


def test_rows_come_in_the_order_of_the_wires(window: MainWindow) -> None:
    _press(window)
    assert _texts(window, Column.LAYER)[:3] == ["images", "conv1", "relu1"]


def test_the_table_sorts_by_number_and_leads_to_the_layer(window: MainWindow) -> None:
    _press(window)
    costs = window.design.costs
    costs.table.sortByColumn(Column.PARAMETERS, Qt.SortOrder.DescendingOrder)
    assert _texts(window, Column.LAYER)[:2] == ["fc1", "fc2"]
    place = costs.table.visualRect(costs.table.model().index(0, 0)).center()
    QTest.mouseClick(costs.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.session.selection == {"fc1"}


def test_bars_on_the_nodes_follow_the_choice_and_go_with_the_panel(window: MainWindow) -> None:
    _press(window)
    costs = window.design.costs
    costs.heat.setCurrentIndex(1)
    heat = window.design.canvas.item.shown.readings
    assert heat is not None
    assert heat["fc1"].share == 1.0
    assert 0 < heat["conv1"].share < 0.01
    assert heat["relu1"].share == 0.0
    _press(window)
    assert window.design.canvas.item.shown.readings is None


def test_blocks_open_in_the_table_and_a_batch_multiplies_the_memory(window: MainWindow) -> None:
    window.session.open(residual_project())
    _press(window)
    costs = window.design.costs
    alone = len(_texts(window, Column.LAYER))
    QTest.mouseClick(costs.inside, Qt.MouseButton.LeftButton)
    names = [name.strip() for name in _texts(window, Column.LAYER)]
    assert len(names) > alone
    assert "conv2" in names
    costs.batch.setValue(10)
    memory = dict(zip(names, _texts(window, Column.MEMORY), strict=True))
    assert memory["logits"] == ""
    assert memory["fc"] == "400 B"
    assert "batch of 10" in costs.total.text()
