"""Numbers with their names above them: how they share the width, and that they stand still while they change."""

import pytest
from pytestqt.qtbot import QtBot

from designer.gui.pages.figures import Figures

NAMES = ("Epoch", "Step", "Loss", "Best", "Throughput", "Time", "Left", "Device")


@pytest.fixture
def figures(qtbot: QtBot) -> Figures:
    made = Figures(*NAMES, minimum=56)
    qtbot.addWidget(made)
    made.say("Epoch", "103 / 400")
    made.say("Best", "0.0646", title="Best mean absolute error")
    made.say("Device", "AMD EPYC")
    return made


def places(figures: Figures) -> dict[str, tuple[int, int]]:
    return {name: (box.x(), box.y()) for name, box in figures.boxes.items()}


def shown(qtbot: QtBot, figures: Figures, width: int) -> dict[str, tuple[int, int]]:
    figures.resize(width, 200)
    figures.show()
    qtbot.waitExposed(figures)
    figures.layout().activate()
    return places(figures)


def test_a_long_name_takes_room_from_its_own_column_only(qtbot: QtBot, figures: Figures) -> None:
    found = shown(qtbot, figures, 560)
    assert len({y for _, y in found.values()}) == 2, "eight numbers stand in two rows of a narrow window"
    assert all(x + figures.boxes[name].width() <= 560 for name, (x, _) in found.items())


def test_where_there_is_room_all_stand_in_one_row(qtbot: QtBot, figures: Figures) -> None:
    assert len({y for _, y in shown(qtbot, figures, 1300).values()}) == 1


def test_a_number_that_becomes_shorter_moves_nothing(qtbot: QtBot, figures: Figures) -> None:
    shown(qtbot, figures, 560)
    figures.say("Left", "1:57 min")
    figures.say("Time", "59 s")
    figures.layout().activate()
    before = places(figures)
    figures.say("Left", "9 s")
    figures.say("Epoch", "1 / 4")
    figures.layout().activate()
    assert places(figures) == before
    assert figures.said("Left") == "9 s"
