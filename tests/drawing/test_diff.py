"""Two networks as pictures in which what differs stands out."""

from dataclasses import replace
from itertools import pairwise

import pytest

from designer.analysis.blocks import analyse_in
from designer.api import Network
from designer.drawing.diff import ADDED, CHANGED, REMOVED, colour_of, pictures
from designer.drawing.picture import Picture, Polyline, Text
from designer.drawing.svg import write_svg
from designer.drawing.theme import THEMES, Theme
from designer.graph.matching import matched, network_changes, project_changes, told
from designer.graph.model import Project


def net(width: int = 4, *, extra: bool = False, names: str = "") -> Project:
    made = Network("Net")
    x = made.add("Linear", made.input(8, name=f"x{names}"), name=f"first{names}", out_features=width)
    x = made.add("ReLU", x, name="relu1") if extra else x
    made.output(made.add("Linear", x, name=f"head{names}", out_features=2), name=f"scores{names}")
    project = made.project
    nodes = {key: replace(node, x=at * 240.0) for at, (key, node) in enumerate(project.main.nodes.items())}
    return project.with_network(replace(project.main, nodes=nodes))


def drawn(first: Project, second: Project, theme: Theme = THEMES["dark"]) -> tuple[Picture, Picture]:
    changes = network_changes(first.main, second.main)
    return pictures(changes, *(analyse_in(each, each.main.id) for each in (first, second)), theme)


def texts(picture: Picture) -> set[str]:
    return {mark.text for mark in picture.marks if isinstance(mark, Text)}


def strokes(picture: Picture, colour: str) -> list[Polyline]:
    return [mark for mark in picture.marks if isinstance(mark, Polyline) and mark.stroke.colour == colour]


def test_networks_that_are_alike_are_drawn_as_ever() -> None:
    project = net()
    first, second = drawn(project, project)
    assert first.marks == second.marks
    assert not any(sign in text for text in texts(first) for sign in ("+ ", "− ", "~ "))


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_each_difference_has_a_frame_a_sign_and_a_word(theme: Theme) -> None:
    first, second = drawn(net(), net(8, extra=True), theme)
    assert {"~ changed", "out_features 4 → 8"} <= texts(first) & texts(second)
    assert "+ added" in texts(second) - texts(first)
    back = drawn(net(8, extra=True), net(), theme)
    assert "− removed" in texts(back[0])
    assert len(strokes(second, colour_of(ADDED, theme))) == 3  # a frame and two wires
    assert len(strokes(first, colour_of(REMOVED, theme))) == 1  # the wire that is no more
    assert len(strokes(first, colour_of(CHANGED, theme))) == 1
    assert "relu1 added" in second.summary
    write_svg(second)


def test_many_changes_of_a_layer_are_counted() -> None:
    first = net()
    (key, layer) = next((key, node) for key, node in first.main.nodes.items() if node.name == "first")
    params = {"out_features": 4, "bias": False, "a": 1, "b": [1, 2], "c": None}
    changed = replace(layer, type="Linear", name="other", params=params)
    second = first.with_network(replace(first.main, nodes={**first.main.nodes, key: changed}))
    assert {"name first → other", "bias usual → False", "+2"} <= texts(drawn(first, second)[0])


def test_layers_of_other_projects_are_matched_by_names_then_by_order() -> None:
    first, second = net(), net(names="_b")
    same = matched(first.main, second.main)
    pairs = [(first.main.nodes[a].name, second.main.nodes[b].name) for a, b in same.items()]
    assert pairs == [("x", "x_b"), ("first", "first_b"), ("head", "head_b"), ("scores", "scores_b")]
    third = net(9)
    assert [change.what for found in network_changes(first.main, third.main).changed.values() for change in found] == [
        "out_features"
    ]


def test_wires_to_several_removed_layers_are_each_told() -> None:
    first = net(extra=True)
    left = {key: node for key, node in first.main.nodes.items() if node.type == "Linear"}
    second = replace(first.main, nodes=left, edges=())
    changes = network_changes(first.main, second)
    assert len(changes.disconnected) == len(first.main.edges)
    lines = told(changes)
    assert "− relu1 (ReLU)" in lines
    for edge, other in pairwise(first.main.edges):
        assert edge != other
    assert "− first → relu1" in lines
    assert not network_changes(second, second)


def test_projects_are_compared_network_by_network() -> None:
    first = net()
    inner = replace(net(8).main, id="inner", name="Inner")
    both, wider = first.with_network(inner), first.with_network(replace(net(16).main, id="inner", name="Inner"))
    assert [bool(each) for each in project_changes(both, wider)] == [False, True]
    alone = Project("p", {"other": replace(first.main, id="other")})
    assert [each.after.id for each in project_changes(first, alone)] == ["other"]
