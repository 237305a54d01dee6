"""One row of a table: a field for each column, as the data has it; words are chosen, dates are written."""

from collections.abc import Sequence
from math import isfinite

import numpy as np
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.play.panel import Array, Given, InputPanel, Number, array_given
from designer.gui.scaling import hold
from designer.gui.style import set_role, set_state
from designer.gui.tongue import tr
from designer.gui.widgets.words import words
from runtime.columns import Column, Columns
from runtime.manifest import InputSpec

_LONG = 14
"""A table with more columns than this gets its fields in two stacks."""
_BETWEEN = 24
_DAY = "datetime64[D]"


class RowPanel(InputPanel):
    """Fields in the order of the columns. What is no value is marked, and nothing is given then."""

    def __init__(self, spec: InputSpec, theme: Theme, title: str = "") -> None:
        super().__init__(spec, theme, title)
        self._columns = _columns_of(spec)
        self._is_plain = not isinstance(spec.reader, Columns)
        self._fields: list[QLineEdit | QComboBox] = []
        self._ranges: Array | None = None
        grid_box = QWidget()
        self._grid = QGridLayout(grid_box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(5, 1)
        self.column.addWidget(grid_box)
        self._fill()
        self.show_sample(np.zeros(tuple(size or 0 for size in spec.shape), dtype=np.float32))

    @property
    def fields(self) -> tuple[QLineEdit | QComboBox, ...]:
        """The fields, in the order of the columns."""
        return tuple(self._fields)

    def given(self) -> Given | None:
        """The row as numbers."""
        row = self._row()
        self.missing = "" if row is not None else tr("Every field needs a number.")
        return None if row is None else array_given(row.reshape(tuple(size or 0 for size in self.spec.shape)))

    def show_sample(self, raw: Array) -> None:
        """Writes a row into the fields."""
        values, place = np.ravel(raw).astype(np.float64), 0
        for column, field in zip(self._columns, self._fields, strict=True):
            part = values[place : place + len(column.names)]
            place += len(column.names)
            _write(field, _cell(column, part))
            set_state(field, "invalid", False)

    def set_ranges(self, samples: Array) -> None:
        """Samples [n, …] of the data: a number is moved between the least and the greatest of them."""
        flat = np.reshape(samples, (len(samples), -1)).astype(np.float64)
        self._ranges = np.stack([flat.min(axis=0), flat.max(axis=0)])

    def numbers(self) -> tuple[Number, ...]:
        """The columns that are numbers."""
        row, place, found = self._row(), 0, []
        if row is None:
            return ()
        for column in self._columns:
            if column.kind == "number":
                value = float(row[place])
                low, high = self._range(place, value)
                found.append(Number(column.name, _unravel(place, self.spec), value, low, high))
            place += len(column.names)
        return tuple(found)

    def _range(self, place: int, value: float) -> tuple[float, float]:
        if self._ranges is not None and self._ranges[1, place] > self._ranges[0, place]:
            return float(self._ranges[0, place]), float(self._ranges[1, place])
        return (value - abs(value), value + abs(value)) if value else (-1.0, 1.0)

    def _fill(self) -> None:
        stacks = 1 if len(self._columns) <= _LONG else 2
        rows = -(-len(self._columns) // stacks)
        for index, column in enumerate(self._columns):
            field = self._field(column)
            field.setAccessibleName(column.name)
            hold(field, width=120 if column.kind == "number" else 160)
            stack, row = divmod(index, rows)
            label = words(column.name)
            label.setToolTip(column.name)
            self._grid.addWidget(label, row, 3 * stack)
            self._grid.addWidget(field, row, 3 * stack + 1)
            self._fields.append(field)
        self._grid.setColumnMinimumWidth(2, _BETWEEN if stacks == 2 else 0)

    def _field(self, column: Column) -> QLineEdit | QComboBox:
        if column.kind in ("category", "yes-no"):
            choice = QComboBox()
            if column.kind == "category":
                choice.addItem(tr("(none)"), "")
            truths = (("no", tr("no")), ("yes", tr("yes")))
            for label, shown in truths if column.kind == "yes-no" else zip(column.labels, column.labels, strict=True):
                choice.addItem(shown, label)
            choice.activated.connect(lambda _: self.changed.emit())
            return choice
        field = QLineEdit()
        set_role(field, "number")
        if column.kind == "date":
            field.setPlaceholderText(tr("year-month-day"))
        field.textEdited.connect(lambda _: self.changed.emit())
        return field

    def _row(self) -> Array | None:
        """The fields as numbers, marking those that are none."""
        parts, is_good = [], True
        for column, field in zip(self._columns, self._fields, strict=True):
            text = _read(field)
            if self._is_plain or column.kind == "number":
                values, faults = _number(text, column, is_plain=self._is_plain)
            else:
                values, faults = column.encode([text])
            set_state(field, "invalid", bool(faults))
            is_good = is_good and not faults
            parts.append(np.ravel(values))
        return np.concatenate(parts).astype(np.float32) if is_good else None


def _columns_of(spec: InputSpec) -> tuple[Column, ...]:
    if isinstance(spec.reader, Columns):
        return spec.reader.columns
    width = int(np.prod([size or 1 for size in spec.shape]))
    names = spec.columns or tuple(tr("column {number}", number=place + 1) for place in range(width))
    return tuple(Column(name) for name in names)


def _number(text: str, column: Column, *, is_plain: bool) -> tuple[Array, Sequence[int]]:
    """A number with a point or a comma; an empty field is what stands for missing ones, where the data has that."""
    if not text.strip() and not is_plain:
        return np.array([column.fill]), ()
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = float("nan")
    return np.array([value]), () if isfinite(value) else (0,)


def _cell(column: Column, values: Array) -> str:
    """What a table would show of the numbers that a column became."""
    if column.kind == "category":
        place = int(values.argmax()) if len(values) else 0
        return column.labels[place] if len(values) and values[place] > 0.5 else ""
    if column.kind == "yes-no":
        return "yes" if values[0] > 0.5 else "no"
    if column.kind == "date":
        return str(np.datetime64(int(values[3]), "D")) if column.order == "ymd" else _in_order(values[3], column.order)
    return f"{values[0]:.6g}"


def _in_order(days: float, order: str) -> str:
    year, month, day = str(np.array(int(days)).astype(_DAY)).split("-")
    parts = {"y": year, "m": month, "d": day}
    return ".".join(parts[letter] for letter in order)


def _unravel(place: int, spec: InputSpec) -> tuple[int, ...]:
    return tuple(int(at) for at in np.unravel_index(place, tuple(size or 1 for size in spec.shape)))


def _write(field: QLineEdit | QComboBox, text: str) -> None:
    if isinstance(field, QComboBox):
        field.setCurrentIndex(max(0, field.findData(text)))
    else:
        field.setText(text)


def _read(field: QLineEdit | QComboBox) -> str:
    return str(field.currentData() or "") if isinstance(field, QComboBox) else field.text()
