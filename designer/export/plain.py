"""A run's network as a float32 ONNX model, and what it is tried on: where exports and questions about them begin."""

import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import onnx
import torch

from designer.analysis.exporting import drawing_layers
from designer.analysis.open_sizes import is_open, open_axes
from designer.analysis.report import Analysis
from designer.catalogue.metrics import answer_of, measured
from designer.compiler.probing import analyse_here
from designer.compiler.source import Source
from designer.compiler.trained import Trained, load_trained
from designer.data.datasets import Dataset
from designer.data.loading import load
from designer.data.metrics import metrics
from designer.data.outcome import DECIDED, decided, output_spec
from designer.data.preparation import compared
from designer.data.split import split
from designer.export.combining import need_data, need_network
from designer.export.errors import ExportError
from designer.export.external import write_model
from designer.export.free_inputs import free_inputs
from designer.export.onnx_file import export_module
from designer.export.parity import Outputs, parity
from designer.protocol.export_options import ExportOptions
from designer.protocol.run_layout import RunLayout
from runtime.errors import RuntimeModelError

Progress = Callable[[str, float], None]
"""Called with what is being done, in words, and the share of the whole that is done before it."""


class Plain(NamedTuple):
    """A network in float32, not written yet. `notice` says what ONNX could not carry, "" if nothing."""

    trained: Trained
    dataset: Dataset
    analysis: Analysis
    tried: "Tried"
    model: onnx.ModelProto
    notice: str


def plain_model(layout: RunLayout, options: ExportOptions, checkpoint: str, tell: Progress) -> Plain:
    """Exports a checkpoint's network to memory. Raises `CompileError`, `DataError` or `ExportError`."""
    tell("Loading the checkpoint", 0.0)
    trained = load_trained(layout, checkpoint)
    analysis = analyse_here(trained.spec.project)
    _need_no_draws(analysis)
    need_network(analysis, options)
    dataset = load(trained.spec.project.data)
    need_data(dataset, options)
    tried = tried_on(trained, dataset, analysis)
    tell("Exporting to ONNX", 0.1)
    examples = [torch.from_numpy(array[:2]) for array in tried.inputs]
    axes = {report.node.name: open_axes(report) for report in analysis.ends("Input") if is_open(report)}
    model, notice = _exported(trained, examples, axes, options.opset, layer_names(trained.source, analysis))
    return Plain(trained, dataset, analysis, tried, model, notice)


class Tried(NamedTuple):
    """What the ways are compared on: arrays for the network's inputs, and what makes metrics of its outputs.

    `answers` makes of the outputs what each sample is answered, where that is a choice.
    """

    inputs: list[Any]  # Any: numpy's arrays
    score: Callable[[Outputs], dict[str, float]] | None
    answers: Callable[[Outputs], Any] | None = None


def tried_on(trained: Trained, dataset: Dataset, analysis: Analysis) -> Tried:
    """What a trained network is tried on: samples that validate, or numbers by chance if it takes no data."""
    return _served(trained, dataset) if trained.serves else Tried(free_inputs(analysis), None)


def _served(trained: Trained, dataset: Dataset) -> Tried:
    """Validation samples, and the metrics of the recipe on them."""
    project = trained.spec.project
    rows = _rows(split(dataset, project.data).validation, dataset)
    targets = compared(dataset, trained.prepared, rows)
    spec = output_spec(dataset.entry, trained.loss, trained.prepared, trained.source.outputs[0])
    names = measured(dataset.entry, project.training.metrics)
    answer = answer_of(dataset.entry)

    def score(outputs: Outputs) -> dict[str, float]:
        return metrics(spec, answer, names, targets, outputs[spec.name])

    def answers(outputs: Outputs) -> Any:
        return decided(spec, answer, outputs[spec.name])

    inputs = trained.network_inputs([array[rows] for array in dataset.every_input])
    return Tried(inputs, score, answers if answer in DECIDED else None)


def layer_names(source: Source, analysis: Analysis) -> dict[int, str]:
    """The names of a network's layers by the lines of its printed source."""
    nodes = analysis.network.nodes
    return {line: nodes[node].name for line, node in source.lines.items() if node in nodes}


def _need_no_draws(analysis: Analysis) -> None:
    """Refuses what cannot be proved: numbers that are drawn anew agree with nothing."""
    names = drawing_layers(analysis)
    if names:
        raise ExportError(
            f"{', '.join(names)}: what is drawn at random after training too is another number each time, so the file "
            "could not be proved to compute what was trained.",
            "Take such layers out, or tell them to draw only while training, and train again.",
        )


def _exported(
    trained: Trained,
    examples: list[torch.Tensor],
    axes: dict[str, dict[int, str]],
    opset: int,
    layers: Mapping[int, str],
) -> tuple[onnx.ModelProto, str]:
    """The model, with the open sizes of the network open if it then computes the same at other sizes too.

    Exporters may freeze a size without a word (designer/decisions/0006), so that is tried: at twice the size, which
    keeps every multiple that the network assumes.
    """
    ends = trained.source
    export = partial(
        export_module,
        trained.module,
        examples,
        inputs=ends.inputs,
        outputs=ends.outputs,
        opset=opset,
        layers=layers,
    )
    if not axes:
        return export(), ""
    larger = [
        example.repeat([2 if place in axes.get(name, {}) else 1 for place in range(example.ndim)])
        for name, example in zip(ends.inputs, examples, strict=True)
    ]
    try:
        model = export(open_axes=axes)
        with tempfile.TemporaryDirectory() as folder:
            trial = Path(folder) / "trial.onnx"
            write_model(model, trial)
            inputs = [example.numpy() for example in larger]
            if parity(trained.module, ends, trial, inputs).ok:
                return model, ""
    except (ExportError, RuntimeModelError, RuntimeError):  # what torch raises where a size does not fit
        pass
    names = ", ".join(sorted({name for each in axes.values() for name in each.values()}))
    notice = f"ONNX cannot carry the open sizes ({names}) of this network: the file takes the sizes of the data only."
    return export(), notice


def _rows(validation: Any, dataset: Dataset) -> Any:
    """The validation samples to compare on: all, or of large ones so many, from end to end, as memory holds easily.

    Any: numpy's arrays of row numbers.
    """
    bytes_each = sum(4 * int(np.prod(array.shape[1:])) for array in (*dataset.every_input, dataset.targets))
    most = max(_ENOUGH // max(bytes_each, 1), _AT_LEAST)
    if len(validation) <= most:
        return validation
    return validation[np.linspace(0, len(validation) - 1, most).astype(np.int64)]


_ENOUGH, _AT_LEAST = 256 << 20, 16
