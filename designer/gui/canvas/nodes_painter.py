"""Draws nodes: chrome, marks and ports as copied pixels from the atlas, texts as laid-out text."""

from collections.abc import Mapping, Sequence
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
from designer.gui.canvas.atlas import Atlas, Paint
from designer.gui.canvas.frame import Detail, Frame, Shown
from designer.gui.canvas.primitives import draw_fragments
from designer.gui.canvas.texts import Role, Texts, font, width_of

Ints = npt.NDArray[np.intp]
Floats = npt.NDArray[np.float64]

BY_HAND_ABOVE = 3.0
"""Device pixels per canvas unit from which chrome is painted anew each time: few nodes, and cells would be huge."""

_PAD = 2.0 * g.SHADOW_BLUR + g.SHADOW_DROP
_HALO_PAD = 10.0
_PORT_PAD = g.PORT_SIZE / 2 + g.PORT_RING + 1
_DIMMED = 0.22


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
        stamp = _Stamp(painter, frame, atlas)
        self._chrome(stamp, arrays, rows, theme)
        if frame.detail < Detail.TITLES:
            self._frames(stamp, arrays, rows, shown, theme, badges=frame.detail is Detail.BOXES)
            return
        self._icons(stamp, arrays, rows, theme)
        self._frames(stamp, arrays, rows, shown, theme, badges=True)
        self._write(painter, frame, arrays, rows, theme, small=small_text and frame.detail is Detail.FULL)
        _ports(stamp, arrays, rows, shown, theme)
        if frame.detail is Detail.FULL:
            _port_names(stamp, arrays, rows, shown, theme)

    def _chrome(self, stamp: "_Stamp", arrays: SceneArrays, rows: Ints, theme: Theme) -> None:
        codes = arrays.family[rows].astype(np.intp) * 10_000 + arrays.size[rows, 1].astype(np.intp)
        detail = stamp.frame.detail
        cells = {}
        for code in np.unique(codes).tolist():
            ink, height = family_colour(theme, code // 10_000), float(code % 10_000)
            bounds = QRectF(-_PAD, -_PAD, g.NODE_WIDTH + 2 * _PAD, height + 2 * _PAD)
            cells[code] = (
                ("chrome", detail, ink, height),
                bounds,
                partial(_chrome, theme=theme, ink=ink, height=height, detail=detail),
            )
        stamp.many(arrays.xy[rows], codes, cells)

    def _icons(self, stamp: "_Stamp", arrays: SceneArrays, rows: Ints, theme: Theme) -> None:
        names = [(arrays.faces[row].icon, int(arrays.family[row])) for row in rows.tolist()]
        order = {name: code for code, name in enumerate(dict.fromkeys(names))}
        bounds = QRectF(0, 0, g.ICON_TILE, g.ICON_TILE)
        cells = {
            code: (
                ("icon", *name),
                bounds,
                partial(look.paint_icon, name=name[0], family=family_colour(theme, name[1])),
            )
            for name, code in order.items()
        }
        at = arrays.xy[rows] + (g.ICON_X, (g.HEADER_HEIGHT - g.ICON_TILE) / 2)
        stamp.many(at, np.array([order[name] for name in names], np.intp), cells)

    def _frames(
        self, stamp: "_Stamp", arrays: SceneArrays, rows: Ints, shown: Shown, theme: Theme, *, badges: bool
    ) -> None:
        for row in rows.tolist():
            key, face = arrays.ids[row], arrays.faces[row]
            at, height = arrays.xy[row], float(face.height)
            bounds = QRectF(-_HALO_PAD, -_HALO_PAD, g.NODE_WIDTH + 2 * _HALO_PAD, height + 2 * _HALO_PAD)
            if key in shown.selected:
                stamp.one(at, ("selected", height), bounds, partial(look.paint_selected, theme=theme, height=height))
            elif key == shown.hovered:
                stamp.one(at, ("hovered", height), bounds, partial(look.paint_hovered, theme=theme, height=height))
            if face.state == "error":
                stamp.one(at, ("error", height), bounds, partial(look.paint_error, theme=theme, height=height))
            if face.state == "error" and badges:
                corner = at + np.array((g.NODE_WIDTH - 3, 3))
                half = look.BADGE / 2 + 2
                area = QRectF(-half, -half, 2 * half, 2 * half)
                stamp.one(corner, ("badge",), area, partial(look.paint_badge, theme=theme, ground=theme.error))

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
            self._small(painter, places, theme)
        painter.resetTransform()

    def _from_afar(self, painter: QPainter, places: Sequence[tuple[list[float], Face]]) -> None:
        """Names alone, larger, in the body."""
        painter.setFont(font(look.FAR_FONT))
        for (x, y), face in places:
            baseline = y + (g.HEADER_HEIGHT + face.height) / 2 + _FAR_DROP
            self._line(painter, look.FAR_FONT, face.title, _BODY_WIDTH, x + g.TEXT_X, baseline)

    def _small(self, painter: QPainter, places: Sequence[tuple[list[float], Face]], theme: Theme) -> None:
        painter.setFont(font(look.OP_FONT))
        for (x, y), face in sorted(places, key=lambda place: str(place[1].family)):
            painter.setPen(QColor(theme.family(face.family)))
            width = _widths(face)[1]
            text = self._texts.get(look.OP_FONT, face.op, width + _SLACK)
            left = x + g.NODE_WIDTH - g.OP_RIGHT - text.size().width()
            painter.drawStaticText(QPointF(left, y + g.TITLE_BASELINE - 1 - self._texts.ascent(look.OP_FONT)), text)
        for role, ink, baseline, words in (
            (look.SUMMARY_FONT, theme.text, g.SUMMARY_BASELINE, "summary"),
            (look.FOOT_FONT, theme.muted, g.FOOT_BASELINE, "foot"),
        ):
            painter.setFont(font(role))
            painter.setPen(QColor(ink))
            for (x, y), face in places:
                self._line(painter, role, getattr(face, words), _BODY_WIDTH, x + g.TEXT_X, y + baseline)

    def _line(self, painter: QPainter, role: Role, words: str, width: float, x: float, baseline: float) -> None:
        if words:
            text = self._texts.get(role, words, width)
            painter.drawStaticText(QPointF(x, baseline - self._texts.ascent(role)), text)


_FAR_DROP = 7.0
_TITLE_ALONE = g.NODE_WIDTH - g.TITLE_X - float(g.OP_RIGHT)
_SLACK = 0.5
"""Widths of parts add up to a little more than the width of the whole."""
_BODY_WIDTH = g.NODE_WIDTH - 2.0 * g.TEXT_X


def _widths(face: Face) -> tuple[float, float]:
    """The room for a node's name and type."""
    title, op = width_of(look.TITLE_FONT, face.title), width_of(look.OP_FONT, face.op)
    width, rest = g.heading_widths(title, op)
    return width + _SLACK, rest


class _Stamp:
    """Copies cells of an atlas to the painter, at whole pixels; paints by hand where cells would be huge."""

    def __init__(self, painter: QPainter, frame: Frame, atlas: Atlas) -> None:
        self.painter, self.frame, self.atlas = painter, frame, atlas
        self.by_hand = frame.scale * frame.ratio > BY_HAND_ABOVE

    def many(
        self,
        at: Floats,
        codes: Ints,
        cells: Mapping[int, tuple[tuple[object, ...], QRectF, Paint]],
        opacity: Floats | float = 1.0,
    ) -> None:
        """Stamps a cell for each place `at` [N, 2]; `codes` [N] say which."""
        if self.by_hand:
            shares = np.broadcast_to(opacity, len(at))
            for place, code, share in zip(at, codes.tolist(), shares.tolist(), strict=True):
                self._by_hand(place, cells[code][2], share)
            return
        numbers = {code: self.atlas.cell(key, bounds, paint) for code, (key, bounds, paint) in cells.items()}
        chosen = np.array([numbers[code] for code in codes.tolist()], np.intp)
        sources, origins = self.atlas.sources(chosen)
        ratio = self.frame.ratio
        places = (self.frame.whole(at) - origins) / ratio
        draw_fragments(self.painter, self.atlas.pixmap, places, sources, 1 / ratio, opacity)

    def one(self, at: Floats, key: tuple[object, ...], bounds: QRectF, paint: Paint) -> None:
        """Stamps one cell."""
        self.many(at[None], np.zeros(1, np.intp), {0: (key, bounds, paint)})

    def _by_hand(self, at: Floats, paint: Paint, opacity: float) -> None:
        x, y = (self.frame.whole(at) / self.frame.ratio).tolist()
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setOpacity(opacity)
        self.painter.translate(x, y)
        self.painter.scale(self.frame.scale, self.frame.scale)
        paint(self.painter)
        self.painter.restore()


def _ports(stamp: _Stamp, arrays: SceneArrays, rows: Ints, shown: Shown, theme: Theme) -> None:
    ports = arrays.ports
    chosen = np.flatnonzero(np.isin(ports.node, rows))
    if not len(chosen):
        return
    codes = ports.kind[chosen].astype(np.intp)
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


def _port_names(stamp: _Stamp, arrays: SceneArrays, rows: Ints, shown: Shown, theme: Theme) -> None:
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


def _chrome(painter: QPainter, theme: Theme, ink: Colour, height: float, detail: Detail) -> None:
    if detail < Detail.TITLES:
        look.paint_block(painter, theme, ink, height, header=detail is Detail.BOXES)
        return
    look.paint_shadow(painter, theme, height)
    look.paint_chrome(painter, theme, ink, height)
