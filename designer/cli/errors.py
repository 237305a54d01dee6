"""What ends a command with a sentence instead of a result, and how any error of the program becomes that sentence."""

from typing import NamedTuple

from designer.catalogue.errors import CatalogueError
from designer.compiler.errors import CompileError
from designer.data.errors import DataError
from designer.drawing.errors import PictureError
from designer.graph.errors import GraphError
from designer.jobs.errors import RunError
from designer.protocol.errors import ProtocolError
from runtime.errors import RuntimeModelError


class CommandError(Exception):
    """A command cannot do what it was asked for: `message` says why, `hint` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(CommandError):
    """The command line itself is wrong."""


class Interrupted(CommandError):
    """The user pressed Ctrl-C, and the command has put things in order; the hint says how to go on."""


class Words(NamedTuple):
    """An error as the user reads it."""

    message: str
    hint: str = ""


EXPECTED = (
    CommandError,
    CatalogueError,
    CompileError,
    DataError,
    GraphError,
    PictureError,
    ProtocolError,
    RunError,
    RuntimeModelError,
)
"""Errors that are written for the user. Anything else is a fault of the program."""


def words_of(error: Exception) -> Words:
    """The sentences of an expected error."""
    return Words(str(error), str(getattr(error, "hint", "")))
