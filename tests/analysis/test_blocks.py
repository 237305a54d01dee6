"""Networks used as blocks: shapes, costs and problems, and that an edit anywhere is seen everywhere."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.analysis.blocks import analyse_in, library_of
from designer.analysis.report import Analysis
from designer.catalogue.tensor import BATCH
from designer.graph.applying import apply
from designer.graph.edits import AddNode, Batch, Edit, SetExposed, SetParam, SetTrait
from designer.graph.exposed import Exposed
from designer.graph.model import Node, Project
from tests.helpers.blocks import expr, residual_project


def _seen(analysis: Analysis) -> object:
    return (
        [problem.message for problem in analysis.problems],
        {key: (report.outputs, report.parameters, report.macs) for key, report in analysis.nodes.items()},
        analysis.order,
    )


def _changed(edit: Edit) -> tuple[Project, Analysis]:
    project, _ = apply(residual_project(), edit)
    return project, analyse_in(project, "main")


def _problem(edit: Edit) -> str:
    return next(iter(_changed(edit)[1].problems)).message


def test_a_block_takes_its_shapes_from_where_it_is_used() -> None:
    analysis = analyse_in(residual_project(), "main")
    assert analysis.problems == ()
    stage1, stage2 = analysis.nodes["stage1"], analysis.nodes["stage2"]
    assert stage1.values["channels"] == 16, "its default is what arrives"
    assert stage1.outputs[0].shape[:2] == (BATCH, 16)
    assert str(stage2.outputs[0]) == "(N, 32, (H + 1)//2, (W + 1)//2)"


def test_repeats_have_weights_of_their_own_unless_they_share_them() -> None:
    analysis = analyse_in(residual_project(), "main")
    shared, own = analysis.nodes["ff"].parameters, analysis.nodes["ff2"].parameters
    assert shared == 32 * 128 + 128 + 128 * 32 + 32
    assert own == 3 * shared
    assert analysis.nodes["ff"].macs == analysis.nodes["ff2"].macs, "but the work is the same"


def test_a_layer_that_shares_weights_adds_none() -> None:
    project = residual_project()
    added = replace(project.main.nodes["stage1"], id="again", name="again", params={})
    project, _ = apply(project, AddNode("main", added))
    project, _ = apply(project, SetTrait("main", "ff2", "shares", "ff"))
    assert analyse_in(project, "main").nodes["ff2"].parameters == 0


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (SetParam("basic", "conv1", "out_channels", expr("chanels")), "conv1: out_channels: “chanels” uses “chanels”"),
        (SetParam("basic", "conv1", "out_channels", expr("channels +")), "“channels +” is no expression"),
        (SetParam("basic", "conv1", "out_channels", expr("channels // 0")), "divides by 0"),
        (SetParam("basic", "conv2", "out_channels", 7), "Inside the block “basic block”"),
        (SetParam("main", "stage2", "channels", 0), "channels must be a whole number of at least 1, not 0"),
        (SetParam("main", "stage2", "depth", 3), "There is no parameter “depth”"),
        (SetExposed("basic", (Exposed("channels"), Exposed("stride", "int", 1))), "has no value yet"),
        (SetTrait("main", "fc", "shares", "stem"), "cannot share the weights of stem, a Conv2d"),
        (SetTrait("main", "fc", "shares", "gone"), "shares the weights of a layer that is no longer there"),
        (
            Batch((SetParam("main", "stage1", "channels", 24), SetTrait("main", "stage2", "shares", "stage1"))),
            "cannot share the weights of stage1: what arrives asks for other shapes",
        ),
        (AddNode("basic", Node("loop", "block:basic", "loop")), "contains itself"),
        (AddNode("main", Node("odd", "block:nowhere", "odd")), "There is no block called “nowhere”"),
    ],
)
def test_what_is_wrong_in_a_block_is_told_where_it_is_used(edit: Edit, words: str) -> None:
    assert words in _problem(edit)


def test_a_library_stays_itself_while_no_block_changes() -> None:
    project = residual_project()
    before = analyse_in(project, "main")
    after, _ = apply(project, SetParam("main", "fc", "out_features", 5))
    assert library_of(after, before.library) is before.library
    inside, _ = apply(project, SetParam("ff", "act", "approximate", "tanh"))
    changed = library_of(inside, before.library)
    assert changed is not before.library
    assert changed.find("block:ff") is not before.library.find("block:ff")


_EDITS: tuple[Callable[[st.DataObject], Edit], ...] = (
    lambda data: SetParam("main", "image", "shape", data.draw(st.sampled_from([[3, 8, 8], [3, "H", "W"], [1, 4]]))),
    lambda data: SetParam("main", "stage1", "repeats", data.draw(st.integers(0, 3))),
    lambda data: SetParam("main", "stage2", "channels", data.draw(st.sampled_from([32, 8, expr("in_channels")]))),
    lambda data: SetParam("basic", "conv1", "padding", data.draw(st.integers(0, 2))),
    lambda data: SetParam("basic", "conv1", "stride", data.draw(st.sampled_from([expr("stride"), 1, expr("x")]))),
    lambda data: SetParam("ff", "fc1", "out_features", data.draw(st.sampled_from([expr("4*dim"), expr("dim + i")]))),
    lambda data: SetTrait("ff", "act", "bypassed", data.draw(st.booleans())),
    lambda data: SetTrait("main", "ff2", "shares", data.draw(st.sampled_from([None, "ff", "fc"]))),
)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_analysis_after_edits_in_and_out_of_blocks_equals_analysis_from_scratch(data: st.DataObject) -> None:
    """Also from any earlier state, as undo and a look ahead have it."""
    states = [residual_project()]
    analyses = [analyse_in(states[0], "main")]
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(states) - 1))
        project, _ = apply(states[at], data.draw(st.sampled_from(_EDITS))(data))
        analysis = analyse_in(project, "main", data.draw(st.sampled_from(analyses)))
        assert _seen(analysis) == _seen(analyse_in(project, "main"))
        states.append(project)
        analyses.append(analysis)
