"""One editor for each kind of parameter, found through the table `EDITORS`.

An editor shows a value and tells what was entered as a JSON value, right or wrong; the row that holds the editor asks
the parameter whether it is right.
"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget
from shiboken6 import isValid

from designer.catalogue.expressions import has_expressions
from designer.catalogue.fields import Bool, Choice, Float, Floats, Int, Ints, IntTuple, Param, Sizes, Text
from designer.catalogue.terms import TERM
from designer.gui.editing.boxes import ChoiceBox, StepBox, TextBox
from designer.gui.editing.reading import (
    Value,
    humane,
    read_list,
    read_list_or_none,
    read_number,
    read_numbers,
    read_shape,
    read_sizes,
    read_text,
    read_whole,
    show_list,
    show_number,
    show_numbers,
    show_sizes,
    show_whole,
    stepped_number,
    stepped_sizes,
    stepped_whole,
)
from designer.gui.style import set_role, set_state
from designer.gui.tongue import tr

MIXED = "mixed"
"""What a field says when the selected layers have different values."""


class Editor(QWidget):
    """Shows one value. `entered(value)`: the user gave another; `left()`: the keyboard went or Escape was pressed."""

    entered = Signal(object)
    left = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.field = field
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field)
        self.setFocusProxy(field)

    def show_value(self, value: Value) -> None:
        """Shows a value, unless the text says the same already: typing is not disturbed."""
        raise NotImplementedError

    def show_mixed(self) -> None:
        """Says that several values are behind this field."""
        raise NotImplementedError

    def show_hint(self, text: str) -> None:
        """Says faintly what holds while nothing is entered, where there is room for it."""

    def mark(self, *, invalid: bool) -> None:
        """Shows that what was entered does not do."""
        set_state(self.field, "invalid", "true" if invalid else "false")


class TextEditor(Editor):
    """A field of text, with steppers if `step` is given."""

    def __init__(
        self,
        param: Param,
        read: Callable[[str], Value],
        write: Callable[[Value], str],
        step: Callable[[Param, Value, int], Value] | None = None,
    ) -> None:
        self._read, self._write = read, write
        self.takes_formulas = not isinstance(param, Text | Sizes)
        if step is not None:
            box = StepBox(param, read, write, step)
            super().__init__(box)
            self.line = box.lineEdit()
            box.typed.connect(self._on_typed)
            box.editingFinished.connect(self._on_finished)
        else:
            text = TextBox()
            set_role(text, "number")
            super().__init__(text)
            self.line = text
            text.textEdited.connect(self._on_typed)
            text.editingFinished.connect(self._on_finished)
            text.left.connect(self.left)
        self._hint = getattr(param, "none", "")
        self.line.setPlaceholderText(self._hint)

    def show_value(self, value: Value) -> None:
        """Shows a value."""
        self.line.setPlaceholderText(self._hint)
        if isinstance(self.field, StepBox):
            self.field.show_steppers(shown=not has_expressions(value))
        text = self._write(value)
        if self.line.text() != text and (not self.line.hasFocus() or self._write(self._read(self.line.text())) != text):
            place = self.line.cursorPosition()
            self.line.setText(text)
            self.line.setCursorPosition(min(place, len(text)) if self.line.hasFocus() else 0)

    def show_mixed(self) -> None:
        """Says that several values are behind this field."""
        if not self.line.hasFocus():
            self.line.setText("")
        self.line.setPlaceholderText(MIXED)

    def show_hint(self, text: str) -> None:
        """Says faintly what holds while nothing is entered."""
        self.line.setPlaceholderText(text)

    def _on_typed(self, text: str) -> None:
        self.entered.emit(self._read(text))

    def _on_finished(self) -> None:
        if not isValid(self.line):  # Qt takes the keyboard away from a field that it is about to destroy.
            return
        text = self.line.text()
        tidy = self._write(self._read(text))
        if tidy != text:  # such as 007
            self.line.setText(tidy)
        self.left.emit()


class ChoiceEditor(Editor):
    """One of a few words, each shown by its title where it has one."""

    def __init__(self, options: tuple[str, ...], titles: Mapping[str, str]) -> None:
        self._box = ChoiceBox()
        super().__init__(self._box)
        for option in options:
            self._box.addItem(tr(titles[option]) if option in titles else option, option)
        self._box.setPlaceholderText(MIXED)
        self._box.activated.connect(self._on_chosen)

    def show_value(self, value: Value) -> None:
        """Shows a word; one that is not among the options is added, so that nothing is shown wrongly."""
        if self._box.findData(value) < 0:
            self._box.addItem(str(value).removeprefix(TERM).replace("_", " "), value)
        self._box.setCurrentIndex(self._box.findData(value))

    def show_mixed(self) -> None:
        """Says that several values are behind this field."""
        self._box.setCurrentIndex(-1)

    def _on_chosen(self, index: int) -> None:
        self.entered.emit(self._box.itemData(index))


class SwitchEditor(Editor):
    """Yes or no."""

    def __init__(self) -> None:
        self._box = QCheckBox()
        super().__init__(self._box)
        self._box.clicked.connect(self._on_clicked)

    def show_value(self, value: Value) -> None:
        """Shows a value."""
        self._box.setTristate(False)
        self._box.setChecked(bool(value))

    def show_mixed(self) -> None:
        """Says that several values are behind this field."""
        self._box.setTristate(True)
        self._box.setCheckState(Qt.CheckState.PartiallyChecked)

    def _on_clicked(self) -> None:
        self._box.setTristate(False)
        self.entered.emit(self._box.isChecked())


Titles = Mapping[str, str]
"""Option of a choice → its title."""


def _choice(param: Param, titles: Titles) -> Editor:
    return ChoiceEditor(param.options if isinstance(param, Choice) else (), titles)


def _sizes_reader(param: Param) -> Callable[[str], Value]:
    return partial(read_sizes, empty=isinstance(param, IntTuple) and bool(param.item_none))


EDITORS: dict[type[Param], Callable[[Param, Titles], Editor]] = {
    Int: lambda param, _: TextEditor(param, read_whole, show_whole, stepped_whole),
    Float: lambda param, _: TextEditor(param, read_number, show_number, stepped_number),
    Floats: lambda param, _: TextEditor(param, read_numbers, show_numbers),
    Bool: lambda *_: SwitchEditor(),
    Choice: _choice,
    IntTuple: lambda param, _: TextEditor(param, _sizes_reader(param), show_sizes, stepped_sizes),
    Ints: lambda param, _: TextEditor(param, read_list_or_none if getattr(param, "none", "") else read_list, show_list),
    Sizes: lambda param, _: TextEditor(param, read_shape, show_list),
    Text: lambda param, _: TextEditor(param, read_text, show_whole),
}
"""Kind of parameter → what makes its editor."""


def editor_for(param: Param, titles: Titles | None = None) -> Editor:
    """An editor for a parameter; `titles` are for the options of a choice."""
    editor = EDITORS[type(param)](param, titles or {})
    editor.field.setAccessibleName(humane(param.name))
    return editor
