"""The beginning and the end of a training: weights to start from, what is told first, what is known last."""

import time
from collections.abc import Callable
from pathlib import Path

from designer.protocol.events import Event, Notice, Started
from designer.protocol.run_layout import RunLayout
from designer.training.batches import larger_than_data
from designer.training.bench import Bench
from designer.training.distributed.gathering import gathered
from designer.training.failure import named_after_layer
from designer.training.pretrained import load_pretrained
from designer.training.state import State

Emit = Callable[[Event], None]


def begin_pretrained(bench: Bench, layout: RunLayout | None, emit: Emit) -> None:
    """Gives backbones their weights; relative paths start where the project's file is, beside its folder of runs."""
    folder = Path.cwd() if layout is None else layout.path.absolute().parent.parent

    def tell(words: str) -> None:
        emit(Notice(time=time.time(), message=words))

    for network in bench.networks:
        with named_after_layer(bench.spec.project, network.source), gathered(network, bench.ranks) as module:
            load_pretrained(network.analysis, module, folder, tell)


def tell_start(bench: Bench, state: State, emit: Emit, *, info: str, warning: str) -> None:
    """Tells that a training begins or goes on, and what is good to know of it."""
    emit(
        Started(
            time=time.time(),
            device=str(bench.device.torch),
            device_name=bench.device.name if bench.ranks.is_alone else f"{bench.ranks.world} × {bench.device.name}",
            epochs=bench.recipe.epochs + state.extra,
            steps_per_epoch=len(bench.steps),
            train_samples=len(bench.train),
            validation_samples=len(bench.validation),
            parameters=sum(weight.numel() for _, weight in bench.networks.named_parameters()),
            metrics=bench.metrics,
            epoch=state.epoch,
            step=state.step,
            best_by=bench.best_by,
        )
    )
    for severity, message in (
        ("info", info),
        ("info", larger_than_data(bench.recipe.batch_size, len(bench.train))),
        ("warning", warning),
    ):
        if message:
            emit(Notice(time=time.time(), message=message, severity=severity))


def result_of(state: State) -> dict[str, object]:
    """What a caller wants to know in the end."""
    return {
        "epochs": state.epoch,
        "steps": state.step,
        "best": dict(state.best.metrics),
        "best_epoch": state.best.epoch,
    }
