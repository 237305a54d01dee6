"""Large networks are printed in a time that grows with their size, not with its square."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from designer.analysis.network import analyse
from designer.compiler.build import class_from
from designer.compiler.source import print_network
from designer.graph.model import Edge, Network, Node, PortRef
from tests.compiler.printed import formatting

_BRANCH = ("Linear", "ReLU", "Linear", "Add")


def residual(blocks: int, *, open_size: bool = False) -> Network:
    """Residual blocks one behind the other; all sums also meet at the end, so that many values wait for long."""
    nodes = {"image": Node("image", "Input", "image", {"shape": ["L", 8] if open_size else [8]})}
    edges: list[Edge] = []
    last, sums = "image", []
    for block in range(blocks):
        before = last
        for number, type in enumerate(_BRANCH):
            key = f"{type.lower()}_{block}_{number}"
            nodes[key] = Node(key, type, key, {"out_features": 8} if type == "Linear" else {})
            edges.append(_wire(last, key, "inputs" if type == "Add" else "input"))
            last = key
        edges.append(_wire(before, last, "inputs"))
        sums.append(last)
    nodes |= {"all": Node("all", "Add", "all"), "exit": Node("exit", "Output", "exit")}
    edges += [_wire(each, "all", "inputs") for each in sums]
    edges.append(_wire("all", "exit", "input"))
    return Network("main", "Residual", nodes, tuple(edges))


def _wire(source: str, target: str, port: str) -> Edge:
    return Edge(PortRef(source, "output"), PortRef(target, port))


def calls(act: Callable[[], object]) -> int:
    """How many functions are called, generators going on included."""
    count = 0

    def note(*event: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        act()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("open_size", [False, True])
def test_printing_takes_as_many_steps_as_there_are_layers(open_size: bool) -> None:
    small, large = (analyse(residual(blocks, open_size=open_size)) for blocks in (25, 200))
    print_network(small)  # What is remembered is remembered for both.
    ratio = calls(lambda: print_network(large)) / calls(lambda: print_network(small))
    assert ratio < 8 * 1.25


def test_a_thousand_layers_make_a_module() -> None:
    source = print_network(analyse(residual(250)))
    module = class_from(source)()
    assert sum(1 for _ in module.children()) == 750
    assert len(source.text.splitlines()) > 1750


def test_a_sum_of_hundreds_of_values_is_printed_line_by_line(tmp_path: Path) -> None:
    text = print_network(analyse(residual(600))).text
    assert "\n            + add_598_3\n" in text
    assert formatting(tmp_path, {"residual": text}) == ""
