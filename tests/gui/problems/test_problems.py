"""The list of problems: found once, jumped to, repaired."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.analysis.problems import Severity
from designer.drawing.theme import DARK
from designer.graph.edits import SetParam
from designer.graph.model import empty_project
from designer.gui.problems.finder import Problems
from designer.gui.problems.panel import SHOWN_AT_MOST, ProblemsPanel
from designer.gui.session import Session
from designer.templates import load_template
from tests.helpers.building import Sketch


class Bench:
    """A session with its problems and their panel."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self.session = session
        self.problems = Problems(session)
        self.panel = ProblemsPanel(session, self.problems, DARK)
        qtbot.addWidget(self.panel)
        self.panel.resize(800, 240)
        self.panel.show()


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot, Session(load_template("digits-cnn")))


def conv1(bench: Bench) -> str:
    node = bench.session.network.named("conv1")
    assert node is not None
    return node.id


def test_a_sound_project_has_none(bench: Bench) -> None:
    assert bench.problems.items == ()
    assert bench.panel.rows == []


def test_an_empty_network_is_no_problem_yet(qtbot: QtBot) -> None:
    assert Bench(qtbot, Session(empty_project())).panel.rows == []


def test_a_wrong_parameter_appears_and_goes_with_undo(bench: Bench) -> None:
    bench.session.do(SetParam("main", conv1(bench), "kernel_size", 99))
    assert any("conv1" in row.problem.message for row in bench.panel.rows)
    bench.session.document.undo()
    assert bench.panel.rows == []


def test_errors_stand_before_warnings(qtbot: QtBot) -> None:
    sketch = Sketch().add("Input", shape=[4]).add("Linear").add("Output").add("Linear", "idle", after=["input"])
    bench = Bench(qtbot, Session(sketch.project))
    severities = [row.problem.severity for row in bench.panel.rows]
    assert Severity.WARNING in severities
    assert severities == sorted(severities, key=lambda severity: severity is not Severity.ERROR)


def test_a_click_leads_to_the_layer(bench: Bench, qtbot: QtBot) -> None:
    bench.session.do(SetParam("main", conv1(bench), "kernel_size", 99))
    row = next(row for row in bench.panel.rows if row.problem.node)
    with qtbot.waitSignal(bench.panel.jump_wanted) as jumped:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert jumped.args == ["main", conv1(bench)]


def test_return_on_a_row_leads_there_too(bench: Bench, qtbot: QtBot) -> None:
    bench.session.do(SetParam("main", conv1(bench), "kernel_size", 99))
    row = next(row for row in bench.panel.rows if row.problem.node)
    with qtbot.waitSignal(bench.panel.jump_wanted):
        qtbot.keyClick(row, Qt.Key.Key_Return)


def test_a_repair_button_repairs_as_one_step(bench: Bench, qtbot: QtBot) -> None:
    bench.session.do(SetParam("main", conv1(bench), "kernel_size", 99))
    row = next(row for row in bench.panel.rows if row.buttons)
    qtbot.mouseClick(row.buttons[0], Qt.MouseButton.LeftButton)
    assert all("conv1" not in problem.message for problem in bench.problems.items)
    bench.session.document.undo()
    assert any("conv1" in problem.message for problem in bench.problems.items)


def test_a_thousand_problems_do_not_make_a_thousand_rows(qtbot: QtBot) -> None:
    sketch = Sketch()
    for number in range(SHOWN_AT_MOST + 20):
        sketch.add("Conv2d", f"c{number}", after=[])
    bench = Bench(qtbot, Session(sketch.project))
    assert bench.problems.errors > SHOWN_AT_MOST
    assert len(bench.panel.rows) == SHOWN_AT_MOST


def test_another_project_has_its_own_problems(bench: Bench) -> None:
    bench.session.do(SetParam("main", conv1(bench), "kernel_size", 99))
    bench.session.open(load_template("wine-mlp"))
    assert bench.panel.rows == []
