"""What can go wrong with a document.

    GraphError
    ├── EditError         an edit does not fit the project it is applied to
    └── FileError         a project file cannot be read or written

Every error carries two sentences for the user: `message` (what was expected, what came) and `hint` (what to do).
"""

from designer.errors import LayerloomError


class GraphError(LayerloomError):
    """The common base; `str(error)` is the message, `error.hint` says what to do."""


class EditError(GraphError):
    """An edit names something that is not there, or would break a rule of the document."""


class FileError(GraphError):
    """A project file cannot be read or written."""
