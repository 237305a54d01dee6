"""What can go wrong with data: `DataError`, with a sentence and what to do."""


class DataError(Exception):
    """Data is missing, damaged or does not fit. `str(error)` is the message, `error.hint` says what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
