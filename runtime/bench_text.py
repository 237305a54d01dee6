"""A bench as lines of text, for terminals."""

from collections.abc import Iterator

from runtime.bench_report import ONNX, BenchReport, Entry, Profile

_LAYERS, _OPERATORS = 8, 6


def bench_lines(report: BenchReport) -> Iterator[str]:
    """The report line by line: machine, noise, a table of all entries, and for each file what else is known of it."""
    machine = report.machine
    versions = ", ".join(f"{name} {version}" for name, version in machine.versions.items())
    cores = f"{machine.cores} core{'' if machine.cores == 1 else 's'}"
    yield f"{machine.processor}, {cores}, {machine.memory_bytes / 1e9:.0f} GB, {machine.system}"
    yield versions
    yield report.noise.sentence()
    yield from report.notes
    yield ""
    yield from _table(report)
    for entry in report.entries:
        if entry.kind == ONNX or entry.notes:
            yield ""
            yield from _about(entry)


def milliseconds(value: float) -> str:
    """A time with three figures and its unit: `0.184 ms`, `12.3 ms`, `1.26 s`."""
    if value >= 1000:
        return f"{value / 1000:.3g} s"
    return f"{value:.3g} ms" if value >= 0.1 else f"{1000 * value:.3g} µs"


def amount(value: float) -> str:
    """A size in decimal units: `2.4 MB`."""
    for step, letter in ((1e9, "GB"), (1e6, "MB"), (1e3, "KB")):
        if value >= step:
            return f"{value / step:.3g} {letter}"
    return f"{value:.0f} B"


def _table(report: BenchReport) -> Iterator[str]:
    head = ("", "batch", "threads", "p50", "p95", "p99", "samples/s", "spread", "runs", "× as fast as")
    rows: list[tuple[str, ...]] = [head]
    for entry in report.entries:
        for point in entry.points:
            timing = point.timing
            against = ", ".join(f"{name} {ratio:.2f}×" for name, ratio in point.against.items())
            times = (milliseconds(each) for each in (timing.p50, timing.p95, timing.p99))
            counts = (f"{point.throughput:,.0f}", f"{timing.spread:.0%}", str(timing.runs))
            rows.append((entry.name, str(point.batch), str(point.threads), *times, *counts, against))
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    for row in rows:
        cells = [
            row[0].ljust(widths[0]),
            *(cell.rjust(width) for cell, width in zip(row[1:-1], widths[1:-1], strict=True)),
        ]
        yield "  ".join((*cells, row[-1])).rstrip()


def _about(entry: Entry) -> Iterator[str]:
    size = f", {amount(entry.bytes)}, on {entry.provider}" if entry.kind == ONNX else ""
    yield f"{entry.name}{size}"
    if (start := entry.start) is not None:
        yield (
            f"  A fresh process opens it in {milliseconds(start.open_ms)} and answers {milliseconds(start.first_ms)} "
            f"later; it grows by {amount(start.loaded_bytes)}, and by {amount(start.peak_bytes)} at most while it runs."
        )
    if (cost := entry.cost) is not None:
        yield (
            f"  The runtime adds {100 * (cost.ratio - 1):+.1f} % to the bare session at batch 1 "
            f"({milliseconds(cost.model_ms)} against {milliseconds(cost.bare_ms)})."
        )
    if entry.profile is not None:
        yield from _profile(entry.profile)
    yield from (f"  {note}" for note in entry.notes)


def _profile(profile: Profile) -> Iterator[str]:
    yield f"  Where {milliseconds(profile.total_ms)} at batch {profile.batch} go ({profile.runs} runs):"
    layers = [part for part in profile.layers() if part.name][:_LAYERS]
    for title, parts in (("by layer", layers), ("by operator", profile.operators()[:_OPERATORS])):
        if parts:
            told = ", ".join(f"{part.name} {part.share:.1%}" for part in parts)
            yield f"    {title}: {told}"
