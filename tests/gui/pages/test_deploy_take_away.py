"""The tab Take away: cards are ticked, the folder said, what came of it read and copied; with mouse and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from designer.drawing.theme import LIGHT
from designer.gui.pages.deploy.take_away import TakeAway
from designer.gui.pages.deploy.take_words import TAKE_WORDS
from designer.gui.run.job_view import JobState, JobView
from designer.protocol.control import JobKind
from designer.protocol.take_options import KINDS, kinds_from_text
from tests.gui.pages.deploy_desk import Show, click
from tests.gui.pages.deploy_desk import show as show


def test_every_kind_has_a_card() -> None:
    assert tuple(TAKE_WORDS) == KINDS


def test_cards_are_ticked_by_mouse_and_keys_and_taken_to_a_folder(
    show: Show, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    table, page = show("take")
    section = page.tabs.section("take")
    assert isinstance(section, TakeAway)
    asked: list[tuple[JobKind, Path | None, tuple[str, ...]]] = []
    monkeypatch.setattr(
        table.runs,
        "begin",
        lambda kind, folder, out=None, part="", options="": asked.append((kind, out, kinds_from_text(options))),
    )
    assert section.take.text() == "Take 1 thing away"
    click(section.cards.cards["web"])
    box = section.cards.cards["pt2"].box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert section.take.text() == "Take 3 things away"
    section.path.selectAll()
    QTest.keyClicks(section.path, str(tmp_path / "away"))
    section.take.setFocus()
    QTest.keyClick(section.take, Qt.Key.Key_Return)
    assert asked == [(JobKind.TAKE, tmp_path / "away", ("python", "web", "pt2"))]
    for kind in ("python", "web", "pt2"):
        click(section.cards.cards[kind])
    assert not section.take.isEnabled()
    assert section.take.toolTip() == "Choose what to take first."


def test_what_was_taken_is_listed_read_and_copied(show: Show, tmp_path: Path) -> None:
    table, page = show("take")
    section = page.tabs.section("take")
    assert isinstance(section, TakeAway)
    assert table.runs.shown is not None
    (tmp_path / "predict.py").write_text("import onnxruntime\nprint('3')\n", encoding="utf-8")
    (tmp_path / "predict.mjs").write_text("import * as ort\n", encoding="utf-8")
    files = {
        "python": ["predict.py", "predict_files.py"],
        "web": ["index.html", "predict.mjs"],
        "notebook": ["n.ipynb"],
    }
    result = {"folder": str(tmp_path), "files": files, "notes": ["There is no program in C++: its input is odd."]}
    layout = table.runs.shown.layout
    table.runs.job_changed.emit(JobView(JobKind.TAKE, layout, state=JobState.DONE, result=result))
    taken = section.taken
    assert taken.isVisible()
    assert taken.said.text() == f"5 files in {tmp_path}"
    assert "JavaScript page: index.html, predict.mjs" in taken.names.text()
    assert section.message.text() == "There is no program in C++: its input is odd."
    assert [taken.tabs.tabText(at) for at in range(taken.tabs.count())] == ["predict.py", "predict.mjs"]
    click(taken.copy)
    assert QGuiApplication.clipboard().text() == "import onnxruntime\nprint('3')\n"
    assert taken.copy.text() == "Copied"
    taken.tabs.setFocus()
    QTest.keyClick(taken.tabs, Qt.Key.Key_Right)
    assert taken.text.toPlainText() == "import * as ort\n"
    assert taken.copy.text() == "Copy"
    wanted: list[str] = []
    taken.folder_wanted.disconnect()
    taken.folder_wanted.connect(wanted.append)
    click(taken.open)
    assert wanted == [str(tmp_path)]
    page.set_theme(LIGHT)


def test_a_failure_is_said_and_what_is_typed_stays(show: Show) -> None:
    table, page = show("take")
    section = page.tabs.section("take")
    assert isinstance(section, TakeAway)
    assert table.runs.shown is not None
    layout, place = table.runs.shown.layout, section.path.text()
    failed = JobView(JobKind.TAKE, layout, state=JobState.FAILED, message="No room.", hint="Make some.")
    table.runs.job_changed.emit(failed)
    assert section.message.text() == "No room. Make some."
    assert section.message.property("role") == "error"
    assert not section.taken.isVisible()
    assert section.path.text() == place
    table.runs.job_changed.emit(JobView(JobKind.TAKE, layout, state=JobState.DONE, result={"files": 3}))
    assert "unexpected" in section.message.text()
