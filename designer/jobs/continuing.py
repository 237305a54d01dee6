"""A run that goes on with other settings: a new run, which begins where the old one was last saved.

The old run stays what it was. A run's specification never changes, so that it can be repeated from it.
"""

import shutil
from collections.abc import Mapping
from contextlib import suppress

from designer.graph.applying import apply
from designer.graph.edits import SetSetting
from designer.graph.errors import EditError
from designer.graph.model import Project
from designer.graph.recipe import Json
from designer.jobs.errors import RunError
from designer.jobs.run_folder import RunFolder, create_run
from designer.protocol.run_layout import LAST


def with_settings(project: Project, settings: Mapping[str, Json]) -> Project:
    """The project with other settings, by their paths. Raises `EditError` for one that there is not."""
    for path, value in settings.items():
        project = apply(project, SetSetting(path, value))[0]
    return project


def go_on_with(folder: RunFolder, settings: Mapping[str, Json]) -> RunFolder:
    """A new run beside this one, with these settings. Raises `RunError`; nothing is left behind then.

    If there is a checkpoint, it and the history are copied: whoever starts the new run then goes on from there.
    """
    spec = folder.spec()
    try:
        project = with_settings(spec.project, settings)
    except EditError as error:
        raise RunError(str(error), "Start a new run.") from error
    made = create_run(folder.path.parent, project, project_file=spec.project_file)
    try:
        if folder.has_checkpoint(LAST):
            shutil.copytree(folder.layout.checkpoint(LAST).parent, made.layout.checkpoint(LAST).parent)
            with suppress(FileNotFoundError):
                shutil.copyfile(folder.layout.events, made.layout.events)
    except (OSError, shutil.Error) as error:
        shutil.rmtree(made.path, ignore_errors=True)
        raise RunError(
            f"The checkpoint of run {folder.name} could not be copied: {getattr(error, 'strerror', '') or error}.",
            "Check that the disk has space and may be written to.",
        ) from error
    return made
