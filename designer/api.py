"""Networks in a few lines of Python: built, checked, compiled and saved. The names are PyTorch's.

    >>> net = Network("Tiny")
    >>> x = net.input((1, 8, 8))
    >>> x = net.add("Conv2d", x, out_channels=4, kernel_size=3)
    >>> x.shape
    ('N', 4, 6, 6)
    >>> net.output(x)
    >>> net.parameters
    40

What cannot work is refused in the line that asks for it, with an `ApiError`. Everything here is the program's own edits
and analysis; torch is loaded only by `Network.compile`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from designer.analysis.network import Analysis, NodeReport, analyse
from designer.analysis.problems import Problem, Severity
from designer.analysis.project import check_training
from designer.catalogue.errors import CatalogueError
from designer.catalogue.layer import LayerDef, Port
from designer.catalogue.registry import layer
from designer.catalogue.tensor import Shape
from designer.compiler.errors import CompileError
from designer.compiler.source import print_network
from designer.drawing.layout import arrange
from designer.graph.edits import AddNode, Batch, Connect, Edit, Move, SetSetting, apply
from designer.graph.errors import GraphError
from designer.graph.files import load, save
from designer.graph.ids import NodeId, new_id, unique_name
from designer.graph.model import Edge, Node, PortRef, Project, empty_project
from designer.graph.model import Network as Graph
from designer.graph.recipe import NO_DATASET, Json

if TYPE_CHECKING:
    from torch import nn

__all__ = ["ApiError", "Network", "Output"]


class ApiError(Exception):
    """Something that cannot work: `message` names the thing, what was expected and what came; `hint` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(f"{message} {hint}".strip())
        self.message = message
        self.hint = hint


class Output:
    """What comes out of a layer: hand it to the next one.

    A layer with several outputs unpacks: `out, h_n, c_n = net.add("LSTM", x, hidden_size=32)`. Used as it is, it
    stands for the first; `out.port("h_n")` and `out["h_n"]` give another.
    """

    def __init__(self, network: "Network", ref: PortRef) -> None:
        self._network = network
        self._ref = ref

    @property
    def network(self) -> "Network":
        """The network that it is part of."""
        return self._network

    @property
    def ref(self) -> PortRef:
        """The node's id and the port's name in the document."""
        return self._ref

    @property
    def layer(self) -> str:
        """The layer's name."""
        return self._report.node.name

    @property
    def name(self) -> str:
        """The port's name."""
        return self._ref.port

    @property
    def shape(self) -> Shape:
        """Its sizes; the batch size is the symbol `"N"`."""
        return self._report.outputs[self._place].shape

    @property
    def dtype(self) -> str:
        """Its kind of number: `float32` or `int64`."""
        return self._report.outputs[self._place].dtype

    def port(self, name: str) -> "Output":
        """Another output of the same layer. Raises `ApiError` if there is none of that name."""
        if name not in self._names:
            raise ApiError(f"{self.layer} has no output “{name}”.", f"There is: {', '.join(self._names)}.")
        return Output(self._network, PortRef(self._ref.node, name))

    def __getitem__(self, which: str | int) -> "Output":
        if isinstance(which, str):
            return self.port(which)
        return Output(self._network, PortRef(self._ref.node, self._names[which]))

    def __iter__(self) -> Iterator["Output"]:
        return (self.port(name) for name in self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __repr__(self) -> str:
        sizes = ", ".join(map(str, self.shape))
        return f"<output “{self.name}” of {self.layer}: ({sizes})>"

    @property
    def _report(self) -> NodeReport:
        return self._network.analysis.nodes[self._ref.node]

    @property
    def _names(self) -> tuple[str, ...]:
        entry = self._report.entry
        return tuple(port.name for port in entry.outputs) if entry is not None else ()

    @property
    def _place(self) -> int:
        return self._names.index(self._ref.port)


Inputs: TypeAlias = Output | Sequence[Output]
"""One wire, or several for an input that takes any number."""


class Network:
    """A network under construction, inside a project of its own.

    Args:
        name: What the network and its project are called; the printed class is named after it.

    The project has no dataset until `net.set("data.dataset", "digits")` chooses one.
    """

    def __init__(self, name: str = "Network") -> None:
        empty = empty_project(name, network=name)
        project = replace(empty, data=replace(empty.data, dataset=NO_DATASET))
        self._take(project, analyse(project.main))
        self._placed: frozenset[NodeId] = frozenset()

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Self:
        """The first network of a `.loom` file. Raises `ApiError`."""
        try:
            project = load(Path(path))
        except GraphError as error:
            raise ApiError(error.message, error.hint) from error
        network = cls(project.main.name)
        network._take(project, analyse(project.main))
        network._placed = frozenset(project.main.nodes)
        return network

    def input(self, shape: Sequence[int] | int, *, name: str | None = None, dtype: str = "float32") -> Output:
        """Where data enters.

        Args:
            shape: The sizes of one sample, without the batch.
            name: Its name, which becomes an argument of the module's `forward`.
            dtype: `float32`, or `int64` for what an `Embedding` looks up.
        """
        sizes = [shape] if isinstance(shape, int) else list(shape)
        return self.add("Input", name=name, shape=sizes, **({} if dtype == "float32" else {"dtype": dtype}))

    def output(self, *outputs: Output, name: str | None = None) -> None:
        """What the network returns: one `Output` layer for each of `outputs`, in this order."""
        for output in outputs:
            self.add("Output", output, name=name)

    # Any: a parameter's kind is known to the layer's entry, which checks it.
    def add(self, type: str, *inputs: Inputs, name: str | None = None, **params: Any) -> Output:
        """Adds a layer.

        Args:
            type: The layer's type, such as `"Conv2d"`; `layerloom` shows them all in its palette.
            inputs: What it takes, in the order of its ports. A port that takes many takes a list, or all that follow.
            name: Its name in the module; by default made from the type (`conv`, `conv2`, …).
            params: Its parameters as in PyTorch, except those that follow from the input (`in_channels`, …).
                A further input may be given by its port's name: `key=k, value=v`.

        Returns:
            The layer's first output, which leads to the others.

        Raises:
            ApiError: The layer, a parameter or an input does not exist or does not fit. The network is unchanged then.
        """
        try:
            entry = layer(type)
        except CatalogueError as error:
            raise ApiError(str(error)) from error
        by_port = {key: value for key, value in params.items() if entry.input(key) and _is_wire(value)}
        own = {key: _json(value) for key, value in params.items() if key not in by_port}
        node = Node(
            id=new_id(),
            type=type,
            name=unique_name(entry.stem, self._main.names()) if name is None else name,
            params=own,
        )
        wires = [*_by_place(entry, node.name, inputs), *_by_name(entry, node.name, by_port)]
        self._add(node, [(port, self._own(output)) for port, output in wires])
        first = entry.outputs[0].name if entry.outputs else ""
        return Output(self, PortRef(node.id, first))

    def set(self, path: str, value: Json) -> None:
        """Sets one of the choices that a run is made from: `net.set("training.epochs", 10)`.

        Raises `ApiError` if there is no such setting or the value is of the wrong kind.
        """
        self._do(SetSetting(path, value))

    def check(self) -> tuple[Problem, ...]:
        """What is wrong with the network; empty if nothing is."""
        return self.analysis.problems

    def check_training(self) -> tuple[Problem, ...]:
        """What keeps the network from being trained with the project's data and recipe."""
        return check_training(self._project, self.analysis)

    def source(self) -> str:
        """The network as a Python file with one `nn.Module`. Raises `ApiError` if something is wrong with it."""
        try:
            return print_network(self.analysis).text
        except CompileError as error:
            raise ApiError(error.message, error.hint) from error

    def compile(self) -> "nn.Module":
        """The module, freshly initialised; its `state_dict` keys are the layers' names.

        Raises `ApiError` if something is wrong with the network.
        """
        from designer.compiler.build import compile_network  # here: only this needs torch

        try:
            return compile_network(self.analysis)
        except CompileError as error:
            raise ApiError(error.message, error.hint) from error

    def save(self, path: str | PathLike[str]) -> None:
        """Writes the project, arranged for the canvas, to a `.loom` file, or raises `ApiError`."""
        try:
            save(self.project, Path(path))
        except GraphError as error:
            raise ApiError(error.message, error.hint) from error

    def __getitem__(self, name: str) -> Output:
        """The first output of the layer called `name`."""
        node = self._main.named(name)
        entry = self.analysis.nodes[node.id].entry if node is not None else None
        if node is None or entry is None or not entry.outputs:
            raise ApiError(f"The network “{self.name}” has no layer “{name}” with an output.")
        return Output(self, PortRef(node.id, entry.outputs[0].name))

    @property
    def name(self) -> str:
        """What the network is called."""
        return self._main.name

    @property
    def parameters(self) -> int:
        """Numbers that the network learns."""
        return self.analysis.parameters

    @property
    def macs(self) -> int:
        """Multiply-adds for one sample."""
        return self.analysis.macs

    @property
    def analysis(self) -> Analysis:
        """Shapes, costs and problems, layer by layer."""
        return self._analysis

    @property
    def project(self) -> Project:
        """The document as it would be saved: new layers are arranged, those of a loaded file stay where they are."""
        positions = arrange(self._main, self.analysis, keep=self._placed)
        return apply(self._project, Move(self._main.id, positions))[0] if positions else self._project

    def __repr__(self) -> str:
        return f"<Network “{self.name}”: {len(self._main.nodes)} layers, {self.parameters:,} parameters>"

    @property
    def _main(self) -> Graph:
        return self._project.main

    def _do(self, edit: Edit) -> None:
        try:
            project = apply(self._project, edit)[0]
        except GraphError as error:
            raise ApiError(error.message, error.hint) from error
        self._take(project, analyse(project.main, self._analysis))

    def _take(self, project: Project, analysis: Analysis) -> None:
        self._project, self._analysis = project, analysis

    def _add(self, node: Node, wires: Sequence[tuple[str, PortRef]]) -> None:
        """Adds a node with its wires, or raises `ApiError` and leaves everything as it was."""
        network = self._main.id
        before = self._project, self._analysis
        edges = (Edge(source, PortRef(node.id, port)) for port, source in wires)
        self._do(Batch((AddNode(network, node), *(Connect(network, edge) for edge in edges))))
        problem = self._problem_at(node)
        if problem is not None:
            self._take(*before)
            repairs = " Or: ".join(f"{repair.label}." for repair in problem.repairs)
            raise ApiError(problem.message, repairs)

    def _problem_at(self, node: Node) -> Problem | None:
        """What keeps a layer from working; in a loaded network that may be the problem of a layer before it."""
        report = self._analysis.nodes[node.id]
        if report.resolved:
            return None
        return next(problem for problem in (*report.problems, *self.check()) if problem.severity is Severity.ERROR)

    def _own(self, output: Output) -> PortRef:
        if output.network is not self:
            raise ApiError(f"The output “{output.name}” of {output.layer} belongs to another network.")
        return output.ref


def _by_place(entry: LayerDef, name: str, inputs: Sequence[Inputs]) -> Iterator[tuple[str, Output]]:
    """The wires for inputs that are given in the order of the ports."""
    waiting = list(inputs)
    for port in entry.inputs:
        if not waiting:
            return
        if port.many and isinstance(waiting[0], Output):
            taken, waiting = waiting, []
        else:
            taken, waiting = waiting[:1], waiting[1:]
        for given in taken:
            yield from _wires(port, name, given)
    if waiting:
        takes = ", ".join(port.name for port in entry.inputs) or "none"
        raise ApiError(f"{name}: {entry.type} got {len(inputs)} inputs, which is too many.", f"It takes: {takes}.")


def _by_name(entry: LayerDef, name: str, inputs: Mapping[str, Inputs]) -> Iterator[tuple[str, Output]]:
    """The wires for inputs that are given by their port's name."""
    for port in entry.inputs:
        if port.name in inputs:
            yield from _wires(port, name, inputs[port.name])


def _wires(port: Port, name: str, given: Inputs) -> Iterator[tuple[str, Output]]:
    if not _is_wire(given) or (not port.many and not isinstance(given, Output)):
        wanted = "outputs of layers" if port.many else "the output of a layer"
        raise ApiError(f"{name}: its input “{port.name}” takes {wanted}, not {given!r}.")
    for output in [given] if isinstance(given, Output) else given:
        yield port.name, output


def _is_wire(value: object) -> bool:
    """Whether a value is an output of a layer, or a list of them."""
    if isinstance(value, Output):
        return True
    return isinstance(value, list | tuple) and bool(value) and all(isinstance(item, Output) for item in value)


def _json(value: Any) -> Json:
    """A parameter as the document holds it: tuples are lists there. Any: the layer's entry checks what it is."""
    return [_json(item) for item in value] if isinstance(value, list | tuple) else value
