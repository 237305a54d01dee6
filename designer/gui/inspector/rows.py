"""One parameter of one or several layers: label, editor, the way back to the default, and what is wrong with it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget

from designer.catalogue.expressions import has_expressions
from designer.catalogue.fields import Param
from designer.drawing.theme import Theme
from designer.gui.editing.editors import Editor, TextEditor, editor_for
from designer.gui.editing.reading import Value, humane, read_text, show_whole
from designer.gui.inspector.formula_menu import Choices, fill_menu
from designer.gui.inspector.meanings import NOWHERE, Surroundings, Verdict, judged, read, value_text
from designer.gui.scaling import hold
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton
from designer.gui.widgets.words import ElidedLabel, words

_LABEL_WIDTH = 120
_SIDE = 20


class ParamRow(QWidget):
    """`changed(value)`: a value that the parameter allows; `reset()`: the default is wanted; `expose_wanted()`.

    What the parameter does not allow stays in the field, red, with the reason below; the layer keeps its last value.
    A text that is no value may be an expression: what it means stands beside the field.
    """

    changed = Signal(object)
    reset = Signal()
    expose_wanted = Signal()

    def __init__(
        self, param: Param, theme: Theme, *, formulas: bool = True, titles: Mapping[str, str] | None = None
    ) -> None:
        super().__init__()
        self.param = param
        self._theme = theme
        self._values: tuple[Value, ...] = (param.default,)
        self._around, self._may_expose = NOWHERE, False
        self._implied: Value = None
        self._verdict = Verdict(param.default)
        tip = tr(param.help) + (f" {tr('In {unit}.', unit=param.unit)}" if param.unit else "")
        self.label = ElidedLabel(humane(param.name))
        self.editor = editor_for(param, titles)
        self.formula: TextEditor | None = None
        self.editor.setToolTip(f"{param.name}\n{tip}")
        self.label.setToolTip(f"{param.name}\n{tip}")
        self.label.keep_tooltip()
        self.back = IconButton("rotate-ccw", theme, tr("Back to the default"), size=13)
        hold(self.back, _SIDE, _SIDE)
        self.sign = IconButton("square-function", theme, tr("Expression"), size=13)
        hold(self.sign, _SIDE, _SIDE)
        self.sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sign.setVisible(False)
        self._formulas = formulas
        self.meaning = words("", "mono-muted")
        self.meaning.hide()
        self.problem = words("", "error", wrap=True)
        self.problem.hide()
        self._place()
        self.editor.entered.connect(self._on_entered)
        self.editor.left.connect(self._on_left)
        self.back.clicked.connect(self.reset)
        self.sign.clicked.connect(self._on_sign)

    def show_values(
        self,
        values: tuple[Value, ...],
        around: Surroundings = NOWHERE,
        *,
        implied: Value = None,
        may_expose: bool = False,
    ) -> None:
        """Shows the values of the selected layers, one for each, as they stand in the document.

        Args:
            values: One for each layer.
            around: What expressions may say there.
            implied: What the value is where none is given, because it follows from what arrives.
            may_expose: Whether the network around may offer the parameter as its own.
        """
        self._values, self._around, self._may_expose = values, around, may_expose
        same = all(value == values[0] for value in values)
        self._implied = implied if same and values[0] is None else None
        shown = self._shown_editor(formula=same and has_expressions(values[0]))
        if same:
            shown.show_value(values[0])
        else:
            shown.show_mixed()
        if self._implied is not None:
            shown.show_hint(value_text(self._implied))
        nothing_given = values[0] is None and self.param.default is None
        self._say(judged(self.param, values[0], around) if same and not nothing_given else Verdict())
        self.back.setVisible(not self.is_default)
        self.sign.setVisible(self._formulas and (self.underMouse() or self.is_formula))
        default = self.param.default
        self.back.setToolTip(
            tr("Back to the default ({value})", value=tr("none") if default is None else value_text(default))
        )
        set_role(self.label, "" if self.is_default else "changed")

    @property
    def title(self) -> str:
        """The parameter's name, as a label."""
        return humane(self.param.name)

    @property
    def is_default(self) -> bool:
        """Whether all layers have the default."""
        default = self._normal(self.param.default)
        return all(self._normal(value) == default for value in _each_once(self._values))

    @property
    def is_formula(self) -> bool:
        """Whether a layer has an expression."""
        return any(has_expressions(value) for value in _each_once(self._values))

    @property
    def has_keyboard(self) -> bool:
        """Whether the user types in it."""
        return self.editor.field.hasFocus() or (self.formula is not None and self.formula.field.hasFocus())

    def set_shown(self, shown: bool) -> None:
        """Shows or hides the row."""
        self.setVisible(shown)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.back.set_theme(theme)
        self.sign.set_theme(theme)

    def start_formula(self) -> None:
        """Lets an expression be typed."""
        editor = self._shown_editor(formula=True)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(editor, TextEditor):
            editor.line.selectAll()

    def choices(self) -> Choices:
        """What the menu of the row offers."""
        plain = judged(self.param, self._values[0], self._around).meaning if self.is_formula else ""
        return Choices(self.param, self._around, plain, may_expose=self._may_expose and not self.is_formula)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offers the sign of expressions."""
        self.sign.setVisible(self._formulas)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Takes it away."""
        self.sign.setVisible(self._formulas and self.is_formula)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same menu as behind the sign."""
        if self._formulas:
            self._menu().popup(event.globalPos())

    def _place(self) -> None:
        left = QWidget()
        hold(left, width=_LABEL_WIDTH)
        head = QHBoxLayout(left)
        head.setContentsMargins(0, 0, 6, 0)
        head.setSpacing(2)
        head.addWidget(self.label, 1)
        head.addWidget(self.back)
        head.addWidget(self.sign)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(2)
        self._grid.addWidget(left, 0, 0)
        self._grid.addWidget(self.editor, 0, 1)
        self._grid.addWidget(self.meaning, 0, 2)
        self._grid.addWidget(self.problem, 1, 0, 1, 3)
        self._grid.setColumnStretch(1, 1)

    def _shown_editor(self, *, formula: bool) -> Editor:
        """The editor that fits; one that takes text takes expressions as well."""
        if isinstance(self.editor, TextEditor) and self.editor.takes_formulas:
            return self.editor
        if formula and self.formula is None:
            self.formula = TextEditor(self.param, read_text, show_whole)
            self.formula.field.setAccessibleName(tr("{name}, expression", name=humane(self.param.name)))
            self.formula.entered.connect(self._on_formula)
            self.formula.left.connect(self._on_left)
            self._grid.addWidget(self.formula, 0, 1)
        formula = formula or (self.formula is not None and self.formula.field.hasFocus())
        if self.formula is not None:
            self.formula.setVisible(formula)
        self.editor.setVisible(not formula)
        return self.formula if formula and self.formula is not None else self.editor

    def _on_entered(self, value: Value) -> None:
        self._take(read(self.param, value, self._around if self._formulas else NOWHERE))

    def _on_formula(self, text: Value) -> None:
        self._take(read(self.param, text, self._around, formula=True))

    def _take(self, verdict: Verdict) -> None:
        self._say(verdict)
        value = verdict.value
        if not verdict.refusal and any(self._normal(value) != self._normal(held) for held in self._values):
            self.changed.emit(value)

    def _on_left(self) -> None:
        """What was not allowed gives way to the value that holds."""
        if self._verdict.refusal or (self.formula is not None and not self.is_formula):
            self.show_values(self._values, self._around, implied=self._implied, may_expose=self._may_expose)

    def _on_sign(self) -> None:
        self._menu().popup(self.sign.mapToGlobal(QPoint(0, self.sign.height())))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        fill_menu(menu, self, self._theme)
        return menu

    def _say(self, verdict: Verdict) -> None:
        self._verdict = verdict
        self.problem.setText(sentence(verdict.refusal))
        self.problem.setVisible(bool(verdict.refusal))
        self.meaning.setText(f"  = {verdict.meaning}" if verdict.meaning else "")
        self.meaning.setVisible(bool(verdict.meaning))
        for editor in (self.editor, self.formula):
            if editor is not None:
                editor.mark(invalid=bool(verdict.refusal))

    def _normal(self, value: Value) -> Value:
        """The value as the layer takes it; what it does not take stays as it is."""
        verdict = read(self.param, value, NOWHERE)
        return value if verdict.refusal or has_expressions(value) else self.param.normal(value)


def _each_once(values: tuple[Value, ...]) -> list[Value]:
    """The values without those that stand there again: of ten thousand layers most say the same."""
    objects = {id(value): value for value in values}
    return list({repr(value): value for value in objects.values()}.values())
