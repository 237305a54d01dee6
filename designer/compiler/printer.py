"""Prints one class: a network, or a block with all its uses that share a form.

In `forward`, the trunk of the network runs through a variable `x`; branches are called after their layers.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from designer.analysis.blocks import BlockDef
from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.call import Call, In, Lowering, Names
from designer.catalogue.dims import Expr
from designer.compiler.emit import emit
from designer.compiler.errors import CompileError
from designer.compiler.merging import Argument, Arguments, default_of, form_of
from designer.compiler.parts import parts_in, symbols_in
from designer.compiler.uses import Key, uses_at
from designer.graph.ids import NetworkId, NodeId
from designer.graph.model import PortRef

_INDENT = "    "
_CLASS = "class."
_REPEAT, _EACH = "repeat", "each"


class Line(NamedTuple):
    """A line of a class, and the layer that it is of."""

    text: str
    node: NodeId | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """How a use of a block is constructed: its class, and the values of the arguments."""

    name: str
    values: Mapping[str, Any]


@dataclass
class Classes:
    """The classes of blocks that were printed so far."""

    made: dict[Key, Made] = field(default_factory=dict)
    arguments: dict[str, tuple[Argument, ...]] = field(default_factory=dict)

    def call(self, key: Key) -> Call:
        """What constructs a use."""
        made = self.made[key]
        return Call(f"{_CLASS}{made.name}", (), made.values)

    def spoken(self, call: Call) -> Call:
        """A constructor's call without the arguments that have their defaults."""
        defaults = {each.name: default_of(each) for each in self.arguments[call.target.removeprefix(_CLASS)]}
        kwargs = {
            name: value for name, value in call.kwargs.items() if defaults[name] is None or value != defaults[name]
        }
        return Call(call.target.removeprefix(_CLASS), call.args, kwargs)


class _Layer(NamedTuple):
    """A layer as all uses have it: reports, and what they lower to, merged."""

    reports: Sequence[NodeReport]
    construct: Any
    lowering: Lowering

    @property
    def report(self) -> NodeReport:
        """The report in the first use."""
        return self.reports[0]


def lowered(report: NodeReport, classes: Classes) -> tuple[Any, Lowering] | None:
    """What constructs a layer (None if nothing does), and its call; None for Inputs, Outputs and bypassed layers."""
    if report.entry is None or report.entry.lower is None or report.node.traits.bypassed:
        return None
    if isinstance(report.entry, BlockDef):
        return _block(report, classes)
    lowering = report.entry.lower(report.values, report.inputs)
    return (lowering.module if report.given is report.node else None), lowering


def _block(report: NodeReport, classes: Classes) -> tuple[Any, Lowering]:
    calls = [classes.call(use.key) for use in uses_at(report)]
    names = [port.name for port in report.entry.outputs] if report.entry is not None else []
    inputs = tuple(In(index) if spec.given else None for index, spec in enumerate(report.inputs))
    lowering = Lowering(Call("self", inputs), None, names[0] if len(names) == 1 else tuple(names))
    if report.given is not report.node:
        return None, lowering
    if len(calls) == 1:
        return calls[0], lowering
    if report.values["share_weights"] or all(call == calls[0] for call in calls):
        return Call(_REPEAT, (calls[0], len(calls))), lowering
    return Call(_EACH, tuple(calls)), lowering


def class_form(analysis: Analysis, classes: Classes) -> Hashable:
    """What uses must have in common to share a class."""
    found = (lowered(analysis.nodes[key], classes) for key in analysis.order)
    return tuple(
        None if each is None else (form_of(each[0]), form_of(each[1].forward), each[1].returns) for each in found
    )


class ClassPrinter:
    """Collects the lines of one class."""

    def __init__(self, name: str, analyses: Sequence[Analysis], classes: Classes, *, shapes: bool) -> None:
        self._name = name
        self._analyses = analyses
        self._analysis = analyses[0]
        self._classes = classes
        self._shapes = shapes
        self._arguments = Arguments(analyses)
        self._lines: list[Line] = []
        self._variables: dict[PortRef, str] = {}
        self._uses: dict[PortRef, int] = {}
        for report in self._analysis.nodes.values():
            for source in filter(None, report.sources):
                self._uses[source] = self._uses.get(source, 0) + 1
        self._trunk = "x" if "x" not in self._analysis.network.names() else "_x"
        self._layers = list(self._lowered())

    @property
    def network(self) -> NetworkId:
        """The network that the class is of."""
        return self._analysis.network.id

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """The arguments of the constructor, in order."""
        return self._arguments.ordered()

    def parts(self) -> Iterator[str]:
        """The names of the parts that the class uses."""
        for layer in self._layers:
            yield from parts_in((layer.construct, layer.lowering.forward))

    def lines(self) -> list[Line]:
        """The lines of the class."""
        ends_in, ends_out = self._analysis.ends("Input"), self._analysis.ends("Output")
        self._write(0, f"class {self._name}(nn.Module):")
        self._write(1, f'"""{self._docstring(ends_in, ends_out)}"""')
        self._write(0, "")
        self._constructor()
        self._forward(ends_in, ends_out)
        return self._lines

    def _write(self, depth: int, text: str, node: NodeId | None = None) -> None:
        self._lines.append(Line(_INDENT * depth + text if text else "", node))

    def _docstring(self, ends_in: tuple[NodeReport, ...], ends_out: tuple[NodeReport, ...]) -> str:
        doc = _printable(self._analysis.network.doc).rstrip(".")
        if len(self._analyses) > 1:
            return f"{doc or _sentence(_printable(self._analysis.network.name))}."
        takes = ", ".join(f"{report.node.name} {report.outputs[0]}" for report in ends_in)
        gives = ", ".join(f"{report.node.name} {report.inputs[0]}" for report in ends_out)
        said = f"{takes} → {gives}; {self._analysis.parameters:,} parameters."
        return f"{doc}: {said}" if doc else said

    def _lowered(self) -> Iterator[_Layer]:
        for key in self._analysis.order:
            reports = [analysis.nodes[key] for analysis in self._analyses]
            found = [each for report in reports if (each := lowered(report, self._classes)) is not None]
            if not found:
                continue
            constructs, lowerings = [each[0] for each in found], [each[1] for each in found]
            construct = None if constructs[0] is None else self._arguments.merged(constructs, reports)
            forward = self._arguments.merged([each.forward for each in lowerings], reports, late=True)
            first = lowerings[0]
            yield _Layer(reports, construct, Lowering(forward, None, first.returns, first.attributes))

    def _constructor(self) -> None:
        arguments = "".join(f", {_declared(each)}" for each in self.arguments)
        self._write(1, f"def __init__(self{arguments}) -> None:")
        self._write(2, "super().__init__()")
        for attribute in self._arguments.stored:
            self._write(2, f"self.{attribute} = {attribute}")
        for layer in self._layers:
            if layer.construct is not None:
                text = f"self.{layer.report.node.name} = {self._constructed(layer)}"
                self._write(2, text, layer.report.node.id)
        self._write(0, "")

    def _constructed(self, layer: _Layer) -> str:
        """The expression that constructs a layer's module."""
        construct, entry = layer.construct, layer.report.entry
        if construct.target == _REPEAT:
            call, count = construct.args
            inner = emit(self._classes.spoken(call), ())
            if layer.report.values["share_weights"]:
                return inner
            times = emit(Call("range", (count,)), ())
            return self._stack(layer, f"{inner} for _ in {times}", generator=True)
        if construct.target == _EACH:
            calls = ", ".join(emit(self._classes.spoken(call), ()) for call in construct.args)
            return self._stack(layer, calls, generator=False)
        if construct.target.startswith(_CLASS):
            return emit(self._classes.spoken(construct), ())
        return emit(construct, (), params=entry.params if entry is not None else ())

    def _stack(self, layer: _Layer, items: str, *, generator: bool) -> str:
        """Modules one behind the other: a Sequential if each takes and gives one tensor, else a list to walk over."""
        if _is_chain(layer.report):
            return f"nn.Sequential(*[{items}])" if generator else f"nn.Sequential({items})"
        return f"nn.ModuleList([{items}])"

    def _forward(self, ends_in: tuple[NodeReport, ...], ends_out: tuple[NodeReport, ...]) -> None:
        arguments = "".join(f", {report.node.name}: torch.Tensor" for report in ends_in)
        results = "torch.Tensor" if len(ends_out) == 1 else f"tuple[{', '.join(['torch.Tensor'] * len(ends_out))}]"
        self._write(1, f"def forward(self{arguments}) -> {results}:")
        for report in ends_in:
            self._variables[PortRef(report.node.id, "output")] = report.node.name
        self._open_sizes(ends_in)
        by_key = {layer.report.node.id: layer for layer in self._layers}
        for key in self._analysis.order:
            if key in by_key:
                self._statement(by_key[key])
            else:
                self._pass_on(self._analysis.nodes[key])
        returned = (self._variables[source] for report in ends_out for source in report.sources if source)
        self._write(2, "return " + ", ".join(returned))

    def _open_sizes(self, ends_in: tuple[NodeReport, ...]) -> None:
        """Names for the sizes that are known only when data arrives, as far as the layers use them."""
        used = {name for layer in self._layers for name in symbols_in(layer.lowering.forward)}
        for report in ends_in:
            for place, size in enumerate(report.outputs[0].shape):
                if isinstance(size, Expr) and size.is_symbol and str(size) in used:
                    used.discard(str(size))
                    self._write(2, f"{size} = {report.node.name}.shape[{place}]", report.node.id)
        if used:
            raise CompileError(f"The size {min(used)} is that of no Input.")

    def _pass_on(self, report: NodeReport) -> None:
        """A bypassed layer: its first result is what arrives first."""
        if report.node.traits.bypassed and report.entry is not None and report.entry.outputs and report.sources[0]:
            variable = self._variables[report.sources[0]]
            for source in filter(None, report.sources):
                self._uses[source] -= 1
            ref = PortRef(report.node.id, report.entry.outputs[0].name)
            self._variables[ref] = variable

    def _statement(self, layer: _Layer) -> None:
        report, lowering = layer.report, layer.lowering
        inputs = [self._variables[source] if source else "None" for source in report.sources]
        for source in filter(None, report.sources):
            self._uses[source] -= 1
        for port, attribute in lowering.attributes.items():
            self._variables[PortRef(report.node.id, port)] = f"self.{report.given.name}.{attribute}"
        module = f"self.{report.given.name}"
        target = self._target(report, lowering.returns)
        if isinstance(report.entry, BlockDef) and report.values["repeats"] > 1:
            owner = layer.construct if layer.construct is not None else self._owner(report)
            if report.values["share_weights"] or not _is_chain(report):
                self._loop(report, owner, module, inputs, target)
                return
        value = emit(lowering.forward, inputs, module=module)
        self._write(2, f"{target} = {value}{self._comment(layer)}", report.node.id)

    def _owner(self, report: NodeReport) -> Any:
        """What constructs the module that a layer shares."""
        return next(layer.construct for layer in self._layers if layer.report.node.id == report.given.id)

    def _loop(self, report: NodeReport, construct: Any, module: str, inputs: list[str], target: str) -> None:
        """Repeats that need a loop: each takes what the one before gave, and the other inputs as they are."""
        node = report.node.id
        names = target.split(", ")
        for name, value in zip(names, inputs, strict=False):
            if name != value:
                self._write(2, f"{name} = {value}", node)
        arguments = ", ".join((*names[: len(inputs)], *inputs[len(names) :]))
        if report.values["share_weights"]:
            count = emit(Call("range", (construct.args[1],)), ())
            self._write(2, f"for _ in {count}:", node)
            self._write(3, f"{target} = {module}({arguments})", node)
        else:
            self._write(2, f"for layer in {module}:", node)
            self._write(3, f"{target} = layer({arguments})", node)

    def _comment(self, layer: _Layer) -> str:
        """The shape of the result, if it is the same in all uses."""
        shapes = {str(report.outputs[0]) for report in layer.reports if report.outputs}
        return f"  # {shapes.pop()}" if self._shapes and len(shapes) == 1 else ""

    def _target(self, report: NodeReport, returns: Names) -> str:
        """The variable, or the pattern of variables, that takes a result; registers the names of the ports."""
        if isinstance(returns, tuple):
            return ", ".join(self._pattern(report, item) for item in returns)
        return self._variable(report, returns)

    def _pattern(self, report: NodeReport, returns: Names) -> str:
        if isinstance(returns, tuple):
            inner = [self._pattern(report, item) for item in returns]
            return "_" if all(name == "_" for name in inner) else f"({', '.join(inner)})"
        ref = PortRef(report.node.id, returns)
        looped = isinstance(report.entry, BlockDef) and report.values["repeats"] > 1
        return self._variable(report, returns) if self._uses.get(ref) or looped else "_"

    def _variable(self, report: NodeReport, port: str) -> str:
        ref = PortRef(report.node.id, port)
        trunk_is_free = all(
            not self._uses.get(other) for other, variable in self._variables.items() if variable == self._trunk
        )
        first = report.entry is not None and bool(report.entry.outputs) and report.entry.outputs[0].name == port
        own = report.node.name if first else f"{report.node.name}_{port}"
        name = self._trunk if trunk_is_free and first else self._free(own)
        self._variables[ref] = name
        return name

    def _free(self, name: str) -> str:
        taken = set(self._variables.values())
        while name in taken:
            name += "_"
        return name


def _is_chain(report: NodeReport) -> bool:
    return report.entry is not None and len(report.entry.inputs) == 1 and len(report.entry.outputs) == 1


def _declared(argument: Argument) -> str:
    """An argument as the constructor declares it: `channels: int = 64`."""
    kinds = {type(value).__name__ for value in argument.values}
    kind = kinds.pop() if len(kinds) == 1 else "float" if kinds <= {"int", "float"} else "object"
    default = default_of(argument)
    return f"{argument.name}: {kind}" if default is None else f"{argument.name}: {kind} = {default!r}"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _printable(text: str) -> str:
    """A text that may stand in a docstring."""
    return "".join(c if c.isprintable() else " " for c in text).replace("\\", "/").replace('"', "'").strip()
