"""What can go wrong when a model is taken into use.

    RuntimeModelError
    ├── ModelFileError   the file is missing, no ONNX model, or one that is not safe to open
    ├── ManifestError    the description inside a model (labels, steps, …) is damaged or too new
    ├── InputError       what was handed in does not fit the model
    ├── ProviderError    the processor that was asked for is not there
    ├── OptionError      an option of running has a value that cannot be
    ├── ClosedError      a model, batcher or stream is asked after it was closed
    ├── BusyError        more is waiting than may wait
    ├── StoppedError     a run was ended from outside
    └── LimitError       a model took longer, or more memory, than it was allowed

Every error carries two sentences for the user: `message` (what was expected, what came) and `hint` (what to do).
"""

from unicodedata import category

_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")


def visible(text: str) -> str:
    """A text in which signs that steer a terminal, or are no text at all, are written out: names are a stranger's."""
    if text.isprintable():
        return text
    return "".join(ascii(sign)[1:-1] if category(sign) in _UNSEEN else sign for sign in text)


class RuntimeModelError(Exception):
    """The common base; `str(error)` is the message, `error.hint` says what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        message = visible(message)
        super().__init__(message)
        self.message = message
        self.hint = visible(hint)

    def to_json(self) -> dict[str, str]:
        """The error as a program reads it: `{"message", "hint"}`."""
        return {"message": self.message, "hint": self.hint}


class ModelFileError(RuntimeModelError):
    """The file is missing, is no ONNX model, or is one that is not safe to open."""


class ManifestError(RuntimeModelError):
    """The description inside a model is damaged, or was written by a newer version."""


class InputError(RuntimeModelError):
    """What was handed in does not fit the model: a file, a shape, a type, a value."""


class ProviderError(RuntimeModelError):
    """The processor that was asked for cannot be used on this machine."""


class OptionError(RuntimeModelError):
    """An option has a value that cannot be: a number of threads, a level, a size of batches."""


class ClosedError(RuntimeModelError):
    """What is asked was closed before."""


class BusyError(RuntimeModelError):
    """More samples are waiting than may wait; ask again later."""


class StoppedError(RuntimeModelError):
    """The run was ended from outside before it was done."""


class LimitError(RuntimeModelError):
    """The model took longer or more memory than it was allowed, or made the process that runs it end."""
