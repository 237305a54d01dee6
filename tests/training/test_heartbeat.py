"""The pulse of a training tells whether the thread that trains moves, not whether its process lives."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

from designer.protocol.control import Command
from designer.training.heartbeat import Heartbeat, batch_done
from designer.training.steering import CommandQueue


class Watched:
    """A thread that trains as its test says; `pulse` watches it. To be used as a context."""

    def __init__(self, folder: Path, work: Callable[["Watched"], None]) -> None:
        self.over = threading.Event()
        self.pulse: Heartbeat
        self._ready = threading.Event()

        def train() -> None:
            self.pulse = Heartbeat(folder / "pulse")
            self._ready.set()
            work(self)

        self._thread = threading.Thread(target=train)

    def __enter__(self) -> "Watched":
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self._thread.join()

    def moves(self, looks: int) -> list[bool]:
        """What it says at several looks, a moment apart."""
        found = []
        for _ in range(looks):
            time.sleep(0.02)
            found.append(self.pulse.moved())
        return found


def test_a_thread_that_does_its_steps_moves(tmp_path: Path) -> None:
    def steps(watched: Watched) -> None:
        commands = watched.pulse.through(CommandQueue())
        while not watched.over.is_set():
            assert commands.next() is None

    with Watched(tmp_path, steps) as watched:
        assert all(watched.moves(5))


def test_a_thread_that_waits_for_ever_does_not_move(tmp_path: Path) -> None:
    def hang(watched: Watched) -> None:
        watched.pulse.beat()
        watched.over.wait()

    with Watched(tmp_path, hang) as watched:
        watched.moves(2)
        assert not any(watched.moves(5))


def test_a_thread_in_a_loop_that_never_ends_does_not_move_once_it_has_trained(tmp_path: Path) -> None:
    def spin(watched: Watched) -> None:
        watched.pulse.beat()
        turns = 0
        while not watched.over.is_set():
            turns += 1

    with Watched(tmp_path, spin) as watched:
        watched.moves(200)  # It has been everywhere by now.
        assert not all(watched.moves(20))


def test_batches_that_are_only_judged_are_work_too(tmp_path: Path) -> None:
    def judge(watched: Watched) -> None:
        watched.pulse.beat()
        while not watched.over.is_set():
            batch_done()

    with Watched(tmp_path, judge) as watched:
        watched.moves(50)
        assert all(watched.moves(5))


def test_before_the_first_step_a_loop_is_work(tmp_path: Path) -> None:
    def read(watched: Watched) -> None:
        while not watched.over.is_set():
            sorted(str(number) for number in range(50))
            max(number % 7 for number in range(50))

    with Watched(tmp_path, read) as watched:
        assert any(watched.moves(50)[10:])


def test_commands_pass_through_unchanged(tmp_path: Path) -> None:
    commands = CommandQueue()
    commands.put(Command.PAUSE)
    through = Heartbeat(tmp_path / "pulse").through(commands)
    assert through.next() is Command.PAUSE
    assert through.next() is None
    commands.close()
    assert through.next(wait=True) is Command.STOP


def test_the_file_is_touched_while_the_thread_moves_and_gone_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "pulse"
    with Heartbeat(path, look_seconds=0.005) as pulse:
        first = path.stat().st_mtime_ns
        deadline = time.monotonic() + 20
        while path.stat().st_mtime_ns == first:
            pulse.beat()
            assert time.monotonic() < deadline
        assert path.stat().st_size == 0
    assert not path.exists()


def test_a_folder_that_went_away_harms_nothing(tmp_path: Path) -> None:
    with Heartbeat(tmp_path / "gone" / "pulse", look_seconds=0.005) as pulse:
        for _ in range(20):
            pulse.beat()
            time.sleep(0.001)
