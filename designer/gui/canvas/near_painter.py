"""Writes on nodes that are looked at closely: their parameters in two columns, what they learn and give below."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from designer.drawing import geometry as g
from designer.drawing.details import Details
from designer.drawing.face import Face
from designer.drawing.theme import Theme
from designer.gui.canvas import look
from designer.gui.canvas.texts import Role, Texts, font, width_of

Place = tuple[float, float]

_LEFT = 14.0
_GAP = 10.0
_COLUMN = (g.NODE_WIDTH - 2 * _LEFT - _GAP) / 2
_WHOLE = g.NODE_WIDTH - 2 * _LEFT
_FIRST, _STEP = 41.0, 9.6
_ROWS = 3
_FOOT_UP = 6.5
_LEAST_LABEL = 22.0


def write_near(
    painter: QPainter, texts: Texts, nodes: Sequence[tuple[Place, Face, Details]], theme: Theme, small: Sequence[Role]
) -> None:
    """Writes the bodies of nodes; `small` are the roles of labels, values and the line below."""
    label, value, foot = small
    for (x, y), face, shown in nodes:
        pairs = shown.params
        rows = min(_ROWS, len(pairs)) if len(pairs) > _ROWS else len(pairs)
        for number, (name, words) in enumerate(pairs):
            column, row = divmod(number, max(rows, 1))
            wide = _COLUMN if len(pairs) > _ROWS else _WHOLE
            at = QPointF(x + _LEFT + column * (_COLUMN + _GAP), y + _FIRST + row * _STEP)
            room = min(width_of(value, words), wide - _LEAST_LABEL)
            _write(painter, texts, label, name, wide - room - 4, at, theme.muted)
            right = at.x() + wide - room if len(pairs) > _ROWS else at.x() + width_of(label, name) + 6
            _write(painter, texts, value, words, room + 0.5, QPointF(right, at.y()), theme.text)
        line = shown.foot if not face.faint else face.foot
        if not pairs and face.summary not in line:
            _write(painter, texts, value, face.summary, _WHOLE, QPointF(x + _LEFT, y + _FIRST), theme.text)
        at = QPointF(x + _LEFT, y + face.height - _FOOT_UP)
        _write(painter, texts, foot, line or face.foot, _WHOLE - look.corner_width(face), at, theme.text)


def _write(painter: QPainter, texts: Texts, role: Role, words: str, width: float, at: QPointF, ink: str) -> None:
    if words and width > 1:
        painter.setFont(font(role))
        painter.setPen(QColor(ink))
        painter.drawStaticText(QPointF(at.x(), at.y() - texts.ascent(role)), texts.get(role, words, width))
