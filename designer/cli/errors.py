"""What ends a command with a sentence instead of a result, and how any error of the program becomes that sentence."""

from typing import NamedTuple

from designer.errors import LayerloomError
from runtime.errors import RuntimeModelError


class CommandError(LayerloomError):
    """A command cannot do what it was asked for: `message` says why, `hint` what to do."""


class UsageError(CommandError):
    """The command line itself is wrong."""


class Interrupted(CommandError):
    """The user pressed Ctrl-C, and the command has put things in order; the hint says how to go on."""


class Words(NamedTuple):
    """An error as the user reads it."""

    message: str
    hint: str = ""


EXPECTED = (LayerloomError, RuntimeModelError)
"""Errors that are written for the user. Anything else is a fault of the program."""


def words_of(error: LayerloomError | RuntimeModelError) -> Words:
    """The sentences of an expected error."""
    return Words(error.message, error.hint)
