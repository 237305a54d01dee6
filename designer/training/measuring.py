"""What metrics look at, and the meters that measure it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from designer.analysis.objectives import PREDICTION, TRUTH, Drawn, measured_in
from designer.catalogue.datasets import CLASSIFICATION, MULTILABEL, RECONSTRUCTION, DatasetDef
from designer.catalogue.dims import fixed
from designer.catalogue.losses import TargetForm
from designer.catalogue.metrics import measured
from designer.data.outcome import output_spec
from designer.data.preparation import Prepared
from designer.graph.recipe import Training
from designer.training.device import Device
from designer.training.metrics import Meter, meter_for


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


def meter_of(
    judged: tuple[DatasetDef, TargetForm], recipe: Training, steps: Prepared, device: Device
) -> tuple[Callable[[bool], Meter], tuple[str, ...]]:
    """What makes a meter (for judging or not), and the metrics that it gives."""
    entry, form = judged
    loss = recipe.loss.type
    if recipe.objectives:  # what drawings predict are logits
        single = form is TargetForm.BINARY or entry.task == MULTILABEL
        loss = "BCEWithLogitsLoss" if single else "CrossEntropyLoss"
    spec, names = output_spec(entry, loss, steps), measured(entry, recipe.metrics, recipe.best_by)
    return (lambda judging: meter_for(spec, entry, names, device.torch, judging=judging)), names
