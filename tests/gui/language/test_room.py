"""In every language the words find their room: none is cut, and nothing is wider than what it stands in."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from designer.drawing.theme import THEMES
from designer.graph.model import empty_project
from designer.gui.action_table import PAGES
from designer.gui.languages import ENGLISH, LANGUAGES, speak
from designer.gui.main_window import MainWindow
from designer.gui.picture_dialog import PictureDialog
from designer.gui.plots.curve_view import CurveView
from designer.gui.plots.curves import Role
from tests.gui.shell.test_text_size import _is_cut as is_cut

CODES = [language.code for language in LANGUAGES]


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    speak(ENGLISH)


def cut(top: QWidget) -> list[str]:
    """The words of labels and buttons that have less room than they take."""
    shown = (*top.findChildren(QLabel), *top.findChildren(QAbstractButton))
    seen = [one for one in shown if one.isVisible() and one.text() and not is_only_an_icon(one)]
    return [one.text() for one in seen if is_cut(one) or is_squeezed(one)]


def is_squeezed(one: QWidget) -> bool:
    """Whether a button's words reach into the room that its style leaves at both sides."""
    return isinstance(one, QPushButton) and one.width() < one.minimumSizeHint().width()


def is_only_an_icon(one: QWidget) -> bool:
    return isinstance(one, QToolButton) and one.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly


def too_wide(top: QWidget) -> list[str]:
    """What scrolls up and down, and would have to scroll to the side too."""
    areas = [area for area in top.findChildren(QScrollArea) if area.isVisible() and area.widgetResizable()]
    wide = [area for area in areas if area.widget().minimumSizeHint().width() > area.viewport().width()]
    return [f"{type(area.widget()).__name__} in {type(area.parentWidget()).__name__}" for area in wide]


def fits(top: QWidget) -> None:
    assert cut(top) + too_wide(top) == []


@pytest.mark.parametrize("code", CODES)
def test_no_words_are_cut_on_any_page(window: MainWindow, qtbot: QtBot, code: str) -> None:
    window.session.select(frozenset({"conv1"}))
    speak(code)
    for size in ((1440, 900), (1280, 800)):
        window.resize(*size)
        for page, _, _ in PAGES:
            window.show_page(page)
            qtbot.waitUntil(partial(fits, window), timeout=1000)


@pytest.mark.parametrize("code", CODES)
def test_settings_and_pictures_have_room_for_their_words(window: MainWindow, qtbot: QtBot, code: str) -> None:
    speak(code)
    for page in ("look", "canvas", "training", "keys", "files"):
        window.windows.show_settings(page)
        settings = window.windows.settings
        assert settings is not None
        qtbot.waitUntil(partial(fits, settings), timeout=1000)
    settings.close()
    window.table.run("file.export_picture")
    picture = window.files.picture
    assert isinstance(picture, PictureDialog)
    qtbot.waitUntil(partial(fits, picture), timeout=1000)
    assert [box.currentText() for box in picture.findChildren(QComboBox) if shown_in(box) != box.currentText()] == []
    picture.close()


@pytest.mark.parametrize("code", CODES)
def test_the_tour_and_what_an_empty_canvas_says_have_room_for_their_words(
    window: MainWindow, qtbot: QtBot, code: str
) -> None:
    speak(code)
    window.session.document.mark_saved()
    window.session.open(empty_project())
    window.resize(1280, 800)
    hint = window.canvas.overlays.empty_hint
    qtbot.waitUntil(hint.isVisible)
    assert hint.scale >= 0.9
    assert hint.needed * hint.scale <= min(hint.width(), window.canvas.width())
    window.start_tour()
    bubble = window.tour.bubble
    qtbot.waitUntil(bubble.isVisible)
    assert cut(bubble) == []
    assert window.rect().contains(QRect(bubble.mapTo(window, QPoint(0, 0)), bubble.size()))
    window.tour.end()


@pytest.mark.parametrize("code", CODES)
def test_the_two_sides_of_the_sheet_of_keys_are_equally_wide(window: MainWindow, code: str) -> None:
    speak(code)
    window.resize(1440, 900)
    window.table.run("help.canvas")
    QApplication.processEvents()
    sheet = window.canvas.overlays.sheet
    content = sheet.findChild(QScrollArea).widget()
    left, right = (content.layout().itemAt(side).geometry().width() for side in range(2))
    assert abs(left - right) <= 1
    assert cut(sheet) == []
    sheet.close_sheet()


def test_a_choice_without_room_for_its_title_ends_in_dots(window: MainWindow) -> None:
    window.session.select(frozenset({"conv1"}))
    QApplication.processEvents()
    box = next(box for box in window.design.inspector.findChildren(QComboBox) if box.isVisible())
    box.setItemText(box.currentIndex(), "A title with very many letters, much wider than the panel it is in")
    assert shown_in(box).endswith("…")
    assert len(shown_in(box)) > 3


def shown_in(box: QComboBox) -> str:
    """What a choice paints of its title."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    assert box.fontMetrics().horizontalAdvance(option.currentText) <= field.width()
    return option.currentText


def test_on_a_low_canvas_the_search_shows_fewer_rows_and_stays_inside(window: MainWindow, qtbot: QtBot) -> None:
    window.appearance.choose_percent(150)
    window.resize(1280, 700)
    window.show_panel("problems")
    qtbot.wait(50)
    canvas = window.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    qtbot.waitUntil(canvas.popup.isVisible)
    inside = canvas.popup.parentWidget().rect().contains(canvas.popup.geometry())
    canvas.popup.dismiss()
    window.appearance.choose_percent(100)
    assert inside


def test_a_legend_leaves_its_names_out_before_it_runs_into_the_title(qtbot: QtBot) -> None:
    plot = CurveView("A rather long title of a curve", THEMES["dark"])
    qtbot.addWidget(plot)
    plot.set_points(Role.VALIDATION, [1, 2], [0.5, 0.25])
    drawn: list[QImage] = []
    for width in (700, 330):
        plot.resize(width, 200)
        drawn.append(plot.grab(QRect(16, 8, 230, 20)).toImage())
    assert drawn[0] == drawn[1]
