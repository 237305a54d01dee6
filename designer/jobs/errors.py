"""What can go wrong with runs and workers: `RunError`, with a sentence and what to do."""


class RunError(Exception):
    """A run folder cannot be made, opened or used. `str(error)` is the message, `error.hint` says what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
