"""Evaluations and exports: at most one of each kind at a time, each in a worker of its own, beside the training."""

from collections.abc import Callable
from pathlib import Path

from designer.gui.run.job_view import JobState, JobView
from designer.jobs.live import LiveJob, start_job
from designer.jobs.run_folder import RunFolder
from designer.jobs.workers import Workers
from designer.protocol.control import JobKind


class SideJobs:
    """Starts, watches and cancels them. `tell(JobView)` is called whenever one moved on."""

    def __init__(self, workers: Workers, tell: Callable[[JobView], None]) -> None:
        self._workers, self._tell = workers, tell
        self._jobs: dict[JobKind, tuple[LiveJob, JobView]] = {}
        self._leaving: list[LiveJob] = []
        self._ended: list[LiveJob] = []

    @property
    def is_busy(self) -> bool:
        """Whether a worker of these still lives or ought to."""
        return bool(self._leaving) or any(not view.is_over for _, view in self._jobs.values())

    def view(self, kind: JobKind) -> JobView | None:
        """The latest job of a kind, running or over."""
        found = self._jobs.get(kind)
        return found[1] if found else None

    def start(
        self, kind: JobKind, folder: RunFolder, out: Path | None = None, part: str = "", options: str = ""
    ) -> None:
        """Starts a job in place of the one of its kind that may run. Raises `RunError`."""
        self.cancel(kind)
        live = start_job(kind, folder, self._workers, out=out, part=part, options=options)
        self._become(live, JobView(kind, folder.layout, str(out or "")))

    def cancel(self, kind: JobKind) -> None:
        """Ends a job at once; its half-done work is thrown away."""
        live, view = self._jobs.get(kind, (None, None))
        if live is None or view is None or view.is_over:
            return
        live.kill()
        self._leaving.append(live)
        self._become(live, JobView(kind, view.run, view.out, JobState.CANCELLED))

    def poll(self) -> None:
        """Reads what came, without waiting."""
        for live, view in tuple(self._jobs.values()):
            if not view.is_over and (events := live.poll()):
                self._become(live, view.after(events))
                if live.is_over:
                    self._ended.append(live)
        for live in tuple(self._leaving):
            live.poll()
            if live.is_over:
                self._leaving.remove(live)
                self._ended.append(live)

    def tidy_up(self) -> None:
        """Looks at workers that are done once more: by now their processes have ended, and their logs can go."""
        for live in self._ended:
            live.poll()
        self._ended.clear()

    def clear(self) -> None:
        """Cancels and forgets all jobs, e.g. because another project was opened."""
        for kind in tuple(self._jobs):
            self.cancel(kind)
        self._jobs.clear()

    def close(self) -> None:
        """Ends all workers and waits for that."""
        for live, view in self._jobs.values():
            if not view.is_over:
                live.kill()
        for live in (*self._leaving, *(live for live, _ in self._jobs.values())):
            live.close()
        self.tidy_up()

    def _become(self, live: LiveJob, view: JobView) -> None:
        self._jobs[view.kind] = (live, view)
        self._tell(view)
