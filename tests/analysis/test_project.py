"""What keeps a project from being trained is said before it is tried, with the way out."""

import math

import pytest

from designer.analysis.network import analyse
from designer.analysis.project import check_training
from designer.graph.applying import apply
from designer.graph.edits import SetSetting
from designer.graph.model import Project
from designer.graph.recipe import NO_DATASET, Choice, Json
from tests.helpers.training import digits_mlp


def with_setting(path: str, value: Json | Choice) -> Project:
    return apply(digits_mlp(), SetSetting(path, value))[0]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("training.epochs", 0),
        ("training.epochs", 10**30),
        ("training.batch_size", 0),
        ("training.batch_size", 10**30),
        ("training.clip_norm", -1.0),
        ("training.clip_norm", math.inf),
        ("training.seed", -1),
        ("training.seed", 10**30),
        ("training.device", "cuda:7"),
        ("data.seed", 10**30),
        ("data.validation", 0.0),
        ("data.validation", 1.0),
        ("data.normalise", "twice"),
    ],
)
def test_a_setting_that_cannot_be_is_named_and_its_repair_repairs(path: str, value: Json) -> None:
    project = with_setting(path, value)
    problems = check_training(project, analyse(project.main))
    assert len(problems) == 1
    assert path in problems[0].message
    repaired, _ = apply(project, problems[0].repairs[0].edit)
    assert check_training(repaired, analyse(repaired.main)) == ()


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("data.dataset", "digit", "There is no dataset called “digit”. Did you mean digits?"),
        ("training.optimizer", Choice("Adom"), "There is no optimiser called “Adom”. Did you mean"),
        ("training.schedule.params.gamma", 7, "gamma"),
        ("training.optimizer.params.lr", -1.0, "lr must be a number more than 0"),
        ("training.loss", Choice("Nonsense"), "There is no loss called “Nonsense”"),
        ("data.dataset", "wine", "wine"),
    ],
)
def test_what_does_not_exist_or_fit_is_said(path: str, value: Json | Choice, words: str) -> None:
    project = with_setting(path, value)
    assert (
        words.casefold() in " ".join(each.message for each in check_training(project, analyse(project.main))).casefold()
    )


def test_without_a_dataset_only_the_recipe_is_looked_at() -> None:
    project = with_setting("data.dataset", NO_DATASET)
    assert check_training(project, analyse(project.main)) == ()
