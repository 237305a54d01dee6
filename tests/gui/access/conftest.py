"""Someone listens with a screen reader."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from tests.gui.shell.conftest import open_one, window

__all__ = ["heard", "open_one", "window"]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What a screen reader hears: the names of what gets the focus, and what is announced."""
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        elif event.type() is QAccessible.Event.Focus:
            said.append(event.accessibleInterface().text(QAccessible.Text.Name))

    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    monkeypatch.setattr("designer.gui.canvas.voice.QAccessible.updateAccessibility", hear)
    yield said
    QAccessible.setActive(was_active)
