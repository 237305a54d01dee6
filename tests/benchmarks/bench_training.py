"""How fast a training is against the loop that most tutorials teach, in the same run. Ratios above 1 are faster.

Both train the same network on the same data with the same optimiser, batch size and number of threads; rounds are
interleaved and medians compared. Ours also validates, measures accuracy and tells its events; the other does neither.

python -m tests.benchmarks.bench_training
"""

import time
from statistics import median

import torch
from torch.utils.data import DataLoader, TensorDataset

from designer.graph.model import Project
from designer.protocol.run_spec import new_spec
from designer.templates import load_template
from designer.training import bench, loop
from designer.training.device import choose_device
from tests.helpers.training import digits_mlp, with_training

ROUNDS, EPOCHS = 7, 20


def ours(project: Project) -> float:
    """Seconds of our loop, set-up included."""
    start = time.perf_counter()
    loop.run(new_spec(project), lambda event: None)
    return time.perf_counter() - start


def tutorial(project: Project) -> float:
    """Seconds of a loop over a DataLoader that reads the loss at every step, as texts teach it; set-up included."""
    start = time.perf_counter()
    ready = bench.set_up(new_spec(project), choose_device("cpu"))
    loader = DataLoader(
        TensorDataset(*ready.train.inputs, ready.train.targets), project.training.batch_size, shuffle=True
    )
    optimizer = torch.optim.Adam(ready.module.parameters(), lr=1e-3)
    for _ in range(project.training.epochs):
        total = 0.0
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = ready.loss(ready.module(inputs), targets)
            loss.backward()
            optimizer.step()
            total += loss.item()
    return time.perf_counter() - start


def main() -> None:
    """Prints a line for each case."""
    torch.set_num_threads(1)
    cases = {
        "MLP, batch 64": digits_mlp(epochs=EPOCHS, batch_size=64),
        "MLP, batch 512": digits_mlp(epochs=EPOCHS, batch_size=512),
        "Digits CNN, batch 64": with_training(load_template("digits-cnn"), epochs=3, batch_size=64, device="cpu"),
    }
    for name, project in cases.items():
        rounds = [(tutorial(project), ours(project)) for _ in range(ROUNDS)]
        ratio = median(theirs for theirs, _ in rounds) / median(mine for _, mine in rounds)
        print(f"{name:24} {ratio:.2f}x")


if __name__ == "__main__":
    main()
