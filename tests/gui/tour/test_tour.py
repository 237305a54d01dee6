"""How the tour points, waits, goes on, helps and comes back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.catalogue.registry import find_layer
from designer.graph.edits import RemoveNode, Rename
from designer.gui import motion
from designer.gui.main_window import MainWindow
from designer.gui.tour.bubble import best_corner
from designer.gui.tour.looking import layer, place_on
from designer.gui.tour.steps import STEPS
from designer.gui.welcome.page import EMPTY
from tests.gui.desk import WAIT_MS

LEFT = Qt.MouseButton.LeftButton


def show(window: MainWindow, times: int = 1) -> None:
    """Presses “Show me”."""
    for _ in range(times):
        QTest.mouseClick(window.tour.bubble.show_button, LEFT)


def test_the_tour_begins_with_digits_an_input_and_an_output(window: MainWindow) -> None:
    assert [node.type for node in window.session.network] == ["Input", "Output"]
    assert window.session.document.project.data.dataset == "digits"
    assert window.tour.step.id == "add"
    assert window.tour.bubble.isVisible()
    assert window.tour.bubble.hasFocus()
    assert window.tour.bubble.accessibleName() == f"Step 1 of {len(STEPS)}. Drag a layer onto the canvas"


def test_it_lights_the_real_row_of_the_palette_and_stands_beside_it(window: MainWindow) -> None:
    rows = window.design.palette_panel.list
    model = rows.model()
    index = next(model.index(row) for row in range(model.rowCount()) if model.index(row).data() == "Conv2d")
    place = QRect(rows.viewport().mapTo(window, rows.visualRect(index).topLeft()), rows.visualRect(index).size())
    assert window.tour.spotlight.place.contains(place)
    assert not window.tour.bubble.geometry().intersects(place)


def test_a_click_goes_through_the_veil(window: MainWindow) -> None:
    assert window.childAt(window.tour.spotlight.place.center()) is not window.tour.spotlight
    QTest.mouseClick(window.top.pages.button("data"), LEFT)
    assert window.page == "data"


def test_another_deed_is_no_mistake(window: MainWindow) -> None:
    window.canvas.add_layer("Dropout")
    window.session.do(Rename("main", "images", "pictures"))
    assert window.tour.step.id == "add"
    window.canvas.add_layer("Conv2d")
    assert window.tour.step.id == "connect"


def test_show_me_does_the_step_as_an_edit_that_can_be_undone(window: MainWindow) -> None:
    show(window)
    assert window.session.document.undo_labels == ("add conv",)
    assert window.tour.step.id == "connect"


def test_back_shows_a_step_that_is_done_until_next_is_pressed(window: MainWindow, qtbot: QtBot) -> None:
    tour = window.tour
    show(window, 2)
    assert tour.step.id == "channels"
    QTest.mouseClick(tour.bubble.back_button, LEFT)
    qtbot.wait(150)
    assert tour.step.id == "connect"
    assert tour.bubble.forward_button.text() == "Next"
    QTest.mouseClick(tour.bubble.forward_button, LEFT)
    assert tour.step.id == "channels"


def test_skip_leaves_a_step_undone_and_steps_that_are_done_are_passed_over(window: MainWindow) -> None:
    tour = window.tour
    QTest.mouseClick(tour.bubble.forward_button, LEFT)
    assert tour.step.id == "connect"
    assert layer(window, "Conv2d") is None
    window.canvas.add_layer("Conv2d")
    QTest.mouseClick(tour.bubble.back_button, LEFT)
    assert not tour.bubble.show_button.isVisible(), "there is nothing left to show"
    QTest.keyClick(tour.bubble, Qt.Key.Key_Return)
    assert tour.step.id == "connect"


def test_f6_leads_from_the_bubble_to_what_it_points_at_and_back(window: MainWindow) -> None:
    tour = window.tour
    QTest.keyClick(tour.bubble, Qt.Key.Key_F6)
    assert window.design.palette_panel.list.hasFocus()
    QTest.keyClick(window.design.palette_panel.list, Qt.Key.Key_F6)
    assert tour.bubble.hasFocus()
    QTest.keyClick(tour.bubble, Qt.Key.Key_Escape)
    assert window.design.palette_panel.list.hasFocus()


def test_return_in_the_bubble_shows_the_step(window: MainWindow) -> None:
    QTest.keyClick(window.tour.bubble, Qt.Key.Key_Return)
    assert window.tour.step.id == "connect"


def test_on_another_page_the_way_back_is_lit(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("data")
    window.tour.look()
    button = window.top.pages.button("design")
    assert window.tour.spotlight.place.contains(place_on(window, (button, button.rect())))
    assert window.tour.bubble.note.text() == "That is on another page: the way there is lit."
    QTest.mouseClick(button, LEFT)
    window.tour.look()
    assert window.tour.bubble.note.text() == ""
    assert window.tour.bubble.note.isHidden()


def test_a_closed_panel_is_said_and_show_me_works_all_the_same(window: MainWindow) -> None:
    window.design.panels.shut("palette")
    window.tour.look()
    assert window.tour.bubble.note.text().startswith("Its panel is closed.")
    assert window.rect().contains(window.tour.bubble.geometry())
    show(window)
    assert window.tour.step.id == "connect"


@pytest.mark.parametrize("size", [QSize(960, 600), QSize(1600, 1000)])
def test_light_and_bubble_follow_when_the_window_is_resized(window: MainWindow, qtbot: QtBot, size: QSize) -> None:
    show(window, 2)
    window.resize(size)
    qtbot.wait(20)
    window.tour.look()
    assert window.tour.spotlight.size() == window.size()
    assert window.rect().contains(window.tour.bubble.geometry())
    assert window.rect().intersects(window.tour.spotlight.place)


def test_with_reduced_motion_the_light_is_there_at_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motion, "is_reduced", lambda *_: True)
    show(window)
    assert window.tour.spotlight._shown == window.tour.spotlight._to


def test_end_leaves_the_network_and_the_tour_goes_on_from_there(window: MainWindow, qtbot: QtBot) -> None:
    show(window, 3)
    QTest.mouseClick(window.tour.bubble.end_button, LEFT)
    assert not window.tour.is_active
    assert not window.tour.spotlight.isVisible()
    window.start_tour()
    assert window.tour.step.id == "relu"
    assert len(window.session.network.nodes) == 3, "it goes on in the same network"


def test_the_next_start_goes_on_with_a_network_made_so_far(
    window: MainWindow, open_one: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    show(window, 5)
    window.session.document.mark_saved()
    window.close()
    again = open_one()
    assert again.welcome.tour.title == "Go on with the tour"
    QTest.mouseClick(again.welcome.tour, LEFT)
    assert again.tour.step.id == "linear"
    assert [node.type for node in again.session.network] == ["Input", "Output", "Conv2d", "ReLU", "Flatten"]
    assert again.session.document.is_clean


def test_the_gallery_ends_the_tour(window: MainWindow) -> None:
    window.session.document.mark_saved()
    window.show_gallery()
    window.tour.look()
    assert not window.tour.is_active
    assert not window.tour.bubble.isVisible()
    QTest.mouseClick(window.welcome.cards[EMPTY], LEFT)
    assert not window.tour.bubble.isVisible()


def test_undoing_a_step_leads_nowhere_wrong(window: MainWindow) -> None:
    show(window, 2)
    window.session.do(RemoveNode("main", layer(window, "Conv2d").id))
    assert window.tour.step.id == "channels"
    QTest.mouseClick(window.tour.bubble.back_button, LEFT)
    QTest.mouseClick(window.tour.bubble.back_button, LEFT)
    show(window, 3)
    assert window.tour.step.id == "relu"


def test_each_step_says_something_short_about_a_layer_that_there_is() -> None:
    assert len({step.id for step in STEPS}) == len(STEPS)
    for step in STEPS:
        assert step.title
        assert step.text.endswith(".")
        assert step.text.count(". ") <= 3
        assert all(find_layer(type) for type in step.sees)


@pytest.mark.parametrize(
    ("place", "corner"),
    [
        (QRect(), (350, 250)),
        (QRect(100, 200, 50, 20), (164, 159)),
        (QRect(900, 200, 80, 20), (586, 159)),
        (QRect(0, 0, 1000, 60), (350, 74)),
        (QRect(0, 0, 1000, 600), (350, 472)),
    ],
)
def test_the_bubble_stands_where_there_is_room(place: QRect, corner: tuple[int, int]) -> None:
    found = best_corner(QSize(300, 100), place, QRect(0, 0, 1000, 600), QRect())
    assert QRect(0, 0, 1000, 600).contains(QRect(found, QSize(300, 100)))
    assert abs(found.x() - corner[0]) <= 2
    assert abs(found.y() - corner[1]) <= 2


def test_the_bubble_leaves_free_what_one_works_on() -> None:
    place, within = QRect(0, 0, 1000, 600), QRect(0, 0, 1000, 600)
    avoid = QRect(300, 400, 200, 200)
    found = QRect(best_corner(QSize(300, 100), place, within, avoid), QSize(300, 100))
    assert within.contains(found)
    assert not found.intersects(avoid)


def test_a_field_that_is_scrolled_away_is_brought_into_view(window: MainWindow, qtbot: QtBot) -> None:
    window.appearance.choose_percent(200)
    window.resize(960, 600)
    show(window, 2)
    row = window.design.inspector.view.form.rows["out_channels"]
    qtbot.waitUntil(lambda: not place_on(window, (row, row.rect())).isEmpty())
    qtbot.waitUntil(lambda: window.tour.spotlight.place.contains(place_on(window, (row, row.rect()))))
    window.appearance.choose_percent(100)


def test_show_me_alone_leads_from_the_first_step_to_a_digit_that_is_read(window: MainWindow, qtbot: QtBot) -> None:
    tour = window.tour
    window.runs.warming.soon()
    pressed: list[str] = []

    def go_on() -> bool:
        step = tour.step
        if step.show is not None and step.id not in pressed:
            pressed.append(step.id)
            show(window)
        return tour.step.id == "end"

    qtbot.waitUntil(go_on, timeout=WAIT_MS)
    assert pressed == [step.id for step in STEPS if step.show is not None]
    assert window.page_widget("deploy").try_it.verdict.answer.text() in set("0123456789")
    assert tour.progress.is_done
    QTest.mouseClick(tour.bubble.end_button, LEFT)
    assert not tour.is_active
    window.session.document.mark_saved()
    window.show_gallery()
    assert window.welcome.tour.title == "The tour once more"
    assert not window.welcome.tour.is_first
