"""Runs from runs: the same again, and one that goes on where another one ended, for more epochs."""

from pathlib import Path

from designer.jobs.about import change_about
from designer.jobs.continuing import go_on_with
from designer.jobs.errors import RunError
from designer.jobs.run_folder import RunFolder, create_run
from designer.protocol.run_layout import LAST


def reproduce(run: RunFolder, root: Path) -> RunFolder:
    """A new run below `root` of exactly what another one was made from, not yet started. Raises `RunError`."""
    spec = run.spec()
    made = create_run(root, spec.project, project_file=spec.project_file)
    change_about(made.path, parent=run.name)
    return made


def extend(run: RunFolder, epochs: int) -> RunFolder:
    """A new run beside another one that goes on from its last checkpoint, to so many epochs in all.

    It has the other's history; the other one stays as it is. Raises `RunError`.
    """
    epochs_now = run.spec().project.training.epochs
    if not run.has_checkpoint(LAST):
        raise RunError(f"The run {run.name} has no checkpoint to go on from.", "Start a new run instead.")
    if epochs <= epochs_now:
        raise RunError(
            f"The run {run.name} has {epochs_now} epochs already; {epochs} are not more.",
            "Give a larger number.",
        )
    made = go_on_with(run, {"training.epochs": epochs})
    change_about(made.path, parent=run.name)
    return made
