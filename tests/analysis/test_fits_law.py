"""What is said of a wire in the hand is what analysis would say of the whole network with it."""

from pathlib import Path

import pytest

from designer.analysis import fits as module
from designer.analysis.blocks import analyse_in
from designer.analysis.fits import fits
from designer.analysis.network import analyse
from designer.graph.files import load
from designer.graph.model import Edge, Network, Node, PortRef

TEMPLATES = sorted((Path(__file__).parents[2] / "resources" / "templates").glob("*.loom"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_layer_alone_is_judged_as_in_its_network(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = load(path)
    analysis = analyse_in(project, project.main.id)
    find = analysis.library.find
    entries = {node.id: find(node.type) for node in project.main}
    outs = [PortRef(key, port.name) for key, entry in entries.items() if entry for port in entry.outputs]
    ins = [PortRef(key, port.name) for key, entry in entries.items() if entry for port in entry.inputs]
    quick = {(out, into): fits(analysis, out, into) for out in outs for into in ins}
    monkeypatch.setattr(module, "_alone", lambda *_: None)
    assert quick == {(out, into): fits(analysis, out, into) for out in outs for into in ins}
    assert any(fit.ok for fit in quick.values()) or len(ins) < 3
    assert not all(fit.ok for fit in quick.values())


def test_so_it_is_where_shapes_are_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = ("i", "a", "b", "s", "o", "l")
    types = ("Input", "Conv2d", "BatchNorm1d", "Add", "Output", "Linear")
    nodes = {key: Node(key, type, key) for key, type in zip(keys, types, strict=True)}
    wires = (("a", "b", "input"), ("b", "s", "inputs"), ("i", "l", "input"))
    edges = tuple(Edge(PortRef(one, "output"), PortRef(other, port)) for one, other, port in wires)
    analysis = analyse(Network("main", "Net", nodes, edges))
    ports = {"s": "inputs"}
    pairs = [
        (PortRef(one, "output"), PortRef(other, ports.get(other, "input")))
        for one in "iabsl"
        for other in "absol"
        if one != other
    ]
    quick = {pair: fits(analysis, *pair) for pair in pairs}
    monkeypatch.setattr(module, "_alone", lambda *_: None)
    assert quick == {pair: fits(analysis, *pair) for pair in pairs}
