"""Files that only prepare: an Identity in the middle, with everything that a manifest says put inside."""

from typing import Any

import numpy as np
import onnx
import onnxruntime as ort
from onnx import helper

from designer.export.inside.whole import put_inside
from runtime.manifest import InputSpec, Manifest, OutputSpec
from runtime.step import Step
from tests.helpers.onnx_models import model_of


def passing(dtype: str, sizes: tuple[int | None, ...], opset: int = 20) -> onnx.ModelProto:
    """`y` is `x`; the sizes leave the batch out."""
    kind = helper.np_dtype_to_tensor_dtype(np.dtype(dtype))
    named = ["batch", *(f"size_{place}" if size is None else size for place, size in enumerate(sizes))]
    ends = [helper.make_tensor_value_info(name, kind, named) for name in "xy"]
    model = model_of(helper.make_graph([helper.make_node("Identity", ["x"], ["y"])], "pass", ends[:1], ends[1:]))
    model.opset_import[0].version = opset
    return model


def bare(model: onnx.ModelProto) -> ort.InferenceSession:
    """A session as anybody opens one."""
    return ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])


def preparing(spec: InputSpec, dtype: str, sizes: tuple[int | None, ...], opset: int = 20) -> ort.InferenceSession:
    """A file with `spec` inside, opened; what comes out has this type and these sizes."""
    whole = put_inside(passing(dtype, sizes, opset), Manifest("t", (spec,), (OutputSpec("y"),)))
    return bare(whole.model)


def prepared(spec: InputSpec, raw: np.ndarray, after: np.ndarray, opset: int = 20) -> Any:
    """What a file with `spec` inside makes of raw inputs; `after` has the type and the sizes of what comes out."""
    return preparing(spec, str(after.dtype), after.shape[1:], opset).run(["y"], {"x": raw})[0]


def stepped(steps: tuple[Step, ...], raw: np.ndarray, after: np.ndarray, sizes: tuple[int | None, ...]) -> Any:
    """The same for steps alone; `sizes` are what the file says of raw samples."""
    return prepared(InputSpec("x", sizes, str(raw.dtype), steps=steps), raw, after)


def answered(spec: OutputSpec, said: np.ndarray, opset: int = 20) -> dict[str, Any]:
    """All that a file says whose network says just this."""
    model = passing(str(said.dtype), said.shape[1:], opset)
    whole = put_inside(model, Manifest("t", (InputSpec("x", said.shape[1:], str(said.dtype)),), (spec,)))
    session = bare(whole.model)
    names = [end.name for end in session.get_outputs()]
    return dict(zip(names, session.run(names, {"x": said}), strict=True))
