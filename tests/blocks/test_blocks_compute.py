"""Making blocks changes how a network looks, not what it computes: torch is the judge."""

from collections.abc import Callable, Mapping

import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import nn

from designer.analysis.block_edits import collapse, expand, expose
from designer.analysis.blocks import analyse_in
from designer.analysis.report import Analysis
from designer.api import Network
from designer.catalogue.tensor import BATCH
from designer.compiler.build import compile_network
from designer.graph.applying import apply
from designer.graph.blocks import block_of, duplicate_block, share, unexpose, unshare
from designer.graph.edits import Edit, SetParam
from designer.graph.errors import EditError
from designer.graph.model import Project


def branches() -> Project:
    """Skips, a port that takes many wires, and a result that is used twice."""
    net = Network("Branches")
    x = net.input((2, 6, 6))
    x = net.add("Conv2d", x, out_channels=4, kernel_size=3, padding=1)
    a = net.add("Conv2d", x, out_channels=4, kernel_size=1)
    b = net.add("BatchNorm2d", net.add("Conv2d", x, out_channels=3, kernel_size=3, padding=1))
    x = net.add("Concatenate", b, x, a, dim=1)
    y = net.add("ReLU", x)
    z = net.add("Add", net.add("Conv2d", y, out_channels=11, kernel_size=1), y, x)
    net.output(z, net.add("Flatten", y))
    return net.project


def sequences() -> Project:
    """Layers with several outputs, of which some enter other layers."""
    net = Network("Sequences")
    x = net.input((5, 3))
    out, h, _ = net.add("LSTM", x, hidden_size=4)
    again, _ = net.add("GRU", out, h, hidden_size=4)
    q = net.add("LayerNorm", again)
    y = net.add("MultiheadAttention", q, out, out, num_heads=2)
    net.output(net.add("Add", y, out), net.add("Linear", q, out_features=2))
    return net.project


def after(project: Project, edit: Edit) -> Project:
    return apply(project, edit)[0]


def looked_at(project: Project) -> Analysis:
    analysis = analyse_in(project, project.main.id)
    assert analysis.problems == ()
    return analysis


def results(module: nn.Module, project: Project) -> list[torch.Tensor]:
    torch.manual_seed(1)
    shapes = [node.params["shape"] for node in project.main if node.type == "Input"]
    with torch.no_grad():
        found = module.eval()(*(torch.randn(2, *shape) for shape in shapes))  # type: ignore[misc]
    return list(found) if isinstance(found, tuple) else [found]


def same_results(one: nn.Module, two: nn.Module, project: Project, names: Mapping[str, str] | None = None) -> None:
    """Copies the weights from the first to the second, by name or in order, and compares."""
    state = one.state_dict()
    other = two.state_dict()
    assert len(state) == len(other)
    new = [names[key] for key in state] if names is not None else list(other)
    two.load_state_dict(dict(zip(new, state.values(), strict=True)))
    for expected, found in zip(results(one, project), results(two, project), strict=True):
        assert torch.equal(expected, found)


@pytest.mark.parametrize("make", [branches, sequences])
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_a_network_computes_the_same_with_a_part_of_it_as_a_block(
    make: Callable[[], Project], data: st.DataObject
) -> None:
    project = make()
    before = looked_at(project)
    layers = [node.id for node in project.main if node.type not in ("Input", "Output")]
    chosen = data.draw(st.sets(st.sampled_from(layers), min_size=1))
    try:
        edit, block = collapse(project, before, chosen, "Part")
    except EditError:
        assume(False)
    made = after(project, edit)
    analysis = looked_at(made)
    assert (analysis.parameters, analysis.macs) == (before.parameters, before.macs)
    if all(spec.shape[0] == BATCH for spec in analysis.nodes[block].inputs):  # as every Input gives it
        inner = looked_at_inner(made, block)
        assert (inner.ok, inner.macs) == (True, analysis.nodes[block].macs), "the block stands by itself as well"

    module = compile_network(before)
    name = made.main.nodes[block].name
    owner = {node.name: f"{name}.{node.name}" if node.id in chosen else node.name for node in project.main}
    keys = {key: owner[key.partition(".")[0]] + "." + key.partition(".")[2] for key in module.state_dict()}
    same_results(module, compile_network(analysis), project, keys)


def looked_at_inner(project: Project, block: str) -> Analysis:
    return analyse_in(project, block_of(project.main.nodes[block]) or "")


def stacked(*, share_weights: bool, expression: str = "channels") -> tuple[Project, str]:
    """Three residual blocks, one behind the other, that get a parameter each from the outside."""
    net = Network("Stack")
    x = net.add("Conv2d", net.input((1, 5, 5)), out_channels=4, kernel_size=1)
    y = net.add("Conv2d", x, name="wide", out_channels=6, kernel_size=3, padding=1)
    y = net.add("Conv2d", net.add("BatchNorm2d", y, name="bn"), name="back", out_channels=4, kernel_size=1)
    net.output(net.add("Add", y, x, name="sum"))
    project = net.project
    chosen = [node.id for node in project.main if node.name in ("wide", "bn", "back", "sum")]
    edit, block = collapse(project, looked_at(project), chosen, "Residual")
    project = after(project, edit)
    inner = looked_at_inner(project, block)
    wide = next(node for node in inner.network if node.name == "wide")
    project = after(project, expose(project, inner, wide.id, "out_channels", "channels"))
    project = after(project, SetParam(inner.network.id, wide.id, "out_channels", {"expr": expression}))
    for name, value in (("repeats", 3), ("share_weights", share_weights), ("channels", 5)):
        project = after(project, SetParam("main", block, name, value))
    return project, block


@pytest.mark.parametrize("share_weights", [False, True])
def test_repeats_compute_the_same_when_they_are_expanded(share_weights: bool) -> None:
    project, block = stacked(share_weights=share_weights)
    before = looked_at(project)
    edit, added = expand(project, before, block)
    plain = after(project, edit)
    analysis = looked_at(plain)
    assert len(added) == 3 * 4
    assert list(plain.networks) == ["main"], "nothing uses the block any more"
    assert (analysis.parameters, analysis.macs) == (before.parameters, before.macs)
    same_results(compile_network(before), compile_network(analysis), project)


def test_each_repeat_is_expanded_with_its_own_number() -> None:
    project, block = stacked(share_weights=False, expression="channels + 2*i")
    before = looked_at(project)
    plain = after(project, expand(project, before, block)[0])
    assert [node.params["out_channels"] for node in plain.main if node.name.startswith("wide")] == [5, 7, 9]
    same_results(compile_network(before), compile_network(looked_at(plain)), project)


def test_a_block_in_a_block_expands_to_expressions_over_the_outer_ones_parameters() -> None:
    project, block = stacked(share_weights=False, expression="channels + 2*i")
    before = looked_at(project)
    outer = looked_at_inner(project, block)
    chosen = [node.id for node in outer.network if node.name in ("wide", "bn")]
    edit, inner = collapse(project, outer, chosen, "Inner")
    nested = after(project, edit)
    analysis = looked_at(nested)
    assert nested.networks[outer.network.id].nodes[inner].params == {
        "channels": {"expr": "channels"},
        "index": {"expr": "i"},
    }
    assert (analysis.parameters, analysis.macs) == (before.parameters, before.macs)
    same_results(compile_network(before), compile_network(analysis), project)
    back = after(nested, expand(nested, looked_at_inner(nested, block), inner)[0])
    assert back == project


def test_a_default_that_depends_on_what_arrives_becomes_a_number_where_the_network_is_no_block() -> None:
    net = Network("Squeeze")
    x = net.input((6, 4, 4))
    y = net.add("Conv2d", x, name="squeeze", out_channels=3, kernel_size=1)
    net.output(net.add("Conv2d", y, name="back", out_channels=6, kernel_size=1))
    project = net.project
    chosen = [node.id for node in project.main if node.name in ("squeeze", "back")]
    edit, block = collapse(project, looked_at(project), chosen, "Block")
    project = after(project, edit)
    inner = looked_at_inner(project, block)
    squeeze = next(node.id for node in inner.network if node.name == "squeeze")
    project = after(project, expose(project, inner, squeeze, "out_channels", "width"))
    project = after(project, SetParam("main", block, "width", {"expr": "in_channels // 2"}))
    plain = after(project, expand(project, looked_at(project), block)[0])
    assert plain.main.nodes[squeeze].params["out_channels"] == 3

    edit, outer = collapse(project, looked_at(project), [block], "Outer")
    wrapped = after(project, edit)
    with pytest.raises(EditError, match="what “width” is depends on where the network is used"):
        expand(wrapped, looked_at_inner(wrapped, outer), block)


def test_a_parameter_is_offered_with_its_kind_and_taken_back_with_its_value() -> None:
    project, block = stacked(share_weights=False)
    inner = looked_at_inner(project, block)
    (channels,) = inner.network.params
    assert (channels.kind, channels.default, channels.low) == ("int", 6, 1)
    plain = after(project, unexpose(project, inner.network.id, "channels"))
    assert "channels" not in plain.main.nodes[block].params
    assert plain.networks[inner.network.id].params == ()
    assert looked_at(plain).parameters == looked_at(project).parameters


def test_layers_that_share_weights_learn_once_and_get_their_own_with_the_same_parameters() -> None:
    net = Network("Siamese")
    one, two = net.input(4, name="one"), net.input(4, name="two")
    a = net.add("Linear", one, name="a", out_features=3)
    b = net.add("Linear", two, name="b", out_features=5)
    net.output(a, b)
    project = net.project
    ids = [next(node.id for node in project.main if node.name == name) for name in "ab"]
    shared = after(project, share(project, "main", ids))
    assert looked_at(shared).parameters == 4 * 3 + 3
    apart = after(shared, unshare(shared, "main", [ids[1]]))
    assert looked_at(apart).parameters == 2 * (4 * 3 + 3)
    assert apart.main.nodes[ids[1]].params == {"out_features": 3}


def test_an_independent_block_changes_alone() -> None:
    project, block = stacked(share_weights=False)
    again = after(project, duplicate_block(project, "main", block))
    key = block_of(again.main.nodes[block]) or ""
    assert again.networks[key].name == "Residual 2"
    before = looked_at(project)
    assert (looked_at(again).parameters, again.main.edges) == (before.parameters, project.main.edges)
