"""Times, rates and metrics as people read them."""

from pathlib import Path

import pytest

from designer.drawing.words import THIN
from designer.gui.run.words import STATES, duration, main_metric, metric, metric_value, rate, when
from designer.jobs.run_folder import RunFolder
from designer.jobs.run_view import RunState


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(None, "–"), (0.4, "0_s"), (59.4, "59_s"), (125, "2:05_min"), (4320, "1:12_h"), (float("inf"), "–")],
)
def test_durations_are_short(seconds: float | None, said: str) -> None:
    assert duration(seconds) == said.replace("_", THIN)


def test_rates_have_three_figures() -> None:
    assert rate(12_437.9) == f"12{THIN}400{THIN}/s"
    assert rate(0) == "–"


@pytest.mark.parametrize(
    ("id", "value", "said"),
    [("accuracy", 0.975, "97.5_%"), ("loss", 0.08123, "0.0812"), ("rmse", 55.06, "55.1_mm"), ("r2", None, "–")],
)
def test_metrics_carry_their_unit(id: str, value: float | None, said: str) -> None:
    assert metric_value(id, value, "mm") == said.replace("_", THIN)


def test_the_metric_that_decides_is_the_first_that_is_not_the_loss() -> None:
    assert main_metric(("loss", "accuracy")) == "accuracy"
    assert main_metric(("loss",)) == "loss"
    assert main_metric(("loss", "term:dice", "term:edge", "iou")) == "iou"
    assert metric("term:dice").title == "dice"
    assert not metric("term:dice").higher_is_better


def test_every_state_has_words() -> None:
    assert set(STATES) == set(RunState)


def test_a_folder_that_is_no_time_is_called_by_its_name() -> None:
    assert when(RunFolder(Path("my run"))) == "my run"
    assert "2026" in when(RunFolder(Path("20260314-092653-2")))
