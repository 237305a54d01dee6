"""What the scripting API refuses, in words."""


class ApiError(Exception):
    """Something that cannot work: `message` names the thing, what was expected and what came; `hint` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(f"{message} {hint}".strip())
        self.message = message
        self.hint = hint
