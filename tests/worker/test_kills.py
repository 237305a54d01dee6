"""A few of the kills that `tests/nightly/kills.py` makes by the hundred."""

import random
from pathlib import Path

from designer.graph.recipe import Choice
from tests.helpers.training import digits_mlp
from tests.nightly.kills import killed


def test_three_kills_change_no_bit_of_what_is_learnt(tmp_path: Path) -> None:
    project = digits_mlp(dropout=0.2, epochs=40, batch_size=16, optimizer=Choice("AdamW"), ema=0.99)
    found = killed("digits", project, 3, tmp_path, random.Random(5), say=lambda words: None)
    assert len(found.steps) == 3
    assert len(set(found.steps)) > 1, "they hit different moments"
    assert found.differing == []
