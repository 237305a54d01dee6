"""The meters that measure what is judged (`designer.analysis.judged`)."""

from collections.abc import Callable

from designer.analysis.objectives import read_as
from designer.catalogue.datasets import DatasetDef
from designer.catalogue.losses import TargetForm
from designer.catalogue.metrics import measured
from designer.catalogue.tensor import BATCH, TensorSpec
from designer.data.outcome import output_spec
from designer.data.preparation import Prepared
from designer.graph.recipe import Training
from designer.training.device import Device
from designer.training.metrics import Meter, meter_for


def meter_of(
    judged: tuple[DatasetDef, TargetForm], recipe: Training, steps: Prepared, device: Device
) -> tuple[Callable[[bool], Meter], tuple[str, ...]]:
    """What makes a meter (for judging or not), and the metrics that it gives."""
    entry, form = judged
    single = TensorSpec((BATCH, 1) if form is TargetForm.BINARY else (BATCH,))
    loss = read_as(recipe, entry, single)
    spec, names = output_spec(entry, loss, steps), measured(entry, recipe.metrics, recipe.best_by)
    return (lambda judging: meter_for(spec, entry, names, device.torch, judging=judging)), names
