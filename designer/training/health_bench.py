"""The monitor of a training: which layers of its network are looked at, and on which samples."""

from collections.abc import Callable

from torch import Tensor

from designer.analysis.blocks import uses_of
from designer.catalogue.losses import shares_from
from designer.protocol.events import Event
from designer.training.bench import Bench
from designer.training.health import LOOK_SAMPLES, Monitor, layers_in
from designer.training.located import located


def monitor_for(bench: Bench, emit: Callable[[Event], None]) -> Monitor:
    """A monitor that sends samples of the training part through the network, others at each look."""
    part = bench.train

    def sample(look: int) -> tuple[tuple[Tensor, ...], Tensor]:
        looks = max(1, len(part) // LOOK_SAMPLES)
        first = look % looks * LOOK_SAMPLES
        inputs, _, truth = part.span(first, min(first + LOOK_SAMPLES, len(part)))
        return inputs, truth

    paths = [place.path for place in located(bench.analysis) if not uses_of(place.report)]
    return Monitor(
        bench.module,
        layers_in(bench.module, paths),
        emit,
        device=bench.device.torch,
        sample=sample,
        shares=shares_from(bench.recipe.loss.type),
    )
