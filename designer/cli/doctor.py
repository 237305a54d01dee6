"""What the doctor looks at: each thing is one function that gives a finding. Nothing is changed.

Libraries are asked in this process, so a broken one shows its own error here instead of in the middle of work.
"""

import os
import platform
import shutil
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

import psutil

from designer import __version__
from designer.catalogue.packages import contributions
from designer.catalogue.registry import find_layer
from designer.places import data_folder, state_folder
from designer.resources import resource

FINE, WARNING, ERROR = "ok", "warning", "error"
LEAST_FREE_BYTES = 1 << 30
_PACKAGES = ("numpy", "pillow", "safetensors", "scikit-learn", "onnx", "onnxscript", "rich")


class Finding(NamedTuple):
    """One thing: its state (`ok`, `warning`, `error`), what was found, and what to do."""

    name: str
    state: str
    found: str
    hint: str = ""


def findings(window: Callable[[], str | None]) -> list[Finding]:
    """All findings. `window` says what keeps the window from opening, or None."""
    return [
        Finding("Layerloom", FINE, f"{__version__}, Python {platform.python_version()}, {platform.platform()}"),
        *_machine(),
        *map(_package, _PACKAGES),
        *_torch(),
        *_onnxruntime(),
        *_window(window),
        *_folders(),
        *_layer_packages(),
    ]


def _machine() -> Iterator[Finding]:
    cores = os.cpu_count() or 1
    yield Finding("processor", FINE, f"{cores} core{'' if cores == 1 else 's'}, {platform.machine()}")
    memory = psutil.virtual_memory()
    state = FINE if memory.available >= LEAST_FREE_BYTES else WARNING
    hint = "" if state == FINE else "Trainings need memory; close other programs."
    yield Finding("memory", state, f"{_gib(memory.available)} of {_gib(memory.total)} free", hint)


def _gib(size: int) -> str:
    return f"{size / (1 << 30):.1f} GiB"


def _package(name: str) -> Finding:
    try:
        return Finding(name, FINE, version(name))
    except PackageNotFoundError:
        return _absent(name)


def _absent(name: str) -> Finding:
    return Finding(name, ERROR, "not installed", f"Install it: uv pip install {name}")


def _torch() -> Iterator[Finding]:
    try:
        import torch
    except (ImportError, OSError) as error:
        yield Finding(
            "torch", ERROR, f"cannot be loaded: {error}", "Install it again: uv pip install --reinstall torch"
        )
        return
    yield Finding("torch", FINE, str(torch.__version__))
    if torch.cuda.is_available():
        device = torch.cuda.get_device_properties(0)
        yield Finding("GPU", FINE, f"{device.name}, {device.total_memory >> 30} GiB, CUDA {torch.version.cuda}")
    elif torch.version.cuda is None:
        yield Finding("GPU", WARNING, "not used: this torch was built without CUDA", "Training runs on the CPU.")
    else:
        hint = "Training runs on the CPU. With an NVIDIA GPU: install its driver."
        yield Finding("GPU", WARNING, f"none found (torch is built for CUDA {torch.version.cuda})", hint)


def _onnxruntime() -> Iterator[Finding]:
    try:
        import onnxruntime  # type: ignore[import-untyped]  # it ships no types

        from runtime.providers import cuda_obstacle
    except (ImportError, OSError) as error:
        yield Finding("onnxruntime", ERROR, f"cannot be loaded: {error}", "Install it again: uv sync --reinstall")
        return
    obstacle = cuda_obstacle()
    where = f"models run on the CPU, because {obstacle}" if obstacle else "models run on the GPU"
    yield Finding("onnxruntime", FINE, f"{onnxruntime.__version__}: {where}")
    names = (name.removesuffix("ExecutionProvider") for name in onnxruntime.get_available_providers())
    yield Finding("ONNX providers", FINE, ", ".join(names))


def _window(what_is_missing: Callable[[], str | None]) -> Iterator[Finding]:
    qt = _package("PySide6-Essentials")
    yield qt._replace(name="Qt (PySide6)", state=WARNING if qt.state == ERROR else FINE)
    missing = what_is_missing()
    if missing is None:
        yield Finding("window", FINE, "can open")
    else:
        reason, _, line = missing.partition(" Run: ")
        yield Finding("window", WARNING, reason, f"Run: {line}" if line else "All commands work without a window.")


def _layer_packages() -> Iterator[Finding]:
    for each in contributions():
        name = f"layers of {each.name}"
        if each.error:
            hint = f"Ask who made it, or uninstall it ({each.value}). Everything else works."
            yield Finding(name, WARNING, each.error, hint)
            continue
        hidden = [entry.type for entry in each.entries if find_layer(entry.type) is not entry]
        found = f"{len(each.entries)} from {each.value}"
        hint = f"Another layer has the name already: {', '.join(hidden)}." if hidden else ""
        yield Finding(name, WARNING if hidden else FINE, found, hint)


def _folders() -> Iterator[Finding]:
    for name, folder in (("state folder", state_folder()), ("data folder", data_folder())):
        yield _folder(name, folder)
    fonts = sorted(path.stem for path in resource("fonts").glob("*.ttf"))
    if fonts:
        yield Finding("fonts", FINE, ", ".join(fonts))
    else:
        yield Finding("fonts", ERROR, "the shipped fonts are missing", "Install Layerloom again.")
    free = shutil.disk_usage(Path.cwd()).free
    state = FINE if free >= LEAST_FREE_BYTES else WARNING
    hint = "" if state == FINE else "Runs and exports need space; make some, or work elsewhere."
    yield Finding("disk", state, f"{free / (1 << 30):.1f} GiB free in {Path.cwd()}", hint)


def _folder(name: str, folder: Path) -> Finding:
    """Whether a folder may be written to; if it is not there, the nearest that is."""
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    if existing.is_dir() and os.access(existing, os.W_OK | os.X_OK):
        return Finding(name, FINE, str(folder))
    hint = "Change its permissions, or name another home in the environment variable LAYERLOOM_HOME."
    return Finding(name, ERROR, f"{folder} may not be written to", hint)
