"""The processors that ONNX Runtime may have been built for: how each is called, found, set up and explained.

To add one is to add an entry. What `get_available_providers` lists was compiled in; whether it can be used is asked of
the machine, since ONNX Runtime falls back to the CPU without an error where a library is missing.
"""

import ctypes
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import onnxruntime as ort  # type: ignore[import-untyped]  # it ships no types

CPU = "CPUExecutionProvider"
CUDA = "CUDAExecutionProvider"


@dataclass(frozen=True)
class ProviderDef:
    """One processor.

    Args:
        name: What people ask for.
        title: What sentences call it.
        ort: ONNX Runtime's name for it.
        obstacle: Why it cannot be used, as the end of a sentence; "" if nothing speaks against trying.
        options: What it is set up with, from whether a graph is captured and how many bytes it may take.
        hint: What to do where it is lacking.
        missing: What is said if it was tried and did not come, as the end of a sentence.
        is_tried: Whether `auto` tries it: it computes in float32 and starts in seconds.
        device: The kind of its memory for bound inputs and outputs; "" if samples stay in the CPU's.
        captures: Whether it can record its work and replay it.
    """

    name: str
    title: str
    ort: str
    obstacle: Callable[[], str]
    options: Callable[[bool, int | None], Mapping[str, str]]
    hint: str
    missing: str = "it could not be started"
    is_tried: bool = False
    device: str = ""
    captures: bool = False


def _no_options(graph: bool, memory: int | None) -> Mapping[str, str]:
    return {}


def _cuda_options(graph: bool, memory: int | None) -> Mapping[str, str]:
    """A heuristic search: 2 instead of 600 ms for each new input size; no TF32: results as torch's are."""
    found = {
        "cudnn_conv_algo_search": "HEURISTIC",
        "arena_extend_strategy": "kSameAsRequested",
        "use_tf32": "0",
    }
    found |= {"enable_cuda_graph": "1"} if graph else {}
    return found | ({} if memory is None else {"gpu_mem_limit": str(memory)})


def _tensorrt_options(graph: bool, memory: int | None) -> Mapping[str, str]:
    found = {"trt_cuda_graph_enable": "1"} if graph else {}
    return found | ({} if memory is None else {"trt_max_workspace_size": str(memory)})


def _is_built_in(name: str) -> str:
    return "" if name in ort.get_available_providers() else "this ONNX Runtime was built without it"


@cache
def cuda_obstacle() -> str:
    """Why CUDA cannot be used, as the end of a sentence; "" if nothing speaks against trying."""
    if obstacle := _is_built_in(CUDA):
        return obstacle
    try:
        driver = ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return "this machine has no NVIDIA driver"
    count = ctypes.c_int(0)
    if driver.cuInit(0) != 0 or driver.cuDeviceGetCount(ctypes.byref(count)) != 0 or count.value == 0:
        return "no NVIDIA GPU answers"
    return ""


@cache
def _tensorrt_obstacle() -> str:
    if obstacle := _is_built_in("TensorrtExecutionProvider") or cuda_obstacle():
        return obstacle
    library = "nvinfer_10.dll" if sys.platform == "win32" else "libnvinfer.so.10"
    try:
        ctypes.CDLL(library)
    except OSError:
        return f"the library {library} of TensorRT 10 is not installed"
    return ""


_TO_CPU = "Use `--provider cpu`, or `auto` to take what is there"

TABLE = (
    ProviderDef("cpu", "the CPU", CPU, lambda: "", _no_options, ""),
    ProviderDef(
        "cuda",
        "CUDA",
        CUDA,
        lambda: cuda_obstacle(),
        _cuda_options,
        f"{_TO_CPU}; `layerloom doctor` says what is missing.",
        "its libraries (CUDA 13, cuDNN 9) could not be loaded",
        is_tried=True,
        device="cuda",
        captures=True,
    ),
    ProviderDef(
        "tensorrt",
        "TensorRT",
        "TensorrtExecutionProvider",
        _tensorrt_obstacle,
        _tensorrt_options,
        f"{_TO_CPU}; TensorRT 10 comes with `pip install tensorrt-cu13==10.*`.",
        "its libraries (TensorRT 10, CUDA 13, cuDNN 9) could not be loaded",
        device="cuda",
        captures=True,
    ),
    ProviderDef(
        "directml",
        "DirectML",
        "DmlExecutionProvider",
        lambda: _is_built_in("DmlExecutionProvider"),
        _no_options,
        f"{_TO_CPU}; on Windows, `pip install onnxruntime-directml` has it in place of onnxruntime.",
    ),
    ProviderDef(
        "coreml",
        "CoreML",
        "CoreMLExecutionProvider",
        lambda: _is_built_in("CoreMLExecutionProvider"),
        _no_options,
        f"{_TO_CPU}; the onnxruntime for macOS has it.",
    ),
    ProviderDef(
        "openvino",
        "OpenVINO",
        "OpenVINOExecutionProvider",
        lambda: _is_built_in("OpenVINOExecutionProvider"),
        _no_options,
        f"{_TO_CPU}; `pip install onnxruntime-openvino` has it in place of onnxruntime.",
    ),
)
"""All processors. DirectML, CoreML and OpenVINO are set up as they come."""

PROVIDERS = ("auto", *(each.name for each in TABLE))
"""What can be asked for."""


def provider_def(name: str) -> ProviderDef:
    """The entry that people or ONNX Runtime call so. Raises `KeyError`."""
    found = next((each for each in TABLE if name in (each.name, each.ort)), None)
    if found is None:
        raise KeyError(name)
    return found
