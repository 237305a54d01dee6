"""Finds where a loss that is no number began: the steps since the last checkpoint are computed again, and looked at.

Trainings go on bit by bit, so the very step comes again. In it, every operation is watched: the first that makes a
number of none out of numbers is where it began. Minus infinity that a mask puts in is none of that.
"""

import os
import shutil
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from designer.protocol.control import Command
from designer.protocol.events import Event, Notice, Started
from designer.protocol.run_layout import LAST, RunLayout
from designer.protocol.run_spec import RunSpec
from designer.training.errors import NonFiniteError, TrainingError
from designer.training.loop import run
from designer.training.steering import Commands, NoCommands

MOST_SECONDS = 60.0
"""So long it is looked for; the steps to the next checkpoint take ten seconds at most."""
SOURCE_NAME = "<layerloom "
"""How the names of printed networks begin where Python tells where it is (`designer.compiler.build`)."""
_PUT_IN = frozenset({"masked_fill", "masked_fill_", "where", "full", "full_like", "fill_", "new_full", "tensor"})
"""What puts in numbers that somebody chose."""
_NO_NUMBERS = frozenset(
    {"__get__", "__set__", "backward", "detach", "empty", "empty_like", "new_empty", "requires_grad_"}
)
"""What computes nothing, or makes room that anything may stand in."""


def traced(
    error: Exception,
    spec: RunSpec,
    layout: RunLayout,
    emit: Callable[[Event], None],
    commands: Commands | None = None,
    *,
    more: int = 0,
) -> Exception:
    """The error; one of a loss that is no number says in which layer that began, if it can be found.

    What the training held is freed first, so that its memory is there for the second time.
    """
    if not isinstance(error, NonFiniteError) or not error.step:
        return error
    traceback.clear_frames(error.__traceback__)
    words = "The loss is no number any more. The last steps are computed again, to find where that began."
    emit(Notice(time=time.time(), message=words))
    try:
        found = _replayed(spec, layout, _Tracer(error, commands or NoCommands()), more)
    except Exception:  # Whatever keeps it from being found, what is known is told.
        return error
    if found is None:
        return error
    told = NonFiniteError(f"{error.message} {_words(*found)}", error.hint, node=found[0], step=error.step)
    return told.with_traceback(error.__traceback__)


def _words(node: str, kind: str) -> str:
    if kind == _DATA:
        return "It came in with the data: a sample of that batch holds something that is no number."
    if kind == _WEIGHTS:
        return f"It began in the weights of the layer “{node}”, which the step before had made so."
    return (
        f"It began in the layer “{node}”." if node else "It began in the loss itself: what the network gave is finite."
    )


def _replayed(spec: RunSpec, layout: RunLayout, tracer: "_Tracer", more: int) -> tuple[str, str] | None:
    """The layer and how it began there, or None. The run's own folder is only read."""
    try:
        with TemporaryDirectory(dir=layout.path.parent, prefix=".again-", ignore_cleanup_errors=True) as place:
            copy, last = RunLayout(Path(place)), layout.checkpoint(LAST)
            if last.is_dir():
                shutil.copytree(last, copy.checkpoint(LAST), copy_function=_linked)
            with tracer:
                run(spec, tracer.hear, layout=copy, resume=True, commands=tracer, more=more)
    except TrainingError as told:
        cause = told.__cause__
        if isinstance(cause, _Found):
            return told.node, cause.kind
    return None


def _linked(source: str, target: str) -> None:
    """The same file under another name, where the disk can do that: checkpoints are never written over."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


class _Tracer:
    """Commands of an owner who wants to see one step from near. To be used as a context."""

    def __init__(self, error: NonFiniteError, owner: Commands) -> None:
        self._error, self._owner = error, owner
        self._last = time.monotonic() + MOST_SECONDS
        self._step = 0
        self._open = ExitStack()
        self._looks = False

    def __enter__(self) -> "_Tracer":
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def hear(self, event: Event) -> None:
        """The training began: perhaps at the very step."""
        if isinstance(event, Started):
            self._step = event.step
            self._look_closely()

    def next(self, *, wait: bool = False) -> Command | None:
        """Called once a step, after it."""
        self._step += 1
        self._look_closely()
        is_past = self._step > self._error.step - (not self._error.validating)
        if is_past or time.monotonic() > self._last or self._owner.next() is Command.STOP:
            return Command.STOP
        return None

    def _look_closely(self) -> None:
        if self._step == self._error.step - (not self._error.validating) and not self._looks:
            self._looks = True
            self._open.enter_context(_Watching())


_DATA, _WEIGHTS, _LAYER = "data", "weights", "layer"


class _Found(RuntimeError):
    """The operation that is at fault raised this; who knows the source names the layer."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class _Watching(TorchFunctionMode):
    """Looks at what goes into each operation and what comes out."""

    # Any: operations of whatever signature.
    def __torch_function__(
        self, func: Any, types: Sequence[type], args: Sequence[Any] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        """Computes; raises `_Found` if this is where it begins."""
        if not _is_numeric(func):
            return func(*args, **(kwargs or {}))
        given = list(_tensors((args, kwargs or {})))
        if any(isinstance(each, nn.Parameter) and not _is_finite(each) for each in given):
            raise _Found(_WEIGHTS)
        had_nan, was_finite = any(map(_has_nan, given)), all(map(_is_finite, given))
        if had_nan and _is_in_a_network():
            raise _Found(_DATA)
        made = func(*args, **(kwargs or {}))
        for each in _tensors(made):
            is_nan = _has_nan(each) and not had_nan
            if is_nan or (was_finite and not _is_finite(each) and _name(func) not in _PUT_IN):
                raise _Found(_LAYER)
        return made


def _is_in_a_network() -> bool:
    """Whether what is computed now stands in a printed network."""
    frame = sys._getframe(1)
    while frame.f_back is not None:
        if frame.f_code.co_filename.startswith(SOURCE_NAME):
            return True
        frame = frame.f_back
    return False


def _name(func: Any) -> str:
    return str(getattr(func, "__name__", ""))


def _is_numeric(func: Any) -> bool:
    """Whether an operation computes: not what reads a property, makes room or goes through gradients."""
    name = _name(func)
    return name not in (
        "__get__",
        "__set__",
        "backward",
        "detach",
        "empty",
        "empty_like",
        "new_empty",
        "requires_grad_",
    )


def _tensors(value: Any) -> Iterator[Tensor]:
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _tensors(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _tensors(each)


def _is_finite(tensor: Tensor) -> bool:
    return not tensor.is_floating_point() or bool(torch.isfinite(tensor.detach()).all())


def _has_nan(tensor: Tensor) -> bool:
    return tensor.is_floating_point() and bool(torch.isnan(tensor.detach()).any())
