"""int8 as ONNX Runtime's own tools make it, of what those make with standard operators.

Static: activations have fixed scales, found on samples; QuantizeLinear and DequantizeLinear (u8 activations, s8 weights
per channel) stand around each operator, and ONNX Runtime melts them into integer kernels. Dynamic: products of
matrices find the scale of their input anew each time.
"""

import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray

from designer.export.lowering.quiet import quiet

_AT_ONCE = 32
"""How many samples are run at once where scales are found: it keeps what is between the layers in memory."""

Samples = Mapping[str, NDArray[Any]]
"""Prepared inputs by name, [samples, …] each."""


def ranges_of(model: onnx.ModelProto, samples: Samples, operators: Sequence[str] = ()) -> Any:
    """Between which numbers the values at some operators were on samples; () for those that are computed in int8.

    Any: ONNX Runtime's own `TensorsData`.
    """
    with quiet(), tempfile.TemporaryDirectory() as folder:
        from onnxruntime.quantization import (  # type: ignore[import-untyped]  # it ships no types
            CalibrationMethod,
            create_calibrator,
        )

        plain, augmented = Path(folder) / "plain.onnx", Path(folder) / "augmented.onnx"
        plain.write_bytes(model.SerializeToString())
        calibrator = create_calibrator(
            plain,
            list(operators or _OPERATORS),
            augmented_model_path=str(augmented),
            calibrate_method=CalibrationMethod.MinMax,
            providers=["CPUExecutionProvider"],
        )
        calibrator.collect_data(_reader(samples))
        found = calibrator.compute_data()
        del calibrator  # It holds the file open.
        return found


def static(model: onnx.ModelProto, ranges: Any, kept: Collection[str]) -> onnx.ModelProto:
    """The model with int8 where ONNX Runtime has it, but for the nodes that are called so. Any: as above."""
    with quiet():
        from onnxruntime.quantization import QDQQuantizer, QuantType

        made = QDQQuantizer(
            model,
            True,  # per channel
            False,  # all eight bits
            QuantType.QInt8,
            QuantType.QUInt8,
            ranges,
            [],
            [*kept, *_too_wide(model, ranges)],
            list(_OPERATORS),
            {"MatMulConstBOnly": True},  # Attention's own products lose most and gain least.
        )
        made.quantize_model()
        found: onnx.ModelProto = made.model.model
    return found


def dynamic(model: onnx.ModelProto, products: Sequence[str]) -> onnx.ModelProto:
    """The model with int8 in the products of matrices that are called so."""
    if not products:
        return model
    with quiet(), tempfile.TemporaryDirectory() as folder:
        from onnxruntime.quantization import QuantType, quantize_dynamic

        out = Path(folder) / "dynamic.onnx"
        quantize_dynamic(
            model,
            out,
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            weight_type=QuantType.QInt8,
            nodes_to_quantize=list(products),
        )
        return onnx.load(out)


_OPERATORS = (
    *("Conv", "ConvTranspose", "Gemm", "MatMul"),
    *("Add", "Relu", "LeakyRelu", "Clip", "Concat", "Pad", "Split", "Resize"),
    *("MaxPool", "AveragePool", "GlobalAveragePool"),
    *("Reshape", "Transpose", "Squeeze", "Unsqueeze", "Flatten"),
)
"""What is computed in int8: products with weights, and what stands between them. Norms, shares and gates are not: they
cost little and their small numbers matter.
"""
_ENDLESS = 1e6
"""Values beyond are no measurements but marks, as in the masks of attention: eight bits cannot hold both."""


def _too_wide(model: onnx.ModelProto, ranges: Any) -> set[str]:
    """The nodes that take or give values beyond all measure. Any: ONNX Runtime's own."""
    wide = {
        name
        for name, each in ranges.items()
        if not np.max(np.abs([np.asarray(each.lowest), np.asarray(each.highest)])) < _ENDLESS
    }
    return {node.name for node in model.graph.node if wide & {*node.input, *node.output}}


def _reader(samples: Samples) -> Any:
    """Samples as the tools want to have them. Any: their class is only known once they are loaded."""
    from onnxruntime.quantization import CalibrationDataReader

    class Reader(CalibrationDataReader):  # type: ignore[misc]
        def __init__(self) -> None:
            self._left = _batches(samples)

        def get_next(self) -> Samples | None:
            return next(self._left, None)

    return Reader()


def _batches(samples: Samples) -> Iterator[Samples]:
    count = len(next(iter(samples.values())))
    for first in range(0, count, _AT_ONCE):
        yield {name: np.ascontiguousarray(array[first : first + _AT_ONCE]) for name, array in samples.items()}
