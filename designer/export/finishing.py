"""From a proved float32 network to the model that is written: in pieces, in smaller numbers, with all of it inside."""

from dataclasses import replace
from typing import NamedTuple

import onnx

from designer.export.bundle import signed
from designer.export.inside.exporting import with_inside
from designer.export.lowering.exporting import lower_for_export, with_opset
from designer.export.lowering.measured import Lowered
from designer.export.plain import Plain, Progress
from designer.export.report import ParityReport
from designer.export.streaming import Streamed, streamed
from designer.protocol.export_options import FLOAT32, ExportOptions
from runtime.manifest import Manifest


class Finished(NamedTuple):
    """A model, its description, what became of it in a smaller precision, and what to tell about it."""

    model: onnx.ModelProto
    manifest: Manifest
    lowered: Lowered | None
    notice: str


def finished(
    plain: Plain, manifest: Manifest, options: ExportOptions, report: ParityReport, tell: Progress
) -> Finished:
    """What `options` ask for of a network with this proof. `manifest` describes it in float32, for whole series.

    Raises `ExportError`.
    """
    pieces, smaller = None, None
    if options.streaming:
        tell("Exporting for a series in pieces", 0.8)
        pieces = streamed(plain, manifest, with_opset(options).opset)
        plain = plain._replace(model=pieces.model)
    if options.precision != FLOAT32:
        tell(f"Lowering to {options.precision}", 0.85)
        model, smaller = _lowered(plain, manifest, options, pieces)
        plain = plain._replace(model=model)
    told = report.to_json() | ({"lowered": smaller.to_json()} if smaller else {})
    manifest = signed(replace(manifest, parity=told), options, plain.dataset)
    if pieces:
        pieces = pieces._replace(model=plain.model).reading_once()
        manifest = pieces.proved(manifest, smaller)
        plain = plain._replace(model=pieces.model)
    if not options.inside:
        return Finished(plain.model, manifest, smaller, "")
    tell("Putting preparation and answers inside", 0.9)
    model, manifest, notice = with_inside(plain.model, manifest, plain, pieces)
    return Finished(model, manifest, smaller, notice)


def _lowered(
    plain: Plain, manifest: Manifest, options: ExportOptions, pieces: Streamed | None
) -> tuple[onnx.ModelProto, Lowered]:
    if pieces is None:
        return lower_for_export(plain, options)
    pieces.proved(manifest)  # In float32; smaller numbers are rounded otherwise in pieces.
    return lower_for_export(plain, options, pieces.begun)
