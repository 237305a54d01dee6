"""The Tune page: what will be here, said plainly."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.run.controller import RunController
from designer.gui.session import Session
from designer.gui.tongue import tr
from designer.gui.widgets.empty_state import EmptyState


class TunePage(QWidget):
    """No buttons, since there is nothing to press yet."""

    def __init__(self, session: Session, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._empty = EmptyState(
            "sliders-horizontal",
            tr("Tuning is not here yet"),
            tr(
                "This page will search for better learning rates, layer sizes and schedules: many short runs, compared "
                "side by side, the best one ready to be trained in full. Until then, change the recipe on the Train "
                "page; "
                "every run keeps its own, so runs can be compared there."
            ),
            theme,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._empty.set_theme(theme)
