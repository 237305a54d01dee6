"""Lowers a file that was proved in float32: calibrates on training samples, judges on those that validate."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import onnx

from designer.compiler.trained import Trained
from designer.data.split import split
from designer.export.errors import ExportError
from designer.export.free_inputs import free_inputs
from designer.export.lowering.eights import Samples
from designer.export.lowering.layers import Layers
from designer.export.lowering.lower import lowered, opset_for, source_of
from designer.export.lowering.measured import FAR, Judge, Lowered
from designer.export.plain import Plain
from designer.protocol.export_options import ExportOptions

STATIC = "int8-static"
_IN_ONE_PIECE = (2 << 30) - (64 << 20)
_OTHER_SEED = 1
"""Makes numbers that networks without data are calibrated on, others than those that they are judged on."""

NOTICES = {
    "bfloat16": "ONNX Runtime has no bfloat16 kernels on the CPU: the file keeps its weights in bfloat16 and computes "
    "in float32.",
}
"""What is to be known of a precision."""


def calibration(plain: Plain, count: int) -> dict[str, Any]:
    """Prepared training samples by the names of the network's inputs, evenly chosen; never those that validate.

    Of a network that takes no data, numbers by chance that its inputs allow. Any: numpy's arrays.
    """
    trained, dataset = plain.trained, plain.dataset
    if not trained.serves:
        return by_name(trained, free_inputs(plain.analysis, count, seed=_OTHER_SEED))
    rows = split(dataset, trained.spec.project.data).train
    chosen = rows[np.linspace(0, len(rows) - 1, min(count, len(rows))).round().astype(np.int64)]
    return by_name(trained, trained.network_inputs([array[chosen] for array in dataset.every_input]))


def by_name(trained: Trained, inputs: Sequence[Any]) -> dict[str, Any]:
    """Arrays by the names of the network's inputs. Any: numpy's arrays."""
    return dict(zip(trained.source.inputs, inputs, strict=True))


def _nothing(samples: int) -> Samples:
    return {}


def lower_for_export(
    plain: Plain, options: ExportOptions, begun: Callable[[int], Samples] = _nothing
) -> tuple[onnx.ModelProto, Lowered]:
    """The model in the precision that is asked for, and what that cost on validation samples.

    `begun` gives the states that so many series begin with, for a model that takes some.

    Raises `ExportError` if ONNX Runtime cannot run it, or its numbers leave what the precision can hold.
    """
    _need_size(plain.model)
    samples = calibration(plain, options.samples)
    samples |= begun(len(next(iter(samples.values()))))
    inputs = by_name(plain.trained, plain.tried.inputs)
    inputs |= begun(len(next(iter(inputs.values()))))
    source = source_of(plain.model, options.precision, Layers(plain.analysis), samples)
    made = lowered(source, options.precision, source.layers.kept(source.model, options.keep))
    judge = Judge(plain.model, inputs, plain.tried.score, plain.tried.answers, plain.trained.source.outputs)
    before, after = judge.judge(made)
    if after.max_abs >= FAR:
        raise ExportError(
            f"In {options.precision} this network gives numbers that are not finite: what it computes is too large.",
            "Take bfloat16, or keep the layers with the largest numbers in float32.",
        )
    report = Lowered(
        precision=options.precision,
        bytes_before=before.bytes,
        bytes_after=after.bytes,
        metrics={"float32": before.metrics, "lowered": after.metrics},
        max_abs=after.max_abs,
        relative=after.relative,
        agreement=after.agreement,
        kept=options.keep,
        latency_before=before.latency,
        latency_after=after.latency,
        samples=judge.samples,
        calibrated=len(next(iter(samples.values()))) if options.precision == STATIC else 0,
        notices=tuple(notices(options)),
    )
    return made, report


def _need_size(model: onnx.ModelProto) -> None:
    """Refuses what ONNX Runtime's tools cannot take in one piece."""
    size = sum(len(each.raw_data) for each in model.graph.initializer)
    if size >= _IN_ONE_PIECE:
        raise ExportError(
            f"Smaller numbers are made of networks of less than 2 GiB; this one has {size / 2**30:.1f} GiB.",
            "Export it in float32, with its weights in a file beside it.",
        )


def notices(options: ExportOptions) -> list[str]:
    """What whoever asked for these options should know of the file, in sentences."""
    found = [NOTICES[options.precision]] if options.precision in NOTICES else []
    if opset_for(options) != options.opset:
        found.append(
            f"Numbers of four bits came with operator set {opset_for(options)}: the file uses that one, not "
            f"{options.opset}."
        )
    return found


def with_opset(options: ExportOptions) -> ExportOptions:
    """The options with the operator set that their precision needs."""
    return replace(options, opset=opset_for(options))
