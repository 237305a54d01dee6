"""Arranging layers in the real window: which move, which stay, what follows, and how a large network is stopped."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.drawing.geometry import NODE_WIDTH
from designer.drawing.layout import Direction
from designer.graph.edits import Move, Rename, SetTrait
from designer.graph.marks import Frame, Note, holds_node
from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.gui import motion
from designer.gui.arranging import arranger as arranger_module
from designer.gui.arranging import helper as helper_module
from designer.gui.main_window import MainWindow
from tests.gui.desk import HOLD_MS, Pulse
from tests.gui.hand import Hand, chain

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
Opened = Callable[..., MainWindow]


def scattered() -> Project:
    """Five layers in a chain, none where it belongs."""
    project = chain("Input", "Conv2d", "ReLU", "Flatten", "Output")
    places = {"a": (30.0, 400.0), "b": (300.0, 0.0), "c": (20.0, 200.0), "d": (600.0, 420.0), "e": (400.0, 210.0)}
    nodes = {key: replace(node, x=places[key][0], y=places[key][1]) for key, node in project.main.nodes.items()}
    return project.with_network(replace(project.main, nodes=nodes))


def press(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_A, CTRL_SHIFT)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.arranger.glide.is_under_way)


def places(window: MainWindow) -> dict[str, tuple[float, float]]:
    return {node.id: (node.x, node.y) for node in window.session.network}


def opened(open_one: Opened, project: Project) -> tuple[MainWindow, list[str]]:
    window = open_one(project=project)
    messages: list[str] = []
    window.session.message.connect(lambda _, text: messages.append(text))
    return window, messages


def test_the_keys_arrange_a_chain_in_a_row_as_one_step_that_undo_takes_back(open_one: Opened, qtbot: QtBot) -> None:
    window, _ = opened(open_one, scattered())
    before = places(window)
    press(window, qtbot)
    settle(window, qtbot)
    assert [y for _, y in places(window).values()] == [0.0] * 5
    xs = [x for x, _ in places(window).values()]
    assert xs == sorted(xs)
    assert window.session.document.undo_labels == ("arrange layers",)
    assert window.canvas.arrays.xy.tolist() == [list(at) for at in places(window).values()]
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert places(window) == before


def test_top_to_bottom_the_chain_is_a_column(open_one: Opened, qtbot: QtBot) -> None:
    window, _ = opened(open_one, scattered())
    window.table.run("network.arrange_down")
    settle(window, qtbot)
    assert {x for x, _ in places(window).values()} == {0.0}
    ys = [y for _, y in places(window).values()]
    assert ys == sorted(ys)


def test_a_layer_that_was_dragged_stays_until_all_are_arranged(open_one: Opened, qtbot: QtBot) -> None:
    window, said = opened(open_one, scattered())
    hand = Hand(window.canvas)
    x, y = places(window)["c"]
    hand.drag(x + 60, y + 14, (x + 60, y + 414))
    there = places(window)["c"]
    assert there != (x, y)
    press(window, qtbot)
    settle(window, qtbot)
    assert places(window)["c"] == there
    assert said == ["One layer that you moved by hand stays. “Arrange all layers” moves it too."]
    assert places(window)["a"][1] == places(window)["b"][1]
    window.table.run("network.arrange_all")
    settle(window, qtbot)
    assert len({at[1] for at in places(window).values()}) == 1


def test_what_was_arranged_may_be_arranged_again_and_an_undone_drag_does_not_count(
    open_one: Opened, qtbot: QtBot
) -> None:
    window, _ = opened(open_one, scattered())
    window.session.do(Move("main", {"c": (20.0, 900.0)}))
    window.session.document.undo()
    press(window, qtbot)
    settle(window, qtbot)
    assert places(window)["c"][1] == 0


def test_with_all_layers_placed_by_hand_a_sentence_says_what_to_do(open_one: Opened, qtbot: QtBot) -> None:
    window, said = opened(open_one, scattered())
    window.session.do(Move("main", {key: (at[0] + 8, at[1]) for key, at in places(window).items()}))
    before = places(window)
    press(window, qtbot)
    assert places(window) == before
    assert said == ["You placed all layers by hand, so they stay. “Arrange all layers” moves them too."]


def test_only_the_selected_layers_move_and_cover_nothing(open_one: Opened, qtbot: QtBot) -> None:
    window, _ = opened(open_one, scattered())
    before = places(window)
    window.canvas.select(frozenset("bc"))
    assert window.table["network.arrange"].text() == "Arrange the selected layers"
    press(window, qtbot)
    settle(window, qtbot)
    after = places(window)
    assert {key for key in after if after[key] != before[key]} <= {"b", "c"}
    assert after["b"][1] == after["c"][1]
    assert after["b"][0] < after["c"][0]
    boxes = window.canvas.arrays.node_boxes().tolist()
    for i, a in enumerate(boxes):
        assert not any(a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for b in boxes[i + 1 :])


def test_a_locked_layer_is_never_moved(open_one: Opened, qtbot: QtBot) -> None:
    window, _ = opened(open_one, scattered())
    window.session.do(SetTrait("main", "d", "locked", True))
    window.table.run("network.arrange_all")
    settle(window, qtbot)
    assert places(window)["d"] == (600.0, 420.0)
    assert places(window)["a"][1] == places(window)["b"][1]


def test_a_frame_follows_its_layers_with_its_note_and_a_bent_wire_finds_its_own_way(
    open_one: Opened, qtbot: QtBot
) -> None:
    project = scattered()
    frame = Frame(id="f", title="Head", x=560.0, y=370.0, width=260.0, height=150.0)
    note = Note(id="n", text="why", x=580.0, y=400.0, width=60.0, height=40.0)
    bent = project.main.edges[1]
    network = replace(project.main, marks=(frame, note), bends={bent: ((10.0, 900.0),)})
    window, _ = opened(open_one, project.with_network(network))
    press(window, qtbot)
    settle(window, qtbot)
    after = window.session.network
    moved = after.mark("f")
    assert isinstance(moved, Frame)
    assert moved != frame
    held = {node.id for node in after if holds_node(moved, node.x, node.y)}
    assert held == {"d"}
    assert moved.x < after.nodes["d"].x
    assert after.nodes["d"].x + NODE_WIDTH < moved.x + moved.width
    follower = after.mark("n")
    assert follower is not None
    assert (follower.x - moved.x, follower.y - moved.y) == (note.x - frame.x, note.y - frame.y)
    assert not after.bends
    assert window.session.document.undo_labels == ("arrange layers",)


def test_layers_glide_to_their_places_and_a_press_finds_them_there(
    open_one: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "is_reduced", lambda *_: False)
    window, _ = opened(open_one, scattered())
    press(window, qtbot)
    arrays = window.canvas.arrays
    assert window.arranger.glide.is_under_way
    assert arrays.xy.tolist() != [list(at) for at in places(window).values()]
    Hand(window.canvas).click(-300, -300)
    assert not window.arranger.glide.is_under_way
    assert arrays.xy.tolist() == [list(at) for at in places(window).values()]


def test_an_edit_while_layers_glide_leaves_the_canvas_true(
    open_one: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "is_reduced", lambda *_: False)
    window, _ = opened(open_one, scattered())
    press(window, qtbot)
    assert window.arranger.glide.is_under_way
    window.session.do(Move("main", {"a": (0.0, 600.0)}))
    assert window.canvas.arrays.xy.tolist() == [list(at) for at in places(window).values()]


def test_with_reduced_motion_layers_stand_where_they_belong_at_once(
    open_one: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "is_reduced", lambda *_: True)
    window, _ = opened(open_one, scattered())
    press(window, qtbot)
    assert window.canvas.arrays.xy.tolist() == [list(at) for at in places(window).values()]


def residual(count: int) -> Project:
    """ReLUs with a skip over every five of them."""
    nodes, edges = {"n0": Node("n0", "Input", "x", {"shape": [16]})}, []
    for i in range(1, count):
        merges = i % 6 == 0 and i > 6
        nodes[f"n{i}"] = Node(f"n{i}", "Add" if merges else "ReLU", f"l{i}", x=240.0 * (i % 40), y=300.0 * (i // 40))
        sources = (i - 1, i - 6) if merges else (i - 1,)
        target = PortRef(f"n{i}", "inputs" if merges else "input")
        edges += [Edge(PortRef(f"n{source}", "output"), target) for source in sources]
    return Project("Large", {"main": Network("main", "Large", nodes, tuple(edges))})


@pytest.fixture
def large(open_one: Opened, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A network that is arranged beside the window; how large that is must not make the tests slow."""
    monkeypatch.setattr(arranger_module, "AT_ONCE", 100)
    window, _ = opened(open_one, residual(600))
    return window


def test_a_large_network_is_arranged_beside_the_window_with_a_bar_that_says_so(large: MainWindow, qtbot: QtBot) -> None:
    before = places(large)
    press(large, qtbot)
    assert large.arranger.is_busy
    assert large.arranger.bar.isVisible()
    assert places(large) == before
    qtbot.waitUntil(lambda: not large.arranger.is_busy, timeout=20_000)
    assert not large.arranger.bar.isVisible()
    assert places(large) != before
    assert large.session.document.undo_labels == ("arrange layers",)


def test_cancel_leaves_everything_where_it_was(large: MainWindow, qtbot: QtBot) -> None:
    before = places(large)
    press(large, qtbot)
    qtbot.mouseClick(large.arranger.bar.stop, Qt.MouseButton.LeftButton)
    assert not large.arranger.bar.isVisible()
    qtbot.wait(150)
    assert places(large) == before
    assert not large.session.document.undo_labels


def test_layers_moved_meanwhile_stay_where_they_were_put(large: MainWindow, qtbot: QtBot) -> None:
    press(large, qtbot)
    large.session.do(Move("main", {"n3": (-500.0, -500.0)}))
    large.session.do(Rename("main", "n4", "other"))
    qtbot.waitUntil(lambda: not large.arranger.is_busy, timeout=20_000)
    assert places(large)["n3"] == (-500.0, -500.0)
    assert large.session.network.nodes["n4"].name == "other"
    assert large.session.document.undo_labels[0] == "arrange layers"


def test_the_result_is_dropped_with_a_sentence_if_layers_went_meanwhile(large: MainWindow, qtbot: QtBot) -> None:
    said: list[str] = []
    large.session.message.connect(lambda _, text: said.append(text))
    press(large, qtbot)
    large.canvas.select(frozenset({"n3"}))
    large.canvas.delete_selection()
    qtbot.waitUntil(lambda: not large.arranger.is_busy, timeout=20_000)
    assert said[-1].startswith("The network was changed while it was arranged")
    assert "arrange layers" not in large.session.document.undo_labels


def test_the_window_goes_while_a_network_is_arranged(large: MainWindow, qtbot: QtBot) -> None:
    press(large, qtbot)
    assert large.arranger.is_busy
    large.session.document.mark_saved()
    large.close()
    assert not large.arranger.is_busy


def test_a_process_that_ends_without_an_answer_is_said_in_a_sentence(
    large: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(helper_module, "ARGUMENT", "--no-such-thing")
    said: list[str] = []
    large.session.message.connect(lambda _, text: said.append(text))
    press(large, qtbot)
    qtbot.waitUntil(lambda: not large.arranger.is_busy, timeout=20_000)
    assert said == ["The layers could not be arranged: the process for it ended. Try again."]
    assert not large.session.document.undo_labels


def test_the_window_is_free_while_a_large_network_is_arranged(large: MainWindow, qtbot: QtBot) -> None:
    pulse = Pulse()
    press(large, qtbot)
    shares: list[int] = []
    large.arranger.bar.share.valueChanged.connect(shares.append)
    with pulse.beating():
        qtbot.waitUntil(lambda: bool(shares), timeout=20_000)
    large.arranger.cancel()
    assert pulse.busy_ms < HOLD_MS


def test_the_keys_arrange_as_was_last_wanted(open_one: Opened, qtbot: QtBot) -> None:
    window, _ = opened(open_one, scattered())
    window.arranger.direction = Direction.DOWN
    press(window, qtbot)
    settle(window, qtbot)
    assert {x for x, _ in places(window).values()} == {0.0}
    window.table.run("network.arrange_right")
    settle(window, qtbot)
    assert {y for _, y in places(window).values()} == {0.0}
