"""Prints a network as the Python file that a person would have written. Needs no torch: the window shows it live.

The module's attributes are the layers' names. Each block becomes a class; its uses construct it.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field

from designer.analysis.problems import Severity
from designer.analysis.report import Analysis
from designer.compiler.errors import CompileError
from designer.compiler.parts import texts
from designer.compiler.printer import Classes, ClassPrinter, Line, Made, class_form
from designer.compiler.uses import Key, Use, uses_of
from designer.graph.ids import NetworkId, NodeId, as_name


@dataclass(frozen=True, slots=True)
class Source:
    """A printed module.

    `lines` leads from line numbers (from 1) to the layer of the network that a line is of, `places` to the network and
    the layer, also within blocks. `inputs` and `outputs` are the names of the network's ends, in the order of arguments
    and results.
    """

    text: str
    class_name: str
    lines: Mapping[int, NodeId]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    places: Mapping[int, tuple[NetworkId, NodeId]] = field(default_factory=dict)


def print_network(analysis: Analysis, class_name: str | None = None, *, shapes: bool = True) -> Source:
    """The source of a network.

    Args:
        analysis: The network, with all that follows from it.
        class_name: What its class is called; made from the network's name if it is None.
        shapes: Whether each line of `forward` says the shape of its result.

    Raises:
        CompileError: The network has errors.
    """
    first = next((problem for problem in analysis.problems if problem.severity is Severity.ERROR), None)
    if first is not None:
        raise CompileError(f"The network “{analysis.network.name}” cannot be compiled. {first.message}")
    return _File(analysis, class_name or class_name_of(analysis.network.name), shapes=shapes).source()


def class_name_of(name: str) -> str:
    """A class name from a network's name: `residual cnn` → `ResidualCnn`, `LeNet-5` → `LeNet5`."""
    words = "".join(letter if letter.isalnum() and letter.isascii() else " " for letter in name).split()
    joined = "".join(word[0].upper() + word[1:] for word in words) or "Network"
    if joined[0].isdigit():
        joined = f"Net{joined}"
    return as_name(joined if joined not in ("Module", "True", "False", "None") else f"{joined}Network")


class _File:
    """Collects the lines of one file: parts, the classes of blocks, the network."""

    def __init__(self, analysis: Analysis, class_name: str, *, shapes: bool) -> None:
        self._analysis = analysis
        self._class_name = class_name
        self._shapes = shapes
        self._classes = Classes()
        self._taken = {class_name}
        self._bodies: list[tuple[NetworkId, list[Line]]] = []
        self._parts: list[str] = []

    def source(self) -> Source:
        """The printed file."""
        for uses in uses_of(self._analysis).values():
            self._block(uses)
        self._class(ClassPrinter(self._class_name, [self._analysis], self._classes, shapes=self._shapes))
        imports, definitions = texts(self._parts)
        lines = [Line(text) for text in self._head(imports)]
        for text in definitions:
            lines += [*(Line(line) for line in text.splitlines()), Line(""), Line("")]
        places: dict[int, tuple[NetworkId, NodeId]] = {}
        for number, (network, body) in enumerate(self._bodies):
            lines += [Line(""), Line("")] if number else []
            for line in body:
                lines.append(line)
                if line.node is not None:
                    places[len(lines)] = (network, line.node)
        return Source(
            text="\n".join(line.text for line in lines) + "\n",
            class_name=self._class_name,
            lines={line: node for line, (network, node) in places.items() if network == self._analysis.network.id},
            inputs=tuple(report.node.name for report in self._analysis.ends("Input")),
            outputs=tuple(report.node.name for report in self._analysis.ends("Output")),
            places=places,
        )

    def _head(self, imports: list[str]) -> list[str]:
        name = self._analysis.network.name
        title = "".join(c if c.isprintable() else " " for c in name).replace("\\", "/").replace('"', "'")
        standard = [line for line in imports if "torch" not in line]
        others = [line for line in imports if "torch" in line]
        return [
            f'"""{title}, drawn with Layerloom."""',
            "",
            *(*standard, "") * bool(standard),
            "import torch",
            "from torch import nn",
            *others,
            "",
            "",
        ]

    def _block(self, uses: Mapping[Key, Use]) -> None:
        """The classes of a block: one for each form that its uses have."""
        groups: dict[Hashable, list[Use]] = {}
        for use in uses.values():
            groups.setdefault(class_form(use.analysis, self._classes), []).append(use)
        for group in groups.values():
            name = self._free(class_name_of(group[0].analysis.network.name))
            printer = ClassPrinter(name, [use.analysis for use in group], self._classes, shapes=self._shapes)
            self._class(printer)
            self._classes.arguments[name] = printer.arguments
            for place, use in enumerate(group):
                values = {each.name: each.values[place] for each in printer.arguments}
                self._classes.made[use.key] = Made(name, values)

    def _class(self, printer: ClassPrinter) -> None:
        self._parts += printer.parts()
        self._bodies.append((printer.network, printer.lines()))

    def _free(self, wanted: str) -> str:
        name, number = wanted, 2
        while name in self._taken:
            name, number = f"{wanted}{number}", number + 1
        self._taken.add(name)
        return name
