"""Prunes a run: writes the smaller project, and beside it a run that trains it on from the weights that are left."""

import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load as load_tensors
from torch import Tensor

from designer.analysis.report import Analysis
from designer.compiler.build import module_from
from designer.compiler.probing import analyse_here
from designer.compiler.source import print_network
from designer.compiler.trained import Trained, load_trained
from designer.data.loading import load
from designer.export.errors import ExportError
from designer.export.plain import Tried, tried_on
from designer.export.pruning import Pruned, pruned
from designer.graph.errors import FileError
from designer.graph.files import SUFFIX, save
from designer.graph.model import Project
from designer.graph.recipe import Choice
from designer.jobs.errors import RunError
from designer.jobs.run_folder import create_run
from designer.places import runs_folder
from designer.protocol.prune_options import PruneOptions
from designer.protocol.run_layout import BEST, LAST, WEIGHTS_FILE, RunLayout
from designer.protocol.sealed import has_sealed, read_sealed_or_previous
from designer.training.given import give

SLOWER = 0.1
"""What the learning rate is multiplied by for training on: large steps would lose what is left."""


@dataclass(frozen=True, slots=True)
class PruneResult:
    """What became of a run. `zeros` are the weights that are held at 0; `left` says why layers stayed as they were.

    `metrics` are `before` and `pruned`, that is before training on; multiply-adds are for one sample, 0 if unknown.
    """

    project: Path
    run: Path
    parameters_before: int
    parameters_after: int
    zeros: int
    macs_before: int
    macs_after: int
    metrics: Mapping[str, Mapping[str, float]]
    layers: tuple[Mapping[str, Any], ...]
    left: Mapping[str, str]

    def to_json(self) -> dict[str, Any]:
        """The result as JSON values."""
        return asdict(self) | {"project": str(self.project), "run": str(self.run), "layers": list(self.layers)}


def prune_run(run: Path, out: Path | None, options: PruneOptions) -> PruneResult:
    """Prunes a run's best network to the project `out`; None: one beside the run's project, called `…-pruned`.

    Nothing is trained here: the new run only waits for it. Raises `CompileError`, `DataError`, `ExportError` or
    `RunError`; nothing is left behind then.
    """
    layout = RunLayout(run)
    trained = load_trained(layout)
    project = trained.spec.project
    file = out or _beside(run, trained)
    if file.exists():
        raise ExportError(f"“{file}” exists already.", "Give another name with -o.")
    if file.suffix != SUFFIX:
        raise ExportError(f"A project's file ends in {SUFFIX}; “{file.name}” does not.", f"Try {file.stem}{SUFFIX}.")
    analysis = analyse_here(project)
    found = pruned(analysis, project, trained.module, _weights(layout), options)
    smaller = replace(found.project, training=_recipe(project, options))
    after = analyse_here(smaller)
    made = _rebuilt(trained, smaller, after, found)
    tried = tried_on(trained, load(project.data), analysis)
    metrics = {"before": _metrics(trained, tried), "pruned": _metrics(made, tried)}
    folder = _written(file, smaller, found)
    held = sum(int((found.weights[name] == 0).sum()) for name in found.held)
    return PruneResult(
        project=file,
        run=folder,
        parameters_before=sum(weight.numel() for weight in trained.module.parameters()),
        parameters_after=sum(weight.numel() for weight in made.module.parameters()) - held,
        zeros=held,
        macs_before=analysis.macs if isinstance(analysis.macs, int) else 0,
        macs_after=after.macs if isinstance(after.macs, int) else 0,
        metrics=metrics,
        layers=tuple(asdict(layer) for layer in found.layers),
        left=dict(found.left or {}),
    )


def _beside(run: Path, trained: Trained) -> Path:
    stem = Path(trained.spec.project_file).stem or trained.spec.project.name
    return run.resolve().parent.parent / f"{stem}-pruned{SUFFIX}"


def _weights(layout: RunLayout) -> dict[str, Tensor]:
    """The weights of all networks in the checkpoint that `load_trained` takes."""
    name = BEST if has_sealed(layout.checkpoint(BEST)) else LAST
    return dict(load_tensors(read_sealed_or_previous(layout.checkpoint(name))[0][WEIGHTS_FILE]))


def _recipe(project: Project, options: PruneOptions) -> Any:  # Any: the kind of recipe that it was
    recipe = project.training
    params = dict(recipe.optimizer.params)
    rate = params.get("lr")
    if isinstance(rate, int | float):
        params["lr"] = rate * SLOWER
    epochs = options.epochs or max(1, recipe.epochs // 4)
    return replace(recipe, optimizer=Choice(recipe.optimizer.type, params), epochs=epochs, warmup=0)


def _rebuilt(trained: Trained, project: Project, analysis: Analysis, found: Pruned) -> Trained:
    source = print_network(analysis)
    module = module_from(source)
    module.load_state_dict({name: weight for name, weight in found.weights.items() if ":" not in name})
    return replace(trained, spec=replace(trained.spec, project=project), source=source, module=module.eval())


def _metrics(trained: Trained, tried: Tried) -> dict[str, float]:
    if tried.score is None:
        return {}
    parts: list[list[Tensor]] = []
    for first in range(0, len(tried.inputs[0]), 256):
        inputs = [torch.from_numpy(array[first : first + 256]) for array in tried.inputs]
        with torch.inference_mode():
            said = trained.module(*inputs)
        parts.append([said] if isinstance(said, Tensor) else list(said))
    outputs = [torch.cat(each).numpy() for each in zip(*parts, strict=True)]
    return dict(tried.score(dict(zip(trained.source.outputs, outputs, strict=True))))


def _written(file: Path, project: Project, found: Pruned) -> Path:
    """The new run's folder, which begins with the weights that are left."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        save(project, file)
        folder = create_run(runs_folder(file), project, project_file=file.name)
    except (FileError, RunError) as error:
        file.unlink(missing_ok=True)
        raise ExportError(error.message, error.hint) from error
    except OSError as error:
        words = f"“{file}” could not be written: {error.strerror or error}."
        raise ExportError(words, "Give another place.") from error
    try:
        give(folder.layout, found.weights, found.held)
    except OSError as error:
        shutil.rmtree(folder.path, ignore_errors=True)
        file.unlink(missing_ok=True)
        raise ExportError(
            f"The weights could not be written to “{folder.path}”: {error.strerror or error}.", "Make space for them."
        ) from error
    return folder.path
