"""Takes a run away: exports its best network, and writes programs, a notebook and PyTorch's own forms around it."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import torch

import runtime
from designer.compiler.probing import analyse_here
from designer.compiler.trained import Trained, load_trained
from designer.data.loading import load
from designer.export.errors import ExportError
from designer.export.free_inputs import free_inputs
from designer.export.run_export import export_run
from designer.export.takeaway.network import take_program, take_torch
from designer.export.takeaway.notebook import FILE, notebook
from designer.export.takeaway.recipe import Recipe, recipe_of
from designer.export.takeaway.taking import MODEL, Taken, made, take_model, with_readme, write_texts
from designer.export.takeaway.told import lacking
from designer.protocol.export_options import USUAL
from designer.protocol.run_layout import RunLayout
from designer.protocol.take_options import KINDS, OF_FILES

Progress = Callable[[str], None]
_EXAMPLES = 3


def take_run(run: Path, folder: Path, kinds: Sequence[str] = KINDS, on_progress: Progress | None = None) -> Taken:
    """Writes these kinds of `KINDS` to a folder. What a network cannot be is left out, with a note that says why.

    Programs come with a fresh export, proved as always. If one could not do what comes before the network, and the
    file can, it is exported with that inside. Raises what `export_run` raises, and `ExportError`.
    """
    tell = on_progress or (lambda words: None)
    made(folder)
    trained = load_trained(RunLayout(run))
    taken = Taken(folder, {})
    programs = [kind for kind in kinds if kind in OF_FILES]
    if programs:
        tell("Exporting to ONNX")
        taken = taken.with_more(_programs(run, folder, programs))
    for kind, words, take in _OTHERS:
        if kind in kinds:
            tell(words)
            try:
                taken = taken.with_more(take(trained, folder))
            except ExportError as error:
                taken = replace(taken, notes=(*taken.notes, error.message))
    return with_readme(taken, trained.spec.project.name)


def _programs(run: Path, folder: Path, kinds: Sequence[str]) -> Taken:
    with tempfile.TemporaryDirectory() as place:
        exported = export_run(run, Path(place) / MODEL)
        model, notes = exported.onnx, (exported.notice,) if exported.notice else ()
        if _better_inside(recipe_of(runtime.load(model, "cpu").manifest), kinds):
            try:
                model = export_run(run, Path(place) / "inside.onnx", replace(USUAL, inside=True)).onnx
            except ExportError as error:  # What cannot be inside is done outside, or not at all: that is said below.
                notes = (*notes, error.message)
        taken = take_model(model, folder, kinds)
    return replace(taken, notes=(*notes, *taken.notes))


def _better_inside(recipe: Recipe, kinds: Sequence[str]) -> bool:
    """Whether the file should prepare by itself: no program does it, or one in C++ or C# reads a picture."""
    looks = any(each.decode is not None for each in recipe.inputs)
    return bool(lacking(recipe)) or (looks and not {"cpp", "csharp"}.isdisjoint(kinds))


def _examples(trained: Trained) -> list[torch.Tensor]:
    """A few samples as the network takes them."""
    if not trained.serves:
        return [torch.from_numpy(each[:_EXAMPLES]) for each in free_inputs(analyse_here(trained.spec.project))]
    dataset = load(trained.spec.project.data)
    arrays = trained.network_inputs([array[:_EXAMPLES] for array in dataset.every_input])
    return [torch.from_numpy(array) for array in arrays]


def _notebook(trained: Trained, folder: Path) -> Taken:
    project = trained.spec.project
    notes: tuple[str, ...] = ()
    if project.data.params.get("path"):
        notes = ("The notebook reads the project's data from where it lies here; on another machine, bring it along.",)
    text = notebook(project, trained.source, [place for place, _ in trained.ends])
    return Taken(folder, {"notebook": write_texts(folder, {FILE: text})}, notes)


_OTHERS: tuple[tuple[str, str, Callable[[Trained, Path], Taken]], ...] = (
    ("notebook", "Writing the notebook", _notebook),
    ("torch", "Writing source and weights", lambda trained, folder: take_torch(trained, _examples(trained), folder)),
    ("pt2", "Tracing by torch.export", lambda trained, folder: take_program(trained, _examples(trained), folder)),
)
