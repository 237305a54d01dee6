"""The form of what a kind of source asks for: built from its entry; each change chooses the data anew."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal

from designer.catalogue.errors import ParamError
from designer.catalogue.fields import Param
from designer.catalogue.source import SourceDef
from designer.gui.editing.editors import Editor
from designer.gui.editing.fold import Fold
from designer.gui.pages.data.fields import field_for, name_of
from designer.gui.pages.form import Form
from designer.gui.sentences import sentence
from designer.gui.tongue import tr

_PAUSE_MS = 700
"""What is typed is taken when the hands rest, or the field is left."""


class _Row:
    """One parameter with its editor."""

    def __init__(self, param: Param, editor: Editor) -> None:
        self.param, self.editor = param, editor
        self.value: Any = param.default
        self.widgets: tuple[Any, ...] = (editor,)

    @property
    def title(self) -> str:
        """What the form calls it, in the user's language."""
        return self.editor.field.accessibleName()

    @property
    def is_default(self) -> bool:
        """Whether the parameter says nothing of its own."""
        return bool(self.value == self.param.default or (not self.value and not self.param.default))

    @property
    def has_keyboard(self) -> bool:
        """Whether the user types in it."""
        return self.editor.field.hasFocus()

    def set_shown(self, shown: bool) -> None:
        """Shows or hides the row."""
        for widget in self.widgets:
            widget.setVisible(shown)


class SourceForm(Form):
    """`wanted(params)`: the data is to be read with these parameters, a mapping from names to values."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, _Row] = {}
        self._entry: SourceDef | None = None
        self._columns: tuple[str, ...] = ()
        self._given: Mapping[str, Any] = {}
        self._pending: dict[str, Any] = {}
        self._fold: Fold | None = None
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._take)

    def show_source(self, entry: SourceDef, given: Mapping[str, Any], columns: Sequence[str]) -> None:
        """Shows the parameters of a kind of source, with the values that are given."""
        if entry != self._entry or tuple(columns) != self._columns:
            self._rebuild(entry, tuple(columns))
        self._given = given
        for name, row in self.rows.items():
            row.value = given.get(name, row.param.default)
            if name not in self._pending:
                row.editor.show_value(row.value)
        if self._fold is not None:
            self._fold.show_rows(self.rows.values())

    def stop(self) -> None:
        """Takes nothing any more of what was typed last."""
        self._pause.stop()
        self._pending.clear()

    def _rebuild(self, entry: SourceDef, columns: tuple[str, ...]) -> None:
        had = next((name for name, row in self.rows.items() if row.has_keyboard), "")
        self.stop()
        self.clear()
        self._entry, self._columns, self.rows = entry, columns, {}
        for param in entry.params:
            editor = field_for(param, columns)
            editor.field.setToolTip(tr(param.help))
            editor.field.setObjectName(f"data.params.{param.name}")
            row = _Row(param, editor)
            row.widgets = self.add(name_of(param), editor, tr(param.help))
            editor.entered.connect(partial(self._on_entered, param.name))
            editor.left.connect(self._on_left)
            self.rows[param.name] = row
        self._fold = Fold(f"source {entry.name}") if entry.params else None
        if self._fold is not None:
            self.add_wide(self._fold)
        if had in self.rows:
            self.rows[had].editor.field.setFocus()

    def _on_entered(self, name: str, value: Any) -> None:
        row = self.rows[name]
        try:
            row.param.normal(value)
        except ParamError as error:
            self._pending.pop(name, None)
            row.editor.mark(invalid=True)
            row.editor.field.setToolTip(sentence(str(error)))
            return
        row.editor.mark(invalid=False)
        row.editor.field.setToolTip(tr(row.param.help))
        self._pending[name] = value
        if row.has_keyboard and hasattr(row.editor, "line"):
            self._pause.start()
        else:
            self._take()

    def _on_left(self) -> None:
        for row in self.rows.values():
            row.editor.mark(invalid=False)
            if row.param.name not in self._pending:
                row.editor.show_value(row.value)
        self._take()

    def _take(self) -> None:
        self._pause.stop()
        new = {name: value for name, value in self._pending.items() if value != self.rows[name].value}
        self._pending.clear()
        if new:
            self.wanted.emit({**self._given, **new})
