"""The thread of the window: answers arrive in the window's thread, old ones are dropped."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from designer.gui.run.background import Background


def test_answers_and_errors_arrive_in_the_thread_that_asked(qtbot: QtBot) -> None:
    background = Background()
    here: list[threading.Thread] = []
    answers: list[object] = []

    def note(answer: object) -> None:
        here.append(threading.current_thread())
        answers.append(answer)

    background.ask("one", threading.current_thread, note, note)
    background.ask("two", lambda: 1 / 0, note, note)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert here == [threading.main_thread()] * 2
    assert answers[0] is not threading.main_thread()
    assert isinstance(answers[1], ZeroDivisionError)
    assert not background.is_busy("one")
    background.close()


def test_only_the_newest_question_of_a_topic_is_answered(qtbot: QtBot) -> None:
    background = Background()
    gate = threading.Event()
    answers: list[object] = []
    background.ask("topic", lambda: gate.wait(10) and "old", answers.append, answers.append)
    background.ask("topic", lambda: "new", answers.append, answers.append)
    gate.set()
    qtbot.waitUntil(lambda: not background.is_busy("topic"))
    assert answers == ["new"]
    background.close()


def test_nobody_is_answered_while_still_asking(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A task may be done before `ask` returns, if the threads take turns so: who asks then says “not yet” too late."""
    submit = ThreadPoolExecutor.submit

    def done_at_once(pool: ThreadPoolExecutor, task: Callable[[], object]) -> "Future[object]":
        future = submit(pool, task)
        future.result()
        return future

    monkeypatch.setattr(ThreadPoolExecutor, "submit", done_at_once)
    background = Background()
    told: list[object] = []
    background.ask("one", lambda: "answered", told.append, told.append)
    told.append("asked")
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["asked", "answered"]
    background.close()
