"""Whatever networks, blocks, layers, sizes and parameters are called, the program stays the same."""

import ast
from pathlib import Path

import pytest
import torch
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from designer.analysis.blocks import analyse_in
from designer.compiler.build import class_from
from designer.compiler.naming import OWN
from designer.compiler.parts import part
from designer.compiler.source import Source, class_name_of, print_network
from designer.graph.exposed import Exposed, may_be_exposed
from designer.graph.ids import as_name
from designer.graph.model import BLOCK, Network, Project
from designer.resources import resource
from tests.compiler.printed import complaints, formatting
from tests.helpers.blocks import Layer, expr, network

_NASTY = [
    *sorted(OWN),
    *["x", "y", "h", "N", "H", "W", "L", "_", "__init__", "forward", "block", "repeats", "input", "Tensor", "F", "nn"],
    *["torch", "self", "class", "None", "Linear", "Module", "StochasticDepth", "Network", "Inner", "Inner2", "network"],
    *["conv1", "conv1_", "x_", "range_", "lstm_h_n"],
]
_WORDS = st.sampled_from(_NASTY) | st.text("abcLNxyz_019", min_size=1, max_size=6)
_SIZES = st.sampled_from(["L", "H", "x", "y", "l", "I", "self", "nn", "range", "torch", "conv1", "a"])
_IMAGE = torch.linspace(-1.0, 1.0, 2 * 6 * 8).reshape(2, 6, 8)


def project(names: list[str], block: str, main: str, params: list[str], size: str) -> Project:
    """A network of every kind of statement; `names` are those of its layers, which do not matter."""
    first, second = params
    inner: list[Layer] = [
        ("x0", "Input", [], {"shape": [6, 8]}),
        ("norm", "LayerNorm", ["x0"], {}),
        ("wide", "Linear", ["norm"], {"out_features": expr(f"min({first}, {second}) + 8")}),
        ("act", "GELU", ["wide"], {}),
        ("thin", "Linear", ["act"], {"out_features": 8}),
        ("drop", "StochasticDepth", ["thin"], {"p": expr(f"{first} / 1000")}),
        ("sum", "Add", ["x0", "drop"], {}),
        ("out", "Output", ["sum"], {}),
    ]
    outer: list[Layer] = [
        ("image", "Input", [], {"shape": [size, 8]}),
        ("fork", "Linear", ["image"], {"out_features": 8}),
        ("left", f"{BLOCK}inner", ["fork>x0"], {"repeats": 2, "share_weights": True, first: 4}),
        ("right", f"{BLOCK}inner", ["fork>x0"], {"repeats": 2, second: 3}),
        ("shaped", "Reshape", ["right.out"], {"shape": [size, 2, 4]}),
        ("back", "Flatten", ["shaped"], {"start_dim": 2}),
        ("lstm", "LSTM", ["back"], {"hidden_size": 8}),
        ("sum", "Add", ["left.out", "lstm", "fork"], {}),
        ("drop", "StochasticDepth", ["sum"], {"p": 0.1}),
        ("result", "Output", ["drop"], {}),
        ("state", "Output", ["lstm.h_n"], {}),
    ]
    exposed = (Exposed(first, "int", 5), Exposed(second, "int", 7))
    return Project(
        "names",
        {
            "main": _named(network("main", main, outer), names),
            "inner": _named(network("inner", block, inner, exposed), names[::-1], ends=("x0", "out")),
        },
    )


def _named(network: Network, names: list[str], ends: tuple[str, ...] = ()) -> Network:
    """The network with other names for its layers, as far as they are free."""
    nodes, taken = dict(network.nodes), set(ends)
    for key, name in zip((key for key in network.nodes if key not in ends), names, strict=False):
        wanted = as_name(name)
        name = wanted if wanted not in taken | network.names() else key
        taken.add(name)
        nodes[key] = type(nodes[key])(key, nodes[key].type, name, nodes[key].params)
    return type(network)(network.id, network.name, nodes, network.edges, params=network.params)


def printed(*arguments: object, check: bool = False) -> Source:
    made = project(*arguments)  # type: ignore[arg-type]
    return print_network(analyse_in(made, "main"), check=check)


def results(source: Source) -> tuple[torch.Tensor, ...]:
    torch.manual_seed(0)
    module = class_from(source)().eval()
    with torch.no_grad():
        given: tuple[torch.Tensor, ...] = module(_IMAGE)
    return given


PLAIN = printed([], "Inner", "Outer", ["a", "b"], "L")


@settings(max_examples=40, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(
    st.lists(_WORDS, min_size=10, max_size=10),
    _WORDS,
    _WORDS,
    st.lists(_WORDS.filter(may_be_exposed), min_size=2, max_size=2, unique=True),
    _SIZES,
)
def test_no_name_gets_in_the_way_of_another(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], block: str, main: str, params: list[str], size: str
) -> None:
    source = printed(names, block, main, params, size, check=True)
    assert all(torch.equal(one, two) for one, two in zip(results(source), results(PLAIN), strict=True))
    folder = tmp_path_factory.mktemp("names")
    assert formatting(folder, {"names": source.text}) == ""
    inputs = ["E741"] if set(source.inputs) & {"l", "I", "O"} else []  # An Input's name is that of the argument.
    assert complaints(folder, {"names": source.text}, "E501", *inputs) == ""


@pytest.mark.parametrize("name", ["StochasticDepth", "stochastic depth", "Network", "nn", "torch", "Linear", "math"])
def test_a_network_or_a_block_may_be_called_like_anything(name: str) -> None:
    for source in (printed([], name, "Outer", ["a", "b"], "L"), printed([], "Inner", name, ["a", "b"], "L")):
        classes = [node.name for node in ast.parse(source.text).body if isinstance(node, ast.ClassDef)]
        assert len(classes) == len(set(classes)) == 3, "the part, the block, the network"
        assert classes[0] == "StochasticDepth"
        assert classes[-1] == source.class_name
        assert all(torch.equal(one, two) for one, two in zip(results(source), results(PLAIN), strict=True))


def test_a_layer_called_math_imports_nothing() -> None:
    assert "import math" not in printed(["math"], "Inner", "Outer", ["a", "b"], "L").text


def test_an_ambiguous_letter_is_no_class() -> None:
    assert [class_name_of(name) for name in ("i", "o", "I")] == ["INetwork", "ONetwork", "INetwork"]


def test_parts_give_no_name_two_meanings() -> None:
    meanings: dict[str, str] = {}
    for path in sorted(Path(str(resource("parts"))).glob("*.py")):
        own = part(path.stem)
        for name in own.names - {
            name for line in (*own.imports, "import torch", "from torch import nn") for name in line.split()
        }:
            assert name not in meanings, f"{name} is in {path.stem} and in {meanings[name]}"
            meanings[name] = path.stem
