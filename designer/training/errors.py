"""What can go wrong in a training.

    TrainingError
    ├── DeviceError        the device that was asked for is not there
    ├── NonFiniteError     the loss is no number any more
    └── CheckpointError    a checkpoint cannot be written or read

Every error carries `message` (what was expected, what came), `hint` (what to do), `node`, the layer at fault, and
`remedy`, settings by their paths that may well help.
"""

from collections.abc import Mapping

from designer.errors import LayerloomError
from designer.graph.recipe import Json


class TrainingError(LayerloomError):
    """The common base; `str(error)` is the message."""

    def __init__(
        self, message: str, hint: str = "", *, node: str = "", remedy: Mapping[str, Json] | None = None
    ) -> None:
        super().__init__(message, hint)
        self.node = node
        self.remedy = dict(remedy or {})


class DeviceError(TrainingError):
    """The device that was asked for is not there."""


class NonFiniteError(TrainingError):
    """The loss is no number any more, at `step` (from 1; 0 if that is not known) or when it was validated after it."""

    def __init__(
        self, message: str, hint: str = "", *, node: str = "", step: int = 0, validating: bool = False
    ) -> None:
        super().__init__(message, hint, node=node)
        self.step, self.validating = step, validating


class CheckpointError(TrainingError):
    """A checkpoint cannot be written or read."""
