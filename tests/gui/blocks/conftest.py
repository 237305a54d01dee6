"""A window with a project of blocks in it, and a hand on its canvas."""

from collections.abc import Callable

import pytest

from designer.analysis.blocks import analyse_in
from designer.drawing.layout import arrange
from designer.graph.applying import apply
from designer.graph.edits import Move
from designer.graph.model import Project
from designer.gui.main_window import MainWindow
from tests.gui.hand import Hand
from tests.gui.shell.conftest import open_one
from tests.helpers.blocks import residual_project

__all__ = ["open_one"]


def laid_out(project: Project) -> Project:
    """The project with every network arranged."""
    for key, network in project.networks.items():
        project, _ = apply(project, Move(key, arrange(network, analyse_in(project, key))))
    return project


@pytest.fixture
def window(open_one: Callable[..., MainWindow]) -> MainWindow:
    """A window with a small residual network, on the Design page."""
    opened = open_one(project=laid_out(residual_project()))
    opened.show_page("design")
    return opened


@pytest.fixture
def hand(window: MainWindow) -> Hand:
    """A hand on its canvas."""
    return Hand(window.canvas)
