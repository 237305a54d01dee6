"""What a network makes of a few samples, again and again while it learns: kept in the run folder for people to look at.

The samples are the first ones of the validation part, the same each time, and so is chance; the random numbers of the
training stay as they are.
"""

import io
import time
from collections.abc import Callable, Iterator

import numpy as np
import torch
from torch import Tensor

from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.protocol.events import Event, Sampled
from designer.protocol.run_layout import RunLayout
from designer.protocol.samples import INPUT, OUTPUT, TARGET
from designer.training.bench import Bench
from designer.training.goals import Batch, Goal

MOST = 16
"""Samples that are looked at."""
_BYTES = 1 << 20
"""Of what is kept of one output; of large ones fewer samples are."""
_FILES = 60
"""Looks that a run keeps at most, evenly spread over its epochs."""
_PAUSE_SECONDS = 0.5
"""The least time from one look to the next; the first epoch and the last are always looked at."""


class Sampler:
    """Looks at samples at the ends of epochs. Without a folder it does not."""

    def __init__(self, bench: Bench, emit: Callable[[Event], None], layout: RunLayout | None) -> None:
        self._bench, self._emit, self._layout = bench, emit, layout
        self._every = max(-(-bench.recipe.epochs // _FILES), 1)
        self._looked = 0.0

    def end_epoch(self, epoch: int, step: int) -> None:
        """Looks if it is time to, after `epoch` complete epochs. What cannot be kept is left out."""
        ranks = self._bench.ranks
        if self._layout is None or not ranks.is_first or ranks.shards or not self._is_due(epoch):
            return
        path = self._layout.sample(epoch)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, packed(dict(self._seen(epoch))))
        except (OSError, FileError):
            return
        self._looked = time.monotonic()
        self._emit(Sampled(time=time.time(), epoch=epoch, step=step, path=f"{path.parent.name}/{path.name}"))

    def _is_due(self, epoch: int) -> bool:
        if epoch in (1, self._bench.recipe.epochs):
            return True
        return epoch % self._every == 0 and time.monotonic() - self._looked >= _PAUSE_SECONDS

    def _seen(self, epoch: int) -> Iterator[tuple[str, Tensor]]:
        """Inputs, target and outputs by their names in the file."""
        bench = self._bench
        bench.networks.train(False)
        goals = [goal for goal in bench.goals if goal.is_active(epoch)]
        gradient = torch.enable_grad() if any(goal.needs_gradient for goal in goals) else torch.inference_mode()
        with torch.random.fork_rng(), gradient:
            torch.manual_seed(bench.recipe.seed)
            batch = bench.spanned(0, min(MOST, len(bench.validation)))
            yield from zip((f"{INPUT}{name}" for name in bench.input_names), batch.inputs, strict=True)
            if not any(batch.target is each for each in batch.inputs):
                yield TARGET, batch.truth
            for goal in goals:
                yield from self._shown(goal, batch)

    def _shown(self, goal: Goal, batch: Batch) -> Iterator[tuple[str, Tensor]]:
        outcome = goal.judge(batch)
        if goal.objective is None:
            assert outcome.output is not None
            yield f"{OUTPUT}{self._bench.source.outputs[0]}", outcome.output
        for name, tensor in outcome.shown.items():
            yield f"{OUTPUT}{name}", tensor


def packed(tensors: dict[str, Tensor]) -> bytes:
    """A file of arrays by name (npz): the first samples of each, as many as there is room for."""
    arrays = {}
    for name, tensor in tensors.items():
        array = tensor.detach().cpu()
        array = array.float() if array.is_floating_point() else array
        size = array[:1].numel() * array.element_size() if array.ndim else 0
        if array.ndim and size <= _BYTES:
            arrays[name] = array[: max(_BYTES // max(size, 1), 1)].numpy()
    file = io.BytesIO()
    np.savez_compressed(file, **arrays)  # type: ignore[arg-type]  # its stub takes a flag among the arrays
    return file.getvalue()
