"""What can go wrong when a message or a sealed folder is read: `ProtocolError`, with a sentence and what to do."""

from designer.errors import LayerloomError


class ProtocolError(LayerloomError):
    """`str(error)` is the message (what was expected, what came), `error.hint` says what to do."""
