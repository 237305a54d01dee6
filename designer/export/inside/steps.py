"""The table: for each step of the runtime, the operators that do the same."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from designer.export.errors import ExportError
from designer.export.inside import on_places, on_time, on_values
from designer.export.inside.builder import Builder, Value
from runtime import steps, steps_places, steps_time, steps_values
from runtime.step import Step

Writer = Callable[[Builder, Any, Value], Value]
"""Writes a step behind a value, and gives the value after it. Any: each takes its own kind of step."""

STEPS: Mapping[type[Step], Writer] = MappingProxyType(
    {
        steps.Scale: on_values.scale,
        steps.Standardise: on_values.standardise,
        steps.Unstandardise: on_values.unstandardise,
        steps.Reshape: on_values.reshape,
        steps.Softmax: on_values.softmax,
        steps.Sigmoid: on_values.sigmoid,
        steps_values.Clip: on_values.clip,
        steps_values.Log: on_values.log,
        steps_values.Ranks: on_values.ranks,
        steps_places.Pick: on_places.pick,
        steps_places.Channels: on_places.channels,
        steps_places.Transpose: on_places.transpose,
        steps_places.Grey: on_places.grey,
        steps_places.Crop: on_places.crop,
        steps_places.Pad: on_places.pad,
        steps_places.Resize: on_places.resize,
        steps_places.Equalise: on_places.equalise,
        steps_time.Length: on_time.length,
        steps_time.Preemphasis: on_time.preemphasis,
        steps_time.Difference: on_time.difference,
        steps_time.MovingMean: on_time.moving_mean,
        steps_time.Detrend: on_time.detrend,
    }
)


def write_steps(b: Builder, several: Iterable[Step], x: Value) -> Value:
    """All steps behind a value, first to last. Raises `ExportError` naming one that has no operators."""
    for step in several:
        if type(step) not in STEPS:
            raise ExportError(
                f"The step “{step.kind}” cannot be put into the file: there are no ONNX operators that do it.",
                "Export without `inside`, and let the runtime do it; or take the step out of the preparation.",
            )
        x = STEPS[type(step)](b, step, x)
    return x
