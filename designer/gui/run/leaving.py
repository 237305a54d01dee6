"""The window is to close while a training runs: shall it go on? Asked once, if the user wants that remembered."""

from PySide6.QtWidgets import QWidget

from designer.drawing.theme import Theme
from designer.gui.run.controller import RunController
from designer.gui.session import Session
from designer.gui.settings import STAYS, Settings
from designer.gui.tongue import tr
from designer.gui.widgets.question import Answer, Question


def stays_when_closed(
    parent: QWidget, theme: Theme, runs: RunController, session: Session, settings: Settings
) -> bool | None:
    """Whether the training goes on without the window; None: the window is to stay.

    A project without a file is not asked about: nothing would lead back to its run. What somebody else started and was
    found here goes on, unless the user says now that it is to stop.
    """
    if not runs.is_training or session.path is None:
        return False
    remembered = settings.get(STAYS)
    if remembered in ("stay", "stop"):
        return remembered == "stay" or runs.rescue.has_joined
    text = tr("It can go on without the window, which finds it again at the next start. Otherwise it saves and stops.")
    waiting = len(runs.turns.queue.waiting)
    if waiting:
        more = tr("{n} runs wait in the queue and stay there.", n=waiting)
        text = f"{text} {more if waiting > 1 else tr('One run waits in the queue and stays there.')}"
    dialog = Question(
        parent,
        theme,
        tr("Shall the training go on?"),
        text,
        (
            Answer("stay", tr("Let it go on"), "primary"),
            Answer("stop", tr("Save and stop")),
            Answer("cancel", tr("Cancel")),
        ),
        "activity",
        tick=tr("Do not ask again"),
    )
    dialog.exec()
    answer, remember = dialog.answer, dialog.tick.isChecked()
    dialog.deleteLater()
    if answer == "cancel":
        return None
    if remember:
        settings.set(STAYS, answer)
    return answer == "stay"
