"""Whether a training moves, seen from outside: by the file that it touches, and by a clock of one's own."""

import os
from pathlib import Path

from designer.jobs.pulse import SILENT_SECONDS, START_SECONDS, Pulse


class Clock:
    """A clock that stands until it is turned."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def touched(path: Path, stamp: int) -> None:
    path.touch()
    os.utime(path, ns=(stamp, stamp))


def test_a_pulse_that_stops_is_silent_after_half_a_minute_and_not_before(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "pulse"
    pulse = Pulse(path, clock=clock)
    clock.now += 2
    touched(path, 1)
    assert not pulse.is_silent
    clock.now += SILENT_SECONDS - 0.5
    assert not pulse.is_silent
    clock.now += 1
    assert pulse.is_silent
    touched(path, 2)
    clock.now += 1.5
    assert not pulse.is_silent, "it moves again"


def test_an_event_is_as_good_as_a_beat(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "pulse"
    pulse = Pulse(path, clock=clock)
    clock.now += 2
    touched(path, 1)
    assert not pulse.is_silent
    clock.now += SILENT_SECONDS - 1
    pulse.heard()
    clock.now += 2
    assert not pulse.is_silent


def test_a_worker_that_has_no_pulse_yet_may_take_longer(tmp_path: Path) -> None:
    clock = Clock()
    pulse = Pulse(tmp_path / "pulse", clock=clock)
    clock.now += START_SECONDS - 1
    assert not pulse.is_silent
    clock.now += 2
    assert pulse.is_silent


def test_what_the_clock_of_the_file_shows_does_not_matter(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "pulse"
    touched(path, 10**18)
    pulse = Pulse(path, clock=clock)
    for stamp in (5, 3):  # A clock that goes back.
        clock.now += SILENT_SECONDS - 1
        touched(path, stamp)
        assert not pulse.is_silent
