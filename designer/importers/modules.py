"""Calls of PyTorch's own modules: the entry that makes such a module is asked, and must make an equal one.

Nothing is known of single classes here but what cannot be read from an attribute of the same name. An entry's
parameters are read from the module; then the entry constructs, without memory, the module that it stands for, which
must have the same class, the same settings and the same state.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any

import torch
from torch import nn

from designer.catalogue.call import Call, In, Lowering
from designer.catalogue.errors import CatalogueError, ParamError
from designer.catalogue.fields import Bool, IntTuple, Param
from designer.catalogue.layer import LayerDef
from designer.catalogue.tensor import BATCH
from designer.compiler.build import build_call
from designer.compiler.parts import PREFIX
from designer.importers.lowerings import lowerings
from designer.importers.plan import Layer, Plan, Source
from designer.importers.plan import layer as make
from designer.importers.recording import Ref
from designer.importers.site import Site
from designer.importers.trees import leaves

_PARTS_OF_OTHERS = {"torchvision.ops.stochastic_depth.StochasticDepth": "StochasticDepth"}
"""Classes of other packages that are equal to a part of ours."""

_SILENT = frozenset(["training", "inplace", "init"])
"""Attributes of modules that make no difference to what is computed from now on."""

_HARMLESS = frozenset(["extra_repr", "reset_parameters"])
"""What a class may say anew without computing anything else."""

_OF_TRANSFORMERS: Mapping[str, Callable[[Any], Any]] = {
    "nhead": lambda m: m.self_attn.num_heads,
    "dim_feedforward": lambda m: m.linear1.out_features,
    "dropout": lambda m: m.dropout.p,
    "activation": lambda m: getattr(m.activation, "__name__", ""),
    "layer_norm_eps": lambda m: m.norm1.eps,
    "bias": lambda m: m.linear1.bias is not None,
}

_READERS: Mapping[tuple[str, str], Callable[[Any], Any]] = {
    ("LayerNorm", "dims"): lambda m: len(m.normalized_shape),
    ("RMSNorm", "dims"): lambda m: len(m.normalized_shape),
    ("MultiheadAttention", "bias"): lambda m: m.in_proj_bias is not None,
    ("PReLU", "per_channel"): lambda m: m.num_parameters > 1,
    **{(type, "dropout"): lambda m: m.dropout if m.num_layers > 1 else 0.0 for type in ("RNN", "LSTM", "GRU")},
    **{
        (f"Transformer{kind}coderLayer", name): read for kind in ("En", "De") for name, read in _OF_TRANSFORMERS.items()
    },
}
"""Parameters that are no attribute of the same name: (type, parameter) → how to read them."""

_UNIMPORTANT: Mapping[str, frozenset[str]] = {type: frozenset(["dropout"]) for type in ("RNN", "LSTM", "GRU")}
"""Attributes that may differ where the reader above says so."""

_MEMORIES = ("h_0", "c_0")
"""Inputs that never have the batch first."""


def module_plans(site: Site) -> Iterator[Plan]:
    """What a call of a module can become, the most likely first."""
    steps_first = any(getattr(each, "batch_first", None) is False for each in site.step.target.modules())
    turns = (False, True) if steps_first else (False,)
    for entry in entries_of(site.step.target):
        params = _params(entry, site)
        for turn in turns:
            for inputs in _wires(site, entry):
                plan = _plan(site, entry, params, inputs, turn=turn)
                if plan is not None:
                    yield plan


# Any: parameters are of every kind.
def _plan(
    site: Site, entry: LayerDef, params: Mapping[str, Any], inputs: tuple[Source | None, ...], *, turn: bool
) -> Plan | None:
    """The plan with an entry, if its module is the one that is called. `turn`: sequences come steps first."""
    if turn:
        inputs = tuple(
            _turned(site, source) if port.name not in _MEMORIES else source
            for port, source in zip(entry.inputs, inputs, strict=True)
        )
    layer = Layer(entry, inputs, params, _state(site), module=site.step.path)
    lowering = _lowering(site, layer)
    silent = _SILENT | _UNIMPORTANT.get(entry.type, frozenset()) | ({"batch_first"} if turn else frozenset())
    if lowering is None or not _equal_module(lowering, site.step.target, silent):
        return None
    plan = _ports(layer, lowering.returns, site.step.result)
    return plan if plan is None or not turn else _turned_back(site, plan)


def _turned(site: Site, source: Source | None) -> Source | None:
    """A sequence (steps, N, features) with the batch first."""
    if not isinstance(source, Ref) or len(site.spec(source).shape) != 3 or site.spec(source).shape[1] != BATCH:
        return source
    return _swapped(source)


def _turned_back(site: Site, plan: Plan) -> Plan:
    """The results with the batch where the call has it."""
    fitted = site.fitted(plan)
    if fitted is None or len(plan) != len(site.wanted):
        return plan
    found: list[Source] = []
    for source, wanted in zip(plan, site.wanted, strict=True):
        spec = site.of(source, fitted)
        found.append(source if spec == wanted or len(spec.shape) != 3 else _swapped(source) or source)
    return found


def _swapped(source: Source) -> Source | None:
    turned = make("Permute", source, dims=[1, 0, 2])
    return None if turned is None else turned[0]


def is_plain(site: Site, plan: Plan) -> bool:
    """Whether a plan is one module that takes one tensor and gives one: equal settings are proof enough."""
    if len(plan) != 1 or not site.step.is_module:
        return False
    source = plan[0]
    if isinstance(source, Ref) or source.layer.module is None or len(source.layer.inputs) != 1:
        return False
    lowering = _lowering(site, source.layer)
    plain = (site.step.args, dict(site.step.kwargs)) == ((source.layer.inputs[0],), {})
    return plain and lowering is not None and lowering.forward == Call("self", (In(0),))


def entries_of(module: nn.Module) -> tuple[LayerDef, ...]:
    """The entries whose module may be this one."""
    for known in type(module).__mro__:
        if known in _by_class():
            return _by_class()[known]
        if any(name not in _HARMLESS and not name.startswith("__") for name in vars(known)):
            break  # It does something else than the class that it is made from.
    name = f"{type(module).__module__}.{type(module).__qualname__}"
    drawn = type(module).__name__ if type(module).__module__.startswith("layerloom.") else ""
    return _by_part().get(_PARTS_OF_OTHERS.get(name, drawn), ())


@cache
def _constructions() -> tuple[tuple[str, LayerDef], ...]:
    """What entries construct: (target, entry)."""
    found = {(low.module.target, entry.type): entry for entry, low in lowerings() if low.module is not None}
    return tuple((target, entry) for (target, _), entry in found.items())


@cache
def _by_class() -> dict[type, tuple[LayerDef, ...]]:
    found: dict[type, tuple[LayerDef, ...]] = {}
    for target, entry in _constructions():
        if not target.startswith(PREFIX):
            package, _, name = target.rpartition(".")
            made = getattr(import_module(package), name)
            found[made] = (*found.get(made, ()), entry)
    return found


@cache
def _by_part() -> dict[str, tuple[LayerDef, ...]]:
    found: dict[str, tuple[LayerDef, ...]] = {}
    for target, entry in _constructions():
        if target.startswith(PREFIX):
            name = target.removeprefix(PREFIX)
            found[name] = (*found.get(name, ()), entry)
    return found


# Any: parameters are of every kind.
def _params(entry: LayerDef, site: Site) -> dict[str, Any]:
    """The parameters that a module has or is called with; those that cannot be read keep their defaults."""
    module, said = site.step.target, _arguments(site)
    found: dict[str, Any] = {}
    for param in entry.params:
        if isinstance(said.get(param.name), bool | int | float | str):
            found[param.name] = said[param.name]
            continue
        read = _READERS.get((entry.type, param.name))
        try:
            value = read(module) if read is not None else getattr(module, param.name)
        except AttributeError:
            continue
        if isinstance(param, Bool) and not isinstance(value, bool):
            if getattr(module, "affine", getattr(module, "elementwise_affine", True)) is False:
                continue  # Without a scale there is no offset either, whatever was said.
            value = value is not None
        if param.name == "stride" and not isinstance(param.default, int) and value == getattr(module, "kernel_size", 0):
            continue  # Poolings step by their window unless they are told otherwise.
        found[param.name] = value
    return sparing(entry, found)


def sparing(entry: LayerDef, params: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters as a person would set them: plain values, without those that have their default."""
    found: dict[str, Any] = {}
    for name, value in params.items():
        param = entry.param(name)
        if param is not None and (param.required or not _is_default(param, value)):
            window = isinstance(param, IntTuple) and not isinstance(value, str)
            found[name] = _scalar(value) if window else _plain(value)
    return found


def _is_default(param: Param, value: Any) -> bool:
    try:
        return bool(param.normal(_plain(value)) == param.normal(param.default))
    except (ParamError, TypeError):
        return False


def _plain(value: Any) -> Any:
    """JSON: lists for tuples."""
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def _wires(site: Site, entry: LayerDef) -> Iterator[tuple[Source | None, ...]]:
    """How the tensors of a call may enter: without those that say nothing, then all of them."""
    given = {
        name: [leaf for leaf in leaves(value) if isinstance(leaf, Ref)] for name, value in _arguments(site).items()
    }
    named = {name: refs for name, refs in given.items() if refs}
    ports = [port.name for port in entry.inputs]
    optional = {port.name for port in entry.inputs if port.optional}
    if not all(name in ports for name in named) or any(len(refs) > 1 for refs in named.values()):
        flat = [ref for refs in named.values() for ref in refs]
        if len(flat) > len(ports):
            return
        named = {port: [ref] for port, ref in zip(ports, flat, strict=False)}
    wires: dict[str, Ref] = {name: refs[0] for name, refs in named.items()}
    first = next(iter(wires.values()), None)
    needed = {
        port: ref
        for port, ref in wires.items()
        if port not in optional or (ref != first and not _is_nothing(site, ref))
    }
    yield tuple(needed.get(port) for port in ports)
    if needed != wires:
        yield tuple(wires.get(port) for port in ports)


def _state(site: Site) -> dict[str, str | Ref]:
    """The module's own state, by its names in the state of the whole."""
    prefix = f"{site.step.path}." if site.step.path else ""
    return {key: f"{prefix}{key}" for key in site.step.target.state_dict()}


def _is_nothing(site: Site, ref: Ref) -> bool:
    """Whether a tensor is a constant of zeros, such as the memory that a recurrent layer begins with anyway."""
    value = site.value(ref)
    return value.origin == "constant" and value.data is not None and not bool(value.data.any())


# Any: arguments are of every kind.
def _arguments(site: Site) -> Mapping[str, Any]:
    """What a module is called with, by the names of its arguments; nothing if it cannot be said."""
    try:
        return inspect.signature(site.step.target.forward).bind(*site.step.args, **site.step.kwargs).arguments
    except (TypeError, ValueError):
        return {}


def _lowering(site: Site, layer: Layer) -> Lowering | None:
    fitted = site.fitted(layer_plan(layer))
    if fitted is None or layer.entry.lower is None:
        return None
    try:
        return layer.entry.lower(fitted[layer].values, fitted[layer].inputs)
    except CatalogueError:
        return None


def layer_plan(layer: Layer) -> Plan:
    """A plan of one layer, with its first result."""
    return (layer[0],)


def _ports(layer: Layer, returns: Any, result: Any) -> Plan | None:
    """The sources of a module's results, from the names that the entry unpacks them to. Any: names and results nest."""
    order = [port.name for port in layer.entry.outputs]

    def paired(names: Any, given: Any) -> list[Source] | None:
        if given is None:
            return []
        if isinstance(given, Ref):
            return [layer[order.index(names)]] if names in order else None
        if not isinstance(names, tuple) or not isinstance(given, list | tuple) or len(names) != len(given):
            return None
        pairs = [paired(*pair) for pair in zip(names, given, strict=True)]
        return None if None in pairs else [source for pair in pairs for source in pair or []]

    return paired(returns, result)


def _equal_module(lowering: Lowering, module: nn.Module, silent: frozenset[str]) -> bool:
    """Whether the module of a lowering has the settings and the state of another one."""
    if lowering.module is None:
        return False
    try:
        with torch.device("meta"):
            made = build_call(lowering.module)
    except (TypeError, ValueError, RuntimeError, AttributeError):
        return False
    ours, theirs = made.state_dict(), module.state_dict()
    if list(ours) != list(theirs) or any(ours[key].shape != theirs[key].shape for key in ours):
        return False
    return _same_settings(made, module, silent)


def _same_settings(one: nn.Module, two: nn.Module, silent: frozenset[str]) -> bool:
    ours, theirs = ({key: _scalar(value) for key, value in _settings(each, silent)} for each in (one, two))
    children = dict(one.named_children()), dict(two.named_children())
    if ours != theirs or children[0].keys() != children[1].keys():
        return False
    return all(_same_settings(children[0][name], children[1][name], silent) for name in children[0])


def _settings(module: nn.Module, silent: frozenset[str]) -> Iterator[tuple[str, Any]]:
    for key, value in vars(module).items():
        if not key.startswith("_") and key not in silent and not isinstance(value, torch.Tensor | nn.Module):
            yield key, value


def _scalar(value: Any) -> Any:
    """One number for a window of equal sizes: both mean the same."""
    if isinstance(value, list | tuple):
        items = [_scalar(item) for item in value]
        return items[0] if items and all(item == items[0] for item in items) else items
    return value
