"""The Design page without a mouse, on the real window: what only the parts together can do."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from designer.graph.model import Network, Node, Project
from designer.gui.inspector.many_view import ManyView
from designer.gui.main_window import MainWindow
from tests.gui.hand import CTRL, PITCH, SHIFT, Hand, wire

KEY = Qt.Key


def convolutions(count: int = 5) -> Project:
    nodes = {"i": Node("i", "Input", "image", {"shape": [1, 64, 64]})}
    keys = [f"c{at}" for at in range(count)]
    params = {"out_channels": 8, "kernel_size": [5, 5]}
    nodes |= {key: Node(key, "Conv2d", key, params, x=(at + 1) * PITCH) for at, key in enumerate(keys)}
    edges = tuple(wire(one, other) for one, other in pairwise(("i", *keys)))
    return Project("p", {"main": Network("main", "Net", nodes, edges)})


def press(key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key, keys)
    QApplication.processEvents()


def typed(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def test_the_kernel_of_five_convolutions_is_set_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open(convolutions())
    window.show_page("design")
    canvas = window.canvas
    canvas.setFocus()
    press(KEY.Key_Right)
    press(KEY.Key_Right)
    for _ in range(4):
        press(KEY.Key_Right, SHIFT)
    assert len(canvas.session.selection) == 5
    press(KEY.Key_Return)
    view = window.design.inspector.view
    assert isinstance(view, ManyView)
    field = view.form.rows["kernel_size"].editor.findChildren(QLineEdit)[0]
    field.setFocus()
    field.selectAll()
    typed("7")
    press(KEY.Key_Return)
    assert [window.session.network.nodes[f"c{at}"].params["kernel_size"] for at in range(5)] == [7] * 5
    assert window.session.document.undo_labels == ("set kernel_size of 5 layers",)
    assert [str(size) for size in window.session.analysis.nodes["c4"].outputs[0].shape] == ["N", "8", "34", "34"]
    press(KEY.Key_Escape)
    assert canvas.hasFocus()
    press(KEY.Key_Z, CTRL)
    assert [window.session.network.nodes[f"c{at}"].params["kernel_size"] for at in range(5)] == [[5, 5]] * 5


def test_return_edits_a_parameter_and_escape_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open(convolutions(1))
    window.show_page("design")
    window.session.select(frozenset(("c0",)))
    window.canvas.setFocus()
    press(KEY.Key_Return)
    field = QApplication.focusWidget()
    assert window.design.inspector.isAncestorOf(field)
    line = field if isinstance(field, QLineEdit) else field.findChildren(QLineEdit)[0]
    assert line.selectedText() == line.text(), "typing puts another value in its place"
    typed("32")
    assert window.session.network.nodes["c0"].params["out_channels"] == 32
    press(KEY.Key_Escape)
    assert window.canvas.hasFocus()
    press(KEY.Key_A)
    assert window.canvas.popup.isVisible()


def test_f2_and_ctrl_f_work_from_anywhere_on_the_page(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open(convolutions(2))
    window.show_page("design")
    window.session.select(frozenset(("c1",)))
    press(KEY.Key_F2)
    assert window.canvas.name_field.hasFocus()
    typed("last")
    press(KEY.Key_Return)
    assert window.session.network.nodes["c1"].name == "last"
    press(KEY.Key_L, CTRL)
    assert window.design.palette_panel.isAncestorOf(QApplication.focusWidget())
    press(KEY.Key_F, CTRL)
    assert window.canvas.overlays.find_bar.field.hasFocus()
    typed("last")
    press(KEY.Key_Return)
    assert window.session.selection == {"c1"}
    press(KEY.Key_Escape)
    assert window.canvas.hasFocus()


def test_what_is_copied_in_one_project_is_pasted_in_another(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open(convolutions(2))
    window.show_page("design")
    window.canvas.setFocus()
    press(KEY.Key_A, CTRL)
    press(KEY.Key_C, CTRL)
    window.session.open(Project("other", {"main": Network("main", "Other")}))
    window.canvas.setFocus()
    Hand(window.canvas).key(KEY.Key_V, CTRL)
    network = window.session.network
    assert [node.name for node in network] == ["image", "c0", "c1"]
    names = [(network.nodes[e.source.node].name, network.nodes[e.target.node].name) for e in network.edges]
    assert names == [("image", "c0"), ("c0", "c1")]
    assert window.session.document.undo_labels == ("paste 3 layers",)
