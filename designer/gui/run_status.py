"""What the status bar says about the run: a word, its colour, and pieces such as epoch, speed and device."""

from designer.drawing.theme import Theme
from designer.gui.run.controller import RunController
from designer.gui.run.words import STARTING, STATES, duration, rate
from designer.gui.tongue import tr
from designer.jobs.run_view import RunState, RunView

Status = tuple[str, str, tuple[str, ...]]


def training_view(runs: RunController) -> RunView | None:
    """The run that a worker is on, whichever run is shown; None if there is none."""
    return next((run.view for run in runs.runs if run.folder == runs.training), None)


def run_status(runs: RunController, theme: Theme) -> Status:
    """The word, its colour, and the pieces, for the run that is on, or else the one that is shown."""
    view = training_view(runs) or runs.view
    if runs.is_starting:
        return tr(STARTING.title), STARTING.colour(theme), (tr("The worker is getting ready"),)
    if runs.shown is None or view.state is RunState.CREATED:
        return tr("Ready"), theme.muted, ()
    words = STATES[view.state]
    pieces = [tr("epoch {number} / {total}", number=view.epoch, total=view.total_epochs)] if view.total_epochs else []
    if view.state is RunState.RUNNING:
        if view.samples_per_second > 0:
            pieces.append(tr("{rate} samples/s", rate=rate(view.samples_per_second).removesuffix("/s").rstrip()))
        if view.eta_seconds is not None:
            pieces.append(tr("{time} left", time=duration(view.eta_seconds)))
    if view.device and not view.state.is_over:
        pieces.append(view.device)
    colour = theme.success if view.state is RunState.RUNNING else words.colour(theme)
    return tr(words.title), colour, tuple(pieces)
