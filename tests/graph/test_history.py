"""What users expect of undo and redo."""

from designer.graph.document import Document
from designer.graph.edits import AddNode, Connect, Move, SetParam, SetSetting
from designer.graph.model import Edge, Node, PortRef, empty_project


def a_document() -> Document:
    document = Document(empty_project())
    document.do(AddNode("main", Node("a", "Conv2d", "conv1")))
    document.do(AddNode("main", Node("b", "ReLU", "relu1")))
    return document


def test_typing_in_one_field_undoes_as_one_step() -> None:
    document = a_document()
    for value in (1, 12, 128):
        document.do(SetParam("main", "a", "out_channels", value), gesture="param:a:out_channels")
    assert document.undo_labels[0] == "set conv1 out_channels"
    document.undo()
    assert document.project.main.nodes["a"].params == {}
    document.redo()
    assert document.project.main.nodes["a"].params == {"out_channels": 128}


def test_another_gesture_is_another_step() -> None:
    document = a_document()
    document.do(SetSetting("training.epochs", 3), gesture="epochs")
    document.do(SetSetting("training.batch_size", 8), gesture="batch")
    document.undo()
    assert (document.project.training.epochs, document.project.training.batch_size) == (3, 64)


def test_a_gesture_over_different_targets_undoes_as_one_step() -> None:
    document = a_document()
    document.do(Move("main", {"a": (1, 1)}), gesture="nudge")
    document.do(Move("main", {"a": (2, 1), "b": (5, 5)}), gesture="nudge")
    document.undo()
    assert [(node.x, node.y) for node in document.project.main] == [(0, 0), (0, 0)]
    document.redo()
    assert [(node.x, node.y) for node in document.project.main] == [(2, 1), (5, 5)]


def test_steps_are_named_in_the_menu() -> None:
    document = a_document()
    document.do(Connect("main", Edge(PortRef("a", "output"), PortRef("b", "input"))))
    document.do(Move("main", {"a": (1, 1), "b": (2, 2)}))
    assert document.undo_labels[:3] == ("move 2 layers", "connect conv1 → relu1", "add relu1")


def test_undoing_to_the_saved_state_is_clean_again() -> None:
    document = a_document()
    document.mark_saved()
    document.do(SetSetting("training.epochs", 3))
    assert not document.is_clean
    document.undo()
    assert document.is_clean


def test_a_saved_state_that_was_undone_and_overwritten_is_never_clean_again() -> None:
    document = a_document()
    document.mark_saved()
    document.undo()
    document.do(SetSetting("training.epochs", 3))
    document.undo()
    assert not document.is_clean


def test_saving_in_the_middle_of_a_gesture_ends_its_step() -> None:
    document = a_document()
    document.do(SetSetting("training.epochs", 3), gesture="epochs")
    document.mark_saved()
    document.do(SetSetting("training.epochs", 4), gesture="epochs")
    assert not document.is_clean
    document.undo()
    assert document.is_clean
    assert document.project.training.epochs == 3
