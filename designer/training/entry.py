"""Trains a run folder from start to end: what a worker and the command line call."""

from collections.abc import Callable
from pathlib import Path

from designer.protocol.errors import ProtocolError
from designer.protocol.events import Event, Failed, Finished
from designer.protocol.run_layout import RunLayout
from designer.protocol.run_spec import RunSpec, spec_from_text
from designer.training.device import device_for
from designer.training.distributed.ranks import join
from designer.training.errors import NonFiniteError
from designer.training.failure import failed
from designer.training.first_nonfinite import traced
from designer.training.loop import run
from designer.training.steering import Commands


def train(
    folder: Path,
    emit: Callable[[Event], None],
    *,
    resume: bool = False,
    commands: Commands | None = None,
    more: int = 0,
) -> Finished | Failed:
    """Trains the run in `folder`, or goes on with it for `more` epochs; gives the last event, which was emitted too.

    What goes wrong becomes a `Failed` with sentences. Only what stops the whole process (Ctrl-C) is raised.
    """
    layout = RunLayout(folder)
    try:
        spec = _spec(layout)
        try:
            return run(spec, emit, layout=layout, resume=resume, commands=commands, more=more)
        except NonFiniteError as error:
            found = traced(error, spec, layout, emit, commands, more=more)
            if found is error:
                raise
            raise found from error
    except Exception as error:  # The edge of a job: whatever it is, it is told as an event.
        emit(failure := failed(error))
        return failure


def train_along(
    folder: Path,
    emit: Callable[[Event], None],
    *,
    resume: bool = False,
    commands: Commands | None = None,
    more: int = 0,
) -> Finished | Failed | None:
    """The same as one of many processes, which torchrun started; None if another one of them has gone."""
    from designer.training.distributed.engines import is_lost  # here: only many processes need it

    layout = RunLayout(folder)
    try:
        spec = _spec(layout)
        training = spec.project.training
        device = device_for(training.device, training.devices)
        ranks = join(device.torch, training.engine)
        try:
            return run(spec, emit, layout=layout, resume=resume, commands=commands, ranks=ranks, more=more)
        except NonFiniteError as error:  # all met it; the first looks where it began, as one process would
            found = traced(error, spec, layout, emit, commands, more=more) if ranks.is_first else error
            ranks.wait_for_all()
            if found is error:
                raise
            raise found from error
    except Exception as error:  # as above
        if is_lost(error):
            return None
        emit(failure := failed(error))
        return failure


def _spec(layout: RunLayout) -> RunSpec:
    try:
        return spec_from_text(layout.spec.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ProtocolError(f"“{layout.path}” is no run folder: it holds no spec.json.", "Check the path.") from None
