"""The whole window, for arranging in it."""

from tests.gui.shell.conftest import open_one as open_one
