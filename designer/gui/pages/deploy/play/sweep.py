"""One number of the sample goes from here to there, and the answer is drawn along: how the model reacts to it."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.play.panel import Number
from designer.gui.pages.deploy.play.planes import bytes_of, image_of
from designer.gui.plots.axis import brief, round_numbers, written
from designer.gui.plots.curve_view import CurveView
from designer.gui.plots.curves import Curve, Points
from designer.gui.plots.ink import font, pen
from designer.gui.plots.plot import Event
from designer.gui.plots.x_scale import Tick
from designer.gui.scaling import hold, least, px
from designer.gui.style import set_role, set_state
from designer.gui.tongue import tr
from designer.gui.widgets.words import words

STEPS = 61
"""Values that are tried between both ends."""
LEAST, PATIENCE_S = 9, 5.0
"""A slow model is asked fewer of them, so that nobody waits longer than this."""
_HIGH, _TILE = 240, 64


class Between:
    """Steps from 0 stand for values from `low` to `high`."""

    def __init__(self, name: str, low: float, high: float, count: int) -> None:
        self._name, self._low, self._wide = name, low, (high - low) / max(1, count - 1)

    def place(self, steps: ArrayLike) -> NDArray[np.float64]:
        """The values of steps."""
        return self._low + np.asarray(steps, dtype=np.float64) * self._wide

    def step(self, places: ArrayLike) -> NDArray[np.float64]:
        """The steps of values."""
        return (np.asarray(places, dtype=np.float64) - self._low) / (self._wide or 1.0)

    def ticks(self, low: float, high: float, count: float) -> list[Tick]:
        """Round values."""
        distance, found = round_numbers(low, high, count)
        return [(value, written(value, distance)) for value in found]

    def words(self, step: float) -> str:
        """`alcohol 12.5`."""
        return f"{self._name} {brief(float(self.place(step)))}"


class Sweep(QWidget):
    """Which number, from where to where, and the plot. `wanted()`: ask the model again."""

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._numbers: tuple[tuple[str, Number], ...] = ()
        self._count = STEPS
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("The number that moves"))
        least(self.choice, width=110)
        self.low, self.high = QLineEdit(), QLineEdit()
        for field, name in ((self.low, tr("From")), (self.high, tr("To"))):
            set_role(field, "number")
            field.setAccessibleName(name)
            hold(field, width=68)
            field.textEdited.connect(self._on_range)
        self.choice.activated.connect(self._on_chosen)
        self.plot = CurveView("", theme)
        self.plot.setFixedHeight(px(_HIGH))
        self.strip = Strip(theme)
        self.note = words("", "muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choice, 2)
        for part in (words(tr("from")), self.low, words(tr("to")), self.high):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        for below in (self.plot, self.strip, self.note):
            column.addWidget(below)
        self.strip.hide()
        self.note.hide()

    @property
    def number(self) -> tuple[str, Number] | None:
        """The input and the number that move."""
        at = self.choice.currentIndex()
        return self._numbers[at] if 0 <= at < len(self._numbers) else None

    def set_numbers(self, numbers: tuple[tuple[str, Number], ...]) -> None:
        """What can be moved, by input; the choice and the range stay where they were, if they can."""
        before = self.number
        names = [number.name for _, number in numbers]
        known = [number.name for _, number in self._numbers]
        self._numbers = numbers
        if names != known:
            self.choice.clear()
            self.choice.addItems(names)
            kept = names.index(before[1].name) if before is not None and before[1].name in names else 0
            self.choice.setCurrentIndex(kept if names else -1)
            now = self.number
            if now is not None and (before is None or now[1].name != before[1].name):
                self._offer_range()
        self.setEnabled(bool(names))

    def request(self, seconds: float) -> dict[str, Any] | None:
        """What asks the model, which takes so many seconds a sample; None if there is no range."""
        self._count = max(LEAST, min(STEPS, int(PATIENCE_S / seconds))) if seconds > 0 else STEPS
        ends, chosen = self._ends(), self.number
        if ends is None or chosen is None:
            return None
        name, number = chosen
        return {"input": name, "place": list(number.place), "values": np.linspace(*ends, self._count).tolist()}

    def show_answer(self, swept: Mapping[str, Any]) -> None:
        """Draws what came. Any: JSON of `runtime.probing`."""
        ends, chosen = self._ends(), self.number
        if ends is None or chosen is None:
            return
        self.say("")
        pictures = swept.get("pictures", ())
        self.strip.setVisible(bool(pictures))
        self.plot.setVisible(not pictures)
        if pictures:
            self.strip.show_pictures([(float(each["value"]), bytes_of(each["plane"])) for each in pictures])
            return
        self._draw(chosen[1], ends, swept)

    def say(self, text: str) -> None:
        """Says why there is nothing to see; "" if there is."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.plot.set_theme(theme)
        self.strip.set_theme(theme)

    def _draw(self, number: Number, ends: tuple[float, float], swept: Mapping[str, Any]) -> None:
        shares = swept.get("task") in ("classification", "multilabel")
        plot, unit = self.plot, "%" if shares else str(swept.get("unit", ""))
        count = max((len(curve["values"]) for curve in swept["curves"]), default=2)
        plot.clear()
        title = tr("Share of each class") if shares else tr("Prediction")
        plot.describe(title, unit=unit, per_cent=shares, ceiling=1.0 if shares else None)
        plot.set_scale(Between(number.name, *ends, count))
        steps = np.arange(count, dtype=np.float64)
        for tint, curve in enumerate(swept["curves"]):
            points = Points(steps, np.asarray(curve["values"], dtype=np.float64))
            plot.set_curve(str(tint), Curve(str(curve["name"]), tint, points, noisy=False))
        low, high = ends
        now = (number.value - low) / ((high - low) or 1.0) * (count - 1)
        words_now = tr("now: {value}", value=brief(number.value))
        plot.set_events((Event(now, words_now),) if 0 <= now <= count - 1 else ())

    def _ends(self) -> tuple[float, float] | None:
        found = []
        for field in (self.low, self.high):
            try:
                value = float(field.text().replace(",", "."))
            except ValueError:
                value = float("nan")
            set_state(field, "invalid", not np.isfinite(value))
            found.append(value)
        low, high = found
        return (low, high) if np.isfinite(low) and np.isfinite(high) and low < high else None

    def _offer_range(self) -> None:
        if self.number is not None:
            number = self.number[1]
            self.low.setText(f"{number.low:.4g}")
            self.high.setText(f"{number.high:.4g}")

    def _on_chosen(self) -> None:
        self._offer_range()
        self.wanted.emit()

    def _on_range(self) -> None:
        if self._ends() is None:
            self.say(tr("The first number must be smaller than the second one."))
        else:
            self.wanted.emit()


class Strip(QWidget):
    """Pictures side by side, with the value that each was made at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pictures: list[tuple[float, NDArray[np.uint8]]] = []
        self._images: list[QImage] = []
        self.setAccessibleName(tr("What the model makes as the number moves"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(_TILE + 20))

    @property
    def pictures(self) -> int:
        """How many there are."""
        return len(self._pictures)

    def show_pictures(self, pictures: list[tuple[float, NDArray[np.uint8]]]) -> None:
        """Shows these, each with its value."""
        self._pictures = pictures
        self.setAccessibleDescription(", ".join(brief(value) for value, _ in pictures))
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self._images = [image_of(pixels, theme) for _, pixels in self._pictures]
        self.update()

    def sizeHint(self) -> QSize:
        """A row."""
        return QSize(px(320), px(_TILE + 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """As large as the row lets them be."""
        count = max(1, len(self._images))
        side = min(float(px(_TILE)), (self.width() - 6.0 * (count - 1)) / count)
        with QPainter(self) as painter:
            painter.setFont(font(10, mono=True))
            for at, (image, (value, _)) in enumerate(zip(self._images, self._pictures, strict=True)):
                box = QRectF(at * (side + 6), 0, side, side)
                painter.drawImage(box, image)
                painter.setPen(pen(self._theme.border))
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
                painter.setPen(QColor(self._theme.muted))
                below = QRectF(box.left() - 4, box.bottom() + 2, side + 8, px(16))
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, brief(value))
