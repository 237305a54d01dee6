"""How far a job is, as a thin bar."""

from PySide6.QtWidgets import QProgressBar

from designer.gui.run.job_view import JobView
from designer.gui.tongue import tr

_WHOLE = 1000


class JobBar(QProgressBar):
    """There while a job runs: as far as the job says that it is, or moving where nobody knows yet."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("How much is done"))
        self.show_job(None)

    def show_job(self, job: JobView | None) -> None:
        """Shows a job; None, or one that is over, is not shown."""
        busy = job is not None and not job.is_over
        self.setVisible(busy)
        if not busy or job is None or job.share <= 0:
            self.setRange(0, 0)
            return
        self.setRange(0, _WHOLE)
        self.setValue(round(_WHOLE * min(1.0, job.share)))
