"""Out of memory in the middle of an epoch: the run goes on where it was saved, as it is or with smaller batches."""

from pathlib import Path

import pytest

from designer.jobs.continuing import go_on_with
from designer.jobs.run_folder import RunFolder, create_run
from designer.jobs.run_view import RunState, fold
from designer.jobs.tail import EventLog
from designer.protocol.events import Failed, Finished
from designer.protocol.run_layout import LAST, TRAINING_FILE, WEIGHTS_FILE
from designer.protocol.sealed import read_sealed
from designer.training import checkpoint
from designer.training.entry import train
from designer.training.stepping import Stepper
from tests.helpers.training import digits_mlp


@pytest.fixture
def short_of_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RunFolder:
    """A run that was out of memory at its step 30, in the middle of the second epoch; some steps were not saved."""
    run = create_run(tmp_path / "x.runs", digits_mlp(dropout=0.2, epochs=3, batch_size=64))
    done, step = [0], Stepper.step

    def until_there_is_none(self: Stepper) -> None:
        done[0] += 1
        monkeypatch.setattr(checkpoint, "STEP_PAUSE_SECONDS", 0.0 if done[0] < 27 else 1e6)
        if done[0] == 30:
            raise MemoryError
        step(self)

    with monkeypatch.context() as patch, EventLog(run.layout.events) as log:
        patch.setattr(Stepper, "step", until_there_is_none)
        failed = train(run.path, log.append)
    assert isinstance(failed, Failed)
    assert dict(failed.remedy) == {"training.batch_size": 32, "training.accumulate": 2}
    return run


def test_it_is_resumed_at_the_exact_batch_and_ends_as_if_nothing_had_been(
    short_of_memory: RunFolder, tmp_path: Path
) -> None:
    events = short_of_memory.events()
    assert isinstance(train(short_of_memory.path, events.append, resume=True), Finished)
    view = fold(events)
    assert view.started is not None
    assert view.started.step == 26, "in the middle of an epoch of 23 steps"
    whole = create_run(tmp_path / "whole", short_of_memory.spec().project)
    train(whole.path, lambda event: None)
    found, expected = (read_sealed(run.layout.checkpoint(LAST)) for run in (short_of_memory, whole))
    assert found[WEIGHTS_FILE] == expected[WEIGHTS_FILE]
    assert found[TRAINING_FILE] == expected[TRAINING_FILE]


def test_it_goes_on_with_half_the_batch_from_where_it_was_saved(short_of_memory: RunFolder) -> None:
    failure = fold(short_of_memory.events()).failure
    assert failure is not None
    new = go_on_with(short_of_memory, failure.remedy)
    events = new.events()
    assert isinstance(train(new.path, events.append, resume=True), Finished)
    view = fold(events)
    assert view.state is RunState.COMPLETED
    assert view.started is not None
    assert (view.started.step, view.started.steps_per_epoch) == (26, 23)
    assert view.step == 69
    assert view.epochs[-1].validation["accuracy"] > 0.8
