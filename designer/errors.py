"""The root of all errors that are written for the user. Each floor has its own below it, in its `errors` module.

What is not a `LayerloomError` (or the runtime's `RuntimeModelError`) is a fault of the program.
"""


class LayerloomError(Exception):
    """`message` (which is `str(error)`) names the thing, what was expected and what came; `hint` says what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
