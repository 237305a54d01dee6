"""Templates learn what they promise. `python -m tests.nightly.templates` trains those that take longer to the end."""

from dataclasses import replace
from pathlib import Path

import pytest

from designer.catalogue.registry import metric
from designer.graph.model import Project
from designer.jobs.run_folder import create_run
from designer.protocol.events import EpochDone, Event, Finished
from designer.templates import Template, list_templates, load_template
from designer.training.entry import train
from tests.helpers.few import with_few_samples

SHORT = 3.0
"""Seconds up to which a template is trained to its score here."""
FEW = 160
"""So many generated samples a small version has."""


@pytest.mark.parametrize(
    "known", [each for each in list_templates() if each.seconds <= SHORT], ids=lambda each: each.id
)
def test_a_template_trains_to_the_score_it_states(known: Template, tmp_path: Path) -> None:
    last = epochs(load_template(known.id), tmp_path)[-1]
    assert metric(known.metric).higher_is_better is known.higher
    assert known.is_reached(last.validation[known.metric])


@pytest.mark.parametrize("known", [each for each in list_templates() if each.seconds > SHORT], ids=lambda each: each.id)
def test_a_template_that_takes_longer_begins_to_learn(known: Template, tmp_path: Path) -> None:
    first, last = epochs(small(load_template(known.id)), tmp_path)
    assert known.metric in last.validation
    assert metric(known.metric).higher_is_better is known.higher
    if known.metric.startswith("term:"):  # What counts is no loss, or one of several that work against each other.
        assert last.validation[known.metric] < first.validation[known.metric]
    else:
        assert last.train["loss"] < first.train["loss"]


def small(project: Project) -> Project:
    """Two epochs of a template, with fewer samples where these are generated."""
    few = with_few_samples(project, FEW)
    return replace(few, training=replace(few.training, epochs=2))


def epochs(project: Project, folder: Path) -> list[EpochDone]:
    """What a training told of its epochs."""
    run = create_run(folder, replace(project, training=replace(project.training, device="cpu")))
    events: list[Event] = []
    assert isinstance(train(run.path, events.append), Finished)
    return [event for event in events if isinstance(event, EpochDone)]
