"""What can go wrong with runs and workers: `RunError`, with a sentence and what to do."""

from designer.errors import LayerloomError


class RunError(LayerloomError):
    """A run folder cannot be made, opened or used. `str(error)` is the message, `error.hint` says what to do."""
