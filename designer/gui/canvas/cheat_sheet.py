"""What hands and keys can do on the canvas, on one sheet over it. The keys are those of the canvas' table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.canvas.keys import KEYS
from designer.gui.fonts import mono_font, ui_font
from designer.gui.scaling import px
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

MOUSE = (
    ("Double click", "Search a layer to add; open a block; bend a wire"),
    ("Drag a port", "Draw a wire; over nothing: search for what fits"),
    ("Drag the end of a wire", "Put it elsewhere, or take it away"),
    ("Shift, drag a port", "Take all its wires to another port"),
    ("Alt, click", "Cut a wire, or all wires of a port"),
    ("Drag a layer onto a wire", "Insert it; with Shift, out of its own chain"),
    ("Shift, drop on a layer", "Replace it by what comes from the palette"),
    ("Ctrl, drag a layer", "Copy it with the wires that arrive"),
    ("Alt, while dragging", "Do not snap"),
    ("Shift or Ctrl, click", "Select as well"),
    ("Wheel", "Zoom; with Shift, to the side"),
    ("Middle button, or Space", "Move the view"),
)
"""What the hand does, and what comes of it."""

_EDGE, _PAD, _RADIUS, _WIDEST, _HIGHEST = 24, 20, 12, 960, 760
_NARROW = 900
"""Below this width of the canvas the two sides stand below each other."""
_LEFT_GROUPS = ("Add and connect", "Look")
"""These stand below the mouse, the others beside it."""


class CheatSheet(QWidget):
    """Shown until a key is pressed or the mouse is clicked."""

    def __init__(self, canvas: CanvasView, theme: Theme) -> None:
        super().__init__(canvas)
        self._canvas, self.theme = canvas, theme
        self.setAccessibleName(tr("Mouse and keys on the canvas"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setFocusProxy(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.addWidget(self._area)
        self.hide()

    def toggle(self) -> None:
        """Shows itself, or goes."""
        if self.isVisible():
            self.close_sheet()
            return
        self._fill()
        self.arrange()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Goes; the keyboard returns to the canvas."""
        self.hide()
        self._canvas.setFocus(Qt.FocusReason.PopupFocusReason)

    def arrange(self) -> None:
        """Stands in the middle of the canvas, as large as there is room."""
        area = self._canvas.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        inner = self._area.widget()
        wanted = inner.sizeHint() if inner is not None else self.sizeHint()
        width = min(area.width(), px(_WIDEST))
        self.resize(width, min(area.height(), px(_HIGHEST), wanted.height() + 2 * _PAD + 2))
        self.move(self._canvas.rect().center() - self.rect().center())

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.theme = theme
        if self.isVisible():
            self._fill()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.theme.border), 1.0))
            painter.setBrush(QColor(self.theme.panel))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), _RADIUS, _RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows scroll, any other key closes."""
        bar = self._area.verticalScrollBar()
        step = {Qt.Key.Key_Down: 40, Qt.Key.Key_Up: -40, Qt.Key.Key_PageDown: 300, Qt.Key.Key_PageUp: -300}
        if event.key() in step:
            bar.setValue(bar.value() + step[Qt.Key(event.key())])
        elif event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            self.close_sheet()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click closes."""
        self.close_sheet()

    def focusOutEvent(self, event: QEvent) -> None:
        """Whoever goes elsewhere is done reading."""
        self.hide()

    def _fill(self) -> None:
        sheet = QWidget()
        sheet.setStyleSheet("background: transparent;")
        sides = QHBoxLayout(sheet) if self._canvas.width() >= px(_NARROW) else QVBoxLayout(sheet)
        sides.setContentsMargins(0, 0, 8, 0)
        sides.setSpacing(36 if self._canvas.width() >= px(_NARROW) else 10)
        groups: dict[str, list[tuple[str, str]]] = {}
        for key in KEYS:
            shown = self._canvas.keys.keys(key.id)
            if shown:
                groups.setdefault(key.group, []).append((_written(shown[0]), tr(key.words)))
        mouse = [(tr(hand), tr(words)) for hand, words in MOUSE]
        left = {tr("Mouse"): mouse} | {tr(name): groups.pop(name) for name in _LEFT_GROUPS if name in groups}
        right = {tr(name): rows for name, rows in groups.items()}
        for side in (left, right):
            sides.addLayout(self._column(side), 1)
        self._area.setWidget(sheet)
        self._area.setStyleSheet("QScrollArea { background: transparent; }")
        self._area.viewport().setStyleSheet("background: transparent;")

    def _column(self, groups: dict[str, list[tuple[str, str]]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        line = 0
        for name, rows in groups.items():
            head = self._label(name, self.theme.title, ui_font(12, QFont.Weight.DemiBold))
            head.setContentsMargins(0, 10 if line else 0, 0, 4)
            grid.addWidget(head, line, 0, 1, 2)
            for at, (key, words) in enumerate(rows, start=line + 1):
                is_key = name != tr("Mouse")
                font = mono_font(11) if is_key else ui_font(12)
                said = self._label(words, self.theme.text, ui_font(12))
                said.setWordWrap(True)
                grid.addWidget(self._label(key, self.theme.title, font), at, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(said, at, 1)
            line += len(rows) + 1
        grid.setRowStretch(line, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _label(self, words: str, ink: str, font: QFont) -> QLabel:
        label = QLabel(words)
        label.setFont(font)
        label.setStyleSheet(f"color: {ink}; background: transparent;")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label


def _written(key: str) -> str:
    return QKeySequence.fromString(key).toString(QKeySequence.SequenceFormat.NativeText)
