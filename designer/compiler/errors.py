"""What can go wrong between a drawing and a program."""

from designer.errors import LayerloomError


class CompileError(LayerloomError):
    """The network cannot become a program; `str(error)` names the first problem, `hint` says what to do."""
