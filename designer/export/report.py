"""The parity report: how far module, printed source and ONNX file are from each other. Plain values ↔ JSON.

The reference is the module in memory. `relative` is the largest difference divided by the largest absolute number of
the reference, so it does not depend on the scale.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from runtime.record import Record

TOLERANCE = 1e-5
MODULE, SOURCE, ONNX = "module", "source", "onnx"


@dataclass(frozen=True, slots=True)
class Difference:
    """One output of one way (`source` or `onnx`) against the module, over all samples run at one batch size.

    `provider` is what ran the ONNX file; empty for the printed source. `ok` says whether it is within the report's
    tolerance (and everything is finite).
    """

    way: str
    output: str
    batch_size: int
    samples: int
    max_abs: float
    mean_abs: float
    relative: float
    ok: bool
    provider: str = ""


@dataclass(frozen=True, slots=True)
class LayerDifference:
    """What one layer gives in the ONNX file on the CPU against the module, over a few samples, in order of execution.

    `layer` is its name on the canvas. Of layers that the exporter merged (a convolution and its normalisation) the
    last one is listed.
    """

    layer: str
    max_abs: float
    mean_abs: float
    relative: float
    ok: bool


@dataclass(frozen=True, slots=True)
class ParityReport:
    """All differences. `metrics` are the metrics of each way over all samples: `module`, `source`, `onnx`.

    `provider` is what ran the ONNX file for `onnx`; what further providers made stands under `onnx` and their name
    (`way_of`). `disagreeing` counts, for each way but the module, the samples that it answers otherwise. `layers` is
    what the layers give, as far as they can be told apart in the file, and `begins` the first one of them whose
    output is further off than the tolerance; empty if there is none. `notes` are sentences, such as on a provider
    that could not be compared.
    """

    samples: int
    tolerance: float
    provider: str
    differences: tuple[Difference, ...]
    metrics: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    disagreeing: Mapping[str, int] = field(default_factory=dict)
    layers: tuple[LayerDifference, ...] = ()
    begins: str = ""
    notes: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether all ways agree at every batch size."""
        return all(difference.ok for difference in self.differences)

    @property
    def max_abs(self) -> float:
        """The largest difference of all."""
        return max((difference.max_abs for difference in self.differences), default=0.0)

    @property
    def relative(self) -> float:
        """The largest relative difference of all."""
        return max((difference.relative for difference in self.differences), default=0.0)

    @property
    def batch_sizes(self) -> tuple[int, ...]:
        """The batch sizes that were compared, in rising order."""
        return tuple(sorted({difference.batch_size for difference in self.differences}))

    @property
    def providers(self) -> tuple[str, ...]:
        """What ran the ONNX file, the report's own provider first."""
        others = (each.provider for each in self.differences if each.way == ONNX and each.provider)
        return tuple(dict.fromkeys((self.provider, *others)))

    def worst(self) -> Difference:
        """The difference that is furthest out: one that is not ok, if there is any."""
        return max(self.differences, key=lambda difference: (not difference.ok, difference.relative))

    def sentence(self) -> str:
        """One sentence for people, or two."""
        sizes = ", ".join(map(str, self.batch_sizes))
        if self.ok:
            return (
                f"Module, printed source and ONNX file agree on {self.samples} samples at batch sizes {sizes}:"
                f" at most {self.max_abs:.2g} apart ({self.relative:.2g} of the output's scale)."
            )
        worst = self.worst()
        way = "ONNX file" if worst.way == ONNX else "printed source"
        where = f" on {worst.provider}" if worst.provider not in ("", self.provider) else ""
        begins = f" It begins at the layer “{self.begins}”." if self.begins and worst.way == ONNX else ""
        return (
            f"The {way}{where} disagrees with the module at output “{worst.output}” with batch size"
            f" {worst.batch_size}: they are {worst.max_abs:.2g} apart, {worst.relative:.2g} of the output's scale; at"
            f" most {self.tolerance:.2g} was expected.{begins}"
        )

    def to_json(self) -> dict[str, Any]:
        """The report as JSON values, with the largest differences in front."""
        return {
            "ok": self.ok,
            "max_abs": self.max_abs,
            "relative": self.relative,
            "tolerance": self.tolerance,
            "samples": self.samples,
            "batch_sizes": list(self.batch_sizes),
            "provider": self.provider,
            "providers": list(self.providers),
            "metrics": {way: dict(values) for way, values in self.metrics.items()},
            "disagreeing": dict(self.disagreeing),
            "differences": [asdict(difference) for difference in self.differences],
            "begins": self.begins,
            "layers": [asdict(layer) for layer in self.layers],
            "notes": list(self.notes),
        }


def way_of(way: str, provider: str, usual: str) -> str:
    """What a way is called where metrics are listed: `onnx`, or `onnx CUDAExecutionProvider` beside the usual one."""
    return way if provider in ("", usual) else f"{way} {provider}"


def report_from_json(value: Any) -> ParityReport:
    """The report that `to_json` described, also of older files, which lack what came later.

    Raises `runtime.errors.ManifestError`. Any: it comes from JSON.
    """
    record = Record(value, "parity")
    return ParityReport(
        samples=record.whole("samples"),
        tolerance=record.number("tolerance"),
        provider=record.text("provider"),
        differences=record.each("differences", _difference),
        metrics=_metrics(record.mapping("metrics", default={})),
        disagreeing=_counts(record.mapping("disagreeing", default={})),
        layers=record.each("layers", _layer, default=()),
        begins=record.text("begins", default=""),
        notes=record.texts("notes", default=()),
    )


def _difference(record: Record) -> Difference:
    return Difference(
        way=record.word("way", (SOURCE, ONNX)),
        output=record.text("output"),
        batch_size=record.whole("batch_size", low=1),
        samples=record.whole("samples", low=0),
        max_abs=record.number("max_abs"),
        mean_abs=record.number("mean_abs"),
        relative=record.number("relative"),
        ok=record.flag("ok"),
        provider=record.text("provider", default=""),
    )


def _layer(record: Record) -> LayerDifference:
    return LayerDifference(
        layer=record.text("layer"),
        max_abs=record.number("max_abs"),
        mean_abs=record.number("mean_abs"),
        relative=record.number("relative"),
        ok=record.flag("ok"),
    )


def _metrics(value: Mapping[str, Any]) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for way, values in value.items():
        record = Record(values, f"parity.metrics.{way}")
        found[way] = {name: record.number(name) for name in values}
    return found


def _counts(value: Mapping[str, Any]) -> dict[str, int]:
    record = Record(value, "parity.disagreeing")
    return {way: record.whole(way, low=0) for way in value}
