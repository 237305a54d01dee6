"""Errors that nobody expected: a calm sentence, and everything in the log."""

import sys

from designer.gui.crash_log import catch_all, log_folder


def raised(error: Exception) -> None:
    try:
        raise error
    except type(error) as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_an_unexpected_error_is_logged_and_said_without_a_traceback() -> None:
    said: list[tuple[str, str]] = []
    undo = catch_all(lambda severity, text: said.append((severity, text)))
    try:
        raised(ZeroDivisionError("a secret detail"))
    finally:
        undo()
    ((severity, text),) = said
    assert severity == "error"
    assert "secret" not in text
    assert str(log_folder()) in text
    log = (log_folder() / "window.log").read_text()
    assert "ZeroDivisionError: a secret detail" in log
    assert "test_crash_log" in log


def test_afterwards_the_old_hook_is_back() -> None:
    before = sys.excepthook
    catch_all(lambda *_: None)()
    assert sys.excepthook is before
