"""Editors for what only sources ask for: a place on this machine, a column of a table, several of them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QWidget

from designer.catalogue.fields import Choice, Param
from designer.catalogue.source import Column, ColumnNames, Place
from designer.gui.editing.boxes import ChoiceBox, TextBox
from designer.gui.editing.editors import Editor, editor_for
from designer.gui.editing.reading import Value, humane
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import push

_TITLES = {
    "auto": later("Automatic"),
    "yes": later("Yes"),
    "no": later("No"),
    "none": later("None"),
    "classification": later("Classes"),
    "multilabel": later("Several labels"),
    "regression": later("Numbers"),
    "reconstruction": later("Nothing"),
    "grey": later("Grey"),
    "colour": later("In colour"),
    "cover": later("Cover"),
    "stretch": later("Stretch"),
    "pad": later("Pad"),
    "words": later("Words"),
    "characters": later("Characters"),
    "bpe": later("Pieces (BPE)"),
    "wordpiece": later("Pieces (WordPiece)"),
    "file": later("From a file"),
    "mono": later("Mono"),
    "stereo": later("Stereo"),
    "mel": later("Mel spectrogram"),
    "mfcc": later("MFCC"),
    "wave": later("Wave"),
    "image": later("Pictures"),
    "array": later("Arrays"),
    "training": later("Training"),
    "test": later("Test"),
    "all": later("All"),
    "folder": later("Folder above"),
    "name": later("Beginning of the name"),
    "numbers": later("Numbers"),
    "binary": later("Black and white"),
    "colours": later("Colours"),
}
"""Words of choices that several sources have."""


_NAMES = {
    "path": later("Path"),
    "height": later("Height"),
    "width": later("Width"),
    "colour": later("Colours"),
    "fit": later("Fit"),
    "file": later("File"),
    "target": later("Target"),
    "targets": later("Targets"),
    "task": later("What to predict"),
    "label_columns": later("Label columns"),
    "leave_out": later("Left out"),
    "header": later("Header"),
    "sheet": later("Sheet"),
    "tokenizer": later("Tokenizer"),
    "tokenizer_file": later("Tokenizer file"),
    "vocabulary": later("Vocabulary"),
    "length": later("Length"),
    "lower": later("Small letters"),
    "text": later("Text"),
    "rate": later("Sampling rate"),
    "seconds": later("Seconds"),
    "channels": later("Channels"),
    "features": later("Features"),
    "mels": later("Mel bands"),
    "columns": later("Columns"),
    "time": later("Time"),
    "group": later("Group"),
    "horizon": later("Horizon"),
    "stride": later("Step"),
    "calendar": later("Calendar"),
    "inputs": later("Inputs"),
    "input": later("Input"),
    "content": later("Content"),
    "tokens": later("Tokens"),
    "labels": later("Labels"),
    "part": later("Part"),
    "samples": later("Samples"),
    "noise": later("Noise"),
    "turns": later("Turns"),
    "classes": later("Classes"),
    "image": later("Picture"),
    "kinds": later("Kinds"),
    "digits": later("Digits"),
    "users": later("Users"),
    "items": later("Items"),
    "factors": later("Factors"),
    "other": later("Other file"),
    "source": later("Text"),
    "target_length": later("Target length"),
    "left": later("Left"),
    "right": later("Right"),
    "anchor": later("Anchor"),
    "positive": later("Positive"),
    "negative": later("Negative"),
    "count": later("How many"),
    "user": later("User"),
    "item": later("Item"),
    "rating": later("Rating"),
    "masks": later("Masks"),
    "pattern": later("Pattern"),
    "hold": later("Masks hold"),
    "names": later("Names"),
    "ignored": later("Not judged"),
    "pictures": later("Pictures"),
    "most": later("Boxes at most"),
    "shapes": later("Shapes at most"),
    "side": later("Side"),
}
"""Names of parameters in words, where the name itself is none in every language."""


def name_of(param: Param) -> str:
    """What a parameter is called in a form."""
    return tr(_NAMES[param.name]) if param.name in _NAMES else humane(param.name)


def titled(param: Param, value: object) -> str:
    """A parameter's value in words: one of a few by its title, a number with the parameter's name."""
    if isinstance(param, Choice):
        return tr(_TITLES.get(str(value), humane(str(value))))
    return name_of(param) if value is True else f"{name_of(param)} {value}{param.unit and f' {param.unit}'}"


def field_for(param: Param, columns: Sequence[str]) -> Editor:
    """An editor for a parameter of a source; `columns` are those of its table, if it has one."""
    editor: Editor
    if isinstance(param, Place):
        editor = PlaceEditor(param)
    elif isinstance(param, Column):
        editor = ColumnEditor(columns)
    elif isinstance(param, ColumnNames):
        editor = ColumnNamesEditor(columns)
    else:
        titles = {}
        if isinstance(param, Choice):
            titles = {option: _TITLES.get(option, humane(option)) for option in param.options}
        return editor_for(param, titles)
    editor.field.setAccessibleName(name_of(param))
    return editor


def ask_for_file(parent: QWidget, title: str, endings: Sequence[str], folder: str = "") -> Path | None:
    """Asks with the system's dialog for a file that is read; None: the user thought better of it."""
    pattern = " ".join(f"*{ending}" for ending in endings)
    filters = [tr("Data ({pattern})", pattern=pattern)] if pattern else []
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, ";;".join([*filters, tr("All files (*)")]))
    return Path(name) if name else None


def ask_for_folder(parent: QWidget, title: str, folder: str = "") -> Path | None:
    """Asks with the system's dialog for a folder that is read; None: the user thought better of it."""
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


class PlaceEditor(Editor):
    """A path, and a button that looks for another."""

    def __init__(self, param: Place) -> None:
        self._line = TextBox()
        super().__init__(self._line)
        self._param, self._shown = param, ""
        self.browse = push("…", "", self._browse)
        self.browse.setAccessibleName(tr("Browse"))
        self.browse.setToolTip(tr("Browse"))
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.setSpacing(4)
        layout.addWidget(self.browse)
        self._line.editingFinished.connect(self._on_finished)
        self._line.left.connect(lambda: self.show_value(self._shown))

    def show_value(self, value: Value) -> None:
        """Shows a path, from its end."""
        self._shown = str(value or "")
        if self._line.text() != self._shown:
            self._line.setText(self._shown)
        self._line.setToolTip(self._shown)

    def show_mixed(self) -> None:
        """There is one path only."""

    def _on_finished(self) -> None:
        if self._line.text() and self._line.text() != self._shown:
            self.entered.emit(self._line.text())

    def _browse(self) -> None:
        where = str(Path(self._shown).parent) if self._shown else ""
        if self._param.is_folder:
            found = ask_for_folder(self, tr("Open a folder"), where)
        else:
            found = ask_for_file(self, tr("Open a file"), self._param.endings, where)
        if found is not None:
            self.entered.emit(str(found))


class ColumnEditor(Editor):
    """One of the columns of the table, or none of them."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._box = ChoiceBox()
        super().__init__(self._box)
        self._box.addItem(tr("Automatic"), "")
        for column in columns:
            self._box.addItem(column, column)
        self._box.activated.connect(lambda index: self.entered.emit(self._box.itemData(index)))

    def show_value(self, value: Value) -> None:
        """Shows a column; one that is not there any more is added, so that nothing is shown wrongly."""
        if self._box.findData(value) < 0:
            self._box.addItem(str(value), value)
        self._box.setCurrentIndex(self._box.findData(value))

    def show_mixed(self) -> None:
        """There is one table only."""


class ColumnNamesEditor(Editor):
    """A button with a menu in which columns are ticked."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._button = push("", "")
        super().__init__(self._button)
        self._columns, self._value = tuple(columns), tuple[str, ...]()
        self._menu = QMenu(self._button)
        self._menu.aboutToShow.connect(self._fill)
        self._button.setMenu(self._menu)

    def show_value(self, value: Value) -> None:
        """Says how many columns are chosen, or which one."""
        names: Any = value
        self._value = tuple(names or ())
        few = ", ".join(self._value) if len(self._value) <= 2 else tr("{n} columns", n=len(self._value))
        self._button.setText(few or tr("None"))
        self._button.setToolTip("\n".join(self._value))

    def show_mixed(self) -> None:
        """There is one table only."""

    def _fill(self) -> None:
        self._menu.clear()
        for name in (*self._columns, *(name for name in self._value if name not in self._columns)):
            action = QAction(name.replace("&", "&&"), self._menu, checkable=True, checked=name in self._value)
            action.triggered.connect(partial(self._toggle, name))
            self._menu.addAction(action)

    def _toggle(self, name: str, on: bool) -> None:  # Qt calls it so
        chosen = {*self._value, name} if on else {*self._value} - {name}
        self.entered.emit([column for column in (*self._columns, *self._value) if column in chosen])
