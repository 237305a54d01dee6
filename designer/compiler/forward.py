"""Prints the method `forward` of a class."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from designer.analysis.blocks import BlockDef
from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.call import Call, Names
from designer.catalogue.dims import Expr
from designer.compiler.emit import emit, written
from designer.compiler.errors import CompileError
from designer.compiler.layout import INDENT, WIDTH, width_of
from designer.compiler.lowered import Layer, is_chain
from designer.compiler.naming import Variables
from designer.compiler.parts import symbols_in
from designer.compiler.wrapping import wrapped
from designer.graph.ids import NodeId
from designer.graph.model import PortRef

_BODY = 2 * INDENT


class Line(NamedTuple):
    """A line of a class, and the layer that it is of."""

    text: str
    node: NodeId | None = None


def lines_of(text: str, indent: int, node: NodeId | None = None, comment: str = "") -> list[Line]:
    """The lines of a statement. A comment stands behind it if there is room, otherwise above it."""
    if comment and indent + width_of(text) + 4 + width_of(comment) <= WIDTH:
        return [Line(f"{' ' * indent}{text}  # {comment}", node)]
    above = [Line(f"{' ' * indent}# {part}", node) for part in _parts_of(comment, WIDTH - indent - 2)]
    return above + [Line(line, node) for line in wrapped(text, indent)]


def _parts_of(comment: str, width: int) -> Iterator[str]:
    """A comment in parts that have room on a line, as far as it has spaces."""
    line = ""
    for word in comment.split():
        if line and width_of(line) + 1 + width_of(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}".lstrip()
    if line:
        yield line


class ForwardPrinter:
    """Collects the lines of one `forward`. Sizes that are open are bound at its beginning, as far as they are used."""

    def __init__(self, analysis: Analysis, order: Sequence[NodeId], layers: Sequence[Layer], *, shapes: bool) -> None:
        self._analysis, self._order, self._shapes = analysis, order, shapes
        self._layers: Mapping[NodeId, Layer] = {layer.report.node.id: layer for layer in layers}
        self._inputs, self._outputs = analysis.ends("Input"), analysis.ends("Output")
        self._lines: list[Line] = []
        self._uses: dict[PortRef, int] = {}
        self._users: dict[PortRef, int] = {}
        for report in analysis.nodes.values():
            sources = [source for source in report.sources if source]
            for source in sources:
                self._uses[source] = self._uses.get(source, 0) + 1
            for source in set(sources):
                self._users[source] = self._users.get(source, 0) + 1
        arguments = [report.node.name for report in self._inputs]
        self._open = {name for layer in layers for name in symbols_in(layer.lowering.forward)}
        self._variables = Variables(arguments, analysis.network.names() - set(arguments), self._open)
        self._has_range = "range" not in arguments

    def lines(self) -> list[Line]:
        """The lines of the method."""
        arguments = "".join(f", {report.node.name}: torch.Tensor" for report in self._inputs)
        only = self._inputs[0].node.id if len(self._inputs) == 1 else None
        self._lines += lines_of(f"def forward(self{arguments}) -> {self._results()}:", INDENT, only)
        for report in self._inputs:
            ref = PortRef(report.node.id, "output")
            self._variables.bind(ref, report.node.name, self._uses.get(ref, 0))
        self._sizes()
        for key in self._order:
            if key in self._layers:
                self._statement(self._layers[key])
            else:
                self._pass_on(self._analysis.nodes[key])
        returned = [self._variables[source] for report in self._outputs for source in report.sources if source]
        self._write(f"return {', '.join(returned)}", self._outputs[0].node.id if len(self._outputs) == 1 else None)
        return self._lines

    def _results(self) -> str:
        """The annotation of what is returned."""
        count = len(self._outputs)
        if count == 1:
            return "torch.Tensor"
        each = ", ".join(["torch.Tensor"] * count)
        return f"tuple[{each}]" if count <= 4 else "tuple[torch.Tensor, ...]"

    def _write(self, text: str, node: NodeId | None, comment: str = "", *, indent: int = _BODY) -> None:
        self._lines += lines_of(text, indent, node, comment if self._shapes else "")

    def _sizes(self) -> None:
        """Names for the sizes that are known only when data arrives, as far as the layers use them."""
        missing = set(self._open)
        for report in self._inputs:
            for place, size in enumerate(report.outputs[0].shape):
                if isinstance(size, Expr) and str(size) in missing:
                    missing.discard(str(size))
                    name = self._variables.sizes[str(size)]
                    self._write(f"{name} = {report.node.name}.shape[{place}]", report.node.id)
        if missing:
            raise CompileError(f"The size {min(missing)} is that of no Input.")

    def _pass_on(self, report: NodeReport) -> None:
        """A bypassed layer: its first result is what arrives first."""
        if report.node.traits.bypassed and report.entry is not None and report.entry.outputs and report.sources[0]:
            expressions = [self._variables.use(source) for source in report.sources if source]
            ref = PortRef(report.node.id, report.entry.outputs[0].name)
            self._variables.bind(ref, expressions[0], self._uses.get(ref, 0))

    def _statement(self, layer: Layer) -> None:
        report, lowering = layer.report, layer.lowering
        inputs = [self._variables.use(source) if source else "None" for source in report.sources]
        module = f"self.{report.given.name}"
        for port, attribute in lowering.attributes.items():
            ref = PortRef(report.node.id, port)
            self._variables.bind(ref, f"{module}.{attribute}", self._uses.get(ref, 0))
        if _needs_loop(report):
            self._loop(layer, module, inputs)
            return
        used = self._used(report, lowering.returns)
        if not used and any(PortRef(report.node.id, port) in self._uses for port in lowering.attributes):
            return
        target = f"{self._target(report, lowering.returns)} = " if used else ""
        value = emit(self._with_names(lowering.forward), inputs, module=module)
        self._write(f"{target}{value}", report.node.id, self._comment(layer))

    def _used(self, report: NodeReport, returns: Names) -> bool:
        """Whether any of a layer's results is needed."""
        if isinstance(returns, tuple):
            return any(self._used(report, item) for item in returns)
        return PortRef(report.node.id, returns) in self._uses

    def _loop(self, layer: Layer, module: str, inputs: list[str]) -> None:
        """Repeats that need a loop: each takes what the one before gave, and the other inputs as they are."""
        report = layer.report
        node, returns = report.node.id, layer.lowering.returns
        ports = [returns] if isinstance(returns, str) else [str(port) for port in returns]
        names = [self._variable(report, port, besides=inputs[:at] + inputs[at + 1 :]) for at, port in enumerate(ports)]
        for name, value in zip(names, inputs, strict=False):
            if name != value:
                self._write(f"{name} = {value}", node)
        target, arguments = ", ".join(names), ", ".join((*names[: len(inputs)], *inputs[len(names) :]))
        if report.values["share_weights"]:
            count = written(layer.repeats)
            self._write(f"for _ in {f'range({count})' if self._has_range else f'[0] * {count}'}:", node)
            self._write(f"{target} = {module}({arguments})", node, indent=_BODY + INDENT)
        else:
            each = self._variables.fresh("block")
            self._write(f"for {each} in {module}:", node)
            self._write(f"{target} = {each}({arguments})", node, indent=_BODY + INDENT)

    def _comment(self, layer: Layer) -> str:
        """The shapes of the results that are used, if they are the same in all uses."""
        entry = layer.report.entry
        ports = [port.name for port in entry.outputs] if entry is not None else []
        shown = [at for at, port in enumerate(ports) if PortRef(layer.report.node.id, port) in self._uses] or [0]
        found = {
            ", ".join(str(report.outputs[at]) for at in shown if at < len(report.outputs)) for report in layer.reports
        }
        return found.pop() if len(found) == 1 else ""

    def _target(self, report: NodeReport, returns: Names) -> str:
        """The variable, or the pattern of variables, that takes a result; registers the names of the ports."""
        if isinstance(returns, tuple):
            return ", ".join(self._pattern(report, item) for item in returns)
        return self._variable(report, returns)

    def _pattern(self, report: NodeReport, returns: Names) -> str:
        if isinstance(returns, tuple):
            inner = [self._pattern(report, item) for item in returns]
            return "_" if all(name == "_" for name in inner) else f"({', '.join(inner)})"
        return self._variable(report, returns) if PortRef(report.node.id, returns) in self._uses else "_"

    def _variable(self, report: NodeReport, port: str, besides: Sequence[str] = ()) -> str:
        ref = PortRef(report.node.id, port)
        first = report.entry is not None and bool(report.entry.outputs) and report.entry.outputs[0].name == port
        wanted = report.node.name if first else f"{report.node.name}_{port}"
        flows = first and self._users.get(ref, 0) <= 1
        return self._variables.for_value(ref, wanted, self._uses.get(ref, 0), flows=flows, besides=besides)

    # Any: arguments are plain values of every kind.
    def _with_names(self, value: Any) -> Any:
        """A call whose open sizes have the names that they have here."""
        if not self._variables.renamed:
            return value
        match value:
            case Expr():
                return self._variables.size(value)
            case Call(target, args, kwargs):
                named = {key: self._with_names(item) for key, item in kwargs.items()}
                return Call(target, tuple(self._with_names(arg) for arg in args), named)
            case slice():
                return slice(*(self._with_names(part) for part in (value.start, value.stop, value.step)))
            case list() | tuple():
                return type(value)(self._with_names(item) for item in value)
        return value


def _needs_loop(report: NodeReport) -> bool:
    """Whether repeats are more than one module after the other."""
    if not isinstance(report.entry, BlockDef) or report.values["repeats"] == 1:
        return False
    return bool(report.values["share_weights"]) or not is_chain(report)
