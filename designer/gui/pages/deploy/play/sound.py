"""A sound: opened, dropped, or recorded where the system has a program for it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.play.panel import Array, Given, InputPanel, array_given
from designer.gui.pages.deploy.play.recorder import Recorder
from designer.gui.pages.deploy.play.sound_view import SoundView
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words
from runtime.manifest import InputSpec
from runtime.sound import SOUND_ENDINGS, Sound


class SoundPanel(InputPanel):
    """The sound as it looks, and what it is: how long, at which rate, how much of it the model hears."""

    endings: ClassVar[tuple[str, ...]] = (*SOUND_ENDINGS, ".npy")
    has_parts: ClassVar[bool] = True

    def __init__(self, spec: InputSpec, theme: Theme, title: str = "") -> None:
        super().__init__(spec, theme, title)
        assert isinstance(spec.reader, Sound)
        self._reader = spec.reader
        self._given: Given | None = None
        self._name = ""
        self.recorder = Recorder(spec.reader.rate, spec.reader.samples / spec.reader.rate, self)
        self.recorder.changed.connect(self._on_recorder)
        self.record = push(tr("Record"), "small", self.recorder.turn)
        self.open = push(tr("Open a sound…"), "small", lambda: self.choose_file(tr("Open a sound")))
        self.head.addWidget(self.record)
        self.head.addWidget(self.open)
        self.record.setVisible(self.recorder.is_possible)
        self.view = SoundView(theme)
        self.facts = words("", "small", wrap=True)
        self.column.addWidget(self.view)
        self.column.addWidget(self.facts)

    def given(self) -> Given | None:
        """The file, or the sample."""
        self.missing = "" if self._given else tr("Open a sound, drop one here, or choose a sample.")
        return self._given

    def show_sample(self, raw: Array) -> None:
        """Takes a sample."""
        self._given, self._name = array_given(np.asarray(raw)), ""

    def show_look(self, look: Mapping[str, Any]) -> None:
        """Shows the wave and the spectrogram, and says what the model hears of it."""
        self.view.show_look(look)
        seconds, heard, rate = float(look["seconds"]), float(look["heard"]), int(look["rate"])
        parts = [self._name] if self._name else []
        parts += [tr("{seconds} s at {rate} Hz", seconds=f"{seconds:.2f}", rate=rate)] if seconds else []
        if seconds > heard * 1.001:
            parts.append(tr("the model hears the first {seconds} s", seconds=f"{heard:.2f}"))
        self.facts.setText(" · ".join(parts))

    def show_heat(self, heat: Array | None) -> None:
        """Shows how much each moment counts."""
        self.view.show_heat(heat)

    def close_down(self) -> None:
        """Ends a recording."""
        self.recorder.close()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        super().set_theme(theme)
        self.view.set_theme(theme)

    def take_file(self, path: Path) -> bool:
        """Gives a sound file."""
        self._given, self._name = {"file": str(path)}, path.name
        self.view.clear()
        self.facts.setText(path.name)
        self.changed.emit()
        return True

    def _on_recorder(self) -> None:
        self.record.setText(tr("Stop") if self.recorder.is_on else tr("Record"))
        if self.recorder.complaint:
            self.facts.setText(self.recorder.complaint)
        elif self.recorder.file is not None and not self.recorder.is_on:
            self.take_file(self.recorder.file)
            self._name = tr("a recording")
