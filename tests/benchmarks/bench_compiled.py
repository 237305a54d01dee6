"""What a printed module costs beside one that is written by hand, forward and backward. Ratios near 1 are wanted.

Both have the same weights; rounds are interleaved, the order changes from round to round, and medians are compared.
Also: how long a network of a thousand layers takes from drawing to module.

python -m tests.benchmarks.bench_compiled [ROUNDS]
"""

import sys
import time
from collections.abc import Callable
from statistics import median

import torch
from torch import Tensor, nn

from designer.analysis.network import analyse
from designer.api import Network
from designer.compiler.build import class_from, compile_network
from designer.compiler.source import print_network
from tests.compiler.test_large import residual
from tests.helpers.known_networks import lenet5, resnet18

ROUNDS = 41


class LeNet(nn.Module):
    """As `lenet5`, as most texts write it."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(1, 6, 5), nn.Conv2d(6, 16, 5)
        self.pool, self.act, self.flat = nn.AvgPool2d(2), nn.Tanh(), nn.Flatten()
        self.fc1, self.fc2, self.fc3 = nn.Linear(400, 120), nn.Linear(120, 84), nn.Linear(84, 10)

    def forward(self, x: Tensor) -> Tensor:
        x = self.pool(self.act(self.conv1(x)))
        x = self.pool(self.act(self.conv2(x)))
        x = self.flat(x)
        x = self.act(self.fc1(x))
        x = self.act(self.fc2(x))
        return self.fc3(x)


class Residual(nn.Module):
    """A basic block of ResNet."""

    def __init__(self, before: int, channels: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(before, channels, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels)
        self.relu, self.shortcut = nn.ReLU(), nn.Sequential()
        if stride != 1:
            self.shortcut.extend([nn.Conv2d(before, channels, 1, stride, bias=False), nn.BatchNorm2d(channels)])

    def forward(self, x: Tensor) -> Tensor:
        out = self.relu(self.bn1(self.conv1(x)))
        return self.relu(self.bn2(self.conv2(out)) + self.shortcut(x))


class ResNet(nn.Sequential):
    """ResNet-18."""

    def __init__(self) -> None:
        plan = [(64, 64, 1), (64, 64, 1), (64, 128, 2), (128, 128, 1), (128, 256, 2), (256, 256, 1)]
        super().__init__(
            *(nn.Conv2d(3, 64, 7, 2, 3, bias=False), nn.BatchNorm2d(64), nn.ReLU(), nn.MaxPool2d(3, 2, 1)),
            *(Residual(*each) for each in (*plan, (256, 512, 2), (512, 512, 1))),
            *(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 1000)),
        )


class Chain(nn.Sequential):
    """A hundred Linears with a ReLU behind each, without names."""

    def __init__(self) -> None:
        super().__init__(*(layer for _ in range(100) for layer in (nn.Linear(64, 64), nn.ReLU())))


class NamedChain(nn.Module):
    """The same, each layer with a name, which PyTorch looks up at each call."""

    def __init__(self) -> None:
        super().__init__()
        self.names = [f"layer_{number}" for number in range(200)]
        for name, layer in zip(self.names, Chain(), strict=True):
            setattr(self, name, layer)

    def forward(self, x: Tensor) -> Tensor:
        for name in self.names:
            x = getattr(self, name)(x)
        return x


class Encoder(nn.Module):
    """One block of a transformer: attention, then two Linears, each with a shortcut and a norm."""

    def __init__(self, features: int, heads: int) -> None:
        super().__init__()
        self.attention = nn.MultiheadAttention(features, heads, batch_first=True)
        self.norm1, self.norm2 = nn.LayerNorm(features), nn.LayerNorm(features)
        self.fc1, self.fc2, self.act = nn.Linear(features, 4 * features), nn.Linear(4 * features, features), nn.GELU()

    def forward(self, x: Tensor) -> Tensor:
        x = self.norm1(x + self.attention(x, x, x, need_weights=False)[0])
        return self.norm2(x + self.fc2(self.act(self.fc1(x))))


def chain() -> Network:
    """As `Chain`."""
    net = Network("Chain")
    x = net.input((64,))
    for _ in range(100):
        x = net.add("ReLU", net.add("Linear", x, out_features=64))
    net.output(x)
    return net


def transformer() -> Network:
    """Four times `Encoder(64, 4)`."""
    net = Network("Transformer")
    x = net.input((32, 64))
    for _ in range(4):
        attended = net.add("MultiheadAttention", query=x, key=x, value=x, num_heads=4)
        x = net.add("LayerNorm", net.add("Add", x, attended))
        hidden = net.add("GELU", net.add("Linear", x, out_features=256))
        x = net.add("LayerNorm", net.add("Add", x, net.add("Linear", hidden, out_features=64)))
    net.output(x)
    return net


def step(module: nn.Module, batch: Tensor) -> float:
    """Seconds of one pass forward and backward, as the processor counts them: others may be busy meanwhile."""
    begin = time.process_time()
    module(batch).sum().backward()
    seconds = time.process_time() - begin
    module.zero_grad(set_to_none=True)
    return seconds


def ratio(ours: nn.Module, theirs: nn.Module, batch: Tensor, rounds: int) -> float:
    """How many times as long the first one takes: the median over rounds of the two's quotient."""
    for module in (ours, theirs) * 3:
        step(module, batch)
    quotients = []
    for number in range(rounds):
        if number % 2:
            mine, other = step(ours, batch), step(theirs, batch)
        else:
            other, mine = step(theirs, batch), step(ours, batch)
        quotients.append(mine / other)
    return median(quotients)


def main(rounds: int) -> None:
    """Prints a line for each network."""
    torch.set_num_threads(1)
    cases: dict[str, tuple[Network, Callable[[], nn.Module], tuple[int, ...], int]] = {
        "LeNet-5, batch 64": (lenet5(), LeNet, (64, 1, 32, 32), 6 * rounds),
        "ResNet-18, batch 2": (resnet18(), ResNet, (2, 3, 224, 224), rounds),
        "200 layers, batch 64": (chain(), NamedChain, (64, 64), 10 * rounds),
        "… beside a Sequential": (chain(), Chain, (64, 64), 10 * rounds),
        "Transformer, batch 8": (
            transformer(),
            lambda: nn.Sequential(*(Encoder(64, 4) for _ in range(4))),
            (8, 32, 64),
            4 * rounds,
        ),
    }
    for name, (network, by_hand, shape, count) in cases.items():
        ours, theirs = compile_network(network.analysis), by_hand()
        sizes = [sum(weight.numel() for weight in module.parameters()) for module in (ours, theirs)]
        assert sizes[0] == sizes[1], f"{name}: {sizes}"
        print(f"{name:24} {ratio(ours, theirs, torch.randn(shape), count):6.3f} ×")
    analysis = analyse(residual(250))
    begin = time.perf_counter()
    source = print_network(analysis)
    printed = time.perf_counter()
    class_from(source)()
    done = time.perf_counter()
    print(f"1,000 layers: printed in {1e3 * (printed - begin):.0f} ms, a module after {1e3 * (done - begin):.0f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
