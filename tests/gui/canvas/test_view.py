"""What the canvas shows: grabbed pixels for the looks that matter, words and parts at the edges."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.catalogue.registry import layers
from designer.drawing.theme import DARK, LIGHT
from designer.graph.edits import Disconnect, Move, Rename, SetParam
from designer.graph.model import Network, Node, Project
from designer.gui.canvas import tips
from designer.gui.canvas.hits import NodeHit, PortHit, WireHit
from designer.gui.canvas.keys import KEYS
from designer.gui.canvas.menu import menu_for
from designer.gui.canvas.primitives import first_fragment, first_line
from designer.gui.canvas.view import CanvasView
from tests.gui.hand import LEFT, NONE, PITCH, Hand, chain, wire

Open = Callable[..., tuple[CanvasView, Hand]]
BODY = (120.0, 70.0)
"""A place on a node's body where nothing is written, from its corner."""
SHEET = 12


def image_of(view: CanvasView) -> QImage:
    QApplication.processEvents()
    return view.viewport().grab().toImage()


def colour_at(view: CanvasView, x: float, y: float) -> str:
    return image_of(view).pixelColor(view.camera.position((x, y)).toPoint()).name().upper()


def near(one: str, other: str, by: int = 6) -> bool:
    a, b = QColor(one), QColor(other)
    return all(abs(p - q) <= by for p, q in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True))


def closer(one: str, to: str, than: str) -> bool:
    def away(other: str) -> int:
        return sum(abs(p - q) for p, q in zip(QColor(one).getRgb()[:3], QColor(other).getRgb()[:3], strict=True))

    return away(to) < away(than)


def test_a_node_is_drawn_where_the_document_has_it(open_canvas: Open) -> None:
    view, _ = open_canvas(chain("Input", "ReLU"))
    assert colour_at(view, PITCH + BODY[0], BODY[1]) == DARK.node
    assert near(colour_at(view, PITCH + 2, 60), DARK.families[view.session.analysis.nodes["b"].entry.family])
    view.session.do(Move("main", {"b": (PITCH, 200.0)}))
    assert colour_at(view, PITCH + BODY[0], 200 + BODY[1]) == DARK.node
    assert colour_at(view, PITCH + BODY[0], 12) == DARK.canvas


def test_a_wire_has_the_colour_of_its_kind(open_canvas: Open) -> None:
    view, _ = open_canvas(chain("Input", "ReLU"))
    kind = view.arrays.faces[0].outputs[0].kind
    assert near(colour_at(view, 172 + 33, 53), DARK.wire(kind), 24)


def test_the_theme_changes_while_it_is_shown(open_canvas: Open) -> None:
    view, _ = open_canvas(chain("Input", "ReLU"))
    for theme in (LIGHT, DARK):
        view.set_theme(theme)
        assert colour_at(view, BODY[0], BODY[1]) == theme.node
        assert near(colour_at(view, 96, -72), theme.canvas)


def test_a_selected_node_wears_the_accent(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    hand.click(86, 15)
    assert near(colour_at(view, 86, 0.5), DARK.accent, 40)
    hand.click(86, 200)
    assert not near(colour_at(view, 86, 0.5), DARK.accent, 40)


def test_a_wrong_node_is_framed_and_says_why(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d"))
    view.session.do(SetParam("main", "b", "kernel_size", 99))
    assert closer(colour_at(view, PITCH + 60, 0.7), DARK.error, DARK.border)
    assert not view.overlays.sentence.isVisible()
    hand.move(PITCH + 86, 15)
    assert view.overlays.sentence.isVisible()
    assert "spans 99" in view.overlays.sentence.text
    hand.move(86, 250)
    assert not view.overlays.sentence.isVisible()
    hand.click(PITCH + 86, 15)
    hand.move(86, 250)
    assert view.overlays.sentence.isVisible()


def test_a_layer_that_waits_for_a_wire_is_not_framed_as_wrong(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    view.session.do(Disconnect("main", wire("a", "b")))
    assert closer(colour_at(view, PITCH + 60, 0.7), DARK.border, DARK.error)
    hand.click(PITCH + 86, 15)
    assert view.overlays.sentence.tone == "warning"


def test_a_layer_with_several_ports_names_them_while_it_is_selected(open_canvas: Open) -> None:
    node = Node("l", "LSTM", "lstm")
    view, hand = open_canvas(Project("p", {"main": Network("main", "Net", {"l": node})}))
    before = image_of(view)
    hand.click(86, 15)
    right = view.camera.position((172 + 22, 40)).toPoint()
    area = QRect(right, QSize(24, 26))
    assert image_of(view).copy(area) != before.copy(area)


def test_what_is_drawn_follows_a_drag(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    hand.pull(PITCH + 86, 15, (PITCH + 86, 215))
    assert colour_at(view, PITCH + BODY[0], 200 + BODY[1]) == DARK.node
    hand.key(Qt.Key.Key_Escape)
    assert colour_at(view, PITCH + BODY[0], BODY[1]) == DARK.node
    hand.release(PITCH + 86, 215)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_screens_with_more_pixels_get_more_pixels(open_canvas: Open, ratio: float) -> None:
    view, _ = open_canvas(chain("Input", "ReLU"))
    pixmap = QPixmap(round(1000 * ratio), round(640 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    view.viewport().render(pixmap)
    at = view.camera.position((PITCH + BODY[0], BODY[1])) * ratio
    image = pixmap.toImage()
    assert image.pixelColor(at.toPoint()).name().upper() == DARK.node
    left = view.camera.position((PITCH + 2, 60)) * ratio
    assert near(image.pixelColor(left.toPoint()).name(), DARK.families[view.session.analysis.nodes["b"].entry.family])


@pytest.mark.parametrize("zoom", [0.06, 0.2, 0.4, 1.0, 2.5, 4.0])
def test_a_node_can_be_seen_at_every_zoom(open_canvas: Open, zoom: float) -> None:
    view, _ = open_canvas(chain("Input", "ReLU"))
    view.zoom_to(zoom)
    view.camera.centre((PITCH + 86, 14))
    assert not near(colour_at(view, PITCH + 100, 6), DARK.canvas)


def test_every_kind_of_layer_can_be_drawn(open_canvas: Open) -> None:
    entries = list(layers())
    for start in range(0, len(entries), SHEET):  # as many as are seen at 100 %, where a strip is four pixels wide
        nodes = {
            entry.type: Node(entry.type, entry.type, entry.stem, x=index % 4 * PITCH, y=index // 4 * 200.0)
            for index, entry in enumerate(entries[start : start + SHEET])
        }
        view, _ = open_canvas(Project("p", {"main": Network("main", "Net", nodes)}))
        view.camera.centre((1.9 * PITCH, 290.0))
        shot = image_of(view)
        for key in nodes:
            x, y = view.arrays.xy[view.arrays.index[key]].tolist()
            family = view.arrays.faces[view.arrays.index[key]].family
            seen = shot.pixelColor(view.camera.position((x + 2, y + 22)).toPoint()).name()
            assert near(seen, DARK.family(family), 12), key


def test_an_empty_canvas_says_how_to_begin(open_canvas: Open) -> None:
    view, hand = open_canvas()
    assert view.overlays.empty_hint.isVisible()
    assert not view.overlays.minimap.isVisible()
    assert near(image_of(view).pixelColor(QPoint(500, 620)).name(), DARK.canvas)
    hand.drop_layer("Input", 0, 0)
    assert not view.overlays.empty_hint.isVisible()
    assert view.overlays.minimap.isVisible()


def test_another_project_takes_the_place_of_the_first(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    hand.click(86, 15)
    view.session.open(chain("Input", "Conv2d", "Output"))
    assert view.arrays.ids == ["a", "b", "c"]
    assert view.shown.selected == frozenset()
    view.session.do(Rename("main", "b", "first"))
    assert view.arrays.faces[1].title == "first"


def test_the_minimap_leads_where_it_is_clicked(open_canvas: Open) -> None:
    view, _ = open_canvas(chain("Input", *["ReLU"] * 7))
    view.zoom_to(2.0)
    at = QPoint(140, 56)
    wanted = view.overlays.minimap.place(QPointF(at))
    QTest.mouseClick(view.overlays.minimap, LEFT, NONE, at)
    left, top, right, bottom = view.camera.visible()
    assert abs((left + right) / 2 - wanted[0]) < 2
    assert abs((top + bottom) / 2 - wanted[1]) < 2


def test_the_zoom_bar_shows_and_changes_the_zoom(open_canvas: Open) -> None:
    view, _ = open_canvas(chain("Input", "ReLU"))
    QTest.mouseClick(view.overlays.zoom_bar.smaller, LEFT)
    assert view.overlays.zoom_bar.percent.text() == "83 %"
    QTest.mouseClick(view.overlays.zoom_bar.larger, LEFT)
    QTest.mouseClick(view.overlays.zoom_bar.larger, LEFT)
    assert view.overlays.zoom_bar.percent.text() == "120 %"
    QTest.mouseClick(view.overlays.zoom_bar.percent, LEFT)
    assert view.camera.scale == 1.0
    view.zoom_to(3.0)
    QTest.mouseClick(view.overlays.zoom_bar.whole, LEFT)
    assert view.camera.scale <= 1.0


def test_a_jump_selects_and_shows(open_canvas: Open) -> None:
    view, _ = open_canvas(chain("Input", *["ReLU"] * 7))
    view.jump_to("h")
    assert view.session.selection == {"h"}
    left, _, right, _ = view.camera.visible()
    assert left < 7 * PITCH
    assert right > 7 * PITCH + 172
    view.jump_to("nobody")
    assert view.session.selection == {"h"}


def test_a_layer_added_by_key_follows_the_selected_one(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input"))
    hand.click(86, 15)
    first = view.add_layer("Conv2d")
    second = view.add_layer("ReLU")
    assert first
    assert second
    assert view.session.network.edges == (wire("a", first), wire(first, second))
    assert [node.x for node in view.session.network] == [0.0, 240.0, 480.0]  # on the grid of 4


def test_tooltips_tell_what_things_are(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "Conv2d"))

    def tip(x: float, y: float) -> str:
        return tips.words_for(view.session, view.arrays, view.hit_at(QPointF(hand.at(x, y))))

    node = tip(PITCH + 86, 15)
    assert "Conv2d" in node
    assert "160 parameters" in node
    assert "1×8×8" in tip(*hand.output("a"))
    assert "a → b" in tip(172 + 33, 53)
    assert tip(86, 300) == ""


def words_in(view: CanvasView, hit: NodeHit | PortHit | WireHit | None) -> dict[str, Callable[[], None]]:
    menu = menu_for(view, hit, view.pointer)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return {
        action.text().split("\t")[0]: action.trigger
        for action in menu.actions()
        if action.isEnabled() and not action.isSeparator()
    }


def test_the_menu_of_a_node_acts_on_it(open_canvas: Open) -> None:
    view, _ = open_canvas(chain("Input", "ReLU", "Output"))
    menu = words_in(view, NodeHit("b"))
    assert {"Cut", "Copy", "Duplicate", "Disconnect", "Delete"} <= menu.keys()
    menu["Disconnect"]()
    assert view.session.network.edges == ()
    view.session.document.undo()
    words_in(view, NodeHit("b"))["Delete"]()
    assert set(view.session.network.nodes) == {"a", "c"}


def test_the_menu_of_a_wrong_node_offers_the_repair(open_canvas: Open) -> None:
    view, _ = open_canvas(chain("Input", "Linear", "Conv2d", Input={"shape": [4]}))
    view.session.do(SetParam("main", "b", "out_features", -1))
    repairs = [words for words in words_in(view, NodeHit("b")) if words.startswith("Reset")]
    assert repairs
    words_in(view, NodeHit("b"))[repairs[0]]()
    assert "out_features" not in view.session.network.nodes["b"].params


def test_the_menu_of_a_wire_inserts_a_layer(open_canvas: Open) -> None:
    view, _ = open_canvas(chain("Input", "Output"))
    words_in(view, WireHit(wire("a", "b"), at_target=True))["Insert a layer…"]()
    assert view.popup.isVisible()
    QTest.keyClicks(view.popup.field, "relu")
    QTest.keyClick(view.popup.field, Qt.Key.Key_Return)
    assert len(view.session.network.edges) == 2
    assert wire("a", "b") not in view.session.network.edges


def test_the_menu_of_the_canvas_offers_what_needs_no_layer(open_canvas: Open) -> None:
    QApplication.clipboard().setText("nothing of ours")
    view, _ = open_canvas()
    menu = words_in(view, None)
    assert "Paste" not in menu
    menu["Add a layer…"]()
    assert view.popup.isVisible()


def test_the_search_narrows_down_while_typing(open_canvas: Open) -> None:
    view, hand = open_canvas()
    hand.key(Qt.Key.Key_Tab)
    everything = view.popup.list.model().rowCount()
    QTest.keyClicks(view.popup.field, "conv")
    rows = view.popup.list.model()
    assert 0 < rows.rowCount() < everything
    assert rows.index(0, 0).data().startswith("Conv")
    QTest.keyClick(view.popup.field, Qt.Key.Key_Down)
    assert view.popup.list.currentIndex().row() == 1
    QTest.keyClicks(view.popup.field, "zzzz")
    QTest.keyClick(view.popup.field, Qt.Key.Key_Return)
    assert not view.session.network.nodes


def test_holding_something_at_the_edge_scrolls(open_canvas: Open, qtbot: QtBot) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    before = view.camera.visible()[0]
    hand.press(PITCH + 86, 15)
    edge = QPoint(view.viewport().width() - 4, hand.at(0, 15).y())
    QTest.mouseMove(view.viewport(), edge - QPoint(40, 0))
    QTest.mouseMove(view.viewport(), edge)
    qtbot.waitUntil(lambda: view.camera.visible()[0] > before + 100)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, edge)
    place = view.camera.place(QPointF(edge))
    assert abs(view.session.network.nodes["b"].x + 86 - place[0]) < 40


def test_a_screen_reader_learns_what_is_there(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    assert view.accessibleName()
    assert "2 layers, 1 wire," in view.accessibleDescription()
    hand.click(86, 15)
    assert "1 selected: a" in view.accessibleDescription()


def test_leaving_the_canvas_leaves_no_hover(open_canvas: Open) -> None:
    view, hand = open_canvas(chain("Input", "ReLU"))
    hand.move(86, 200)
    hand.move(86, 15)
    assert view.shown.hovered == "a"
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.shown.hovered is None


def test_every_key_is_told_and_none_twice() -> None:
    keys = [key for entry in KEYS for key in entry.keys]
    assert len(keys) == len(set(keys))
    assert all(entry.words and not entry.words.endswith(".") for entry in KEYS)


def test_arrays_lie_in_memory_as_qt_reads_them() -> None:
    lines = np.array([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]])
    assert first_line(lines[1:]) == QLineF(5, 6, 7, 8)
    fragments = np.arange(20.0).reshape(2, 10)
    found = first_fragment(fragments[1:])
    assert [found.x, found.sourceLeft, found.width, found.scaleX, found.rotation, found.opacity] == [
        10,
        12,
        14,
        16,
        18,
        19,
    ]


def test_a_network_that_is_shown_whole_stays_so_when_the_view_is_resized(open_canvas: Open) -> None:
    view, _ = open_canvas(chain("Input", "ReLU", "ReLU", "ReLU", "Output"))
    view.fit()
    view.resize(500, 400)
    left, _, right, _ = view.camera.visible()
    assert left < 0
    assert right > 4 * PITCH + 172
    view.zoom_to(1.0)
    view.resize(1000, 640)
    assert view.camera.scale == 1.0, "what the user chose stays"
