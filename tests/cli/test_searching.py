"""Learning rates and batch sizes are looked for from the command line; nothing is trained or written by that."""

from pathlib import Path

import pytest

from designer.graph.files import save
from designer.graph.recipe import Choice
from tests.cli.command import layerloom_here
from tests.helpers.training import digits_mlp


@pytest.fixture
def digits(tmp_path: Path) -> Path:
    save(digits_mlp(optimizer=Choice("Adam"), batch_size=32), tmp_path / "digits.loom")
    return tmp_path / "digits.loom"


def test_a_learning_rate_is_suggested_with_the_command_that_uses_it(digits: Path) -> None:
    done = layerloom_here("train", digits, "--find-lr")
    assert done.code == 0
    assert "Suggested learning rate: 0.0" in done.out
    assert "layerloom train digits.loom --set training.optimizer.params.lr=0.0" in done.out
    assert [each.name for each in digits.parent.iterdir()] == ["digits.loom"]


def test_what_was_tried_is_told_to_programs(digits: Path) -> None:
    done = layerloom_here("train", digits, "--find-batch", "--json")
    assert done.json["what"] == "batch"
    assert [size for size, _, _ in done.json["trials"]][:3] == [8, 16, 32]
    assert done.json["suggestion"] in [size for size, _, _ in done.json["trials"]]


def test_both_at_once_are_refused(digits: Path) -> None:
    done = layerloom_here("train", digits, "--find-lr", "--find-batch")
    assert done.code == 2
    assert "not allowed with" in done.err
