"""Blocks in scripts: networks as layers of others, with parameters that are calculated with."""

from pathlib import Path

import pytest
import torch

from designer.api import ApiError, Network, Output, expr
from designer.graph.files import load, to_text


def residual() -> Network:
    block = Network("Residual block", doc="Adds what two convolutions make of it.")
    channels = block.param("channels", expr("in_channels"), low=1, help="What the block gives.")
    x = block.input((4, 6, 6))
    y = block.add("Conv2d", x, out_channels=2 * channels, kernel_size=3, padding=1)
    y = block.add("Conv2d", block.add("BatchNorm2d", y), out_channels=channels, kernel_size=1)
    block.output(block.add("Add", y, x))
    return block


def stem(channels: int = 4) -> tuple[Network, Output]:
    net = Network("Deep")
    return net, net.add("Conv2d", net.input((1, 6, 6)), out_channels=channels, kernel_size=1)


def test_a_network_is_a_layer_of_another_with_parameters_that_follow_or_are_given() -> None:
    net, x = stem(channels=5)
    x = net.add(residual(), x)
    assert (x.layer, x.name, x.shape) == ("residual_block", "output", ("N", 5, 6, 6))
    x = net.add(residual(), x, channels=5, repeats=3, share_weights=True)
    net.output(x)
    one = 10 * 5 * 9 + 10 + 2 * 10 + 5 * 10 + 5
    assert net.parameters == (5 + 5) + one + one
    assert "self.residual_block = ResidualBlock(" in net.source()
    assert '"""Adds what two convolutions make of it' in net.source()
    assert net.compile()(torch.randn(2, 1, 6, 6)).shape == (2, 5, 6, 6)


def test_the_same_block_is_in_the_file_once_and_its_layers_have_places(tmp_path: Path) -> None:
    net, x = stem()
    block = residual()
    for _ in range(3):
        x = net.add(block, x)
    net.output(x)
    net.save(tmp_path / "deep.loom")
    saved = load(tmp_path / "deep.loom")
    assert list(saved.networks) == ["main", "residual_block"]
    inner = saved.networks["residual_block"]
    assert len({(node.x, node.y) for node in inner}) == len(inner.nodes)
    again = Network.load(tmp_path / "deep.loom")
    assert (again.parameters, to_text(again.project)) == (net.parameters, to_text(saved))


def test_a_block_is_taken_as_it_is_when_it_is_added() -> None:
    net, x = stem()
    block = residual()
    x = net.add(block, x)
    block.param("unused", 3)
    net.add(block, x, unused=2)
    assert len(net.project.networks) == 3, "it is another one now"


def test_blocks_hold_blocks() -> None:
    pair = Network("Pair")
    x = pair.input((4, 6, 6))
    pair.output(pair.add(residual(), pair.add(residual(), x)))
    net, x = stem()
    net.output(net.add(pair, x, repeats=2))
    one = 8 * 4 * 9 + 8 + 16 + 4 * 8 + 4
    assert net.parameters == 8 + 4 * one
    assert list(net.project.networks) == ["main", "residual_block", "pair"]


def test_inputs_of_a_block_are_given_by_place_or_by_name() -> None:
    block = Network("Weighed sum")
    weight = block.param("weight", 0.5)
    x, y = block.input(4, name="left"), block.input(4, name="right")
    block.output(block.add("Add", x, block.add("Scale", y, weight=weight)), name="sum")
    net = Network("Both")
    a, b = net.input(4), net.input(4)
    total = net.add(block, a, right=b, weight=0.25)
    assert (total.name, total.shape) == ("sum", ("N", 4))
    with pytest.raises(ApiError, match="its input “right” is not connected"):
        net.add(block, a)


def test_parameters_are_calculated_with() -> None:
    c = expr("channels")
    assert [each.text for each in (2 * c, c + 1, (c + 1) * 2, -c // 2, c**2 % 3, 1 - c, (c - 1) / (2 - c))] == [
        "2*channels",
        "channels + 1",
        "(channels + 1)*2",
        "(-channels)//2",
        "(channels**2)%3",
        "1 - channels",
        "(channels - 1)/(2 - channels)",
    ]
    with pytest.raises(ApiError, match="is known only where the block is used"):
        assert c
    with pytest.raises(ApiError, match="is no expression"):
        expr("2 *")


def test_each_repeat_may_be_told_its_number() -> None:
    block = Network("Wider")
    x = block.input((4, 6, 6))
    block.output(block.add("Conv2d", x, out_channels=expr("4 * (i + 1)"), kernel_size=1))
    net, x = stem()
    assert net.add(block, x, repeats=3).shape == ("N", 12, 6, 6)


def test_layers_share_weights_and_say_how_they_are_trained() -> None:
    net = Network("Twins")
    a = net.add("Linear", net.input(4), name="a", out_features=3)
    b = net.add("Linear", net.input(4), name="b", out_features=3)
    c = net.add("Linear", net.input(5), name="c", out_features=3)
    net.share(a, "b")
    assert net.parameters == (4 * 3 + 3) + (5 * 3 + 3)
    net.traits("a", frozen=True, unfreeze_epoch=2, lr_scale=0.1, init=("normal_", {"std": 0.02}))
    net.traits(c, init="xavier_uniform_")
    found = {node.name: node.traits for node in net.project.main}
    assert (found["b"].shares, found["a"].frozen, found["a"].lr_scale) == (a.ref.node, True, 0.1)
    assert found["a"].init is not None
    assert found["a"].init.params == {"std": 0.02}
    assert b.shape == ("N", 3)


REFUSED = {
    "weights of other shapes": (lambda net: net.share("a", "c"), "asks for other shapes"),
    "another type": (lambda net: net.share("a", "relu"), "no weights in common"),
    "no such layer": (lambda net: net.share("a", "z"), "has no layer “z”"),
    "no such trait": (lambda net: net.traits("a", frosen=True), "no trait “frosen”"),
    "a trait of another kind": (lambda net: net.traits("a", lr_scale=-1), "a number above 0"),
    "no such block": (lambda net: net.add("ready:residual-blok", net["a"]), "no block “ready:residual-blok”"),
    "no default": (lambda net: net.param("channels", None), "needs a default"),
    "a name in use": (lambda net: net.param("i", 3), "“i” cannot be a parameter's name"),
    "a block that does not fit": (
        lambda net: net.add(residual(), net["a"]),
        "Inside the block “Residual block”: conv: ",
    ),
    "a parameter out of range": (lambda net: net.add(residual(), net["image"], channels=0), "at least 1, not 0"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_work_is_refused_at_once_and_changes_nothing(case: str) -> None:
    net = Network("Refuses")
    net.input((4, 6, 6), name="image")
    net.add("Linear", net.input(4), name="a", out_features=3)
    net.add("ReLU", net["a"], name="relu")
    net.add("Linear", net.input(5), name="c", out_features=3)
    before = to_text(net.project)
    act, words = REFUSED[case]
    with pytest.raises(ApiError, match=words):
        act(net)
    assert to_text(net.project) == before
