"""Runs from runs: the same again, and one that goes on where another one ended, for more epochs."""

import shutil
from dataclasses import replace
from pathlib import Path

from designer.jobs.about import change_about
from designer.jobs.errors import RunError
from designer.jobs.run_folder import RunFolder, create_run
from designer.protocol.run_layout import BEST, LAST


def reproduce(run: RunFolder, root: Path) -> RunFolder:
    """A new run below `root` of exactly what another one was made from, not yet started. Raises `RunError`."""
    spec = run.spec()
    made = create_run(root, spec.project, project_file=spec.project_file)
    change_about(made.path, parent=run.name)
    return made


def extend(run: RunFolder, root: Path, epochs: int) -> RunFolder:
    """A new run below `root` that goes on from the last checkpoint of another one, to so many epochs in all.

    It has the other's history and checkpoints; the other one stays as it is. Raises `RunError`.
    """
    spec = run.spec()
    if not run.has_checkpoint(LAST):
        raise RunError(f"The run {run.name} has no checkpoint to go on from.", "Start a new run instead.")
    if epochs <= spec.project.training.epochs:
        raise RunError(
            f"The run {run.name} has {spec.project.training.epochs} epochs already; {epochs} are not more.",
            "Give a larger number.",
        )
    project = replace(spec.project, training=replace(spec.project.training, epochs=epochs))
    made = create_run(root, project, project_file=spec.project_file)
    try:
        shutil.copyfile(run.layout.events, made.layout.events)
        for name in (LAST, BEST):
            if run.layout.checkpoint(name).is_dir():
                shutil.copytree(run.layout.checkpoint(name), made.layout.checkpoint(name))
        change_about(made.path, parent=run.name)
    except (OSError, RunError) as error:
        shutil.rmtree(made.path, ignore_errors=True)
        raise RunError(f"The run {run.name} could not be copied: {error}.", "Check that the disk has space.") from error
    return made
