"""How data is divided is checked before the data is at hand; each sentence brings what would be right."""

from dataclasses import replace

import pytest

from designer.analysis.splits import split_problems
from designer.graph.applying import apply
from designer.graph.model import Project, empty_project
from designer.graph.recipe import Data


def divided(data: Data) -> Project:
    return replace(empty_project(), data=data)


@pytest.mark.parametrize(
    ("data", "said", "repaired"),
    [
        (Data(validation=1.0), "data.validation is a share between 0 and 1, not 1", Data()),
        (Data(test=-0.1), "data.test is a share from 0", Data(test=0.2)),
        (Data(test=1.5, validation=0.9), "not 1.5", Data(test=0.05, validation=0.9)),
        (Data(test=0.8), "leave nothing to learn from", Data(test=0.4)),
        (Data(split="sideways"), "one of auto, random, stratified, group, time, not “sideways”", Data()),
        (Data(folds=1), "data.folds must be 0 (no folds) or from 2 to 100, not 1", Data()),
        (Data(folds=-4), "not -4", Data()),
        (Data(folds=1000), "not 1000", Data(folds=100)),
        (Data(folds=5, fold=5), "data.fold must be from 0 to 4, as there are 5 folds, not 5", Data(folds=5, fold=4)),
        (Data(test_folds=1), "data.test_folds must be 0", Data()),
        (Data(test_folds=3, test_fold=-1), "data.test_fold must be from 0 to 2", Data(test_folds=3)),
    ],
)
def test_a_setting_that_divides_nothing_is_told_with_what_would_be_right(data: Data, said: str, repaired: Data) -> None:
    project = divided(data)
    (problem,) = split_problems(project)
    assert said in problem.message
    (repair,) = problem.repairs
    after, _ = apply(project, repair.edit)
    assert after.data == repaired
    assert split_problems(after) == []


@pytest.mark.parametrize(
    "data",
    [Data(), Data(test=0.2), Data(split="time"), Data(folds=5, fold=4), Data(test_folds=3, test_fold=2, folds=2)],
)
def test_what_divides_data_is_not_complained_of(data: Data) -> None:
    assert split_problems(divided(data)) == []
