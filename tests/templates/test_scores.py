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

SHORT = 1.2
"""Seconds up to which a template is trained to its score here; so is one that learns first one thing, then another."""
FEW, EPOCHS_OF_SMALL = 160, 2
"""So many generated samples a small version has, and so many epochs."""


def is_trained_to_the_end(known: Template) -> bool:
    objectives = load_template(known.id).training.objectives
    return known.seconds <= SHORT or any(each.first > EPOCHS_OF_SMALL for each in objectives)


WHOLE = [each for each in list_templates() if is_trained_to_the_end(each)]
OTHERS = [each for each in list_templates() if each not in WHOLE]


@pytest.mark.parametrize("known", WHOLE, ids=lambda each: each.id)
def test_a_template_trains_to_the_score_it_states(known: Template, tmp_path: Path) -> None:
    last = epochs(load_template(known.id), tmp_path)[-1]
    assert metric(known.metric).higher_is_better is known.higher
    assert known.is_reached(last.validation[known.metric])


@pytest.mark.parametrize("known", OTHERS, ids=lambda each: each.id)
def test_a_template_that_takes_longer_begins_to_learn(known: Template, tmp_path: Path) -> None:
    first, last = epochs(small(load_template(known.id)), tmp_path)
    assert known.metric in last.validation
    assert metric(known.metric).higher_is_better is known.higher
    if known.metric.startswith("term:"):  # What counts is no loss, or one of several that work against each other.
        assert last.validation[known.metric] < first.validation[known.metric]
    else:
        assert last.train["loss"] < first.train["loss"]


def small(project: Project) -> Project:
    """A few epochs of a template, with fewer samples where these are generated."""
    few = with_few_samples(project, FEW)
    return replace(few, training=replace(few.training, epochs=EPOCHS_OF_SMALL))


def epochs(project: Project, folder: Path) -> list[EpochDone]:
    """What a training told of its epochs."""
    run = create_run(folder, replace(project, training=replace(project.training, device="cpu")))
    events: list[Event] = []
    assert isinstance(train(run.path, events.append), Finished)
    return [event for event in events if isinstance(event, EpochDone)]
