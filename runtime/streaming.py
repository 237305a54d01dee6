"""A series that comes in pieces: what the model keeps of one piece goes into the next.

For files whose manifest names states (`layerloom export --streaming`). Pieces give what the whole series would give:
an answer for each step as it comes, or one that is up to date after each piece.
"""

import threading
from collections.abc import Mapping
from typing import Any

import numpy as np

from runtime.errors import InputError
from runtime.inputs import same_samples
from runtime.postprocess import Prediction
from runtime.session import Model
from runtime.steps import Array


class Stream:
    """One or more series that are read at the same time. Pieces are taken one after the other, also from threads.

    `samples` is how many series there are: the batch of every piece. Raises `InputError` for a model that keeps nothing
    between runs.
    """

    def __init__(self, model: Model, samples: int = 1) -> None:
        if model.memory is None:
            raise InputError(
                f"“{model.path.name}” keeps nothing from one piece of a series to the next.",
                "Export it with streaming, or give it whole series.",
            )
        if isinstance(samples, bool) or not isinstance(samples, int) or samples < 1:
            raise InputError(f"A stream reads one series at least, not {samples!r}.", "Give a whole number from 1.")
        self.model = model
        self.samples = samples
        self._memory = model.memory
        self._names = [spec.name for spec in model.manifest.outputs]
        self._lock = threading.Lock()
        self._state = self._memory.begun(samples)

    def predict(self, piece: Any) -> list[Prediction]:
        """The predictions after a piece of raw samples [batch, steps, …], or of a single series without batch.

        Any: as `Model.predict` takes it. Raises `InputError` if the piece does not fit; nothing is forgotten then.
        """
        arrays = self.model.raw(piece)
        same_samples(arrays)
        return self.model.answers(self.run(self.model.prepared(arrays)))

    def run(self, piece: Any) -> dict[str, Array]:
        """The network itself: a prepared piece → its outputs by name. Any, and raises: as `Model.run`."""
        feed = self.model.feed(piece)
        if (count := len(next(iter(feed.values())))) != self.samples:
            message = f"The stream reads {self.samples} series at a time; the piece has {count}."
            raise InputError(message, "Give a piece of each, or open a stream for as many.")
        with self._lock:
            found = self.model.run_network([*self._names, *self._memory.outputs], feed | self._state)
            kept = found[len(self._names) :]
            self._state = dict(zip(self._memory.inputs, kept, strict=True))
        return dict(zip(self._names, found, strict=False))

    @property
    def state(self) -> dict[str, Array]:
        """What is kept now, by the input that takes it: to be put aside, and set again later."""
        with self._lock:
            return dict(self._state)

    @state.setter
    def state(self, kept: dict[str, Array]) -> None:
        begun = self._memory.begun(self.samples)
        is_whole = isinstance(kept, Mapping) and kept.keys() == begun.keys()
        if not is_whole or not all(_goes_on(kept[name], array) for name, array in begun.items()):
            raise InputError("These states are not of this stream.", "Set what its own `state` gave.")
        with self._lock:
            self._state = dict(kept)

    def reset(self) -> None:
        """Begins new series."""
        with self._lock:
            self._state = self._memory.begun(self.samples)


def _goes_on(state: Any, begun: Any) -> bool:  # Any: what a caller gave; an array
    """Whether a state can follow from what a series begins with: of its type and its sizes, but where these grow."""
    is_array = isinstance(state, np.ndarray) and state.dtype == begun.dtype and state.ndim == begun.ndim
    return is_array and all(size in (0, came) for size, came in zip(begun.shape, state.shape, strict=True))
