"""What can go wrong in a training.

    TrainingError
    ├── DeviceError        the device that was asked for is not there
    ├── NonFiniteError     the loss is no number any more
    └── CheckpointError    a checkpoint cannot be written or read

Every error carries `message` (what was expected, what came), `hint` (what to do) and `node`, the layer at fault.
"""

from designer.errors import LayerloomError


class TrainingError(LayerloomError):
    """The common base; `str(error)` is the message."""

    def __init__(self, message: str, hint: str = "", *, node: str = "") -> None:
        super().__init__(message, hint)
        self.node = node


class DeviceError(TrainingError):
    """The device that was asked for is not there."""


class NonFiniteError(TrainingError):
    """The loss is no number any more."""


class CheckpointError(TrainingError):
    """A checkpoint cannot be written or read."""
