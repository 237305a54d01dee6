"""The whole window at its very first start."""

from collections.abc import Callable

import pytest

from designer.gui.main_window import MainWindow
from tests.gui.shell.conftest import open_one as open_one


@pytest.fixture
def window(open_one: Callable[..., MainWindow]) -> MainWindow:
    """A window that nobody has used yet, on its welcome page."""
    return open_one()
