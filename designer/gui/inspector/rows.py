"""One parameter of one or several layers: label, editor, the way back to the default, and what is wrong with it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from designer.catalogue.errors import ParamError
from designer.catalogue.fields import Param
from designer.drawing.theme import Theme
from designer.gui.editing.editors import editor_for
from designer.gui.editing.reading import Value, humane
from designer.gui.style import set_role
from designer.gui.widgets.buttons import IconButton
from designer.gui.widgets.words import ElidedLabel, words

_LABEL_WIDTH = 108
_BACK = 20


class ParamRow(QWidget):
    """`changed(value)`: a value that the parameter allows; `reset()`: the default is wanted.

    What the parameter does not allow stays in the field, red, with the reason below; the layer keeps its last value.
    """

    changed = Signal(object)
    reset = Signal()

    def __init__(self, param: Param, theme: Theme) -> None:
        super().__init__()
        self.param = param
        self._values: tuple[Value, ...] = (param.default,)
        tip = param.help + (f" In {param.unit}." if param.unit else "")
        self.label = ElidedLabel(humane(param.name))
        self.editor = editor_for(param)
        self.editor.setToolTip(f"{param.name}\n{tip}")
        self.label.setToolTip(f"{param.name}\n{tip}")
        self.label.keep_tooltip()
        self.back = IconButton("rotate-ccw", theme, "Back to the default", size=13)
        self.back.setFixedSize(QSize(_BACK, _BACK))
        left = QWidget()
        left.setFixedWidth(_LABEL_WIDTH)
        words_and_way_back = QHBoxLayout(left)
        words_and_way_back.setContentsMargins(0, 0, 6, 0)
        words_and_way_back.setSpacing(2)
        words_and_way_back.addWidget(self.label, 1)
        words_and_way_back.addWidget(self.back)
        self.problem = words("", "error", wrap=True)
        self.problem.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(2)
        grid.addWidget(left, 0, 0)
        grid.addWidget(self.editor, 0, 1)
        grid.addWidget(self.problem, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.editor.entered.connect(self._on_entered)
        self.editor.left.connect(self._on_left)
        self.back.clicked.connect(self.reset)

    def show_values(self, values: tuple[Value, ...]) -> None:
        """Shows the values of the selected layers, one for each, as they stand in the document."""
        self._values = values
        same = all(value == values[0] for value in values)
        if same:
            self.editor.show_value(values[0])
        else:
            self.editor.show_mixed()
        self._say(self._refusal(values[0]) if same else "")
        self.back.setVisible(not self.is_default)
        default = self.param.default
        self.back.setToolTip(f"Back to the default ({'none' if default is None else default})")
        set_role(self.label, "" if self.is_default else "changed")

    @property
    def is_default(self) -> bool:
        """Whether all layers have the default."""
        return all(self._normal(value) == self._normal(self.param.default) for value in self._values)

    @property
    def has_keyboard(self) -> bool:
        """Whether the user types in it."""
        return self.editor.field.hasFocus()

    def set_shown(self, shown: bool) -> None:
        """Shows or hides the row."""
        self.setVisible(shown)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.back.set_theme(theme)

    def _on_entered(self, value: Value) -> None:
        refusal = self._refusal(value)
        self._say(refusal)
        if not refusal and any(self._normal(value) != self._normal(held) for held in self._values):
            self.changed.emit(value)

    def _on_left(self) -> None:
        """What was not allowed gives way to the value that holds."""
        if self.problem.text() and not self._refusal(self._values[0]):
            self._say("")
            self.editor.show_value(self._values[0])

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.editor.mark(invalid=bool(sentence))

    def _refusal(self, value: Value) -> str:
        try:
            self.param.normal(value)
        except ParamError as error:
            return str(error)
        return ""

    def _normal(self, value: Value) -> Value:
        """The value as the layer takes it; what it does not take stays as it is."""
        try:
            return self.param.normal(value)
        except ParamError:
            return value
