"""What keeps a module from becoming a graph, in words."""

from designer.errors import LayerloomError


class ImporterError(LayerloomError):
    """A module cannot be imported: `message` names the place and what is wrong there; `hint` what to do."""
