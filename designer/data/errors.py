"""What can go wrong with data: `DataError`, with a sentence and what to do."""

from designer.errors import LayerloomError


class DataError(LayerloomError):
    """Data is missing, damaged or does not fit. `str(error)` is the message, `error.hint` says what to do."""
