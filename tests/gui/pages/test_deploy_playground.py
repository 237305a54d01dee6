"""The playground with rows, tables, texts, sounds and series; two models beside each other; a model that hangs."""

import csv
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from designer.gui.pages.deploy.play.row import RowPanel
from designer.gui.pages.deploy.play.series import SeriesPanel
from designer.gui.pages.deploy.play.sound import SoundPanel
from designer.gui.pages.deploy.play.text import TextPanel
from designer.gui.pages.deploy.try_it import TryIt
from tests.gui.desk import HOLD_MS, Pulse
from tests.gui.pages.play_desk import CTRL, LEFT, Playground
from tests.helpers import played_models as models


@pytest.fixture
def ground(qtbot: QtBot) -> Iterator[Playground]:
    made = Playground(qtbot)
    yield made
    made.close()


def row_of(play: TryIt) -> RowPanel:
    (panel,) = play.panels
    assert isinstance(panel, RowPanel)
    return panel


def typed(field: object, text: str) -> None:
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def tone(path: Path, *, late: bool) -> Path:
    """Two seconds of a tone at 16 kHz that is loud in the first half of the first second, or in the second half."""
    loud = np.repeat([0.1, 0.8] if late else [0.8, 0.1], 8000)
    steps = np.concatenate([loud, np.zeros(16000)]) * np.sin(np.arange(32000) / 4)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16000)
        file.writeframes((steps * 32767).astype("<i2").tobytes())
    return path


def test_a_row_is_edited_as_its_table_has_it(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.members(tmp_path))
    age, city, member = row_of(play).fields
    assert isinstance(city, QComboBox)
    assert isinstance(member, QComboBox)
    city.setFocus()
    QTest.keyClicks(city, "O")
    city.activated.emit(city.currentIndex())
    ground.settle()
    assert city.currentText() == "Oslo"
    assert play.verdict.answer.text() == "large"
    typed(age, "much")
    assert play.verdict.detail.text() == "Every field needs a number."
    assert age.property("invalid")
    typed(age, "41,5")
    ground.settle()
    assert play.verdict.answer.text() == "large"


def test_one_number_moves_and_the_answer_is_drawn_along(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.boxes_of_sizes(tmp_path))
    typed(row_of(play).fields[3], "2")
    ground.settle()
    QTest.mouseClick(play.move_one, LEFT)
    ground.settle()
    plot = play.sweep.plot.plot
    assert {curve.name for curve in plot.curves.values()} == {"small", "middle", "large"}
    assert sum(curve.data.end for curve in plot.curves.values()) == 3 * 60
    play.sweep.choice.setCurrentIndex(3)
    play.sweep.choice.activated.emit(3)
    ground.settle()
    assert play.sweep.low.text() == "0"
    assert play.sweep.high.text() == "4"
    (event,) = plot.events
    assert event.step == 30, "2 stands in the middle between 0 and 4"
    assert event.words == "now: 2"
    typed(play.sweep.high, "1")
    ground.settle()
    assert not plot.events, "2 is not between 0 and 1"
    typed(play.sweep.high, "-3")
    assert "smaller" in play.sweep.note.text()


def test_every_row_of_a_table_gets_its_prediction_and_is_saved(
    ground: Playground, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play = ground.open(models.boxes_of_sizes(tmp_path))
    table = tmp_path / "parts.csv"
    rows = [f"{n},1,2,{n % 7},part {n}" for n in range(1500)] + ["1,much,1,1,odd"]
    table.write_text("\n".join(["length,width,height,depth,name", *rows]))
    before = table.read_bytes()
    QTest.mouseClick(play.whole_table, LEFT)
    pulse = Pulse()
    with pulse.beating():
        assert ground.drop(play.table, table)
        ground.settle()
    assert pulse.busy_ms < HOLD_MS
    assert "1\u202f501" in play.table.message.text()
    shown = play.table.rows
    assert shown.rowCount() == 100
    assert shown.headerData(0, Qt.Orientation.Horizontal) == "prediction"
    out = tmp_path / "said.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    QTest.mouseClick(play.table.save, LEFT)
    ground.until(lambda: "said.csv" in play.table.message.text())
    with out.open(encoding="utf-8", newline="") as file:
        written = list(csv.DictReader(file))
    assert len(written) == 1501
    assert written[7]["name"] == "part 7"
    assert written[7]["prediction"] in ("small", "middle", "large")
    assert written[-1]["prediction"] == ""
    assert "width" in written[-1]["problem"]
    assert table.read_bytes() == before


def test_a_table_that_lacks_a_column_says_which_and_a_long_one_is_cancelled(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.boxes_of_sizes(tmp_path))
    QTest.mouseClick(play.whole_table, LEFT)
    (tmp_path / "short.csv").write_text("length,width,height\n1,2,3\n")
    ground.drop(play.table, tmp_path / "short.csv")
    ground.settle()
    assert "depth" in play.table.message.text()
    assert not play.table.save.isVisible()
    long = tmp_path / "long.csv"
    long.write_text("length,width,height,depth\n" + "1,2,3,4\n" * 200_000)
    ground.drop(play.table, long)
    assert play.table.cancel.isVisible()
    QTest.mouseClick(play.table.cancel, LEFT)
    assert not play.table.is_busy
    assert play.table.message.text() == "Cancelled. Nothing was written."
    assert not play.table.save.isVisible()


def test_a_text_is_typed_and_what_the_model_does_not_know_is_marked(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.mood(tmp_path))
    (panel,) = play.panels
    assert isinstance(panel, TextPanel)
    assert play.verdict.detail.text() == "Type a text, or choose a sample."
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "a good unheard film the the film")
    ground.settle()
    assert play.verdict.answer.text() == "praise"
    assert ("unheard", False) in panel.tokens.tokens
    assert ("good", True) in panel.tokens.tokens
    assert "1" in panel.note.text(), "one word is unknown, and one has no place"
    QTest.mouseClick(play.answer.cover, LEFT)
    ground.settle()
    weights = panel.tokens.weights
    assert weights is not None
    assert int(np.argmax(weights)) == 1, "“good” is what counts"
    assert "good +" in panel.tokens.accessibleDescription()
    QTest.keyClicks(panel.field, " bad")
    assert panel.tokens.weights is None, "it is another text now"
    QTest.mouseClick(panel.clear, LEFT)
    ground.settle()
    assert play.verdict.answer.text() == "–"


def test_further_outputs_are_said_too(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.twofold(tmp_path))
    typed(row_of(play).fields[0], "3")
    typed(row_of(play).fields[1], "4")
    ground.settle()
    assert play.verdict.answer.text() == "7.000"
    assert play.answer.others.text().splitlines()[1] == "doubled: 6.000 8.000"


def test_a_model_of_words_writes_on(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.writer(tmp_path))
    (panel,) = play.panels
    assert isinstance(panel, TextPanel)
    assert play.writer.isVisible()
    play.writer.boldness.setValue(0)
    QTest.mouseClick(play.writer.write, LEFT)
    ground.settle()
    assert play.writer.text.text() == "a b c"
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "a b")
    QTest.mouseClick(play.writer.another, LEFT)
    ground.settle()
    assert play.writer.text.text() == "a b c"
    assert not play.writer.note.isVisible()
    QTest.keyClicks(panel.field, " c")
    QTest.mouseClick(play.writer.write, LEFT)
    ground.settle()
    assert play.writer.note.isVisible(), "nothing came, and it is said why"


def test_a_sound_is_dropped_seen_and_answered(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.loudness(tmp_path))
    (panel,) = play.panels
    assert isinstance(panel, SoundPanel)
    assert not panel.view.has_sound
    for late, label in ((False, "early"), (True, "late")):
        assert ground.drop(panel, tone(tmp_path / f"{label}.wav", late=late))
        ground.settle()
        assert play.verdict.answer.text() == label
    assert panel.view.has_sound
    assert "2.00 s at 16000 Hz" in panel.facts.text()
    assert "first 1.00 s" in panel.facts.text()
    QTest.mouseClick(play.answer.cover, LEFT)
    ground.settle()
    assert "late" in play.answer.note.text()


def test_a_series_is_dragged_and_moved_by_keys(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.total(tmp_path))
    (panel,) = play.panels
    assert isinstance(panel, SeriesPanel)
    view = panel.view
    QTest.mousePress(view, LEFT, pos=QPoint(view.width() // 2, 20))
    QTest.mouseRelease(view, LEFT, pos=QPoint(view.width() // 2, 20))
    ground.settle()
    assert play.answer.said["value"] == pytest.approx(view.values.sum(), abs=1e-4)
    assert view.values.sum() > 0
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    ground.settle()
    assert not view.values.any()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Up)
    ground.settle()
    assert np.argwhere(view.values).tolist() == [[9, 1]]
    assert play.verdict.answer.text().endswith("MW")
    QTest.mouseClick(play.move_one, LEFT)
    ground.settle()
    assert play.sweep.choice.currentText() == "heat, step 10"


def test_two_models_are_asked_the_same(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.boxes_of_sizes(tmp_path))
    typed(row_of(play).fields[0], "-3")
    ground.settle()
    play.compare_with(models.boxes_of_sizes(tmp_path, "same.onnx"))
    ground.until(lambda: play.rival.view.said)
    assert play.agreed.text().startswith("Both say the same.")
    typed(row_of(play).fields[0], "5")
    ground.settle()
    assert play.rival.view.verdict.answer.text() == play.verdict.answer.text()
    play.compare_with(models.boxes_of_sizes(tmp_path, "turned.onnx", turned=True))
    ground.until(lambda: play.rival.view.said)
    assert play.agreed.text().startswith("They say different things.")
    (odd := tmp_path / "odd.onnx").write_text("no model")
    ground.open(odd)
    assert not play.agreed.isVisible(), "what was said is of another model"
    assert not play.sign.isVisible()
    ground.open(models.boxes_of_sizes(tmp_path))
    play.compare_with(models.mood(tmp_path))
    ground.until(lambda: "shape" in play.rival.view.verdict.detail.text())
    QTest.mouseClick(play.rival.away, LEFT)
    assert not play.rival.isVisible()
    assert not play.agreed.isVisible()


def test_a_model_that_gives_no_answer_in_time_is_stopped(ground: Playground, tmp_path: Path) -> None:
    model, answers = models.boxes_of_sizes(tmp_path), []
    ground.player.ask("first", {"model": str(model)}, answers.append, limit_s=0.001)
    ground.until(lambda: answers)
    assert "stopped" in answers[0]["error"]["message"]
    assert ground.player.process_id == 0
    ground.player.ask("second", {"model": str(model)}, answers.append)
    ground.until(lambda: len(answers) == 2)
    assert "manifest" in answers[1], "the next question has a process of its own"


def test_what_is_no_model_says_so_and_the_next_one_opens(ground: Playground, tmp_path: Path) -> None:
    odd = tmp_path / "odd.onnx"
    odd.write_text("no model")
    play = ground.open(odd)
    assert play.trouble.isVisible()
    assert "“odd.onnx” cannot be read" in [label.text() for label in play.trouble.findChildren(QLabel)]
    assert not play.verdict.isVisible()
    assert play.panels == ()
    assert not play.compare.isEnabled()
    ground.open(models.boxes_of_sizes(tmp_path))
    assert not play.trouble.isVisible()
    assert len(row_of(play).fields) == 4


def test_files_that_are_at_hand_are_offered_to_compare_with(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.boxes_of_sizes(tmp_path))
    same = models.boxes_of_sizes(tmp_path, "same.onnx")
    play.at_hand = lambda: (Path(play.model), same)
    QTest.mouseClick(play.compare, LEFT)
    menu = play.compare.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["same.onnx", "", "Another file…"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    ground.until(lambda: play.rival.view.said)
    assert play.rival.view.name.text() == "same.onnx"
