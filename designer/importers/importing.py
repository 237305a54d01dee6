"""Imports a live module: example inputs in, a project and the weights out, proved on other inputs."""

import copy
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import nn

from designer.analysis.blocks import analyse_in
from designer.compiler.build import compile_network
from designer.compiler.errors import CompileError
from designer.drawing.layout import arrange
from designer.graph.model import Project, empty_project
from designer.graph.recipe import NO_DATASET
from designer.importers.conversion import Converted, converted
from designer.importers.drawing import drawn
from designer.importers.errors import ImporterError
from designer.importers.examples import Examples, examples_for
from designer.importers.recording import Record, Ref, record
from designer.importers.trace import BATCHES, Trace, aligned
from designer.importers.trees import leaves

State = Mapping[str, torch.Tensor]

WRONG = 1e-3
"""From here on outputs are others than the module's own, relative to the largest of them, and not rounded otherwise."""


@dataclass(frozen=True)
class Imported:
    """A module as a project, with its weights.

    `state` are the weights by their names in the project's network, `origins` leads from these names to those in the
    module. `opaque` are the calls that could not be translated; with any, the network cannot run. `notices` is what a
    user should know. `difference` is between the outputs of both, relative to their scale; None if it cannot run.
    """

    project: Project
    state: State
    origins: Mapping[str, str]
    layers: int
    opaque: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    difference: float | None = None

    def module(self) -> nn.Module:
        """The network's own module with the weights in it, in evaluation mode. Raises `CompileError`."""
        made = compile_network(analyse_in(self.project, self.project.main.id))
        made.load_state_dict(self.state)
        return made.eval()


def import_module(module: nn.Module, inputs: Any, *, name: str = "") -> Imported:
    """A module as an editable project.

    Args:
        module: What to import; it is left as it is. What it does in evaluation mode is what is drawn.
        inputs: What it takes: a tensor, a tuple of arguments, or a dictionary of named ones. The first dimension of
            each tensor is the batch.
        name: What the project is called; the module's class by default.

    Raises:
        ImporterError: The module cannot be followed, or mixes the samples of a batch.
    """
    with _at_rest(module) as still:
        examples = examples_for(still, inputs)
        small, large = (_recorded(still, examples.batch(size, seed=size)) for size in BATCHES)
        trace = aligned(small, large)
        found = converted(trace)
        project, sources = _drawn(name or type(module).__name__, found)
        state = {key: _tensor(still, trace, source) for key, source in sources.items()}
        imported = Imported(
            project,
            state,
            {key: source for key, source in sources.items() if isinstance(source, str)},
            sum(1 for each in found.layers if each.type not in ("Input", "Output")),
            tuple(str(step) for step in found.opaque),
            tuple(_notices(still, trace, sources)),
        )
        return imported if found.opaque else _proved(still, imported, examples)


@contextmanager
def _at_rest(module: nn.Module) -> Iterator[nn.Module]:
    """The module in evaluation mode, on the CPU and in 32 bits; afterwards it is as it was."""
    if isinstance(module, torch.jit.ScriptModule):
        raise ImporterError(
            "A scripted module cannot be followed: what it does is hidden in compiled code.",
            "Import the module that it was made from.",
        )
    tensors = [*module.parameters(), *module.buffers()]
    elsewhere = any(tensor.device.type != "cpu" for tensor in tensors)
    narrow = any(tensor.is_floating_point() and tensor.dtype != torch.float32 for tensor in tensors)
    if elsewhere or narrow:
        module = copy.deepcopy(module).to("cpu", torch.float32)
    modes = {each: each.training for each in module.modules()}
    module.eval()
    try:
        yield module
    finally:
        for each, mode in modes.items():
            each.training = mode


def _recorded(module: nn.Module, examples: Examples) -> Record:
    try:
        return record(module, examples.args, examples.kwargs, examples.names)
    except ImporterError:
        raise
    except Exception as error:  # Whatever somebody's module raises: it is told as what it is.
        shapes = " and ".join(str(tuple(tensor.shape)) for tensor in examples.tensors)
        raise ImporterError(
            f"{type(module).__name__} does not compute with inputs of shape {shapes}: {type(error).__name__}: {error}",
            "Give example inputs that it takes; the first dimension is the batch, which may be of any size.",
        ) from error


def _drawn(name: str, found: Converted) -> tuple[Project, Mapping[str, str | Ref]]:
    """A project with the layers, arranged for the canvas."""
    empty = empty_project(name, network=name)
    network, sources = drawn(empty.main, found.layers)
    project = replace(empty, data=replace(empty.data, dataset=NO_DATASET)).with_network(network)
    places = arrange(network, analyse_in(project, network.id))
    nodes = {key: replace(node, x=places[key][0], y=places[key][1]) for key, node in network.nodes.items()}
    return project.with_network(replace(network, nodes=nodes)), sources


def _tensor(module: nn.Module, trace: Trace, source: str | Ref) -> torch.Tensor:
    """What stands in a state: an entry of the module's own, or a constant of the trace."""
    if isinstance(source, Ref):
        data = trace.values[source.index].data
        if data is None:
            raise AssertionError(source)
        return data.detach().clone()
    stored: torch.Tensor = module.state_dict()[source]
    return stored.detach().clone()


def _notices(module: nn.Module, trace: Trace, sources: Mapping[str, str | Ref]) -> Iterator[str]:
    """What the graph leaves out, or takes as it was with the example inputs."""
    used = {source for source in sources.values() if isinstance(source, str)}
    unused = [key for key in module.state_dict() if key not in used and not key.endswith("num_batches_tracked")]
    if unused:
        more = f" and {len(unused) - 3} more" if len(unused) > 3 else ""
        yield f"Not used when the module is evaluated, and so left out: {', '.join(unused[:3])}{more}."
    for function, place in trace.reads:
        yield f"{function} looks at numbers in {place}: what follows from them is as it was with the example inputs."


def _proved(module: nn.Module, imported: Imported, examples: Examples) -> Imported:
    """The import with all of its state and the difference to the module. Raises `ImporterError` if it is large."""
    made = _compiled(imported)
    made.load_state_dict(imported.state, strict=False)
    made.eval()
    difference = 0.0
    for size in (1, 4):
        batch = examples.batch(size, seed=10 + size)
        with torch.no_grad():
            theirs = _tensors(module(*batch.args, **batch.kwargs))
            ours = _tensors(made(*batch.tensors))
        difference = max([difference, *map(_apart, ours, theirs)])
    if not difference <= WRONG:
        raise ImporterError(
            f"The graph does not compute what the module does: its outputs are {difference:.2g} of their scale apart.",
            "Something in the module follows from the numbers that come in, or changes while it computes.",
        )
    state = {key: tensor.detach().clone() for key, tensor in made.state_dict().items()}
    return replace(imported, state=state, difference=difference)


def _compiled(imported: Imported) -> nn.Module:
    analysis = analyse_in(imported.project, imported.project.main.id)
    try:
        with torch.random.fork_rng(devices=[]):
            return compile_network(analysis)
    except CompileError as error:
        raise ImporterError(error.message, "The module computes something that networks here may not.") from error


# Any: a module gives tensors in a form of its own.
def _tensors(result: Any) -> list[torch.Tensor]:
    return [leaf for leaf in leaves(result) if isinstance(leaf, torch.Tensor)]


def _apart(ours: torch.Tensor, theirs: torch.Tensor) -> float:
    """The largest difference, relative to the largest number."""
    if ours.shape != theirs.shape:
        return float("inf")
    one, two = ours.double(), theirs.double()
    scale = float(two.abs().max()) if two.numel() else 0.0
    return float((one - two).abs().max()) / max(scale, 1e-12) if two.numel() else 0.0
