"""Runs of exactly what another one was made from."""

import shutil
from pathlib import Path

from designer.jobs.about import change_about
from designer.jobs.errors import RunError
from designer.jobs.run_folder import RunFolder, create_run
from designer.protocol.run_layout import START


def reproduce(run: RunFolder, root: Path) -> RunFolder:
    """A new run below `root` of exactly what another one was made from, not yet started. Raises `RunError`.

    Weights that it was made with, such as those that pruning left, are its beginning, too.
    """
    spec = run.spec()
    made = create_run(root, spec.project, project_file=spec.project_file)
    try:
        if run.has_checkpoint(START):
            shutil.copytree(run.layout.checkpoint(START), made.layout.checkpoint(START))
        if run.layout.pruned.is_file():
            shutil.copyfile(run.layout.pruned, made.layout.pruned)
    except OSError as error:
        shutil.rmtree(made.path, ignore_errors=True)
        raise RunError(
            f"The weights that run {run.name} began with could not be copied: {error.strerror or error}.",
            "Make space for them, or prune again.",
        ) from error
    change_about(made.path, parent=run.name)
    return made
