"""How much each layer of a network minds being lowered, and which layers had better stay in float32.

The job (`JobKind.SENSITIVITY`) takes `ExportOptions` as its options (`precision` is what is asked about, `samples`
and `opset` as in an export; `keep` is not looked at) and as its part how much of the first metric may be lost ("":
0.01; a share of the output's scale where there is no metric). Its result is JSON:

    precision    as asked
    metric       the id of the metric that decides, "" if there is none and the outputs' difference decides
    higher       whether more of it is better
    tolerance    how much of it may be lost: of a metric from 0 to 1 the difference, of others a share of float32's
    float32      {bytes, metrics, latency}: the file as it is; metrics by id, latency in milliseconds at batch 1
    lowered      {bytes, metrics, latency, relative, max_abs, agreement}: every layer lowered
    rows         one per layer with weights, the most sensitive first:
                 {id, name, type, bytes_before, bytes_after, relative, max_abs, metrics, loss, latency}
                 id is what `keep` takes; bytes are those of its weights; metrics, `loss` (how much of the metric is
                 lost, in its unit; below 0 if it is better), relative, max_abs and latency are those of a file in which
                 this layer alone is lowered; if its outputs are not finite, metrics are {} and numbers 1e30
    suggestion   the ids to keep, [] if all may be lowered
    suggested    {bytes, metrics, latency, relative, max_abs, agreement}: the file with those kept
    within       whether that file loses no more than `tolerance`
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NamedTuple

from designer.catalogue.metrics import METRICS
from designer.export.errors import ExportError
from designer.export.lowering.exporting import by_name, calibration, with_opset
from designer.export.lowering.layers import Layer, Layers
from designer.export.lowering.lower import Source, lowered, source_of
from designer.export.lowering.measured import FAR, Judge, Judged
from designer.export.lowering.weights import weights_in
from designer.export.plain import plain_model
from designer.protocol.export_options import FLOAT32, ExportOptions
from designer.protocol.run_layout import BEST, RunLayout

TOLERANCE = 0.01
"""How much of the first metric may be lost, unless somebody says otherwise: one sample in a hundred."""

Tell = Callable[[str, float], None]
"""Called with what is being done, in words, and the share of the whole that is done before it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A layer with weights, and a file in which it alone is lowered."""

    id: str
    name: str
    type: str
    bytes_before: int
    bytes_after: int
    relative: float
    max_abs: float
    metrics: Mapping[str, float]
    loss: float
    latency: float


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """What the module's head says."""

    precision: str
    metric: str
    higher: bool
    tolerance: float
    float32: Judged
    lowered: Judged
    rows: tuple[Row, ...]
    suggestion: tuple[str, ...]
    suggested: Judged
    within: bool

    def to_json(self) -> dict[str, Any]:
        """The answer as JSON values."""
        plain = {"bytes": self.float32.bytes, "metrics": dict(self.float32.metrics), "latency": self.float32.latency}
        return {
            "precision": self.precision,
            "metric": self.metric,
            "higher": self.higher,
            "tolerance": self.tolerance,
            "float32": plain,
            "lowered": asdict(self.lowered),
            "rows": [asdict(row) for row in self.rows],
            "suggestion": list(self.suggestion),
            "suggested": asdict(self.suggested),
            "within": self.within,
        }


def sensitivity(
    run: Path, options: ExportOptions, tolerance: float = TOLERANCE, tell: Tell = lambda words, share: None
) -> Sensitivity:
    """Asks a run's best network how much each of its layers minds the precision of `options`.

    Raises `CompileError`, `DataError` or `ExportError`.
    """
    if options.precision == FLOAT32:
        raise ExportError("In float32 no layer loses anything.", "Ask about another precision, such as int8-static.")
    plain = plain_model(RunLayout(run), with_opset(options), BEST, tell)
    tell("Lowering all layers", 0.2)
    samples = calibration(plain, options.samples)
    source = source_of(plain.model, options.precision, Layers(plain.analysis), samples)
    judge = Judge(plain.model, by_name(plain.trained, plain.tried.inputs), plain.tried.score, plain.tried.answers)
    asked = _Question(source, options.precision, judge, tolerance, tell)
    return asked.answer()


class _Weighty(NamedTuple):
    """A layer, the bytes of its weights in float32, and the names of all nodes that compute it."""

    layer: Layer
    bytes: int
    nodes: frozenset[str]


class _Question:
    """One question about a network: files that differ in what is lowered, judged on the same samples."""

    def __init__(self, source: Source, precision: str, judge: Judge, tolerance: float, tell: Tell) -> None:
        self._source = source
        self._precision = precision
        self._judge = judge
        self._tolerance = tolerance
        self._tell = tell
        self._metric = next(iter(judge.float32.metrics), "")
        known = next((each for each in METRICS if each.id == self._metric), None)
        self._higher = known is None or known.higher_is_better
        self._is_share = known is None or known.unit == "%"

    def answer(self) -> Sensitivity:
        """All rows, and what had better be kept."""
        everything = self._file(())
        layers = _weighty(self._source)
        rows = [self._row(weighty, place, len(layers)) for place, weighty in enumerate(layers)]
        rows.sort(key=lambda row: (row.loss, row.relative), reverse=True)
        self._tell("Choosing what to keep", 0.9)
        kept, suggested = self._choice([row.id for row in rows], everything)
        return Sensitivity(
            precision=self._precision,
            metric=self._metric,
            higher=self._higher,
            tolerance=self._tolerance,
            float32=self._judge.float32,
            lowered=everything,
            rows=tuple(rows),
            suggestion=tuple(kept),
            suggested=suggested,
            within=self._is_within(suggested),
        )

    def _row(self, weighty: _Weighty, place: int, count: int) -> Row:
        layer, source = weighty.layer, self._source
        self._tell(f"Measuring layer {place + 1} of {count}: {layer.name}", 0.25 + 0.65 * place / count)
        others = [node.name for node in source.model.graph.node if node.name not in weighty.nodes]
        made = lowered(source, self._precision, others)
        judged = self._judge.judge(made)[1]
        return Row(
            id=layer.id,
            name=layer.name,
            type=layer.type,
            bytes_before=weighty.bytes,
            bytes_after=max(0, weighty.bytes - (source.model.ByteSize() - made.ByteSize())),
            relative=judged.relative,
            max_abs=judged.max_abs,
            metrics=judged.metrics,
            loss=self._loss(judged),
            latency=judged.latency,
        )

    def _file(self, keep: Collection[str]) -> Judged:
        source = self._source
        return self._judge.judge(lowered(source, self._precision, source.layers.kept(source.model, keep)))[1]

    def _choice(self, ids: list[str], everything: Judged) -> tuple[list[str], Judged]:
        """The fewest of the most sensitive layers that must be kept, by halving: more kept is taken to lose less."""
        if self._is_within(everything):
            return [], everything
        too_few, enough, found = 0, len(ids), self._file(ids)
        while enough - too_few > 1:
            self._tell("Choosing what to keep", 1.0 - 0.1 * (enough - too_few) / len(ids))
            half = (too_few + enough) // 2
            judged = self._file(ids[:half])
            if self._is_within(judged):
                enough, found = half, judged
            else:
                too_few = half
        return ids[:enough], found

    def _loss(self, judged: Judged) -> float:
        """How much of the metric is lost, in its own unit; of none, how far outputs are off, by their scale."""
        if not self._metric:
            return judged.relative
        if self._metric not in judged.metrics:
            return FAR
        change = judged.metrics[self._metric] - self._judge.float32.metrics[self._metric]
        return -change if self._higher else change

    def _is_within(self, judged: Judged) -> bool:
        """Whether no more is lost than is allowed; of metrics that are no shares, a share of what they were."""
        known = 1.0 if self._is_share else abs(self._judge.float32.metrics[self._metric]) or 1.0
        return self._loss(judged) <= self._tolerance * known


def _weighty(source: Source) -> list[_Weighty]:
    """The layers whose weights can be lowered, in the order of computation. Each id comes once, wherever it is used."""
    sizes: dict[str, int] = {}
    layers: dict[str, Layer] = {}
    arrays = {each.name: each for each in source.model.graph.initializer}
    for weight in weights_in(source.model):
        layer = source.layers.layer(weight.nodes[0].name)
        if layer is not None:
            layers.setdefault(layer.id, layer)
            sizes[layer.id] = sizes.get(layer.id, 0) + arrays[weight.name].ByteSize()
    kept = source.layers.kept
    return [_Weighty(layers[id], sizes[id], kept(source.model, {id})) for id in layers]
