"""The whole window, as for the shell."""

from tests.gui.shell.conftest import open_one as open_one
from tests.gui.shell.conftest import window as window
