"""A series: its curves to be dragged, or a table with one."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from PySide6.QtWidgets import QComboBox

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.play.panel import Array, Given, InputPanel, Number, array_given
from designer.gui.pages.deploy.play.series_view import SeriesView
from designer.gui.plots.axis import brief
from designer.gui.scaling import least
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words
from runtime.manifest import InputSpec
from runtime.series import Series

_OPEN = 32
"""Steps of a series whose length is open."""


class SeriesPanel(InputPanel):
    """The curves; the box beside them says which one is changed."""

    endings: ClassVar[tuple[str, ...]] = (*Series.endings, ".npy")
    has_parts: ClassVar[bool] = True

    def __init__(self, spec: InputSpec, theme: Theme, title: str = "") -> None:
        super().__init__(spec, theme, title)
        self._file: Path | None = None
        length, channels = (_OPEN if size is None else size for size in spec.shape)
        self._names = self._channel_names(channels)
        self.channels = QComboBox()
        self.channels.addItems(list(self._names))
        self.channels.setAccessibleName(tr("The curve that is changed"))
        self.undo = push(tr("Undo"), "small", lambda: self.view.undo())
        self.open = push(tr("Open a table…"), "small", lambda: self.choose_file(tr("Open a table")))
        least(self.channels, width=120)
        for part in (self.channels, self.undo, self.open):
            self.head.addWidget(part)
        self.channels.setVisible(channels > 1)
        self.view = SeriesView(theme)
        self.facts = words("", "small", wrap=True)
        self.column.addWidget(self.view)
        self.column.addWidget(self.facts)
        self.channels.activated.connect(self.view.take_channel)
        self.view.edited.connect(self._on_edited)
        self.view.moved.connect(self._say)
        self.view.set_values(np.zeros((length, channels)))

    def given(self) -> Given | None:
        """The values, or the file that they are in."""
        return {"file": str(self._file)} if self._file is not None else array_given(self.view.values)

    def show_sample(self, raw: Array) -> None:
        """Shows a sample's curves."""
        self._file = None
        self.view.set_values(np.asarray(raw, dtype=np.float64).reshape(len(raw), -1))
        self._say()

    def show_look(self, look: Mapping[str, Any]) -> None:
        """Takes the values that were found in a file, to be changed from there on."""
        if self._file is not None and "values" in look:
            self.view.set_values(np.asarray(look["values"], dtype=np.float64))
            self._say()

    def show_heat(self, heat: Array | None) -> None:
        """Shows how much each step counts."""
        self.view.show_heat(heat)

    def numbers(self) -> tuple[Number, ...]:
        """The step that was chosen, of each curve; beyond that they would be too many to choose from."""
        values, step, found = self.view.values, self.view.step, []
        order = [self.view.channel, *(at for at in range(values.shape[1]) if at != self.view.channel)]
        for channel in order:
            low, high = float(values[:, channel].min()), float(values[:, channel].max())
            room = (high - low) or 1.0
            name = tr("{name}, step {step}", name=self._names[channel], step=step + 1)
            value = float(values[step, channel])
            found.append(Number(name, (step, channel), value, low - room / 2, high + room / 2))
        return tuple(found)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        super().set_theme(theme)
        self.view.set_theme(theme)

    def take_file(self, path: Path) -> bool:
        """Gives a table; the model reads its last rows."""
        self._file = path
        self.facts.setText(path.name)
        self.changed.emit()
        return True

    def _on_edited(self) -> None:
        self._file = None
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        view = self.view
        self.channels.setCurrentIndex(view.channel)
        self.undo.setEnabled(view.can_undo)
        text = tr(
            "{name}, step {step} of {steps}: {value}",
            name=self._names[view.channel],
            step=view.step + 1,
            steps=len(view.values),
            value=brief(view.value),
        )
        parts = [self._file.name] if self._file is not None else []
        self.facts.setText(" · ".join([*parts, text]))

    def _channel_names(self, channels: int) -> tuple[str, ...]:
        names = self.spec.reader.names if isinstance(self.spec.reader, Series) else self.spec.columns
        if len(names) == channels:
            return tuple(names)
        return tuple(tr("curve {number}", number=at + 1) for at in range(channels)) if channels > 1 else (tr("value"),)
