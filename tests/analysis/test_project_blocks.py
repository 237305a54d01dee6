"""A project of several networks is judged by what its first one uses."""

from designer.analysis.problems import Severity
from designer.analysis.project import check_project
from designer.graph.applying import apply
from designer.graph.edits import AddNetwork, AddNode, SetParam
from designer.graph.model import Network, Node
from tests.helpers.blocks import residual_project


def test_a_block_is_judged_where_it_is_used_and_not_by_itself() -> None:
    project, _ = apply(residual_project(), SetParam("basic", "x0", "shape", [3, 2]))
    found = check_project(project)
    assert all("basic" not in problem.network for problem in found)


def test_what_is_wrong_in_a_block_is_said_once_at_its_place_and_at_each_use() -> None:
    project, _ = apply(residual_project(), SetParam("basic", "conv2", "out_channels", 7))
    found = [problem for problem in check_project(project) if problem.network in ("main", "basic")]
    assert {problem.network for problem in found} == {"main", "basic"}
    assert len({(problem.network, problem.node, problem.message) for problem in found}) == len(found)


def test_a_network_that_nothing_uses_only_warns() -> None:
    spare = Network("spare", "spare", {"r": Node("r", "ReLU", "relu")})
    project, _ = apply(residual_project(), AddNetwork(spare))
    found = [problem for problem in check_project(project) if problem.network == "spare"]
    assert found
    assert {problem.severity for problem in found} == {Severity.WARNING}
    project, _ = apply(project, AddNode("spare", Node("t", "Tanh", "tanh")))
    assert len(check_project(project)) > len(found)
