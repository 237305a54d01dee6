"""How busy the machine is while it trains: waiting for data, the GPU, memory. Measured once a second."""

import ctypes
import math
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import psutil
import torch

from designer.protocol.events import Event, Load

SECONDS = 1.0


@dataclass(slots=True)
class Waits:
    """How long a training has waited for batches."""

    seconds: float = 0.0


class Gauge:
    """Tells a `Load` about once a second."""

    def __init__(self, emit: Callable[[Event], None], device: torch.device, waits: Waits) -> None:
        self._emit, self._device, self._waits = emit, device, waits
        self._process = psutil.Process()
        self._since, self._waited = time.monotonic(), waits.seconds

    def look(self, step: int) -> None:
        """Measures, if it is time. To be called where a training tells its losses."""
        now = time.monotonic()
        if now - self._since < SECONDS:
            return
        waited = self._waits.seconds
        share = min(1.0, (waited - self._waited) / (now - self._since))
        self._since, self._waited = now, waited
        gpu, gpu_memory = _gpu(self._device)
        memory = float(self._process.memory_info().rss)
        self._emit(Load(time=time.time(), step=step, waiting=share, gpu=gpu, gpu_memory=gpu_memory, memory=memory))

    def restart_clock(self) -> None:
        """What was done beside training (validation, a pause) does not count."""
        self._since, self._waited = time.monotonic(), self._waits.seconds


def _gpu(device: torch.device) -> tuple[float, float]:
    """The share of the last moment (0 … 1) in which the GPU computed, and the bytes taken; NaN where not known."""
    if device.type != "cuda":
        return math.nan, math.nan
    free, total = torch.cuda.mem_get_info(device)
    return _utilisation(device), float(total - free)


class _Rates(ctypes.Structure):
    """What the driver's library answers: per cent of time that kernels ran, and that memory was read or written."""

    _fields_ = (("gpu", ctypes.c_uint), ("memory", ctypes.c_uint))


def _utilisation(device: torch.device) -> float:
    library, handle = _management(torch.cuda.current_device() if device.index is None else device.index)
    rates = _Rates()
    if library is None or library.nvmlDeviceGetUtilizationRates(handle, ctypes.byref(rates)) != 0:
        return math.nan
    return int(rates.gpu) / 100


@cache
def _management(index: int) -> tuple[Any, ctypes.c_void_p]:
    """The driver's library of measurements (NVML) and its handle of a device; None where either is missing.

    Any: a C library. The device is found by its unique name: the library counts all devices, torch those it may use.
    """
    handle = ctypes.c_void_p()
    try:
        library = ctypes.CDLL("nvml.dll" if sys.platform == "win32" else "libnvidia-ml.so.1")
        name = f"GPU-{torch.cuda.get_device_properties(index).uuid}".encode()
        found = library.nvmlInit_v2() == 0 and library.nvmlDeviceGetHandleByUUID(name, ctypes.byref(handle)) == 0
    except (OSError, AttributeError, RuntimeError):
        return None, handle
    return (library if found else None), handle
