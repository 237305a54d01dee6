"""Times on the layers: shares of the file that was measured, in blocks too, until the drawing computes otherwise."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.graph.edits import Move, Rename, SetParam
from designer.graph.model import Project
from designer.gui.canvas import tips
from designer.gui.canvas.frame import Reading
from designer.gui.canvas.health import HealthMarks
from designer.gui.canvas.hits import NodeHit
from designer.gui.canvas.time_marks import TimeMarks, share_text
from designer.gui.canvas.view import CanvasView
from designer.gui.run.timing import times_in
from runtime.bench_report import Entry
from tests.gui.desk import Desk
from tests.helpers.benches import digits_profile, made_report, points, profile
from tests.helpers.looks import look, run_with, started
from tests.helpers.runs import projects

Lay = Callable[[Project], Desk]
THIN = "\u202f"


class Marked:
    """A canvas with marks of health and of times."""

    def __init__(self, table: Desk, qtbot: QtBot) -> None:
        self.table = table
        self.canvas = CanvasView(table.session, DARK)
        qtbot.addWidget(self.canvas)
        self.canvas.resize(900, 600)
        self.canvas.show()
        self.health = HealthMarks(self.canvas, table.runs)
        self.timing = table.runs.timing
        self.marks = TimeMarks(self.canvas, self.timing, self.health)

    def id(self, name: str) -> str:
        node = self.canvas.session.network.named(name)
        assert node is not None
        return node.id

    def reading(self, name: str) -> Reading | None:
        assert self.canvas.shown.readings is not None
        return self.canvas.shown.readings.get(self.id(name))


@pytest.fixture
def marked(desk: Lay, qtbot: QtBot) -> Marked:
    made = Marked(desk(projects()["digits"]), qtbot)
    made.timing.offer(made_report().entries[0])
    return made


def test_layers_get_their_share_while_times_are_on(marked: Marked) -> None:
    assert marked.canvas.shown.readings is None
    marked.timing.toggle()
    assert marked.reading("conv1") == Reading(1.0, f"50{THIN}%", "", f"50{THIN}% of the time, 0.05 ms")
    pool = marked.reading("pool1")
    assert pool is not None
    assert (pool.share, pool.words) == (pytest.approx(0.4), f"20{THIN}%")
    assert marked.reading("relu1") == Reading(0.0, "", "", "Computed within conv1")
    assert marked.reading("flatten") is None
    marked.timing.toggle()
    assert marked.canvas.shown.readings is None


def test_the_tooltip_tells_the_time(marked: Marked) -> None:
    marked.timing.toggle()
    canvas = marked.canvas
    told = tips.words_for(canvas.session, canvas.arrays, NodeHit(marked.id("fc1")), canvas.shown.readings)
    assert f"30{THIN}% of the time" in told


def test_the_legend_says_of_which_file_and_takes_the_times_away(marked: Marked) -> None:
    legend = marked.marks.legend
    assert not legend.isVisible()
    marked.timing.toggle()
    assert legend.isVisible()
    assert legend.title.text() == "Share of the time · model, batch 1"
    assert legend.most.text() == f"50{THIN}%"
    marked.canvas.resize(500, 400)
    assert 0 <= legend.x() <= 500 - legend.width() or legend.x() == 16
    assert not legend.grab().isNull()
    QTest.mouseClick(legend.close_button, Qt.MouseButton.LeftButton)
    assert not marked.timing.is_on
    assert not legend.isVisible()


def test_moving_a_layer_keeps_the_times_and_changing_what_it_computes_takes_them_away(marked: Marked) -> None:
    marked.timing.toggle()
    session = marked.table.session
    session.do(Move(session.network_id, {marked.id("conv1"): (5.0, 7.0)}))
    assert marked.timing.is_on
    session.do(SetParam(session.network_id, marked.id("conv1"), "out_channels", 4))
    assert not marked.timing.is_on
    assert marked.canvas.shown.readings is None


def test_a_layer_of_another_name_is_another_layer(marked: Marked) -> None:
    marked.timing.toggle()
    session = marked.table.session
    session.do(Rename(session.network_id, marked.id("conv1"), "first"))
    assert not marked.timing.is_on


def test_another_project_knows_nothing_of_it(marked: Marked) -> None:
    marked.timing.toggle()
    marked.table.session.open(projects()["wine"])
    assert not marked.timing.is_known
    assert not marked.timing.is_on
    assert marked.canvas.shown.readings is None


def test_health_and_times_take_turns_and_costs_come_back_below(marked: Marked) -> None:
    table = marked.table
    table.show(run_with(table.place, projects()["digits"], [started(), look(1, {"conv1": 0.1, "fc1": 0.1})]))
    marked.health.keep_below({marked.id("fc1"): 0.5})
    marked.timing.toggle()
    marked.health.keep_below({marked.id("fc1"): 0.25})
    marked.marks.keep_above()
    assert marked.reading("conv1") is not None
    marked.health.toggle()
    assert not marked.timing.is_on
    conv = marked.reading("conv1")
    assert conv is not None
    assert conv.tone == "good"
    marked.timing.toggle()
    assert not marked.health.is_on
    marked.timing.toggle()
    assert marked.reading("fc1") == Reading(0.25)


def test_a_block_takes_what_is_in_it() -> None:
    project = projects()["digits"]
    entry = profile(("conv1.0", "Conv", 0.5), ("conv1.1", "Conv", 0.25), ("nobody", "Gemm", 0.25))
    node = project.main.named("conv1")
    assert node is not None
    found = times_in(entry.layers(), 8.0, project, project.main.id)
    assert found.keys() == {node.id}
    assert found[node.id].share == pytest.approx(0.75)
    assert found[node.id].milliseconds == pytest.approx(6.0)


def test_without_a_profile_there_is_nothing_to_show(marked: Marked) -> None:
    marked.timing.offer(Entry("bare", "onnx", points=points(1.0)))
    assert not marked.timing.is_known
    marked.timing.toggle()
    assert not marked.timing.is_on
    marked.timing.offer(replace(Entry("bare", "onnx"), profile=digits_profile()))
    marked.timing.toggle()
    assert marked.reading("conv1") is not None


@pytest.mark.parametrize(("share", "text"), [(0.4123, "41 %"), (0.0412, "4.1 %"), (0.0004, "0.0 %"), (1.0, "100 %")])
def test_shares_are_percents(share: float, text: str) -> None:
    assert share_text(share) == text.replace(" ", THIN)
