"""Prunes each layer of a run alone, and measures what is lost: which layers mind, before anything is decided.

The job (`JobKind.PRUNE_EACH`) takes `PruneOptions`; `shares` are not looked at. Its result is JSON of the form that
`export.sensitivity` has, without what concerns files: `precision` names the way to prune, `tolerance` is 0.01,
`float32` holds the metrics of the network as it is, and the bytes are those of a layer's weights in float32.
Layers whose channels go together have the same loss.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from designer.analysis.costs import PARAMETER_BYTES
from designer.catalogue.metrics import METRICS
from designer.compiler.probing import analyse_here
from designer.compiler.trained import Trained, load_trained
from designer.data.loading import load
from designer.export.plain import Tried, tried_on
from designer.export.pruning import pruned
from designer.export.pruning_preview import LayerPreview, Prunable
from designer.protocol.prune_options import PruneOptions, way_of
from designer.protocol.run_layout import RunLayout
from designer.worker.pruning import metrics_of, rebuilt, weights_of

TOLERANCE = 0.01
_SAMPLES = 64
"""So many samples are enough to see how far the outputs move."""
_FAR = 1e30

Tell = Callable[[str, float], None]


def prune_each(run: Path, options: PruneOptions, tell: Tell) -> dict[str, Any]:
    """What the module's head says. Raises `CompileError`, `DataError`, `ExportError` or `RunError`. Any: JSON."""
    layout = RunLayout(run)
    tell("Loading the checkpoint", 0.0)
    trained = load_trained(layout)
    project = trained.spec.project
    analysis, weights = analyse_here(project), weights_of(layout)
    tried = tried_on(trained, load(project.data), analysis)
    metrics, outputs = metrics_of(trained, tried), _outputs(trained, tried)
    options = replace(options, shares={}, everywhere=False)
    layers = [layer for layer in Prunable(project).preview(options).layers if not layer.reason]
    known: dict[tuple[str, ...], dict[str, Any]] = {}
    rows = []
    for place, layer in enumerate(layers):
        alone = layer.together
        if alone not in known:
            tell(f"Pruning {layer.name} alone", (place + 1) / (len(layers) + 1))
            others = {each.id: 0.0 for each in layers if each.id not in alone}
            found = pruned(analysis, project, trained.module, weights, replace(options, shares=others))
            made = rebuilt(trained, found.project, analyse_here(found.project), found)
            known[alone] = _judged(metrics, metrics_of(made, tried), outputs, _outputs(made, tried))
        rows.append(_row(layer) | known[alone])
    rows.sort(key=lambda row: (row["loss"], row["relative"]), reverse=True)
    first = next(iter(metrics), "")
    return {
        "precision": way_of(options),
        "metric": first,
        "higher": _is_higher(first),
        "tolerance": TOLERANCE,
        "float32": {"bytes": 0, "metrics": metrics, "latency": None},
        "lowered": {},
        "rows": rows,
        "suggestion": [],
        "suggested": {},
        "within": False,
    }


def _row(layer: LayerPreview) -> dict[str, Any]:
    after = layer.parameters_after if layer.parameters_after is not None else layer.parameters_before
    return {
        "id": layer.id,
        "name": layer.name,
        "type": layer.type,
        "bytes_before": layer.parameters_before * PARAMETER_BYTES,
        "bytes_after": after * PARAMETER_BYTES,
        "latency": None,
    }


def _judged(
    before: Mapping[str, float], after: Mapping[str, float], outputs: torch.Tensor, now: torch.Tensor
) -> dict[str, Any]:
    scale = float(outputs.abs().max()) or 1.0
    relative = float((now - outputs).abs().max()) / scale
    relative = relative if relative < _FAR else _FAR
    first = next(iter(before), "")
    if not first:
        return {"metrics": {}, "loss": relative, "relative": relative}
    loss = before[first] - after[first] if _is_higher(first) else after[first] - before[first]
    return {"metrics": dict(after), "loss": loss, "relative": relative}


def _is_higher(metric: str) -> bool:
    known = next((each for each in METRICS if each.id == metric), None)
    return known is None or known.higher_is_better


def _outputs(trained: Trained, tried: Tried) -> torch.Tensor:
    """The first output for a few samples."""
    with torch.inference_mode():
        said = trained.module(*(torch.from_numpy(array[:_SAMPLES]) for array in tried.inputs))
    return (said if isinstance(said, torch.Tensor) else said[0]).double()
