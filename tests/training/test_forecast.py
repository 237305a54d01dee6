"""What a training will take is measured on some of its steps, and comes about true."""

import itertools
from dataclasses import replace

import pytest

from designer.protocol.control import Command
from designer.protocol.errors import ProtocolError
from designer.protocol.events import EpochDone, Started
from designer.protocol.forecast import forecast_from_json
from designer.protocol.run_spec import new_spec
from designer.training import forecast as measuring
from designer.training.errors import TrainingError
from designer.training.forecast import forecast
from tests.helpers.training import digits_mlp

STARTED = Started(
    time=0.0, device="cpu", device_name="CPU", epochs=10, steps_per_epoch=100, train_samples=800,
    validation_samples=200, parameters=1, metrics=("loss",),
)  # fmt: skip


def driven(monkeypatch: pytest.MonkeyPatch, steps: list[float], epoch_ends: dict[int, float]) -> measuring._Trial:
    """A trial whose steps take these seconds; after those in `epoch_ends` validation takes so long."""
    clock = [100.0]
    monkeypatch.setattr(measuring.time, "monotonic", lambda: clock[0])
    trial = measuring._Trial(began=98.0)
    trial.hear(STARTED)
    for number, seconds in enumerate(itertools.chain(steps, itertools.repeat(steps[-1])), start=1):
        clock[0] += seconds
        if trial.next() is Command.STOP:
            return trial
        if number in epoch_ends:
            trial.hear(
                EpochDone(time=0.0, epoch=1, step=number, train={}, validation={}, lr=0.1, seconds=1.0)
            )  # fmt: skip
            clock[0] += epoch_ends[number]
    raise AssertionError


def test_the_first_steps_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    found = driven(monkeypatch, [5.0, 3.0, 0.25], {}).told(200.0)
    assert found.step_seconds == pytest.approx(0.25)
    assert found.setup_seconds == pytest.approx(2.0)
    assert found.validation_seconds == pytest.approx(0.25 * 100 / 800 * 200 / 3)
    assert found.seconds == pytest.approx(2.0 + 10 * (100 * 0.25 + found.validation_seconds))


def test_validation_is_timed_if_an_epoch_ends_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    found = driven(monkeypatch, [0.1, 0.1, 0.1], {4: 0.3}).told(200.0)
    assert found.step_seconds == pytest.approx(0.1)
    assert found.validation_seconds == pytest.approx(0.3)


def test_steps_that_take_long_are_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    trial = driven(monkeypatch, [30.0], {})
    assert len(trial.moments) <= 3
    assert trial.told(200.0).step_seconds == pytest.approx(30.0)


def test_a_real_forecast_speaks_of_the_real_training(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "ENOUGH_SECONDS", 0.05)
    short, long = (forecast(new_spec(digits_mlp(epochs=epochs))) for epochs in (10, 1000))
    assert short.steps_per_epoch == long.steps_per_epoch == 23
    assert 0 < short.step_seconds < 1
    assert long.seconds - long.setup_seconds > 10 * (short.seconds - short.setup_seconds)
    assert short.bytes > 50_000_000, "this process with what it has loaded"
    assert short.device_memory == 0
    assert forecast_from_json(short.to_json()) == short


def test_what_cannot_be_trained_has_no_forecast() -> None:
    with pytest.raises(TrainingError, match=r"training\.epochs must be from 1"):
        forecast(new_spec(digits_mlp(epochs=0)))


def test_a_result_that_is_none_is_told() -> None:
    with pytest.raises(ProtocolError):
        forecast_from_json({"seconds": 3})


def test_a_forecast_says_what_matters_of_the_memory() -> None:
    made = forecast_from_json(
        {
            "seconds": 1, "setup_seconds": 0, "step_seconds": 0, "validation_seconds": 0, "epochs": 1,
            "steps_per_epoch": 1, "memory": 7, "device_memory": 0, "device": "CPU", "measured_seconds": 0,
        }
    )  # fmt: skip
    assert made.bytes == 7
    assert replace(made, device_memory=5).bytes == 5
