"""Networks that nobody has trained yet, exported and compared at several batch sizes."""

import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import onnx
import torch
from numpy.typing import NDArray

from designer.compiler.build import module_from
from designer.compiler.probing import analyse_here
from designer.compiler.source import print_network
from designer.export.free_inputs import free_inputs
from designer.export.onnx_file import export_module
from designer.export.parity import Asking, parity
from designer.export.plain import layer_names
from designer.export.report import TOLERANCE, ParityReport
from designer.graph.model import Project
from designer.protocol.export_options import OPSET

SAMPLES = 16


class Exported(NamedTuple):
    """A network's model, its proof on numbers by chance, those numbers by name, and what the module makes of them.

    Any: numbers of some dtype.
    """

    model: onnx.ModelProto
    report: ParityReport
    given: dict[str, NDArray[Any]]
    outputs: tuple[NDArray[Any], ...]


def exported(project: Project, *, opset: int = OPSET, layers: bool = False) -> Exported:
    """A project's first network with weights by chance, exported and compared at batch sizes 1, 3 and 16."""
    torch.manual_seed(0)
    analysis = analyse_here(project)
    source = print_network(analysis)
    module = module_from(source).eval()
    names = layer_names(source, analysis)
    inputs = free_inputs(analysis, SAMPLES)
    with torch.inference_mode():
        module(*map(torch.from_numpy, inputs))  # Vectors of limited length are shortened as they are looked up.
    examples = [torch.from_numpy(array[:2]) for array in inputs]
    model = export_module(module, examples, inputs=source.inputs, outputs=source.outputs, opset=opset, layers=names)
    own = [report.entry.tolerance for report in analysis.nodes.values() if report.entry is not None]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.onnx"
        path.write_bytes(model.SerializeToString())
        asking = Asking(layers=names if layers else None)
        report = parity(module, source, path, inputs, tolerance=max(TOLERANCE, *own), asking=asking)
    with torch.inference_mode():
        said = module(*map(torch.from_numpy, inputs))
    outputs = tuple(each.detach().numpy() for each in (said if isinstance(said, tuple) else (said,)))
    return Exported(model, report, dict(zip(source.inputs, inputs, strict=True)), outputs)
