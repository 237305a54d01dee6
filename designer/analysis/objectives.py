"""Objectives: what training makes small, drawn as networks of the project. What stands in such a drawing, in words of
training: ports of the data, networks that learn, terms, and what is only looked at.
"""

from dataclasses import dataclass

from designer.analysis.blocks import ProjectLibrary, analyse_in
from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.datasets import CLASSIFICATION, MULTILABEL, DatasetDef
from designer.catalogue.tensor import TensorSpec
from designer.graph.ids import NetworkId
from designer.graph.model import BLOCK, Project
from designer.graph.recipe import Objective, Training

TARGET, CLEAN, VIEW = "target", "clean", "view"
"""Ports of the data besides its inputs: what is right, the first input as it is, and augmented a second time."""
PREDICTION, TRUTH = "prediction", "truth"
"""Outputs that the metrics of the task look at: what the network says, and what is right, if not the target."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """An objective with what follows from its drawing.

    `ports` are the names of the data's ports in the order of the drawing's Inputs; `uses` the layers that are networks
    of the project, by name; `terms` the Outputs that are made small, `watched` other single numbers, `shown` Outputs
    with more than a number.
    """

    objective: Objective
    analysis: Analysis
    ports: tuple[str, ...]
    uses: tuple[tuple[str, NetworkId], ...]
    terms: tuple[str, ...]
    watched: tuple[str, ...]
    shown: tuple[str, ...]

    @property
    def learns(self) -> frozenset[NetworkId]:
        """The networks whose weights it moves; the drawing itself stands for its own layers."""
        if self.objective.learns:
            return frozenset(self.objective.learns)
        return frozenset((self.objective.network, *(network for _, network in self.uses)))

    def output(self, name: str) -> TensorSpec:
        """What arrives at an Output."""
        return next(end.inputs[0] for end in self.analysis.ends("Output") if end.node.name == name)


def drawn(project: Project, objective: Objective, library: ProjectLibrary | None = None) -> Drawn:
    """What follows from an objective's drawing, which is there and whose problems are looked at elsewhere."""
    analysis = analyse_in(project, objective.network, library=library)
    ends = [end for end in analysis.ends("Output") if end.inputs]
    single = [end.node.name for end in ends if end.inputs[0].shape == ()]
    return Drawn(
        objective=objective,
        analysis=analysis,
        ports=tuple(end.node.name for end in analysis.ends("Input")),
        uses=tuple((node.name, node.type[len(BLOCK) :]) for node in analysis.network if node.type.startswith(BLOCK)),
        terms=tuple(name for name in single if name not in objective.watch),
        watched=tuple(name for name in single if name in objective.watch),
        shown=tuple(end.node.name for end in ends if end.node.name not in single),
    )


def every_drawn(project: Project, library: ProjectLibrary | None = None) -> tuple[Drawn, ...]:
    """All objectives of a project whose drawings are there, in their order."""
    objectives = project.training.objectives
    return tuple(drawn(project, each, library) for each in objectives if each.network in project.networks)


def data_ports(dataset: DatasetDef) -> dict[str, TensorSpec]:
    """What the data gives to a drawing, by the names that its Inputs have."""
    first = dataset.inputs[0].spec
    inputs = {kind.name: kind.spec for kind in dataset.inputs}
    return {**inputs, TARGET: dataset.target, CLEAN: first, VIEW: first}


def drawings(project: Project) -> frozenset[NetworkId]:
    """The networks in which objectives are drawn."""
    return frozenset(each.network for each in project.training.objectives)


def term_names(every: tuple[Drawn, ...]) -> tuple[tuple[str, ...], ...]:
    """What the single numbers of each objective are called: by their Outputs, with the objective's name where two
    objectives have one of the same name.
    """
    names = [name for each in every for name in (*each.terms, *each.watched)]
    return tuple(
        tuple(
            name if names.count(name) == 1 else f"{each.objective.name} {name}" for name in (*each.terms, *each.watched)
        )
        for each in every
    )


def read_as(training: Training, entry: DatasetDef, output: TensorSpec) -> str:
    """The loss by which what a network says is read: that of the recipe; what drawings compare are logits."""
    if not training.objectives:
        return training.loss.type
    single = entry.task == MULTILABEL or (entry.task == CLASSIFICATION and output.shape[1:2] == (1,))
    return "BCEWithLogitsLoss" if single else "CrossEntropyLoss"


def measured_in(every: tuple[Drawn, ...]) -> Drawn | None:
    """The objective whose prediction the metrics of the task look at."""
    return next((each for each in every if PREDICTION in each.shown), None)


def use_of(drawing: Drawn, name: str) -> NodeReport:
    """The report of a layer that is a network of the project."""
    return next(report for report in drawing.analysis.nodes.values() if report.node.name == name)
