"""Prints a network as the Python file that a person would have written. Needs no torch: the window shows it live.

The module's attributes are the layers' names. In `forward`, the trunk of the network runs through a variable `x`;
branches are called after their layers.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from designer.analysis.network import Analysis, NodeReport
from designer.analysis.problems import Severity
from designer.catalogue.call import Lowering, Names
from designer.catalogue.dims import Expr
from designer.catalogue.tensor import TensorSpec
from designer.compiler.emit import emit
from designer.compiler.errors import CompileError
from designer.compiler.parts import parts_in, symbols_in, texts
from designer.graph.ids import NodeId, as_name
from designer.graph.model import PortRef

_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Source:
    """A printed module. `lines` leads from line numbers (from 1) to the layer that a line is of.

    `inputs` and `outputs` are the names of the network's ends, in the order of arguments and results.
    """

    text: str
    class_name: str
    lines: Mapping[int, NodeId]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]


def print_network(analysis: Analysis, class_name: str | None = None) -> Source:
    """The source of a network. Raises `CompileError` if the network has errors."""
    first = next((problem for problem in analysis.problems if problem.severity is Severity.ERROR), None)
    if first is not None:
        raise CompileError(f"The network “{analysis.network.name}” cannot be compiled. {first.message}")
    return _Printer(analysis, class_name or class_name_of(analysis.network.name)).source()


def class_name_of(name: str) -> str:
    """A class name from a network's name: `residual cnn` → `ResidualCnn`, `LeNet-5` → `LeNet5`."""
    words = "".join(letter if letter.isalnum() and letter.isascii() else " " for letter in name).split()
    joined = "".join(word[0].upper() + word[1:] for word in words) or "Network"
    if joined[0].isdigit():
        joined = f"Net{joined}"
    return as_name(joined if joined not in ("Module", "True", "False", "None") else f"{joined}Network")


class _Printer:
    """Collects the lines of one module."""

    def __init__(self, analysis: Analysis, class_name: str) -> None:
        self._analysis = analysis
        self._class_name = class_name
        self._reports = [analysis.nodes[key] for key in analysis.order]
        self._lines: list[str] = []
        self._of_line: dict[int, NodeId] = {}
        self._variables: dict[PortRef, str] = {}
        self._uses: dict[PortRef, int] = {}
        for report in self._reports:
            for source in filter(None, report.sources):
                self._uses[source] = self._uses.get(source, 0) + 1
        self._trunk = "x" if "x" not in analysis.network.names() else "_x"

    def source(self) -> Source:
        ends_in, ends_out = self._analysis.ends("Input"), self._analysis.ends("Output")
        self._header(ends_in, ends_out)
        self._constructor()
        self._forward(ends_in, ends_out)
        return Source(
            text="\n".join(self._lines) + "\n",
            class_name=self._class_name,
            lines=self._of_line,
            inputs=tuple(report.node.name for report in ends_in),
            outputs=tuple(report.node.name for report in ends_out),
        )

    def _write(self, depth: int, text: str, node: NodeId | None = None) -> None:
        self._lines.append(_INDENT * depth + text if text else "")
        if node is not None:
            self._of_line[len(self._lines)] = node

    def _header(self, ends_in: tuple[NodeReport, ...], ends_out: tuple[NodeReport, ...]) -> None:
        takes = ", ".join(f"{report.node.name} {report.outputs[0]}" for report in ends_in)
        gives = ", ".join(f"{report.node.name} {report.inputs[0]}" for report in ends_out)
        name = self._analysis.network.name
        title = "".join(c if c.isprintable() else " " for c in name).replace("\\", "/").replace('"', "'")
        self._write(0, f'"""{title}, drawn with Layerloom."""')
        self._write(0, "")
        imports, definitions = texts(self._parts())
        for line in (*(line for line in imports if not line.startswith("from torch")), "import torch"):
            self._write(0, line)
        for line in ("from torch import nn", *(line for line in imports if line.startswith("from torch")), "", ""):
            self._write(0, line)
        for text in definitions:
            for line in (*text.splitlines(), "", ""):
                self._write(0, line)
        self._write(0, f"class {self._class_name}(nn.Module):")
        self._write(1, f'"""{takes} → {gives}; {self._analysis.parameters:,} parameters."""')
        self._write(0, "")

    def _constructor(self) -> None:
        self._write(1, "def __init__(self) -> None:")
        self._write(2, "super().__init__()")
        for report in self._reports:
            if report.entry is None or report.entry.lower is None:
                continue
            module = report.entry.lower(report.values, report.inputs).module
            if module is not None:
                text = f"self.{report.node.name} = {emit(module, (), params=report.entry.params)}"
                self._write(2, text, report.node.id)
        self._write(0, "")

    def _forward(self, ends_in: tuple[NodeReport, ...], ends_out: tuple[NodeReport, ...]) -> None:
        arguments = "".join(f", {report.node.name}: torch.Tensor" for report in ends_in)
        results = "torch.Tensor" if len(ends_out) == 1 else f"tuple[{', '.join(['torch.Tensor'] * len(ends_out))}]"
        self._write(1, f"def forward(self{arguments}) -> {results}:")
        for report in ends_in:
            self._variables[PortRef(report.node.id, "output")] = report.node.name
        self._open_sizes(ends_in)
        for report in self._reports:
            self._statement(report)
        returned = (self._variables[source] for report in ends_out for source in report.sources if source)
        self._write(2, "return " + ", ".join(returned))

    def _parts(self) -> Iterator[str]:
        """The names of the parts that the network uses."""
        for lowering in self._lowerings():
            yield from parts_in((lowering.module, lowering.forward))

    def _lowerings(self) -> Iterator[Lowering]:
        for report in self._reports:
            if report.entry is not None and report.entry.lower is not None:
                yield report.entry.lower(report.values, report.inputs)

    def _open_sizes(self, ends_in: tuple[NodeReport, ...]) -> None:
        """Names for the sizes that are known only when data arrives, as far as the layers use them."""
        used = {name for lowering in self._lowerings() for name in symbols_in(lowering.forward)}
        for report in ends_in:
            for place, size in enumerate(report.outputs[0].shape):
                if isinstance(size, Expr) and size.is_symbol and str(size) in used:
                    used.discard(str(size))
                    self._write(2, f"{size} = {report.node.name}.shape[{place}]", report.node.id)
        if used:
            raise CompileError(f"The size {min(used)} is that of no Input.")

    def _statement(self, report: NodeReport) -> None:
        if report.entry is None or report.entry.lower is None:
            return
        node, lowering = report.node, report.entry.lower(report.values, report.inputs)
        inputs = [self._variables[source] if source else "None" for source in report.sources]
        for source in filter(None, report.sources):
            self._uses[source] -= 1
        for port, attribute in lowering.attributes.items():
            self._variables[PortRef(node.id, port)] = f"self.{node.name}.{attribute}"
        target = self._target(report, lowering.returns)
        value = emit(lowering.forward, inputs, module=f"self.{node.name}")
        self._write(2, f"{target} = {value}{_comment(report.outputs)}", node.id)

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
        return self._variable(report, returns) if self._uses.get(ref) else "_"

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


def _comment(outputs: tuple[TensorSpec, ...]) -> str:
    return f"  # {outputs[0]}" if outputs else ""
