"""Runs models that Layerloom made, and other ONNX files: numpy, onnxruntime and Pillow, nothing of the designer.

    import runtime

    model = runtime.load("model.onnx")            # provider="auto" | "cpu" | "cuda"
    print(model.provider, *model.notes)           # what really runs it
    for prediction in model.predict(samples):     # raw inputs [batch, …], as the dataset has them
        print(prediction.label, prediction.score)  # classification; a regression has .value, .values, .unit

    for source, prediction in runtime.predict_files(model, ["7.png", "8.png"]):
        print(source, prediction.text(top=3))

`Options` say how a model is run; `opened` keeps it open, `Batcher` runs samples of many askers together, `Stream` takes
a series in pieces, `Generation` writes word by word, `Model.bound` has fixed buffers, `Model.apredict` is for tasks.

`measure(["model.onnx"])` says how fast files are, what they need and where their time goes; so does
`python -m runtime bench MODEL…`.

What goes wrong is a `RuntimeModelError` with `message` and `hint`. As a command: `python -m runtime MODEL INPUT…`.
"""

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

# Since 1.29 ONNX Runtime notes which models are opened, and sends that to its makers, unless it is told not to before
# it is imported. Nothing leaves a machine through us.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")

if TYPE_CHECKING:
    from runtime.assignment import Assigned
    from runtime.asynchronous import aload
    from runtime.batching import Batcher
    from runtime.bench import Wanted, measure
    from runtime.bench_report import BenchReport
    from runtime.bench_text import bench_lines
    from runtime.binding import Bound
    from runtime.cache import clear, opened
    from runtime.decode import drawing_to_raw, texts_to_raw
    from runtime.errors import (
        BusyError,
        ClosedError,
        InputError,
        LimitError,
        ManifestError,
        ModelFileError,
        OptionError,
        ProviderError,
        RuntimeModelError,
        StoppedError,
    )
    from runtime.files import predict_files
    from runtime.generating import Generation, Sampling
    from runtime.manifest import Decode, InputSpec, Manifest, OutputSpec
    from runtime.options import Options
    from runtime.postprocess import Prediction
    from runtime.provider_table import PROVIDERS
    from runtime.questions import Question
    from runtime.session import Model, load
    from runtime.streaming import Stream

__all__ = [
    "PROVIDERS",
    "Assigned",
    "Batcher",
    "BenchReport",
    "Bound",
    "BusyError",
    "ClosedError",
    "Decode",
    "Generation",
    "InputError",
    "InputSpec",
    "LimitError",
    "Manifest",
    "ManifestError",
    "Model",
    "ModelFileError",
    "OptionError",
    "Options",
    "OutputSpec",
    "Prediction",
    "ProviderError",
    "Question",
    "RuntimeModelError",
    "Sampling",
    "StoppedError",
    "Stream",
    "Wanted",
    "aload",
    "bench_lines",
    "clear",
    "drawing_to_raw",
    "load",
    "measure",
    "opened",
    "predict_files",
    "texts_to_raw",
]

_HOMES = {
    "runtime.assignment": ("Assigned",),
    "runtime.asynchronous": ("aload",),
    "runtime.batching": ("Batcher",),
    "runtime.bench": ("Wanted", "measure"),
    "runtime.bench_report": ("BenchReport",),
    "runtime.bench_text": ("bench_lines",),
    "runtime.binding": ("Bound",),
    "runtime.cache": ("clear", "opened"),
    "runtime.decode": ("drawing_to_raw", "texts_to_raw"),
    "runtime.errors": (
        "BusyError",
        "ClosedError",
        "InputError",
        "ManifestError",
        "ModelFileError",
        "OptionError",
        "ProviderError",
        "LimitError",
        "RuntimeModelError",
        "StoppedError",
    ),
    "runtime.files": ("predict_files",),
    "runtime.generating": ("Generation", "Sampling"),
    "runtime.manifest": ("Decode", "InputSpec", "Manifest", "OutputSpec"),
    "runtime.options": ("Options",),
    "runtime.postprocess": ("Prediction",),
    "runtime.questions": ("Question",),
    "runtime.provider_table": ("PROVIDERS",),
    "runtime.session": ("Model", "load"),
    "runtime.streaming": ("Stream",),
}


def __getattr__(name: str) -> Any:
    """Loads a public name when it is first used: who needs only `runtime.steps` does not load ONNX Runtime."""
    home = next((home for home, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(home), name)
