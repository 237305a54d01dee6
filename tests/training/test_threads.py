"""Small steps are computed by one thread, large ones by all there are; a run keeps its number."""

import json
from pathlib import Path

import torch

from designer.protocol.run_layout import LAST, STATE_FILE, RunLayout
from designer.protocol.run_spec import new_spec
from designer.protocol.sealed import read_sealed
from designer.training.loop import run
from designer.training.threads import own_threads, threads_for
from tests.helpers.training import StopAfter, digits_mlp


def test_only_large_steps_are_shared_among_threads() -> None:
    assert threads_for(6_000_000, 8) == 1
    assert threads_for(300_000_000, 8) == 8


def test_a_run_leaves_the_callers_threads_as_they_were() -> None:
    with own_threads():
        torch.set_num_threads(3)
        run(new_spec(digits_mlp(epochs=1)), lambda event: None)
        assert torch.get_num_threads() == 3


def test_a_run_goes_on_with_the_threads_it_began_with(tmp_path: Path) -> None:
    layout, spec = RunLayout(tmp_path), new_spec(digits_mlp(batch_size=700_000, epochs=4))
    with own_threads():
        torch.set_num_threads(2)
        run(spec, lambda event: None, layout=layout, commands=StopAfter(1))
    run(spec, lambda event: None, layout=layout, resume=True, commands=StopAfter(1))

    assert json.loads(read_sealed(layout.checkpoint(LAST))[STATE_FILE])["threads"] == 2
