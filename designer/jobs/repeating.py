"""Runs of exactly what another one was made from."""

from pathlib import Path

from designer.jobs.about import change_about
from designer.jobs.run_folder import RunFolder, create_run


def reproduce(run: RunFolder, root: Path) -> RunFolder:
    """A new run below `root` of exactly what another one was made from, not yet started. Raises `RunError`."""
    spec = run.spec()
    made = create_run(root, spec.project, project_file=spec.project_file)
    change_about(made.path, parent=run.name)
    return made
