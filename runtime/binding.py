"""Fixed buffers: inputs and outputs of one size that stay where they are, so that a run copies nothing.

On the CPU the buffers are numpy's own memory. On a GPU they lie there; what comes in is copied to it once, what goes
out once back. With `Options.cuda_graph`, the first run records the work and later ones replay it.
"""

import threading
from collections.abc import Mapping
from itertools import count
from typing import TYPE_CHECKING, Any

import numpy as np
import onnxruntime as ort  # type: ignore[import-untyped]  # it ships no types

from runtime.errors import ClosedError, InputError
from runtime.inputs import as_typed, by_name
from runtime.provider_table import provider_def
from runtime.providers import reason
from runtime.steps import Array

if TYPE_CHECKING:
    from runtime.session import Model

_GRAPHS = count(1)
"""Every set of buffers has a graph of its own: a graph knows addresses."""

_CAPTURING = threading.Lock()
"""Graphs are neither recorded nor replayed at the same time."""


class Bound:
    """A model with buffers of one size. One thread at a time may use it; the model itself stays free for others.

    `inputs` and `outputs` are arrays by name that stay the same: write into the ones, `run()`, read the others. On a
    GPU they are copies that `run` brings there and back.
    """

    def __init__(self, model: "Model", session: Any, batch: int, shapes: Mapping[str, tuple[int, ...]]) -> None:
        self._model = model
        self._session = session
        self._settings = _settings(model)
        self._lock = _CAPTURING if self._settings is not None else threading.Lock()
        sizes = model.sizes(batch, shapes)
        self.inputs = {name: np.zeros(shape, model.input_types[name]) for name, shape in sizes.items()}
        samples = len(next(iter(self.inputs.values())))
        self._states = {} if model.memory is None else model.memory.begun(samples)
        names = [spec.name for spec in model.manifest.outputs]
        found = model.run_network(names, self.inputs | self._states)
        self.outputs = {name: np.zeros_like(array) for name, array in zip(names, found, strict=True)}
        device = provider_def(model.provider).device
        self._there = _OnDevice(self, device) if device else None
        self._binding = self._bind() if self._there is None else self._there.binding(session)

    def run(self, inputs: Any = None) -> dict[str, Array]:
        """Runs what lies in `inputs`, after copying what is given there, and gives `outputs`, always the same arrays.

        Any: an array, or a mapping of arrays by name. Raises `InputError` for another size than that of the buffers,
        or if the outputs get another; `ClosedError` if the model was closed.
        """
        with self._lock:
            if inputs is not None:
                self._fill(inputs)
            if self._session is None or self._model.is_closed:
                raise ClosedError(f"The model “{self._model.path.name}” was closed.", "Load it again.")
            try:
                if self._there is None:
                    self._session.run_with_iobinding(self._binding, self._settings)
                else:
                    self._there.run(self._session, self._binding, self._settings)
            except Exception as error:  # ONNX Runtime's exceptions share no base class
                message = f"“{self._model.path.name}” cannot run with fixed buffers: {reason(error)}"
                raise InputError(message, "The size of its outputs may depend on the values; use `run`.") from error
        return self.outputs

    def close(self) -> None:
        """Gives the buffers back."""
        self._session = self._binding = self._there = None

    def _fill(self, inputs: Any) -> None:
        for spec in self._model.manifest.inputs:
            given = as_typed(spec, by_name(self._model.manifest.inputs, inputs)[spec.name])
            buffer = self.inputs[spec.name]
            if given.shape != buffer.shape:
                message = f"The buffer of input “{spec.name}” has the shape {buffer.shape}, not {given.shape}."
                raise InputError(message, "Make other buffers for another size: model.bound(batch).")
            np.copyto(buffer, given)

    def _bind(self) -> Any:
        """ONNX Runtime reads and writes numpy's memory itself."""
        binding = self._session.io_binding()
        for name, array in (self.inputs | self._states).items():
            binding.bind_input(name, "cpu", 0, array.dtype.type, array.shape, array.ctypes.data)
        for name, array in self.outputs.items():
            binding.bind_output(name, "cpu", 0, array.dtype.type, array.shape, array.ctypes.data)
        return binding


class _OnDevice:
    """Buffers in a GPU's memory, for those that a `Bound` has here."""

    def __init__(self, bound: Bound, device: str) -> None:
        self._bound = bound
        self._inputs = {
            name: ort.OrtValue.ortvalue_from_numpy(array, device, 0)
            for name, array in (bound.inputs | bound._states).items()
        }
        self._outputs = {
            name: ort.OrtValue.ortvalue_from_numpy(array, device, 0) for name, array in bound.outputs.items()
        }

    def binding(self, session: Any) -> Any:  # Any: ONNX Runtime is untyped
        """What ONNX Runtime runs."""
        binding = session.io_binding()
        for name, value in self._inputs.items():
            binding.bind_ortvalue_input(name, value)
        for name, value in self._outputs.items():
            binding.bind_ortvalue_output(name, value)
        return binding

    def run(self, session: Any, binding: Any, settings: Any) -> None:
        """There, through, and back."""
        for name, array in self._bound.inputs.items():
            self._inputs[name].update_inplace(array)
        session.run_with_iobinding(binding, settings)
        binding.synchronize_outputs()
        for name, array in self._bound.outputs.items():
            np.copyto(array, self._outputs[name].numpy())


def _settings(model: "Model") -> Any:
    """ONNX Runtime's options of a run that captures; None where none is captured."""
    if not model.options.cuda_graph or not provider_def(model.provider).captures:
        return None
    settings = ort.RunOptions()
    settings.add_run_config_entry("gpu_graph_id", str(next(_GRAPHS)))
    return settings
