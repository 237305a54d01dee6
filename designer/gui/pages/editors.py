"""An editor per kind of setting: a table from the parameter's class to the widget that edits it.

An editor shows a value, checks what is typed against the parameter's own rules, and says `edited(value)` once the
user is done with it. It knows no document.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from designer.catalogue.errors import ParamError
from designer.catalogue.fields import Bool, Choice, Float, Floats, Int, Param
from designer.gui.style import set_role, set_state

_HIGHEST = 2_000_000_000


class Editor(QWidget):
    """What all editors share. `edited(value)`: the user set a JSON value that the parameter allows."""

    # Any: each parameter says what its values are.
    edited = Signal(object)

    def __init__(self, param: Param, field: QWidget) -> None:
        super().__init__()
        self.param = param
        self.field = field
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field)
        field.setAccessibleName(param.name.replace("_", " "))
        field.setToolTip(param.help)
        field.installEventFilter(self)
        self.setFocusProxy(field)

    def show_value(self, value: Any) -> None:
        """Shows a value without saying `edited`. Any: see `edited`."""
        raise NotImplementedError(type(self).__name__)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the page; it changes a value only in a field that has the focus."""
        if isinstance(event, QWheelEvent) and not self.field.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class WholeEditor(Editor):
    """A whole number with steps."""

    def __init__(self, param: Int) -> None:
        self._box = QSpinBox()
        self._box.setRange(-_HIGHEST if param.low is None else param.low, param.high or _HIGHEST)
        self._box.setKeyboardTracking(False)
        self._box.setGroupSeparatorShown(False)
        self._box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if param.unit:
            self._box.setSuffix(f" {param.unit}")
        super().__init__(param, self._box)
        self._box.valueChanged.connect(self.edited.emit)

    def show_value(self, value: Any) -> None:
        """Shows the number."""
        self._box.blockSignals(True)
        self._box.setValue(int(value))
        self._box.blockSignals(False)


class NumbersEditor(Editor):
    """One number of any size, or a few with commas between them: `1e-3`, `0.9, 0.999`."""

    def __init__(self, param: Float | Floats) -> None:
        self._line = QLineEdit()
        set_role(self._line, "number")
        super().__init__(param, self._line)
        self._shown = ""
        self._line.editingFinished.connect(self._on_finished)
        self._line.textEdited.connect(self._on_typed)

    def show_value(self, value: Any) -> None:
        """Shows the number or numbers."""
        numbers = value if isinstance(value, list | tuple) else (value,)
        self._shown = ", ".join(f"{number:g}" for number in numbers)
        self._line.setText(self._shown)
        set_state(self._line, "invalid", False)

    def _on_typed(self) -> None:
        set_state(self._line, "invalid", self._problem() != "")
        self._line.setToolTip(self._problem() or self.param.help)

    def _on_finished(self) -> None:
        text = self._line.text()
        if text == self._shown:
            return
        if self._problem():
            self._line.setText(self._shown)
            set_state(self._line, "invalid", False)
            return
        self._shown = text
        self.edited.emit(self._value())

    def _problem(self) -> str:
        try:
            self.param.normal(self._value())
        except ValueError:
            return f"“{self._line.text()}” is not a number."
        except ParamError as error:
            return str(error)
        return ""

    def _value(self) -> float | list[float]:
        if isinstance(self.param, Floats):
            return [float(part) for part in self._line.text().split(",")]
        return float(self._line.text().strip().replace(",", "."))


class YesNoEditor(Editor):
    """Yes or no."""

    def __init__(self, param: Bool) -> None:
        self._box = QCheckBox()
        super().__init__(param, self._box)
        self._box.clicked.connect(self.edited.emit)

    def show_value(self, value: Any) -> None:
        """Shows the tick."""
        self._box.setChecked(bool(value))


class ChoiceEditor(Editor):
    """One of a few words, each with a title."""

    def __init__(self, param: Choice, titles: dict[str, str] | None = None) -> None:
        self._box = QComboBox()
        self._box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for option in param.options:
            self._box.addItem((titles or {}).get(option, option), option)
        super().__init__(param, self._box)
        self._box.activated.connect(lambda index: self.edited.emit(self._box.itemData(index)))

    def show_value(self, value: Any) -> None:
        """Shows the word; one that is not among the options is added, so that nothing is shown wrongly."""
        if self._box.findData(value) < 0:
            self._box.addItem(str(value), value)
        self._box.setCurrentIndex(self._box.findData(value))


# Any: each maker takes its own kind of parameter; the key says which.
_MAKERS: dict[type[Param], Callable[[Any], Editor]] = {
    Int: WholeEditor,
    Float: NumbersEditor,
    Floats: NumbersEditor,
    Bool: YesNoEditor,
    Choice: ChoiceEditor,
}


def editor_for(param: Param) -> Editor:
    """The editor of a parameter. Raises KeyError for a kind that no recipe has."""
    return _MAKERS[type(param)](param)
