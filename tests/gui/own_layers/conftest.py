"""Windows as the tests of the shell have them."""

from tests.gui.shell.conftest import open_one, window

__all__ = ["open_one", "window"]
