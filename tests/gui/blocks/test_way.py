"""Ways to networks, and what a session shows when they change. No widgets."""

import pytest

from designer.analysis.blocks import library_of
from designer.graph.applying import apply
from designer.graph.edits import RemoveNode, RenameNetwork, SetParam
from designer.gui.session import Session
from designer.gui.way import Visit, looked_at, way_to, what_is_left
from tests.helpers.blocks import residual_project


def test_the_shortest_way_leads_through_the_first_use() -> None:
    project = residual_project()
    assert way_to("basic", project) == (Visit("main"), Visit("basic", "stage1"))
    assert way_to("main", project) == (Visit("main"),)


def test_a_way_ends_where_its_block_is_gone() -> None:
    project, _ = apply(residual_project(), RemoveNode("main", "stage1"))
    way = (Visit("main"), Visit("basic", "stage1"))
    assert what_is_left(way, project) == (Visit("main"),)
    assert what_is_left((Visit("gone"),), project) == (Visit("main"),)


@pytest.mark.parametrize(("block", "channels"), [("stage1", 16), ("stage2", 32)])
def test_a_network_is_looked_at_as_it_is_where_it_was_entered(block: str, channels: int) -> None:
    project = residual_project()
    way = (Visit("main"), Visit("basic", block))
    inner = looked_at(way, project, library_of(project), ())[-1]
    assert inner.context.values["channels"] == channels
    assert inner.nodes["out"].inputs[0].shape[1] == channels


def test_by_itself_it_is_looked_at_with_its_defaults() -> None:
    session = Session(residual_project())
    session.show_network("basic")
    assert session.analysis.context.values["channels"] == 16
    assert session.main_analysis.network.id == "main"


def test_an_edit_within_is_seen_from_without_and_the_other_way_round() -> None:
    session = Session(residual_project())
    session.open_block("stage2")
    session.do(SetParam("basic", "down", "bias", True))
    assert session.network_id == "basic"
    assert session.analyses[0].nodes["stage2"].parameters == 14_400 + 32
    session.do(SetParam("main", "stage2", "channels", 48))
    assert session.network_id == "main", "one sees what is changed"
    session.open_block("stage2")
    assert session.analysis.context.values["channels"] == 48


def test_renaming_another_network_leaves_one_where_one_is() -> None:
    session = Session(residual_project())
    session.open_block("stage2")
    session.do(RenameNetwork("ff", "mlp"))
    assert session.network_id == "basic"


def test_undoing_what_one_stands_in_leads_out() -> None:
    session = Session(residual_project())
    session.open_block("stage2")
    session.do(RemoveNode("main", "stage2"))
    assert session.way == (Visit("main"),)
