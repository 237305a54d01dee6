"""The line at the bottom of the window stands still, and is read whole, while numbers in it change."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.gui.status_bar import StatusBar


def labels(bar: StatusBar) -> dict[str, QLabel]:
    return {label.text(): label for label in bar.findChildren(QLabel) if not label.isHidden()}


def shown(qtbot: QtBot) -> StatusBar:
    bar = StatusBar(DARK)
    qtbot.addWidget(bar)
    bar.resize(900, 26)
    bar.show()
    qtbot.waitExposed(bar)
    return bar


def test_numbers_that_grow_are_read_whole_at_once(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    for pieces in (("epoch 9 / 3000", "9 samples/s"), ("epoch 1256 / 3000", "11 000 samples/s")):
        bar.show_run("Training", DARK.success, pieces)
        for text, label in labels(bar).items():
            assert label.width() >= label.fontMetrics().horizontalAdvance(text), "before the event loop turned"


def test_what_follows_a_number_that_shrinks_keeps_its_place_until_the_state_is_another(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    bar.show_run("Training", DARK.success, ("epoch 10 / 20", "1:57 min left", "AMD EPYC"))
    place = labels(bar)["AMD EPYC"].x()
    bar.show_run("Training", DARK.success, ("epoch 11 / 20", "9 s left", "AMD EPYC"))
    assert labels(bar)["AMD EPYC"].x() == place
    bar.show_run("Paused", DARK.warning, ("e 1", "AMD EPYC"))
    assert labels(bar)["AMD EPYC"].x() < place
    assert bar.texts == ("Paused", "e 1", "AMD EPYC")
