"""What can go wrong with a document.

    GraphError
    ├── EditError         an edit does not fit the project it is applied to
    └── FileError         a project file cannot be read or written

Every error carries two sentences for the user: `message` (what was expected, what came) and `hint` (what to do).
"""


class GraphError(Exception):
    """The common base; `str(error)` is the message, `error.hint` says what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class EditError(GraphError):
    """An edit names something that is not there, or would break a rule of the document."""


class FileError(GraphError):
    """A project file cannot be read or written."""
