"""A bench as a picture: latency and throughput over batch sizes, a curve for each entry. No Qt.

Each entry is drawn with the number of threads that suits it best at each batch size. A dot is a median, the whisker
above it the 95th percentile. Entries differ by colour and by the form of their dots.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log10

from designer.catalogue.layer import Family
from designer.drawing.axis import log_numbers, log_range, round_numbers, written
from designer.drawing.fonts import fitted, text_width
from designer.drawing.picture import Box, Circle, Mark, Picture, Point, Polygon, Polyline, Stroke, Text
from designer.drawing.theme import Colour, Theme
from designer.drawing.words import THIN
from runtime.bench_report import COMPILED, EAGER, ONNX, BenchReport, Entry
from runtime.bench_report import Point as Measured

SIZE = (880.0, 420.0)
"""Width and height of a picture for a file."""
_PAD, _GAP, _LEFT, _TOP, _BOTTOM = 24.0, 34.0, 46.0, 30.0, 38.0
_DOT, _LINE = 3.6, 2.0
_BESIDE = 7.0
"""Curves stand a little beside each other, so that whiskers do not hide whiskers."""
_TICK_SPACING = 44.0
_FILES = (Family.CONVOLUTION, Family.LINEAR, Family.NORMALISATION, Family.SHAPE, Family.POOLING)
_OTHERS = {EAGER: Family.ATTENTION, COMPILED: Family.MERGE}


@dataclass(frozen=True, slots=True)
class SpeedWords:
    """What is written on the picture; whoever speaks another language gives other words."""

    latency: str = "Latency of a batch in ms: median and 95th percentile"
    throughput: str = "Samples a second"
    batch: str = "batch size"
    faster: str = "{name}: {ratio}× as fast as {other} at batch {batch}"
    cores: str = "{processor}, {n} cores"


@dataclass(frozen=True, slots=True)
class _Curve:
    """The points of an entry, one for each batch size that it was measured at, and how they are drawn."""

    entry: Entry
    colour: Colour
    points: tuple[Measured, ...]


@dataclass(frozen=True, slots=True)
class _Panel:
    """One plot: its frame, and where values are in it. `places` leads from batch sizes to x."""

    box: Box
    places: dict[int, float]
    low: float
    high: float
    is_log: bool

    def y(self, value: float) -> float:
        """Where a value is."""
        low, high, at = (
            (log10(v) for v in (self.low, self.high, value)) if self.is_log else (self.low, self.high, value)
        )
        return self.box[3] - (self.box[3] - self.box[1]) * (at - low) / (high - low)


def speed_picture(report: BenchReport, theme: Theme, words: SpeedWords = SpeedWords()) -> Picture:
    """A picture for a file: what was measured, on which machine, both plots and their legend."""
    width, height = SIZE
    told = headline(report, words)
    machine = report.machine
    below = words.cores.format(processor=machine.processor, n=machine.cores)
    names = " · ".join(entry.name for entry in report.entries)
    title = fitted(told or names, "sans", 600, 15, width - 2 * _PAD)
    versions = ", ".join(f"{name} {version}" for name, version in machine.versions.items())
    foot = fitted(f"{below} · {versions}", "sans", 400, 10, width - 2 * _PAD)
    marks: list[Mark] = [Text(_PAD, 34, title, "sans", 15, 600, theme.title)]
    marks += speed_marks(report, theme, (_PAD, 46, width - _PAD, height - 30), words)
    marks.append(Text(_PAD, height - 14, foot, "sans", 10, 400, theme.muted))
    return Picture(
        (0, 0, width, height), theme.panel, tuple(marks), title=told or names, summary=summary(report, words)
    )


def headline(report: BenchReport, words: SpeedWords = SpeedWords()) -> str:
    """How many times as fast the fastest file is as PyTorch; "" if there is nothing to compare."""
    files = [entry for entry in report.of_kind(ONNX) if entry.latency]
    other = next((entry for entry in report.of_kind(EAGER) if entry.latency), None)
    if not files or other is None:
        return ""
    best = min(files, key=lambda entry: entry.latency.timing.p50 if entry.latency else 0.0)
    ratio = report.times_as_fast(best, other)
    batch = best.latency.batch if best.latency else 1
    return words.faster.format(name=best.name, ratio=f"{ratio:.1f}", other=other.name, batch=batch)


def summary(report: BenchReport, words: SpeedWords = SpeedWords()) -> str:
    """The curves in words, for those who do not see them."""
    told = [
        f"{curve.entry.name}: "
        + ", ".join(
            f"{words.batch} {point.batch}: {number(point.timing.p50)} ms, {number(point.throughput)}/s"
            for point in curve.points
        )
        for curve in _curves(report, None)
    ]
    return "; ".join(told)


def number(value: float) -> str:
    """A measured number with three figures: `0.184`, `12.3`, `1 204`."""
    if value >= 100:
        return f"{value:,.0f}".replace(",", THIN)
    digits = 1 if value >= 10 else 2 if value >= 1 else 3
    return f"{value:.{digits}f}" if value >= 0.1 else f"{value:.3g}"


def speed_marks(
    report: BenchReport,
    theme: Theme,
    box: Box,
    words: SpeedWords = SpeedWords(),
) -> list[Mark]:
    """The legend and both plots within a box; nothing if nothing was measured."""
    curves = _curves(report, theme)
    if not curves:
        return []
    left, top, right, bottom = box
    marks, legend_bottom = _legend(curves, theme, (left, top, right, bottom))
    middle = (left + right) / 2
    first = (left, legend_bottom, middle - _GAP / 2, bottom)
    second = (middle + _GAP / 2, legend_bottom, right, bottom)
    marks += _plot(curves, theme, first, words.latency, words.batch, is_log=True)
    marks += _plot(curves, theme, second, words.throughput, words.batch, is_log=False)
    return marks


def entry_colour(report: BenchReport, entry: Entry, theme: Theme) -> Colour:
    """The colour of an entry's curve."""
    if entry.kind in _OTHERS:
        return theme.family(_OTHERS[entry.kind])
    files = [each.name for each in report.of_kind(ONNX)]
    return theme.family(_FILES[files.index(entry.name) % len(_FILES)])


def _curves(report: BenchReport, theme: Theme | None) -> list[_Curve]:
    found = []
    for entry in report.entries:
        best: dict[int, Measured] = {}
        for point in entry.points:
            if point.batch not in best or point.timing.p50 < best[point.batch].timing.p50:
                best[point.batch] = point
        if best:
            colour = entry_colour(report, entry, theme) if theme else ""
            found.append(_Curve(entry, colour, tuple(best[batch] for batch in sorted(best))))
    return found


def _legend(curves: Sequence[_Curve], theme: Theme, box: Box) -> tuple[list[Mark], float]:
    """The names with the forms of their dots, in as many lines as they need; and where they end."""
    marks: list[Mark] = []
    x, y = box[0], box[1] + 14
    for curve in curves:
        name = fitted(curve.entry.name, "sans", 500, 12, 260)
        width = 18 + text_width(name, "sans", 500, 12) + 22
        if x + width > box[2] and x > box[0]:
            x, y = box[0], y + 20
        marks += _dot((x + 6, y - 4), curve, theme)
        marks.append(Text(x + 18, y, name, "sans", 12, 500, theme.text))
        x += width
    return marks, y + 10


def _plot(curves: Sequence[_Curve], theme: Theme, box: Box, title: str, below: str, *, is_log: bool) -> Iterator[Mark]:
    left, top, right, bottom = box[0] + _LEFT, box[1] + _TOP, box[2], box[3] - _BOTTOM
    yield Text(box[0], box[1] + 14, fitted(title, "sans", 600, 12, right - box[0]), "sans", 12, 600, theme.title)
    batches = sorted({point.batch for curve in curves for point in curve.points})
    step = (right - left) / len(batches)
    places = {batch: left + (index + 0.5) * step for index, batch in enumerate(batches)}
    values = [_value(point, is_log) for curve in curves for point in curve.points]
    tops = [point.timing.p95 for curve in curves for point in curve.points] if is_log else values
    count = (bottom - top) / _TICK_SPACING
    if is_log:
        low, high = log_range(min(values), max(*tops, min(values) * 1.01))
        ticks = [(tick, f"{tick:g}") for tick in log_numbers(low, high, count)]
    else:
        distance, found = round_numbers(0, max(values) * 1.05, count)
        low, high = 0.0, max(values) * 1.05
        ticks = [(tick, _short(tick, distance)) for tick in found]
    panel = _Panel((left, top, right, bottom), places, low, high, is_log)
    yield from _axes(panel, theme, ticks, below)
    for index, curve in enumerate(curves):
        yield from _curve(panel, curve, theme, _BESIDE * (index - (len(curves) - 1) / 2))


def _axes(panel: _Panel, theme: Theme, ticks: list[tuple[float, str]], below: str) -> Iterator[Mark]:
    left, _, right, bottom = panel.box
    for value, text in ticks:
        y = panel.y(value)
        yield Polyline(((left, y), (right, y)), Stroke(theme.hairline, 1.0))
        yield Text(left - 8, y + 3.5, text, "sans", 10, 400, theme.muted, "end")
    for batch, x in panel.places.items():
        yield Text(x, bottom + 16, str(batch), "sans", 10, 400, theme.muted, "middle")
    yield Text((left + right) / 2, bottom + 32, below, "sans", 10, 400, theme.muted, "middle")


def _curve(panel: _Panel, curve: _Curve, theme: Theme, aside: float) -> Iterator[Mark]:
    spots = [(panel.places[point.batch] + aside, panel.y(_value(point, panel.is_log))) for point in curve.points]
    if panel.is_log:
        for (x, y), point in zip(spots, curve.points, strict=True):
            end = panel.y(point.timing.p95)
            yield Polyline(((x, y), (x, end)), Stroke(curve.colour, 1.0))
            yield Polyline(((x - 3, end), (x + 3, end)), Stroke(curve.colour, 1.0))
    if len(spots) > 1:
        yield Polyline(tuple(spots), Stroke(curve.colour, _LINE))
    for spot in spots:
        yield from _dot(spot, curve, theme)


def _dot(spot: Point, curve: _Curve, theme: Theme) -> Iterator[Mark]:
    """A circle for a file, a square for PyTorch, a diamond for what it compiled, in a ring of the ground."""
    x, y = spot
    edge = Stroke(theme.panel, 1.2)
    if curve.entry.kind == ONNX:
        yield Circle(x, y, _DOT + 0.4, curve.colour, edge)
        return
    half = _DOT if curve.entry.kind == EAGER else _DOT * 1.45
    square = ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half))
    diamond = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
    yield Polygon(square if curve.entry.kind == EAGER else diamond, curve.colour, edge)


def _value(point: Measured, is_latency: bool) -> float:
    return point.timing.p50 if is_latency else point.throughput


def _short(value: float, step: float) -> str:
    """A tick of large numbers in a few characters: `200 K`."""
    for size, letter in ((1e6, "M"), (1e3, "K")):
        if value >= size and step >= size / 10:
            return f"{value / size:g}{THIN}{letter}"
    return written(value, step)
