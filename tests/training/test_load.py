"""How busy the machine is: told about once a second, with what is known."""

import math
import time

import pytest
import torch

from designer.protocol.events import Event, Load
from designer.training import load
from designer.training.load import Gauge, Waits


def test_once_a_second_a_training_tells_what_share_of_it_waited_for_data(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(load.time, "monotonic", lambda: now[0])
    told: list[Event] = []
    waits = Waits()
    gauge = Gauge(told.append, torch.device("cpu"), waits)
    gauge.look(1)
    assert not told
    now[0], waits.seconds = 102.0, 0.5
    gauge.look(2)
    now[0], waits.seconds = 105.0, 9.0
    gauge.restart_clock()
    now[0], waits.seconds = 106.0, 10.5
    gauge.look(3)
    first, second = told
    assert isinstance(first, Load)
    assert isinstance(second, Load)
    assert (first.step, first.waiting) == (2, 0.25)
    assert (second.step, second.waiting) == (3, 1.0)
    assert first.memory > 10_000_000
    assert math.isnan(first.gpu)
    assert math.isnan(first.gpu_memory)
    assert abs(first.time - time.time()) < 60
