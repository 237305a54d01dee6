"""What every step is: a change of a whole batch of numbers, as a value. The first axis is always the batch.

Steps compute in float64 where they calculate, and give float32; what only moves values keeps their type. What a step
makes of a sample does not depend on the other samples of its batch, to the bit.
"""

from dataclasses import asdict, dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from runtime.errors import InputError
from runtime.record import Record

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Step:
    """What all steps share. `kind` is the step's name in JSON."""

    kind: ClassVar[str]

    @property
    def is_pointwise(self) -> bool:
        """Whether what becomes of a value follows from it and from its channel (its place on axis 1) alone."""
        return False

    def apply(self, batch: Array) -> Array:
        """The batch after this step; `batch` itself is left as it is."""
        raise NotImplementedError(type(self).__name__)

    def to_json(self) -> dict[str, Any]:
        """`{"kind": …}` and the step's fields."""
        return {"kind": self.kind} | {name: _plain(value) for name, value in asdict(self).items()}

    @classmethod
    def read(cls, record: Record) -> "Step":
        """The step that a record describes. Raises `ManifestError`."""
        raise NotImplementedError(cls.__name__)


def along(values: tuple[float, ...], batch: Array, axis: int) -> Array:
    """Values for each feature along an axis of a batch (or one for all), in a shape that goes with the batch.

    Raises `InputError` if the batch has no such axis, or has other features there.
    """
    if not -batch.ndim <= axis < batch.ndim or axis % batch.ndim == 0:
        raise InputError(f"There is no axis {axis} to prepare in data of shape {batch.shape}.")
    if len(values) not in (1, batch.shape[axis]):
        raise InputError(f"Expected {len(values)} features along axis {axis}, but the data has shape {batch.shape}.")
    shape = [1] * batch.ndim
    shape[axis] = len(values)
    return _array_of(values).reshape(shape)


_ARRAYS: dict[int, tuple[tuple[float, ...], Array]] = {}
_MOST_ARRAYS = 64


def _array_of(values: tuple[float, ...]) -> Array:
    """Values of a step as an array, which is made once: of a wide row it would take as long as the step itself."""
    known = _ARRAYS.get(id(values))
    if known is None or known[0] is not values:
        if len(_ARRAYS) >= _MOST_ARRAYS:
            _ARRAYS.clear()
        array = np.array(values)
        array.flags.writeable = False
        known = _ARRAYS[id(values)] = values, array
    return known[1]


def _plain(value: Any) -> Any:
    return [_plain(item) for item in value] if isinstance(value, tuple) else value
