"""Desks that clean up after themselves."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from designer.graph.model import Project
from tests.gui.desk import Desk


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Callable[..., Desk]]:
    desks: list[Desk] = []

    def lay(project: Project, draft: str = "") -> Desk:
        desks.append(Desk(qtbot, project, draft))
        return desks[-1]

    yield lay
    for one in desks:
        one.runs.close()
