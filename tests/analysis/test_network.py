"""What analysis says of a network, in numbers and in the user's words."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.analysis.fits import fits
from designer.analysis.network import Analysis, analyse
from designer.analysis.problems import Problem, Severity
from designer.catalogue.tensor import BATCH
from designer.graph.applying import apply
from designer.graph.edits import Connect, Move, RemoveNode, SetParam
from designer.graph.model import Edge, PortRef, Project
from tests.helpers.building import Sketch, lenet5


def errors(sketch: Sketch) -> list[Problem]:
    return [problem for problem in analyse(sketch.network).problems if problem.severity is Severity.ERROR]


def test_lenet5_has_61706_parameters() -> None:
    analysis = analyse(lenet5().network)
    assert analysis.problems == ()
    assert analysis.parameters == 61_706
    assert analysis.nodes["pool2"].outputs[0].shape == (BATCH, 16, 5, 5)
    # 28²·6·25 + 10²·16·150 for the convolutions, then the three matrices
    assert analysis.macs == 117_600 + 240_000 + 48_000 + 10_080 + 840


def test_an_edit_infers_again_only_what_it_changes() -> None:
    project = lenet5().project
    before = analyse(project.main)
    assert before.inferred == len(project.main.nodes)

    def after(edit: Move | SetParam) -> Analysis:
        return analyse(apply(project, edit)[0].main, before)

    assert after(Move("main", {"conv1": (5.0, 5.0)})).inferred == 0
    assert after(SetParam("main", "fc3", "bias", False)).inferred == 1, "the shape behind it stays the same"
    assert after(SetParam("main", "fc1", "out_features", 100)).inferred == 3, "fc1, its activation and fc2"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_analysis_after_edits_equals_analysis_from_scratch(data: st.DataObject) -> None:
    project = lenet5().project
    analysis = analyse(project.main)
    for _ in range(data.draw(st.integers(1, 6))):
        project = _random_edit(project, data)
        analysis = analyse(project.main, analysis)
        fresh = analyse(project.main)
        assert analysis.order == fresh.order
        assert [p.message for p in analysis.problems] == [p.message for p in fresh.problems]
        assert list(analysis.nodes) == list(fresh.nodes)
        for key, report in fresh.nodes.items():
            assert replace(analysis.nodes[key], problems=()) == replace(report, problems=())
        assert analysis.plan == fresh.plan
        assert (analysis.parameters, analysis.macs) == (fresh.parameters, fresh.macs)


def _random_edit(project: Project, data: st.DataObject) -> Project:
    nodes = st.sampled_from(list(project.main.nodes))
    source, target = data.draw(nodes), data.draw(nodes)
    edge = Edge(PortRef(source, "output"), PortRef(target, "input"))
    choices: list[Callable[[], Project]] = [
        lambda: apply(project, SetParam("main", target, "out_features", data.draw(st.integers(-1, 50))))[0],
        lambda: apply(project, SetParam("main", target, "kernel_size", data.draw(st.integers(1, 40))))[0],
        lambda: apply(project, RemoveNode("main", target))[0] if len(project.main.nodes) > 2 else project,
        lambda: apply(project, Connect("main", edge))[0] if edge not in project.main.edges else project,
    ]
    return data.draw(st.sampled_from(choices))()


@pytest.mark.parametrize(
    ("sketch", "words"),
    [
        (Sketch().add("Linear").add("Output"), "linear: its input “input” is not connected"),
        (Sketch().add("Input").add("Nonsense").add("Output"), "There is no layer called “Nonsense”"),
        (Sketch().add("Input", shape=[1, 8, 8]).add("Conv2d", kernel_size=0).add("Output"), "at least 1, not 0"),
        (Sketch().add("Input", shape=[1, 8, 8]).add("Conv2d", kernel="big").add("Output"), "no parameter “kernel”"),
        (Sketch().add("Input", shape=[1, 8, 8]).add("Conv2d", bias="yes").add("Output"), "true or false, not “yes”"),
        (Sketch().add("Input", shape=[8]).add("Conv2d").add("Output"), "conv2d: Conv2d needs"),
        (
            Sketch()
            .add("Input", "a", shape=[8])
            .add("Input", "b", [], shape=[9])
            .add("Add", "sum", ["a", "b"])
            .add("Output"),
            "sum: Add",
        ),
        (
            Sketch().add("Input", "a").add("ReLU", "r", []).add("ReLU", "s").add("Output").wire("s", "r"),
            "The wires run in a circle: s → r → s",
        ),
        (
            Sketch().add("Input", "a").add("Input", "b", []).add("ReLU", "r", ["a", "b"]).add("Output"),
            "takes one wire, but gets one from a and b",
        ),
        (
            Sketch().add("Input", "a").add("ReLU", "r", []).wire("a", "r", "gone").add("Output"),
            "a has no output “gone”",
        ),
        (Sketch().add("Input", "a").add("ReLU", "r", []).wire("a", "r", "output", "gone"), "r has no input “gone”"),
        (Sketch().add("Input", "a").add("ReLU"), "has no Output"),
        (Sketch(), "has no Input"),
    ],
)
def test_each_mistake_is_named_with_its_layer(sketch: Sketch, words: str) -> None:
    assert any(words in problem.message for problem in errors(sketch)), [p.message for p in errors(sketch)]


def test_a_mistake_is_told_once_and_not_again_behind_it() -> None:
    sketch = Sketch().add("Input", shape=[8]).add("Conv2d").add("ReLU").add("Linear").add("Output")
    assert [problem.name for problem in errors(sketch)] == ["conv2d"]


def test_every_knot_is_told_and_what_merely_hangs_behind_it_is_not() -> None:
    sketch = Sketch().add("Input", "i").add("ReLU", "a", []).add("ReLU", "b").wire("b", "a").add("Output", "o", ["b"])
    sketch.add("ReLU", "c", []).add("ReLU", "d").add("ReLU", "e").wire("e", "c")
    circles = [problem.message for problem in errors(sketch) if "circle" in problem.message]
    assert len(circles) == 2


def test_an_unused_result_is_a_warning_only() -> None:
    sketch = lenet5().add("Sigmoid", "lonely", ["fc3"])
    analysis = analyse(sketch.network)
    assert [(p.severity, p.name) for p in analysis.problems] == [(Severity.WARNING, "lonely")]
    assert analysis.ok


def test_every_repair_removes_the_problem_it_belongs_to() -> None:
    broken = [
        Sketch().add("Input", shape=[1, 8, 8]).add("Conv2d", kernel_size=0).add("Output"),
        Sketch().add("Input", "a").add("Input", "b", []).add("ReLU", "r", ["a", "b"]).add("Output"),
        Sketch().add("Input", "a").add("ReLU", "r", []).add("ReLU", "s").add("Output").wire("s", "r"),
        Sketch().add("Input", "a").add("ReLU", "r").wire("a", "r", "gone").add("Output"),
    ]
    for sketch in broken:
        problem = next(problem for problem in errors(sketch) if problem.repairs)
        for repair in problem.repairs:
            after, _ = apply(sketch.project, repair.edit)
            assert problem.message not in [p.message for p in analyse(after.main).problems], repair.label


def test_a_wire_being_drawn_is_judged_before_it_is_dropped() -> None:
    sketch = lenet5().add("Linear", "extra", [], out_features=3).add("Add", "sum", ["fc3"])
    analysis = analyse(sketch.network)

    def judge(source: str, target: str, port: str = "input") -> tuple[bool, str]:
        fit = fits(analysis, PortRef(source, "output"), PortRef(target, port))
        return fit.ok, fit.message

    assert judge("flatten", "extra") == (True, "→ 3")
    assert "circle" in judge("fc3", "conv1")[1]
    assert judge("fc1", "conv2")[0] is False
    assert judge("fc1", "sum", "inputs")[0] is False
    assert judge("relu4", "fc3") == (False, "already connected")
    assert judge("relu3", "fc3") == (True, "→ 10"), "it would replace the wire that is there"
