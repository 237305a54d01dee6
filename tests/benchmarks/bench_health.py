"""What looking at the layers costs a training: the share of its time that goes into looks, and the same training with
looks and without, in turns (1.00 costs nothing; on a busy machine this wavers by more than looks cost).

Seconds of the processor are counted. Looks come by the clock, so on a busy machine there are more of them for the same
work.

python -m tests.benchmarks.bench_health
"""

import time
from dataclasses import replace
from statistics import median

import torch

from designer.graph.model import Project
from designer.jobs.run_view import RunView
from designer.protocol.run_spec import new_spec
from designer.templates import load_template
from designer.training import loop
from designer.training.health_bench import Looks
from tests.helpers.training import digits_mlp, with_training

ROUNDS = 5


class Timed(Looks):
    """Looks, with the seconds of the processor that they took."""

    spent = 0.0

    def begin(self) -> bool:
        start = time.process_time()
        begun = super().begin()
        if begun:
            Timed.spent += time.process_time() - start
        return begun

    def end(self, *, epoch: int, step: int) -> None:
        start = time.process_time()
        super().end(epoch=epoch, step=step)
        Timed.spent += time.process_time() - start


def seconds(project: Project, health: str) -> tuple[float, float, int]:
    """Seconds of a training, those of its looks, and how many they were."""
    view = RunView()
    spec = new_spec(replace(project, training=replace(project.training, health=health)))
    Timed.spent = 0.0
    start = time.process_time()
    loop.run(spec, view.apply)
    return time.process_time() - start, Timed.spent, len(view.looks)


def main() -> None:
    """Prints a line for each case."""
    torch.set_num_threads(1)
    loop.Looks = Timed  # type: ignore[misc]  # the same, measured
    cases = {
        "MLP, batch 64": digits_mlp(epochs=150, batch_size=64),
        "MLP, batch 512": digits_mlp(epochs=600, batch_size=512),
        "Digits CNN, batch 64": with_training(load_template("digits-cnn"), epochs=20, batch_size=64, device="cpu"),
        "Digits LSTM, batch 64": with_training(load_template("digits-lstm"), epochs=25, batch_size=64, device="cpu"),
    }
    for name, project in cases.items():
        rounds = [(seconds(project, "on"), seconds(project, "off")) for _ in range(ROUNDS)]
        ratio = min(on[0] for on, _ in rounds) / min(off[0] for _, off in rounds)
        share = median(on[1] / on[0] for on, _ in rounds)
        looks, length = median(on[2] for on, _ in rounds), min(on[0] for on, _ in rounds)
        print(f"{name:24} {100 * share:.1f} % in looks   {ratio:.3f}x   {looks:.0f} looks in {length:.1f} s")


if __name__ == "__main__":
    main()
