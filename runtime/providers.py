"""Opens sessions: which processor was asked for, which is possible, and which is really used.

The only file that opens ONNX Runtime sessions. ONNX Runtime falls back to the CPU without an error when CUDA's
libraries are missing; here that is said.
"""

import contextlib
import io
import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple

import onnxruntime as ort  # type: ignore[import-untyped]  # it ships no types

from runtime.errors import ModelFileError, OptionError, ProviderError
from runtime.options import Options
from runtime.provider_table import CPU, PROVIDERS, TABLE, ProviderDef, cuda_obstacle, provider_def
from runtime.safe import CheckedModel

__all__ = ["CPU", "PROVIDERS", "Opened", "cuda_obstacle", "open_session", "plain_run", "reason"]

_SILENT = 4  # ONNX Runtime's severity “fatal”: everything else comes as an exception, or is said here in words.
_LEVELS = {
    "none": ort.GraphOptimizationLevel.ORT_DISABLE_ALL,
    "basic": ort.GraphOptimizationLevel.ORT_ENABLE_BASIC,
    "extended": ort.GraphOptimizationLevel.ORT_ENABLE_EXTENDED,
    "layout": ort.GraphOptimizationLevel.ORT_ENABLE_LAYOUT,
    "all": ort.GraphOptimizationLevel.ORT_ENABLE_ALL,
}


class Opened(NamedTuple):
    """A session, the provider that really runs it, and what the user should know about that. Any: it is untyped."""

    session: Any
    provider: str
    notes: tuple[str, ...]


def open_session(model: CheckedModel, options: Options) -> Opened:
    """Opens a checked model as the options say.

    A provider that was asked for by name and cannot be used raises `ProviderError`; `auto` takes the CPU then, with a
    note. Raises `ModelFileError` if ONNX Runtime refuses the model.
    """
    notes: list[str] = []
    for entry in _wanted(options.provider):
        session, obstacle = _tried(model, entry, options)
        if session is not None:
            notes += _idle_options(options, entry)
            return Opened(session, str(session.get_providers()[0]), tuple(notes))
        if options.provider != "auto":
            raise ProviderError(f"{entry.title} was asked for but cannot be used: {obstacle}.", entry.hint)
        notes.append(f"{entry.title} is not used: {obstacle}.")
    raise AssertionError("the CPU is always there")


def _wanted(provider: str) -> Iterator[ProviderDef]:
    """What to try, in this order."""
    if provider != "auto":
        yield provider_def(provider)
        return
    yield from (entry for entry in TABLE if entry.is_tried)
    yield provider_def("cpu")


def _tried(model: CheckedModel, entry: ProviderDef, options: Options) -> tuple[Any, str]:
    """A session on a provider, or None and why there is none, as the end of a sentence."""
    if obstacle := entry.obstacle():
        return None, obstacle
    if entry.ort == CPU:
        return _session(model, [CPU], options), ""
    if entry.device == "cuda":
        with _PRELOADING:
            _preload()
    try:
        session = _session(model, _chain(entry, options), options)
    except ModelFileError as error:  # Perhaps the provider's fault; if it is the model's, the CPU says so.
        return None, f"the model could not be opened on it ({error.message.rstrip('.')})"
    return (session, "") if session.get_providers()[0] == entry.ort else (None, entry.missing)


_PRELOADING = threading.Lock()
"""Standard output is that of all threads: two that turn it aside at once would leave it there."""


@cache
def _preload() -> None:
    """Loads CUDA's libraries of the pip packages, once; what ONNX Runtime prints of those it lacks goes nowhere."""
    with contextlib.redirect_stdout(io.StringIO()):
        ort.preload_dlls()


def _chain(entry: ProviderDef, options: Options) -> list[Any]:
    """The provider and those that take the operators which it has not: TensorRT's go to CUDA before the CPU."""
    chain = [entry, provider_def("cuda")] if entry.name == "tensorrt" else [entry]
    return [*((each.ort, dict(each.options(options.cuda_graph, options.memory_limit))) for each in chain), CPU]


def _idle_options(options: Options, entry: ProviderDef) -> Iterator[str]:
    """Sentences about options that change nothing on this provider."""
    if options.cuda_graph and not entry.captures:
        yield f"There is no CUDA graph: {entry.title} records none."
    if options.memory_limit is not None and entry.device != "cuda":
        yield f"The memory limit holds on NVIDIA's GPUs only: {entry.title} takes what the model needs."


def _session(model: CheckedModel, providers: list[Any], options: Options) -> Any:
    ort.set_default_logger_severity(_SILENT)
    source = str(model.path) if model.content is None else model.content
    settings = _settings(options)
    try:
        # Its own fallback would print, and change the provider later without a word.
        session = ort.InferenceSession(source, settings, providers=providers, enable_fallback=0)
        _ = session.get_modelmeta().custom_metadata_map
        _ = [(node.name, node.shape, node.type) for node in (*session.get_inputs(), *session.get_outputs())]
    except UnicodeDecodeError as error:
        raise ModelFileError(f"“{model.path.name}” is damaged: a name in it is no text.", _ANEW) from error
    except Exception as error:  # its exceptions share no base class
        opset = max(model.facts.opsets.get(domain, 0) for domain in ("", "ai.onnx"))
        if opset < _OLDEST and "find an implementation" in str(error):
            message = f"“{model.path.name}” is of opset {opset}; ONNX Runtime has all operators from {_OLDEST} on only."
            raise ModelFileError(message, "Bring it up to date with onnx.version_converter.") from error
        raise ModelFileError(f"“{model.path.name}” is not a valid ONNX model: {reason(error)}", _ANEW) from error
    return session


def _settings(options: Options) -> Any:
    """ONNX Runtime's own form of the options; it is untyped."""
    made = ort.SessionOptions()
    made.log_severity_level = _SILENT
    made.add_session_config_entry("session.function_expansion_node_limit", "1000000")
    made.add_session_config_entry("session.record_ep_graph_assignment_info", "1")
    made.graph_optimization_level = _LEVELS[options.optimisation]
    if options.threads is not None:
        made.intra_op_num_threads = options.threads
        made.inter_op_num_threads = 1
    if options.inter_op is not None and options.inter_op > 1:
        made.execution_mode = ort.ExecutionMode.ORT_PARALLEL
        made.inter_op_num_threads = options.inter_op
    if not options.arena:
        made.enable_cpu_mem_arena = False
        made.enable_mem_pattern = False
    if options.profile is not None:
        made.enable_profiling = True
        made.profile_file_prefix = str(options.profile)
    if options.graph is not None:
        made.optimized_model_filepath = str(options.graph)
    for library in options.libraries:
        try:
            made.register_custom_ops_library(str(library))
        except Exception as error:  # its exceptions share no base class
            message = f"The library “{library}” could not be loaded: {reason(error)}"
            raise OptionError(message, "Check its path.") from error
    return made


def plain_run(session: Any, options: Options) -> Any:
    """What runs a session on arrays: (names, feed, run options or None) → outputs. Any: ONNX Runtime is untyped.

    Where graphs are captured, such a run stays out of it: its arrays lie elsewhere each time.
    """
    if options.timeout is not None and not options.isolated:
        from runtime.timing import within  # here: few need it

        return within(plain_run(session, replace(options, timeout=None)), options.timeout)
    if not options.cuda_graph:
        # What ONNX Runtime's Python looks at before each run (names, foreign tensors) was looked at here already, and
        # costs a small network a tenth of its time: its inner session is asked where there is one.
        return getattr(getattr(session, "_sess", session), "run", session.run)

    def run(names: list[str], feed: Any, stop: Any = None) -> Any:
        aside = stop or ort.RunOptions()
        aside.add_run_config_entry("gpu_graph_id", "-1")
        return session.run(names, feed, aside)

    return run


_ANEW = "Export the model again."
_OLDEST = 7
"""The first version of ONNX's operators of which ONNX Runtime has every one."""


def reason(error: Exception) -> str:
    """What ONNX Runtime said, without its own prefixes: the last part of the first line, as a sentence."""
    lines = str(error).splitlines() or [type(error).__name__]
    text = lines[0].rpartition("] : ")[2].split(" : ", 2)[-1].strip()
    text = text if len(text) <= 300 else f"{text[:299]}…"
    return text if text.endswith((".", "…")) else f"{text}."
