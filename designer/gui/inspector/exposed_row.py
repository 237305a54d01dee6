"""One parameter of a block in the table: name, kind and default; limits, options and help behind a chevron."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from designer.catalogue.fields import Param
from designer.drawing.theme import Theme
from designer.graph.exposed import Exposed
from designer.graph.model import Network
from designer.gui.editing.boxes import ChoiceBox, TextBox
from designer.gui.editing.reading import read_number, show_number
from designer.gui.inspector.meanings import NOWHERE, Surroundings, Verdict
from designer.gui.inspector.offered import (
    TITLES,
    default_text,
    judge_default,
    of_kind,
    read_default,
    why_not_named,
)
from designer.gui.scaling import hold
from designer.gui.sentences import sentence
from designer.gui.style import set_role, set_state
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton
from designer.gui.widgets.words import words

_KIND_WIDTH, _DEFAULT_WIDTH, _BUTTON = 70, 76, 20


class ExposedRow(QFrame):
    """`changed(exposed)`: the parameter is to be so; `renamed(name)`; `moved(by)`; `removed()`."""

    changed = Signal(object)
    renamed = Signal(str)
    moved = Signal(int)
    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._exposed = Exposed("")
        self._network: Network | None = None
        self._param: Param | None = None
        self._around: Surroundings = NOWHERE
        self.name, self.default = _box(tr("Name of the parameter"), "bare"), _box(tr("Default"))
        self.kind = ChoiceBox()
        self.kind.setAccessibleName(tr("Kind of the parameter"))
        for kind, title in TITLES.items():
            self.kind.addItem(title, kind)
        self.more = IconButton("chevron-right", theme, tr("Limits, help, order"), size=13)
        hold(self.more, _BUTTON, _BUTTON)
        self.more.setCheckable(True)
        self.low, self.high = _box(tr("Lowest")), _box(tr("Highest"))
        self.options, self.help = _box(tr("Options, apart by commas")), _box(tr("Help"))
        self.up = IconButton("arrow-up", theme, tr("Further up"), size=13)
        self.down = IconButton("arrow-down", theme, tr("Further down"), size=13)
        self.remove = IconButton("trash-2", theme, tr("Keep the value within the block"), size=13)
        self.meaning = words("", "mono-muted")
        self.problem = words("", "error", wrap=True)
        self._place()
        self._connect()

    def show_exposed(
        self, exposed: Exposed, network: Network, param: Param | None, around: Surroundings, place: tuple[int, int]
    ) -> None:
        """Shows a parameter; `place` is which of how many it is."""
        self._exposed, self._network, self._param, self._around = exposed, network, param, around
        for box, text in (
            (self.name, exposed.name),
            (self.default, default_text(exposed)),
            (self.low, show_number(exposed.low)),
            (self.high, show_number(exposed.high)),
            (self.options, ", ".join(exposed.options)),
            (self.help, exposed.help),
        ):
            if not box.hasFocus() and box.text() != text:
                box.setText(text)
                box.setCursorPosition(0)
        self.kind.setCurrentIndex(self.kind.findData(exposed.kind))
        self.default.setPlaceholderText(tr("each use says") if exposed.kind != "text" else "")
        self.up.setEnabled(place[0] > 0)
        self.down.setEnabled(place[0] < place[1] - 1)
        if param is not None and not self.default.hasFocus():
            self._say(judge_default(param, exposed, around))
        self._show_details()

    def edit_name(self) -> None:
        """Puts the cursor into the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for button in (self.more, self.up, self.down, self.remove):
            button.set_theme(theme)

    def _place(self) -> None:
        hold(self.kind, width=_KIND_WIDTH)
        hold(self.default, width=_DEFAULT_WIDTH)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.name, 1)
        first.addWidget(self.kind)
        first.addWidget(self.default)
        first.addWidget(self.more)
        self._place_details()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(self.meaning, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.problem)
        column.addWidget(self.details)
        self.details.hide()
        self.problem.hide()
        self.meaning.hide()

    def _place_details(self) -> None:
        self.details = QWidget()
        grid = QGridLayout(self.details)
        grid.setContentsMargins(8, 2, 0, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        self._limits = [words(tr("Lowest"), "muted"), self.low, words(tr("Highest"), "muted"), self.high]
        for place, part in enumerate(self._limits):
            grid.addWidget(part, 0, place)
        self._options = [words(tr("Options"), "muted"), self.options]
        grid.addWidget(self._options[0], 1, 0)
        grid.addWidget(self._options[1], 1, 1, 1, 3)
        grid.addWidget(words(tr("Help"), "muted"), 2, 0)
        grid.addWidget(self.help, 2, 1, 1, 3)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addStretch(1)
        for button in (self.up, self.down, self.remove):
            buttons.addWidget(button)
        grid.addLayout(buttons, 3, 0, 1, 4)

    def _connect(self) -> None:
        self.name.textEdited.connect(self._on_name_typed)
        self.name.editingFinished.connect(self._on_named)
        self.default.textEdited.connect(self._on_default)
        self.default.editingFinished.connect(self._on_left)
        self.kind.activated.connect(self._on_kind)
        self.low.textEdited.connect(self._on_limits)
        self.high.textEdited.connect(self._on_limits)
        self.options.editingFinished.connect(self._on_options)
        self.help.editingFinished.connect(self._on_help)
        self.more.toggled.connect(self._on_more)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.removed)
        for box in (self.name, self.default):
            box.left.connect(self._on_escape)

    def _show_details(self) -> None:
        self.details.setVisible(self.more.isChecked())
        for part in self._limits:
            part.setVisible(self._exposed.kind in ("int", "float", "ints"))
        for part in self._options:
            part.setVisible(self._exposed.kind == "choice")

    def _say(self, verdict: Verdict, box: TextBox | None = None) -> None:
        self.problem.setText(sentence(verdict.refusal))
        self.problem.setVisible(bool(verdict.refusal))
        self.meaning.setText(f"= {verdict.meaning}" if verdict.meaning else "")
        self.meaning.setVisible(bool(verdict.meaning))
        set_state(box or self.default, "invalid", "true" if verdict.refusal else "false")

    def _on_name_typed(self, text: str) -> None:
        refusal = why_not_named(self._network, self._exposed, text.strip()) if self._network else ""
        self._say(Verdict(refusal=refusal), self.name)

    def _on_named(self) -> None:
        text = self.name.text().strip()
        if self._network is None or text == self._exposed.name or why_not_named(self._network, self._exposed, text):
            self._on_escape()
        else:
            self.renamed.emit(text)

    def _on_escape(self) -> None:
        self.name.setText(self._exposed.name)
        self.default.setText(default_text(self._exposed))
        set_state(self.name, "invalid", "false")
        if self._param is not None:
            self._say(judge_default(self._param, self._exposed, self._around))

    def _on_default(self, text: str) -> None:
        if self._param is None or self._is_cleared(text):
            return  # Perhaps something else is typed instead; it counts once the field is left.
        verdict = read_default(self._param, self._exposed, text, self._around)
        self._say(verdict)
        if not verdict.refusal and verdict.value != self._exposed.default:
            self.changed.emit(replace(self._exposed, default=verdict.value))

    def _is_cleared(self, text: str) -> bool:
        return not text.strip() and self._exposed.kind != "text"

    def _on_left(self) -> None:
        if self._is_cleared(self.default.text()) and self._exposed.default is not None:
            self.changed.emit(replace(self._exposed, default=None))
        self.default.setText(default_text(self._exposed))
        if self._param is not None:
            self._say(judge_default(self._param, self._exposed, self._around))

    def _on_kind(self, _: int) -> None:
        kind = str(self.kind.currentData())
        if kind != self._exposed.kind:
            self.changed.emit(of_kind(self._exposed, kind))

    def _on_limits(self, _: str) -> None:
        low, high = read_number(self.low.text()), read_number(self.high.text())
        for box, value in ((self.low, low), (self.high, high)):
            set_state(box, "invalid", "true" if isinstance(value, str) else "false")
        if not isinstance(low, str) and not isinstance(high, str):
            self.changed.emit(replace(self._exposed, low=low, high=high))

    def _on_options(self) -> None:
        options = tuple(dict.fromkeys(part.strip() for part in self.options.text().split(",") if part.strip()))
        if options and options != self._exposed.options:
            default = self._exposed.default if self._exposed.default in options else options[0]
            self.changed.emit(replace(self._exposed, options=options, default=default))

    def _on_help(self) -> None:
        if self.help.text().strip() != self._exposed.help:
            self.changed.emit(replace(self._exposed, help=self.help.text().strip()))

    def _on_more(self, opened: bool) -> None:
        self.more.show_icon("chevron-down" if opened else "chevron-right", self._theme)
        self._show_details()


def _box(name: str, role: str = "number") -> TextBox:
    box = TextBox()
    box.setAccessibleName(name)
    set_role(box, role)
    return box
