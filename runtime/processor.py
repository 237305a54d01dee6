"""What the processor is called. Nothing here loads anything."""

import platform
from pathlib import Path


def cpu_name() -> str:
    """The processor's name, e.g. `AMD EPYC 7763`."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:  # Not Linux.
        pass
    return platform.processor() or platform.machine() or "CPU"
