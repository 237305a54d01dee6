"""Fixed buffers: inputs and outputs of one size that stay where they are, so that a run copies nothing.

On the CPU the buffers are numpy's own memory. On a GPU they lie there; what comes in is copied to it once, what goes
out once back. With `Options.cuda_graph`, the first run records the work and later ones replay it.
"""

import threading
from collections.abc import Callable, Mapping
from itertools import count
from typing import TYPE_CHECKING, Any

import numpy as np
import onnxruntime as ort  # type: ignore[import-untyped]  # it ships no types

from runtime.errors import ClosedError, InputError, RuntimeModelError
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
        self._graph = next(_GRAPHS) if _captures(model) else None
        self._lock = _CAPTURING if self._graph is not None else threading.Lock()
        self._run_once: Callable[..., Any] = _run_bound
        if model.options.timeout is not None:
            from runtime.timing import within  # here: few need it

            self._run_once = within(_run_bound, model.options.timeout)
        sizes = model.sizes(batch, shapes)
        self.inputs = {name: np.zeros(shape, model.input_types[name]) for name, shape in sizes.items()}
        self._states = {} if model.memory is None else model.memory.begun(len(next(iter(self.inputs.values()))))
        names = [spec.name for spec in model.manifest.outputs]
        found = model.run_network(names, self.inputs | self._states)
        self.outputs = {name: np.zeros_like(array) for name, array in zip(names, found, strict=True)}
        device = provider_def(model.provider).device
        self._there = _OnDevice(self, device) if device else None
        self._binding = self._bind() if self._there is None else self._there.binding(session)

    def run(self, inputs: Any = None) -> dict[str, Array]:
        """Runs what lies in `inputs`, after copying what is given there, and gives `outputs`, always the same arrays.

        Any: an array, or a mapping of arrays by name. Raises `InputError` for another size than that of the buffers,
        or if the outputs get another; `LimitError` if it takes longer than `Options.timeout`; `ClosedError` if the
        model was closed.
        """
        with self._lock:
            if inputs is not None:
                self._fill(inputs)
            if self._session is None or self._model.is_closed:
                raise ClosedError(f"The model “{self._model.path.name}” was closed.", "Load it again.")
            try:
                self._run_once([], {"": self}, None)
            except RuntimeModelError:
                raise
            except Exception as error:  # ONNX Runtime's exceptions share no base class
                message = f"“{self._model.path.name}” cannot run with fixed buffers: {reason(error)}"
                raise InputError(message, "The size of its outputs may depend on the values; use `run`.") from error
        return self.outputs

    def close(self) -> None:
        """Gives the buffers back, once no run is under way."""
        with self._lock:
            self._session = self._binding = self._there = None

    def once(self, settings: Any) -> None:
        """Runs the buffers as they are. Any: ONNX Runtime's options of a run, or None."""
        if self._graph is not None:
            settings = ort.RunOptions() if settings is None else settings
            settings.add_run_config_entry("gpu_graph_id", str(self._graph))
        if self._there is None:
            self._session.run_with_iobinding(self._binding, settings)
        else:
            self._there.run(self._session, self._binding, settings)

    def _fill(self, inputs: Any) -> None:
        """Copies what is given, if all of it fits."""
        specs = self._model.manifest.inputs
        named = by_name(specs, inputs)
        given = {spec.name: as_typed(spec, named[spec.name]) for spec in specs}
        for name, array in given.items():
            if array.shape != self.inputs[name].shape:
                message = f"The buffer of input “{name}” has the shape {self.inputs[name].shape}, not {array.shape}."
                raise InputError(message, "Make other buffers for another size: model.bound(batch).")
        for name, array in given.items():
            np.copyto(self.inputs[name], array)

    def _bind(self) -> Any:
        """ONNX Runtime reads and writes numpy's memory itself."""
        binding = self._session.io_binding()
        for name, array in (self.inputs | self._states).items():
            binding.bind_input(name, "cpu", 0, array.dtype.type, array.shape, array.ctypes.data)
        for name, array in self.outputs.items():
            binding.bind_output(name, "cpu", 0, array.dtype.type, array.shape, array.ctypes.data)
        return binding


def _run_bound(names: Any, bound: Mapping[str, Any], settings: Any) -> None:
    """In the form of `runtime.timing.Run`: names and arrays are bound already. What runs is handed in, not held."""
    bound[""].once(settings)


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


def _captures(model: "Model") -> bool:
    return model.options.cuda_graph and provider_def(model.provider).captures
