"""A plot as a widget: follows a run while it grows, and is moved by mouse and keys.

Dragging zooms to what was dragged over, the wheel zooms, Shift or the middle button pans, a double click fits. With the
keyboard: arrows move the cursor, + and − zoom, 0 fits, letters as in `ASKED`. A click on the legend hides a curve.
"""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme
from designer.gui.plots.curves import Curve, Points, Role, Track
from designer.gui.plots.frame import Frame
from designer.gui.plots.ink import pen
from designer.gui.plots.plot import Event, Plot, Reading
from designer.gui.plots.plot_link import PlotLink
from designer.gui.plots.plot_painting import Scene, frame_of, head_of, paint_plot
from designer.gui.plots.pyramid import Floats
from designer.gui.plots.x_scale import XScale
from designer.gui.tongue import later, retold, tr

_NAMES = {Role.TRAIN: later("train"), Role.VALIDATION: later("validation")}
_TINTS = {Role.TRAIN: 0, Role.VALIDATION: 1}
ASKED = {
    "log": Qt.Key.Key_L,
    "copy": Qt.Key.Key_C,
    "save": Qt.Key.Key_S,
    "window": Qt.Key.Key_W,
    "menu": Qt.Key.Key_Menu,
}
"""What a plot's owner can be asked for, and with which key."""
_CLICK = 4
"""Pixels that the mouse may move in a click."""
_ZOOM, _NOTCH = 1.5, 0.999
_ARROW = 0.01
"""The share of what is in view by which an arrow key moves the cursor."""
_SIZE, _LEAST = (480, 260), (220, 160)


class CurveView(QWidget):
    """One plot. `asked(what)`: a key asked for something that is not the plot's to do, one of `ASKED`.

    `curve_toggled(id)`: a curve was hidden or shown again.
    """

    asked = Signal(str)
    curve_toggled = Signal(str)

    def __init__(
        self,
        title: str,
        theme: Theme,
        *,
        unit: str = "",
        per_cent: bool = False,
        ceiling: float | None = None,
        link: PlotLink | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.plot = Plot(title)
        self.link = link or PlotLink(self)
        self.link.moved.connect(self._on_moved)
        self.spare = 0.0
        self._pressed: tuple[QPointF, tuple[float, float], bool] | None = None
        self._chosen: tuple[float, float] | None = None
        self._by_key = False
        self.describe(title, unit=unit, per_cent=per_cent, ceiling=ceiling)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(*_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # -- what is shown

    def describe(
        self, title: str, *, unit: str = "", per_cent: bool = False, ceiling: float | None = None, empty: str = ""
    ) -> None:
        """Says what is shown."""
        plot = self.plot
        plot.title, plot.unit, plot.per_cent, plot.ceiling, plot.empty = title, unit, per_cent, ceiling, empty
        self.setAccessibleName(title)
        self.update()

    @property
    def title(self) -> str:
        """What is shown."""
        return self.plot.title

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What the legend says."""
        return self.plot.readings(self.link.cursor, self.span)

    @property
    def span(self) -> tuple[float, float]:
        """The steps in view."""
        return self.link.span

    @property
    def is_log(self) -> bool:
        """Whether values stand on a logarithmic axis."""
        return self.plot.log

    def set_log(self, log: bool) -> None:
        """Puts the values on a logarithmic axis, or back on a linear one."""
        self.plot.log = log
        self.update()

    def set_smoothing(self, share: float) -> None:
        """How much of what is in view a point of the smooth line averages; 0: no smooth line."""
        self.plot.smoothing = share
        self.update()

    def set_scale(self, scale: XScale) -> None:
        """What is counted along x."""
        self.plot.scale = scale
        self.update()

    def set_events(self, events: tuple[Event, ...]) -> None:
        """What happened on the way."""
        if events != self.plot.events:
            self.plot.events = events
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def scene(self) -> Scene:
        """How the plot stands now."""
        ratio = self.devicePixelRatioF()
        return Scene(
            self.width(), self.height(), self._theme, self.span, self.link.cursor, self._chosen, ratio, self.spare
        )

    def still(self) -> Scene:
        """How the plot is drawn into a picture: without cursor and buttons."""
        return Scene(self.width(), self.height(), self._theme, self.span)

    # -- data

    def clear(self) -> None:
        """Forgets all curves and the zoom."""
        self.plot.curves, self.plot.hidden, self.plot.events = {}, set(), ()
        self.link.clear()
        self.update()

    def set_curve(self, id: str, curve: Curve) -> None:
        """Adds a curve, or puts another in its place."""
        self.plot.curves[id] = curve
        self._grown()

    def track(self, id: str, name: str, tint: int, *, counted: bool = True, noisy: bool = True) -> Track:
        """The data of a curve with very many values; made if it is not there. Call `grown` after adding to it."""
        curve = self.plot.curves.get(id)
        if curve is None or not isinstance(curve.data, Track):
            curve = self.plot.curves[id] = Curve(name, tint, Track(counted=counted), noisy)
        assert isinstance(curve.data, Track)
        return curve.data

    def grown(self) -> None:
        """Curves have got more values."""
        self._grown()

    def extend(self, values: Floats) -> None:
        """Appends the values of further steps to the training curve."""
        self.track(Role.TRAIN.value, tr(_NAMES[Role.TRAIN]), _TINTS[Role.TRAIN]).extend(values)
        self._grown()

    @property
    def steps(self) -> int:
        """How many steps the training curve has."""
        curve = self.plot.curves.get(Role.TRAIN.value)
        return len(curve.data) if curve is not None else 0

    def set_points(self, role: Role, x: Sequence[float], y: Sequence[float]) -> None:
        """The points of a curve, `x` in steps and ascending."""
        points = Points(np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64))
        self.set_curve(role.value, Curve(tr(_NAMES[role]), _TINTS[role], points))

    def toggle(self, id: str) -> None:
        """Hides a curve, or shows it again."""
        self.plot.hidden ^= {id}
        self.curve_toggled.emit(id)
        self.update()

    def fit(self) -> None:
        """Shows everything, and follows what comes."""
        self.link.fit()

    def _grown(self) -> None:
        self.link.report(id(self), self.plot.end)
        self.update()

    # -- Qt's events

    def sizeHint(self) -> QSize:
        """A plot likes to be wide."""
        return QSize(*_SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plot, and a ring if the keyboard is here."""
        with QPainter(self) as painter:
            paint_plot(painter, self.plot, self.scene())
            if self.hasFocus() and self._by_key:
                painter.setPen(pen(self._theme.accent))
                painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A cursor for the keyboard, at the end, unless there is one."""
        self._by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self._by_key and self.link.cursor is None and self.plot.seen:
            self.link.put_cursor(self.span[1])
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard's cursor stays for whoever takes over."""
        self._by_key = False
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not taken for the window's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._action(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the head of this file."""
        action = self._action(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            self._by_key = True
            action(self)

    def _action(self, event: QKeyEvent) -> "Callable[[CurveView], object] | None":
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier
        is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return None if held else (_FINE_KEYS if is_fine else {}).get(event.key()) or _KEYS.get(event.key())

    def step_cursor(self, share: float) -> None:
        """Moves the cursor by a share of what is in view; by one step, if the share is 0 one way or the other."""
        left, right = self.span
        at = self.link.cursor if self.link.cursor is not None else right
        self.go_to(at + (share * (right - left) or np.copysign(1.0, share)))

    def go_to(self, step: float) -> None:
        """Puts the cursor onto a step; what is in view goes along."""
        self.link.put_cursor(float(round(step)))
        left, right = self.span
        at = self.link.cursor or 0.0
        if not left <= at <= right:
            self.link.pan(at - right if at > right else at - left)

    def zoom(self, factor: float) -> None:
        """Shows more or fewer steps around the cursor, or the middle."""
        left, right = self.span
        cursor = self.link.cursor
        self.link.zoom(factor, cursor if cursor is not None and left <= cursor <= right else (left + right) / 2)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms the steps around the mouse; sideways, or with Shift, it pans."""
        across, along = event.angleDelta().x(), event.angleDelta().y()
        left, right = self.span
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            across, along = across or along, 0
        if across and abs(across) > abs(along):
            self.link.pan(-across / 1200 * (right - left))
        else:
            self.link.zoom(_NOTCH**along, self._frame().value_at(event.position().x()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of the plot, or of a part of it."""
        middle = event.button() is Qt.MouseButton.MiddleButton
        if middle or event.button() is Qt.MouseButton.LeftButton:
            pans = middle or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._pressed = (event.position(), self.span, pans)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pans or chooses while a button is held, otherwise reads the values under the mouse."""
        frame, x = self._frame(), event.position().x()
        if self._pressed is not None:
            self._drag(frame, x)
        is_inside = frame.area.left() <= x <= frame.area.right()
        self.link.put_cursor(frame.value_at(x) if is_inside and self.plot.seen else None)
        entry = head_of(self.plot, self.scene()).entry_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if entry else Qt.CursorShape.ArrowCursor)
        self.update()

    def _drag(self, frame: Frame, x: float) -> None:
        assert self._pressed is not None
        (start, (left, right), pans) = self._pressed
        if abs(x - start.x()) < _CLICK:
            self._chosen = None
        elif pans:
            moved = (x - start.x()) / frame.area.width() * (right - left)
            self.link.show(left - moved, right - moved)
        else:
            low, high = frame.area.left(), frame.area.right()
            self._chosen = (frame.value_at(min(max(start.x(), low), high)), frame.value_at(min(max(x, low), high)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go: zooms to what was chosen; a click on the legend hides a curve."""
        pressed, self._pressed = self._pressed, None
        chosen, self._chosen = self._chosen, None
        if chosen is not None:
            self.link.show(min(chosen), max(chosen))
        elif pressed is not None and (event.position() - pressed[0]).manhattanLength() < _CLICK:
            entry = head_of(self.plot, self.scene()).entry_at(event.position())
            if entry:
                self.toggle(entry)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Shows everything again."""
        self.fit()

    def leaveEvent(self, event: QEvent) -> None:
        """The legend tells the latest values again."""
        if not (self.hasFocus() and self._by_key):
            self.link.put_cursor(None)

    def _frame(self) -> Frame:
        scene = self.scene()
        return frame_of(self.plot, scene, head_of(self.plot, scene).top)

    def _on_moved(self) -> None:
        if self._by_key:
            self._speak()
        self.update()

    def _speak(self) -> None:
        """Tells screen readers what is under the cursor."""
        cursor = self.link.cursor
        parts = [self.plot.scale.words(cursor)] if cursor is not None else []
        parts += [f"{retold(each.name)} {self.plot.written(each.value)}" for each in self.readings]
        self.setAccessibleDescription("; ".join(parts))


def _asking(what: str) -> Callable[[CurveView], object]:
    return lambda view: view.asked.emit(what)


_KEYS: dict[int, Callable[[CurveView], object]] = {
    Qt.Key.Key_Left: lambda view: view.step_cursor(-_ARROW),
    Qt.Key.Key_Right: lambda view: view.step_cursor(_ARROW),
    Qt.Key.Key_Home: lambda view: view.go_to(0),
    Qt.Key.Key_End: lambda view: view.go_to(view.link.end),
    Qt.Key.Key_Plus: lambda view: view.zoom(1 / _ZOOM),
    Qt.Key.Key_Equal: lambda view: view.zoom(1 / _ZOOM),
    Qt.Key.Key_Minus: lambda view: view.zoom(_ZOOM),
    Qt.Key.Key_0: lambda view: view.fit(),
    Qt.Key.Key_Escape: lambda view: view.link.put_cursor(None),
    **{key: _asking(what) for what, key in ASKED.items()},
}
"""What a key does."""
_FINE_KEYS: dict[int, Callable[[CurveView], object]] = {
    Qt.Key.Key_Left: lambda view: view.step_cursor(-0.0),
    Qt.Key.Key_Right: lambda view: view.step_cursor(0.0),
}
"""What it does with Shift."""
