"""Runs of somebody's own scripts, among those of a project."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from designer.jobs.errors import RunError
from designer.jobs.library import full_view, past_runs
from designer.jobs.run_folder import RunFolder, open_run
from designer.jobs.run_view import RunState
from designer.jobs.summaries import Summary, summary_of
from designer.protocol.sealed import read_sealed
from designer.runs import Run

ROOT = Path(__file__).parents[2]


def summary(run: Run) -> Summary:
    return summary_of(RunFolder(run.folder))


def test_a_scripts_run_is_among_those_of_the_project(tmp_path: Path) -> None:
    with Run("mine", folder=tmp_path / "p.loom", params={"lr": 0.1, "net": {"width": 3}}, tags=["a"], notes="n") as run:
        for loss in (3.0, 2.0, 1.0):
            run.log(loss=loss, grad=np.float32(2.5))
        run.log(epoch=1, train_loss=2.0, val_loss=1.5, accuracy=0.5)
        assert summary(run).view.state is RunState.RUNNING
        assert summary(run).folder.worker() == os.getpid()
    (past,) = past_runs(tmp_path / "p.loom")
    view, told = full_view(past.folder), summary_of(past.folder)
    assert (view.state, list(view.losses), view.step) == (RunState.COMPLETED, [3.0, 2.0, 1.0], 3)
    assert list(view.logged["grad"].values) == [2.5, 2.5, 2.5]
    assert view.metrics == ("loss", "accuracy")
    assert (dict(view.epochs[0].train), view.curve("accuracy")) == ({"loss": 2.0}, ([1], [0.5]))
    assert (told.about.name, told.about.tags, told.about.notes) == ("mine", ("a",), "n")
    assert {key.path: value for key, value in told.settings.items()} == {"lr": 0.1, "net.width": 3}
    assert not told.trouble


def test_numbers_of_steps_that_were_left_out_are_unknown_and_told_again_they_replace_the_old(tmp_path: Path) -> None:
    with Run(folder=tmp_path) as run:
        run.log(2, loss=1.0)
        run.log(4, loss=2.0)
        run.log(3, loss=5.0)
    view = full_view(RunFolder(run.folder))
    assert list(view.logged["loss"].steps) == [2, 3]
    np.testing.assert_array_equal(view.losses, [np.nan, 1.0, 5.0])
    assert summary(run).finals == {"loss": 5.0}


def test_an_error_in_the_script_ends_the_run_with_its_words_and_goes_on(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), Run(folder=tmp_path) as run:
        run.log(loss=1 / 0)
    view = full_view(RunFolder(run.folder))
    assert (view.state, view.reason) == (
        RunState.FAILED,
        "The script ended with ZeroDivisionError: division by zero.",
    )
    assert view.failure is not None
    assert "run.log(loss=1 / 0)" in view.failure.detail
    with pytest.raises(RunError, match="has ended"):
        run.log(loss=1.0)


def test_ctrl_c_stops_the_run(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), Run(folder=tmp_path) as run:
        raise KeyboardInterrupt
    assert full_view(RunFolder(run.folder)).state is RunState.STOPPED
    run.finish()  # a second end is none


def test_files_are_kept_sealed(tmp_path: Path) -> None:
    (tmp_path / "w.pt").write_bytes(b"weights")
    with Run(folder=tmp_path / "p.runs") as run:
        run.log(7, loss=1.0)
        place = run.checkpoint({"weights.pt": tmp_path / "w.pt", "words.txt": b"abc"})
        with pytest.raises(RunError, match="no plain name"):
            run.checkpoint({"../x": b""})
        with pytest.raises(RunError, match="could not be written"):
            run.checkpoint({"x": tmp_path / "nothing"})
    assert read_sealed(place) == {"weights.pt": b"weights", "words.txt": b"abc"}
    saved = full_view(RunFolder(run.folder)).checkpoint
    assert saved is not None
    assert (saved.step, run.folder / saved.path) == (7, place)


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"step": 0, "loss": 1.0}, "step must be a whole number above 0"),
        ({"step": 1.5, "loss": 1.0}, "step must be a whole number"),
        ({"epoch": True, "loss": 1.0}, "epoch must be a whole number"),
        ({"loss": "much"}, "“loss” must be a number, not str"),
        ({"loss": np.zeros(2)}, "“loss” must be a number, not ndarray"),
        ({"epoch": 3, "loss": 1.0}, "Epoch 3 was told of already"),
    ],
)
def test_what_is_no_number_is_refused_and_nothing_is_lost(tmp_path: Path, values: dict[str, float], says: str) -> None:
    with Run(folder=tmp_path) as run:
        run.log(epoch=3, loss=1.0)
        with pytest.raises(RunError, match=says):
            run.log(**values)
        run.log(loss=0.5)
    assert full_view(RunFolder(run.folder)).state is RunState.COMPLETED


def test_what_the_script_was_run_with_must_be_json(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="is no JSON"):
        Run(folder=tmp_path, params={"net": object()})
    with pytest.raises(RunError, match="is no JSON"):
        Run(folder=tmp_path, params={"lr": float("nan")})
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").write_text("")
    with pytest.raises(RunError, match="could not be written"):
        Run(folder=tmp_path / "file")


def test_nobody_takes_a_scripts_run_for_one_that_could_be_resumed(tmp_path: Path) -> None:
    with Run(folder=tmp_path) as run:
        pass
    with pytest.raises(RunError, match="written by a script of your own"):
        open_run(run.folder).spec()


def test_a_killed_script_leaves_what_it_told_and_its_run_has_crashed(tmp_path: Path) -> None:
    code = """if True:
        import os, sys
        from designer.runs import Run
        run = Run("k", folder=sys.argv[1])
        for step in range(1, 6):
            run.log(step, loss=step)
        assert not {"torch", "PySide6"} & sys.modules.keys()
        os.kill(os.getpid(), 9)
    """
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, check=False)
    (folder,) = (RunFolder(path) for path in tmp_path.iterdir())
    assert list(full_view(folder).losses) == [1.0, 2.0, 3.0, 4.0, 5.0]
    assert summary_of(folder).view.state is RunState.CRASHED
