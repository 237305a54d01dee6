"""A window that speaks in brackets."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from designer.gui.languages import ENGLISH, speak
from designer.gui.main_window import MainWindow
from tests.gui.language.seen import PseudoLanguage
from tests.gui.shell.conftest import open_one as open_one
from tests.helpers.building import lenet5


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[PseudoLanguage]:
    """The language in brackets, not spoken yet."""
    translator = PseudoLanguage(qapp)
    yield translator
    QCoreApplication.removeTranslator(translator)
    speak(ENGLISH)


@pytest.fixture
def bracketed(pseudo: PseudoLanguage, open_one: Callable[..., MainWindow]) -> MainWindow:
    """A window with LeNet-5 in it that was opened in the language in brackets."""
    QCoreApplication.installTranslator(pseudo)
    return open_one(project=lenet5().project)


@pytest.fixture
def window(open_one: Callable[..., MainWindow]) -> MainWindow:
    """A window with LeNet-5 in it, in English."""
    return open_one(project=lenet5().project)
