"""What can go wrong between a drawing and a program."""


class CompileError(Exception):
    """The network cannot become a program; `str(error)` names the first problem, `hint` says what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
