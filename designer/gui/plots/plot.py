"""A plot as data: its curves, how values are written, what range they take. It paints nothing."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from designer.drawing.words import THIN
from designer.gui.plots.axis import figure, log_range, round_step
from designer.gui.plots.curves import SMOOTHING, Curve, Points
from designer.gui.plots.frame import Y_SPACING, Frame
from designer.gui.plots.x_scale import Steps, XScale

_SHARE_SEEN = 0.995
"""Of the raw values in view this share decides the range: a lone spike must not flatten everything else."""

_SMALL = 0.01
"""Below this, as learning rates are, what counts is how many noughts there are."""

LEFT, TOP, RIGHT, BOTTOM = 48, 40, 14, 28
"""Room around the plot for the axes' numbers and the header, in pixels for text of 100 %."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One entry of the legend: a curve and its value at the cursor, or its latest one."""

    id: str
    name: str
    tint: int
    value: float


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at a step, shown as a line with a few words."""

    step: float
    words: str


@dataclass(slots=True)
class Plot:
    """What is shown. `per_cent` multiplies by 100; `ceiling` is a value that the range never needs to exceed.

    `empty` says what will be here, as long as there is nothing.
    """

    title: str
    unit: str = ""
    per_cent: bool = False
    ceiling: float | None = None
    empty: str = ""
    curves: dict[str, Curve] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    events: tuple[Event, ...] = ()
    log: bool = False
    smoothing: float = SMOOTHING
    scale: XScale = field(default_factory=Steps)

    @property
    def factor(self) -> float:
        """What values are multiplied by where they are shown."""
        return 100.0 if self.per_cent else 1.0

    @property
    def seen(self) -> dict[str, Curve]:
        """The curves that have something to show and are not hidden."""
        return {id: curve for id, curve in self.curves.items() if len(curve.data) and id not in self.hidden}

    @property
    def end(self) -> float:
        """The last step of all curves."""
        return max((curve.data.end for curve in self.curves.values()), default=0.0)

    def readings(self, cursor: float | None, span: tuple[float, float]) -> tuple[Reading, ...]:
        """What the legend says: of all curves that have data, hidden ones too."""
        found = []
        for id, curve in self.curves.items():
            if len(curve.data):
                at = curve.data.end if cursor is None else min(cursor, curve.data.end)
                value = curve.value_at(at, span[1] - span[0], self.smoothing)
                found.append(Reading(id, curve.name, curve.tint, value))
        return tuple(found)

    def written(self, value: float) -> str:
        """A value with its unit."""
        number = value * self.factor
        told = f"{number:.3g}" if 0 < abs(number) < _SMALL else figure(number)
        return told.replace("-", "−") + (f"{THIN}{self.unit}" if self.unit else "")

    def frame(self, area: QRectF, span: tuple[float, float]) -> Frame:
        """The plot's rectangle with the ranges that it shows."""
        left, right = (float(place) for place in self.scale.place(span))
        bottom, top = self._range(*span, area.height() / Y_SPACING)
        return Frame(area, left, right, bottom, top, self.log, self.scale)

    def _range(self, left: float, right: float, ticks: float) -> tuple[float, float]:
        """A range of round numbers around what is in view; it starts at zero unless the values are far from it."""
        values = self._extremes(left, right) * self.factor
        values = values[np.isfinite(values)]
        if self.log:
            values = values[values > 0]
            return log_range(float(values.min()), float(values.max())) if len(values) else (0.1, 1.0)
        if not len(values):
            return 0.0, 1.0 * self.factor
        low, high = float(values.min()), float(values.max())
        if 0 < low < 0.6 * high:
            low = 0.0
        if high - low < 1e-9 * max(1.0, abs(high)):
            low, high = _around(low)
        step = round_step(high - low, max(2.0, ticks))
        bottom, top = np.floor(low / step + 1e-9) * step, np.ceil(high / step - 1e-9) * step
        if self.ceiling is not None and top > (ceiling := self.ceiling * self.factor) >= high:
            top = ceiling
        return float(bottom), float(top)

    def _extremes(self, left: float, right: float) -> NDArray[np.float64]:
        parts = [
            curve.data.within(left, right).y
            if isinstance(curve.data, Points)
            else curve.data.extremes(left, right, _SHARE_SEEN, self.smoothing if curve.noisy else 0.0)
            for curve in self.seen.values()
        ]
        return np.concatenate(parts) if parts else np.empty(0)


def _around(value: float) -> tuple[float, float]:
    """A range around a single value; that of 0 lies above it, for what is measured here is seldom below."""
    return (0.0, 1.0) if value == 0 else (value - 0.5 * abs(value), value + 0.5 * abs(value))
