"""Prunes a run: writes the smaller project, and beside it a run that trains it on from the weights that are left."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
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
from designer.jobs.about import change_about
from designer.jobs.errors import RunError
from designer.jobs.kept_pruning import KeptPruning, keep_pruning
from designer.jobs.moving import move_runs
from designer.jobs.run_folder import RunFolder, create_run
from designer.places import runs_folder
from designer.protocol.prune_options import PruneOptions, usual_epochs
from designer.protocol.run_layout import BEST, LAST, WEIGHTS_FILE, RunLayout
from designer.protocol.sealed import has_sealed, read_sealed_or_previous
from designer.training.given import give

SLOWER = 0.1
"""What the learning rate is multiplied by for training on: large steps would lose what is left."""

Tell = Callable[[str, float], None]
"""Called with what is being done, in words, and the share of the whole that is done before it."""


@dataclass(frozen=True, slots=True)
class PruneResult:
    """What became of a run. `zeros` are the weights that are held at 0; `left` says why layers stayed as they were.

    `project` is the file that was written, None if the run joined the others of its project. `metrics` are `before` and
    `pruned`, that is before training on; multiply-adds are for one sample, 0 if unknown.
    """

    project: Path | None
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
        return asdict(self) | {
            "project": str(self.project or ""),
            "run": str(self.run),
            "layers": list(self.layers),
        }


def prune_run(
    run: Path, out: Path | None, options: PruneOptions, tell: Tell = lambda words, share: None
) -> PruneResult:
    """Prunes a run's best network to the project `out`; None: one beside the run's project, called `…-pruned`.

    If `options` do not want it `apart`, no project is written, and the new run lies beside the one that is pruned.
    Nothing is trained here: the new run only waits for it. Raises `CompileError`, `DataError`, `ExportError` or
    `RunError`; nothing is left behind then.
    """
    layout = RunLayout(run)
    tell("Loading the checkpoint", 0.0)
    trained = load_trained(layout)
    project = trained.spec.project
    file = _file(run, out, trained) if options.apart else None
    analysis = analyse_here(project)
    tell("Taking out what counts least", 0.2)
    found = pruned(analysis, project, trained.module, weights_of(layout), options)
    smaller = replace(found.project, training=_recipe(layout, project, options))
    after = analyse_here(smaller)
    made = rebuilt(trained, smaller, after, found)
    tell("Measuring before and after", 0.4)
    tried = tried_on(trained, load(project.data), analysis)
    metrics = {"before": metrics_of(trained, tried), "pruned": metrics_of(made, tried)}
    kept = KeptPruning(
        parent=run.resolve().name,
        share=options.share,
        structured=options.structured,
        parameters_before=_not_zero(trained),
        parameters_after=_not_zero(made),
        zeros=sum(int((found.weights[name] == 0).sum()) for name in found.held),
        macs_before=analysis.macs if isinstance(analysis.macs, int) else 0,
        macs_after=after.macs if isinstance(after.macs, int) else 0,
        before=metrics["before"] or {id: value for id, value in trained.metrics.items() if id != "loss"},
        pruned=metrics["pruned"],
    )
    tell("Writing what is left", 0.9)
    folder = _written(run, file, smaller, found, kept)
    return PruneResult(
        project=file,
        run=folder,
        parameters_before=kept.parameters_before,
        parameters_after=kept.parameters_after,
        zeros=kept.zeros,
        macs_before=kept.macs_before,
        macs_after=kept.macs_after,
        metrics=metrics,
        layers=tuple(asdict(layer) for layer in found.layers),
        left=dict(found.left or {}),
    )


def _file(run: Path, out: Path | None, trained: Trained) -> Path:
    """The project to write. Raises `ExportError` if it cannot be."""
    file = out or _beside(run, trained)
    if file.exists():
        raise ExportError(f"“{file}” exists already.", "Give another name with -o.")
    if file.suffix != SUFFIX:
        raise ExportError(f"A project's file ends in {SUFFIX}; “{file.name}” does not.", f"Try {file.stem}{SUFFIX}.")
    return file


def _beside(run: Path, trained: Trained) -> Path:
    stem = Path(trained.spec.project_file).stem or trained.spec.project.name
    return run.resolve().parent.parent / f"{stem}-pruned{SUFFIX}"


def weights_of(layout: RunLayout) -> dict[str, Tensor]:
    """The weights of all networks in the checkpoint that `load_trained` takes."""
    name = BEST if has_sealed(layout.checkpoint(BEST)) else LAST
    return dict(load_tensors(read_sealed_or_previous(layout.checkpoint(name))[0][WEIGHTS_FILE]))


def _recipe(trained: RunLayout, project: Project, options: PruneOptions) -> Any:  # Any: the kind of recipe that it was
    """How to train on; what was pruned before is trained on as it was then."""
    recipe = project.training
    if trained.pruned.exists():
        return replace(recipe, epochs=options.epochs or recipe.epochs)
    params = dict(recipe.optimizer.params)
    rate = params.get("lr")
    if isinstance(rate, int | float):
        params["lr"] = rate * SLOWER
    return replace(
        recipe,
        optimizer=Choice(recipe.optimizer.type, params),
        epochs=options.epochs or usual_epochs(recipe.epochs),
        warmup=0,
    )


def _not_zero(trained: Trained) -> int:
    """The parameters of a network without the weights that are 0."""
    return sum(
        int(weight.count_nonzero()) if weight.ndim > 1 else weight.numel() for weight in trained.module.parameters()
    )


def rebuilt(trained: Trained, project: Project, analysis: Analysis, found: Pruned) -> Trained:
    """A trained network after pruning. Raises `CompileError`."""
    source = print_network(analysis)
    module = module_from(source)
    module.load_state_dict({name: weight for name, weight in found.weights.items() if ":" not in name})
    return replace(trained, spec=replace(trained.spec, project=project), source=source, module=module.eval())


def metrics_of(trained: Trained, tried: Tried) -> dict[str, float]:
    """The metrics of a network on what validates; none if it takes no data."""
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


def _written(run: Path, file: Path | None, project: Project, found: Pruned, kept: KeptPruning) -> Path:
    """The new run's folder, which begins with the weights that are left: of the new project, or beside the old run.

    It comes to its place when it is complete: a run without these weights would begin by chance.
    """
    root = runs_folder(file) if file is not None else run.resolve().parent
    name = file.name if file is not None else RunFolder(run).spec().project_file
    try:
        root.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".pruning-", dir=root) as place:
            folder = create_run(Path(place), project, project_file=name)
            give(folder.layout, found.weights, found.held)
            keep_pruning(folder.layout, kept)
            if file is None:
                change_about(folder.path, parent=kept.parent, tags=("pruned",))
            else:
                save(project, file)
            return move_runs([folder], root)[folder].path
    except (FileError, RunError) as error:
        _forget(root, file)
        raise ExportError(error.message, error.hint) from error
    except OSError as error:
        _forget(root, file)
        words = f"“{file or run}” could not be written: {error.strerror or error}."
        raise ExportError(words, "Give another place, or make space.") from error


def _forget(root: Path, file: Path | None) -> None:
    """Leaves nothing half-done behind: neither the project nor, if it is empty, its folder of runs."""
    with suppress(OSError):
        if file is not None:
            file.unlink(missing_ok=True)
            root.rmdir()
