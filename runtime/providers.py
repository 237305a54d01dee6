"""Which processor runs a model: asked for, possible, and really used. The only file that opens ONNX Runtime sessions.

ONNX Runtime falls back to the CPU without an error when CUDA's libraries are missing; here that is said.
"""

import contextlib
import ctypes
import io
import sys
from functools import cache
from typing import Any, NamedTuple

import onnxruntime as ort  # type: ignore[import-untyped]  # it ships no types

from runtime.errors import ModelFileError, ProviderError
from runtime.safe import CheckedModel

PROVIDERS = ("auto", "cpu", "cuda")
CPU = "CPUExecutionProvider"
CUDA = "CUDAExecutionProvider"
_SILENT = 4  # ONNX Runtime's severity “fatal”: everything else comes as an exception, or is said here in words.

# heuristic search: 2 instead of 600 ms for each new input size; no TF32: results that can be compared with torch's.
_CUDA_OPTIONS = {
    "cudnn_conv_algo_search": "HEURISTIC",
    "arena_extend_strategy": "kSameAsRequested",
    "use_tf32": "0",
}


class Opened(NamedTuple):
    """A session, the provider that really runs it, and what the user should know about that. Any: it is untyped."""

    session: Any
    provider: str
    notes: tuple[str, ...]


def open_session(model: CheckedModel, provider: str = "auto", threads: int | None = None) -> Opened:
    """Opens a checked model. `threads` is the number of CPU threads (None: as many as cores).

    `cuda` raises `ProviderError` if CUDA cannot be used; `auto` takes the CPU then, with a note.
    Raises `ModelFileError` if ONNX Runtime refuses the model.
    """
    if provider not in PROVIDERS:
        raise ProviderError(f"There is no provider “{provider}”.", f"Choose one of {', '.join(PROVIDERS)}.")
    obstacle = "" if provider == "cpu" else cuda_obstacle()
    if provider == "cuda" and obstacle:
        raise _no_cuda(obstacle)
    session = None
    if provider != "cpu" and not obstacle:
        session, obstacle = _cuda_session(model, threads)
        if session is None and provider == "cuda":
            raise _no_cuda(obstacle)
    if session is None:
        session = _session(model, [CPU], threads)
    notes = (f"CUDA is not used: {obstacle}.",) if provider == "auto" and obstacle else ()
    return Opened(session, str(session.get_providers()[0]), notes)


def _cuda_session(model: CheckedModel, threads: int | None) -> tuple[Any, str]:
    """A session on CUDA, or None and why there is none, as the end of a sentence."""
    with contextlib.redirect_stdout(io.StringIO()):  # preload_dlls prints what it does not find.
        ort.preload_dlls()
    try:
        session = _session(model, [(CUDA, _CUDA_OPTIONS), CPU], threads)
    except ModelFileError as error:  # Perhaps CUDA's fault (no memory left); if it is the model's, the CPU says so.
        return None, f"the model could not be opened on it ({error.message.rstrip('.')})"
    if session.get_providers()[0] != CUDA:
        return None, "its libraries (CUDA 13, cuDNN 9) could not be loaded"
    return session, ""


def _session(model: CheckedModel, providers: list[Any], threads: int | None) -> Any:
    ort.set_default_logger_severity(_SILENT)
    options = ort.SessionOptions()
    options.log_severity_level = _SILENT
    options.add_session_config_entry("session.function_expansion_node_limit", "1000000")
    if threads is not None:
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
    source = str(model.path) if model.content is None else model.content
    try:
        # Its own fallback would print, and change the provider later without a word.
        session = ort.InferenceSession(source, options, providers=providers, enable_fallback=0)
        _ = session.get_modelmeta().custom_metadata_map
        _ = [(node.name, node.shape, node.type) for node in (*session.get_inputs(), *session.get_outputs())]
    except UnicodeDecodeError as error:
        raise ModelFileError(f"“{model.path.name}” is damaged: a name in it is no text.", _ANEW) from error
    except Exception as error:  # its exceptions share no base class
        raise ModelFileError(f"“{model.path.name}” is not a valid ONNX model: {reason(error)}", _ANEW) from error
    return session


_ANEW = "Export the model again."


def reason(error: Exception) -> str:
    """What ONNX Runtime said, without its own prefixes: the last part of the first line, as a sentence."""
    lines = str(error).splitlines() or [type(error).__name__]
    text = lines[0].rpartition("] : ")[2].split(" : ", 2)[-1].strip()
    text = text if len(text) <= 300 else f"{text[:299]}…"
    return text if text.endswith((".", "…")) else f"{text}."


@cache
def cuda_obstacle() -> str:
    """Why CUDA cannot be used, as the end of a sentence; "" if nothing speaks against trying."""
    if CUDA not in ort.get_available_providers():
        return "this ONNX Runtime was built without it"
    try:
        driver = ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return "this machine has no NVIDIA driver"
    count = ctypes.c_int(0)
    if driver.cuInit(0) != 0 or driver.cuDeviceGetCount(ctypes.byref(count)) != 0 or count.value == 0:
        return "no NVIDIA GPU answers"
    return ""


def _no_cuda(obstacle: str) -> ProviderError:
    return ProviderError(
        f"CUDA was asked for but cannot be used: {obstacle}.",
        "Use `--provider cpu`, or `auto` to take what is there; `layerloom doctor` says what is missing.",
    )
