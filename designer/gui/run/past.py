"""What can be done with a run that is over, and what is said when something could not be."""

from designer.jobs.errors import RunError
from designer.jobs.library import PastRun
from designer.jobs.run_view import RunState
from designer.protocol.run_layout import BEST, LAST


def can_resume(run: PastRun) -> bool:
    """Whether a run can be taken up again: it is over but not completed, and has a checkpoint or never began."""
    if run.error or run.view.state is RunState.COMPLETED or not run.view.state.is_over:
        return False
    return run.folder.has_checkpoint(LAST)


def has_weights(run: PastRun) -> bool:
    """Whether a run has weights that can be evaluated or exported."""
    return run.folder.has_checkpoint(BEST) or run.folder.has_checkpoint(LAST)


def words_of(error: Exception) -> str:
    """What a failed task says to the user; what is no `RunError` is a defect and keeps its type."""
    if isinstance(error, RunError):
        return f"{error.message} {error.hint}".strip()
    return f"{type(error).__name__}: {error}"
