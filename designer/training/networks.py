"""The networks of a training: each compiled once, however often objectives use it, so that its weights are shared."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from designer.analysis.objectives import Drawn
from designer.analysis.report import Analysis
from designer.compiler.build import module_from
from designer.compiler.probing import analyse_here
from designer.compiler.source import Source, print_network
from designer.graph.ids import NetworkId
from designer.graph.model import Project
from designer.training.distributed.ranks import ALONE, Ranks, readied
from designer.training.errors import TrainingError
from designer.training.failure import named_after_layer
from designer.training.layers import Layers, layers_of, resting_in

WITHIN = ":"
"""Between a network and a weight in the names of a checkpoint: `critic:conv1.weight`. Those of the first have none."""


@dataclass(frozen=True, eq=False)
class Networked:
    """A network at work. `used` are the layers of a drawing that are other networks: their weights are not its own."""

    id: NetworkId
    analysis: Analysis
    source: Source
    module: nn.Module
    layers: Layers
    used: frozenset[str] = frozenset()

    def is_own(self, path: str) -> bool:
        """Whether a weight, by its path in the module, belongs to this network."""
        return path.partition(".")[0] not in self.used


class Networks:
    """All networks of a training, the first one of the project first.

    Names weights and buffers as checkpoints do. Offers what is asked of a module with all of them in it.
    """

    def __init__(self, every: Sequence[Networked]) -> None:
        self.by_id: Mapping[NetworkId, Networked] = {each.id: each for each in every}
        self._first = every[0]

    def __iter__(self) -> Iterator[Networked]:
        return iter(self.by_id.values())

    @property
    def first(self) -> Networked:
        """The network that is evaluated and exported."""
        return self._first

    @property
    def modules(self) -> tuple[nn.Module, ...]:
        """The modules of all networks."""
        return tuple(each.module for each in self)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The printed files."""
        return tuple(each.source for each in self)

    def named_parameters(self) -> Iterator[tuple[str, nn.Parameter]]:
        """All weights, each once."""
        for each in self:
            for path, weight in each.module.named_parameters():
                if each.is_own(path):
                    yield self._name(each, path), weight

    def state_dict(self) -> dict[str, Tensor]:
        """All weights and buffers, each once."""
        return {
            self._name(each, path): tensor
            for each in self
            for path, tensor in each.module.state_dict().items()
            if each.is_own(path)
        }

    def load_state_dict(self, given: Mapping[str, Tensor]) -> None:
        """Takes over what `state_dict` gave. Raises `RuntimeError` where names or shapes differ."""
        rest = dict(given)
        for each in self:
            names = {path: self._name(each, path) for path in each.module.state_dict() if each.is_own(path)}
            own = {path: rest.pop(name) for path, name in names.items() if name in rest}
            missing, unknown = each.module.load_state_dict(own, strict=False)
            lacking = [path for path in missing if each.is_own(path)]
            if lacking or unknown:
                raise RuntimeError(f"weights are missing: {', '.join([*lacking, *unknown])}")
        if rest:
            raise RuntimeError(f"weights of no layer: {', '.join(rest)}")

    def train(self, mode: bool = True) -> None:
        """Puts all modules into training or evaluation mode."""
        for each in self:
            each.module.train(mode)

    def _name(self, network: Networked, path: str) -> str:
        return path if network is self._first else f"{network.id}{WITHIN}{path}"


def networked(
    project: Project, network: NetworkId, device: torch.device, *used: str, ranks: Ranks = ALONE
) -> Networked:
    """A network of a project, compiled. Raises `CompileError`, or `TrainingError` that names a layer."""
    analysis = analyse_here(project, network)
    source = print_network(analysis)
    with named_after_layer(project, source):
        module = readied(module_from(source).to(device), ranks, device)
    layers = layers_of(project, project.networks[network], module, resting_in(analysis))
    return Networked(network, analysis, source, module, layers, frozenset(used))


def with_drawings(
    project: Project, main: Networked, every: Sequence[Drawn], device: torch.device, ranks: Ranks = ALONE
) -> Networks:
    """The networks that objectives use and, one behind the other, their drawings, which then share them.

    Raises `TrainingError` where a network has other weights in a drawing than by itself.
    """
    found = {main.id: main}
    for each in every:
        for _, network in each.uses:
            if network not in found:
                found[network] = networked(project, network, device, ranks=ranks)
    for each in every:
        drawing = each.objective.network
        if drawing in found:
            continue
        names = [name for name, _ in each.uses]
        chance = torch.get_rng_state()
        made = networked(project, drawing, device, *names, ranks=ranks)
        for name, network in each.uses:
            _need_alike(name, getattr(made.module, name), found[network].module)
            setattr(made.module, name, found[network].module)
        rest = _without(made.module, names)
        if not rest.state_dict():  # All that was drawn by chance was thrown away: as if nothing had been.
            torch.set_rng_state(chance)
        own = layers_of(project, project.networks[drawing], rest)
        found[drawing] = Networked(drawing, made.analysis, made.source, made.module, own, made.used)
    return Networks(tuple(found.values()))


def _without(module: nn.Module, names: Sequence[str]) -> nn.Module:
    """The layers of a drawing that are no networks, in a module of their own."""
    return nn.ModuleDict({name: layer for name, layer in module.named_children() if name not in names})


def _need_alike(name: str, one: nn.Module, other: nn.Module) -> None:
    shapes = [{path: tuple(each.shape) for path, each in module.state_dict().items()} for module in (one, other)]
    if shapes[0] != shapes[1]:
        first = next(iter(shapes[0].items() ^ shapes[1].items()))
        raise TrainingError(
            f"“{name}” has other weights in the objective than by itself: {first[0]} is {first[1]}.",
            "Let its Inputs have the shapes that arrive in the objective.",
            node=name,
        )
