"""What happens with an error that nobody expected: all of it into a log file, a calm sentence to the user."""

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from designer.gui.tongue import tr
from designer.places import state_folder

# Not from the registry of loggers: a library that configures logging may silence all that are in there.
_LOGGER = logging.Logger("layerloom.window")
_MAX_BYTES = 512 * 1024


def log_folder() -> Path:
    """Where the window writes its log."""
    return state_folder() / "logs"


def catch_all(tell: Callable[[str, str], object]) -> Callable[[], None]:
    """Sends unexpected errors to the log and a sentence to `tell(severity, text)`; gives what undoes that.

    The user's work needs no saving here: every edit is in the journal already.
    """
    file = log_folder() / "window.log"
    before = sys.excepthook
    handler: logging.Handler
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=_MAX_BYTES, backupCount=1, delay=True, encoding="utf-8")
    except OSError:  # A read-only home: the standard error is the log then.
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOGGER.addHandler(handler)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, trace)
            return
        _LOGGER.error("unexpected error", exc_info=(kind, error, trace))
        tell(
            "error",
            tr("Something went wrong inside Layerloom. Your work is safe; the details are in {file}.", file=file),
        )

    def undo() -> None:
        sys.excepthook = before
        _LOGGER.removeHandler(handler)
        handler.close()

    sys.excepthook = hook
    return undo
