"""Draws nodes: chrome, marks and ports as copied pixels from the atlas, texts as laid-out text."""

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTransform

from designer.catalogue.tensor import Kind
from designer.drawing import geometry as g
from designer.drawing.face import Face
from designer.drawing.theme import Colour, Theme
from designer.gui.canvas import look
from designer.gui.canvas.arrays import ANY, FAMILIES, KINDS, SceneArrays
from designer.gui.canvas.atlas import Atlas
from designer.gui.canvas.frame import Detail, Frame, Shown
from designer.gui.canvas.near_painter import write_near
from designer.gui.canvas.signs_painter import paint_signs
from designer.gui.canvas.stamp import Stamp
from designer.gui.canvas.texts import Role, Texts, font, width_of

Ints = npt.NDArray[np.intp]
Floats = npt.NDArray[np.float64]

_PAD = 2.0 * g.SHADOW_BLUR + g.SHADOW_DROP
_HALO_PAD = 10.0
_PORT_PAD = g.PORT_SIZE / 2 + g.PORT_RING + 1
_DIMMED = 0.22
_PILED = 10_000_000
"""Added to the code of a chrome that lies on a pile."""
_ICONS = 2 * _PILED
"""Added to the code of a chrome once for each icon before the one that it bears."""


def family_colour(theme: Theme, code: int) -> Colour:
    """The colour of a family by its code in the arrays."""
    return theme.family(FAMILIES[code] if code < len(FAMILIES) else None)


class NodesPainter:
    """Draws nodes by row. Keeps laid-out texts between frames."""

    def __init__(self) -> None:
        self._texts = Texts()

    def paint(
        self,
        painter: QPainter,
        frame: Frame,
        arrays: SceneArrays,
        rows: Ints,
        shown: Shown,
        theme: Theme,
        atlas: Atlas,
        *,
        small_text: bool,
    ) -> None:
        """Draws the nodes `rows`, in this order."""
        if not len(rows):
            return
        stamp = Stamp(painter, frame, atlas)
        self._chrome(stamp, arrays, rows, theme)
        if frame.detail < Detail.TITLES:
            self._frames(stamp, arrays, rows, shown, theme, badges=frame.detail is Detail.BOXES)
            return
        self._icons(stamp, arrays, rows, theme)
        self._frames(stamp, arrays, rows, shown, theme, badges=True)
        self._write(painter, frame, arrays, rows, theme, small=small_text and frame.detail >= Detail.FULL)
        _ports(stamp, arrays, rows, shown, theme)
        if frame.detail >= Detail.FULL:
            paint_signs(stamp, arrays, rows, theme)
            _port_names(stamp, arrays, rows, shown, theme)

    def _chrome(self, stamp: Stamp, arrays: SceneArrays, rows: Ints, theme: Theme) -> None:
        codes = arrays.family[rows].astype(np.intp) * 10_000 + arrays.size[rows, 1].astype(np.intp)
        codes += _PILED * arrays.piled[rows]
        detail = stamp.frame.detail
        icons = [""]
        if detail is Detail.BOXES:
            names = arrays.icons(rows)
            icons = list(dict.fromkeys(names))
            known = {icon: number for number, icon in enumerate(icons)}
            codes += _ICONS * np.array([known[name] for name in names], np.intp)
        cells = {}
        for code in np.unique(codes).tolist():
            piled, plain, icon = code % _ICONS >= _PILED, code % _PILED, icons[code // _ICONS]
            ink, height = family_colour(theme, plain // 10_000), float(plain % 10_000)
            bounds = QRectF(-_PAD, -_PAD, g.NODE_WIDTH + 2 * _PAD, height + 2 * _PAD)
            cells[code] = (
                ("chrome", detail, ink, height, piled, icon),
                bounds,
                partial(_chrome, theme=theme, ink=ink, height=height, detail=detail, piled=piled, icon=icon),
            )
        stamp.many(arrays.xy[rows], codes, cells)

    def _icons(self, stamp: Stamp, arrays: SceneArrays, rows: Ints, theme: Theme) -> None:
        names = list(zip(arrays.icons(rows), arrays.family[rows].tolist(), strict=True))
        order = {name: code for code, name in enumerate(dict.fromkeys(names))}
        tile = look.FAR_TILE if stamp.frame.detail is Detail.TITLES else float(g.ICON_TILE)
        bounds = QRectF(0, 0, tile, tile)
        cells = {
            code: (
                ("icon", *name, tile),
                bounds,
                partial(look.paint_icon, name=name[0], family=family_colour(theme, name[1]), tile=tile),
            )
            for name, code in order.items()
        }
        at = arrays.xy[rows] + (g.ICON_X, (g.HEADER_HEIGHT - tile) / 2)
        stamp.many(at, np.array([order[name] for name in names], np.intp), cells)

    def _frames(
        self, stamp: Stamp, arrays: SceneArrays, rows: Ints, shown: Shown, theme: Theme, *, badges: bool
    ) -> None:
        selected, wrong = np.isin(rows, arrays.rows(shown.selected)), arrays.wrong[rows]
        hovered = np.isin(rows, arrays.rows(() if shown.hovered is None else (shown.hovered,))) & ~selected
        partners = np.isin(rows, arrays.rows(shown.partners))
        for name, paint, chosen in (
            ("selected", look.paint_selected, selected),
            ("hovered", look.paint_hovered, hovered),
            ("partner", look.paint_partner, partners),
            ("error", look.paint_error, wrong),
        ):
            if chosen.any():
                _around(stamp, arrays, rows[chosen], name, partial(paint, theme=theme))
        if badges and wrong.any():
            half = look.BADGE / 2 + 2
            area = QRectF(-half, -half, 2 * half, 2 * half)
            badge = {0: (("badge",), area, partial(look.paint_badge, theme=theme, ground=theme.error))}
            corners = arrays.xy[rows[wrong]] + (g.NODE_WIDTH - 3, 3)
            stamp.many(corners, np.zeros(len(corners), np.intp), badge)

    def _write(
        self, painter: QPainter, frame: Frame, arrays: SceneArrays, rows: Ints, theme: Theme, *, small: bool
    ) -> None:
        corners = frame.whole(arrays.xy[rows]) / (frame.ratio * frame.scale)
        places = list(zip(corners.tolist(), (arrays.faces[row] for row in rows.tolist()), strict=True))
        painter.setTransform(QTransform.fromScale(frame.scale, frame.scale))
        painter.setPen(QColor(theme.title))
        if frame.detail is Detail.TITLES:
            self._from_afar(painter, places)
            painter.resetTransform()
            return
        painter.setFont(font(look.TITLE_FONT))
        for (x, y), face in places:
            width = _widths(face)[0] if small else _TITLE_ALONE
            self._line(painter, look.TITLE_FONT, face.title, width, x + g.TITLE_X, y + g.TITLE_BASELINE)
        if small:
            self._types(painter, places, theme)
        if small and frame.detail is Detail.NEAR:
            shown = [arrays.details(row) for row in rows.tolist()]
            near = [((x, y), face, each) for ((x, y), face), each in zip(places, shown, strict=True)]
            write_near(painter, self._texts, near, theme, (look.LABEL_FONT, look.VALUE_FONT, look.LINE_FONT))
        elif small:
            self._small(painter, places, theme)
        painter.resetTransform()

    def _from_afar(self, painter: QPainter, places: Sequence[tuple[list[float], Face]]) -> None:
        """Names alone, larger, in the body."""
        painter.setFont(font(look.FAR_FONT))
        for (x, y), face in places:
            baseline = y + (g.HEADER_HEIGHT + face.height) / 2 + _FAR_DROP
            self._line(painter, look.FAR_FONT, face.title, _BODY_WIDTH, x + g.TEXT_X, baseline)

    def _types(self, painter: QPainter, places: Sequence[tuple[list[float], Face]], theme: Theme) -> None:
        """The type of each node, in the colour of its family."""
        painter.setFont(font(look.OP_FONT))
        for (x, y), face in sorted(places, key=lambda place: str(place[1].family)):
            painter.setPen(QColor(theme.family(face.family)))
            width = _widths(face)[1]
            text = self._texts.get(look.OP_FONT, face.op, width + _SLACK)
            left = x + g.NODE_WIDTH - g.OP_RIGHT - text.size().width()
            painter.drawStaticText(QPointF(left, y + g.TITLE_BASELINE - 1 - self._texts.ascent(look.OP_FONT)), text)

    def _small(self, painter: QPainter, places: Sequence[tuple[list[float], Face]], theme: Theme) -> None:
        """What a node is in short, and what it learns."""
        painter.setFont(font(look.SUMMARY_FONT))
        painter.setPen(QColor(theme.text))
        for (x, y), face in places:
            self._line(painter, look.SUMMARY_FONT, face.summary, _BODY_WIDTH, x + g.TEXT_X, y + g.SUMMARY_BASELINE)
        painter.setFont(font(look.FOOT_FONT))
        painter.setPen(QColor(theme.muted))
        for (x, y), face in places:
            width = _BODY_WIDTH - look.corner_width(face)
            self._line(painter, look.FOOT_FONT, face.foot, width, x + g.TEXT_X, y + g.FOOT_BASELINE)

    def _line(self, painter: QPainter, role: Role, words: str, width: float, x: float, baseline: float) -> None:
        if words:
            text = self._texts.get(role, words, width)
            painter.drawStaticText(QPointF(x, baseline - self._texts.ascent(role)), text)


_FAR_DROP = 9.0
_TITLE_ALONE = g.NODE_WIDTH - g.TITLE_X - float(g.OP_RIGHT)
_SLACK = 0.5
"""Widths of parts add up to a little more than the width of the whole."""
_BODY_WIDTH = g.NODE_WIDTH - 2.0 * g.TEXT_X


def _around(stamp: Stamp, arrays: SceneArrays, rows: Ints, name: str, paint: Callable[..., None]) -> None:
    """Draws a frame around nodes. `paint` is told the painter and the height."""
    heights = arrays.size[rows, 1].astype(np.intp)
    cells = {}
    for height in np.unique(heights).tolist():
        bounds = QRectF(-_HALO_PAD, -_HALO_PAD, g.NODE_WIDTH + 2 * _HALO_PAD, height + 2 * _HALO_PAD)
        cells[height] = ((name, float(height)), bounds, partial(paint, height=float(height)))
    stamp.many(arrays.xy[rows], heights, cells)


def _widths(face: Face) -> tuple[float, float]:
    """The room for a node's name and type."""
    title, op = width_of(look.TITLE_FONT, face.title), width_of(look.OP_FONT, face.op)
    width, rest = g.heading_widths(title, op)
    return width + _SLACK, rest


def _ports(stamp: Stamp, arrays: SceneArrays, rows: Ints, shown: Shown, theme: Theme) -> None:
    ports = arrays.ports
    chosen = np.flatnonzero(np.isin(ports.node, rows))
    if not len(chosen):
        return
    codes = ports.kinds(chosen).astype(np.intp)
    codes[(codes == ANY) & ports.missing[chosen]] = _MISSING
    opacity: Floats | float = 1.0
    if shown.ports is not None:
        fit = [shown.ports.get(row) for row in chosen.tolist()]
        codes[[answer is True for answer in fit]] += _FITS
        opacity = np.array([_DIMMED if answer is False else 1.0 for answer in fit])
    elif shown.hovered_port is not None:
        codes[chosen == shown.hovered_port] += _FITS
    half = 2 * _PORT_PAD
    bounds = QRectF(-half, -half, 2 * half, 2 * half)
    cells = {
        code: (("port", code), bounds, partial(_port, theme=theme, code=code)) for code in np.unique(codes).tolist()
    }
    stamp.many(arrays.port_places(chosen), codes, cells, opacity)


def _port_names(stamp: Stamp, arrays: SceneArrays, rows: Ints, shown: Shown, theme: Theme) -> None:
    """Names the ports of a node that has several on a side, while it is selected or under the pointer."""
    for row in rows.tolist():
        if arrays.ids[row] != shown.hovered and arrays.ids[row] not in shown.selected:
            continue
        face = arrays.faces[row]
        for marks, side in ((face.inputs, -1), (face.outputs, 1)):
            if len({mark.port for mark in marks}) < 2:
                continue
            edge = g.NODE_WIDTH if side > 0 else 0
            for mark in marks:
                width = look.name_width(mark.port)
                bounds = QRectF(0 if side > 0 else -width, -8, width, 16)
                at = arrays.xy[row] + np.array((edge + side * _NAME_GAP, mark.offset))
                paint = partial(look.paint_name, theme=theme, name=mark.port, side=side)
                stamp.one(at, ("name", mark.port, side), bounds, paint)


_NAME_GAP = 10.0
_MISSING = len(KINDS)
_FITS = 100


def _port(painter: QPainter, theme: Theme, code: int) -> None:
    base = code % _FITS
    kind = Kind.ANY if base == _MISSING else KINDS[base]
    if code >= _FITS:
        look.paint_port_glow(painter, theme)
    look.paint_port(painter, theme, kind, ink=theme.warning if base == _MISSING else None)


def _chrome(
    painter: QPainter, theme: Theme, ink: Colour, height: float, detail: Detail, *, piled: bool, icon: str
) -> None:
    if detail < Detail.TITLES:
        if piled:
            look.paint_far_pile(painter, theme, ink, height)
        look.paint_block(painter, theme, ink, height, icon)
        return
    look.paint_shadow(painter, theme, height)
    if piled:
        look.paint_pile(painter, theme, ink, height)
    look.paint_chrome(painter, theme, ink, height)
