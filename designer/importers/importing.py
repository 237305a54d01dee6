"""Imports a live module: example inputs in, a project and the weights out, proved on other inputs."""

import copy
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import nn

from designer.analysis.report import Analysis
from designer.compiler.build import compile_network
from designer.compiler.errors import CompileError
from designer.compiler.probing import analyse_here
from designer.graph.model import Project
from designer.importers.conversion import converted
from designer.importers.errors import ImporterError
from designer.importers.examples import Examples, examples_for
from designer.importers.projecting import projected
from designer.importers.recording import Record, Ref, record
from designer.importers.trace import BATCHES, Trace, aligned
from designer.importers.trees import leaves

State = Mapping[str, torch.Tensor]

WRONG = 1e-3
"""From here on outputs are others than the module's own, relative to the largest of them, and not rounded otherwise."""


@dataclass(frozen=True)
class Imported:
    """A module as a project, with its weights.

    `state` are the weights by their names in the project's network; `origins` leads from these names to those in the
    module. `layers` is how many there are. `coded` are the calls that became layers of the user's own, since the
    catalogue has none for them; `opaque` those that could not even be that: with any, the network cannot run.
    `notices` is what a user should know. `difference` is between the outputs of both, relative to their scale; None if
    it cannot run.
    """

    project: Project
    state: State
    origins: Mapping[str, str]
    layers: int
    coded: tuple[str, ...] = ()
    opaque: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    difference: float | None = None

    @property
    def analysis(self) -> Analysis:
        """The analysis of the project's network, with the shapes of layers that are code."""
        return analyse_here(self.project)

    def module(self) -> nn.Module:
        """The network's own module with the weights in it, in evaluation mode. Raises `CompileError`."""
        made = compile_network(self.analysis)
        made.load_state_dict(self.state)
        return made.eval()


def import_module(module: nn.Module, inputs: Any, *, name: str = "", blocks: bool = True) -> Imported:
    """A module as an editable project.

    Args:
        module: What to import; it is left as it is. What it does in evaluation mode is what is drawn.
        inputs: What it takes: a tensor, a tuple of arguments, or a dictionary of named ones. The first dimension of
            each tensor is the batch.
        name: What the project is called; the module's class by default.
        blocks: Whether modules that occur several times in the same form become blocks.

    Raises:
        ImporterError: The module cannot be followed, or mixes the samples of a batch.
    """
    with _at_rest(module) as still:
        examples = examples_for(still, inputs)
        small, large = (_recorded(still, examples.batch(size, seed=size)) for size in BATCHES)
        trace = aligned(small, large)
        found = converted(trace)
        project, sources = projected(name or type(module).__name__, found, blocks=blocks and not found.opaque)
        state = _filled(sources, trace, still.state_dict())
        imported = Imported(
            project,
            state,
            {key: source for key, source in sources.items() if isinstance(source, str)},
            sum(1 for each in found.layers if each.type not in ("Input", "Output")),
            tuple(map(str, found.coded)),
            tuple(map(str, found.opaque)),
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


def _filled(sources: Mapping[str, str | Ref], trace: Trace, stored: State) -> dict[str, torch.Tensor]:
    """What stands in a state: entries of the module's own, and constants of the trace."""
    found: dict[str, torch.Tensor] = {}
    for key, source in sources.items():
        data = trace.values[source.index].data if isinstance(source, Ref) else stored[source]
        if data is not None:
            found[key] = data.detach().clone()
    return found


def _notices(module: nn.Module, trace: Trace, sources: Mapping[str, str | Ref]) -> Iterator[str]:
    """What the graph leaves out, or takes as it was with the example inputs."""
    used = {source for source in sources.values() if isinstance(source, str)}
    unused = [name for name, _ in module.named_parameters() if name not in used]
    if unused:
        more = f" and {len(unused) - 3} more" if len(unused) > 3 else ""
        yield f"Not used when the module is evaluated, and so left out: {', '.join(unused[:3])}{more}."
    yield from _untied(module, used_names=[source for source in sources.values() if isinstance(source, str)])
    for function, place in trace.reads:
        yield f"{function} looks at numbers in {place}: what follows from them is as it was with the example inputs."


def _untied(module: nn.Module, used_names: Sequence[str]) -> Iterator[str]:
    """Parameters that several layers have in common, in ways that layers here cannot share."""
    names = {name: id(parameter) for name, parameter in module.named_parameters(remove_duplicate=False)}
    by_parameter: dict[int, list[str]] = {}
    for name in used_names:
        if name in names:
            by_parameter.setdefault(names[name], []).append(name)
    for found in by_parameter.values():
        if len(found) > 1:
            spoken = " and ".join(dict.fromkeys(found)) if len(set(found)) > 1 else f"the uses of {found[0]}"
            yield f"One parameter in the module, but several here, which learn apart: {spoken}."


def _proved(module: nn.Module, imported: Imported, examples: Examples) -> Imported:
    """The import with all of its state and the difference to the module. Raises `ImporterError` if it is large."""
    made = _compiled(imported)
    made.load_state_dict(imported.state, strict=False)
    made.eval()
    difference = 0.0
    for size in (1, 4):
        batch = examples.batch(size, seed=10 + size)
        with torch.no_grad():
            theirs, again = (_tensors(module(*batch.args, **batch.kwargs)) for _ in range(2))
            ours = _tensors(made(*batch.tensors))
        if max(map(_apart, again, theirs), default=0.0) > WRONG:
            notice = "The module gives other numbers each time, so its outputs were not compared."
            return replace(_complete(imported, made), notices=(*imported.notices, notice))
        difference = max([difference, *map(_apart, ours, theirs)])
    if not difference <= WRONG:
        raise ImporterError(
            f"The graph does not compute what the module does: its outputs are {difference:.2g} of their scale apart.",
            "Something in the module follows from the numbers that come in, or changes while it computes.",
        )
    return replace(_complete(imported, made), difference=difference)


def _complete(imported: Imported, made: nn.Module) -> Imported:
    """The import with all that stands in the state of its network."""
    return replace(imported, state={key: tensor.detach().clone() for key, tensor in made.state_dict().items()})


def _compiled(imported: Imported) -> nn.Module:
    try:
        with torch.random.fork_rng(devices=[]):
            return compile_network(imported.analysis)
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
