"""float16: weights and computation. Inputs and outputs stay float32, by casts at the ends of the graph."""

import logging
import warnings
from collections.abc import Collection, Iterator
from contextlib import contextmanager

import onnx


def half(model: onnx.ModelProto, kept: Collection[str]) -> onnx.ModelProto:
    """The model in float16 but for the nodes that are called so, and for what ONNX Runtime has in float32 only.

    Numbers beyond ±65,504 become the nearest that there is.
    """
    with quiet():
        from onnxruntime.transformers.float16 import convert_float_to_float16

        found: onnx.ModelProto = convert_float_to_float16(
            model, keep_io_types=True, node_block_list=list(kept), max_finite_val=65504.0
        )
    return found


@contextmanager
def quiet() -> Iterator[None]:
    """Keeps the advice of ONNX Runtime's tools off the terminal."""
    disabled = logging.root.manager.disable
    logging.disable(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(disabled)
