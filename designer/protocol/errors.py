"""What can go wrong when a message or a sealed folder is read: `ProtocolError`, with a sentence and what to do."""


class ProtocolError(Exception):
    """`str(error)` is the message (what was expected, what came), `error.hint` says what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
