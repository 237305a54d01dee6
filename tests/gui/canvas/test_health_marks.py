"""Marks of health on the layers: put there by the action, followed with the run, told in the tooltip."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.gui.canvas import tips
from designer.gui.canvas.frame import Reading
from designer.gui.canvas.health import HealthMarks
from designer.gui.canvas.hits import NodeHit
from designer.gui.canvas.view import CanvasView
from tests.gui.desk import Desk
from tests.helpers.looks import look, run_with, started
from tests.helpers.training import digits_mlp

Lay = Callable[..., Desk]
ILL = {"hidden": 0.1, "scores": 5e4}


def marked(desk: Lay, qtbot: QtBot) -> tuple[Desk, CanvasView, HealthMarks]:
    table = desk(digits_mlp())
    canvas = CanvasView(table.session, DARK)
    qtbot.addWidget(canvas)
    marks = HealthMarks(canvas, table.runs)
    folder = run_with(table.place, digits_mlp(), [started(), look(1, ILL, dead={"relu": 0.75})])
    table.show(folder)
    return table, canvas, marks


def named(canvas: CanvasView, name: str) -> Reading:
    node = canvas.session.network.named(name)
    assert node is not None
    assert canvas.shown.readings is not None
    return canvas.shown.readings[node.id]


def test_layers_get_marks_when_they_are_asked_for_and_lose_them_again(desk: Lay, qtbot: QtBot) -> None:
    _, canvas, marks = marked(desk, qtbot)
    assert marks.has_looks
    assert canvas.shown.readings is None
    marks.toggle()
    assert named(canvas, "hidden").tone == "good"
    assert named(canvas, "hidden").words == ""
    assert named(canvas, "scores").words == "exploding"
    assert named(canvas, "relu").words == "dead 75 %"
    assert named(canvas, "relu").share == 0.75
    marks.toggle()
    assert canvas.shown.readings is None


def test_the_tooltip_of_a_layer_tells_the_numbers(desk: Lay, qtbot: QtBot) -> None:
    _, canvas, marks = marked(desk, qtbot)
    node = canvas.session.network.named("scores")
    assert node is not None
    marks.toggle()
    told = tips.words_for(canvas.session, canvas.arrays, NodeHit(node.id), canvas.shown.readings)
    assert "exploding" in told
    assert "Gradient 50" in told
    marks.toggle()
    assert "exploding" not in tips.words_for(canvas.session, canvas.arrays, NodeHit(node.id), canvas.shown.readings)


def test_marks_follow_another_run_and_changes_of_the_drawing(desk: Lay, qtbot: QtBot) -> None:
    table, canvas, marks = marked(desk, qtbot)
    marks.toggle()
    well = run_with(table.place, digits_mlp(), [started(), look(1, {"hidden": 0.1, "scores": 0.1})])
    table.runs.show(well)
    table.until(lambda: named(canvas, "scores").tone == "good")
    table.session.open(digits_mlp())
    assert marks.is_on
    assert not canvas.shown.readings, "a project that has no run of its own shown yet has nothing to tell"


def test_costs_wait_until_the_marks_are_gone(desk: Lay, qtbot: QtBot) -> None:
    _, canvas, marks = marked(desk, qtbot)
    marks.toggle()
    marks.keep_below({"hidden": 0.5})
    assert named(canvas, "scores").words == "exploding"
    marks.toggle()
    assert canvas.shown.readings == {"hidden": Reading(0.5)}
