"""The child process that runs models: it answers, survives bad questions, and is started again after a crash."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from designer.gui.run.player import Player


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[Player]:
    made = Player()
    yield made
    made.close()


def test_a_missing_model_is_answered_with_a_sentence(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    answers: list[Any] = []
    player.ask("describe", {"model": str(tmp_path / "none.onnx")}, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=20_000)
    assert "none.onnx" in answers[0]["error"]["message"]


def test_while_it_is_busy_only_the_newest_question_of_a_topic_waits(
    qtbot: QtBot, player: Player, tmp_path: Path
) -> None:
    answers: list[int] = []
    for number in range(10):
        model = str(tmp_path / f"{number}.onnx")
        player.ask("drawing", {"model": model}, lambda answer, number=number: answers.append(number))
    qtbot.waitUntil(lambda: not player.is_busy, timeout=20_000)
    assert answers == [0, 9]


def test_questions_are_forgotten_by_their_topics_and_others_are_answered(
    qtbot: QtBot, player: Player, tmp_path: Path
) -> None:
    answers: list[str] = []
    for topic in ("try: one", "describe", "try: two"):
        player.ask(topic, {"model": str(tmp_path / "a.onnx")}, lambda answer, topic=topic: answers.append(topic))
    player.forget("try")
    qtbot.waitUntil(lambda: not player.is_busy, timeout=20_000)
    assert answers == ["describe"]


def test_after_a_crash_the_question_is_answered_with_an_error_and_the_next_one_works(
    qtbot: QtBot, player: Player, tmp_path: Path
) -> None:
    answers: list[Any] = []
    player.ask("one", {"model": str(tmp_path / "a.onnx")}, answers.append)
    qtbot.waitUntil(lambda: player.process_id > 0)
    os.kill(player.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=20_000)
    assert "ended unexpectedly" in answers[0]["error"]["message"]
    player.ask("two", {"model": str(tmp_path / "b.onnx")}, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=20_000)
    assert "b.onnx" in answers[1]["error"]["message"]
