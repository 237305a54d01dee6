"""What is said of a job while it runs, and when it ended without an answer."""

from designer.gui.run.job_view import JobState, JobView
from designer.gui.sentences import sentence
from designer.gui.tongue import tr


def words_of_job(job: JobView, cancelled: str) -> str:
    """How a job stands, in the user's language; `cancelled` if it was. "" once it is done: its answer says more."""
    match job.state:
        case JobState.RUNNING:
            return f"{sentence(job.message)} …" if job.message else tr("Starting a worker …")
        case JobState.FAILED:
            return sentence(f"{job.message} {job.hint}".strip())
        case JobState.CANCELLED:
            return cancelled
    return ""
