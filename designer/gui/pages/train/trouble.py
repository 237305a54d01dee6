"""What went wrong with a run, or else its latest warning, in a box, with what can be done about it as a button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from designer.drawing.theme import Theme
from designer.gui.run.controller import RunController
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, words
from designer.jobs.pulse import SILENT_SECONDS
from designer.jobs.run_view import RunState, RunView


class TroubleBox(QFrame):
    """Hidden while there is nothing to say. `said` is the label, `revive` and `remedy` are the buttons."""

    def __init__(self, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._runs = runs
        set_role(self, "field")
        self._picture = Picture("info", theme.muted)
        self.said = words("", wrap=True, selectable=True)
        self.revive = push(tr("Stop and resume from the last checkpoint"), "", runs.rescue.revive)
        self.revive.setToolTip(tr("Ends the process at once. What was since the last checkpoint is trained again."))
        self.remedy = push("", "", self._on_remedy)
        self.remedy.setToolTip(
            tr("Smaller batches, several of which make a step: it learns the same and needs less memory.")
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.revive, self.remedy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.said)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_view(self, view: RunView, theme: Theme) -> None:
        """Says what is to be said of the shown run now."""
        hangs = self._runs.is_silent and self._runs.training == self._runs.shown
        has_failed = view.state in (RunState.FAILED, RunState.CRASHED)
        text = _hanging() if hangs else _failure(view) if has_failed else _warning(view)
        self._picture.show_icon(*(("circle-alert", theme.error) if has_failed else ("triangle-alert", theme.warning)))
        if self.said.text() != text:
            self.said.setText(text)
        runs = self._runs
        words_on_button = "" if runs.is_training else runs.rescue.remedy_words(runs.shown, view)
        self.revive.setVisible(hangs)
        self.remedy.setText(words_on_button)
        self.remedy.setVisible(bool(words_on_button))
        self.setVisible(bool(text))

    def _on_remedy(self) -> None:
        if self._runs.shown is not None:
            self._runs.rescue.try_remedy(self._runs.shown, self._runs.view)


def _hanging() -> str:
    return tr(
        "The training has not moved for {n} s: its process hangs, or a single step takes very long. It goes on by "
        "itself if it can.",
        n=round(SILENT_SECONDS),
    )


def _failure(view: RunView) -> str:
    hint = view.failure.hint if view.failure else tr("The run can be resumed from its last checkpoint.")
    return sentence(f"{view.reason} {hint}".strip())


def _warning(view: RunView) -> str:
    warnings = [notice.message for notice in view.notices if notice.severity != "info"]
    return sentence(warnings[-1]) if warnings else ""
