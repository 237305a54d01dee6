"""A run that goes on with other settings is a new one, which begins where the old one was last saved."""

from pathlib import Path

import pytest

from designer.jobs.continuing import go_on_with
from designer.jobs.errors import RunError
from designer.jobs.run_folder import RunFolder, create_run
from designer.jobs.run_view import RunState, fold
from designer.jobs.tail import EventLog
from designer.protocol.events import Event
from designer.protocol.run_layout import LAST
from designer.training.entry import train
from tests.helpers.disk import full_disk
from tests.helpers.training import StopAfter, digits_mlp

HALVED = {"training.batch_size": 30, "training.accumulate": 2}


def stopped(root: Path) -> RunFolder:
    """A run of 24 steps a round, stopped after 30."""
    run = create_run(root, digits_mlp(epochs=3, batch_size=60))
    with EventLog(run.layout.events) as log:
        train(run.path, log.append, commands=StopAfter(30))
    return run


def test_half_the_batch_and_two_of_them_a_step_go_on_at_the_very_step(tmp_path: Path) -> None:
    old = stopped(tmp_path)
    before = old.layout.spec.read_bytes()
    new = go_on_with(old, HALVED)
    events = new.events()
    ending = train(new.path, events.append, resume=True)
    view = fold(events)

    assert old.layout.spec.read_bytes() == before
    assert (new.spec().project.training.batch_size, new.spec().project.training.accumulate) == (30, 2)
    assert view.started is not None
    assert view.started.step == 30
    assert view.state is RunState.COMPLETED, ending
    assert list(view.losses)[:30] == list(fold(old.events()).losses)[:30], "what was before is kept"
    whole: list[Event] = []
    train(create_run(tmp_path / "whole", old.spec().project).path, whole.append)
    straight = fold(whole)
    assert view.step == straight.step
    assert view.epochs[-1].validation["loss"] == pytest.approx(straight.epochs[-1].validation["loss"], rel=1e-3)


def test_without_a_checkpoint_it_begins_at_the_beginning(tmp_path: Path) -> None:
    old = create_run(tmp_path, digits_mlp(epochs=1))
    new = go_on_with(old, HALVED)
    assert not new.has_checkpoint(LAST)
    assert new.events() == []
    assert new.path != old.path


def test_a_setting_that_there_is_not_makes_no_run(tmp_path: Path) -> None:
    old = create_run(tmp_path, digits_mlp(epochs=1))
    with pytest.raises(RunError):
        go_on_with(old, {"training.bach_size": 3})
    assert list(tmp_path.iterdir()) == [old.path]


def test_a_disk_that_is_full_leaves_nothing_behind(tmp_path: Path) -> None:
    old = stopped(tmp_path)
    with full_disk(room_bytes=10_000), pytest.raises(RunError, match="could not be copied"):
        go_on_with(old, HALVED)
    assert list(tmp_path.iterdir()) == [old.path]
