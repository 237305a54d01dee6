"""Which machine it is, in general words: processor, cores, memory, system, versions, and how busy it is."""

import os
import platform
import sys

import numpy as np
import onnxruntime as ort  # type: ignore[import-untyped]  # it ships no types

from runtime.bench_report import Machine
from runtime.processor import cpu_name


def machine(**versions: str) -> Machine:
    """This machine; `versions` are those of further libraries, by name."""
    own = {"python": platform.python_version(), "numpy": np.__version__, "onnxruntime": ort.__version__}
    return Machine(
        processor=cpu_name(),
        cores=cores(),
        memory_bytes=_memory(),
        system=f"{platform.system()} {platform.machine()}",
        providers=tuple(ort.get_available_providers()),
        versions=own | versions,
    )


def cores() -> int:
    """How many cores this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


def load() -> float:
    """How many processes wanted to run in the last minute, on average; 0 where the system does not say."""
    try:
        return float(os.getloadavg()[0])
    except (AttributeError, OSError):  # Windows, and systems that keep it to themselves
        return 0.0


def _memory() -> int:
    """The machine's memory in bytes; 0 where the system does not say."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):  # Windows
        return 0
