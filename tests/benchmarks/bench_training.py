"""How fast a training is against the loop that most tutorials teach, in the same run. Ratios above 1 are faster.

Both train the same network on the same random numbers with Adam, the same batch size and one thread, and measure loss
and accuracy on the validation part after each epoch; theirs as PyTorch's own quickstart does it: a DataLoader over a
TensorDataset, `.item()` at every step. Ours also saves checkpoints, looks at its layers and tells its events. Rounds
are interleaved, medians of processor time compared; set-up is part of both. Lightning's Trainer is one more, where it
is installed.

python -m tests.benchmarks.bench_training
"""

import importlib.util
import logging
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset

from designer.api import Network
from designer.data.choosing import choose
from designer.graph.model import Project
from designer.graph.recipe import Choice, Data, Training
from designer.protocol.run_spec import new_spec
from designer.training import bench, loop
from designer.training.bench import Bench
from designer.training.device import choose_device
from tests.helpers.building import Sketch

ROUNDS = 7
Way = Callable[[Project], None]


def ours(project: Project) -> None:
    """Our loop, with everything that it does."""
    loop.run(new_spec(project), lambda event: None)


def tutorial(project: Project) -> None:
    """The loop of texts."""
    ready = bench.set_up(new_spec(project), choose_device("cpu"))
    train, validation = _loaders(ready, project)
    optimizer = torch.optim.Adam(ready.module.parameters(), lr=1e-3)
    for _ in range(project.training.epochs):
        ready.module.train()
        total = 0.0
        for inputs, targets in train:
            loss = ready.loss(ready.module(inputs), targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
        ready.module.eval()
        right, total = 0.0, 0.0
        with torch.no_grad():
            for inputs, targets in validation:
                scores = ready.module(inputs)
                total += ready.loss(scores, targets).item()
                right += (scores.argmax(1) == targets).float().sum().item()


def lightning(project: Project) -> None:
    """Lightning's Trainer with its defaults, but for what it would write to the terminal."""
    import lightning as trainer_of  # here: it is no dependency

    class Module(trainer_of.LightningModule):
        def __init__(self, ready: Bench) -> None:
            super().__init__()
            self.net, self.loss = ready.module, ready.loss

        def training_step(self, batch: list[torch.Tensor]) -> torch.Tensor:
            return self.loss(self.net(batch[0]), batch[1])

        def validation_step(self, batch: list[torch.Tensor]) -> None:
            scores = self.net(batch[0])
            self.log("loss", self.loss(scores, batch[1]))
            self.log("accuracy", (scores.argmax(1) == batch[1]).float().mean())

        def configure_optimizers(self) -> torch.optim.Optimizer:
            return torch.optim.Adam(self.parameters(), lr=1e-3)

    ready = bench.set_up(new_spec(project), choose_device("cpu"))
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        quiet = {"enable_progress_bar": False, "enable_model_summary": False, "accelerator": "cpu"}
        trainer = trainer_of.Trainer(max_epochs=project.training.epochs, default_root_dir=folder, **quiet)
        trainer.fit(Module(ready), *_loaders(ready, project))


def _loaders(ready: Bench, project: Project) -> tuple[DataLoader, DataLoader]:
    size = project.training.batch_size
    train = TensorDataset(*(each.clone() for each in ready.train.inputs), ready.train.targets)
    validation = TensorDataset(*(each.clone() for each in ready.validation.inputs), ready.validation.targets)
    return DataLoader(train, size, shuffle=True), DataLoader(validation, size)


def on_noise(network: Project, folder: Path, shape: tuple[int, ...], samples: int, **training: object) -> Project:
    """A project that learns classes of random numbers."""
    random, path = np.random.default_rng(0), folder / f"{'x'.join(map(str, shape))}-{samples}.npz"
    x = random.random((samples, *shape)).astype(np.float32)
    np.savez(path, x=x, y=random.integers(0, 10, samples))
    data, _ = choose("arrays", {"path": str(path)}, Data(normalise="none"))
    recipe = Training(device="cpu", optimizer=Choice("Adam"), **training)
    return replace(network, data=data, training=recipe)


def perceptron() -> Project:
    """784 → 128 → 10."""
    layers = Sketch("MLP").add("Input", shape=[784]).add("Linear", out_features=128).add("ReLU")
    return layers.add("Linear", "scores", out_features=10).add("Output").project


def lenet() -> Project:
    """LeNet-5 on 1×28×28, as texts draw it now."""
    net = Network("LeNet-5")
    x = net.input((1, 28, 28))
    for channels, padding in ((6, 2), (16, 0)):
        x = net.add("ReLU", net.add("Conv2d", x, out_channels=channels, kernel_size=5, padding=padding))
        x = net.add("MaxPool2d", x, kernel_size=2)
    x = net.add("Flatten", x)
    for features in (120, 84):
        x = net.add("ReLU", net.add("Linear", x, out_features=features))
    net.output(net.add("Linear", x, out_features=10))
    return net.project


def resnet() -> Project:
    """ResNet-18 with the first layer that pictures of 32×32 want (3×3, stride 1, no pooling)."""
    net = Network("ResNet-18")
    x = net.add("ReLU", _normed(net, net.input((3, 32, 32)), 64, 3, 1))
    for stage, channels in enumerate((64, 128, 256, 512)):
        for block in range(2):
            stride = 2 if stage and not block else 1
            skip = x if stride == 1 else _normed(net, x, channels, 1, stride)
            x = net.add("ReLU", _normed(net, x, channels, 3, stride))
            x = net.add("ReLU", net.add("Add", _normed(net, x, channels, 3, 1), skip))
    x = net.add("Flatten", net.add("AdaptiveAvgPool2d", x, output_size=1))
    net.output(net.add("Linear", x, out_features=10))
    return net.project


def _normed(net: Network, x: object, channels: int, size: int, stride: int) -> object:
    conv = net.add("Conv2d", x, out_channels=channels, kernel_size=size, stride=stride, padding=size // 2, bias=False)
    return net.add("BatchNorm2d", conv)


def measure(
    name: str, way: Way, other: Way, project: Project, theirs: Project | None = None, rounds: int = ROUNDS
) -> None:
    """Prints how many times as fast one way is as another, and how far the rounds were apart."""
    way(project), other(theirs or project)
    ratios = []
    for _ in range(rounds):
        seconds = []
        for each, what in ((other, theirs or project), (way, project)):
            start = time.process_time()
            each(what)
            seconds.append(time.process_time() - start)
        ratios.append(seconds[0] / seconds[1])
    print(f"{name:44} {median(ratios):.2f}x  ({min(ratios):.2f} to {max(ratios):.2f})", flush=True)


def main() -> None:
    """Prints a line for each case."""
    torch.set_num_threads(1)
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        small = on_noise(perceptron(), folder, (784,), 6000, epochs=4, batch_size=64)
        measure("MLP 784-128-10, batch 64", ours, tutorial, small)
        large = on_noise(perceptron(), folder, (784,), 30000, epochs=4, batch_size=512)
        measure("MLP 784-128-10, batch 512", ours, tutorial, large)
        convolution = on_noise(lenet(), folder, (1, 28, 28), 6000, epochs=2, batch_size=64)
        measure("LeNet-5, batch 64", ours, tutorial, convolution)
        fewer_bits = {"precision": "bf16", "channels_last": "on"}
        both = on_noise(lenet(), folder, (1, 28, 28), 6000, epochs=2, batch_size=64, **fewer_bits)
        measure("LeNet-5, batch 64, bf16 and channels-last", ours, tutorial, both, convolution)
        deep = on_noise(resnet(), folder, (3, 32, 32), 960, epochs=1, batch_size=64)
        measure("ResNet-18 on 32×32, batch 64", ours, tutorial, deep, rounds=2)
        both = on_noise(resnet(), folder, (3, 32, 32), 960, epochs=1, batch_size=64, **fewer_bits)
        measure("ResNet-18 on 32×32, bf16 and channels-last", ours, tutorial, both, deep, rounds=2)
        if importlib.util.find_spec("lightning") is not None:
            measure("MLP, batch 64, against Lightning's Trainer", ours, lightning, small, rounds=3)


if __name__ == "__main__":
    main()
