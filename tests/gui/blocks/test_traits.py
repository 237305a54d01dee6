"""Shared weights, and how layers take part in training: shown on the canvas, changed in the inspector."""

import time

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.graph.edits import SetTrait
from designer.gui.canvas import tips
from designer.gui.inspector.layer_view import LayerView
from designer.gui.inspector.many_view import ManyView
from designer.gui.main_window import MainWindow
from designer.templates import load_template
from tests.gui.desk import HOLD_MS
from tests.gui.hand import LEFT, Hand
from tests.helpers.blocks import expr


def layer(window: MainWindow, node: str) -> LayerView:
    window.session.select(frozenset({node}))
    view = window.design.inspector.view
    assert isinstance(view, LayerView)
    return view


def share(window: MainWindow) -> None:
    window.session.select(frozenset({"ff", "ff2"}))
    view = window.design.inspector.view
    assert isinstance(view, ManyView)
    QTest.mouseClick(view.share, LEFT)


def test_sharing_is_seen_said_and_taken_back(window: MainWindow) -> None:
    share(window)
    assert window.session.network.nodes["ff2"].traits.shares == "ff"
    faces = window.canvas.arrays.faces
    assert all("link-2" in faces[window.canvas.arrays.index[key]].marks for key in ("ff", "ff2"))
    view = layer(window, "ff2")
    assert "Uses the weights of ff" in view.sharing.text.text()
    assert not view.form.isEnabled()
    QTest.mouseClick(view.sharing.go, LEFT)
    assert window.session.selection == {"ff"}
    QTest.mouseClick(layer(window, "ff2").sharing.own, LEFT)
    assert window.session.network.nodes["ff2"].traits.shares is None


def test_hovering_or_selecting_a_layer_shows_its_partner(window: MainWindow, hand: Hand) -> None:
    share(window)
    window.session.select(frozenset())
    x, y = window.canvas.arrays.xy[window.canvas.arrays.index["ff"]].tolist()
    hand.move(x + 80, y + 300)
    hand.move(x + 80, y + 15)
    assert window.canvas.shown.partners == {"ff2"}
    hand.move(x + 80, y + 300)
    assert window.canvas.shown.partners == frozenset()
    window.session.select(frozenset({"ff2"}))
    assert window.canvas.shown.partners == {"ff"}


def test_layers_that_cannot_share_are_not_offered_to(window: MainWindow) -> None:
    window.session.select(frozenset({"stem", "fc"}))
    window.table.refresh()
    assert not window.table["network.share"].isEnabled()


def test_freezing_shows_a_lock_and_asks_until_when(window: MainWindow) -> None:
    view = layer(window, "stem")
    assert not view.training.rows["unfreeze_epoch"].isVisible()
    view.training.rows["frozen"].changed.emit(True)
    assert window.session.network.nodes["stem"].traits.frozen
    assert "snowflake" in window.canvas.arrays.faces[window.canvas.arrays.index["stem"]].marks
    assert view.training.rows["unfreeze_epoch"].isVisible()
    view.training.rows["unfreeze_epoch"].changed.emit(3)
    assert window.session.network.nodes["stem"].traits.unfreeze_epoch == 3


def test_an_initialiser_is_chosen_with_its_own_parameters(window: MainWindow) -> None:
    view = layer(window, "stem")
    view.training.rows["init"].changed.emit("normal_")
    view.training.init_rows["std"].changed.emit(0.02)
    init = window.session.network.nodes["stem"].traits.init
    assert init is not None
    assert (init.type, init.params) == ("normal_", {"std": 0.02})
    view.training.rows["init"].reset.emit()
    assert window.session.network.nodes["stem"].traits.init is None


def test_b_bypasses_and_b_again_takes_that_back(window: MainWindow, hand: Hand) -> None:
    window.session.select(frozenset({"stem"}))
    hand.key(Qt.Key.Key_B)
    face = window.canvas.arrays.faces[window.canvas.arrays.index["stem"]]
    assert face.faint
    assert face.foot == "bypassed"
    hand.key(Qt.Key.Key_B)
    assert not window.session.network.nodes["stem"].traits.bypassed


def test_a_loss_is_never_bypassed_it_has_nothing_to_pass_on(window: MainWindow, hand: Hand) -> None:
    window.session.open(load_template("diabetes-quantiles"))
    window.session.show_network("between_low_and_high")
    assert not [row for row in layer(window, "off").training.rows.values() if row.isVisible()]
    assert not window.table["network.bypass"].isEnabled()
    hand.key(Qt.Key.Key_B)
    assert not window.session.network.nodes["off"].traits.bypassed
    window.session.do(SetTrait("between_low_and_high", "off", "bypassed", True))
    hand.key(Qt.Key.Key_B)
    assert not window.session.network.nodes["off"].traits.bypassed, "one that an older version bypassed comes back"


def test_a_layer_without_weights_can_only_be_bypassed(window: MainWindow) -> None:
    rows = layer(window, "pool").training.rows
    assert [name for name, row in rows.items() if row.isVisible()] == ["bypassed"]


def test_a_wire_tells_shape_kind_and_bytes(window: MainWindow, hand: Hand) -> None:
    arrays = window.canvas.arrays
    x, y = arrays.points[0].mean(axis=0).tolist()
    words = tips.words_for(window.session, arrays, window.canvas.hit_at(QPointF(hand.at(x, y))))
    assert "N × 3 × H × W · float32 · 12·H·W B per sample" in words
    assert arrays.labels[0] == "3×H×W"


def test_opening_a_block_and_typing_in_it_never_hold_the_window_up(window: MainWindow) -> None:
    acts = [
        lambda: window.session.open_block("stage2"),
        lambda: window.session.select(frozenset({"conv1"})),
        lambda: window.design.inspector.view.form.rows["out_channels"].changed.emit(expr("2*channels")),
        lambda: window.session.leave_block(),
        window.show_commands,
    ]
    for act in acts:
        start = time.thread_time()
        act()
        QApplication.processEvents()
        assert 1000 * (time.thread_time() - start) < HOLD_MS
