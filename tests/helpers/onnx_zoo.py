"""The models that the `onnx` package carries, through `runtime`, against the outputs that come with them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import numpy_helper

import runtime

DATA = Path(onnx.__file__).parent / "backend" / "test" / "data"
GROUPS = ("light", "simple", "pytorch-converted", "pytorch-operator")
RELATIVE, ABSOLUTE = 1e-3, 1e-5
"""How near outputs must be: the package's own tolerances are 1e-3 and 1e-7; float32 sums in another order need more."""


@dataclass(frozen=True)
class Case:
    """A model, and a folder with inputs and outputs; `output` is the file of the only output of a light model."""

    group: str
    model: Path
    folder: Path | None = None
    output: Path | None = None

    @property
    def name(self) -> str:
        where = self.model.stem if self.folder is None else self.model.parent.name
        return f"{self.group}/{where}"


@dataclass(frozen=True)
class Outcome:
    """What became of a case: `passed`, `refused` (and the sentence that says why), or `failed`."""

    case: Case
    result: str
    why: str = ""


def cases() -> Iterator[Case]:
    """All of them, in order."""
    for path in sorted((DATA / "light").glob("*.onnx")):
        yield Case("light", path, output=path.with_name(f"{path.stem}_output_0.pb"))
    for group in GROUPS[1:]:
        for path in sorted((DATA / group).glob("*/model.onnx")):
            for folder in sorted(path.parent.glob("test_data_set_*")):
                yield Case(group, path, folder=folder)


def tried(case: Case) -> Outcome:
    """Runs a case; nothing is raised."""
    try:
        model = runtime.load(case.model, "cpu")
        inputs = light_inputs(model) if case.folder is None else _read(case.folder, case.model, "input")
    except runtime.RuntimeModelError as error:
        return Outcome(case, "refused", error.message)
    try:
        found = model.session.run(None, inputs) if not inputs else list(model.run(inputs).values())
    except runtime.RuntimeModelError as error:
        return Outcome(case, "failed", error.message)
    expected = [_tensor(case.output)] if case.output else list(_read(case.folder, case.model, "output").values())
    for place, (one, other) in enumerate(zip(expected, found, strict=True)):
        if one.shape != other.shape or one.dtype != other.dtype:
            return Outcome(case, "failed", f"output {place}: {other.dtype}{other.shape}, not {one.dtype}{one.shape}")
        if not np.allclose(one, other, RELATIVE, ABSOLUTE, equal_nan=True):
            apart = float(np.abs(one.astype(np.float64) - other.astype(np.float64)).max())
            return Outcome(case, "failed", f"output {place} is {apart:.3g} off")
    return Outcome(case, "passed")


def light_inputs(model: "runtime.Model") -> dict[str, Any]:
    """What the package itself gives to light models: rising numbers as a share of how many there are."""
    made = {}
    for node in model.session.get_inputs():
        shape = [size if isinstance(size, int) else 1 for size in node.shape]
        count = int(np.prod(shape))
        made[node.name] = (np.arange(count, dtype=np.float32).reshape(shape) / count).astype(np.float32)
    return made


def _read(folder: Path | None, model: Path, kind: str) -> dict[str, Any]:
    assert folder is not None
    graph = onnx.load(model, load_external_data=False).graph
    held = {each.name for each in graph.initializer}
    nodes = [each for each in (graph.input if kind == "input" else graph.output) if each.name not in held]
    files = sorted(folder.glob(f"{kind}_*.pb"), key=lambda path: int(path.stem.rpartition("_")[2]))
    return {node.name: _tensor(file) for node, file in zip(nodes, files, strict=False)}


def _tensor(path: Path | None) -> Any:
    assert path is not None
    tensor = onnx.TensorProto()
    tensor.ParseFromString(path.read_bytes())
    return numpy_helper.to_array(tensor)
