"""What can be asked of a training on the way: one menu, an entry each, for the Train page and the window's Run menu."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from designer.drawing.theme import Theme
from designer.gui.editing.reading import read_number
from designer.gui.icons import icon
from designer.gui.run.controller import RunController
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import push
from designer.jobs.run_view import RunState
from designer.protocol.control import Command
from designer.protocol.run_layout import LAST

MOST_EPOCHS = 100_000


@dataclass(frozen=True, slots=True)
class Wish:
    """One entry: its words, what it does, and whether that makes sense now. A `group` of its own begins with a line."""

    id: str
    title: str
    do: Callable[[RunController, QWidget], object]
    group: str = "end"
    when_over: bool = False
    """Whether a run that is over can be asked, too."""


def _ask(command: Command) -> Callable[[RunController, QWidget], object]:
    return lambda runs, _: runs.wishes.ask(command)


def _more(epochs: int) -> Callable[[RunController, QWidget], object]:
    return lambda runs, _: runs.wishes.extend(epochs)


def _other_rate(runs: RunController, parent: QWidget) -> None:
    """Asks for a number; what is none is refused with a sentence."""
    before = f"{runs.view.lr or 0.001:.6g}"
    text, taken = QInputDialog.getText(parent, tr("Learning rate"), tr("Learn from now on at"), text=before)
    rate = read_number(text)
    if taken and isinstance(rate, float) and rate > 0:
        runs.wishes.ask(Command.rate(rate))
    elif taken:
        runs.complain(tr("A learning rate is a number above 0, not “{came}”.", came=text))


def _other_epochs(runs: RunController, parent: QWidget) -> None:
    epochs, taken = QInputDialog.getInt(parent, tr("More epochs"), tr("Train for so many more"), 10, 1, MOST_EPOCHS)
    if taken:
        runs.wishes.extend(epochs)


WISHES = (
    Wish("finish", later("Stop after this epoch"), _ask(Command.FINISH)),
    Wish("save", later("Save a checkpoint now"), _ask(Command.CHECKPOINT), "now"),
    Wish("validate", later("Validate now"), _ask(Command.VALIDATE), "now"),
    Wish("slower", later("Learn half as fast"), _ask(Command.factor(0.5)), "rate"),
    Wish("tenth", later("Learn a tenth as fast"), _ask(Command.factor(0.1)), "rate"),
    Wish("faster", later("Learn twice as fast"), _ask(Command.factor(2.0)), "rate"),
    Wish("rate", later("Other learning rate…"), _other_rate, "rate"),
    Wish("five", later("5 epochs more"), _more(5), "more", when_over=True),
    Wish("twenty", later("20 epochs more"), _more(20), "more", when_over=True),
    Wish("epochs", later("More epochs…"), _other_epochs, "more", when_over=True),
)


def may_ask(runs: RunController, wish: Wish) -> bool:
    """Whether somebody may ask for it now: of the training, or of the shown run if that is over."""
    if runs.is_training:
        return not runs.is_stopping and not runs.is_starting
    return wish.when_over and may_extend(runs)


def may_extend(runs: RunController) -> bool:
    """Whether the shown run is over and can go on for more epochs."""
    shown = runs.shown
    return shown is not None and not runs.is_training and runs.view.state.is_over and shown.has_checkpoint(LAST)


class Controls(QPushButton):
    """The button with the menu. It stands beside Pause and Stop, or alone beside a run that is over."""

    def __init__(self, runs: RunController, theme: Theme) -> None:
        super().__init__(tr("Steer"))
        self._runs = runs
        self.setAutoDefault(False)
        self.setToolTip(tr("Change the learning rate, validate, save, train for longer"))
        self.setAccessibleName(tr("Steer the training"))
        self.steering = QMenu(self)
        self.steering.aboutToShow.connect(self._fill)
        self.setMenu(self.steering)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.setIcon(icon("sliders-horizontal", theme.text))

    def refresh(self) -> None:
        """Is there as long as something can be asked for."""
        is_wanted = any(may_ask(self._runs, wish) for wish in WISHES)
        if self.isHidden() is is_wanted:
            self.setVisible(is_wanted)
        text = tr("Steer") if self._runs.is_training else tr("More epochs")
        if self.text() != text:
            self.setText(text)

    def _fill(self) -> None:
        self.steering.clear()
        group = WISHES[0].group
        for wish in WISHES:
            if not may_ask(self._runs, wish):
                continue
            if wish.group != group and not self.steering.isEmpty():
                self.steering.addSeparator()
            group = wish.group
            action = self.steering.addAction(tr(wish.title))
            action.setObjectName(wish.id)
            action.setEnabled(wish.id != "finish" or not self._runs.wishes.is_finishing)
            action.triggered.connect(lambda _=False, do=wish.do: do(self._runs, self.window()))


def state_words(runs: RunController, usual: str) -> str:
    """What is said of the training beside its name."""
    if runs.is_stopping:
        return tr("Stopping …")
    if runs.wishes.is_finishing and runs.view.state is RunState.RUNNING and runs.shown == runs.training:
        return tr("Training; stops after this epoch")
    return usual


def queue_button() -> QPushButton:
    """Puts another run into the queue."""
    made = push(tr("Add to the queue"), "quiet")
    made.setToolTip(tr("The project as it is now trains when this run is over"))
    return made
