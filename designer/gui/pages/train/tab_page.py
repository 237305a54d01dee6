"""What every tab of a run has in common."""

from PySide6.QtWidgets import QWidget

from designer.drawing.theme import Theme


class TabPage(QWidget):
    """The page of one tab. It asks the controller for what it shows: `runs.view`, `runs.shown`, `runs.runs`."""

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""

    def refresh(self) -> None:
        """Shows the run as it is now. Called while the tab is seen: up to 30 times a second, so only changes count."""
