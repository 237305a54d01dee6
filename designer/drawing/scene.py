"""Makes the picture of a network: the canvas as it looks with nothing selected, from face, geometry, wires and theme.

No Qt and no file format; `svg` and `png` write what this makes.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from designer.analysis.network import Analysis
from designer.catalogue.tensor import Kind
from designer.drawing import geometry as g
from designer.drawing import wires, words
from designer.drawing.annotations import back_to_front, ground_marks, reach, word_marks
from designer.drawing.corner import corner, corner_width, pile
from designer.drawing.face import Face, PortMark, face
from designer.drawing.fading import BYPASSED_SHARE, faded
from designer.drawing.fonts import fitted, text_width
from designer.drawing.marks import lenders
from designer.drawing.picture import (
    Box,
    Circle,
    Dots,
    Fade,
    Icon,
    Mark,
    Picture,
    Point,
    Polygon,
    Polyline,
    Rect,
    Shadow,
    Stroke,
    Text,
)
from designer.drawing.ports import port_shape
from designer.drawing.routes import Ends, routes
from designer.drawing.theme import Theme, mix
from designer.graph.ids import NodeId
from designer.graph.marks import Frame
from designer.graph.model import Edge, Network, PortRef

MARGIN = 48.0
"""Canvas units around what is drawn."""

EMPTY_SIZE = (480.0, 240.0)
"""The picture of a network with no layers."""

_ICON_STROKE = 1.15
_TILE_SHARE = 0.26
_BADGE_RADIUS = 8.0
_ERROR_WIDTH = 1.6
_DASH = (5.0, 4.0)


def picture(network: Network, analysis: Analysis, theme: Theme, *, transparent: bool = False) -> Picture:
    """The picture of a network where its nodes stand. `analysis` is that of the same network.

    A transparent one has no ground: no background, no dots, no shadows, no halos around wires.
    """
    scene = _scene(network, analysis)
    marks: list[Mark] = [] if transparent else [Dots(g.DOT_PITCH, g.DOT_RADIUS, theme.dots)]
    annotations = back_to_front(network.marks)
    marks += (mark for each in annotations for mark in ground_marks(each, theme))
    marks += _wire_marks(scene, theme, halos=not transparent)
    marks += (mark for each in annotations for mark in word_marks(each, theme))
    for node in scene.nodes:
        drawn = _node_marks(node, theme)
        marks += faded(drawn, theme.canvas, BYPASSED_SHARE) if node.face.faint else drawn
    for pill in scene.pills:
        marks += _pill_marks(pill, theme)
    return Picture(
        box=_bounds(scene, [reach(annotation) for annotation in network.marks]),
        background="" if transparent else theme.canvas,
        marks=tuple(mark for mark in marks if not (transparent and isinstance(mark, Shadow))),
        title=network.name,
        summary=_summary(network, analysis),
    )


@dataclass(frozen=True, slots=True)
class Placed:
    """The boxes and marks of a network's nodes by id, and the points of its wires."""

    boxes: Mapping[NodeId, Box]
    marks: Mapping[NodeId, tuple[Mark, ...]]
    wires: Mapping[Edge, tuple[Point, ...]]


def placed(network: Network, analysis: Analysis, theme: Theme) -> Placed:
    """Where everything of a network is in its picture, and how each node is drawn: to draw over it."""
    scene = _scene(network, analysis)
    nodes = dict(zip(network.nodes, scene.nodes, strict=True))
    return Placed(
        {key: node.box for key, node in nodes.items()},
        {key: tuple(_node_marks(node, theme)) for key, node in nodes.items()},
        {edge: _points(wire) for edge, wire in zip(network.edges, scene.wires, strict=True)},
    )


@dataclass(frozen=True, slots=True)
class _Node:
    x: float
    y: float
    face: Face

    @property
    def box(self) -> tuple[float, float, float, float]:
        return self.x, self.y, self.x + self.face.width, self.y + self.face.height


@dataclass(frozen=True, slots=True)
class _Wire:
    points: wires.Floats
    kind: Kind
    source: PortRef


@dataclass(frozen=True, slots=True)
class _Pill:
    x: float
    y: float
    text: str
    kind: Kind

    @property
    def width(self) -> float:
        return text_width(self.text, "mono", 500, 9) + 2 * g.PILL_PAD + g.PILL_SIGN + g.PILL_GAP


@dataclass(frozen=True, slots=True)
class _Scene:
    nodes: tuple[_Node, ...]
    wires: tuple[_Wire, ...]
    pills: tuple[_Pill, ...]


def _scene(network: Network, analysis: Analysis) -> _Scene:
    arriving: defaultdict[NodeId, list[str]] = defaultdict(list)
    leaving: defaultdict[NodeId, list[str]] = defaultdict(list)
    for edge in network.edges:
        arriving[edge.target.node].append(edge.target.port)
        leaving[edge.source.node].append(edge.source.port)
    lending = lenders(network)
    nodes = {
        key: _Node(node.x, node.y, face(node, analysis.nodes[key], arriving[key], leaving[key], lends=key in lending))
        for key, node in network.nodes.items()
    }
    lines, pills = _routed(network, nodes)
    return _Scene(tuple(nodes.values()), lines, pills)


def _routed(network: Network, nodes: dict[NodeId, _Node]) -> tuple[tuple[_Wire, ...], tuple[_Pill, ...]]:
    if not network.edges:
        return (), ()
    counts: defaultdict[object, int] = defaultdict(int)
    starts, ends, marks = [], [], []
    for edge in network.edges:
        source, target = nodes[edge.source.node], nodes[edge.target.node]
        out = source.face.output_mark(edge.source.port)
        into = target.face.input_mark(edge.target.port, counts[edge.target]) or target.face.input_mark(
            edge.target.port, 0
        )
        counts[edge.target] += 1
        marks.append((source.face, out))
        starts.append((source.box[2], source.y + _offset(out, source.face)))
        ends.append((target.x, target.y + _offset(into, target.face)))
    start, end = np.array(starts), np.array(ends)
    from_box = np.array([nodes[edge.source.node].box for edge in network.edges])
    to_box = np.array([nodes[edge.target.node].box for edge in network.edges])
    boxes = np.array([node.box for node in nodes.values()])
    rows = {key: row for row, key in enumerate(nodes)}
    own = np.array([(rows[edge.source.node], rows[edge.target.node]) for edge in network.edges], np.intp)
    bends = {row: network.bends[edge] for row, edge in enumerate(network.edges) if edge in network.bends}
    found = routes(Ends(start, end, from_box, to_box, own), boxes, bends)
    points, places, way = found.points, found.labels, found.way
    lines = tuple(
        _Wire(line, mark.kind if mark else Kind.ANY, edge.source)
        for line, (_, mark), edge in zip(points, marks, network.edges, strict=True)
    )
    # A shape is written once per output, where its wire is most level, if it differs from what the layer received.
    climb = np.abs(end[:, 1] - start[:, 1])
    pills: dict[PortRef, _Pill] = {}
    for row in np.lexsort((climb, way)).tolist():
        shown, mark = marks[row]
        if mark and mark.shape not in {"", *(port.shape for port in shown.inputs)}:
            x, y = places[row].tolist()
            pills.setdefault(network.edges[row].source, _Pill(x, y, mark.pill, mark.kind))
    return lines, tuple(pills.values())


def _offset(mark: PortMark | None, shown: Face) -> float:
    return mark.offset if mark else shown.height / 2


def _wire_marks(scene: _Scene, theme: Theme, *, halos: bool) -> Iterator[Mark]:
    """The wires of each output over a halo of the canvas's colour, which parts them from those they cross."""
    for _, group in groupby(sorted(scene.wires, key=lambda wire: wire.source), key=lambda wire: wire.source):
        lines = [(_points(wire), wire.kind) for wire in group]
        for points, _ in lines if halos else ():
            yield Polyline(points, Stroke(theme.canvas, wires.HALO_WIDTH))
        for points, kind in lines:
            yield Polyline(points, Stroke(theme.wire(kind), wires.WIRE_WIDTH, _DASH if kind is Kind.ANY else None))


def _points(wire: _Wire) -> tuple[Point, ...]:
    return tuple((round(float(x), 2), round(float(y), 2)) for x, y in wire.points)


def _node_marks(node: _Node, theme: Theme) -> Iterator[Mark]:
    x, y, shown = node.x, node.y, node.face
    colour = theme.family(shown.family)
    size = (shown.width, shown.height)
    left, right = (mix(colour, theme.node, share) for share in theme.header_shares)
    yield Shadow(x, y + g.SHADOW_DROP, *size, g.NODE_RADIUS, g.SHADOW_BLUR, theme.shadow, theme.shadow_share)
    if shown.piled:
        yield from pile(x, y, shown, theme, colour)
    yield Rect(x, y, *size, g.NODE_RADIUS, theme.node)
    yield Rect(x, y, shown.width, g.HEADER_HEIGHT, g.NODE_RADIUS, Fade(left, right), corners=(True, True, False, False))
    yield Polyline(
        ((x, y + g.HEADER_HEIGHT - 0.5), (x + shown.width, y + g.HEADER_HEIGHT - 0.5)),
        Stroke(mix(theme.border, theme.node, 0.8), 1.0),
    )
    yield Polygon(_strip(x, y, shown.height), colour)
    yield _frame(node, Stroke(theme.border, 1.0))
    if shown.state == "error":
        yield _frame(node, Stroke(theme.error, _ERROR_WIDTH))
    yield from _words_on(node, theme, colour, left)
    for side, marks in ((x, shown.inputs), (x + shown.width, shown.outputs)):
        for mark in marks:
            yield from _port(side, y + mark.offset, mark, theme)
    if shown.state == "error":
        yield from _badge(x + shown.width - 4, y + 2, theme)


def _frame(node: _Node, stroke: Stroke) -> Mark:
    """A frame just inside the edge of a node."""
    inset = stroke.width / 2
    width, height = node.face.width - stroke.width, node.face.height - stroke.width
    return Rect(node.x + inset, node.y + inset, width, height, g.NODE_RADIUS - inset, None, stroke)


def _words_on(node: _Node, theme: Theme, colour: str, ground: str) -> Iterator[Mark]:
    x, y, shown = node.x, node.y, node.face
    tile_y = y + (g.HEADER_HEIGHT - g.ICON_TILE) / 2
    inset = (g.ICON_TILE - g.ICON_SIZE) / 2
    yield Rect(x + g.ICON_X, tile_y, g.ICON_TILE, g.ICON_TILE, g.ICON_TILE_RADIUS, mix(colour, ground, _TILE_SHARE))
    yield Icon(shown.icon, x + g.ICON_X + inset, tile_y + inset, g.ICON_SIZE, Stroke(colour, _ICON_STROKE))
    widths = g.heading_widths(text_width(shown.title, "sans", 600, 13), text_width(shown.op, "sans", 500, 10))
    title, op = fitted(shown.title, "sans", 600, 13, widths[0]), fitted(shown.op, "sans", 500, 10, widths[1])
    yield Text(x + g.TITLE_X, y + g.TITLE_BASELINE, title, "sans", 13, 600, theme.title)
    yield Text(x + shown.width - g.OP_RIGHT, y + g.TITLE_BASELINE, op, "sans", 10, 500, colour, "end")
    body = shown.width - g.TEXT_X - g.OP_RIGHT
    summary = fitted(shown.summary, "mono", 400, 10, body)
    foot = fitted(shown.foot, "sans", 400, 10, body - corner_width(shown))
    if summary:
        yield Text(x + g.TEXT_X, y + g.SUMMARY_BASELINE, summary, "mono", 10, 400, theme.text)
    if foot:
        yield Text(x + g.TEXT_X, y + g.FOOT_BASELINE, foot, "sans", 10, 400, theme.muted)
    yield from corner(x, y, shown, theme, colour)


def _strip(x: float, y: float, height: float) -> tuple[tuple[float, float], ...]:
    """The coloured strip: the part of the rounded rectangle that is left of the strip's width."""
    radius = g.NODE_RADIUS
    turns = np.linspace(0, np.arccos(1 - g.STRIP_WIDTH / radius), 9)
    arc = [(x + radius * (1 - float(np.cos(t))), radius * (1 - float(np.sin(t)))) for t in turns]
    top = [(px, y + py) for px, py in reversed(arc)]
    bottom = [(px, y + height - py) for px, py in arc]
    return tuple((round(px, 3), round(py, 3)) for px, py in (*top, *bottom))


def _port(x: float, y: float, mark: PortMark, theme: Theme) -> Iterator[Mark]:
    """A port in the form and colour of its kind, in a ring of the canvas's colour that parts it from node and wire."""
    form = tuple((round(x + px, 3), round(y + py, 3)) for px, py in port_shape(mark.kind))
    yield Polygon(form, theme.canvas, Stroke(theme.canvas, 2 * g.PORT_RING))
    if mark.kind is Kind.ANY:
        yield Circle(x, y, g.PORT_SIZE / 2 - 1.1, None, Stroke(theme.kind(mark.kind), 1.8))
    else:
        yield Polygon(form, theme.kind(mark.kind))


def _badge(x: float, y: float, theme: Theme) -> Iterator[Mark]:
    """The round mark of something wrong, with an exclamation point."""
    ink = theme.on_accent if theme.is_dark else "#FFFFFF"
    yield Circle(x, y, _BADGE_RADIUS, theme.error, Stroke(theme.canvas, 2.0))
    yield Rect(x - 0.9, y - 4.2, 1.8, 5.2, 0.9, ink)
    yield Circle(x, y + 3.2, 1.1, ink)


def _pill_marks(pill: _Pill, theme: Theme) -> Iterator[Mark]:
    colour, form = theme.kind(pill.kind), port_shape(pill.kind)
    x, y = round(pill.x - pill.width / 2, 2), round(pill.y - g.PILL_HEIGHT / 2, 2)
    edge = Stroke(mix(colour, theme.border, 0.25), 1.0)
    yield Rect(x, y, round(pill.width, 2), g.PILL_HEIGHT, g.PILL_RADIUS, theme.panel, edge)
    ink = mix(colour, theme.title, 0.35 if theme.is_dark else 0.6)
    share, middle = g.PILL_SIGN / g.PORT_SIZE, pill.x - pill.width / 2 + g.PILL_PAD + g.PILL_SIGN / 2
    if pill.kind is Kind.ANY:
        yield Circle(round(middle, 2), round(pill.y, 2), g.PILL_SIGN / 2 - 0.6, None, Stroke(colour, 1.2))
    else:
        yield Polygon(tuple((round(middle + x * share, 2), round(pill.y + y * share, 2)) for x, y in form), colour)
    left = pill.x - pill.width / 2 + g.PILL_PAD + g.PILL_SIGN + g.PILL_GAP
    yield Text(round(left, 2), round(pill.y + 3.2, 2), pill.text, "mono", 9, 500, ink)


def _bounds(scene: _Scene, annotations: list[Box]) -> Box:
    boxes = [*annotations, *(node.box for node in scene.nodes)]
    boxes += [(*wire.points.min(axis=0).tolist(), *wire.points.max(axis=0).tolist()) for wire in scene.wires]
    boxes += [(pill.x - pill.width / 2, pill.y - 8, pill.x + pill.width / 2, pill.y + 8) for pill in scene.pills]
    if not boxes:
        return 0.0, 0.0, *EMPTY_SIZE
    lows, highs = np.array(boxes)[:, :2].min(axis=0), np.array(boxes)[:, 2:].max(axis=0)
    left, top = np.floor(lows - MARGIN).tolist()
    right, bottom = np.ceil(highs + MARGIN).tolist()
    return left, top, right, bottom


def _summary(network: Network, analysis: Analysis) -> str:
    count = len(network.nodes)
    layers = f"{count} layer{'' if count == 1 else 's'}"
    told = [f"{network.nodes[key].name} ({network.nodes[key].type})" for key in analysis.order]
    told += [f"frame “{mark.title}”" for mark in network.marks if isinstance(mark, Frame) and mark.title]
    return f"{layers}, {words.parameters(analysis.parameters)}: {', '.join(told)}"
