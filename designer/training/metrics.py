"""Metrics while training: counted on the device, read once an epoch.

Where a network is judged, a meter may remember whole outputs for what cannot be had from sums; while it learns, all it
remembers is `sums`, of fixed size.
"""

from collections.abc import Iterable, Mapping
from typing import Protocol

import torch
from torch import Tensor

from designer.catalogue.datasets import DatasetDef
from designer.catalogue.metrics import answer_of, while_learning
from designer.data.counting import COUNTED, Judged
from designer.data.evidence import Evidence, Order, Sizes, merged
from designer.data.metrics import counts_for, measures
from designer.training.reading import Batch, Reading
from designer.training.tallies import TALLIES, Tally
from runtime.manifest import OutputSpec
from runtime.steps import apply_all

_WHOLE: tuple[type[Evidence], ...] = (Order, Sizes)
"""Where a network is judged, these are counted exactly, from the outputs of all samples at once."""
_MOST_KEPT = 1 << 26
"""Outputs of more numbers than this are not remembered; they are counted by ranges then."""

_AT_ONCE, _MOST_WAITING = 16, 1 << 18
"""So many small batches are counted at once where that makes no difference, and costs a step next to nothing; outputs
of more numbers do not wait.
"""


class Meter(Protocol):
    """Collects over batches. `sums` is all it remembers while a network learns: a checkpoint holds it."""

    @property
    def sums(self) -> Tensor:
        """The state, float64 [any]."""

    def add(self, output: Tensor, target: Tensor) -> None:
        """Takes a batch in. No synchronisation with the device."""

    def read(self) -> dict[str, float]:
        """The metrics by id, over the samples that were taken in; none where there were none."""


class LearningMeter:
    """Measures while a network learns: its state has how many samples there were, then the states of all tallies."""

    def __init__(self, reading: Reading, plan: Mapping[str, type[Evidence]]) -> None:
        """`plan` says what each metric is made of."""
        self._reading, self._plan = reading, plan
        self._tallies = {kind: TALLIES[kind](reading) for kind in dict.fromkeys(plan.values())}
        self._sizes = [1, *(tally.size for tally in self._tallies.values())]
        self._state = torch.zeros(sum(self._sizes), dtype=torch.float64, device=reading.device)
        pairs = list(zip(self._tallies.values(), torch.split(self._state, self._sizes)[1:], strict=True))
        on_cpu = reading.device.type == "cpu"
        self._later = [(tally, state) for tally, state in pairs if tally.is_whole and on_cpu]
        self._now = [(tally, state) for tally, state in pairs if not (tally.is_whole and on_cpu)]
        self._new = 0
        self._waiting: list[tuple[Tensor, Tensor]] = []

    @property
    def sums(self) -> Tensor:
        """The state, float64 [any]."""
        self._catch_up()
        self._state[0] += self._new  # Counted here at last: a number of its own each step would cost as much as most
        self._new = 0  # metrics do.
        return self._state

    def add(self, output: Tensor, target: Tensor) -> None:
        """Takes raw outputs [n, …] in, and what is true: values standardised, all else as the dataset has it."""
        self._new += output.shape[0]
        if self._now:
            self._count(self._now, output, target)
        if not self._later:
            return
        if output.numel() > _MOST_WAITING // 2:
            self._count(self._later, output, target)
            return
        self._waiting.append((output.detach(), target))
        if len(self._waiting) * output.numel() > _MOST_WAITING or len(self._waiting) >= _AT_ONCE:
            self._catch_up()

    def _catch_up(self) -> None:
        """Counts what waits."""
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self._count(self._later, *map(torch.cat, zip(*waiting, strict=True)))

    def _count(self, tallies: list[tuple[Tally, Tensor]], output: Tensor, target: Tensor) -> None:
        batch = Batch(output, target, self._reading)
        for tally, state in tallies:
            tally.add(state, batch)

    def read(self) -> dict[str, float]:
        """The metrics of the plan, in its order. Waits for the device."""
        counted = self.counted()
        return measures(self._plan, counted) if counted else {}

    def counted(self) -> dict[type[Evidence], Evidence]:
        """What was counted; nothing of no samples."""
        seen, *states = torch.split(self.sums.cpu(), self._sizes)
        pairs = zip(self._tallies.items(), states, strict=True)
        return {kind: tally.evidence(state, int(seen)) for (kind, tally), state in pairs} if seen else {}


class JudgingMeter:
    """Measures where a network is judged: besides the sums, what needs whole outputs, read with numpy."""

    def __init__(self, spec: OutputSpec, reading: Reading, plan: Mapping[str, type[Evidence]]) -> None:
        """`spec` reads the outputs."""
        kinds = dict.fromkeys(plan.values())
        self._spec, self._reading, self._plan = spec, reading, plan
        self._sums = self._by_sums([kind for kind in kinds if kind in TALLIES and kind not in _WHOLE])
        self._at_once = [kind for kind in kinds if kind not in TALLIES]
        self._whole = [kind for kind in kinds if kind in _WHOLE]
        self._counted: dict[type[Evidence], Evidence] = {}
        self._kept: list[tuple[Tensor, Tensor]] = []
        self._room = _MOST_KEPT
        self._ranges: LearningMeter | None = None

    @property
    def sums(self) -> Tensor:
        """What of it has a fixed size."""
        return self._sums.sums

    def add(self, output: Tensor, target: Tensor) -> None:
        """Takes raw outputs [n, …] in, and what is true: values standardised, all else as the dataset has it."""
        self._sums.add(output, target)
        if self._at_once:
            judged = self._judged(output, target)
            for kind in self._at_once:
                fresh = COUNTED[kind](judged)
                self._counted[kind] = merged(self._counted[kind], fresh) if kind in self._counted else fresh
        if self._whole:
            self._keep(output, target)

    def read(self) -> dict[str, float]:
        """The metrics of the plan, in its order. Waits for the device."""
        counted = self._sums.counted() | self._counted
        if self._ranges is not None:
            counted |= self._ranges.counted()
        elif self._kept:
            judged = self._judged(*map(torch.cat, zip(*self._kept, strict=True)))
            counted |= {kind: COUNTED[kind](judged) for kind in self._whole}
        return measures(self._plan, counted) if counted else {}

    def _keep(self, output: Tensor, target: Tensor) -> None:
        """Remembers a batch; counts by ranges from where there is too much to remember."""
        if self._ranges is None:
            self._kept.append((output, target))
            self._room -= output.numel()
            if self._room >= 0:
                return
            self._ranges = self._by_sums(self._whole)
            kept, self._kept = self._kept, []
        else:
            kept = [(output, target)]
        for each in kept:
            self._ranges.add(*each)

    def _by_sums(self, kinds: list[type[Evidence]]) -> LearningMeter:
        return LearningMeter(self._reading, {name: kind for name, kind in self._plan.items() if kind in kinds})

    def _judged(self, output: Tensor, target: Tensor) -> Judged:
        """A batch as the dataset has it."""
        outputs, targets = (
            (each.float() if each.is_floating_point() else each).cpu().numpy() for each in (output, target)
        )
        if self._reading.has_values:
            targets = apply_all(self._spec.steps, targets)
        return Judged(self._spec, targets, outputs)


def meter_for(
    spec: OutputSpec, entry: DatasetDef, names: Iterable[str], device: torch.device, *, judging: bool = False
) -> Meter:
    """A meter for outputs that `spec` reads, and metrics by their ids.

    Where a network is judged (`judging`), all are measured; while it learns, those that sums are enough for.
    """
    reading = Reading(spec, entry, device)
    if judging:
        return JudgingMeter(spec, reading, counts_for(answer_of(entry), names))
    return LearningMeter(reading, counts_for(answer_of(entry), while_learning(names)))
