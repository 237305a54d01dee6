"""What metrics look at: the data's target, or what the drawings of objectives say instead."""

from collections.abc import Sequence
from dataclasses import replace

from designer.analysis.objectives import PREDICTION, TRUTH, Drawn, measured_in
from designer.catalogue.datasets import CLASSIFICATION, RECONSTRUCTION, DatasetDef
from designer.catalogue.dims import fixed
from designer.catalogue.losses import TargetForm
from designer.graph.recipe import Training


def judged_in(entry: DatasetDef, form: TargetForm, every: Sequence[Drawn]) -> tuple[DatasetDef, TargetForm] | None:
    """What metrics look at: the data, or what a drawing says instead. None where nothing is measured."""
    if not every:
        return entry, form
    drawing = measured_in(tuple(every))
    if drawing is None:
        return None
    said = drawing.output(PREDICTION)
    if TRUTH in drawing.shown:
        wanted = drawing.output(TRUTH)
        if wanted.is_float:
            return replace(entry, task=RECONSTRUCTION, target_shape=(), labels=()), TargetForm.VALUES
        places, classes = tuple(fixed(size) for size in wanted.shape[1:]), fixed(said.shape[1])
        labels = tuple(map(str, range(classes)))
        return replace(entry, task=CLASSIFICATION, labels=labels, target_shape=places), TargetForm.CLASS
    single = entry.task == CLASSIFICATION and said.shape[1:2] == (1,)
    return entry, TargetForm.BINARY if single else form


def is_contest(recipe: Training) -> bool:
    """Whether objectives of the same epochs move different networks, so that their losses say little."""
    learns = {each.learns for each in recipe.objectives if each.is_active(recipe.epochs)}
    return len(learns) > 1
