"""What commands do with runs: train to the end or until Ctrl-C, and ask a worker for an evaluation or an export."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from designer.cli.console import Console
from designer.cli.errors import CommandError, Interrupted
from designer.cli.progress import Watcher, watching
from designer.jobs.live import LiveRun, start_job
from designer.jobs.run_folder import RunFolder
from designer.jobs.run_view import RunState, RunView
from designer.jobs.workers import Workers
from designer.protocol.control import JobKind
from designer.protocol.events import Failed


def train(folder: RunFolder, console: Console, workers: Workers | None = None, *, more: int = 0) -> RunView:
    """Trains a run to its end, from its last checkpoint if it has one; `more` epochs further than it was to go.

    Ctrl-C saves a checkpoint and raises `Interrupted`, which says how to go on; a second one ends the worker at once.
    Raises `CommandError` if the training failed, `RunError` if it could not start.
    """
    folder.spec()  # Refused here at once if it is damaged; a worker would first spend seconds on getting ready.
    run = LiveRun(folder, workers)
    with watching(console) as watcher:
        run.start(extend=more)
        if workers is not None:
            workers.warm()  # For what comes after the training.
        try:
            _wait(run, watcher)
        finally:
            run.close()
    return _ended_well(run.view, folder)


def ask(
    kind: JobKind,
    folder: RunFolder,
    console: Console,
    *,
    out: Path | None = None,
    part: str = "",
    options: str = "",
    workers: Workers | None = None,
) -> Mapping[str, Any]:
    """Has a worker evaluate (a part of its data), export, take away or measure a run; gives the result, as JSON.

    Raises `CommandError` if the job failed, `RunError` if it could not start.
    """
    folder.spec()  # As above.
    words = {
        JobKind.EVALUATE: "Evaluating",
        JobKind.EXPORT: "Exporting and comparing",
        JobKind.TAKE: "Writing what is taken away",
        JobKind.BENCH: "Measuring",
        JobKind.SENSITIVITY: "Lowering layer by layer",
        JobKind.PRUNE: "Pruning",
    }[kind]
    job = start_job(kind, folder, workers, out=out, part=part, options=options)
    with console.waiting(words):
        try:
            ending = job.wait()
        except KeyboardInterrupt:
            job.kill()
            job.wait()
            raise
    if isinstance(ending, Failed):
        raise CommandError(ending.message, ending.hint)
    notice = ending.result.get("notice")
    if notice:
        console.warn(str(notice))
    return ending.result


def best_of(view: RunView) -> dict[str, float]:
    """The validation metrics of the best epoch; of the last one if no checkpoint says which was best."""
    if not view.epochs:
        return {}
    wanted = view.best_checkpoint.epoch if view.best_checkpoint else view.epoch
    return dict(next((done for done in view.epochs if done.epoch == wanted), view.epochs[-1]).validation)


def _wait(run: LiveRun, watcher: Watcher) -> None:
    try:
        run.wait(watcher)
        return
    except KeyboardInterrupt:
        run.stop()
    try:
        run.wait(watcher)
    except KeyboardInterrupt:
        run.kill()
        run.wait()
    if run.view.state is not RunState.COMPLETED:
        saved = " and saved" if run.view.state is RunState.STOPPED else ""
        message = f"The training was stopped{saved} after {run.view.epoch} complete epochs."
        raise Interrupted(message, _how_to_go_on(run.folder))


def _how_to_go_on(folder: RunFolder) -> str:
    return f"Go on with: layerloom resume {folder.path}"


def _ended_well(view: RunView, folder: RunFolder) -> RunView:
    match view.state:
        case RunState.COMPLETED:
            return view
        case RunState.FAILED if view.failure is not None:
            raise CommandError(view.failure.message, view.failure.hint)
        case RunState.STOPPED:
            raise CommandError("The training was stopped before its end.", _how_to_go_on(folder))
    raise CommandError(view.reason or "The training ended without saying why.", _how_to_go_on(folder))
