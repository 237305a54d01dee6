"""The inspector, typed into and clicked."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from designer.catalogue import fields
from designer.catalogue.layer import LayerDef
from designer.catalogue.registry import layers
from designer.drawing.theme import DARK, LIGHT
from designer.graph.edits import AddNode, Rename, SetParam
from designer.graph.model import Node
from designer.gui.editing.editors import EDITORS, SwitchEditor, TextEditor
from designer.gui.inspector.layer_view import LayerView
from designer.gui.inspector.many_view import ManyView
from designer.gui.inspector.network_view import NetworkView
from designer.gui.inspector.panel import Inspector
from designer.gui.session import Session
from tests.gui.desk import HOLD_MS
from tests.helpers.building import lenet5

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session() -> Session:
    return Session(lenet5().project)


@pytest.fixture
def inspector(qtbot: QtBot, session: Session) -> Inspector:
    panel = Inspector(session, DARK)
    qtbot.addWidget(panel)
    panel.resize(272, 700)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def layer_view(inspector: Inspector, *nodes: str) -> LayerView:
    inspector._session.select(frozenset(nodes))
    assert isinstance(inspector.view, LayerView)
    return inspector.view


def line(view: LayerView | ManyView, param: str) -> QLineEdit:
    editor = view.form.rows[param].editor
    assert isinstance(editor, TextEditor)
    return editor.line


def write(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    """Replaces what stands in a field, as a person does."""
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def params(session: Session, node: str) -> dict[str, object]:
    return dict(session.network.nodes[node].params)


def test_every_kind_of_parameter_has_an_editor() -> None:
    kinds = {kind for kind in vars(fields).values() if isinstance(kind, type) and issubclass(kind, fields.Param)}
    assert kinds - {fields.Param} == set(EDITORS)


FORMS = {tuple((type(param), param.advanced) for param in entry.params): entry for entry in layers()}
"""A layer for every form that there is: kinds of parameters in their order."""


@pytest.mark.parametrize("entry", FORMS.values(), ids=lambda entry: entry.type)
def test_every_form_of_layer_can_be_inspected(inspector: Inspector, session: Session, entry: LayerDef) -> None:
    session.do(AddNode("main", Node("new", entry.type, "new_layer")))
    view = layer_view(inspector, "new")
    assert set(view.form.rows) == {param.name for param in entry.params}
    assert view.head.name.text() == "new_layer"
    assert all(not row.problem.text() for row in view.form.rows.values())


def test_typing_sets_the_parameter_as_one_step(inspector: Inspector, session: Session, qtbot: QtBot) -> None:
    write(qtbot, line(layer_view(inspector, "conv1"), "out_channels"), "128")
    assert params(session, "conv1")["out_channels"] == 128
    session.document.undo()
    assert params(session, "conv1")["out_channels"] == 6


def test_the_keyboard_stays_while_the_document_changes(inspector: Inspector, session: Session, qtbot: QtBot) -> None:
    field = line(layer_view(inspector, "conv1"), "kernel_size")
    write(qtbot, field, "3×")
    session.do(SetParam("main", "conv1", "out_channels", 9))
    assert QApplication.focusWidget() in (field, field.parent())
    assert field.text() == "3×"
    qtbot.keyClicks(field, "5")
    assert params(session, "conv1")["kernel_size"] == [3, 5]


def test_what_is_not_allowed_is_red_and_the_last_value_holds(
    inspector: Inspector, session: Session, qtbot: QtBot
) -> None:
    view = layer_view(inspector, "conv1")
    field, row = line(view, "out_channels"), view.form.rows["out_channels"]
    write(qtbot, field, "7")
    qtbot.keyClicks(field, "x")
    assert row.problem.isVisible()
    assert "out_channels must be" in row.problem.text()
    assert row.editor.field.property("invalid") == "true"
    assert params(session, "conv1")["out_channels"] == 7
    view.head.name.setFocus()
    assert field.text() == "7"
    assert not row.problem.isVisible()


def test_steppers_step_and_stop_at_the_limit(inspector: Inspector, session: Session, qtbot: QtBot) -> None:
    field = line(layer_view(inspector, "conv1"), "stride")
    box = field.parent()
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert params(session, "conv1")["stride"] == 2
    for _ in range(5):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert "stride" not in params(session, "conv1")
    assert field.text() == "1"
    qtbot.keyClick(box, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert params(session, "conv1")["stride"] == 11


def test_a_switch_and_a_choice_are_clicked(inspector: Inspector, session: Session, qtbot: QtBot) -> None:
    view = layer_view(inspector, "conv1")
    switch = view.form.rows["bias"].editor
    assert isinstance(switch, SwitchEditor)
    qtbot.mouseClick(switch.field, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert params(session, "conv1")["bias"] is False
    choice = view.form.rows["padding_mode"].editor.field
    choice.setFocus()
    qtbot.keyClicks(choice, "refl")
    assert params(session, "conv1")["padding_mode"] == "reflect"


def test_only_what_differs_from_the_default_is_marked_and_can_be_reset(
    inspector: Inspector, session: Session, qtbot: QtBot
) -> None:
    view = layer_view(inspector, "conv1")
    assert not view.form.rows["stride"].back.isVisible()
    session.do(SetParam("main", "conv1", "stride", 2))
    assert view.form.rows["stride"].back.isVisible()
    qtbot.mouseClick(view.form.rows["stride"].back, Qt.MouseButton.LeftButton)
    assert "stride" not in params(session, "conv1")
    assert not view.form.rows["stride"].back.isVisible()


def test_setting_the_default_by_hand_leaves_nothing_in_the_file(
    inspector: Inspector, session: Session, qtbot: QtBot
) -> None:
    field = line(layer_view(inspector, "conv1"), "stride")
    write(qtbot, field, "2")
    write(qtbot, field, "1")
    assert "stride" not in params(session, "conv1")


def test_the_name_is_changed_in_place(inspector: Inspector, session: Session, qtbot: QtBot) -> None:
    name = layer_view(inspector, "conv1").head.name
    write(qtbot, name, "stem")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert session.network.nodes["conv1"].name == "stem"


@pytest.mark.parametrize("wrong", ["conv2", "2nd", "for", "a b"])
def test_a_name_that_cannot_be_says_why_and_gives_way(
    inspector: Inspector, session: Session, qtbot: QtBot, wrong: str
) -> None:
    view = layer_view(inspector, "conv1")
    write(qtbot, view.head.name, wrong)
    assert view.head.problem.isVisible()
    qtbot.keyClick(view.head.name, Qt.Key.Key_Return)
    assert session.network.nodes["conv1"].name == "conv1"
    assert view.head.name.text() == "conv1"


def test_return_writes_a_number_as_it_is_kept(inspector: Inspector, session: Session, qtbot: QtBot) -> None:
    field = line(layer_view(inspector, "conv1"), "out_channels")
    write(qtbot, field, "007")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.network.nodes["conv1"].params["out_channels"] == 7
    assert field.text() == "7"


def test_undo_elsewhere_shows_at_once(inspector: Inspector, session: Session) -> None:
    view = layer_view(inspector, "conv1")
    session.do(Rename("main", "conv1", "stem"))
    assert view.head.name.text() == "stem"
    session.document.undo()
    assert view.head.name.text() == "conv1"


def test_tensors_and_costs_are_shown_exactly(inspector: Inspector) -> None:
    facts = dict(layer_view(inspector, "conv1").tensors.shown)
    assert facts["In"] == "N × 1 × 32 × 32"
    assert facts["Out"] == "N × 6 × 28 × 28"
    assert facts["Parameters"] == "156"
    assert facts["Multiply-adds"] == "117.6 K"


def test_several_inputs_are_told_apart(inspector: Inspector, session: Session) -> None:
    session.do(AddNode("main", Node("add", "Add", "add")))
    facts = dict(layer_view(inspector, "add").tensors.shown)
    assert facts == {"Out": "unknown yet"}


def test_a_problem_of_the_layer_stands_above_with_its_repairs(
    inspector: Inspector, session: Session, qtbot: QtBot
) -> None:
    view = layer_view(inspector, "conv1")
    assert not view.troubles.isVisible()
    session.do(SetParam("main", "conv1", "kernel_size", 99))
    assert view.troubles.isVisible()
    repair = view.troubles.findChildren(QPushButton)[0]
    qtbot.mouseClick(repair, Qt.MouseButton.LeftButton)
    assert not view.troubles.isVisible()


def test_several_layers_are_changed_at_once_and_undone_at_once(
    inspector: Inspector, session: Session, qtbot: QtBot
) -> None:
    session.select(frozenset({"conv1", "conv2"}))
    view = inspector.view
    assert isinstance(view, ManyView)
    assert line(view, "out_channels").placeholderText() == "mixed"
    write(qtbot, line(view, "out_channels"), "12")
    assert [params(session, node)["out_channels"] for node in ("conv1", "conv2")] == [12, 12]
    session.document.undo()
    assert [params(session, node)["out_channels"] for node in ("conv1", "conv2")] == [6, 16]


def test_layers_of_different_types_show_what_they_share(inspector: Inspector, session: Session) -> None:
    session.select(frozenset({"conv1", "pool1"}))
    assert isinstance(inspector.view, ManyView)
    shared = set(inspector.view.form.rows)
    assert "kernel_size" in shared
    assert "out_channels" not in shared


def test_without_a_selection_the_network_is_shown_and_named(
    inspector: Inspector, session: Session, qtbot: QtBot
) -> None:
    view = inspector.view
    assert isinstance(view, NetworkView)
    assert dict(view.costs.shown)["Parameters"] == "61\u202f706"
    assert dict(view.ends.shown)["images"] == "N × 1 × 32 × 32"
    write(qtbot, view.head.name, "My LeNet")
    qtbot.keyClick(view.head.name, Qt.Key.Key_Return)
    assert session.network.name == "My LeNet"


def test_a_layer_that_nobody_knows_is_shown_with_what_is_known(inspector: Inspector, session: Session) -> None:
    session.do(AddNode("main", Node("odd", "FromTheFuture", "odd", {"knob": 3})))
    view = layer_view(inspector, "odd")
    assert view.head.kind.text() == "FromTheFuture"
    assert view.troubles.isVisible()


def test_a_layer_that_is_deleted_gives_way_to_the_network(inspector: Inspector, session: Session) -> None:
    layer_view(inspector, "conv1")
    session.document.undo()
    session.open(lenet5().project)
    assert isinstance(inspector.view, NetworkView)


def test_a_change_of_selection_takes_less_than_a_frame(inspector: Inspector, session: Session) -> None:
    nodes = ("conv1", "fc1", "pool1", "conv2", "fc2")
    for node in nodes:
        layer_view(inspector, node)
    times = []
    for node in nodes * 4:
        start = time.thread_time()
        session.select(frozenset({node}))
        times.append(time.thread_time() - start)
    assert 1000 * sorted(times)[len(times) // 2] < HOLD_MS / 10


def test_it_takes_the_colours_of_another_look(inspector: Inspector) -> None:
    view = layer_view(inspector, "conv1")
    before = view.head.tile.grab().toImage()
    inspector.set_theme(LIGHT)
    assert view.head.tile.grab().toImage() != before
