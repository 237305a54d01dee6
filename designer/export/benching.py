"""Measures what a run was exported to against PyTorch itself, as it is and compiled, by turns in one process."""

import contextlib
import time
import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import nn

from designer.analysis.open_sizes import is_open, open_axes
from designer.analysis.report import Analysis
from designer.compiler.probing import analyse_here
from designer.compiler.trained import load_trained
from designer.export.errors import ExportError
from designer.export.free_inputs import free_inputs
from designer.protocol.bench_options import BenchOptions
from designer.protocol.run_layout import BEST, RunLayout
from runtime.bench import Tell, Wanted, measure
from runtime.bench_report import COMPILED, EAGER, BenchReport, Entry
from runtime.bench_timing import Call, Stop
from runtime.steps import Array

EAGER_NAME, COMPILED_NAME = "PyTorch", "torch.compile"
MOST_COMPILING = 60.0
"""Seconds that compiling may take in all: PyTorch compiles anew for other numbers of threads, and open batch sizes."""
_SAMPLES = 64


def bench_run(
    run: Path,
    options: BenchOptions,
    *,
    tell: Tell = lambda words, share: None,
    stop: Stop = lambda: False,
    checkpoint: str = BEST,
) -> BenchReport:
    """Measures the files of a run and the network that it trained, on numbers drawn by chance in its inputs' shapes.

    Raises `CompileError` for the run, `ExportError` if no file is named, and what `runtime.measure` raises.
    """
    if not options.files:
        raise ExportError("There is no file to measure.", "Export the run first: layerloom export RUN.")
    tell("Loading the checkpoint", 0.0)
    trained = load_trained(RunLayout(run), checkpoint)
    analysis = analyse_here(trained.spec.project)
    arrays = free_inputs(analysis, _SAMPLES)
    module = trained.module.eval()
    device = torch.device("cuda" if _is_on_cuda(options) else "cpu")
    rivals: list[_Torch] = [_Torch(module, arrays, device)] if options.eager else []
    if options.compiled:
        rivals.append(_Compiled(module, arrays, device, tell))
    wanted = Wanted(
        batches=options.batches,
        threads=options.threads,
        seconds=options.seconds,
        timeout=options.timeout,
        provider=options.provider,
        sizes=_sizes(analysis, arrays),
        samples=dict(zip(trained.source.inputs, arrays, strict=True)),
    )
    before = torch.get_num_threads()
    try:
        versions = {"torch": torch.__version__}
        return measure(options.files, wanted, rivals=rivals, versions=versions, tell=tell, stop=stop)
    finally:
        torch.set_num_threads(before)


class _Torch:
    """A module as it is. On a GPU a call takes its numbers there and back, as a session does."""

    def __init__(self, module: nn.Module, arrays: Sequence[Array], device: torch.device) -> None:
        self._module, self._arrays, self._device = module.to(device), arrays, device
        self._notes: list[str] = []

    @property
    def entry(self) -> Entry:
        """What it is called, where it runs."""
        provider = torch.cuda.get_device_name(self._device) if self._device.type == "cuda" else "CPU"
        return Entry(EAGER_NAME, EAGER, provider=provider, notes=tuple(self._notes))

    def prepare(self, batch: int, threads: int) -> Call | None:
        """What runs the module on a batch."""
        torch.set_num_threads(threads)
        return self._call(self._module, batch)

    def _call(self, module: Any, batch: int) -> Call:  # Any: a module, or what the compiler made of one
        inputs = [torch.from_numpy(_batch(array, batch)) for array in self._arrays]
        if self._device.type == "cpu":

            def on_cpu() -> Any:
                with torch.inference_mode():
                    return module(*inputs)

            return on_cpu

        def there_and_back() -> Any:
            with torch.inference_mode():
                said = module(*(each.to(self._device) for each in inputs))
                return [each.cpu() for each in (said if isinstance(said, tuple) else (said,))]

        return there_and_back


class _Compiled(_Torch):
    """A module by PyTorch's compiler, with its usual settings; where that is not possible, it says why."""

    def __init__(self, module: nn.Module, arrays: Sequence[Array], device: torch.device, tell: Tell) -> None:
        super().__init__(module, arrays, device)
        self._tell, self._taken, self._obstacle = tell, 0.0, ""
        self._compiled: Any = None  # what the compiler makes has no type of its own

    @property
    def entry(self) -> Entry:
        """What it is called, how long compiling took, and why it was not measured."""
        took = f"Compiling took {self._taken:.1f} s in all, which is not counted." if self._taken else ""
        notes = tuple(filter(None, (took, self._obstacle)))
        return Entry(COMPILED_NAME, COMPILED, provider=super().entry.provider, notes=notes)

    def prepare(self, batch: int, threads: int) -> Call | None:
        """What runs the compiled module on a batch, compiled by now; None if it cannot be compiled."""
        if self._obstacle:
            return None
        torch.set_num_threads(threads)
        if self._taken > MOST_COMPILING:
            self._obstacle = f"Batch {batch} and more were not measured: compiling had taken long enough."
            return None
        self._tell(f"PyTorch compiles for batch {batch}", 0.1)
        start = time.perf_counter()
        try:
            with _quiet():
                if self._compiled is None:
                    self._compiled = torch.compile(self._module)
                call = self._call(self._compiled, batch)
                call()
        except Exception as error:  # whatever the compiler lacks on this machine
            first = str(error).strip().partition("\n")[0]
            self._obstacle = f"PyTorch's compiler cannot be used here: {type(error).__name__}: {first}"[:300]
            return None
        finally:
            self._taken += time.perf_counter() - start
        return call


def _batch(array: Array, batch: int) -> Array:
    """A batch of an array's samples, from the beginning again where there are too few."""
    return array[[place % len(array) for place in range(batch)]]


def _sizes(analysis: Analysis, arrays: Sequence[Array]) -> Mapping[str, int]:
    """What the open sizes of the network are in these arrays, by the names that they have in a file."""
    ends = zip(analysis.ends("Input"), arrays, strict=True)
    return {
        name: array.shape[place]
        for report, array in ends
        if is_open(report)
        for place, name in open_axes(report).items()
    }


def _is_on_cuda(options: BenchOptions) -> bool:
    """Whether the files would run on CUDA: then PyTorch shall, too."""
    if options.provider == "cpu" or not torch.cuda.is_available():
        return False
    from runtime.providers import cuda_obstacle  # here: it loads ONNX Runtime

    return not cuda_obstacle()


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keeps the compiler's remarks to itself; its errors still come."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
