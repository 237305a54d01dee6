"""The palette, searched, dragged from and used by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.catalogue.layer import Family, LayerDef
from designer.catalogue.registry import layers
from designer.drawing.theme import DARK, LIGHT
from designer.gui.palette.model import MIME, PaletteModel
from designer.gui.palette.panel import Palette


@pytest.fixture
def palette(qtbot: QtBot) -> Palette:
    panel = Palette(DARK)
    qtbot.addWidget(panel)
    panel.resize(208, 600)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def rows(palette: Palette) -> list[str]:
    model = palette.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_every_layer_stands_below_the_caption_of_its_family(palette: Palette) -> None:
    shown = rows(palette)
    assert {entry.type for entry in layers()} <= set(shown)
    for entry in layers():
        captions = [row for row in shown[: shown.index(entry.type)] if row in set(Family)]
        assert captions[-1] == entry.family.value


def test_typing_finds_and_clearing_brings_all_back(palette: Palette, qtbot: QtBot) -> None:
    everything = rows(palette)
    qtbot.keyClicks(palette.search, "convolution")
    assert rows(palette)[0].startswith("Conv")
    assert len(rows(palette)) < len(everything)
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


def test_a_click_on_a_caption_folds_its_family_and_another_opens_it(palette: Palette, qtbot: QtBot) -> None:
    row = rows(palette).index(Family.CONVOLUTION.value)
    place = palette.list.visualRect(palette.list.model().index(row, 0)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "Conv2d" not in rows(palette)
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "Conv2d" in rows(palette)


def test_keys_walk_through_the_list_and_fold(palette: Palette, qtbot: QtBot) -> None:
    palette.list.setFocus()
    qtbot.keyClick(palette.list, Qt.Key.Key_Down)
    assert palette.list.currentIndex().data() == "Output"
    qtbot.keyClick(palette.list, Qt.Key.Key_Down)
    assert palette.list.currentIndex().data() == Family.CONVOLUTION.value
    qtbot.keyClick(palette.list, Qt.Key.Key_Space)
    assert "Conv2d" not in rows(palette)
    assert palette.list.currentIndex().data() == Family.CONVOLUTION.value


@pytest.mark.parametrize("entry", list(layers()), ids=lambda entry: entry.type)
def test_a_drag_carries_the_type(qapp: QApplication, entry: LayerDef) -> None:
    model = PaletteModel(layers())
    (index,) = [model.index(row) for row in range(model.rowCount()) if model.index(row).data() == entry.type]
    assert model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    assert bytes(model.mimeData([index]).data(MIME).data()).decode() == entry.type


def test_captions_are_not_dragged(qapp: QApplication) -> None:
    model = PaletteModel(layers())
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.mimeData([model.index(0)]).hasFormat(MIME)


def test_every_layer_has_its_help_as_a_tooltip(qapp: QApplication) -> None:
    model = PaletteModel(layers())
    tips = [str(model.index(row).data(Qt.ItemDataRole.ToolTipRole)) for row in range(model.rowCount())]
    assert all(any(entry.doc in tip for tip in tips) for entry in layers())


def test_it_paints_in_both_looks(palette: Palette, qtbot: QtBot) -> None:
    dark = palette.grab().toImage()
    palette.set_theme(LIGHT)
    assert palette.grab().toImage() != dark
