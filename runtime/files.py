"""Predictions for files: pictures, tables, arrays."""

from collections.abc import Iterable
from pathlib import Path

from runtime.decode import decode_files
from runtime.errors import InputError
from runtime.postprocess import Prediction
from runtime.session import Model


def predict_files(model: Model, paths: Iterable[str | Path]) -> list[tuple[str, Prediction]]:
    """Predictions for files, each with where it comes from (`7.png`, `wines.csv, row 3`).

    Raises `InputError` naming the file at fault, or if the model takes more than one input.
    """
    if len(model.manifest.inputs) != 1:
        names = ", ".join(f"“{spec.name}”" for spec in model.manifest.inputs)
        message = f"The model takes {len(model.manifest.inputs)} inputs ({names}); files can feed only one."
        raise InputError(message, "Call `predict` from Python with a mapping of arrays.")
    decoded = decode_files(model.manifest.inputs[0], [Path(path) for path in paths])
    return list(zip(decoded.sources, model.predict(decoded.inputs), strict=True))
