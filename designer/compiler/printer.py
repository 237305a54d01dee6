"""Prints one class: a network, or a block with all its uses that share a form."""

from collections.abc import Iterator, Sequence
from typing import Any

from designer.analysis.blocks import BlockDef
from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.call import Lowering
from designer.compiler.docstrings import docstring, printable, sentence
from designer.compiler.emit import emit, written
from designer.compiler.forward import ForwardPrinter, Line, lines_of
from designer.compiler.initialised import initialising
from designer.compiler.layout import INDENT
from designer.compiler.lowered import CLASS, Classes, Layer, is_chain, lowered
from designer.compiler.merging import EACH, REPEAT, Argument, Arguments
from designer.graph.ids import NetworkId

_BODY = 2 * INDENT


class ClassPrinter:
    """Collects the lines of one class. `alone`: it is a whole network, which is constructed without arguments."""

    def __init__(
        self, name: str, analyses: Sequence[Analysis], classes: Classes, *, shapes: bool, alone: bool = False
    ) -> None:
        self._name = name
        self._analyses = analyses
        self._analysis = analyses[0]
        self._classes = classes
        self._shapes = shapes
        self._arguments = Arguments(analyses, classes.names, alone=alone)
        self._order = classes.order(self._analysis)
        self._layers = list(self._merged())

    @property
    def network(self) -> NetworkId:
        """The network that the class is of."""
        return self._analysis.network.id

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """The arguments of the constructor, in order."""
        return self._arguments.ordered()

    @property
    def needs_math(self) -> bool:
        """Whether the file must import `math`."""
        return self._arguments.needs_math

    def lines(self) -> list[Line]:
        """The lines of the class."""
        lines = lines_of(f"class {self._name}(nn.Module):", 0)
        lines += [Line(line) for line in docstring(self._words(), INDENT, self._help())]
        lines += [Line(""), *self._constructor(), Line("")]
        return lines + ForwardPrinter(self._analysis, self._order, self._layers, shapes=self._shapes).lines()

    def _words(self) -> tuple[str, str]:
        """What the class is for; what enters and leaves it, and how many parameters it has."""
        network = self._analysis.network
        doc = sentence(printable(network.doc))
        if len(self._analyses) > 1:
            return doc or sentence(printable(network.name)) or "A block.", ""
        takes = ", ".join(f"{report.node.name} {report.outputs[0]}" for report in self._analysis.ends("Input"))
        gives = ", ".join(f"{report.node.name} {report.inputs[0]}" for report in self._analysis.ends("Output"))
        return doc, f"{takes} → {gives}; {self._analysis.parameters:,} parameters."

    def _help(self) -> Iterator[tuple[str, str]]:
        for argument in self.arguments:
            if argument.exposed is not None:
                yield argument.name, sentence(printable(argument.exposed.help))

    def _merged(self) -> Iterator[Layer]:
        for key in self._order:
            reports = tuple(analysis.nodes[key] for analysis in self._analyses)
            found = [each for report in reports if (each := lowered(report, self._classes)) is not None]
            if not found:
                continue
            construct, repeats = None, None
            if found[0].construct is not None:
                construct = self._arguments.merged([each.construct for each in found], reports)
            if isinstance(reports[0].entry, BlockDef) and reports[0].values["share_weights"]:
                counts = [report.values["repeats"] for report in reports]
                repeats = self._arguments.merged(counts, reports, "repeats", late=True)
            forward = self._arguments.merged([each.lowering.forward for each in found], reports, late=True)
            first = found[0].lowering
            yield Layer(reports, construct, Lowering(forward, None, first.returns, first.attributes), repeats)

    def _constructor(self) -> Iterator[Line]:
        arguments = "".join(f", {_declared(each)}" for each in self.arguments)
        yield from lines_of(f"def __init__(self{arguments}) -> None:", INDENT)
        yield from lines_of("super().__init__()", _BODY)
        for attribute, argument in self._arguments.stored.items():
            yield from lines_of(f"self.{attribute} = {argument}", _BODY)
        for layer in self._layers:
            if layer.construct is not None:
                text = f"self.{layer.report.node.name} = {self._constructed(layer)}"
                yield from lines_of(text, _BODY, layer.report.node.id, _note(layer.report))
            for depth, text in initialising(layer):
                yield from lines_of(text, _BODY + depth * INDENT, layer.report.node.id)

    def _constructed(self, layer: Layer) -> str:
        """The expression that constructs a layer's module."""
        construct, entry = layer.construct, layer.report.entry
        if construct.target == REPEAT:
            call, count = construct.args
            inner = emit(self._classes.spoken(call), ())
            if layer.report.values["share_weights"]:
                return inner
            return _stack(layer.report, f"{inner} for _ in range({written(count)})", generated=True)
        if construct.target == EACH:
            calls = ", ".join(emit(self._classes.spoken(call), ()) for call in construct.args)
            return _stack(layer.report, calls, generated=False)
        if construct.target.startswith(CLASS):
            return emit(self._classes.spoken(construct), ())
        return emit(construct, (), params=entry.params if entry is not None else ())


def _note(report: NodeReport) -> str:
    """The comment on a layer's constructor."""
    return report.entry.note(report.values) if report.entry is not None else ""


def _stack(report: NodeReport, items: str, *, generated: bool) -> str:
    """Modules one behind the other: a Sequential if each takes and gives one tensor, else a list to walk over."""
    if not is_chain(report):
        return f"nn.ModuleList([{items}])"
    return f"nn.Sequential(*[{items}])" if generated else f"nn.Sequential({items})"


def _declared(argument: Argument) -> str:
    """An argument as the constructor declares it: `channels: int = 64`."""
    declared = f"{argument.name}: {_annotation(argument.values)}"
    return declared if argument.default is None else f"{declared} = {written(argument.default)}"


# Any: arguments are plain values of every kind.
def _annotation(values: Sequence[Any]) -> str:
    """The type of all of several values."""
    kinds = {_kind(value) for value in values}
    optional = " | None" if "None" in kinds and len(kinds) > 1 else ""
    kinds -= {"None"} if optional else set()
    if kinds == {"int", "float"}:
        return f"float{optional}"
    return kinds.pop() + optional if len(kinds) == 1 else "object"


def _kind(value: Any) -> str:
    if isinstance(value, list | tuple):
        return f"tuple[{_annotation(value)}, ...]" if value else "tuple"
    return "None" if value is None else type(value).__name__
