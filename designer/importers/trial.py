"""The trial of a plan: it is compiled as it will be, and must give the numbers that the module's own call gives."""

from collections.abc import Mapping
from typing import Any

import torch
from torch import nn

from designer.analysis.network import analyse
from designer.analysis.report import Analysis, Context
from designer.catalogue.library import BUILTIN, Library
from designer.catalogue.tensor import BATCH, TensorSpec
from designer.compiler.build import compile_network
from designer.compiler.errors import CompileError
from designer.graph.model import Edge, Network, Node, PortRef
from designer.importers.plan import Layer, Plan, Port, Source, layers_of, refs_of
from designer.importers.recording import Ref
from designer.importers.site import Site
from designer.importers.trace import BATCHES
from designer.importers.trees import leaves, mapped

_TOLERANCE = 1e-4
"""How far a single call may be off, relative to the largest number; the whole is held to less."""


def agrees(site: Site, plan: Plan, library: Library = BUILTIN) -> bool:
    """Whether a plan computes what the call does, on random numbers.

    Calls that random numbers upset agree, and calls that give other numbers each time.
    """
    given = _random_values(site, plan)
    theirs = _called(site, given)
    if theirs is None:
        return True
    ours = _computed(site, plan, given, library)
    if ours is not None and len(ours) == len(theirs) and all(map(_close, ours, theirs)):
        return True
    return not all(map(_close, theirs, _called(site, given) or theirs))


def mixes_samples(site: Site) -> bool:
    """Whether what a call gives for one sample changes with another sample."""
    given = _random_values(site, ())
    changed = {ref: _with_other_sample(site, ref, tensor) for ref, tensor in given.items()}
    before, after = _called(site, given), _called(site, changed)
    if before is None or after is None or not all(map(_close, before, _called(site, given) or ())):
        return False
    pairs = zip(site.step.results, before, after, strict=True)
    return not all(_close(_first_sample(site, ref, one), _first_sample(site, ref, two)) for ref, one, two in pairs)


def _with_other_sample(site: Site, ref: Ref, tensor: torch.Tensor) -> torch.Tensor:
    """The numbers with another second sample; what has no samples stays."""
    at = _batch_dim(site, ref)
    if at is None or site.value(ref).data is not None:
        return tensor
    first, second = tensor.narrow(at, 0, 1), tensor.narrow(at, 1, 1)
    other = ~second if tensor.dtype == torch.bool else 1 - second
    return torch.cat((first, other), at)


def _first_sample(site: Site, ref: Ref, tensor: torch.Tensor) -> torch.Tensor:
    at = _batch_dim(site, ref)
    return tensor if at is None else tensor.narrow(at, 0, 1)


def _batch_dim(site: Site, ref: Ref) -> int | None:
    shape = site.spec(ref).shape
    return shape.index(BATCH) if BATCH in shape else None


def _called(site: Site, given: Mapping[Ref, torch.Tensor]) -> list[torch.Tensor] | None:
    """What the call itself gives, as graphs hold it; None if it cannot take these numbers."""
    own = {ref: _folded(site, ref, tensor).clone() for ref, tensor in given.items()}

    def filled(value: Any) -> Any:
        if isinstance(value, Ref):
            return own[value]
        return value.at({"N": BATCHES[0]}) if hasattr(value, "symbols") else value

    args, kwargs = mapped(site.step.args, filled), mapped(dict(site.step.kwargs), filled)
    try:
        with torch.no_grad():
            result = site.step.target(*args, **kwargs)
    except (RuntimeError, IndexError, ValueError, NotImplementedError):
        return None
    given_back = args[0] if result is None else result  # An assignment changes its first argument.
    tensors = [leaf for leaf in leaves(given_back) if isinstance(leaf, torch.Tensor)]
    return [_unfolded(site, *pair) for pair in zip(site.step.results, tensors, strict=True)]


def _computed(site: Site, plan: Plan, given: Mapping[Ref, torch.Tensor], library: Library) -> list[torch.Tensor] | None:
    """What the layers of a plan give; None if they cannot be compiled."""
    refs = [ref for ref in refs_of(plan) if ref in given]
    try:
        analysis = _drawn(site, plan, refs, library)
        with torch.random.fork_rng(devices=[]):
            module = compile_network(analysis).eval()
        _fill(site, plan, module, given)
        batch = torch.zeros(BATCHES[0])
        with torch.no_grad():
            result = module(*(given[ref].clone() for ref in refs), batch)
    except (CompileError, RuntimeError, TypeError, ValueError, IndexError):
        return None
    return [leaf for leaf in leaves(result) if isinstance(leaf, torch.Tensor)]


def _drawn(site: Site, plan: Plan, refs: list[Ref], library: Library) -> Analysis:
    """A network of nothing but the plan, and an input that says how many samples there are."""
    names_in = [*(f"in{ref.index}" for ref in refs), "samples"]
    nodes = {name: Node(name, "Input", name) for name in names_in}
    names = {layer: f"layer{place}" for place, layer in enumerate(layers_of(plan))}
    edges: list[Edge] = []

    def end(source: Source) -> PortRef:
        if isinstance(source, Port):
            return PortRef(names[source.layer], source.layer.entry.outputs[source.index].name)
        return PortRef(f"in{source.index}", "output")

    for layer, name in names.items():
        nodes[name] = Node(name, layer.entry.type, name, layer.params)
        for place, source in enumerate(layer.inputs):
            if source is not None:
                port = layer.entry.inputs[min(place, len(layer.entry.inputs) - 1)].name
                edges.append(Edge(end(source), PortRef(name, port)))
    for place, source in enumerate(plan):
        nodes[f"out{place}"] = Node(f"out{place}", "Output", f"out{place}")
        edges.append(Edge(end(source), PortRef(f"out{place}", "input")))
    told = Context(inputs={f"in{ref.index}": site.spec(ref) for ref in refs} | {"samples": TensorSpec((BATCH,))})
    return analyse(Network("trial", "Trial", nodes, tuple(edges)), library=library, context=told)


def _fill(site: Site, plan: Plan, module: nn.Module, given: Mapping[Ref, torch.Tensor]) -> None:
    """Puts the weights of the call into the layers."""
    names: dict[Layer, str] = {layer: f"layer{place}" for place, layer in enumerate(layers_of(plan))}
    for layer, name in names.items():
        state = {}
        for key, source in layer.state.items():
            if isinstance(source, Ref):
                state[key] = given[source]
            else:
                prefix = f"{site.step.path}." if site.step.path else ""
                state[key] = site.step.target.state_dict()[source.removeprefix(prefix)]
        if state:
            module.get_submodule(name).load_state_dict(state)


def _random_values(site: Site, plan: Plan) -> dict[Ref, torch.Tensor]:
    """Numbers for all tensors that the call and the plan take: random ones, but constants as they are."""
    generator = torch.Generator().manual_seed(0)
    stored = [source for each in layers_of(plan) for source in each.state.values() if isinstance(source, Ref)]
    refs = dict.fromkeys([*site.step.given, *refs_of(plan), *stored])
    return {ref: _numbers(site, ref, generator) for ref in refs}


def _numbers(site: Site, ref: Ref, generator: torch.Generator) -> torch.Tensor:
    value = site.value(ref)
    if value.data is not None:
        return _unfolded(site, ref, value.data.detach().cpu())
    shape = [size if isinstance(size, int) else int(str(size.at({"N": BATCHES[0]}))) for size in value.spec.shape]
    if value.spec.is_float:
        return torch.randn(shape, generator=generator).to(getattr(torch, value.spec.dtype))
    return torch.randint(0, 2, shape, generator=generator).to(getattr(torch, value.spec.dtype))


def _folded(site: Site, ref: Ref, tensor: torch.Tensor) -> torch.Tensor:
    """A graph's tensor as the module has it: with the batch multiplied into another dimension."""
    for dim in sorted(site.value(ref).folded):
        tensor = tensor.flatten(dim, dim + 1)
    return tensor


def _unfolded(site: Site, ref: Ref, tensor: torch.Tensor) -> torch.Tensor:
    """The other way round."""
    shape = [BATCHES[0] if not isinstance(size, int) else size for size in site.spec(ref).shape]
    return tensor.reshape(shape) if site.value(ref).folded else tensor


def _close(one: torch.Tensor, two: torch.Tensor) -> bool:
    if one.shape != two.shape or one.dtype != two.dtype:
        return False
    if torch.equal(one, two) or not one.is_floating_point():
        return torch.equal(one, two)
    finite = two[two.isfinite()]
    scale = float(finite.abs().max()) if finite.numel() else 1.0
    return torch.allclose(one, two, rtol=_TOLERANCE, atol=_TOLERANCE * max(scale, 1e-6), equal_nan=True)
