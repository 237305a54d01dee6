"""A network that is built line by line. Each line is an edit of the document, checked by the analysis at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from designer.analysis.blocks import analyse_in
from designer.analysis.network import Analysis
from designer.analysis.problems import Problem, Severity
from designer.analysis.project import check_training
from designer.api.blocks import is_of_the_library, offered, trait, with_block
from designer.api.errors import ApiError
from designer.api.expressions import Expression
from designer.api.from_module import Weights, imported
from designer.api.marks import Wish, frame_for, note_for, put
from designer.api.objectives import with_objective
from designer.api.output import Output
from designer.api.wires import Inputs, by_name, by_place, is_wire, json_of
from designer.catalogue.dims import Dim
from designer.catalogue.errors import CatalogueError
from designer.compiler.errors import CompileError
from designer.compiler.source import print_network
from designer.drawing.layout import arrange
from designer.graph.applying import apply
from designer.graph.blocks import share
from designer.graph.carrying import laid
from designer.graph.edits import AddNode, Batch, Connect, Edit, SetDoc, SetExposed, SetSetting, SetTrait
from designer.graph.errors import GraphError
from designer.graph.files import load, save
from designer.graph.ids import NodeId, new_id, unique_name
from designer.graph.model import Edge, Node, PortRef, Project, empty_project
from designer.graph.model import Network as Graph
from designer.graph.recipe import NO_DATASET, Json

if TYPE_CHECKING:
    from torch import nn


class Network:
    """A network under construction, inside a project of its own.

    Args:
        name: What the network and its project are called; the printed class is named after it.
        doc: What it is for, in a sentence: the printed class says it.

    A network can be a layer of another one, as a block: its inputs and outputs are the ports, by their names.

    The project has no dataset until `net.set("data.dataset", "digits")` chooses one.
    """

    def __init__(self, name: str = "Network", *, doc: str = "") -> None:
        empty = empty_project(name, network=name)
        project = replace(empty, data=replace(empty.data, dataset=NO_DATASET))
        self._take(project, analyse_in(project, project.main.id))
        self._placed: frozenset[NodeId] = frozenset()
        self._wishes: tuple[Wish, ...] = ()
        self._weights = Weights()
        if doc:
            self._do(SetDoc(project.main.id, doc))

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Self:
        """The first network of a `.loom` file. Raises `ApiError`."""
        try:
            project = load(Path(path))
        except GraphError as error:
            raise ApiError(error.message, error.hint) from error
        network = cls(project.main.name)
        network._take(project, analyse_in(project, project.main.id))
        network._placed = frozenset(project.main.nodes)
        network._weights = Weights.beside(Path(path))
        return network

    # Any: whatever the module takes.
    @classmethod
    def from_module(cls, module: "nn.Module", example_inputs: Any, *, name: str = "", blocks: bool = True) -> Self:
        """A live PyTorch module as an editable network that keeps its weights: `compile` puts them in.

        Args:
            module: What to import; it stays as it is. What it does in evaluation mode is what is drawn.
            example_inputs: What it takes: a tensor, a tuple of arguments or a dictionary of named ones. The first
                dimension of every tensor is the batch.
            name: What the network is called; the module's class by default.
            blocks: Whether modules that occur several times in the same form become blocks.

        Raises:
            ApiError: The module cannot be followed, or something in it is no layer here.
        """
        found = imported(module, example_inputs, name, blocks=blocks)
        network = cls(found.project.main.name)
        network._take(found.project, found.analysis)
        network._placed = frozenset(found.project.main.nodes)
        network._weights = Weights(found.state)
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

    # Any: the kind of a parameter is read off its default.
    def param(
        self,
        name: str,
        default: Any,
        *,
        low: float | None = None,
        high: float | None = None,
        options: Sequence[str] = (),
        help: str = "",
    ) -> Expression:
        """A parameter that the network offers as a block, for use in those of its layers: `out_channels=2 * channels`.

        Args:
            name: What it is called where the block is used.
            default: Its value unless that says otherwise; what the network is checked with here. It may follow from
                what arrives and from the parameters before it: `expr("in_channels // 4")`.
            low: The least number that it may be.
            high: The largest one.
            options: The words that it may be.
            help: What it means, in a sentence.
        """
        made = offered(name, json_of(default), tuple(options), (low, high), help)
        self._do(SetExposed(self._main.id, (*self._main.params, made)))
        return Expression(name, whole=True)

    # Any: a parameter's kind is known to the layer's entry, which checks it.
    def add(self, type: "str | Network", *inputs: Inputs, name: str | None = None, **params: Any) -> Output:
        """Adds a layer.

        Args:
            type: The layer's type, such as `"Conv2d"`; `layerloom` shows them all in its palette. Or a block: another
                `Network`, as it is now, or one of the library, such as `"ready:squeeze-excitation"`.
            inputs: What it takes, in the order of its ports. A port that takes many takes a list, or all that follow.
            name: Its name in the module; by default made from the type (`conv`, `conv2`, …).
            params: Its parameters as in PyTorch, except those that follow from the input (`in_channels`, …).
                A further input may be given by its port's name: `key=k, value=v`.

        Returns:
            The layer's first output, which leads to the others.

        Raises:
            ApiError: The layer, a parameter or an input does not exist or does not fit. The network is unchanged then.
        """
        before = self._project, self._analysis
        try:
            return self._added(self._known(type), inputs, name, params)
        except ApiError:
            self._take(*before)
            raise

    # Any: as in `add`.
    def _added(self, type: str, inputs: Sequence[Inputs], name: str | None, params: Mapping[str, Any]) -> Output:
        try:
            entry = self._analysis.library.layer(type)
        except CatalogueError as error:
            raise ApiError(str(error)) from error
        by_port = {key: value for key, value in params.items() if entry.input(key) and is_wire(value)}
        own = {key: json_of(value) for key, value in params.items() if key not in by_port}
        node = Node(
            id=new_id(),
            type=type,
            name=unique_name(entry.stem, self._main.names()) if name is None else name,
            params=own,
        )
        wires = [*by_place(entry, node.name, inputs), *by_name(entry, node.name, by_port)]
        self._add(node, [(port, self._own(output)) for port, output in wires])
        first = entry.outputs[0].name if entry.outputs else ""
        return Output(self, PortRef(node.id, first))

    def set(self, path: str, value: Json) -> None:
        """Sets one of the choices that a run is made from: `net.set("training.epochs", 10)`.

        Raises `ApiError` if there is no such setting or the value is of the wrong kind.
        """
        self._do(SetSetting(path, value))

    # Any: what an objective is told has kinds of its own.
    def objective(self, name: str, drawing: "Network", *, learns: Sequence["Network"] = (), **how: Any) -> None:
        """Adds something that training makes small.

        Args:
            name: What it is called.
            drawing: A network with others, complete, as layers; its inputs are ports of the data by their names.
            learns: Whose weights it moves; all that the drawing uses by default.
            how: `optimizer=("Adam", {"lr": 2e-4})`, or a name alone, and `schedule` (those of the recipe by default);
                `watch`, `every`, `first` and `last` as in `designer.graph.recipe.Objective`.

        Raises `ApiError` if a network that is to learn is not in the drawing.
        """
        try:
            project = with_objective(self.project, name, drawing.project, [each.project for each in learns], **how)
        except GraphError as error:
            raise ApiError(error.message, error.hint) from error
        self._placed = frozenset(project.main.nodes)
        self._take(project, analyse_in(project, project.main.id, self._analysis))

    def share(self, first: Output | str, *others: Output | str) -> None:
        """Lets layers use the weights of the first one: outputs of theirs, or their names.

        Raises `ApiError` if they are of several types, or what arrives at them asks for weights of other shapes.
        """
        nodes = [self._layer(layer).id for layer in (first, *others)]
        self._do_soundly(lambda: share(self._project, self._main.id, nodes))

    # Any: each trait has its own kind.
    def traits(self, layer: Output | str, **traits: Any) -> None:
        """Says of a layer (an output of it, or its name) how it is trained.

        Args:
            layer: Which one.
            traits: `frozen=True` and `unfreeze_epoch=5`; `lr_scale=0.1`, which multiplies the learning rate;
                `init="kaiming_normal_"` or `init=("normal_", {"std": 0.02})`; `bypassed=True` passes on what arrives.
        """
        network, node = self._main.id, self._layer(layer).id
        edits = tuple(SetTrait(network, node, name, trait(name, value)) for name, value in traits.items())
        self._do_soundly(lambda: Batch(edits))

    def frame(self, *layers: Output | str, title: str = "", colour: str = "blue") -> None:
        """Draws a frame around layers (outputs of theirs, or their names), wherever they come to be.

        Raises `ApiError` if none is named, one does not exist, or a frame has no such colour.
        """
        self._wishes += (frame_for(title, colour, [self._layer(layer).id for layer in layers]),)

    def note(self, text: str, *, above: Output | str | None = None) -> None:
        """Puts a note in Markdown above the network, over the layer that it is about if one is named."""
        self._wishes += (note_for(text, [] if above is None else [self._layer(above).id]),)

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
        """The module, freshly initialised or with the weights that came along; its `state_dict` keys are layers' names.

        Raises `ApiError` if something is wrong with the network.
        """
        from designer.compiler.build import compile_network  # here: only this needs torch

        try:
            made = compile_network(self.analysis)
        except CompileError as error:
            raise ApiError(error.message, error.hint) from error
        if self._weights:
            self._weights.put_in(made)
        return made

    def save(self, path: str | PathLike[str]) -> None:
        """Writes the project, arranged for the canvas, to a `.loom` file, or raises `ApiError`.

        Weights that came with the network go beside it: `net.safetensors` with `net.loom`.
        """
        try:
            save(self.project, Path(path))
        except GraphError as error:
            raise ApiError(error.message, error.hint) from error
        if self._weights:
            self._weights.save_beside(Path(path))

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
    def macs(self) -> Dim:
        """Multiply-adds for one sample; an expression over the sizes that are open."""
        return self.analysis.macs

    @property
    def analysis(self) -> Analysis:
        """Shapes, costs and problems, layer by layer."""
        return self._analysis

    @property
    def project(self) -> Project:
        """The document as it would be saved: new layers are arranged, those of a loaded file stay where they are."""
        positions = arrange(self._main, self.analysis, keep=self._placed)
        project = apply(self._project, laid(self._main, positions))[0] if positions else self._project
        return apply(project, put(project.main, self.analysis, self._wishes))[0] if self._wishes else project

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
        self._take(project, analyse_in(project, project.main.id, self._analysis))

    def _do_soundly(self, edit: Callable[[], Edit]) -> None:
        """Does an edit, or raises `ApiError` and leaves everything as it was if it makes something wrong."""
        before = self._project, self._analysis
        known = {problem.message for problem in self.check()}
        try:
            self._do(edit())
        except GraphError as error:
            raise ApiError(error.message, error.hint) from error
        new = (problem for problem in self.check() if problem.message not in known)
        problem = next((each for each in new if each.severity is Severity.ERROR), None)
        if problem is not None:
            self._take(*before)
            raise ApiError(problem.message)

    def _known(self, type: "str | Network") -> str:
        """The type of a layer; a block is brought into the project first."""
        if isinstance(type, str) and not is_of_the_library(type):
            return type
        try:
            project, known = with_block(self._project, type if isinstance(type, str) else type.project)
        except GraphError as error:
            raise ApiError(error.message, error.hint) from error
        self._take(project, analyse_in(project, project.main.id, self._analysis))
        return known

    def _layer(self, layer: Output | str) -> Node:
        node = self._main.named(layer) if isinstance(layer, str) else self._main.nodes[self._own(layer).node]
        if node is None:
            raise ApiError(f"The network “{self.name}” has no layer “{layer}”.")
        return node

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
