"""What a picture can refuse, in words for the user."""

from designer.errors import LayerloomError


class PictureError(LayerloomError):
    """A picture cannot be made. `message` says what and why, `hint` what to do."""
