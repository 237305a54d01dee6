"""What a picture can refuse, in words for the user."""


class PictureError(Exception):
    """A picture cannot be made. `message` says what and why, `hint` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
