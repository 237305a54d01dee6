"""What smaller numbers cost and gave a file (`designer.export.lowering`): in a sentence, and as a table."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from designer.drawing.theme import Theme
from designer.drawing.words import exact, size
from designer.gui.pages.deploy.cells import Cell, Head, Line
from designer.gui.pages.deploy.precision_words import PRECISION_WORDS
from designer.gui.pages.deploy.proof_lines import Table, written
from designer.gui.run.words import main_metric, metric, metric_value
from designer.gui.sentences import sentence
from designer.gui.tongue import tr
from runtime.errors import RuntimeModelError
from runtime.record import Record

_MUCH, _MUCH_FAR = 0.01, 0.05


class LoweredReport(NamedTuple):
    """Bytes and milliseconds (batch 1, one thread) before and after, metrics by id, and how far single outputs are.

    `agreement` is the share of samples with the same answer; `kept` are ids of layers that stay in float32.
    """

    precision: str
    bytes: tuple[int, int]
    latency: tuple[float, float]
    before: Mapping[str, float]
    after: Mapping[str, float]
    max_abs: float
    relative: float
    agreement: float | None = None
    kept: tuple[str, ...] = ()
    samples: int = 0
    calibrated: int = 0
    notices: tuple[str, ...] = ()

    @property
    def metric(self) -> str:
        """The metric that tells most; "" if none was measured."""
        return main_metric(tuple(self.before)) if self.before else ""

    @property
    def is_costly(self) -> bool:
        """Whether more than a hundredth of the metric is lost, or of the outputs' scale where there is none."""
        before, after = self.before.get(self.metric), self.after.get(self.metric)
        if before is None or after is None:
            return self.relative > _MUCH_FAR
        lost = before - after if metric(self.metric).higher_is_better else after - before
        return lost > _MUCH * (1.0 if metric(self.metric).unit == "%" else abs(before))


def lowered_in(parity: Any) -> LoweredReport | None:
    """What a parity report says of smaller numbers; None where there are none. Any: it comes from JSON."""
    found = parity.get("lowered") if isinstance(parity, Mapping) else None
    if not found:
        return None
    try:
        record = Record(found, "lowered")
        metrics = record.inner("metrics")
        return LoweredReport(
            record.text("precision"),
            (record.whole("bytes_before", low=0), record.whole("bytes_after", low=0)),
            (record.number("latency_before"), record.number("latency_after")),
            _numbers(metrics, "float32"),
            _numbers(metrics, "lowered"),
            record.number("max_abs"),
            record.number("relative"),
            None if found.get("agreement") is None else record.number("agreement"),
            record.texts("kept", default=()),
            record.whole("samples", low=0, default=0),
            record.whole("calibrated", low=0, default=0),
            record.texts("notices", default=()),
        )
    except RuntimeModelError:
        return None


def _numbers(record: Record | None, name: str) -> dict[str, float]:
    inner = record.inner(name) if record is not None else None
    return {} if inner is None or record is None else {key: inner.number(key) for key in record.mapping(name)}


def verdict_words(report: LoweredReport) -> str:
    """What the numbers came to, in one line."""
    short = short_of(report.precision)
    id = report.metric
    if not id:
        return tr("{precision}: at most {far} of the scale off", precision=short, far=share(report.relative))
    before, after = (metric_value(id, values.get(id)) for values in (report.before, report.after))
    if before == after:
        title = tr(metric(id).title)
        return tr("{precision}: {metric} {after}, as in float32", precision=short, metric=title, after=after)
    return tr(
        "{precision}: {metric} {after}, {before} in float32",
        precision=short,
        metric=tr(metric(id).title),
        after=after,
        before=before,
    )


def about_words(report: LoweredReport) -> str:
    """What was proved, and what smaller numbers changed, in sentences."""
    return tr(
        "The network was proved in float32; smaller numbers then move single outputs by up to {far} of their scale.",
        far=share(report.relative),
    )


def look_of(ok: bool, report: LoweredReport | None, theme: Theme) -> tuple[str, str]:
    """The icon of a verdict and its colour: good, costly, or wrong."""
    if not ok:
        return "circle-x", theme.error
    is_costly = report is not None and report.is_costly
    return ("triangle-alert", theme.warning) if is_costly else ("circle-check", theme.success)


def short_of(precision: str) -> str:
    """What a precision is called in a few letters."""
    words = PRECISION_WORDS.get(precision)
    return tr(words.short) if words is not None else precision


def milliseconds(value: float | None) -> str:
    """A latency with three figures; `–` where it was not measured."""
    if value is None:
        return "–"
    digits = 3 if value < 0.1 else 2 if value < 10 else 1
    return f"{value:.{digits}f}\u202fms"


def share(value: float) -> str:
    """A share in percent with two figures, small ones as a power of ten."""
    if value >= 0.0995:
        return f"{100 * value:.0f}\u202f%"
    return f"{100 * value:.2g}\u202f%" if value >= 1e-5 else f"{value:.1e}"


def lowered_table(report: LoweredReport, names: Mapping[str, str]) -> Table:
    """Before and after; `names` are those of layers by their ids."""
    heads = (
        Head("", width=150),
        Head("float32", is_number=True, width=110),
        Head(short_of(report.precision), is_number=True, width=120),
    )
    rows = [(tr("Size"), *map(size, report.bytes)), (tr("Latency"), *map(milliseconds, report.latency))]
    rows += [
        (tr(metric(id).title), metric_value(id, value), metric_value(id, report.after.get(id)))
        for id, value in report.before.items()
    ]
    if report.agreement is not None:
        rows.append((tr("Same answers"), "", share(report.agreement)))
    rows += [("max |Δ|", "", written(report.max_abs)), (tr("relative"), "", written(report.relative))]
    lines = tuple(Line((Cell(name, tone="strong"), Cell(before), Cell(after)), name) for name, before, after in rows)
    said = [tr("What smaller numbers cost and gave, on {n} validation samples.", n=exact(report.samples))]
    if report.calibrated:
        said.append(tr("Calibrated on {n} training samples.", n=exact(report.calibrated)))
    if report.kept:
        said.append(tr("In float32 stay {layers}.", layers=", ".join(names.get(id, id) for id in report.kept)))
    return Table(tr("Before and after"), " ".join((*said, *map(sentence, report.notices))), heads, lines)
