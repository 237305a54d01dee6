"""The test part on the Evaluate page: locked, unlocked after a question, and every look counted."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from designer.evaluate.looks import Look, looks_of, note_look
from designer.graph.model import Project
from designer.graph.recipe import Data
from designer.gui.pages.evaluate.page import EvaluatePage
from designer.gui.widgets.question import Question
from designer.jobs.run_folder import RunFolder
from designer.protocol.run_spec import spec_to_text
from tests.gui.desk import Desk
from tests.gui.pages.test_evaluate_page import page_on
from tests.helpers.runs import projects, trained_run

Lay = Callable[[Project], Desk]


def wines(table: Desk, data: Data) -> RunFolder:
    """A trained run that says of its data that it was divided so."""
    run = trained_run("wine", table.place)
    spec = run.spec()
    run.layout.spec.write_text(spec_to_text(replace(spec, project=replace(spec.project, data=data))), encoding="utf-8")
    table.show(run)
    return run


def choose_test(table: Desk, page: EvaluatePage) -> None:
    QTest.mouseClick(page.parts.button("test"), Qt.MouseButton.LeftButton)
    folder = table.runs.shown
    assert folder is not None
    table.until(lambda: page.lock.seen(folder) is not None)


def said(page: EvaluatePage) -> str:
    """All that the empty page says, and what its button does."""
    assert page.empty.isVisible()
    assert page.empty.button is not None
    return f"{page.empty._title.text()} | {page.empty._text.text()} | {page.empty.button.text()}"


def unlock(page: EvaluatePage, button: QWidget, answer: str) -> list[str]:
    """Presses a button and answers the question that comes; gives what was asked."""
    asked: list[str] = []

    def reply() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Question):
            QTimer.singleShot(10, reply)
            return
        asked.append(dialog.text)
        if answer == "escape":
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            chosen = dialog.findChild(QWidget, answer)
            assert chosen is not None
            QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)

    QTimer.singleShot(10, reply)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return asked


def test_without_a_run_there_is_nothing_to_unlock(desk: Lay, qtbot: QtBot) -> None:
    page = page_on(qtbot, desk(projects()["wine"]))
    assert not page.parts.isVisible()


def test_the_test_part_is_locked_until_the_question_is_answered_and_each_look_counts(desk: Lay, qtbot: QtBot) -> None:
    table = desk(projects()["wine"])
    run = wines(table, Data("wine", test=0.25))
    page = page_on(qtbot, table)
    choose_test(table, page)
    assert said(page) == (
        "The test part is locked | The test part was never looked at. Look at it once, when you have decided. |"
        " Unlock …"
    )
    assert page.empty.button is not None
    for answer in ("escape", "keep"):
        asked = unlock(page, page.empty.button, answer)
        assert "Look at the test part?" in asked[0]
        assert looks_of(run.path) == ()
        assert page.empty.isVisible()

    unlock(page, page.empty.button, "look")
    table.until(lambda: page.report.isVisible() and "once" in page.subtitle.text())
    assert int(page.report.figures.said("Samples")) == 45
    assert len(looks_of(run.path)) == 1
    assert "on the test part" in page.subtitle.text()

    unlock(page, page.button, "keep")
    assert len(looks_of(run.path)) == 1
    QTest.mouseClick(page.parts.button("validation"), Qt.MouseButton.LeftButton)
    assert page.empty.isVisible(), "what the test says is not taken for what validation says"
    QTest.mouseClick(page.parts.button("test"), Qt.MouseButton.LeftButton)
    assert page.report.isVisible()


def test_looks_of_another_day_are_told_and_the_part_is_locked_again(desk: Lay, qtbot: QtBot) -> None:
    table = desk(projects()["wine"])
    run = wines(table, Data("wine", test_folds=4))
    for day in (0, 3):
        note_look(run.path, Look(1_790_000_000 + 86_400 * day, "best", 3, 44, {"accuracy": 0.9}))
    page = page_on(qtbot, table)
    choose_test(table, page)
    assert "The test part was looked at 2 times, first on 21 Sep 2026" in said(page)


def test_a_run_without_a_test_part_sends_to_the_data(desk: Lay, qtbot: QtBot) -> None:
    table = desk(projects()["wine"])
    wines(table, Data("wine"))
    page = page_on(qtbot, table)
    wanted: list[str] = []
    page.page_wanted.connect(wanted.append)
    choose_test(table, page)
    assert said(page).startswith("This run has no test part")
    assert page.empty.button is not None
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert wanted == ["data"]
    QTest.mouseClick(page.parts.button("validation"), Qt.MouseButton.LeftButton)
    assert said(page).endswith("Evaluate")


def test_a_count_that_cannot_be_read_is_said(desk: Lay, qtbot: QtBot) -> None:
    table = desk(projects()["wine"])
    run = wines(table, Data("wine", test=0.25))
    run.layout.looks.write_text("no json", encoding="utf-8")
    page = page_on(qtbot, table)
    choose_test(table, page)
    assert "“looks.json” of the run “wine”" in said(page)


def test_another_project_begins_with_what_validates(desk: Lay, qtbot: QtBot) -> None:
    table = desk(projects()["wine"])
    wines(table, Data("wine", test=0.25))
    page = page_on(qtbot, table)
    choose_test(table, page)
    table.session.open(projects()["digits"])
    assert page.parts.button("validation").isChecked()
