"""Real trainings that are ill on purpose are told so, in words and with numbers; healthy ones are left in peace."""

from dataclasses import replace
from pathlib import Path

import pytest

from designer.graph.applying import apply
from designer.graph.files import load
from designer.graph.model import Project
from designer.jobs.advice.entry import Advice
from designer.jobs.advice.table import advice_for
from designer.jobs.run_view import fold
from designer.protocol.events import Event
from designer.protocol.run_spec import new_spec
from designer.resources import resource
from designer.training import health
from designer.training.health_beat import Beat
from designer.training.loop import run
from tests.helpers.ill import PLANTED, contest, exploding

EVERY = 8
HEALTHY = {
    "diabetes-mlp": 40,
    "digits-cnn": 6,
    "digits-lstm": 8,
    "digits-resnet": 3,
    "transfer-learning": 2,
    "wine-mlp": 40,
}
"""The templates, and for how many epochs they are trained here."""


class Steady(Beat):
    """Looks at every eighth step, however fast the machine is."""

    def __init__(self) -> None:
        super().__init__()
        self._asked = 0

    @property
    def is_due(self) -> bool:
        self._asked += 1
        return self._asked % EVERY == 1


@pytest.fixture(autouse=True)
def looks_come_by_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "Beat", Steady)


def said_of(project: Project) -> tuple[Advice, ...]:
    events: list[Event] = []
    run(new_spec(project), events.append)
    view = fold(events)
    assert view.looks
    return advice_for(view, project)


@pytest.mark.parametrize("illness", PLANTED)
def test_a_planted_illness_is_named_with_numbers_and_a_remedy_that_can_be_done(illness: str, tmp_path: Path) -> None:
    project = PLANTED[illness](tmp_path)
    found = {advice.illness.id: advice for advice in said_of(project)}
    assert illness in found, f"only {sorted(found)} was told"
    assert any(letter.isdigit() for letter in found[illness].finding.evidence)
    assert found[illness].remedies
    for repair in found[illness].remedies:
        changed, back = apply(project, repair.edit)
        assert changed != project
        assert apply(changed, back)[0] == project


@pytest.mark.parametrize("template", HEALTHY)
def test_nothing_is_said_of_a_healthy_training(template: str) -> None:
    project = load(resource(f"templates/{template}.loom"))
    project = replace(project, training=replace(project.training, device="cpu", epochs=HEALTHY[template]))
    assert [advice.finding.evidence for advice in said_of(project)] == []


def test_nothing_is_said_of_a_contest_that_is_open(tmp_path: Path) -> None:
    assert [advice.finding.evidence for advice in said_of(contest(tmp_path))] == []


def test_all_networks_of_a_contest_are_looked_at_each_by_its_name(tmp_path: Path) -> None:
    project = contest(tmp_path)
    events: list[Event] = []
    run(new_spec(replace(project, training=replace(project.training, epochs=1))), events.append)
    look = fold(events).looks[-1]
    judge = project.training.objectives[0].learns[0]
    own = [layer for layer in look.layers if ":" not in layer]
    other = [layer for layer in look.layers if layer.startswith(f"{judge}:")]
    assert len(own) >= 4
    assert len(other) == 3
    for layer, gradient, weight in zip(look.layers, look.gradient, look.weight, strict=True):
        assert (gradient > 0) == (weight > 0), f"both sides of {layer} have moved in this step"


def test_nobody_looks_if_the_recipe_says_so(tmp_path: Path) -> None:
    project = exploding(tmp_path)
    events: list[Event] = []
    run(new_spec(replace(project, training=replace(project.training, health="off", epochs=1))), events.append)
    view = fold(events)
    assert view.looks == []
    assert view.epoch == 1
    assert advice_for(view, project) == ()
