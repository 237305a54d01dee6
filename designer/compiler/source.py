"""Prints a network as the Python file that a person would have written. Needs no torch: the window shows it live.

The module's attributes are the layers' names. Each block becomes a class; its uses construct it. The text is formatted
as `ruff format` does with its default settings.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field

from designer.analysis.custom import CustomDef
from designer.analysis.problems import Severity
from designer.analysis.report import Analysis
from designer.compiler.docstrings import docstring, printable
from designer.compiler.errors import CompileError
from designer.compiler.forward import Line
from designer.compiler.imports import ALWAYS, import_lines
from designer.compiler.lowered import Classes, Made, class_form
from designer.compiler.naming import OWN, numbered
from designer.compiler.parts import part, parts_in, read_part
from designer.compiler.printer import ClassPrinter
from designer.compiler.program import program_lines
from designer.compiler.uses import Key, Use, uses_of
from designer.graph.ids import NetworkId, NodeId, as_name


@dataclass(frozen=True, slots=True)
class Source:
    """A printed module.

    `code` are the texts of the user's own layers in it: they run only if they are trusted (`designer.trust`).

    `lines` leads from line numbers (from 1) to the layer of the network that a line is of, `places` to the network and
    the layer, also within blocks; `classes` from the lines where classes begin to their networks. `inputs` and
    `outputs` are the names of the network's ends, in the order of arguments and results.
    """

    text: str
    class_name: str
    lines: Mapping[int, NodeId]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    places: Mapping[int, tuple[NetworkId, NodeId]] = field(default_factory=dict)
    classes: Mapping[int, NetworkId] = field(default_factory=dict)
    code: tuple[str, ...] = ()


def print_network(
    analysis: Analysis, class_name: str | None = None, *, shapes: bool = True, check: bool = False
) -> Source:
    """The source of a network.

    Args:
        analysis: The network, with all that follows from it.
        class_name: What its class is called; made from the network's name if it is None. A number is added if a part
            that the source holds is called so.
        shapes: Whether each line of `forward` says the shape of its result.
        check: Whether the text ends with lines that build and run the network when the file is run as a program.

    Raises:
        CompileError: The network has errors.
    """
    first = next((problem for problem in analysis.problems if problem.severity is Severity.ERROR), None)
    if first is not None:
        raise CompileError(f"The network “{analysis.network.name}” cannot be compiled. {first.message}")
    file = _File(analysis, class_name or class_name_of(analysis.network.name), shapes=shapes)
    return file.source(check=check)


def class_name_of(name: str) -> str:
    """A class name from a network's name: `residual cnn` → `ResidualCnn`, `LeNet-5` → `LeNet5`."""
    words = "".join(letter if letter.isalnum() and letter.isascii() else " " for letter in name).split()
    joined = "".join(word[0].upper() + word[1:] for word in words) or "Network"
    if joined[0].isdigit():
        joined = f"Net{joined}"
    return as_name(joined if joined not in ("Module", "True", "False", "None", *OWN) else f"{joined}Network")


class _File:
    """Collects the lines of one file: parts, the classes of blocks, the network."""

    def __init__(self, analysis: Analysis, class_name: str, *, shapes: bool) -> None:
        self._analysis = analysis
        self._shapes = shapes
        self._classes = Classes()
        self._uses = uses_of(analysis)
        every = [analysis, *(use.analysis for uses in self._uses.values() for use in uses.values())]
        self._parts = list(dict.fromkeys(name for each in every for name in self._parts_of(each)))
        self._imports = [line for each in every for line in _imports_of(each)]
        texts = [entry.code for each in every for entry in _own_layers(each)]
        self._own = [read_part(text) for text in dict.fromkeys(texts)]
        self._code = tuple(dict.fromkeys(texts))
        arguments = {exposed.name for each in every for exposed in each.network.params}
        given = (each.names for each in (*map(part, self._parts), *self._own))
        self._classes.names = frozenset[str]().union(*given)
        self._taken = arguments | self._classes.names
        self._class_name = self._free(class_name)
        self._bodies: list[tuple[NetworkId, list[Line]]] = []
        self._needs_math = False

    def source(self, *, check: bool) -> Source:
        """The printed file."""
        for uses in self._uses.values():
            self._block(uses)
        self._class(ClassPrinter(self._class_name, [self._analysis], self._classes, shapes=self._shapes, alone=True))
        lines = [Line(line) for line in self._head()]
        for each in (*map(part, self._parts), *self._own):
            lines += [Line(""), Line(""), *(Line(line) for line in each.text.splitlines())]
        places: dict[int, tuple[NetworkId, NodeId]] = {}
        classes: dict[int, NetworkId] = {}
        for network, body in self._bodies:
            lines += [Line(""), Line("")]
            classes[len(lines) + 1] = network
            for line in body:
                lines.append(line)
                if line.node is not None:
                    places[len(lines)] = (network, line.node)
        if check:
            lines += [Line(""), Line(""), *map(Line, program_lines(self._analysis, self._class_name, self._taken))]
        return Source(
            text="\n".join(line.text for line in lines) + "\n",
            class_name=self._class_name,
            lines={line: node for line, (network, node) in places.items() if network == self._analysis.network.id},
            inputs=tuple(report.node.name for report in self._analysis.ends("Input")),
            outputs=tuple(report.node.name for report in self._analysis.ends("Output")),
            places=places,
            classes=classes,
            code=self._code,
        )

    def _parts_of(self, analysis: Analysis) -> Iterable[str]:
        """The names of the parts that a network uses, not those within its blocks."""
        for key in self._classes.order(analysis):
            lowering = self._classes.lowering(analysis.nodes[key])
            if lowering is not None and not analysis.nodes[key].node.traits.bypassed:
                yield from parts_in((lowering.module, lowering.forward))

    def _head(self) -> list[str]:
        """The docstring and the imports."""
        title = docstring([f"{printable(self._analysis.network.name)}, drawn with Layerloom."], 0)
        imports = [line for each in (*map(part, self._parts), *self._own) for line in each.imports]
        imports += self._imports
        math = ["import math"] * self._needs_math
        return [*title, "", *import_lines([*ALWAYS, *imports, *math])]

    def _block(self, uses: Mapping[Key, Use]) -> None:
        """The classes of a block: one for each form that its uses have."""
        groups: dict[Hashable, list[Use]] = {}
        for use in uses.values():
            form = class_form(use.analysis, self._classes)
            groups.setdefault(form, []).append(use)
        for group in groups.values():
            name = self._free(class_name_of(group[0].analysis.network.name))
            printer = ClassPrinter(name, [use.analysis for use in group], self._classes, shapes=self._shapes)
            self._class(printer)
            self._classes.arguments[name] = printer.arguments
            for place, use in enumerate(group):
                values = {each.name: each.values[place] for each in printer.arguments}
                self._classes.made[use.key] = Made(name, values)

    def _class(self, printer: ClassPrinter) -> None:
        self._bodies.append((printer.network, printer.lines()))
        self._needs_math = self._needs_math or printer.needs_math

    def _free(self, wanted: str) -> str:
        name = numbered(wanted, self._taken)
        self._taken.add(name)
        return name


def _imports_of(analysis: Analysis) -> Iterable[str]:
    """The imports that a network's layers need, not those within its blocks."""
    for report in analysis.nodes.values():
        if report.entry is not None and not report.node.traits.bypassed:
            yield from report.entry.imports


def _own_layers(analysis: Analysis) -> Iterable[CustomDef]:
    """The entries of the user's own layers that a network uses, not those within its blocks."""
    entries = (report.entry for report in analysis.nodes.values())
    return (entry for entry in entries if isinstance(entry, CustomDef))
