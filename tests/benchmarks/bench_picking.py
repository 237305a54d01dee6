"""What it costs to pick a batch of data that lies on the device, as a share of a step of a small perceptron.

60,000 samples of 784 numbers, as MNIST has; batches in random order; 784-128-10 with Adam. Rounds are interleaved, each
round measures the same steps with batches picked anew and with one batch that is picked once; medians are compared.

python -m tests.benchmarks.bench_picking
"""

import time
from statistics import median

import torch
from torch import nn

from designer.training.batches import order
from designer.training.device import choose_device
from designer.training.parts import Part

SAMPLES, ROUNDS, STEPS = 60_000, 9, 400


def seconds(part: Part, batch_size: int, *, picks: bool) -> float:
    """Of so many steps."""
    device = part.truth.device  # type: ignore[union-attr]
    torch.manual_seed(0)
    module = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10)).to(device)
    loss, optimizer = nn.CrossEntropyLoss(), torch.optim.Adam(module.parameters(), fused=True)
    rows = order(SAMPLES, 0, 0).to(device)
    inputs, target, _ = part.picked(rows[:batch_size])
    start = time.perf_counter()
    for step in range(STEPS):
        first = step * batch_size % (SAMPLES - batch_size)
        if picks:
            inputs, target, _ = part.picked(rows[first : first + batch_size])
        loss(module(*inputs), target).backward()
        optimizer.step()
        optimizer.zero_grad()
    if device.type == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter() - start


def main() -> None:
    """Prints a line for each size of batches."""
    device = choose_device("auto").torch
    if device.type == "cpu":
        torch.set_num_threads(1)
    truth = torch.randint(0, 10, (SAMPLES,), device=device)
    part = Part((torch.rand(SAMPLES, 784, device=device),), truth, truth)
    for batch_size in (64, 512):
        rounds = [
            (seconds(part, batch_size, picks=True), seconds(part, batch_size, picks=False)) for _ in range(ROUNDS)
        ]
        picking, plain = (median(column) for column in zip(*rounds, strict=True))
        print(f"batch {batch_size:4}: {100 * (picking - plain) / picking:.1f} % of a step ({device})")


if __name__ == "__main__":
    main()
