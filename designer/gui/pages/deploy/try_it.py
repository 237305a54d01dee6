"""Try it: the exported file answers for a validation sample, for a drawing, or for a row that the user edits."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.drawing.words import THIN
from designer.gui.pages.deploy.samples import Samples
from designer.gui.pages.deploy.verdict import Verdict
from designer.gui.plots.drawing_pad import DrawingPad
from designer.gui.plots.gallery import Gallery, Tile
from designer.gui.plots.pixels import grey
from designer.gui.run.player import Answer, Player
from designer.gui.scaling import hold
from designer.gui.style import set_role, set_state
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import caption, words

_TOPIC = "predict"
_LONG = 14
"""A table with more columns than this gets its fields in two stacks."""
_BETWEEN = 24


class RowEditor(QScrollArea):
    """One row of a table, a field per column. `values` are what the fields say, NaN where that is no number."""

    def __init__(self) -> None:
        super().__init__()
        self._fields: list[QLineEdit] = []
        self._inside = QWidget()
        set_role(self._inside, "panel")
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(5, 1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        """The fields, in the order of the columns."""
        return tuple(self._fields)

    def set_columns(self, names: tuple[str, ...], on_edited: Callable[[], None]) -> None:
        """Makes a field for each column."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._fields = []
        stacks = 1 if len(names) <= _LONG else 2
        rows = -(-len(names) // stacks)
        for index, name in enumerate(names):
            field = QLineEdit()
            set_role(field, "number")
            hold(field, width=120)
            field.setAccessibleName(name)
            field.textEdited.connect(lambda _: on_edited())
            stack, row = divmod(index, rows)
            self._grid.addWidget(words(name), row, 3 * stack)
            self._grid.addWidget(field, row, 3 * stack + 1)
            self._fields.append(field)
        self._grid.setColumnMinimumWidth(2, _BETWEEN if stacks == 2 else 0)
        self._grid.setRowStretch(rows, 1)

    def show_row(self, row: NDArray[np.float32]) -> None:
        """Writes a row into the fields."""
        for field, value in zip(self._fields, row.tolist(), strict=True):
            field.setText(f"{value:.6g}")
            set_state(field, "invalid", False)

    def values(self) -> list[float]:
        """Reads the fields, marking those that are no number."""
        read = []
        for field in self._fields:
            try:
                value = float(field.text().replace(",", "."))
            except ValueError:
                value = float("nan")
            set_state(field, "invalid", value != value)
            read.append(value)
        return read


class TryIt(QWidget):
    """The right side of the Deploy page, once there is a file. It asks the player and shows what comes back."""

    def __init__(self, player: Player, theme: Theme) -> None:
        super().__init__()
        self._player, self._theme = player, theme
        self._model = ""
        self._samples: Samples | None = None
        self._row = 0
        self.gallery = Gallery(theme, tile=48)
        self.gallery.chosen.connect(self._on_chosen)
        self.pad = DrawingPad(theme, side=200)
        self.pad.drawn.connect(self._on_drawn)
        self.seen = Gallery(theme, tile=72)
        hold(self.seen, 88, 96)
        self.clear = push(tr("Clear"), "", self.pad.clear)
        self.row = RowEditor()
        self.next = push(tr("Next sample"), "", self._on_next)
        self.which = words("", "muted")
        self.verdict = Verdict(theme)
        self.engine = words("", "mono-muted")
        self._drawing, self._drawing_box = QWidget(), QWidget()
        self._stack = QStackedWidget()
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.gallery.set_theme(theme)
        self.pad.set_theme(theme)
        self.seen.set_theme(theme)
        self.verdict.set_theme(theme)

    def show_model(self, model: str, samples: Samples) -> None:
        """Offers samples for a model file."""
        self._model, self._samples, self._row = model, samples, 0
        self._player.forget()
        self.verdict.set_labels(samples.entry.labels)
        is_image = samples.entry.content == "image"
        self._stack.setCurrentIndex(0 if is_image else 1)
        self.pad.clear()
        if is_image:
            self._drawing_box.setVisible(not samples.others)
            self.gallery.set_tiles(samples.tiles)
            self.gallery.select(0)
        else:
            names = samples.entry.features or tuple(
                tr("column {number}", number=i + 1) for i in range(samples.inputs[0].size)
            )
            self.row.set_columns(names, self._on_edited)
            self._show_row(0)

    def _arrange(self) -> None:
        images = QWidget()
        side = QHBoxLayout(self._drawing)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(16)
        side.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(words(tr("The network sees"), "small"))
        beside.addWidget(self.seen)
        beside.addStretch(1)
        beside.addWidget(self.clear)
        side.addLayout(beside)
        side.addStretch(1)
        drawing = QVBoxLayout(self._drawing_box)
        drawing.setContentsMargins(0, 0, 0, 0)
        drawing.setSpacing(12)
        drawing.addWidget(caption(tr("Or draw one")))
        drawing.addWidget(self._drawing)
        column = QVBoxLayout(images)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(caption(tr("Samples it has not learnt from")))
        column.addWidget(self.gallery, 1)
        column.addWidget(self._drawing_box)
        table = QWidget()
        head = QHBoxLayout()
        head.addWidget(caption(tr("A sample it has not learnt from")))
        head.addStretch(1)
        head.addWidget(self.which)
        head.addWidget(self.next)
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.row, 1)
        self._stack.addWidget(images)
        self._stack.addWidget(table)
        right = QVBoxLayout()
        right.addWidget(self.verdict, 1)
        right.addWidget(self.engine)
        holder = QWidget()
        hold(holder, width=300)
        holder.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(40)
        row.addWidget(self._stack, 1)
        row.addWidget(holder)

    def _on_chosen(self, index: int) -> None:
        if self._samples is not None:
            truth = self._samples.truths[index]
            if not self.pad.is_empty:
                self.pad.clear()
            self._ask(self._samples.request(index), truth)

    def _on_drawn(self) -> None:
        if self.pad.is_empty:
            self.seen.set_tiles(())
            if self._model:
                self.verdict.clear(tr("Draw something, or choose a sample."))
            return
        self.gallery.unselect()
        self._ask({"drawing": np.round(self.pad.ink(), 3).tolist()}, "")

    def _on_next(self) -> None:
        if self._samples is not None:
            self._show_row((self._row + 1) % len(self._samples.rows))

    def _show_row(self, index: int) -> None:
        if self._samples is None:
            return
        self._row = index
        self.which.setText(tr("row {number}", number=self._samples.rows[index] + 1))
        self.row.show_row(self._samples.inputs[index].ravel())
        self._ask(self._samples.request(index), self._samples.truths[index])

    def _on_edited(self) -> None:
        values = self.row.values()
        if self._samples is None or any(value != value for value in values):
            self.verdict.clear(tr("Every field needs a number."))
            return
        self.which.setText(tr("edited"))
        shaped = np.array(values, dtype=np.float32).reshape(self._samples.entry.shape)
        self._ask(self._samples.request(self._row, shaped.tolist()), "")

    def _ask(self, request: dict[str, Any], truth: str) -> None:
        self._player.ask(_TOPIC, {"model": self._model, **request}, lambda answer: self._on_answer(answer, truth))

    def _on_answer(self, answer: Answer, truth: str) -> None:
        if (error := answer.get("error")) is not None:
            self.verdict.clear(f"{error['message']} {error.get('hint', '')}".strip())
            return
        self.verdict.show_prediction(answer["predictions"][0], truth)
        milliseconds = 1000 * float(answer["seconds"])
        self.engine.setText(f"{answer['provider']} · {milliseconds:.2f}{THIN}ms")
        self.engine.setToolTip("\n".join(answer.get("notes", ())))
        if "seen" in answer:
            plane = np.asarray(answer["seen"], dtype=np.float32)
            self.seen.set_tiles((Tile(grey(plane), ""),))
