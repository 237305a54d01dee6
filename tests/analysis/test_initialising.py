"""An initialiser that suits no weight is told before training, with what would do."""

from dataclasses import replace

import pytest

from designer.analysis.blocks import analyse_in
from designer.analysis.problems import Problem, Severity
from designer.compiler.build import compile_network
from designer.graph.applying import apply
from designer.graph.edits import SetTrait
from designer.graph.model import Project
from designer.graph.recipe import Choice
from tests.helpers.blocks import residual_project
from tests.helpers.building import Sketch


def drawn() -> Project:
    return (
        Sketch()
        .add("Input", "image", shape=[3, 8, 8])
        .add("Conv2d", "conv", out_channels=4, kernel_size=3)
        .add("BatchNorm2d", "norm")
        .add("ReLU", "relu")
        .add("Output", "out")
        .project
    )


def after(project: Project, node: str, init: Choice | None) -> Project:
    return apply(project, SetTrait("main", node, "init", init))[0]


def problems(project: Project) -> tuple[Problem, ...]:
    return analyse_in(project, "main").problems


UNSUITABLE = (
    ("norm", Choice("orthogonal_"), "norm: orthogonal_ is for weights with two dimensions or more, but this one is"),
    ("conv", Choice("eye_"), "conv: eye_ is for weights with two dimensions, but this one is"),
    ("conv", Choice("dirac_", {"groups": 3}), "conv: dirac_ cannot split 4 channels into 3 groups of equal size."),
    ("conv", Choice("uniform_", {"a": 2.0}), "conv: a must be below b, but a is 2 and b is 1."),
    ("conv", Choice("normal_", {"std": -1.0}), "conv: std"),
    ("relu", Choice("normal_"), "relu: normal_ is for weights, but this layer has none. Take the initialiser off."),
    ("conv", Choice("magic_"), "conv: "),
)


@pytest.mark.parametrize(("node", "choice", "words"), UNSUITABLE, ids=lambda value: str(getattr(value, "type", "")))
def test_what_suits_no_weight_is_told_and_each_repair_ends_it(node: str, choice: Choice, words: str) -> None:
    project = after(drawn(), node, choice)
    (problem,) = problems(project)
    assert problem.message.startswith(words)
    assert (problem.node, problem.severity) == (node, Severity.ERROR)
    assert problem.repairs
    for repair in problem.repairs:
        repaired = apply(project, repair.edit)[0]
        assert problems(repaired) == ()
        compile_network(analyse_in(repaired, "main"))


def test_one_that_does_is_offered_where_there_is_one() -> None:
    (problem,) = problems(after(drawn(), "norm", Choice("orthogonal_")))
    assert [repair.label for repair in problem.repairs] == ["Begin with Normal", "Begin with PyTorch's own numbers"]
    (problem,) = problems(after(drawn(), "conv", Choice("eye_")))
    assert problem.repairs[0].label == "Begin with Kaiming normal"


def test_it_is_told_as_soon_as_another_layer_makes_it_so() -> None:
    """Another size may arrive without the layer itself being touched."""
    project = after(drawn(), "conv", Choice("dirac_", {"groups": 2}))
    before = analyse_in(project, "main")
    assert before.problems == ()
    node = replace(project.main.nodes["conv"], params={"out_channels": 3, "kernel_size": 3})
    odd = project.with_network(replace(project.main, nodes={**project.main.nodes, "conv": node}))
    (problem,) = analyse_in(odd, "main", before).problems
    assert "3 channels into 2 groups" in problem.message


def test_a_layer_that_is_bypassed_needs_no_numbers() -> None:
    project = after(drawn(), "norm", Choice("orthogonal_"))
    assert problems(apply(project, SetTrait("main", "norm", "bypassed", True))[0]) == ()


def test_within_a_block_it_is_told_where_the_block_is_used() -> None:
    project = residual_project()
    block = project.networks["basic"]
    conv = next(node.id for node in block if node.type == "Conv2d")
    project = apply(project, SetTrait("basic", conv, "init", Choice("eye_")))[0]
    assert any("Inside the block" in problem.message and "eye_" in problem.message for problem in problems(project))
