"""A sound: opened, dropped, or recorded."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.live.device import State
from designer.gui.live.meter import Meter
from designer.gui.live.microphone import Microphone
from designer.gui.pages.deploy.play.panel import Array, Given, InputPanel, array_given
from designer.gui.pages.deploy.play.sound_view import SoundView
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words
from runtime.manifest import InputSpec
from runtime.sound import SOUND_ENDINGS, Sound

_WIDE = 9
"""How much more of the head's room the meter gets than the gap before it."""
_WAITING = {
    State.STARTING: later("The microphone starts …"),
    State.ASKING: later("The system asks for your permission."),
    State.ON: later("Listening …"),
}
"""What is said until there is something to hear."""


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
        self.microphone = Microphone(spec.reader.rate, spec.reader.samples / spec.reader.rate, self)
        self.microphone.changed.connect(self._on_microphone)
        self.microphone.moved.connect(self._on_heard)
        self.record = push(tr("Record"), "small", self.microphone.turn)
        self.record.setToolTip(tr("Record with the microphone; press again to end (Space)"))
        self.open = push(tr("Open a sound…"), "small", lambda: self.choose_file(tr("Open a sound")))
        self.meter = Meter(theme)
        self.time = words("", "mono-muted")
        self._hearing = _row(self.meter, self.time)
        self._hearing.hide()
        self.head.addWidget(self._hearing, _WIDE)
        self.head.addWidget(self.record)
        self.head.addWidget(self.open)
        self.view = SoundView(theme)
        self.facts = words("", "small", wrap=True)
        self.column.addWidget(self.view)
        self.column.addWidget(self.facts)
        self.trouble = words("", "error", wrap=True, selectable=True)
        self.trouble.hide()
        self.column.addWidget(self.trouble)

    def given(self) -> Given | None:
        """The file, or the sample."""
        self.missing = "" if self._given else tr("Open a sound, drop one here, or choose a sample.")
        return self._given

    def show_sample(self, raw: Array) -> None:
        """Takes a sample."""
        self._end_recording()
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
        self.microphone.throw_away()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody is recorded who does not see it."""
        self.microphone.close()
        super().hideEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        super().set_theme(theme)
        self.view.set_theme(theme)
        self.meter.set_theme(theme)

    def take_file(self, path: Path) -> bool:
        """Gives a sound file."""
        self._end_recording()
        self._given, self._name = {"file": str(path)}, path.name
        self.view.clear()
        self.facts.setText(path.name)
        self.changed.emit()
        return True

    def _end_recording(self) -> None:
        self.microphone.close()
        self._say(self.microphone.complaint)

    def _say(self, complaint: str) -> None:
        self.trouble.setText(complaint)
        self.trouble.setVisible(bool(complaint))

    def _on_microphone(self) -> None:
        microphone = self.microphone
        self.record.setText(tr("Stop") if microphone.is_on else tr("Record"))
        self._hearing.setVisible(microphone.is_on)
        self._say(microphone.complaint)
        if microphone.is_on:
            self.meter.clear()
            self.time.setText(tr(_WAITING[microphone.state]))
            self.record.setFocus()
        elif (file := microphone.file) is not None:
            microphone.file = None
            self.take_file(file)
            self._name = self._what_was_recorded()
            self.facts.setText(self._name)

    def _on_heard(self) -> None:
        self.meter.show_level(self.microphone.level)
        seconds, limit = f"{self.microphone.seconds:.1f}", f"{self.microphone.limit:.1f}"
        self.time.setText(tr("{seconds} s of {limit} s", seconds=seconds, limit=limit))

    def _what_was_recorded(self) -> str:
        whole, heard = self.microphone.of_seconds, self._reader.samples / self._reader.rate
        if whole <= heard * 1.001:
            return tr("a recording")
        return tr("the loudest {heard} s of a recording of {whole} s", heard=f"{heard:.2f}", whole=f"{whole:.2f}")


def _row(*parts: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for part in parts:
        row.addWidget(part)
    return box
