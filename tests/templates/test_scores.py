from dataclasses import replace
from pathlib import Path

import pytest

from designer.catalogue.registry import metric
from designer.jobs.run_folder import create_run
from designer.protocol.events import EpochDone, Event, Finished
from designer.templates import Template, list_templates, load_template
from designer.training.entry import train


@pytest.mark.parametrize("known", list_templates(), ids=lambda known: known.id)
def test_a_template_trains_to_the_score_it_states(known: Template, tmp_path: Path) -> None:
    project = load_template(known.id)
    folder = create_run(tmp_path, replace(project, training=replace(project.training, device="cpu")))
    events: list[Event] = []

    assert isinstance(train(folder.path, events.append), Finished)

    last = [event for event in events if isinstance(event, EpochDone)][-1]
    assert metric(known.metric).higher_is_better is known.higher
    assert known.is_reached(last.validation[known.metric])
