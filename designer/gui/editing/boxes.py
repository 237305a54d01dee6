"""The fields that editors are made of: a number with steppers, a line of text, a choice that ignores stray wheels."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QStyle, QStyleOptionComboBox

from designer.catalogue.errors import ParamError
from designer.catalogue.fields import Param
from designer.gui.editing.reading import Value

_PAGE = 10
_PAD = 6


class StepBox(QAbstractSpinBox):
    """A field with steppers whose text may be anything; `typed(text)` tells of typing and stepping alike.

    `read` and `step` know the kind of value; the parameter says which steps are allowed. `undoes_typing`: its value is
    none of the project's, so undo and redo are its own.
    """

    typed = Signal(str)
    undoes_typing = False

    def __init__(
        self,
        param: Param,
        read: Callable[[str], Value],
        write: Callable[[Value], str],
        step: Callable[[Param, Value, int], Value],
    ) -> None:
        super().__init__()
        self._param, self._read, self._write, self._step = param, read, write, step
        self.lineEdit().textEdited.connect(self.typed)
        self.lineEdit().setTextMargins(_PAD, 0, 0, 0)  # the style sheet's padding does not reach it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: QEvent) -> bool:
        """Leaves undo and redo to the project, which holds every value as soon as it is typed."""
        return (not self.undoes_typing and _left_to_project(event)) or super().event(event)

    def show_steppers(self, *, shown: bool) -> None:
        """Shows the steppers, or only the field."""
        symbols = QAbstractSpinBox.ButtonSymbols
        wanted = symbols.UpDownArrows if shown else symbols.NoButtons
        if self.buttonSymbols() is not wanted:
            self.setButtonSymbols(wanted)
        self._widen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without steppers, the text has all the room."""
        super().resizeEvent(event)
        self._widen()

    def _widen(self) -> None:
        # A style sheet ends the text where the upper stepper begins, also where there is none.
        if self.buttonSymbols() is QAbstractSpinBox.ButtonSymbols.NoButtons:
            self.lineEdit().setGeometry(self.rect().adjusted(1, 1, -1, -1))

    def stepBy(self, steps: int) -> None:
        """Steps, if the parameter allows it."""
        value = self._stepped(steps)
        if value is not None:
            text = self._write(value)
            self.lineEdit().setText(text)
            self.lineEdit().selectAll()
            self.typed.emit(text)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Which of the two steppers would lead to a value that is allowed."""
        flags = QAbstractSpinBox.StepEnabledFlag.StepNone
        if self._stepped(1) is not None:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        if self._stepped(-1) is not None:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        return flags

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the panel, unless the field has the keyboard."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift makes the arrows step by ten."""
        arrows = {Qt.Key.Key_Up: _PAGE, Qt.Key.Key_Down: -_PAGE}
        steps = arrows.get(Qt.Key(event.key()))
        if steps is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.stepBy(steps)
        else:
            super().keyPressEvent(event)

    def _stepped(self, steps: int) -> Value:
        """The value some steps on; None if it is not allowed or the text is no value."""
        now = self._read(self.lineEdit().text())
        if isinstance(now, str):
            return None
        moved = self._step(self._param, now, steps)
        try:
            self._param.normal(moved)
        except ParamError:
            return None
        return moved if moved != now else None


class TextBox(QLineEdit):
    """A line of text; Escape asks for the value that holds, by `left()`. `undoes_typing`: see `StepBox`."""

    left = Signal()
    undoes_typing = False

    def event(self, event: QEvent) -> bool:
        """Leaves undo and redo to the project, which holds every value as soon as it is typed."""
        return (not self.undoes_typing and _left_to_project(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keeps Escape, leaves the rest to the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ChoiceBox(QComboBox):
    """A choice that the wheel changes only while it has the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEW_LETTERS)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """A title that finds no room ends in “…”, not in the middle of a letter."""
        super().initStyleOption(option)
        style = self.style()
        field = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        room = field.width() - _BESIDE
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the panel, unless the field has the keyboard."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


_BESIDE = 4
"""What the style leaves free beside a title, in pixels."""

_FEW_LETTERS = 8
"""A long title, in another language perhaps, does not make the panel wider than it is."""


def _left_to_project(event: QEvent) -> bool:
    """Whether an event asks who takes a key that undoes or redoes; it is then said that the field does not."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)):
        return False
    event.ignore()
    return True
