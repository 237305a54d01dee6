"""Layers that share weights and cannot are told why, and each way out that is offered is one."""

import pytest
import torch

from designer.analysis.blocks import analyse_in
from designer.analysis.problems import Problem
from designer.analysis.report import Analysis
from designer.compiler.build import compile_network
from designer.graph.applying import apply
from designer.graph.edits import Edit, SetParam, SetTrait
from designer.graph.model import Project
from designer.graph.recipe import Json
from tests.helpers.building import Sketch


def drawn() -> Project:
    """Two linear layers of which the second shares the weights of the first, and one of another kind."""
    project = (
        Sketch()
        .add("Input", "x", shape=[4, 6])
        .add("Linear", "first", out_features=6)
        .add("Linear", "second", out_features=6)
        .add("LayerNorm", "norm")
        .add("Output", "out")
        .project
    )
    return after(project, trait("second", "shares", "first"))


def trait(node: str, name: str, value: Json) -> Edit:
    return SetTrait("main", node, name, value)


def after(project: Project, *edits: Edit) -> Project:
    for edit in edits:
        project = apply(project, edit)[0]
    return project


def looked_at(project: Project, previous: Analysis | None = None) -> Analysis:
    return analyse_in(project, "main", previous)


CANNOT: tuple[tuple[str, tuple[Edit, ...]], ...] = (
    ("second: it shares the weights of first, which is bypassed and so has none.", (trait("first", "bypassed", True),)),
    (
        "norm: it is a LayerNorm, so it cannot share the weights of first, a Linear.",
        (trait("norm", "shares", "first"),),
    ),
    (
        "second: it cannot share the weights of first: what arrives asks for other shapes "
        "(weight: (5, 6) there, (5, 5) here).",
        (SetParam("main", "first", "out_features", 5),),
    ),
    ("second: it shares the weights of a layer that is no longer there.", (trait("second", "shares", "gone"),)),
)


@pytest.mark.parametrize(("words", "edits"), CANNOT, ids=["bypassed", "type", "shapes", "gone"])
def test_what_cannot_share_is_told_and_each_repair_ends_it(words: str, edits: tuple[Edit, ...]) -> None:
    before = looked_at(drawn())
    assert before.problems == ()
    project = after(drawn(), *edits)
    (problem,) = looked_at(project, before).problems
    assert problem.message == words
    assert looked_at(project).problems == (problem,), "the same as if it were looked at for the first time"
    assert problem.repairs
    for repair in problem.repairs:
        _runs(after(project, repair.edit))


def _runs(project: Project) -> None:
    analysis = looked_at(project)
    assert analysis.problems == ()
    module = compile_network(analysis)
    assert sum(weight.numel() for weight in module.parameters()) == analysis.parameters
    module(torch.randn(2, 4, 6))


def _problem_of(project: Project, node: str) -> Problem:
    return next(problem for problem in looked_at(project).problems if problem.node == node)


def test_a_bypassed_layer_may_share_whatever_it_likes() -> None:
    bypassed = after(drawn(), trait("second", "bypassed", True))
    _runs(bypassed)
    _runs(after(bypassed, SetParam("main", "first", "out_features", 5)))
    _runs(after(bypassed, trait("first", "bypassed", True)))


def test_the_owner_comes_back_by_its_repair() -> None:
    project = after(drawn(), trait("first", "bypassed", True))
    labels = [repair.label for repair in _problem_of(project, "second").repairs]
    assert labels == ["Let first take part again", "Give it weights of its own"]
    assert after(project, _problem_of(project, "second").repairs[0].edit) == drawn()
