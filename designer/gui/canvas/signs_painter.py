"""Draws the lower right corner of nodes: how often a block stands there, and small signs of what is special."""

from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF

from designer.drawing import geometry as g
from designer.drawing.corner import times_width
from designer.drawing.theme import Theme
from designer.gui.canvas import look
from designer.gui.canvas.arrays import SceneArrays
from designer.gui.canvas.frame import Detail
from designer.gui.canvas.stamp import Stamp
from designer.gui.canvas.texts import width_of

_NEAR_UP = 8.0
"""How far above a node's lower edge its signs stand when it is seen from near: below its parameters."""


def paint_signs(stamp: Stamp, arrays: SceneArrays, rows: npt.NDArray[np.intp], theme: Theme) -> None:
    """Draws what stands in the corner of the nodes `rows`; most have nothing there."""
    for row in rows.tolist():
        face = arrays.faces[row]
        if not (face.times or face.marks):
            continue
        middle = face.height - _NEAR_UP if stamp.frame.detail is Detail.NEAR else g.FOOT_BASELINE - g.MARK_SIZE / 3
        at = arrays.xy[row] + (g.NODE_WIDTH - g.OP_RIGHT, middle)
        if face.times:
            width, ink = times_width(width_of(look.TIMES_FONT, face.times)), theme.family(face.family)
            area = QRectF(-width, -g.TIMES_HEIGHT / 2, width, g.TIMES_HEIGHT)
            paint = partial(look.paint_times, theme=theme, family=ink, words=face.times)
            stamp.one(at, ("times", face.times, ink), area, paint)
            at = at - (width + g.MARK_GAP, 0)
        for name in reversed(face.marks):
            area = QRectF(-g.MARK_SIZE, -g.MARK_SIZE / 2, g.MARK_SIZE, g.MARK_SIZE)
            stamp.one(at, ("mark", name), area, partial(look.paint_mark, theme=theme, name=name))
            at = at - (g.MARK_SIZE + g.MARK_GAP, 0)
