"""A training measures what its recipe names: while learning, on the validation part, when evaluated and exported."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from designer.analysis.project import check_project
from designer.analysis.recipe_problems import fitting_problems
from designer.catalogue.facts import dataset_of
from designer.catalogue.metrics import fitting, while_learning
from designer.evaluate.evaluate import evaluate_run
from designer.export.run_export import export_run
from designer.graph.applying import apply
from designer.graph.model import Project
from designer.graph.recipe import Objective
from designer.jobs.run_view import fold
from designer.protocol.events import EpochDone, Event, Started
from designer.protocol.run_layout import LAST, TRAINING_FILE, WEIGHTS_FILE, RunLayout
from designer.protocol.run_spec import new_spec, spec_to_text
from designer.protocol.sealed import read_sealed
from designer.training.errors import TrainingError
from designer.training.loop import run
from tests.helpers.runs import projects
from tests.helpers.training import StopAfter, digits_mlp


def all_metrics(name: str, epochs: int = 2) -> Project:
    """A project that measures all that can be measured on its data."""
    project = projects()[name]
    names = tuple(metric.id for metric in fitting(dataset_of(project.data)))
    return replace(project, training=replace(project.training, epochs=epochs, metrics=names))


def trained(project: Project, folder: Path, *stops: int) -> list[Event]:
    """Trains in `folder`, stopping after each of `stops` steps and going on; gives what was told."""
    events: list[Event] = []
    layout, spec = RunLayout(folder), new_spec(project)
    folder.mkdir()
    layout.spec.write_text(spec_to_text(spec), encoding="utf-8")
    for number, steps in enumerate(stops):
        run(spec, events.append, layout=layout, resume=number > 0, commands=StopAfter(steps))
    run(spec, events.append, layout=layout, resume=bool(stops))
    return events


@pytest.mark.parametrize("name", ["wine", "cancer", "diabetes"])
def test_what_validation_tells_is_what_evaluation_and_the_exported_file_tell(name: str, tmp_path: Path) -> None:
    project = all_metrics(name)
    names = project.training.metrics
    events = trained(project, tmp_path / "run")
    (started,) = (event for event in events if isinstance(event, Started))
    assert started.metrics == ("loss", *names)
    for epoch in (event for event in events if isinstance(event, EpochDone)):
        assert list(epoch.validation) == ["loss", *names]
        assert list(epoch.train) == ["loss", *while_learning(names)]
    best = fold(events).result["best"]
    found = evaluate_run(tmp_path / "run").metrics
    assert list(found) == list(names)
    assert found == pytest.approx({id: best[id] for id in names}, rel=1e-4, abs=1e-5)
    assert export_run(tmp_path / "run").metrics == pytest.approx(found, rel=1e-4, abs=1e-5)


@pytest.mark.parametrize("name", ["wine", "diabetes"])
def test_a_stopped_run_tells_the_same_metrics_and_keeps_the_same_bits(name: str, tmp_path: Path) -> None:
    project = all_metrics(name)
    whole, parts = trained(project, tmp_path / "whole"), trained(project, tmp_path / "parts", 1, 3)
    told = [[(epoch.train, epoch.validation) for epoch in fold(events).epochs] for events in (whole, parts)]
    assert told[0] == told[1]
    kept = [read_sealed(RunLayout(tmp_path / folder).checkpoint(LAST)) for folder in ("whole", "parts")]
    for file in (WEIGHTS_FILE, TRAINING_FILE):
        assert kept[0][file] == kept[1][file]


def test_measuring_changes_nothing_that_is_learnt(tmp_path: Path) -> None:
    project = all_metrics("wine")
    plain = replace(project, training=replace(project.training, metrics=()))
    weights = []
    for number, each in enumerate((project, plain)):
        trained(each, tmp_path / str(number))
        weights.append(read_sealed(RunLayout(tmp_path / str(number)).checkpoint(LAST))[WEIGHTS_FILE])
    assert weights[0] == weights[1]


def test_the_first_metric_tells_which_epoch_is_best_unless_the_recipe_does() -> None:
    for recipe, teller in (
        ({"metrics": ("log_loss", "accuracy")}, "log_loss"),
        ({"metrics": ("f1", "accuracy")}, "f1"),
        ({"metrics": ("f1", "roc_auc"), "best_by": "roc_auc"}, "roc_auc"),
    ):
        events: list[Event] = []
        result = run(new_spec(digits_mlp(epochs=5, batch_size=256, **recipe)), events.append).result
        epochs = [event for event in events if isinstance(event, EpochDone)]
        values = [epoch.validation[teller] for epoch in epochs]
        best = np.argmin(values) if teller == "log_loss" else np.argmax(values)
        assert result["best_epoch"] == best + 1
        view = fold(events)
        assert view.metrics[1] == teller
        assert view.best is not None
        assert view.best.epoch == best + 1


def refusals(**recipe: object) -> list[tuple[str, Project]]:
    """What is said against a recipe, and what the project is after the repair that is offered."""
    project = digits_mlp(**recipe)
    problems = check_project(project)
    return [(each.message, apply(project, each.repairs[0].edit)[0]) for each in problems]


def test_metrics_that_do_not_fit_are_told_with_those_that_do_and_taken_out_by_the_repair() -> None:
    ((message, repaired),) = refusals(metrics=("accuracy", "r2"))
    assert message.startswith("The metric “r2” cannot be measured on Handwritten digits; possible are: f1, accuracy,")
    assert repaired.training.metrics == ("accuracy",)
    assert check_project(repaired) == ()
    ((message, repaired),) = refusals(metrics=("nonsense",))
    assert "“nonsense”" in message
    assert repaired.training.metrics == ()


def test_a_metric_is_measured_once() -> None:
    ((message, repaired),) = refusals(metrics=("f1", "accuracy", "f1"))
    assert message == "The metric “f1” is named more than once in training.metrics."
    assert repaired.training.metrics == ("f1", "accuracy")


def test_only_what_is_measured_tells_which_epoch_is_best() -> None:
    ((message, repaired),) = refusals(metrics=("f1",), best_by="accuracy")
    assert message == "The best epoch is to be told by “accuracy”, but measured are: loss, f1."
    assert check_project(repaired) == ()


def test_a_recipe_that_measures_what_cannot_be_is_not_trained() -> None:
    with pytest.raises(TrainingError, match="“bleu” cannot be measured") as refused:
        run(new_spec(digits_mlp(metrics=("bleu",))), lambda event: None)
    assert refused.value.hint == "Measure it no longer: bleu."


def test_what_drawings_tell_may_tell_which_epoch_is_best_and_their_metrics_must_be_known() -> None:
    project = digits_mlp()
    for recipe, said in (
        ({"best_by": "term:adversary"}, []),
        ({"best_by": "epoch"}, []),
        ({"metrics": ("iou",)}, []),
        ({"metrics": ("nonsense",)}, ["The metric “nonsense” cannot be measured on"]),
        ({"best_by": "nonsense"}, ["The best epoch is to be told by “nonsense”"]),
    ):
        drawn = replace(project.training, objectives=(Objective("drawn", project.main.id),), **recipe)
        problems = fitting_problems(replace(project, training=drawn), dataset_of(project.data))
        assert [each.message[: len(start)] for each, start in zip(problems, said, strict=True)] == said
