"""The welcome: begin with the tour, a template, a recent project, or nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from designer.graph.files import save
from designer.gui.main_window import MainWindow
from designer.gui.welcome.grid import best_columns
from designer.gui.welcome.page import EMPTY
from designer.gui.welcome.shelf import Shelf
from designer.templates import list_templates
from tests.gui.desk import WAIT_MS
from tests.gui.pages.data_desk import houses, pets
from tests.helpers.building import lenet5

LEFT = Qt.MouseButton.LeftButton
Opened = Callable[..., MainWindow]


@pytest.fixture
def empty(open_one: Opened) -> MainWindow:
    """A window as it is at the very first start."""
    window = open_one()
    assert window.at_welcome
    return window


@pytest.fixture
def projects(empty: MainWindow, tmp_path: Path) -> list[Path]:
    """Three projects that were saved lately, shown on the welcome page, the latest first."""
    paths = [tmp_path / f"{name}.loom" for name in ("gamma", "beta", "alpha")]
    for path in paths:
        save(lenet5().project, path)
        empty.remember(path)
    empty.show_welcome()
    return paths[::-1]


def names(window: MainWindow) -> list[str]:
    return [row.path.stem for row in window.welcome.recent.rows]


def test_every_template_has_a_card(empty: MainWindow) -> None:
    assert set(empty.welcome.cards) == {EMPTY, *(template.id for template in list_templates())}


def test_a_card_says_what_one_learns_the_dataset_the_score_and_the_time(empty: MainWindow) -> None:
    card = empty.welcome.cards["digits-cnn"]
    assert "How convolutions, pooling and dropout work together" in card.accessibleDescription()
    assert card.facts.text() == "digits · Accuracy ≥\u202f98\u202f% · 6 s on 2 cores"


def test_a_click_on_any_card_opens_its_project(empty: MainWindow, qtbot: QtBot) -> None:
    for id in (EMPTY, *(template.id for template in list_templates())):
        qtbot.mouseClick(empty.welcome.cards[id], LEFT)
        assert not empty.at_welcome
        assert empty.page == "design"
        assert bool(empty.session.network.nodes) is (id != EMPTY)
        assert empty.session.path is None
        assert not empty.problems.errors, id
        empty.show_welcome()


def test_return_on_a_card_opens_it_too(empty: MainWindow, qtbot: QtBot) -> None:
    card = empty.welcome.cards[EMPTY]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert not empty.at_welcome


def test_arrows_lead_over_everything_that_can_be_chosen_and_return_opens(empty: MainWindow, qtbot: QtBot) -> None:
    empty.resize(1440, 900)
    welcome = empty.welcome
    qtbot.waitUntil(lambda: welcome.data.y() == welcome.cards[EMPTY].y() > welcome.tour.y())
    qtbot.keyClick(welcome, Qt.Key.Key_Down)
    assert welcome.tour.hasFocus()
    qtbot.keyClick(welcome.tour, Qt.Key.Key_Right)
    assert welcome.data.hasFocus()
    qtbot.keyClick(welcome.data, Qt.Key.Key_Right)
    assert welcome.cards[EMPTY].hasFocus()
    qtbot.keyClick(welcome.cards[EMPTY], Qt.Key.Key_Left)
    qtbot.keyClick(welcome.data, Qt.Key.Key_Down)
    assert welcome.cards["digits-cnn"].hasFocus()
    qtbot.keyClick(welcome.cards["digits-cnn"], Qt.Key.Key_Right)
    assert welcome.cards["digits-resnet"].hasFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert welcome.cards["digits-resnet"].hasFocus()
    qtbot.keyClick(welcome.cards["digits-resnet"], Qt.Key.Key_Return)
    assert empty.session.document.project.name == "Residual CNN"


def test_typing_searches_templates_and_projects_and_return_opens_the_first(
    empty: MainWindow, qtbot: QtBot, projects: list[Path]
) -> None:
    welcome = empty.welcome
    welcome.setFocus()
    qtbot.keyClicks(welcome, "l")
    qtbot.keyClicks(welcome.search, "stm")
    assert welcome.search.text() == "lstm"
    assert [id for id, card in welcome.cards.items() if card.isVisible()] == ["digits-lstm"]
    assert not any(row.isVisible() for row in welcome.recent.rows)
    welcome.search.setText("beta")
    assert [row.path.stem for row in welcome.recent.rows if row.isVisible()] == ["beta"]
    qtbot.keyClick(welcome.search, Qt.Key.Key_Return)
    assert empty.session.path == projects[1]


def test_templates_stand_in_groups_one_below_the_other_and_the_keyboard_goes_through_them(
    empty: MainWindow, qtbot: QtBot
) -> None:
    gallery = empty.welcome.gallery
    titles = [group.title.text() for group in gallery.groups]
    assert titles[:3] == ["Pictures", "Tables", "Sequences"]
    assert len(set(titles)) == len(titles)
    tops = [group.mapTo(gallery, QPoint(0, 0)).y() for group in gallery.groups]
    assert tops == sorted(tops)
    last, following = gallery.groups[0].cards[-1], gallery.groups[1].cards[0]
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Right)
    assert following.hasFocus() or following.y() == QApplication.focusWidget().y(), "a row leads on to the next group"


def test_a_search_finds_a_whole_group_by_its_name_and_hides_the_others(empty: MainWindow) -> None:
    empty.welcome.search.setText("sequences")
    shown = [group.title.text() for group in empty.welcome.gallery.groups if group.isVisible()]
    assert "Sequences" in shown
    assert "Tables" not in shown
    sequences = next(each for each in empty.welcome.gallery.groups if each.title.text() == "Sequences")
    assert sequences.grid.shown == list(sequences.cards)
    empty.welcome.search.clear()
    assert all(group.isVisible() for group in empty.welcome.gallery.groups)


def test_pictures_of_templates_are_made_when_they_are_first_seen(empty: MainWindow, qtbot: QtBot) -> None:
    card = empty.welcome.gallery.groups[-1].cards[-1]
    assert card.picture._network is None, "it is far below"
    empty.welcome._give_focus(card)
    qtbot.waitUntil(lambda: card.picture._network is not None, timeout=WAIT_MS)


def test_a_search_for_nothing_known_says_so(empty: MainWindow) -> None:
    empty.welcome.search.setText("zzzz")
    assert empty.welcome.nothing.isVisible()
    assert "zzzz" in empty.welcome.nothing.text()
    empty.welcome.search.clear()
    assert not empty.welcome.nothing.isVisible()
    assert empty.welcome.cards["wine-mlp"].isVisible()


def test_recent_files_are_rows_that_open(empty: MainWindow, qtbot: QtBot, projects: list[Path]) -> None:
    assert names(empty) == ["alpha", "beta", "gamma"]
    qtbot.mouseClick(empty.welcome.recent.rows[0], LEFT)
    assert empty.session.path == projects[0]


def test_a_row_shows_a_picture_of_its_network_that_was_drawn_beside_the_window(
    empty: MainWindow, qtbot: QtBot, projects: list[Path]
) -> None:
    recent = empty.welcome.recent
    qtbot.waitUntil(lambda: all(row.picture.image is not None for row in recent.rows), timeout=WAIT_MS)
    image = recent.rows[0].picture.image
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert len(colours) > 2, "nothing is drawn"
    empty.show_welcome()
    assert all(row.picture.image is not None for row in empty.welcome.recent.rows), "it is kept, not drawn again"


def test_a_damaged_file_has_an_icon_and_keeps_the_page_alive(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "broken.loom"
    path.write_text("{")
    empty.remember(path)
    empty.show_welcome()
    (row,) = empty.welcome.recent.rows
    qtbot.waitUntil(lambda: not empty.welcome.recent.pictures._background.is_busy(str(path)))
    assert row.picture.image is None


def test_a_pinned_project_stays_at_the_head_and_is_unpinned_again(
    empty: MainWindow, qtbot: QtBot, projects: list[Path]
) -> None:
    qtbot.mouseClick(empty.welcome.recent.rows[2].pin, LEFT)
    assert names(empty) == ["gamma", "alpha", "beta"]
    empty.remember(projects[1])
    empty.show_welcome()
    assert names(empty)[0] == "gamma"
    qtbot.mouseClick(empty.welcome.recent.rows[0].pin, LEFT)
    assert names(empty) == ["beta", "alpha", "gamma"]


def test_a_project_is_taken_off_the_list_with_a_click_or_delete_and_its_file_stays(
    empty: MainWindow, qtbot: QtBot, projects: list[Path]
) -> None:
    qtbot.mouseClick(empty.welcome.recent.rows[0].forget, LEFT)
    assert names(empty) == ["beta", "gamma"]
    row = empty.welcome.recent.rows[0]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert names(empty) == ["gamma"]
    assert empty.welcome.recent.rows[0].hasFocus(), "the keyboard stays in the list"
    assert all(path.is_file() for path in projects)


def test_a_missing_file_is_shown_as_missing_and_leads_to_finding_it(
    empty: MainWindow, qtbot: QtBot, projects: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    projects[1].unlink()
    empty.show_welcome()
    row = empty.welcome.recent.rows[1]
    assert row.note.text() == "Not found. Find it again, or remove it here."
    assert "missing" in row.accessibleName()
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *found: asked.append(found[1]) or ("", ""))
    qtbot.mouseClick(row, LEFT)
    assert len(asked) == 1
    assert empty.at_welcome


def test_pins_that_cannot_be_read_are_none(empty: MainWindow) -> None:
    shelf = Shelf(empty.settings)
    for text in ("{", "3", '["a", 4]'):
        empty.settings._store.setValue("files/pinned", text)
        assert all(path.name == "a" for path in shelf.pinned)


@pytest.mark.parametrize(
    ("count", "most", "columns"),
    [(6, 4, 3), (6, 3, 3), (6, 2, 2), (6, 1, 1), (7, 4, 4), (8, 3, 2), (1, 5, 1), (4, 3, 2)],
)
def test_as_many_columns_as_leave_the_last_row_fullest(count: int, most: int, columns: int) -> None:
    assert best_columns(count, most) == columns


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [960, 1440])
def test_nothing_is_cut_off_or_on_top_of_another(
    empty: MainWindow, qtbot: QtBot, projects: list[Path], percent: int, width: int
) -> None:
    empty.resize(width, 600)
    empty.appearance.choose_percent(percent)
    empty.show_welcome()
    welcome = empty.welcome

    def faults() -> list[str]:
        found, boxes = [], []
        for stop in welcome._stops():
            name, box = stop.accessibleName(), stop.rect().translated(stop.mapTo(welcome._content, QPoint(0, 0)))
            if stop.height() < stop.height_for(stop.width()):
                found.append(f"{name} is cut off")
            if not welcome._content.rect().contains(box):
                found.append(f"{name} leaves the page")
            found += [f"{name} lies on {other}" for other, theirs in boxes if box.intersects(theirs)]
            boxes.append((name, box))
        return found

    qtbot.waitUntil(lambda: not faults(), timeout=WAIT_MS)
    empty.appearance.choose_percent(100)


def test_the_bar_has_no_pages_before_there_is_a_project(empty: MainWindow) -> None:
    assert not empty.top.pages.isVisible()
    assert not empty.top.primary.isVisible()
    assert empty.windowTitle() == "Layerloom"


def _choose(window: MainWindow, qtbot: QtBot, title: str) -> None:
    """Presses the tile, and one of the menu that it opens, by keys alone."""
    window.welcome.data.setFocus()
    qtbot.keyClick(window.welcome.data, Qt.Key.Key_Return)
    menu = next(menu for menu in window.welcome.findChildren(QMenu) if menu.isVisible())
    action = next(action for action in menu.actions() if action.text() == title)
    menu.setActiveAction(action)
    qtbot.keyClick(menu, Qt.Key.Key_Return)


@pytest.mark.parametrize(("title", "kind"), [("A file…", "table"), ("A folder…", "image_folder")])
def test_who_has_data_begins_with_it(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, title: str, kind: str
) -> None:
    table, folder = houses(tmp_path), pets(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    _choose(empty, qtbot, title)
    assert (empty.at_welcome, empty.page) == (False, "data")
    qtbot.waitUntil(lambda: empty.session.document.project.data.dataset == kind, timeout=WAIT_MS)
    empty.session.document.mark_saved()


def test_who_thinks_better_of_it_is_still_at_the_welcome(
    empty: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    _choose(empty, qtbot, "A file…")
    assert empty.at_welcome
