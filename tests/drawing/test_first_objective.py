"""What a simple recipe says can be drawn, and the drawing trains to the same weights."""

from dataclasses import replace

import pytest

from designer.analysis.project import check_project
from designer.catalogue.facts import dataset_of
from designer.catalogue.prepared import prepared
from designer.drawing.first_objective import draw_objective
from designer.graph.applying import apply
from designer.graph.errors import EditError
from designer.graph.model import Project
from designer.graph.recipe import Choice
from designer.protocol.events import EpochDone, Event
from designer.protocol.run_spec import new_spec
from designer.templates import load_template
from designer.training.loop import run


def drawn(project: Project) -> Project:
    return apply(project, draw_objective(project, prepared(dataset_of(project.data), project.data))[0])[0]


def short(id: str, **recipe: object) -> Project:
    project = load_template(id)
    return replace(project, training=replace(project.training, epochs=2, **recipe))  # type: ignore[arg-type]


def last_of(project: Project) -> EpochDone:
    events: list[Event] = []
    run(new_spec(project), events.append)
    return [event for event in events if isinstance(event, EpochDone)][-1]


@pytest.mark.parametrize("id", ["wine-mlp", "diabetes-mlp", "digits-lstm"])
@pytest.mark.parametrize("loss", ["", "MSELoss"])
def test_the_drawing_trains_as_the_recipe_does(id: str, loss: str) -> None:
    project = short(id, **({"loss": Choice(loss)} if loss else {}))
    if loss and id == "digits-lstm":
        project = replace(project, training=replace(project.training, loss=Choice("BCEWithLogitsLoss")))
    after = drawn(project)
    assert check_project(after) == check_project(project) == ()
    one, other = last_of(project), last_of(after)
    assert one.validation == pytest.approx(other.validation, rel=1e-4)
    assert one.train == pytest.approx(other.train, rel=1e-4)


def test_undo_takes_the_drawing_away() -> None:
    project = short("wine-mlp")
    edit, _ = draw_objective(project, dataset_of(project.data))
    after, inverse = apply(project, edit)
    assert len(after.networks) == 2
    assert apply(after, inverse)[0] == project


def test_what_does_not_go_together_is_not_drawn() -> None:
    project = short("wine-mlp")
    with pytest.raises(EditError, match="do not go together"):
        draw_objective(replace(project, networks={"main": replace(project.main, edges=())}), dataset_of(project.data))
    odd = replace(project, training=replace(project.training, loss=Choice("MultiLabelMarginLoss")))
    with pytest.raises(EditError, match="in a form that no layers make"):
        draw_objective(odd, dataset_of(project.data))
