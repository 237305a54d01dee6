"""Small projects that train in a blink."""

from dataclasses import replace

from designer.graph.model import Project
from designer.graph.recipe import Data, Training
from designer.protocol.control import Command
from designer.protocol.events import CheckpointSaved, EpochDone, Event, Health, Load, Notice, Progress
from tests.helpers.building import Sketch


def small_mlp(dataset: str, inputs: list[int], outputs: int, *, dropout: float = 0.0) -> Project:
    sketch = Sketch().add("Input", shape=inputs)
    if len(inputs) > 1:
        sketch.add("Flatten")
    sketch.add("Linear", "hidden", out_features=32).add("ReLU")
    if dropout:
        sketch.add("Dropout", p=dropout)
    sketch.add("Linear", "scores", out_features=outputs).add("Output")
    return replace(sketch.project, data=Data(dataset=dataset), training=Training(epochs=3, device="cpu"))


def with_training(project: Project, **changes: object) -> Project:
    return replace(project, training=replace(project.training, **changes))


def with_traits(project: Project, name: str, **traits: object) -> Project:
    """The project with traits of the layer called `name` in its first network."""
    node = project.main.named(name)
    assert node is not None
    nodes = {**project.main.nodes, node.id: replace(node, traits=replace(node.traits, **traits))}
    return project.with_network(replace(project.main, nodes=nodes))


def digits_mlp(*, dropout: float = 0.0, **training: object) -> Project:
    return with_training(small_mlp("digits", [1, 8, 8], 10, dropout=dropout), **training)


def without_clock(events: list[Event]) -> list[Event]:
    """Events of a training without what differs from one time to the next: times, and how losses were bundled."""
    told: list[Event] = []
    for event in events:
        match event:
            case EpochDone():
                told.append(replace(event, time=0.0, seconds=0.0))
            case Load() | Progress() | CheckpointSaved() | Notice() | Health():
                pass
            case _:
                told.append(replace(event, time=0.0))
    return told


class StopAfter:
    """Commands of an owner who asks to stop after some steps."""

    def __init__(self, steps: int) -> None:
        self._left = steps

    def next(self, *, wait: bool = False) -> Command | None:
        self._left -= 1
        return Command.STOP if self._left <= 0 else None
