"""Objectives on the Train page, by mouse and keys: drawn from a loss, told how to move, deleted, brought back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from designer.analysis.project import check_project
from designer.drawing.theme import DARK
from designer.graph.edits import Rename, SetSetting
from designer.graph.model import empty_project
from designer.graph.recipe import AS_RECIPE, Choice, Objective
from designer.gui.networks.deeds import uses_in_words
from designer.gui.pages.train.objective_card import ObjectiveCard
from designer.gui.pages.train.objectives import Objectives
from designer.gui.pages.train.page import TrainPage
from designer.gui.pages.train.picks import Picks
from designer.gui.stock import Stock
from designer.templates import load_template
from tests.gui.desk import Desk
from tests.helpers.training import digits_mlp
from tests.training.test_objectives import gan

Lay = Callable[..., Desk]


def objectives_on(qtbot: QtBot, table: Desk) -> Objectives:
    page = TrainPage(table.session, table.runs, DARK)
    qtbot.addWidget(page)
    page.resize(1300, 900)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(page.recipe.isVisible)
    page.recipe.ensureWidgetVisible(page.recipe.objectives)
    return page.recipe.objectives


def press(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def test_a_loss_becomes_a_drawing_that_is_shown_and_undo_takes_it_back(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp())
    before = table.session.document.project
    shown = objectives_on(qtbot, table)
    assert shown.loss.isVisible()
    with qtbot.waitSignal(shown.opened):
        press(shown.draw)
    (objective,) = table.session.document.project.training.objectives
    assert table.session.network_id == objective.network
    assert {node.type for node in table.session.network} >= {"Input", "Output", "block:main", "CrossEntropyLoss"}
    assert not check_project(table.session.document.project)
    assert not shown.loss.isVisible()
    assert [card.name.editor.field.text() for card in shown.cards] == ["objective"]  # type: ignore[attr-defined]
    table.session.document.undo()
    assert table.session.document.project == before
    assert shown.loss.isVisible()
    assert not shown.cards


def test_a_number_of_the_drawing_that_tells_the_best_epoch_is_called_by_its_name(desk: Lay, qtbot: QtBot) -> None:
    page = objectives_on(qtbot, desk(load_template("digits-vae")))
    (best,) = (box for box in page.window().findChildren(QComboBox) if box.accessibleName() == "Best by")
    assert (best.currentData(), best.currentText()) == ("term:difference", "difference")


def opened(picks: Picks) -> list[tuple[str, bool]]:
    """The lines of a button's menu, and whether each is picked."""
    picks.picking.aboutToShow.emit()
    return [(each.text(), each.isChecked()) for each in picks.picking.actions()]


def test_a_number_is_only_watched_if_the_card_says_so_and_has_to_be_there(desk: Lay, qtbot: QtBot) -> None:
    table = desk(gan())
    card = objectives_on(qtbot, table).cards[0]
    before = table.session.document.project
    assert card.watches.text() == "Nothing"
    assert opened(card.watches) == [("real", False), ("made", False)]
    card.watches.picking.actions()[1].trigger()
    assert training(table)[0].watch == ("made",)
    assert card.watches.text() == "made"
    assert opened(card.watches) == [("real", False), ("made", True)]
    drawing = table.session.document.project.networks[training(table)[0].network]
    output = drawing.named("made")
    assert output is not None
    table.session.do(Rename(drawing.id, output.id, "made_up"))
    (problem,) = check_project(table.session.document.project)
    assert "is to watch “made”" in problem.message
    table.session.do(problem.repairs[0].edit)
    assert training(table)[0].watch == ()
    assert not check_project(table.session.document.project)
    for _ in range(3):
        table.session.document.undo()
    assert table.session.document.project == before
    assert card.watches.text() == "Nothing"


def test_a_card_says_and_changes_whose_weights_move_and_how(desk: Lay, qtbot: QtBot) -> None:
    table = desk(gan())
    first, second = objectives_on(qtbot, table).cards
    assert (first.moves.text(), second.moves.text()) == ("Judge", "Generator")
    assert opened(first.moves) == [
        ("All its networks", False),
        ("Generator", False),
        ("Judge", True),
    ]
    first.moves.picking.actions()[1].trigger()
    assert training(table)[0].learns == ("judge", "main")
    assert first.moves.text() == "Generator, Judge"
    opened(first.moves)
    first.moves.picking.actions()[0].trigger()
    assert training(table)[0].learns == ()
    name = first.name.editor.field
    assert isinstance(name, QLineEdit)
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "tell")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert training(table)[0].name == "tell"
    take(second, "SGD", "RMSprop")
    assert training(table)[1].optimizer == Choice("RMSprop")
    take(second, "RMSprop", "As above")
    assert training(table)[1].optimizer == AS_RECIPE


def training(table: Desk) -> tuple[Objective, ...]:
    return table.session.document.project.training.objectives


def take(card: ObjectiveCard, shown: str, wanted: str) -> None:
    """Chooses an optimiser by keys."""
    box = next(each for each in card.optimizer.findChildren(QComboBox) if each.currentText() == shown)
    box.setFocus()
    box.setCurrentIndex(box.findText(wanted))
    box.activated.emit(box.currentIndex())


def test_an_objective_goes_with_its_drawing_and_the_others_stay(desk: Lay, qtbot: QtBot) -> None:
    table = desk(gan())
    before = table.session.document.project
    shown = objectives_on(qtbot, table)
    press(shown.cards[0].delete)
    assert [each.name for each in training(table)] == ["generator"]
    assert list(table.session.document.project.networks) == ["main", "judge", "deceive"]
    press(shown.simple)
    assert training(table) == ()
    assert list(table.session.document.project.networks) == ["main", "judge"]
    table.session.document.undo()
    table.session.document.undo()
    assert table.session.document.project == before


def test_a_new_objective_begins_with_an_empty_drawing(desk: Lay, qtbot: QtBot) -> None:
    table = desk(gan())
    shown = objectives_on(qtbot, table)
    press(shown.add)
    assert [each.name for each in training(table)] == ["judge", "generator", "objective"]
    assert table.session.network.name == "Objective"
    assert not table.session.network.nodes
    said = [each.message for each in check_project(table.session.document.project)]
    assert any("Output" in message or "Input" in message for message in said)


def test_where_there_is_no_data_it_is_asked_for_first(desk: Lay, qtbot: QtBot) -> None:
    project = empty_project()
    table = desk(project)
    table.session.do(SetSetting("data.dataset", "none"))
    said: list[tuple[str, str]] = []
    table.session.message.connect(lambda kind, text: said.append((kind, text)))
    press(objectives_on(qtbot, table).draw)
    assert said == [("error", "Choose data first: the drawing shows what comes from there.")]


def test_a_drawing_is_offered_losses_and_the_first_network_and_others_are_not(desk: Lay) -> None:
    table = desk(gan())
    stock = Stock(table.session)
    keys = {offer.key for offer in stock.offers}
    assert "BCEWithLogitsLoss" not in keys
    assert {"block:main", "block:deceive"}.isdisjoint(keys)
    table.session.show_network("deceive")
    keys = {offer.key for offer in stock.offers}
    assert {"BCEWithLogitsLoss", "block:main", "block:judge"} <= keys
    assert stock.take("MSELoss").entry.type == "MSELoss"
    project = table.session.document.project
    assert uses_in_words(project, "deceive") == "objective “generator”"


def test_an_input_of_a_drawing_becomes_a_port_of_the_data_by_a_repair(desk: Lay) -> None:
    table = desk(gan())
    session = table.session
    network = session.document.project.networks["deceive"]
    (end,) = [node for node in network if node.type == "Input"]
    session.do(Rename("deceive", end.id, "pixels"))
    problem = next(each for each in check_project(session.document.project) if "no port of this name" in each.message)
    repair = next(each for each in problem.repairs if each.label == "Make it the port input")
    session.do(repair.edit)
    assert not check_project(session.document.project)
