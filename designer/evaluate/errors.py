"""What can go wrong when a run is evaluated."""


class EvaluationError(Exception):
    """The outputs cannot be judged. `str(error)` is the message, `error.hint` says what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
