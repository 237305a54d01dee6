"""From calls to layers: each call becomes what the catalogue offers for it, after it was tried.

A module that is no layer of the catalogue is entered: the calls within it are converted instead. A function for which
nothing is found becomes a layer of the user's own, with the call as its code. What cannot even be written down stays
opaque: it is counted and named, and has a node that cannot run.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from torch import nn

from designer.analysis.blocks import ProjectLibrary
from designer.analysis.custom import custom_entry
from designer.compiler.probing import DirectBook
from designer.graph.model import CUSTOM
from designer.graph.recipe import Json
from designer.importers.calls import full_name
from designer.importers.coding import code_of
from designer.importers.errors import ImporterError
from designer.importers.functions import function_plans
from designer.importers.modules import is_plain, module_plans
from designer.importers.plan import Layer, Plan, Port, Source, layers_of, refs_of
from designer.importers.recording import Ref
from designer.importers.site import Site
from designer.importers.sources import source_of
from designer.importers.trace import Step, Trace, Value
from designer.importers.trees import mapped
from designer.importers.trial import agrees, mixes_samples
from designer.trust import trust

OPAQUE = "opaque:"
"""How the type of a node begins that stands for a call that could not be translated; the function's name follows."""


@dataclass(frozen=True, eq=False)
class Scope:
    """One call of a module that is no layer itself: `path` is its place, `type` its class."""

    path: str
    type: type[nn.Module]


@dataclass(eq=False)
class Placed:
    """A layer with its wires: (input port, another layer, output port).

    `path` is the module in whose code the call stands, `module` the module that the layer is, if it is one.
    `shares` is the layer whose weights it uses; `frozen`: they did not learn.
    `scopes` are the calls of modules around it, outermost first.
    """

    type: str
    stem: str
    path: str
    params: dict[str, Json] = field(default_factory=dict)
    wires: list[tuple[str, "Placed", str]] = field(default_factory=list)
    state: dict[str, str | Ref] = field(default_factory=dict)
    module: str | None = None
    shares: "Placed | None" = None
    frozen: bool = False
    scopes: tuple[Scope, ...] = ()


End = tuple[Placed, str]
"""An output port of a layer."""


@dataclass(frozen=True)
class Converted:
    """The layers in the order of computing.

    `code` are the layers of the user's own among them, `coded` the calls that became such; `opaque` are the calls that
    could not even be written down.
    """

    layers: tuple[Placed, ...]
    code: Mapping[str, str]
    coded: tuple[Step, ...]
    opaque: tuple[Step, ...]


def converted(trace: Trace) -> Converted:
    """The layers of a trace."""
    return _Conversion(trace).result()


class _Conversion:
    def __init__(self, trace: Trace) -> None:
        self._trace = trace
        self._values = trace.values
        self._ends: dict[Ref, End] = {}
        self._layers: list[Placed] = []
        self._scopes: tuple[Scope, ...] = ()
        named = trace.root.target.named_parameters(remove_duplicate=False)
        self._learns = {name: parameter.requires_grad for name, parameter in named}
        values = enumerate(trace.values)
        self._parameters = {value.name: Ref(place) for place, value in values if value.origin == "parameter"}
        self._given: dict[Ref, Placed] = {}
        self._owners: dict[Hashable, Placed] = {}
        self._code: dict[str, str] = {}
        self._coded: dict[Placed, Step] = {}
        self._opaque: dict[Placed, Step] = {}
        self._tried: dict[Hashable, bool] = {}

    def result(self) -> Converted:
        inputs = [self._input(Ref(place), value) for place, value in enumerate(self._values) if value.origin == "input"]
        self._step(self._trace.root)
        outputs = []
        for name, ref in self._trace.outputs:
            end = Placed("Output", name, "", wires=[("input", *self._end(ref))])
            outputs.append(end)
        self._layers += outputs
        used = _reached(outputs)
        layers = tuple(each for each in self._layers if each in used or each in inputs)
        names = {each.type.removeprefix(CUSTOM) for each in layers}
        return Converted(
            layers,
            {name: text for name, text in self._code.items() if name in names},
            tuple(self._coded[each] for each in layers if each in self._coded),
            tuple(self._opaque[each] for each in layers if each in self._opaque),
        )

    def _input(self, ref: Ref, value: Value) -> Placed:
        params: dict[str, Json] = {"shape": [size for size in value.spec.shape[1:] if isinstance(size, int)]}
        if value.spec.dtype != "float32":
            params["dtype"] = value.spec.dtype
        placed = Placed("Input", value.name, "", params)
        self._add(placed)
        self._ends[ref] = (placed, "output")
        return placed

    def _add(self, placed: Placed) -> None:
        placed.scopes = self._scopes
        self._layers.append(placed)

    def _step(self, step: Step) -> None:
        site = Site(step, self._values, frozenset(self._given))
        plan = next((plan for plan in self._plans(site) if self._is_true(site, plan)), None)
        if plan is not None:
            self._place(site, plan)
        elif step.is_module and (step.inner or not step.results):
            around = self._scopes
            self._scopes = (*around, Scope(step.path, type(step.target))) if step.path else around
            for inner in step.inner:
                self._step(inner)
            self._scopes = around
        elif not self._place_code(site):
            self._place_opaque(site)

    def _plans(self, site: Site) -> Iterator[Plan]:
        if not site.step.is_module:
            yield from function_plans(site)
        elif not self._is_tied(site.step):
            yield from module_plans(site)

    def _is_tied(self, step: Step) -> bool:
        """Whether a module uses the weights of another layer, which gives them as an output."""
        owned = {id(self._values[ref.index].data): layer for ref, layer in self._given.items()}
        found = (owned.get(id(parameter)) for parameter in step.target.parameters())
        return any(layer is not None and layer.module != step.path for layer in found)

    def _is_true(self, site: Site, plan: Plan) -> bool:
        if not site.fits(plan):
            return False
        if is_plain(site, plan):
            return True
        key = _form(site, plan)
        if key is None:
            return agrees(site, plan)
        if key not in self._tried:
            self._tried[key] = agrees(site, plan)
        return self._tried[key]

    def _place(self, site: Site, plan: Plan) -> None:
        made: dict[Layer, Placed] = {}
        for layer in layers_of(plan):
            made[layer] = self._placed(site, layer, made)
        ends = [self._resolved(source, made) for source in plan]
        for ref, end in zip(site.step.results, ends, strict=True):
            self._ends[ref] = end

    def _placed(self, site: Site, layer: Layer, made: dict[Layer, Placed]) -> Placed:
        ports = layer.entry.inputs
        wires = [
            (ports[min(place, len(ports) - 1)].name, *self._resolved(source, made))
            for place, source in enumerate(layer.inputs)
            if source is not None
        ]
        path = site.step.path
        placed = Placed(
            layer.entry.type, layer.entry.stem, path, dict(layer.params), wires, self._state(layer), layer.module
        )
        if placed.state:
            placed.shares = self._owners.setdefault((layer.entry.type, tuple(placed.state.items())), placed)
            placed.shares = None if placed.shares is placed else placed.shares
        placed.frozen = self._is_frozen(placed)
        self._give(layer, placed)
        self._add(placed)
        return placed

    def _is_frozen(self, placed: Placed) -> bool:
        """Whether a layer has parameters, none of which takes a gradient."""
        found = [self._learns[name] for name in placed.state.values() if isinstance(name, str) and name in self._learns]
        return bool(found) and not any(found)

    def _give(self, layer: Layer, placed: Placed) -> None:
        """Notes the weights that a layer has as outputs, such as an embedding's matrix."""
        for key, name in placed.state.items():
            ref = self._parameters.get(name) if isinstance(name, str) else None
            if ref is not None and layer.entry.output(key) is not None:
                self._ends.setdefault(ref, (placed, key))
                self._given.setdefault(ref, placed)

    def _state(self, layer: Layer) -> dict[str, str | Ref]:
        """What stands in the layer's state, by its names in the module's state where it has one."""
        return {
            key: (self._values[source.index].name or source) if isinstance(source, Ref) else source
            for key, source in layer.state.items()
        }

    def _resolved(self, source: Source, made: dict[Layer, Placed]) -> End:
        if isinstance(source, Port):
            return made[source.layer], source.layer.entry.outputs[source.index].name
        return self._end(source)

    def _end(self, ref: Ref) -> End:
        """Where a tensor comes from; what is not calculated gets a layer that gives it."""
        if ref not in self._ends:
            value = self._values[ref.index]
            layer = source_of(ref, value)
            if layer is None:
                placed = Placed(f"{OPAQUE}{value.origin}", value.name.rpartition(".")[2] or value.origin, "")
                self._opaque[placed] = _unknown(ref, value)
                self._add(placed)
                self._ends[ref] = (placed, "output")
            else:
                path, _, stem = value.name.rpartition(".")
                placed = Placed(
                    layer.entry.type, stem or layer.entry.stem, path, dict(layer.params), state=self._state(layer)
                )
                placed.frozen = self._is_frozen(placed)
                self._add(placed)
                self._ends[ref] = (placed, layer.entry.outputs[0].name)
        return self._ends[ref]

    def _place_code(self, site: Site) -> bool:
        """Makes a layer of the user's own from a call. Whether that is possible."""
        written = None if site.step.is_module else code_of(site)
        if written is None:
            return False
        name, text = self._named(*written)
        trust([text])  # It holds nothing but a call of PyTorch that this very process has just made.
        entry = custom_entry(name, text, DirectBook())
        refs = tuple(dict.fromkeys(site.step.given))
        layer = Layer(entry, refs)
        plan = tuple(layer[place] for place in range(len(site.step.results)))
        if mixes_samples(site):
            raise ImporterError(
                f"{site.step} lets the samples of a batch depend on each other.",
                "A network computes every sample by itself; only layers that learn from batches may look at several.",
            )
        if not site.fits(plan) or not agrees(site, plan, ProjectLibrary({}, {name: text}, DirectBook())):
            return False
        self._code[name] = text
        self._place(site, plan)
        self._coded[self._layers[-1]] = site.step
        return True

    def _named(self, name: str, text: str) -> tuple[str, str]:
        """A free name for a text; the same one for the same text."""
        number, free, renamed = 1, name, text
        while self._code.get(free, renamed) != renamed:
            number += 1
            free = f"{name}{number}"
            renamed = text.replace(f"\ndef {name}(", f"\ndef {free}(")
        return free, renamed

    def _place_opaque(self, site: Site) -> None:
        step = site.step
        name = type(step.target).__name__ if step.is_module else full_name(step.target)
        wires = [(f"input{place}", *self._end(ref)) for place, ref in enumerate(step.given, start=1)]
        placed = Placed(f"{OPAQUE}{name}", name.rpartition(".")[2], step.path, wires=wires)
        self._opaque[placed] = step
        self._add(placed)
        for place, ref in enumerate(step.results, start=1):
            self._ends[ref] = (placed, f"output{place}")


def _unknown(ref: Ref, value: Value) -> Step:
    """A tensor that no layer can give, told as a call."""
    return Step(_tensor_of_its_own, value.name, (), {}, ref)


def _tensor_of_its_own() -> None:
    """Stands for a parameter or constant for which the catalogue has no layer."""


def _reached(outputs: Iterable[Placed]) -> set[Placed]:
    """The layers that the outputs depend on."""
    found: set[Placed] = set()
    waiting = list(outputs)
    while waiting:
        placed = waiting.pop()
        if placed not in found:
            found.add(placed)
            waiting += [source for _, source, _ in placed.wires]
            waiting += [placed.shares] if placed.shares is not None else []
    return found


def _form(site: Site, plan: Plan) -> Hashable | None:
    """What trials have in common that come to the same; None where constants take part, which are all different."""
    step = site.step
    if any(site.value(ref).origin in ("constant", "buffer") for ref in (*step.given, *refs_of(plan))):
        return None
    numbers: dict[Ref, int] = {}

    # Any: arguments are of every kind.
    def plain(value: Any) -> Any:
        if isinstance(value, Ref):
            spec = site.value(value)
            return (numbers.setdefault(value, len(numbers)), str(spec.spec), spec.folded)
        return repr(value)

    def said(source: Source | None) -> Any:
        if isinstance(source, Port):
            return (order[source.layer], source.index)
        return None if source is None else plain(source)

    what = type(step.target).__qualname__ if step.is_module else full_name(step.target)
    called = repr((mapped(step.args, plain), mapped(dict(step.kwargs), plain)))
    order = {layer: place for place, layer in enumerate(layers_of(plan))}
    layers = [(layer.entry.type, repr(layer.params), [said(each) for each in layer.inputs]) for layer in order]
    return what, called, repr(layers), repr([said(each) for each in plan])
