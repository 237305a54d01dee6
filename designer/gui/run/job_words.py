"""What is said of a job while it runs, and when it ended without an answer."""

from designer.gui.run.job_view import JobState, JobView
from designer.gui.run.words import roughly
from designer.gui.sentences import sentence
from designer.gui.tongue import tr


def words_of_job(job: JobView, cancelled: str) -> str:
    """How a job stands, in the user's language; `cancelled` if it was. "" once it is done: its answer says more."""
    match job.state:
        case JobState.RUNNING:
            return _running(job)
        case JobState.FAILED:
            return sentence(f"{job.message} {job.hint}".strip())
        case JobState.CANCELLED:
            return cancelled
    return ""


def _running(job: JobView) -> str:
    """What it does, and roughly how long it still will where that is worth a word."""
    if not job.message:
        return tr("Starting a worker …")
    doing = f"{sentence(job.message)} …"
    if job.left < _SHORT:
        return doing
    return tr("{doing} About {time} left.", doing=doing, time=roughly(job.left))


_SHORT = 5.0
"""Of what takes no more seconds nothing is said."""
