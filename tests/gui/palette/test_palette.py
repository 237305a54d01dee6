"""The palette, searched, folded, dragged from and used by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.blocks import ready_blocks, save_block
from designer.catalogue.layer import Family, LayerDef
from designer.catalogue.registry import layers
from designer.drawing.theme import DARK, LIGHT
from designer.graph.edits import RenameNetwork
from designer.gui.palette.model import MIME, PaletteModel
from designer.gui.palette.panel import Palette
from designer.gui.session import Session
from designer.gui.stock import Stock
from designer.gui.usual import USUAL
from tests.helpers.all_of import all_of
from tests.helpers.blocks import residual_project

Open = Callable[..., Palette]


@pytest.fixture
def open_palette(qtbot: QtBot) -> Open:
    def opened(session: Session | None = None) -> Palette:
        panel = Palette(Stock(session or Session()), DARK)
        qtbot.addWidget(panel)
        panel.resize(208, 600)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        return panel

    return opened


@pytest.fixture
def palette(open_palette: Open) -> Palette:
    return open_palette()


def rows(palette: Palette) -> list[str]:
    model = palette.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def click(palette: Palette, qtbot: QtBot, title: str) -> None:
    """Clicks on the row of that title, wherever it is."""
    index = palette.list.model().index(rows(palette).index(title), 0)
    palette.list.scrollTo(index)
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=palette.list.visualRect(index).center())


def test_the_usual_layers_are_open_and_the_families_wait_folded(palette: Palette) -> None:
    shown = rows(palette)
    assert shown[: len(USUAL) + 1] == ["Often used", *USUAL]
    assert {family.value for family in Family if any(e.family is family for e in layers())} <= set(shown)
    assert "Conv3d" not in shown


def test_every_layer_stands_below_the_caption_of_its_family(palette: Palette) -> None:
    model = palette.list.model()
    assert isinstance(model, PaletteModel)
    for family in Family:
        if model.is_folded(family.value):
            model.fold(family.value)
    shown = rows(palette)
    for entry in layers():
        place = len(shown) - 1 - shown[::-1].index(entry.type)
        captions = [row for row in shown[:place] if row in set(Family)]
        assert captions[-1] == entry.family.value


def test_typing_finds_and_clearing_brings_all_back(palette: Palette, qtbot: QtBot) -> None:
    everything = rows(palette)
    qtbot.keyClicks(palette.search, "conv3")
    assert rows(palette)[0] == "Conv3d"
    qtbot.keyClick(palette.search, Qt.Key.Key_Escape)
    assert rows(palette) == everything


def test_nothing_found_is_said(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.search, "xyzzy")
    assert not palette.list.isVisible()


def test_search_then_return_adds_the_best_fit(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.search, "lstm")
    with qtbot.waitSignal(palette.add_wanted) as added:
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert added.args == ["LSTM"]


def test_return_in_an_empty_search_only_goes_on_to_the_list(palette: Palette, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(palette.add_wanted):
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.list.hasFocus()


def test_return_adds_nothing_where_nothing_was_found(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.search, "xyzzy")
    with qtbot.assertNotEmitted(palette.add_wanted):
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)


def test_a_double_click_adds(palette: Palette, qtbot: QtBot) -> None:
    place = palette.list.visualRect(palette.list.model().index(rows(palette).index("Conv2d"), 0)).center()
    with qtbot.waitSignal(palette.add_wanted) as added:
        qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert added.args == ["Conv2d"]


def test_a_click_on_a_caption_opens_its_family_and_that_is_remembered(
    palette: Palette, open_palette: Open, qtbot: QtBot
) -> None:
    click(palette, qtbot, Family.CONVOLUTION.value)
    assert "Conv3d" in rows(palette)
    assert "Conv3d" in rows(open_palette())
    click(palette, qtbot, Family.CONVOLUTION.value)
    assert "Conv3d" not in rows(palette)


def test_keys_walk_through_the_list_and_fold(palette: Palette, qtbot: QtBot) -> None:
    palette.list.setFocus()
    qtbot.keyClick(palette.list, Qt.Key.Key_Down)
    assert palette.list.currentIndex().data() == "Output"
    for _ in range(2):
        qtbot.keyClick(palette.list, Qt.Key.Key_Up)
    assert palette.list.currentIndex().data() == "Often used"
    qtbot.keyClick(palette.list, Qt.Key.Key_Space)
    assert "Linear" not in rows(palette)
    assert palette.list.currentIndex().data() == "Often used"


@all_of("entry", layers())
def test_a_drag_carries_the_type(qapp: QApplication, entry: LayerDef) -> None:
    model = PaletteModel(Stock(Session()).offers)
    model.search(entry.type)
    index = next(i for i in map(model.index, range(model.rowCount())) if i.data() == entry.type)
    assert model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    assert bytes(model.mimeData([index]).data(MIME).data()).decode() == entry.type


def test_captions_are_not_dragged(qapp: QApplication) -> None:
    model = PaletteModel(Stock(Session()).offers)
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.mimeData([model.index(0)]).hasFormat(MIME)


def test_every_layer_has_its_help_as_a_tooltip(qapp: QApplication) -> None:
    model = PaletteModel(Stock(Session()).offers)
    model.search("o")
    shown = [model.index(row) for row in range(model.rowCount())]
    assert shown
    docs = {entry.type: entry.doc for entry in layers()}
    for index in shown:
        tip = str(index.data(Qt.ItemDataRole.ToolTipRole))
        assert docs.get(index.data(), "") in tip


def test_the_blocks_of_the_project_are_offered_except_where_they_would_hold_themselves(open_palette: Open) -> None:
    session = Session(residual_project())
    palette = open_palette(session)
    assert {"basic block", "feed forward"} <= set(rows(palette))
    session.show_network("basic")
    assert "basic block" not in rows(palette)
    assert "feed forward" in rows(palette)
    session.show_network("main")
    session.do(RenameNetwork("basic", "Bottleneck"))
    assert "Bottleneck" in rows(palette)


def test_ready_blocks_are_offered_and_found_by_the_words_of_papers(palette: Palette, qtbot: QtBot) -> None:
    click(palette, qtbot, "Ready blocks")
    assert {block.title for block in ready_blocks()} <= set(rows(palette))
    qtbot.keyClicks(palette.search, "squeeze and")
    assert "Squeeze and excitation" in rows(palette)


def test_what_the_user_keeps_is_offered_at_once(open_palette: Open) -> None:
    session = Session(residual_project())
    stock = Stock(session)
    save_block(session.document.project, "basic", "My own block")
    stock.look_again()
    assert any(offer.title == "My own block" for offer in stock.offers)


def test_a_right_click_asks_for_the_menu_of_the_offer(palette: Palette, qtbot: QtBot) -> None:
    place = palette.list.visualRect(palette.list.model().index(rows(palette).index("ReLU"), 0)).center()
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, palette.list.viewport().mapToGlobal(place))
    with qtbot.waitSignal(palette.menu_wanted) as wanted:
        QApplication.sendEvent(palette.list.viewport(), event)
    assert wanted.args[0] == "ReLU"
    assert event.type() is QEvent.Type.ContextMenu
    assert isinstance(wanted.args[1], QPoint)


def test_it_paints_in_both_looks(palette: Palette, qtbot: QtBot) -> None:
    dark = palette.grab().toImage()
    palette.set_theme(LIGHT)
    assert palette.grab().toImage() != dark
