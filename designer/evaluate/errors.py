"""What can go wrong when a run is evaluated."""

from designer.errors import LayerloomError


class EvaluationError(LayerloomError):
    """The outputs cannot be judged. `str(error)` is the message, `error.hint` says what to do."""
