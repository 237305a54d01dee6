"""Runs models that Layerloom made, and other ONNX files: numpy, onnxruntime and Pillow, nothing of the designer.

    import runtime

    model = runtime.load("model.onnx")            # provider="auto" | "cpu" | "cuda"
    print(model.provider, *model.notes)           # what really runs it
    for prediction in model.predict(samples):     # raw inputs [batch, …], as the dataset has them
        print(prediction.label, prediction.score)  # classification; a regression has .value, .values, .unit

    for source, prediction in runtime.predict_files(model, ["7.png", "8.png"]):
        print(source, prediction.text(top=3))

What goes wrong is a `RuntimeModelError` with `message` and `hint`. As a command: `python -m runtime MODEL INPUT…`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from runtime.decode import drawing_to_raw, texts_to_raw
    from runtime.errors import InputError, ManifestError, ModelFileError, ProviderError, RuntimeModelError
    from runtime.files import predict_files
    from runtime.manifest import Decode, InputSpec, Manifest, OutputSpec
    from runtime.postprocess import Prediction
    from runtime.session import Model, load

__all__ = [
    "Decode",
    "InputError",
    "InputSpec",
    "Manifest",
    "ManifestError",
    "Model",
    "ModelFileError",
    "OutputSpec",
    "Prediction",
    "ProviderError",
    "RuntimeModelError",
    "drawing_to_raw",
    "load",
    "predict_files",
    "texts_to_raw",
]

_HOMES = {
    "runtime.decode": ("drawing_to_raw", "texts_to_raw"),
    "runtime.errors": ("InputError", "ManifestError", "ModelFileError", "ProviderError", "RuntimeModelError"),
    "runtime.files": ("predict_files",),
    "runtime.manifest": ("Decode", "InputSpec", "Manifest", "OutputSpec"),
    "runtime.postprocess": ("Prediction",),
    "runtime.session": ("Model", "load"),
}


def __getattr__(name: str) -> Any:
    """Loads a public name when it is first used: who needs only `runtime.steps` does not load ONNX Runtime."""
    home = next((home for home, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(home), name)
