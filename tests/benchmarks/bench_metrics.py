"""What measuring costs a step of training: a small MLP on digits, epochs that measure in turn nothing, the usual, much.

    python -m tests.benchmarks.bench_metrics [--batch 64] [--epochs 600]

Times are those of the thread, in which everything is computed, so that a loaded machine blurs them little. Told are the
quickest twentieth of each kind's epochs: microseconds a step, and the ratio to measuring nothing.
"""

import argparse
import time
from types import SimpleNamespace
from unittest.mock import patch

from designer.protocol.events import EpochDone, Event
from designer.protocol.run_spec import new_spec
from designer.training import bench, loop
from designer.training.metrics import Meter, meter_for
from designer.training.no_meter import NoMeter
from tests.helpers.training import digits_mlp

KINDS: dict[str, tuple[str, ...]] = {
    "nothing": (),
    "the usual": ("accuracy",),
    "of a confusion, six": ("accuracy", "f1", "precision", "recall", "kappa", "mcc"),
    "all of classes": ("accuracy", "f1", "top3", "top5", "roc_auc", "average_precision", "log_loss", "calibration"),
}


def main() -> None:
    """Prints a line for each kind."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--epochs", type=int, default=600)
    told = parser.parse_args()
    kinds, count = list(KINDS), 0
    seconds: dict[str, list[float]] = {kind: [] for kind in kinds}

    def made(spec: object, entry: object, names: object, device: object, *, judging: bool) -> Meter:
        nonlocal count
        if judging:
            return NoMeter()
        count += 1
        own = KINDS[kinds[(count - 1) % len(kinds)]]
        return meter_for(spec, entry, own, device) if own else NoMeter()  # type: ignore[arg-type]

    def take(event: Event) -> None:
        if isinstance(event, EpochDone):
            seconds[kinds[(event.epoch - 1) % len(kinds)]].append(event.seconds)

    project = digits_mlp(epochs=told.epochs, batch_size=told.batch, best_by="loss")
    clock = SimpleNamespace(time=time.time, monotonic=time.thread_time)
    with patch.object(bench, "meter_for", made), patch.object(loop, "time", clock):
        loop.run(new_spec(project), take)
    steps = -(-1438 // told.batch)
    quick = {kind: sorted(all_)[len(all_) // 20] / steps * 1e6 for kind, all_ in seconds.items()}
    for kind, each in quick.items():
        print(f"{kind:<22}{each:7.1f} µs a step   × {each / quick['nothing']:.3f}")


if __name__ == "__main__":
    main()
