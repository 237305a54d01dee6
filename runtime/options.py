"""How a model is run: on which processor, with how many threads, and what is prepared before the first sample comes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import index
from pathlib import Path
from typing import Any

from runtime.errors import OptionError, ProviderError
from runtime.provider_table import PROVIDERS

LEVELS = ("none", "basic", "extended", "layout", "all")
"""How much ONNX Runtime may rewrite a network before it runs, from nothing to everything."""

Shapes = tuple[tuple[str, tuple[int, ...]], ...]
"""The shape of each input by its name, in a form that can be a key."""

_MOST_THREADS = 1024
_MOST_SECONDS = 10_000_000.0


@dataclass(frozen=True, slots=True)
class Options:
    """How to run a model.

    Args:
        provider: One of `PROVIDERS`; `auto` takes a GPU where one can be used, and the CPU otherwise.
        threads: CPU threads within an operator; None: as many as cores.
        inter_op: Operators that run at the same time; None: one after the other.
        arena: Whether memory of the CPU is kept for the next run, which is faster, or given back after each.
        warm_up: What to run before `load` returns, so that the first sample is not slow: batch sizes, or for open
            sizes mappings from input names to whole shapes, such as `({"x": (1, 3, 224, 224)},)`.
        cuda_graph: Whether `Model.bound` records the work once and replays it (CUDA and TensorRT).
        memory_limit: Bytes of GPU memory to take at most, or of any memory for an isolated model; None: what is there,
            or 4 GiB for an isolated model.
        optimisation: One of `LEVELS`.
        profile: Where ONNX Runtime writes how long each operator took: the beginning of a file's path; None: nowhere.
        graph: Where it writes the network as it really runs it, operators fused and renamed; None: nowhere.
        isolated: Whether the model is opened and run in a process of its own (`runtime.child`), which may take neither
            more memory nor more time than it is allowed, and whose end is not ours. For models of strangers.
        timeout: Seconds that a run may take before it is ended (`LimitError`); None: as long as it takes, or a minute
            for an isolated model.
        libraries: Files with operators beyond ONNX's own, to be loaded for this model. They are programs: none is
            loaded unless it is named here.

    Raises `OptionError` for a value that cannot be, `ProviderError` for a provider that nobody knows.
    """

    provider: str = "auto"
    threads: int | None = None
    inter_op: int | None = None
    arena: bool = True
    warm_up: Any = ()  # Any: numbers and mappings come in, numbers and `Shapes` are kept
    cuda_graph: bool = False
    memory_limit: int | None = None
    optimisation: str = "all"
    profile: str | Path | None = None
    graph: str | Path | None = None
    isolated: bool = False
    timeout: float | None = None
    libraries: tuple[str | Path, ...] = ()

    def __post_init__(self) -> None:
        if self.provider not in PROVIDERS:
            raise ProviderError(f"There is no provider “{self.provider}”.", f"Choose one of {', '.join(PROVIDERS)}.")
        for name in ("threads", "inter_op"):
            _need_whole(name, getattr(self, name), 1, _MOST_THREADS)
        _need_whole("memory_limit", self.memory_limit, 1 << 20, 1 << 60)
        for name in ("arena", "cuda_graph", "isolated"):
            if not isinstance(getattr(self, name), bool):
                raise _wrong(name, "true or false", getattr(self, name))
        if self.optimisation not in LEVELS:
            raise _wrong("optimisation", f"one of {', '.join(LEVELS)}", self.optimisation)
        for name in ("profile", "graph"):
            if getattr(self, name) is not None and not isinstance(getattr(self, name), str | Path):
                raise _wrong(name, "a path", getattr(self, name))
        is_number = isinstance(self.timeout, int | float) and not isinstance(self.timeout, bool)
        if self.timeout is not None and not (is_number and 0 < self.timeout < _MOST_SECONDS):
            raise _wrong("timeout", "a number of seconds above 0, or None", self.timeout)
        is_list = isinstance(self.libraries, list | tuple)
        if not is_list or not all(isinstance(each, str | Path) for each in self.libraries):
            raise _wrong("libraries", "a list of paths", self.libraries)
        object.__setattr__(self, "libraries", tuple(self.libraries))
        object.__setattr__(self, "warm_up", _kept(self.warm_up))


def _kept(asked: Any) -> tuple[int | Shapes, ...]:  # Any: what a caller gave
    if isinstance(asked, str | bytes | Mapping) or not isinstance(asked, Iterable):
        raise _wrong("warm_up", "a list of batch sizes or of mappings from input names to shapes", asked)
    return tuple(_warm(each) for each in asked)


def _warm(each: Any) -> int | Shapes:  # Any: what a caller gave
    if isinstance(each, int) and not isinstance(each, bool) and each >= 1:
        return each
    pairs = each.items() if isinstance(each, Mapping) else each
    try:
        found = tuple((str(name), tuple(index(size) for size in shape)) for name, shape in pairs)
    except (TypeError, ValueError):
        found = ()
    if not found or min(min(shape, default=1) for _, shape in found) < 1:
        raise _wrong("warm_up", "batch sizes from 1, or mappings from input names to shapes", each)
    return found


def _need_whole(name: str, value: Any, low: int, high: int) -> None:  # Any: what a caller gave
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise _wrong(name, f"a whole number from {low} to {high}, or None", value)


def _wrong(name: str, expected: str, came: Any) -> OptionError:  # Any: what a caller gave
    return OptionError(f"The option “{name}” must be {expected}, not {came!r}.", "Correct it, or leave it out.")
