"""The monitor of a training: which layers of its networks are looked at, and on which samples."""

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import replace

import torch

from designer.analysis.blocks import uses_of
from designer.analysis.located import located
from designer.catalogue.losses import shares_from
from designer.protocol.events import Event
from designer.training.bench import Bench
from designer.training.goals import Batch
from designer.training.health import LOOK_SAMPLES, Heard, Layer, Monitor, layers_in
from designer.training.networks import WITHIN, Networked

ON = "on"


class Looks:
    """Looks at the layers of a training now and then; never, if its recipe says so."""

    def __init__(self, bench: Bench, emit: Callable[[Event], None]) -> None:
        self._bench = bench
        # Of many processes the first looks; none where each holds shares of weights only.
        looks = bench.recipe.health == ON and bench.ranks.is_first and not bench.ranks.shards
        self._monitor = monitor_for(bench, emit) if looks else None

    def begin(self) -> bool:
        """Before a step: whether it is looked at. If so, `end` is to be called after it."""
        monitor = self._monitor
        if monitor is None or not monitor.is_due:
            return False
        monitor.begin()
        for goal in self._bench.goals:
            goal.stepper.looking = monitor.before
        return True

    def end(self, *, epoch: int, step: int) -> None:
        """After a step that is looked at."""
        assert self._monitor is not None, "without a monitor no step is looked at"
        for goal in self._bench.goals:
            goal.stepper.looking = None
        self._monitor.look(epoch=epoch, step=step)


def monitor_for(bench: Bench, emit: Callable[[Event], None]) -> Monitor:
    """A monitor that sends samples of the training part through all goals, others at each look."""
    part, needs_gradient = bench.train, any(goal.needs_gradient for goal in bench.goals)
    looks = max(1, len(part) // LOOK_SAMPLES)

    def compute(look: int) -> Heard:
        first = look % looks * LOOK_SAMPLES
        last = min(first + LOOK_SAMPLES, len(part))
        taken = part.span(first, last)
        batch = Batch(*taken, taken[0][0], taken[0][0])
        with torch.enable_grad() if needs_gradient else nullcontext():
            outcomes = [goal.judge(batch) for goal in bench.goals]
        found = next((each for each in outcomes if each.output is not None), outcomes[0])
        return Heard(found.output, found.truth, last - first)

    is_simple = bench.goals[0].objective is None
    return Monitor(
        [network.module for network in bench.networks],
        [layer for network in bench.networks for layer in _own_layers(bench, network)],
        emit,
        device=bench.device.torch,
        compute=compute,
        shares=shares_from(bench.recipe.loss.type) if is_simple else "",
    )


def _own_layers(bench: Bench, network: Networked) -> Iterator[Layer]:
    """The layers of a network, not those of others that it uses; named as weights in a checkpoint are."""
    paths = [each.path for each in located(network.analysis) if not uses_of(each.report) and network.is_own(each.path)]
    for layer in layers_in(network.module, paths):
        if network.is_own(layer.path):
            own = layer.path if network is bench.networks.first else f"{network.id}{WITHIN}{layer.path}"
            yield replace(layer, path=own)
