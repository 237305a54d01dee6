"""Text from 80 to 200 %: live, in the whole window, remembered, and nothing is cut."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from designer.gui.action_table import PAGES
from designer.gui.code_view.numbers import LineNumbers
from designer.gui.code_view.text import SourceText
from designer.gui.main_window import MainWindow
from designer.gui.settings import FONT_PERCENT, Settings
from designer.gui.widgets.words import ElidedLabel
from tests.gui.shell.conftest import leave

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def usual_size_afterwards(window: MainWindow):
    yield
    window.appearance.choose_percent(100)


def test_keys_make_text_larger_and_smaller_in_steps_and_usual_again(window: MainWindow, qtbot: QtBot) -> None:
    usual, bar = window.font().pixelSize(), window.top.height()
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_Equal, CTRL_ALT)
    assert window.appearance.percent == 130
    assert window.font().pixelSize() == round(usual * 1.3)
    assert window.top.height() == round(bar * 1.3)
    qtbot.keyClick(window, Qt.Key.Key_Minus, CTRL_ALT)
    assert window.appearance.percent == 120
    qtbot.keyClick(window, Qt.Key.Key_0, CTRL_ALT)
    assert (window.font().pixelSize(), window.top.height()) == (usual, bar)


def test_there_is_a_largest_and_a_smallest_size(window: MainWindow) -> None:
    window.appearance.choose_percent(500)
    assert window.appearance.percent == 200
    window.table.refresh()
    assert not window.table["view.text_larger"].isEnabled()
    window.appearance.choose_percent(10)
    assert window.appearance.percent == 80
    window.table.refresh()
    assert not window.table["view.text_smaller"].isEnabled()


def test_the_size_is_remembered(open_one: Callable[..., MainWindow], window: MainWindow) -> None:
    window.appearance.choose_percent(150)
    leave(window)
    assert Settings().get(FONT_PERCENT) == 150
    assert open_one().font().pixelSize() == 18


def test_panels_and_lists_grow_too(window: MainWindow) -> None:
    palette = window.design.palette_panel.list
    window.session.select(frozenset({"conv1"}))
    row = next(iter(window.design.inspector.view.form.rows.values()))
    heights = palette.sizeHintForRow(1), row.editor.sizeHint().height()
    window.appearance.choose_percent(200)
    assert palette.sizeHintForRow(1) == 2 * heights[0]
    assert row.editor.sizeHint().height() >= 1.8 * heights[1]


def test_the_canvas_keeps_its_own_zoom(window: MainWindow) -> None:
    from designer.gui.canvas import look
    from designer.gui.canvas.texts import font

    window.canvas.zoom_to(1.0)
    boxes = window.canvas.arrays.node_boxes().tolist()
    window.appearance.choose_percent(200)
    assert font(look.TITLE_FONT).pixelSize() == 13
    assert window.canvas.arrays.node_boxes().tolist() == boxes


@pytest.mark.parametrize("page", [id for id, _, _ in PAGES])
def test_at_twice_the_size_no_words_are_cut_on_any_page(window: MainWindow, qtbot: QtBot, page: str) -> None:
    window.resize(1440, 900)
    window.session.select(frozenset({"conv1"}))
    window.appearance.choose_percent(200)
    window.show_page(page)

    def nothing_is_cut() -> None:
        cut = [label.text() for label in window.findChildren(QLabel) if _is_cut(label)]
        cut += [button.text() for button in window.findChildren(QAbstractButton) if _is_cut(button)]
        assert cut == []

    qtbot.waitUntil(nothing_is_cut)


@pytest.mark.parametrize("page", [id for id, _, _ in PAGES])
def test_at_twice_the_size_the_smallest_window_holds_its_page(
    window: MainWindow, qapp: QApplication, page: str
) -> None:
    window.appearance.choose_percent(200)
    window.resize(960, 600)
    window.show_page(page)
    qapp.processEvents()
    assert window.size().toTuple() == (960, 600)
    for part in (window.top.primary, window.status.problems):
        assert window.rect().contains(QRect(part.mapTo(window, QPoint(0, 0)), part.size())), part
    assert window.top.pages.isVisible() or window.top.pages_menu.isVisible()


def test_where_it_is_crowded_the_pages_are_a_menu_that_leads_to_each(window: MainWindow, qapp: QApplication) -> None:
    window.appearance.choose_percent(200)
    window.resize(960, 600)
    qapp.processEvents()
    assert window.top.pages_menu.isVisible()
    assert not window.top.pages.isVisible()
    assert window.top.pages_menu.text() == "Design"
    actions = {action.text(): action for action in window.top.pages_menu.menu().actions()}
    assert list(actions) == [title for _, title, _ in PAGES]
    actions["Tune"].trigger()
    assert window.page == "tune"
    assert window.top.pages_menu.text() == "Tune"


def _is_cut(widget: QLabel | QAbstractButton) -> bool:
    """Whether a widget that is seen has less room than its words take. What ends in “…” says so by itself."""
    if not widget.isVisible() or not widget.text() or isinstance(widget, ElidedLabel):
        return False
    if isinstance(widget.parent(), QLineEdit):
        return False  # an icon, whose words are for screen readers
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 2
    words = widget.fontMetrics().boundingRect(widget.text().strip())
    return words.width() > widget.width() + 1 or words.height() > widget.height() + 1


def test_the_source_and_the_numbers_of_its_lines_grow_with_the_text(window: MainWindow) -> None:
    window.show_panel("source")
    text = window.design.findChild(SourceText)
    assert isinstance(text, SourceText)
    parts = (text, *text.findChildren(LineNumbers))
    before = [part.fontInfo().pixelSize() for part in parts]
    window.appearance.choose_percent(200)
    assert [part.fontInfo().pixelSize() for part in parts] == [2 * size for size in before]
