"""How the next file is wanted: its precision for everybody, all else behind “More”."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from designer.catalogue.errors import ParamError
from designer.catalogue.fields import Param, Text
from designer.gui.editing.boxes import ChoiceBox, StepBox, TextBox
from designer.gui.editing.editors import Editor, editor_for
from designer.gui.pages.deploy.options_rows import AUTHOR, LICENCE, LICENCES, MORE, PRECISION, TITLES
from designer.gui.pages.deploy.precision_words import PRECISION_WORDS, meaning
from designer.gui.pages.deploy.run_layers import RunLayers
from designer.gui.pages.form import Form
from designer.gui.sentences import sentence
from designer.gui.settings import MORE_OPTIONS, Settings
from designer.gui.style import set_role, set_state
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words
from designer.protocol.export_options import USUAL, ExportOptions
from designer.protocol.export_rules import refused


class OptionsForm(QWidget):
    """`changed()`: something else is wanted, or a field holds what cannot be. `layers_wanted()`: the user asked which
    layers stay in float32.
    """

    changed = Signal()
    layers_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._options, self._layers = USUAL, RunLayers()
        self._settings = Settings()
        self._wrong: dict[str, str] = {}
        self.notes: dict[str, QLabel] = {}
        self.editors: dict[str, Editor] = {}
        self.errors: dict[str, QLabel] = {}
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        self.meaning = words("", "small", wrap=True)
        self.more = QCheckBox()
        set_role(self.more, "fold")
        self.more.clicked.connect(self._on_folded)
        self.author, self.licence = QLineEdit(), _LicenceBox()
        self.author.textEdited.connect(lambda text: self._on_entered(AUTHOR, text))
        self.licence.editTextChanged.connect(lambda text: self._on_entered(LICENCE, text))
        self.kept: QPushButton = push("", "link", self.layers_wanted.emit)
        self._top, self._rest = Form(), Form()
        self._arrange()
        self._show()

    @property
    def options(self) -> ExportOptions:
        """What is wanted: as it was entered last that can be."""
        return self._options

    @property
    def obstacle(self) -> str:
        """Why no file can be made as the form says, in a sentence; "" if one can."""
        return next(iter(self._wrong.values()), "")

    def show_options(self, options: ExportOptions) -> None:
        """Shows how a file is wanted; what was wrong in fields is gone."""
        self._options = options
        for name in tuple(self._wrong):
            self._say(name, "")
        self._show()
        self.changed.emit()

    def show_layers(self, layers: RunLayers) -> None:
        """Says what mostly pays for a network of these layers, and offers what they can."""
        self._layers = layers
        self._show()

    def _arrange(self) -> None:
        precision = editor_for(PRECISION, TITLES)
        self._add(self._top, tr("Numeric precision"), PRECISION, precision)
        for row in MORE:
            editor = editor_for(row.param)
            if isinstance(editor.field, StepBox | TextBox):
                editor.field.undoes_typing = True
            self._add(self._rest, tr(row.title), row.param, editor)
        for title, field, param in ((tr("Author"), self.author, AUTHOR), (tr("Licence"), self.licence, LICENCE)):
            field.setAccessibleName(title)
            field.setToolTip(tr(param.help))
            self._rest.add(title, field, tr(param.help))
            self._rest.add_wide(self._error(param.name))
        tip = tr("Layers that keep their numbers whatever the precision: chosen in the tab Numeric precision.")
        self.kept.setToolTip(tip)
        self._rows["keep"] = self._top.add(tr("Stay in float32"), self.kept, tip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._top)
        column.addWidget(self.meaning)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._rest)

    def _add(self, form: Form, title: str, param: Param, editor: Editor) -> None:
        self.editors[param.name] = editor
        editor.field.setToolTip(tr(param.help))
        editor.entered.connect(lambda value: self._on_entered(param, value))
        if isinstance(editor.field, QCheckBox):  # its words stand behind the box
            editor.field.setText(title)
            editor.field.setAccessibleName(title)
            form.add_wide(editor)
            self._rows[param.name] = (editor,)
            self.notes[param.name] = note = words("", "small", wrap=True)
            form.add_wide(note)
        else:
            self._rows[param.name] = form.add(title, editor, tr(param.help))
        form.add_wide(self._error(param.name))

    def _error(self, name: str) -> QLabel:
        """Where a field's fault is said, right below it."""
        label = self.errors[name] = words("", "error", wrap=True)
        label.hide()
        return label

    def _on_entered(self, param: Param, value: Any) -> None:  # Any: the parameter says what it is
        name = param.name
        try:
            normal = param.normal("" if value is None and isinstance(param, Text) else value)
        except ParamError as error:
            self._say(name, sentence(str(error)))
            self.changed.emit()
            return
        self._say(name, "")
        changes: dict[str, Any] = {name: int(normal) if name == "opset" else normal}
        self._options = replace(self._options, **changes)
        self._show()
        self.changed.emit()

    def _say(self, name: str, fault: str) -> None:
        """Says at a field what is wrong with it; "": nothing is."""
        if fault:
            self._wrong[name] = fault
        else:
            self._wrong.pop(name, None)
        self.errors[name].setText(fault)
        self.errors[name].setVisible(bool(fault))
        if name in self.editors:
            self.editors[name].mark(invalid=bool(fault))
        else:
            set_state(self.author if name == AUTHOR.name else self.licence, "invalid", "true" if fault else "false")

    def _show(self) -> None:
        """Fields say what is wanted, rows that do not count for it are gone."""
        options = self._options
        values: Mapping[str, Any] = {name: getattr(options, name) for name in self.editors}
        for name, editor in self.editors.items():
            if name not in self._wrong:
                editor.show_value(str(values[name]) if name == "opset" else values[name])
        if self.author.text() != options.author and AUTHOR.name not in self._wrong:
            self.author.setText(options.author)
        if self.licence.currentText() != options.licence and "licence" not in self._wrong:
            self.licence.setEditText(options.licence)
        self._show_clashes()
        self.meaning.setText(self._meaning())
        counts = len(options.keep)
        kept = tr("1 layer…") if counts == 1 else tr("{n} layers…", n=counts)
        self.kept.setText(kept if counts else tr("no layer…"))
        self.kept.setAccessibleName(f"{tr('Stay in float32')}: {self.kept.text()}")
        for widget in self._rows["keep"]:
            widget.setVisible(options.precision != "float32")
        self._fold(self._settings.get(MORE_OPTIONS))

    def _show_clashes(self) -> None:
        """What does not go with the rest is greyed, with the reason below it; if it is on, it is a fault."""
        reasons = {
            "streaming": refused(self._options).get("streaming", "") or self._layers.needs_whole,
            "inside": self._layers.needs_outside if self._options.streaming else "",
        }
        for name, note in self.notes.items():
            reason, is_on = sentence(reasons.get(name, "")), bool(getattr(self._options, name))
            self._say(name, reason if is_on else "")
            self.editors[name].field.setEnabled(is_on or not reason)
            self.editors[name].field.setAccessibleDescription(reason)
            note.setText("" if is_on else reason)

    def _meaning(self) -> str:
        said = meaning(self._options.precision, is_faster=self._layers.is_faster)
        return f"{said} {self._advice()}".rstrip()

    def _advice(self) -> str:
        suited, chosen = self._layers.suited, self._options.precision
        if suited in ("", chosen):
            return ""
        if suited == USUAL.precision:
            return tr("A network as small as this mostly gains nothing by it; measure.")
        other = tr(PRECISION_WORDS[suited].short)
        if not self._layers.is_faster:
            if chosen != USUAL.precision:
                return ""  # Its own words say what is saved.
            return tr("For a network like this, {precision} saves size, not time.", precision=other)
        return tr("For a network like this, {precision} mostly pays; measure.", precision=other)

    def _fold(self, is_open: bool) -> None:
        self.more.setChecked(is_open)
        self.more.setText(tr("Less") if is_open else tr("More…"))
        self.more.setAccessibleName(tr("Less about the file") if is_open else tr("More about the file"))
        self._rest.setVisible(is_open)
        for row in MORE:
            name = row.param.name
            counts = row.counts(self._options.precision, remembers=self._layers.remember)
            is_shown = counts or name in self._wrong  # What is a fault can be turned off.
            for widget in self._rows[name]:
                widget.setVisible(is_shown)
            if name in self.notes:
                self.notes[name].setVisible(is_shown and bool(self.notes[name].text()))

    def _on_folded(self, is_open: bool) -> None:
        self._settings.set(MORE_OPTIONS, is_open)
        self._fold(is_open)


class _LicenceBox(ChoiceBox):
    """The usual licences, or any other text."""

    def __init__(self) -> None:
        super().__init__()
        line = QLineEdit()
        line.setPlaceholderText(tr("not said"))
        line.setAccessibleName(tr("Licence"))
        self.setLineEdit(line)
        self.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self.addItems(LICENCES)
        self.setCurrentIndex(-1)
