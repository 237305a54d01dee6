"""What the measurement of layers answered (`designer.export.sensitivity` says its form), and what a choice comes to."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from runtime.record import Record


@dataclass(frozen=True, slots=True)
class Measure:
    """A file as it was measured: bytes, metrics by id, latency in milliseconds, difference as a share of the scale."""

    bytes: int = 0
    metrics: Mapping[str, float] = field(default_factory=dict)
    latency: float | None = None
    relative: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One layer, lowered alone: bytes of its weights before and after, and what that cost."""

    id: str
    name: str
    type: str
    bytes_before: int
    bytes_after: int
    relative: float | None
    loss: float | None
    latency: float | None


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """The whole answer: the file as it is, with every layer lowered, with the suggested ones kept; and each layer."""

    precision: str
    metric: str
    higher: bool
    tolerance: float
    float32: Measure
    lowered: Measure
    suggested: Measure
    suggestion: frozenset[str]
    rows: tuple[Row, ...]

    def measured(self, keep: Collection[str]) -> Measure | None:
        """What was measured of exactly this choice; None if it was not."""
        lowerable = frozenset(row.id for row in self.rows)
        kept = frozenset(keep) & lowerable
        if not kept:
            return self.lowered
        if kept == lowerable:
            return self.float32
        return self.suggested if kept == self.suggestion else None

    def bytes_of(self, keep: Collection[str]) -> int:
        """How long the file becomes: measured, or the file as it is less what its lowered layers give back."""
        known = self.measured(keep)
        if known is not None and known.bytes:
            return known.bytes
        saved = sum(row.bytes_before - row.bytes_after for row in self.rows if row.id not in keep)
        return max(0, self.float32.bytes - saved)

    def loss_of(self, keep: Collection[str]) -> tuple[float | None, bool]:
        """How much of the metric is lost, and whether that was measured rather than added up layer by layer."""
        known = self.measured(keep)
        before = self.float32.metrics.get(self.metric)
        after = known.metrics.get(self.metric) if known is not None else None
        if before is not None and after is not None:
            return (before - after if self.higher else after - before), True
        losses = [row.loss for row in self.rows if row.id not in keep and row.loss is not None]
        return (sum(max(0.0, loss) for loss in losses) if losses else None), False


def sensitivity_from_json(value: Any) -> Sensitivity:
    """The answer of the job. Raises `runtime.errors.ManifestError`. Any: it comes from JSON."""
    record = Record(value, "sensitivity")
    return Sensitivity(
        precision=record.text("precision"),
        metric=record.text("metric", default=""),
        higher=record.flag("higher", default=True),
        tolerance=record.number("tolerance", default=0.0),
        float32=_measure(record.mapping("float32", default={})),
        lowered=_measure(record.mapping("lowered", default={})),
        suggested=_measure(record.mapping("suggested", default={})),
        suggestion=frozenset(record.texts("suggestion", default=())),
        rows=tuple(_row(row, f"sensitivity.rows[{at}]") for at, row in enumerate(record.items("rows", default=()))),
    )


def _row(value: Any, where: str) -> Row:  # Any: it comes from JSON
    record = Record(value, where)
    return Row(
        id=record.text("id"),
        name=record.text("name"),
        type=record.text("type", default=""),
        bytes_before=record.whole("bytes_before", low=0),
        bytes_after=record.whole("bytes_after", low=0),
        relative=_number(value, "relative"),
        loss=_number(value, "loss"),
        latency=_number(value, "latency"),
    )


def _measure(found: Mapping[str, Any]) -> Measure:
    metrics = found.get("metrics")
    metrics = metrics if isinstance(metrics, Mapping) else {}
    known = {str(name): number for name in metrics if (number := _number(metrics, name)) is not None}
    return Measure(int(_number(found, "bytes") or 0), known, _number(found, "latency"), _number(found, "relative"))


def _number(found: Mapping[str, Any], name: str) -> float | None:
    value = found.get(name)
    return None if isinstance(value, bool) or not isinstance(value, int | float) else float(value)
