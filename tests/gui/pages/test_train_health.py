"""The Health tab and the advice of the Train page: what is listed, what is drawn, and remedies that are pressed."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK, LIGHT
from designer.gui.pages.train.health import HealthTab
from designer.gui.pages.train.health_cells import HealthCells
from designer.gui.pages.train.health_model import Column
from designer.gui.pages.train.page import TrainPage
from designer.protocol.events import Event
from tests.gui.desk import Desk
from tests.helpers.looks import epochs, look, run_with, started
from tests.helpers.training import digits_mlp

Lay = Callable[..., Desk]
WELL = {"hidden": 0.1, "scores": 0.1}


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def page_with(desk: Lay, qtbot: QtBot, *events: Event) -> tuple[Desk, TrainPage]:
    table = desk(digits_mlp())
    page = TrainPage(table.session, table.runs, DARK)
    qtbot.addWidget(page)
    page.resize(1300, 860)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: page.recipe.isVisible())
    page.dashboard.tabs.show_tab("curves")
    folder = run_with(table.place, digits_mlp(), [started(), *events])
    table.show(folder)
    table.until(lambda: table.runs.view.looks or not events)
    return table, page


def health_of(page: TrainPage) -> HealthTab:
    page.dashboard.tabs.show_tab("health")
    tab = page.dashboard.tabs.page("health")
    assert isinstance(tab, HealthTab)
    return tab


def cell(tab: HealthTab, layer: str, column: Column) -> str:
    return str(tab.model.index(tab.model.layers.index(layer), column).data())


def test_every_layer_is_listed_with_its_state_and_numbers(desk: Lay, qtbot: QtBot) -> None:
    looks = [look(step, {"hidden": 0.125, "scores": 5e4}, dead={"relu": 0.625}) for step in (1, 2, 3)]
    _, page = page_with(desk, qtbot, *looks)
    tab = health_of(page)
    assert tab.model.layers == ("hidden", "scores", "relu")
    assert cell(tab, "hidden", Column.STATE) == "healthy"
    assert cell(tab, "hidden", Column.GRADIENT) == "0.125"
    assert cell(tab, "scores", Column.STATE) == "exploding"
    assert cell(tab, "relu", Column.STATE) == "dead 62 %"
    assert cell(tab, "relu", Column.DEAD) == "62 %"
    assert cell(tab, "relu", Column.GRADIENT) == ""


def test_the_selected_layer_is_drawn_over_time(desk: Lay, qtbot: QtBot) -> None:
    _, page = page_with(desk, qtbot, *(look(step, WELL) for step in (1, 5, 9)))
    tab = health_of(page)
    assert tab.selected == "hidden", "the first is selected by itself"
    assert tab.history.steps == (1, 5, 9)
    shares = tab.history.shares
    assert shares.shape[1] == 3
    assert shares[:, 2].max() == 1.0
    assert (shares[:, 0] > 0).sum() < (shares[:, 2] > 0).sum(), "it has grown wider"
    rows = tab.table
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(tab.model.index(1, 0)).center())
    assert tab.selected == "scores"
    assert tab.layer.text() == "scores"
    click(tab.kinds.button("weight"))
    assert tab.history.steps == (), "nobody measured those"
    click(tab.kinds.button("output"))
    middle = QPointF(tab.history.rect().center())
    assert tab.history.words_at(middle).startswith("Step 5, near ")


def test_a_layer_of_the_list_leads_to_the_drawing(desk: Lay, qtbot: QtBot) -> None:
    table, page = page_with(desk, qtbot, look(1, WELL))
    tab = health_of(page)
    tab.select("scores")
    node = table.session.network.named("scores")
    assert node is not None
    told: list[str] = []
    table.session.page_wanted.connect(told.append)
    table.session.layer_wanted.connect(told.append)
    click(tab.jump)
    assert told == ["design", node.id]
    assert table.session.selection == {node.id}


def test_before_any_look_the_tab_says_what_will_be_here(desk: Lay, qtbot: QtBot) -> None:
    _, page = page_with(desk, qtbot)
    tab = health_of(page)
    assert not tab.table.isVisible()
    tab.set_theme(LIGHT)
    assert not tab.grab().isNull()


def test_advice_stands_in_a_line_and_leads_to_cards_whose_remedies_are_edits(desk: Lay, qtbot: QtBot) -> None:
    calm = [look(step, WELL) for step in range(1, 5)]
    table, page = page_with(
        desk, qtbot, *epochs([2.0, 1.5], [2.0, 1.5]), *calm, look(20, {"hidden": 0.1, "scores": 9e3})
    )
    line = page.dashboard.advice
    table.until(line.isVisible)
    assert line.title.text() == "Exploding gradients"
    assert "9000 at step 20" in line.said.text()
    click(line.more)
    assert page.dashboard.tabs.current == "health"
    assert not line.isVisible(), "all of it is seen already"
    tab = health_of(page)
    (card,) = tab.cards.cards
    assert [button.text() for button in card.remedies] == ["Set clip_norm to 1", "Set lr to 0.0001"]
    click(card.remedies[0])
    assert table.session.document.project.training.clip_norm == 1.0
    (card,) = tab.cards.cards
    assert [button.text() for button in card.remedies] == ["Set lr to 0.0001"], "what is done is not offered again"
    table.session.document.undo()
    tab.refresh()
    assert table.session.document.project.training.clip_norm == 0.0
    assert len(tab.cards.cards[0].remedies) == 2


def test_a_healthy_run_is_left_in_peace(desk: Lay, qtbot: QtBot) -> None:
    falling = [2.0, 1.0, 0.5, 0.25, 0.2, 0.15]
    _, page = page_with(desk, qtbot, *epochs(falling, falling), *(look(step, WELL) for step in range(1, 9)))
    assert not page.dashboard.advice.isVisible()
    assert health_of(page).cards.cards == []


def test_cards_are_read_whole_in_a_narrow_window_and_leave_the_layers_their_room(desk: Lay, qtbot: QtBot) -> None:
    calm = [look(step, WELL) for step in range(1, 5)]
    _, page = page_with(desk, qtbot, *calm, look(20, {"hidden": 0.1, "scores": 9e3}, dead={"relu": 0.9}))
    tab = health_of(page)
    card = tab.cards.cards[0]

    def places() -> tuple[int, int]:
        return card.said.geometry().bottom(), card.remedies[0].geometry().top()

    qtbot.waitUntil(lambda: places()[1] < places()[0])
    page.resize(900, 620)
    qtbot.waitUntil(lambda: places()[1] > places()[0])
    for each in tab.cards.cards:
        assert each.height() >= each.heightForWidth(each.width())
    assert tab.table.height() >= 200


def test_numbers_of_a_layer_are_read_whole_and_histograms_go_below_in_a_narrow_window(desk: Lay, qtbot: QtBot) -> None:
    long = "a_network_with_a_long_name:convolution"
    _, page = page_with(desk, qtbot, *(look(step, {long: 0.0125}) for step in (1, 2, 3)))
    tab = health_of(page)
    beside = tab.table.mapTo(tab, tab.table.rect().topRight()).x()
    assert tab.history.mapTo(tab, QPoint()).x() > beside
    page.resize(960, 700)
    qtbot.waitUntil(lambda: tab.history.mapTo(tab, QPoint()).y() > tab.table.geometry().bottom())
    bar = tab.table.horizontalScrollBar()
    assert bar.maximum() == 0, "all columns have room"
    assert tab.history.height() >= 150


def test_of_a_long_path_the_end_is_read(qtbot: QtBot) -> None:
    cells = HealthCells(DARK)
    font = QFontMetrics(QFont())
    path = "a_network_with_a_long_name:convolution"
    assert cells.elided(path, Column.LAYER, font, 120).endswith("convolution")
    assert cells.elided("dead 45 % of the time", Column.STATE, font, 60).startswith("dead")
