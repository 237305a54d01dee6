"""Health: how the layers of a network are while it learns. A monitor looks at them now and then.

Between looks it costs one reading of the clock a step. A look takes norms just before and after a step of the
optimiser, sends a few samples through the network as after training, and reads all its numbers from the device at once.
`tests/benchmarks/bench_health.py` measures what that costs: at most 2 % of the time, because the next look waits.
"""

import math
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn

from designer.protocol.events import Event, Health
from designer.training.health_beat import Beat
from designer.training.health_measures import (
    BINS,
    RELU_LIKE,
    contradicted,
    histograms,
    layer_norms,
    output_measures,
    sampled,
)
from designer.training.resting import resting

LOOK_SAMPLES = 64
DIGITS = 4
MOST_HISTOGRAMS = 64
"""Of so many layers at most, evenly taken, histograms are kept: they are the larger part of an event."""


class Heard(NamedTuple):
    """What came of samples that were sent through: what the network says, its truth, and how many they were."""

    output: Tensor | None
    truth: Tensor | None
    samples: int


Compute = Callable[[int], Heard]
"""Sends samples through the layers, others for each number of a look. They compute as after training meanwhile."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer that is looked at: where it is, its module, and the weights that are its own."""

    path: str
    module: nn.Module | None
    weights: tuple[nn.Parameter, ...]


def layers_in(module: nn.Module, paths: Iterable[str]) -> tuple[Layer, ...]:
    """The layers at these paths (blocks may be among them), each with the weights that no path within it has.

    Weights of none of them make layers of their own, by the module that holds them.
    """
    modules = dict(module.named_modules())
    order = {path: None for path in paths if path in modules and path}
    owned: dict[str, list[nn.Parameter]] = {}
    for name, weight in module.named_parameters():
        home = name.rpartition(".")[0]
        while home and home not in order:
            home = home.rpartition(".")[0]
        owned.setdefault(home or name.rpartition(".")[0] or name, []).append(weight)
    inner = {path.rpartition(".")[0] for path in order}
    inner |= {".".join(path.split(".")[:count]) for path in order for count in range(1, path.count(".") + 1)}
    found = [path for path in order if path in owned or path not in inner]
    found += [path for path in owned if path not in order]
    return tuple(Layer(path, modules.get(path), tuple(owned.get(path, ()))) for path in found)


class Monitor:
    """Looks at layers. Before a step ask `is_due`; if so `begin()`, the step, in which whoever moves weights calls
    `before()` with them, and `look()`.

    `compute` sends samples through `modules`; without it only weights and gradients are looked at. `shares` says how
    outputs become shares of classes (`softmax` or `exp`); otherwise nobody asks whether labels are doubted.
    """

    def __init__(
        self,
        modules: Sequence[nn.Module],
        layers: Sequence[Layer],
        emit: Callable[[Event], None],
        *,
        device: torch.device,
        compute: Compute | None = None,
        shares: str = "",
        beat: Beat | None = None,
    ) -> None:
        self._modules, self._layers, self._emit = tuple(modules), tuple(layers), emit
        self._device, self._compute, self._shares = device, compute, shares
        self._beat = beat or Beat()
        self._owner = {weight: place for place, layer in enumerate(layers) for weight in layer.weights}
        step = -(-len(self._layers) // MOST_HISTOGRAMS) or 1
        self._drawn = frozenset(range(0, len(self._layers), step))
        self._looks = 0
        self._has_given_up = False
        self._kept: dict[nn.Parameter, Tensor] = {}
        self._norms: dict[nn.Parameter, Tensor] = {}
        self._gradients: dict[int, Tensor] = {}

    @property
    def is_due(self) -> bool:
        """Whether to look at the step that comes."""
        return self._beat.is_due

    def begin(self) -> None:
        """A step begins that is looked at."""
        self._beat.begin()
        self._kept, self._norms, self._gradients = {}, {}, {}

    @torch.no_grad()
    def before(self, weights: Iterable[nn.Parameter]) -> None:
        """Just before these weights move: their gradients as they are, and the weights as they were."""
        moved = [each for each in weights if each.grad is not None and each in self._owner and each not in self._kept]
        if not moved:
            return
        try:
            self._keep(moved, [_dense(weight.grad) for weight in moved])
        except torch.OutOfMemoryError:  # A network that just fits: training goes on without looks.
            self._give_up()

    def _keep(self, weights: Sequence[nn.Parameter], grads: list[Tensor]) -> None:
        for weight, grad, norm in zip(weights, grads, torch._foreach_norm(grads), strict=True):
            self._kept[weight], self._norms[weight] = weight.detach().clone(), norm.float()
            place = self._owner[weight]
            if place in self._drawn and place not in self._gradients:
                self._gradients[place] = sampled(grad)

    def _give_up(self) -> None:
        """Frees what was kept, and looks no more."""
        self._kept, self._norms, self._gradients = {}, {}, {}
        self._has_given_up = True
        self._beat.stop()

    @torch.no_grad()
    def look(self, *, epoch: int, step: int) -> None:
        """Just after a step: measures, and tells. Where memory does not suffice for it, nobody looks any more."""
        if self._has_given_up:
            return
        try:
            self._measure(epoch, step)
        except torch.OutOfMemoryError:
            self._give_up()
        else:
            self._kept, self._norms, self._gradients = {}, {}, {}
            self._beat.end()

    def _measure(self, epoch: int, step: int) -> None:
        weights = list(self._owner)
        norms = self._by_layer(weights, torch._foreach_norm([each.detach() for each in weights]) if weights else ())
        moved = list(self._kept)
        ways = torch._foreach_sub([each.detach() for each in moved], list(self._kept.values())) if moved else ()
        way = self._by_layer(moved, torch._foreach_norm(list(ways)) if moved else ())
        gradient = self._by_layer(list(self._norms), list(self._norms.values()))
        outputs, doubt, samples = self._outputs()
        self._looks += 1
        missing = torch.full((4,), math.nan, device=self._device)
        measured = torch.stack([outputs[place][0] if place in outputs else missing for place in range(len(norms))])
        rows = {("gradient", place): row for place, row in self._gradients.items()}
        rows |= {("weight", place): sampled(each.weights[0]) for place, each in self._weighty()}
        rows |= {("output", place): row for place, (_, row) in outputs.items() if place in self._drawn}
        numbers = [gradient, norms, way / norms.clamp(min=1e-12), *measured.T, doubt[None]]
        flat = torch.cat([row.float() for row in numbers]).tolist()
        self._emit(self._told(flat, samples, _drawn_as_json(self._layers, rows), epoch, step))

    def _weighty(self) -> list[tuple[int, Layer]]:
        """The layers of whose weights histograms are kept: of the first weight of each, which is not its bias."""
        return [(place, self._layers[place]) for place in sorted(self._drawn) if self._layers[place].weights]

    def _by_layer(self, weights: Sequence[nn.Parameter], norms: Sequence[Tensor]) -> Tensor:
        """The norm over all weights of each layer, from those of the weights; NaN for layers without."""
        owners = torch.tensor([self._owner[weight] for weight in weights], dtype=torch.long, device=self._device)
        return layer_norms(norms, owners, len(self._layers))

    def _outputs(self) -> tuple[dict[int, tuple[Tensor, Tensor]], Tensor, int]:
        """Measures and samples of what comes out of each layer, the share of doubted labels, and of how many."""
        doubt = torch.full((), math.nan, device=self._device)
        found: dict[int, tuple[Tensor, Tensor]] = {}
        if self._compute is None:
            return found, doubt, 0

        def hear(place: int) -> Callable[..., None]:
            def take(module: nn.Module, _: object, output: object) -> None:
                value = first_tensor(output)
                if value is not None and value.ndim and value.is_floating_point() and value.numel():
                    found[place] = output_measures(value, is_relu=isinstance(module, RELU_LIKE)), sampled(value)

            return take

        hooks = [
            layer.module.register_forward_hook(hear(place))
            for place, layer in enumerate(self._layers)
            if layer.module is not None
        ]
        try:
            with resting(self._modules, self._device):
                heard = self._compute(self._looks)
            if heard.output is not None and heard.truth is not None and self._can_doubt(heard.output, heard.truth):
                doubt = contradicted(heard.output, heard.truth, self._shares)
            return found, doubt, heard.samples
        except RuntimeError:  # A network that cannot compute these samples, or no memory for them: training goes on.
            self._compute = None
            return {}, doubt, 0
        finally:
            for hook in hooks:
                hook.remove()

    def _can_doubt(self, output: Tensor, truth: Tensor) -> bool:
        is_known = self._shares in ("softmax", "exp")
        return is_known and output.ndim == 2 and truth.ndim == 1 and truth.dtype == torch.int64

    def _told(self, flat: list[float], samples: int, drawn: Mapping[str, object], epoch: int, step: int) -> Health:
        """The event, from all numbers in one row."""
        count = len(self._layers)
        kinds = [tuple(map(short, flat[place * count : (place + 1) * count])) for place in range(7)]
        return Health(
            time=time.time(),
            epoch=epoch,
            step=step,
            layers=tuple(layer.path for layer in self._layers),
            gradient=kinds[0],
            weight=kinds[1],
            update=kinds[2],
            mean=kinds[3],
            spread=kinds[4],
            variety=kinds[5],
            dead=kinds[6],
            doubt=short(flat[-1]),
            samples=samples,
            histograms=drawn,
        )


def first_tensor(value: object) -> Tensor | None:
    """A tensor, or the first one in what a layer gives."""
    if isinstance(value, Tensor):
        return value
    if isinstance(value, tuple | list):
        return next((found for each in value if (found := first_tensor(each)) is not None), None)
    return None


def short(value: float) -> float:
    """A number with as many digits as are told."""
    return float(f"{value:.{DIGITS}g}")


def _dense(grad: Tensor | None) -> Tensor:
    assert grad is not None
    return grad.to_dense() if grad.is_sparse else grad.detach()


def _drawn_as_json(
    layers: Sequence[Layer], rows: Mapping[tuple[str, int], Tensor]
) -> dict[str, dict[str, list[float]]]:
    """Histograms by layer and kind: least, greatest, thousandths in bins."""
    if not rows:
        return {}
    ends, counts = histograms(torch.stack(list(rows.values())))
    read = torch.cat([ends, counts], dim=1).tolist()
    told: dict[str, dict[str, list[float]]] = {}
    for (kind, place), row in zip(rows, read, strict=True):
        shares = [round(count) for count in row[2 : 2 + BINS]]
        told.setdefault(layers[place].path, {})[kind] = [short(row[0]), short(row[1]), *shares]
    return told
