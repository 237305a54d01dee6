"""What the template of pseudo-labels teaches: points without labels make a difference."""

from dataclasses import replace

from designer.graph.model import Project
from designer.protocol.events import EpochDone, Event
from designer.protocol.run_spec import new_spec
from designer.templates import load_template
from designer.training.loop import run


def test_believing_itself_takes_a_network_further_than_the_labels_that_are_known() -> None:
    project = load_template("moons-pseudo-labels")
    known, pseudo = project.training.objectives
    # The same drawing, of which only the known labels count: the doubt is watched, not made small.
    alone = replace(project, training=replace(project.training, objectives=(known, replace(pseudo, watch=("doubt",)))))
    assert accuracy(alone) < 0.9, "as far as 12 labels lead: 0.85"
    assert accuracy(project) > 0.95, "with 1,000 points: 0.99 and more"


def accuracy(project: Project) -> float:
    """The accuracy that it comes to on the validation data."""
    events: list[Event] = []
    run(new_spec(replace(project, training=replace(project.training, device="cpu"))), events.append)
    return [event for event in events if isinstance(event, EpochDone)][-1].validation["accuracy"]
