"""What the tab Speed says of a bench: headline numbers, sentences, and the lines of its tables."""

from collections.abc import Iterator
from typing import NamedTuple

from designer.drawing.speed import number
from designer.drawing.words import THIN, exact, size
from designer.gui.canvas.time_marks import share_text
from designer.gui.pages.deploy.cells import Cell, Head, Line
from designer.gui.sentences import sentence
from designer.gui.tongue import later, remember, tr
from runtime.bench_report import COMPILED, EAGER, ONNX, BenchReport, Entry, Profile

LATENCY, THROUGHPUT, RATIO, MEMORY, LOADING = (
    later("Latency"),
    later("Throughput"),
    later("Against PyTorch"),
    later("Memory"),
    later("Loading"),
)
FIGURES = (LATENCY, THROUGHPUT, RATIO, MEMORY, LOADING)
"""The headline numbers, by their names."""
VIEWS = (
    ("layers", later("Layers")),
    ("operators", later("Operators")),
    ("nodes", later("Nodes")),
    ("points", later("Measurements")),
)
"""What can be listed: id and title."""


class Said(NamedTuple):
    """A headline number, and what it means."""

    value: str
    tip: str = ""


def milliseconds(value: float) -> str:
    """A time with its unit: `6.7 µs`, `0.18 ms`, `1.2 s`."""
    if value >= 1000:
        return f"{number(value / 1000)}{THIN}s"
    return f"{number(value)}{THIN}ms" if value >= 0.1 else f"{number(1000 * value)}{THIN}µs"


def figures(report: BenchReport, entry: Entry) -> dict[str, Said]:
    """The headline numbers of a file; `–` for what was not measured."""
    found = dict.fromkeys(FIGURES, Said("–"))
    if (point := entry.latency) is not None:
        timing = point.timing
        tip = tr(
            "Batch {batch}, {threads} threads: half of {runs} runs took less, 95 % less than {late}, 99 % less than "
            "{last}.",
            batch=point.batch,
            threads=point.threads,
            runs=timing.runs,
            late=milliseconds(timing.p95),
            last=milliseconds(timing.p99),
        )
        found[LATENCY] = Said(milliseconds(timing.p50), tip)
    if (best := entry.best) is not None:
        tip = tr("Samples a second at batch {batch} with {threads} threads.", batch=best.batch, threads=best.threads)
        found[THROUGHPUT] = Said(f"{number(best.throughput)}/s", tip)
    other = next((each for each in report.of_kind(EAGER) if each.latency), None)
    if other is not None and (ratio := report.times_as_fast(entry, other)):
        tip = tr("So many times as fast as PyTorch at one sample, each with as many threads as suit it best.")
        found[RATIO] = Said(f"{ratio:.1f}×", tip)
    if (start := entry.start) is not None:
        tip = tr(
            "A fresh process grows by {loaded} when it opens the file, and by {peak} at most while it runs.",
            loaded=size(start.loaded_bytes),
            peak=size(start.peak_bytes),
        )
        found[MEMORY] = Said(size(start.peak_bytes), tip)
        tip = tr(
            "A fresh process opens the file in this time; its first answer takes {first}.",
            first=milliseconds(start.first_ms),
        )
        found[LOADING] = Said(milliseconds(start.open_ms), tip)
    return found


def remarks_text(report: BenchReport, entry: Entry) -> str:
    """All remarks one after the other; said again when the language changes."""
    said = " ".join(remarks(report, entry))
    remember(said, lambda: remarks_text(report, entry))
    return said


def remarks(report: BenchReport, entry: Entry) -> Iterator[str]:
    """Sentences below the numbers: how quiet the machine was, what measuring left out, what the runtime costs."""
    noise = report.noise
    percent = share_text(noise.spread)
    if noise.is_noisy:
        yield tr(
            "The machine was noisy: the same work took {percent} longer now and then, and {n} processes were busy "
            "before. Measure again when it is quiet.",
            percent=percent,
            n=f"{noise.load:.1f}",
        )
    else:
        yield tr("The machine was quiet: the same work took up to {percent} longer now and then.", percent=percent)
    if entry.cost is not None:
        microseconds = 1000 * (entry.cost.model_ms - entry.cost.bare_ms)
        yield tr(
            "The runtime adds {percent} to the bare session, {time} a call.",
            percent=f"{100 * (entry.cost.ratio - 1):+.1f}{THIN}%".replace("-", "−"),
            time=f"{max(0.0, microseconds):.2g}{THIN}µs",
        )
    yield from (sentence(note) for note in report.notes)
    for each in report.entries:
        if each is entry or each.kind in (EAGER, COMPILED):
            yield from (f"{'' if each is entry else f'{each.name}: '}{sentence(note)}" for note in each.notes)


def table(view: str, report: BenchReport, entry: Entry) -> tuple[tuple[Head, ...], tuple[Line, ...]]:
    """Heads and lines of one of `VIEWS`; no lines where there is no profile."""
    if view == "points":
        return _point_heads(), tuple(_point_lines(report))
    profile = entry.profile
    make = {"layers": _layer_lines, "operators": _operator_lines, "nodes": _node_lines}[view]
    title = {"layers": tr("Layer"), "operators": tr("Operator"), "nodes": tr("Node")}[view]
    return _heads(title, view), tuple(make(profile, _whole(entry))) if profile is not None else ()


def _whole(entry: Entry) -> float:
    """The milliseconds that the shares are of."""
    return entry.latency.timing.p50 if entry.latency is not None else 0.0


def _heads(title: str, view: str) -> tuple[Head, ...]:
    second = tr("Operators") if view == "layers" else tr("Nodes") if view == "operators" else tr("Operator")
    tip = tr("Of the time of one run at batch 1; without the profile, which takes a little itself.")
    return (
        Head(title, width=180),
        Head(second, width=150),
        Head(tr("Time"), tip, True, 84),
        Head(tr("Share"), "", True, 72),
        Head("", tr("The share, with the largest as the whole width."), width=140),
    )


def _layer_lines(profile: Profile, whole: float) -> Iterator[Line]:
    parts = profile.layers()
    most = max((part.share for part in parts), default=1.0)
    for part in parts:
        fused = tr("with {layers}", layers=", ".join(part.fused)) if part.fused else ""
        name = Cell(part.name or tr("no layer"), tone="strong" if part.name else "muted", tip=fused)
        kinds = Cell(", ".join(part.operators), tone="muted", tip=fused)
        yield Line((name, kinds, *_amounts(part.share, whole, most)), part.name)


def _operator_lines(profile: Profile, whole: float) -> Iterator[Line]:
    parts = profile.operators()
    most = max((part.share for part in parts), default=1.0)
    for part in parts:
        yield Line((Cell(part.name, tone="strong"), Cell(str(part.nodes)), *_amounts(part.share, whole, most)))


def _node_lines(profile: Profile, whole: float) -> Iterator[Line]:
    most = max((node.share for node in profile.nodes), default=1.0)
    for node in profile.nodes:
        tip = ", ".join(node.layers)
        cells = (Cell(node.name, tone="strong", tip=tip), Cell(node.operator, tone="muted", tip=node.provider))
        yield Line((*cells, *_amounts(node.share, whole, most)), node.layer)


def _amounts(share: float, whole: float, most: float) -> tuple[Cell, Cell, Cell]:
    said = share_text(share)
    return Cell(milliseconds(share * whole)), Cell(said), Cell("", share=share / most if most else 0.0, said=said)


def _point_heads() -> tuple[Head, ...]:
    return (
        Head(tr("What"), width=150),
        Head(tr("Batch"), "", True, 60),
        Head(tr("Threads"), "", True, 66),
        Head("p50", tr("Half of the runs took less."), True, 84),
        Head("p95", tr("95 % of the runs took less."), True, 84),
        Head("p99", tr("99 % of the runs took less."), True, 84),
        Head(tr("Samples/s"), "", True, 92),
        Head(tr("Spread"), tr("The distance of the quartiles, as a share of the median."), True, 70),
        Head(tr("Runs"), "", True, 70),
        Head(tr("× PyTorch"), tr("How many times as fast as PyTorch, measured by turns."), True, 86),
    )


def _point_lines(report: BenchReport) -> Iterator[Line]:
    other = next((each.name for each in report.of_kind(EAGER)), "")
    for entry in report.entries:
        for point in entry.points:
            timing, ratio = point.timing, point.against.get(other)
            times = (Cell(milliseconds(each)) for each in (timing.p50, timing.p95, timing.p99))
            yield Line(
                (
                    Cell(entry.name, tone="strong" if entry.kind == ONNX else ""),
                    Cell(str(point.batch)),
                    Cell(str(point.threads)),
                    *times,
                    Cell(number(point.throughput)),
                    Cell(share_text(timing.spread), tone="muted"),
                    Cell(exact(timing.runs), tone="muted"),
                    Cell("" if ratio is None else f"{ratio:.2f}×"),
                )
            )
