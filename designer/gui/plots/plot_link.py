"""What plots that belong together share: which steps are in view, and where the cursor is."""

from PySide6.QtCore import QObject, Signal

LEAST_WIDTH = 8.0
"""No fewer steps are shown: below that there is nothing more to see."""


class PlotLink(QObject):
    """One for all panels of a run, or for one plot alone. Everything is in steps. `moved()`: something changed."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: tuple[float, float] | None = None
        self._ends: dict[int, float] = {}
        self.cursor: float | None = None

    @property
    def end(self) -> float:
        """The last step of all plots."""
        return max(1.0, *self._ends.values()) if self._ends else 1.0

    @property
    def span(self) -> tuple[float, float]:
        """The steps in view."""
        return self._window or (0.0, self.end)

    @property
    def is_fitted(self) -> bool:
        """Whether everything is in view, also what is yet to come."""
        return self._window is None

    def report(self, plot: int, end: float) -> None:
        """A plot says how far its curves go."""
        self._ends[plot] = end

    def leave(self, plot: int) -> None:
        """A plot is no longer one of them."""
        self._ends.pop(plot, None)

    def put_cursor(self, step: float | None) -> None:
        """Moves the cursor, within the run; None: there is none."""
        moved = None if step is None else min(max(step, 0.0), self.end)
        if moved != self.cursor:
            self.cursor = moved
            self.moved.emit()

    def fit(self) -> None:
        """Shows everything, and follows what comes."""
        self._window = None
        self.moved.emit()

    def show(self, left: float, right: float) -> None:
        """Views these steps, kept inside the run; the whole run means following it."""
        end = self.end
        width = min(max(right - left, LEAST_WIDTH), end)
        left = min(max(left, 0.0), end - width)
        self._window = None if width >= end else (left, left + width)
        self.moved.emit()

    def zoom(self, factor: float, around: float) -> None:
        """Shows `factor` times as many steps; `around` stays where it is."""
        left, right = self.span
        self.show(around - (around - left) * factor, around + (right - around) * factor)

    def pan(self, steps: float) -> None:
        """Moves on by so many steps."""
        left, right = self.span
        if not self.is_fitted:
            self.show(left + steps, right + steps)

    def clear(self) -> None:
        """Another run: no zoom, no cursor."""
        self._window, self.cursor = None, None
        self._ends.clear()
        self.moved.emit()
