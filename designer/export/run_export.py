"""Takes a run home: best checkpoint → ONNX file with manifest and parity report. Window and command both use it."""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from designer.analysis.report import Analysis
from designer.export.bundle import make_manifest, write_bundle
from designer.export.combining import need_options
from designer.export.errors import ExportError, ParityError
from designer.export.finishing import finished
from designer.export.lowering.exporting import with_opset
from designer.export.lowering.measured import Lowered
from designer.export.parity import Asking, parity
from designer.export.plain import Progress, layer_names, plain_model
from designer.export.report import TOLERANCE, ParityReport
from designer.protocol.export_options import USUAL, ExportOptions
from designer.protocol.run_layout import BEST, RunLayout
from runtime.provider_table import TABLE


@dataclass(frozen=True, slots=True)
class ExportResult:
    """The file that was written, the proof that it computes what was trained, and its validation metrics.

    Proof and metrics are those of the float32 network; `lowered` says what became of a file in a smaller precision.
    `weights` is the file beside it that holds its weights, if there is one.
    """

    onnx: Path
    parity: ParityReport
    metrics: Mapping[str, float]
    notice: str = ""
    lowered: Lowered | None = None
    weights: Path | None = None

    def to_json(self) -> dict[str, Any]:
        """The result as JSON values."""
        return {
            "onnx": str(self.onnx),
            "weights": str(self.weights or ""),
            "parity": self.parity.to_json(),
            "metrics": dict(self.metrics),
            "notice": self.notice,
            "lowered": self.lowered.to_json() if self.lowered else None,
        }


def export_run(
    run: Path,
    out: Path | None = None,
    options: ExportOptions = USUAL,
    *,
    checkpoint: str = BEST,
    tolerance: float | None = None,
    on_progress: Progress | None = None,
) -> ExportResult:
    """Exports a run's network and compares module, printed source and ONNX file on the validation samples.

    `out` is the file to write; None: `exports/model.onnx` in the run folder. `options` say what it shall be.
    `tolerance` is the relative difference that may be between the ways; None: 1e-5, or more if a layer is known for
    less. Raises `CompileError` (no run, no checkpoint, damaged), `DataError`, `ExportError` (naming the layer), or
    `ParityError` with the report; an older file at `out` is intact then.
    """
    tell = on_progress or (lambda words, share: None)
    layout = RunLayout(run)
    path = out or layout.exports / "model.onnx"
    if path.is_dir():
        raise ExportError(f"“{path}” is a folder; a file was expected.", f"Give a name in it: {path / 'model.onnx'}.")
    need_options(options)
    plain = plain_model(layout, with_opset(options), checkpoint, tell)
    trained, dataset, tried, model = plain.trained, plain.dataset, plain.tried, plain.model
    tell("Comparing the file with what was trained", 0.6)
    allowed = _tolerance(plain.analysis) if tolerance is None else tolerance
    with tempfile.TemporaryDirectory() as folder:
        trial = Path(folder) / path.name
        write_bundle(model, make_manifest(trained, dataset, run.name, {}), trial)
        asking = Asking(tried.answers, usable_providers(), layer_names(trained.source, plain.analysis))
        report = parity(
            trained.module,
            trained.source,
            trial,
            tried.inputs,
            tolerance=allowed,
            score=tried.score,
            asking=asking,
        )
    if not report.ok:
        hint = "Nothing was written. The layer may not be exportable with an open batch size; report this network."
        raise ParityError(report.sentence(), hint, report)
    made = finished(plain, make_manifest(trained, dataset, run.name, {}), options, report, tell)
    tell("Writing the file", 0.95)
    weights = write_bundle(made.model, made.manifest, path, external=options.external)
    tell("Done", 1.0)
    said = (trained.notice, plain.notice, made.notice, *(made.lowered.notices if made.lowered else ()))
    return ExportResult(
        path,
        report,
        metrics=report.metrics.get("onnx", {}),
        notice=" ".join(filter(None, said)),
        lowered=made.lowered,
        weights=weights,
    )


def usable_providers() -> tuple[str, ...]:
    """The CPU, and what else computes in float32 here, by the names that `runtime.load` takes."""
    return ("cpu", *(entry.name for entry in TABLE if entry.is_tried and not entry.obstacle()))


def _tolerance(analysis: Analysis) -> float:
    """What may be between the ways: the least exact layer's own tolerance, and 1e-5 at least."""
    own = [report.entry.tolerance for report in analysis.nodes.values() if report.entry is not None]
    return max([TOLERANCE, *own])
