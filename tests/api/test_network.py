"""The scripting API builds, refuses in words, and saves what opens again."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from designer.api import ApiError, Network, Output
from designer.graph.files import load


def _image_net() -> tuple[Network, Output]:
    net = Network("Small net")
    return net, net.input((3, 16, 16))


def test_shapes_follow_as_layers_are_added() -> None:
    net, x = _image_net()
    assert x.shape == ("N", 3, 16, 16)
    x = net.add("Conv2d", x, out_channels=8, kernel_size=3, stride=2)
    assert x.shape == ("N", 8, 7, 7)
    assert net.add("Flatten", x).shape == ("N", 8 * 7 * 7)


def test_the_compiled_module_computes_and_its_keys_are_the_layers_names() -> None:
    net, x = _image_net()
    x = net.add("Conv2d", x, name="stem", out_channels=4, kernel_size=3)
    net.output(net.add("Linear", net.add("Flatten", x), name="head", out_features=5))
    module = net.compile()
    assert set(module.state_dict()) == {"stem.weight", "stem.bias", "head.weight", "head.bias"}
    assert module(torch.randn(2, 3, 16, 16)).shape == (2, 5)


def test_a_port_that_takes_many_takes_a_list_or_what_follows() -> None:
    net, x = _image_net()
    y = net.add("ReLU", x)
    assert net.add("Concatenate", [x, y], dim=1).shape == ("N", 6, 16, 16)
    assert net.add("Add", x, y, net.add("Tanh", x)).shape == x.shape


def test_a_layer_with_several_outputs_unpacks_and_has_named_ports() -> None:
    net = Network()
    x = net.input((7, 5))
    every, hidden, cell = net.add("LSTM", x, hidden_size=9)
    assert every.shape == ("N", 7, 9)
    assert hidden.port("c_n").ref == cell.ref
    assert every["h_n"].ref == hidden.ref
    with pytest.raises(ApiError, match="no output “h”"):
        every.port("h")


def test_inputs_can_be_given_by_their_ports_names() -> None:
    net = Network()
    q, kv = net.input((4, 8)), net.input((6, 8))
    attended = net.add("MultiheadAttention", q, key=kv, value=kv, num_heads=2)
    assert attended.shape == ("N", 4, 8)
    assert [edge.target.port for edge in net.project.main.edges] == ["query", "key", "value"]


def test_a_network_with_two_outputs_returns_a_pair() -> None:
    net = Network()
    x = net.input(6)
    net.output(net.add("Linear", x, out_features=2), net.add("Linear", x, out_features=3))
    first, second = net.compile()(torch.randn(4, 6))
    assert (first.shape, second.shape) == ((4, 2), (4, 3))


REFUSED: dict[str, tuple[Callable[[Network, Output], object], str]] = {
    "unknown layer": (lambda net, x: net.add("Conv2", x), "no layer called “Conv2”"),
    "unknown parameter": (lambda net, x: net.add("ReLU", x, size=3), "no parameter “size”"),
    "parameter out of range": (lambda net, x: net.add("Conv2d", x, out_channels=0), "out_channels"),
    "parameter of the wrong kind": (lambda net, x: net.add("Conv2d", x, out_channels="many"), "“many”"),
    "shape clash": (lambda net, x: net.add("Conv2d", x, kernel_size=99), "has only 16"),
    "missing input": (lambda net, x: net.add("ReLU"), "not connected"),
    "too many inputs": (lambda net, x: net.add("ReLU", x, x), "too many"),
    "port connected twice": (lambda net, x: net.add("ReLU", x, input=net["side"]), "takes one wire"),
    "input that is no output": (lambda net, x: net.add("ReLU", 3), "not 3"),
    "list for a port that takes one": (lambda net, x: net.add("ReLU", [x, x]), "takes the output of a layer"),
    "output of another network": (lambda net, x: net.add("ReLU", Network().input(3)), "another network"),
    "name taken": (lambda net, x: net.add("ReLU", x, name="input"), "already"),
    "name that Python knows": (lambda net, x: net.add("ReLU", x, name="class"), "“class”"),
    "unknown setting": (lambda net, x: net.set("training.speed", 3), "training.speed"),
    "setting of the wrong kind": (lambda net, x: net.set("training.epochs", "many"), "whole number"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_work_is_refused_at_once_and_changes_nothing(case: str) -> None:
    build, words = REFUSED[case]
    net, x = _image_net()
    net.add("Tanh", x, name="side")
    before = net.project
    with pytest.raises(ApiError) as refusal:
        build(net, x)
    assert words in refusal.value.message
    assert net.project == before


def test_a_saved_network_opens_again_with_places_for_its_layers(tmp_path: Path) -> None:
    net, x = _image_net()
    net.set("data.dataset", "digits")
    net.output(net.add("ReLU", net.add("Conv2d", x)))
    net.save(tmp_path / "net.loom")
    project = load(tmp_path / "net.loom")
    assert project == net.project
    assert len({(node.x, node.y) for node in project.main}) == len(project.main.nodes)
    assert Network.load(tmp_path / "net.loom").source() == net.source()


def test_what_is_added_to_a_loaded_network_leaves_the_other_layers_where_they_are(tmp_path: Path) -> None:
    net, x = _image_net()
    net.add("ReLU", x, name="act")
    net.save(tmp_path / "net.loom")
    again = Network.load(tmp_path / "net.loom")
    before = again.project.main
    again.output(again["act"])
    after = again.project.main
    assert [after.nodes[key] for key in before.nodes] == list(before)


def test_a_file_that_cannot_be_read_or_written_is_an_api_error(tmp_path: Path) -> None:
    with pytest.raises(ApiError, match="no file"):
        Network.load(tmp_path / "absent.loom")
    with pytest.raises(ApiError, match="could not be written"):
        Network().save(tmp_path / "absent" / "net.loom")


def test_an_unfinished_network_says_so_instead_of_compiling() -> None:
    net, _ = _image_net()
    with pytest.raises(ApiError, match="no Output"):
        net.compile()
    with pytest.raises(ApiError, match="no Output"):
        net.source()


def test_the_training_is_checked_against_the_dataset_that_was_chosen() -> None:
    net, x = _image_net()
    net.output(net.add("Linear", net.add("Flatten", x), out_features=10))
    assert net.check_training() == ()
    net.set("data.dataset", "digits")
    assert "3×16×16" in net.check_training()[0].message


def test_the_first_example_runs() -> None:
    import doctest

    import designer.api

    assert doctest.testmod(designer.api) == doctest.TestResults(failed=0, attempted=16)
