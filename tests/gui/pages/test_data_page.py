"""The Data page: choosing a dataset is an edit; what is in it is shown; what does not fit is repaired by a click."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from designer.drawing.theme import LIGHT
from designer.graph.edits import SetSetting
from tests.gui.pages.data_desk import Show, click, pick
from tests.gui.pages.data_desk import show as show
from tests.helpers.training import digits_mlp


def test_images_are_shown_with_their_labels_and_the_balance_of_classes(show: Show) -> None:
    table, page = show(digits_mlp())
    assert page.cards["digits"].isChecked()
    wall = page.preview.wall
    table.until(lambda: set(wall.rows[:20].tolist()) <= wall.ready)
    assert {wall.mark(int(row)).label for row in wall.rows[:60]} == set("0123456789")
    assert [bar.name for bar in page.preview.bars.bars] == list("0123456789")
    training, validation = (int(page.figures.said(name).replace("\u202f", "")) for name in ("Training", "Validation"))
    assert training + validation == 1797
    assert not page.bar.isVisible()


def test_choosing_a_dataset_is_an_undoable_edit_and_shows_its_columns(show: Show) -> None:
    table, page = show(digits_mlp())
    pick(page, "wine")
    table.until(lambda: not page.is_loading)
    assert table.session.document.project.data.dataset == "wine"
    assert [column.name for column in page.preview.table.columns][:2] == ["alcohol", "malic acid"]
    assert page.preview.table.columns[0].low < page.preview.table.columns[0].mean
    table.session.document.undo()
    assert page.cards["digits"].isChecked()
    assert table.session.document.project.data.dataset == "digits"


def test_a_network_that_does_not_fit_is_repaired_by_clicks(show: Show) -> None:
    table, page = show(digits_mlp())
    pick(page, "wine")
    for _ in range(3):
        if page.bar.isVisible():
            repair = next(button for button in page.bar.buttons if isinstance(button, QPushButton))
            click(repair)
    assert not page.bar.isVisible()
    nodes = {node.name: node for node in table.session.network}
    assert nodes["input"].params["shape"] == [13]
    assert nodes["scores"].params["out_features"] == 3


def test_regression_shows_the_spread_of_its_target(show: Show) -> None:
    table, page = show(digits_mlp())
    pick(page, "diabetes")
    table.until(lambda: not page.is_loading)
    assert page.preview.target.isVisible()
    assert not page.preview.bars.isVisible()
    assert page.figures.said("Classes") == "–"


def test_the_share_of_validation_is_typed_and_divides_anew(show: Show) -> None:
    table, page = show(digits_mlp())
    editor = page.findChild(QWidget, "data.validation")
    assert editor is not None
    line = editor.findChild(QLineEdit) or editor.focusProxy()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "0.5")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert table.session.document.project.data.validation == 0.5
    table.until(lambda: not page.is_loading)
    validation = int(page.figures.said("Validation").replace("\u202f", ""))
    assert abs(validation - 1797 / 2) < 10


def test_an_unknown_dataset_is_said_and_not_fatal(show: Show) -> None:
    table, page = show(digits_mlp())
    table.session.do(SetSetting("data.dataset", "digitz"))
    assert not any(card.isChecked() for name, card in page.cards.items() if name == "digitz")
    assert not page.preview.isVisible()
    pick(page, "iris")
    table.until(lambda: page.preview.isVisible())
    page.set_theme(LIGHT)
