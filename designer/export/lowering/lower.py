"""Makes a file with smaller numbers of a float32 model; each precision is one entry of a table."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
import onnx_ir as ir
import onnxruntime as ort  # type: ignore[import-untyped]  # it ships no types

from designer.export.errors import ExportError
from designer.export.lowering import weight_only
from designer.export.lowering.eights import Samples, dynamic, ranges_of, static
from designer.export.lowering.halves import LARGEST, half
from designer.export.lowering.layers import Layers
from designer.export.lowering.weights import readied, split_gemms, weights_in
from designer.protocol.export_options import ExportOptions

PRODUCTS = ("Conv", "ConvTranspose", "Gemm", "MatMul")
"""Where numbers grow."""
FOUR_BITS_FROM = 21
"""The first operator set that has numbers of four bits."""


@dataclass(frozen=True)
class Source:
    """A float32 model that files with smaller numbers can be made of, many times.

    `model` has been `readied`; `ranges` are those of its values, for int8-static and float16. Any: ONNX Runtime's.
    """

    model: onnx.ModelProto
    layers: Layers
    ranges: Any = None


def opset_for(options: ExportOptions) -> int:
    """The operator set that a file of this precision takes at least: four bits came with 21."""
    return max(options.opset, FOUR_BITS_FROM) if options.precision == "int4" else options.opset


def source_of(model: onnx.ModelProto, precision: str, layers: Layers, samples: Samples) -> Source:
    """What `lowered` takes. `samples` are prepared training samples, for which numbers there are between the layers."""
    ready = readied(model)
    match precision:
        case "int8-static":
            return Source(ready, layers, ranges_of(ready, samples))
        case "float16":
            return Source(ready, layers, ranges_of(ready, samples, PRODUCTS))
    return Source(ready, layers)


def lowered(source: Source, precision: str, kept: Collection[str]) -> onnx.ModelProto:
    """The model in a precision of `designer.protocol.export_options`; the nodes of these names stay float32.

    Only standard operators are in it, and a bare session of ONNX Runtime on the CPU has opened it. Raises `ExportError`
    if it cannot.
    """
    if precision == "float16":
        _need_reach(source, kept)
    model = onnx.ModelProto()
    model.CopyFrom(source.model)
    made = _in_order(_WAYS[precision](model, source.ranges, kept))
    _need_standard(made, precision)
    _need_session(made, precision)
    return made


def _need_reach(source: Source, kept: Collection[str]) -> None:
    """Refuses what float16 cannot hold. On the CPU it would pass: ONNX Runtime computes in float32 there."""
    for node in source.model.graph.node:
        if node.op_type not in PRODUCTS or node.name in kept or node.output[0] not in source.ranges:
            continue
        found = source.ranges[node.output[0]]
        largest = float(np.max(np.abs([np.asarray(found.lowest), np.asarray(found.highest)])))
        if largest > LARGEST:
            layer = source.layers.layer(node.name)
            raise ExportError(
                f"“{layer.name if layer else node.name}” gives numbers up to {largest:,.0f}; float16 ends at "
                f"{LARGEST:,.0f}.",
                "Take bfloat16, or keep this layer in float32.",
                node=layer.id if layer else "",
            )


def _in_order(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same with each node behind those whose values it takes, as ONNX wants it and not all tools leave it."""
    whole = ir.serde.deserialize_model(model)
    whole.graph.sort()
    return ir.serde.serialize_model(whole)


def _half(model: onnx.ModelProto, ranges: Any, kept: Collection[str]) -> onnx.ModelProto:
    return half(model, kept)


def _brain(model: onnx.ModelProto, ranges: Any, kept: Collection[str]) -> onnx.ModelProto:
    weight_only.brain(model, weights_in(model, kept))
    return model


def _static(model: onnx.ModelProto, ranges: Any, kept: Collection[str]) -> onnx.ModelProto:
    made = static(model, ranges, kept)
    weight_only.eight(made, weights_in(made, kept))  # What has no integer kernel: recurrent layers, tables.
    return made


def _dynamic(model: onnx.ModelProto, ranges: Any, kept: Collection[str]) -> onnx.ModelProto:
    split_gemms(model, {node.name for node in model.graph.node})  # The tool would turn those that are kept as well.
    products = [each.nodes for each in weights_in(model, kept) if each.operator == "MatMul"]
    made = dynamic(model, [node.name for nodes in products for node in nodes if node.op_type == "MatMul"])
    weight_only.eight(made, weights_in(made, kept))  # ConvInteger is several times slower than Conv.
    return made


def _four(model: onnx.ModelProto, ranges: Any, kept: Collection[str]) -> onnx.ModelProto:
    split_gemms(model, {node.name for node in model.graph.node} - set(kept))
    weight_only.four(model, weights_in(model, kept))
    return model


_WAYS: Mapping[str, Callable[[onnx.ModelProto, Any, Collection[str]], onnx.ModelProto]] = {
    "float16": _half,
    "bfloat16": _brain,
    "int8-static": _static,
    "int8-dynamic": _dynamic,
    "int4": _four,
}


def _need_standard(model: onnx.ModelProto, precision: str) -> None:
    foreign = sorted({node.domain for node in model.graph.node} - {"", "ai.onnx"})
    if foreign:
        raise ExportError(
            f"This network in {precision} needs operators that are not part of the ONNX standard ({foreign[0]}).",
            _OTHERS,
        )
    used = [each for each in model.opset_import if each.domain in ("", "ai.onnx")]
    del model.opset_import[:]
    model.opset_import.extend(used)


def _need_session(model: onnx.ModelProto, precision: str) -> None:
    options = ort.SessionOptions()
    options.log_severity_level = 4
    try:
        onnx.checker.check_model(model)
        ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # ONNX Runtime's exceptions share no base class.
        words = " ".join(str(error).split())[:200].rstrip(".")
        raise ExportError(f"ONNX Runtime cannot run this network in {precision}: {words}.", _OTHERS) from error


_OTHERS = "Export it in another precision, or keep the layer that it names in float32."
