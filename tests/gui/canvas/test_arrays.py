"""The law of the scene: kept up by diffs, it equals a scene built from scratch."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.graph.diff import Diff
from designer.graph.edits import (
    AddNode,
    Batch,
    Connect,
    Disconnect,
    Edit,
    Move,
    RemoveNode,
    Rename,
    SetBends,
    SetMark,
    SetParam,
    SetTrait,
)
from designer.graph.marks import Frame, Mark, Note
from designer.graph.model import Edge, Node, PortRef
from designer.gui.canvas.arrays import SceneArrays
from designer.gui.session import Session

TYPES = ("Input", "Conv2d", "ReLU", "Add", "Linear", "Output", "NobodyKnowsThis")
PARAMS = {
    "Conv2d": ("out_channels", (1, 6, -3)),
    "Linear": ("out_features", (10, 64)),
    "Input": ("shape", ([1, 8, 8], [4])),
}


_HOW_IT_IS_KEPT = ("_reports", "_ports", "_details", "_forms", "_numbers", "_leaves", "_enters", "_asked")


def assert_same(kept: SceneArrays, fresh: SceneArrays) -> None:
    """Every array and list of one scene equals that of the other."""
    for name, value in vars(fresh).items():
        if name in _HOW_IT_IS_KEPT:
            continue
        if isinstance(value, np.ndarray):
            assert np.array_equal(getattr(kept, name), value), name
        else:
            assert getattr(kept, name) == value, name
    assert kept.labels == fresh.labels
    for name in ("node", "offset", "kind", "output", "missing"):
        assert np.array_equal(getattr(kept.ports, name), getattr(fresh.ports, name)), name
    assert list(kept.ports.marks) == list(fresh.ports.marks)


class Follower:
    """A scene that listens to a session as the view does."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.arrays = SceneArrays(session.network, session.analysis)
        session.changed.connect(self.follow)

    def follow(self, diff: Diff) -> None:
        self.arrays.update(self.session.network, self.session.analysis, diff.network(self.session.network_id))

    def check(self) -> None:
        assert_same(self.arrays, SceneArrays(self.session.network, self.session.analysis))


PLACE = st.integers(-8, 8).map(lambda step: step * 60.0)


def draw_edit(data: st.DataObject, session: Session, number: int) -> Edit | None:
    """Any edit that fits the network as it is."""
    network = session.network
    ids, edges = list(network.nodes), list(network.edges)
    kind = data.draw(
        st.sampled_from(
            [
                "add",
                "add",
                "connect",
                "connect",
                "move",
                "remove",
                "cut",
                "set",
                "rename",
                "trait",
                "many",
                "bend",
                "mark",
            ]
        )
    )
    node = st.sampled_from(ids) if ids else None
    match kind:
        case "add":
            type = data.draw(st.sampled_from(TYPES))
            new = Node(f"n{number}", type, f"layer{number}", x=data.draw(PLACE), y=data.draw(PLACE))
            index = data.draw(st.none() | st.integers(0, len(ids)))
            return AddNode("main", new, index)
        case "connect" if node is not None:
            port = data.draw(st.sampled_from(["input", "inputs", "nowhere"]))
            edge = Edge(PortRef(data.draw(node), "output"), PortRef(data.draw(node), port))
            return None if edge in edges else Connect("main", edge, data.draw(st.none() | st.integers(0, len(edges))))
        case "move" if node is not None:
            chosen = data.draw(st.sets(node, min_size=1, max_size=3))
            return Move("main", {key: (data.draw(PLACE), data.draw(PLACE)) for key in chosen})
        case "remove" if node is not None:
            return RemoveNode("main", data.draw(node))
        case "cut" if edges:
            return Disconnect("main", data.draw(st.sampled_from(edges)))
        case "mark":
            key, x, y = data.draw(st.sampled_from(["m1", "m2"])), data.draw(PLACE), data.draw(PLACE)
            new: list[Mark | None] = [Note(id=key, x=x, y=y, width=300.0), Frame(id=key, x=x, y=y, width=300.0)]
            gone: list[Mark | None] = [None] if network.mark(key) is not None else []
            return SetMark("main", key, data.draw(st.sampled_from(new + gone)))
        case "bend" if edges:
            points = tuple(data.draw(st.lists(st.tuples(PLACE, PLACE), max_size=3)))
            return SetBends("main", data.draw(st.sampled_from(edges)), points)
        case "set" if node is not None:
            key = data.draw(node)
            name, values = PARAMS.get(network.nodes[key].type, ("bias", (True,)))
            return SetParam("main", key, name, data.draw(st.sampled_from(values)))
        case "rename" if node is not None:
            return Rename("main", data.draw(node), f"renamed{number}")
        case "trait" if node is not None:
            key, other = data.draw(node), data.draw(node)
            traits = [("frozen", True), ("bypassed", True), ("shares", None if other == key else other)]
            return SetTrait("main", key, *data.draw(st.sampled_from(traits)))
        case "many" if node is not None:
            gone = data.draw(st.sets(node, min_size=1, max_size=2))
            return Batch(tuple(RemoveNode("main", key) for key in gone))
    return None


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_scene_kept_up_by_diffs_equals_one_built_from_scratch(data: st.DataObject) -> None:
    session = Session()
    follower = Follower(session)
    for number in range(data.draw(st.integers(1, 14))):
        step = data.draw(st.sampled_from(["edit"] * 5 + ["undo", "redo"]))
        if step == "edit":
            edit = draw_edit(data, session, number)
            if edit is not None:
                assert session.do(edit)
        else:
            getattr(session.document, step)()
        follower.check()


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_a_drag_that_ends_where_the_document_says_leaves_no_trace(data: st.DataObject) -> None:
    session = Session()
    follower = Follower(session)
    for number in range(8):
        edit = draw_edit(data, session, number)
        if edit is not None:
            assert session.do(edit)
    arrays = follower.arrays
    if not arrays.ids:
        return
    rows = arrays.rows(data.draw(st.sets(st.sampled_from(arrays.ids), min_size=1)))
    before = arrays.xy[rows].copy()
    for _ in range(3):
        arrays.place(rows, before + np.array((data.draw(PLACE), data.draw(PLACE))))
    arrays.place(rows, before)
    follower.check()


def lenet_start() -> Session:
    session = Session()
    images = Node("i", "Input", "images", {"shape": [1, 28, 28]})
    conv = Node("c", "Conv2d", "conv1", {"out_channels": 6, "kernel_size": 5}, x=238)
    session.do(Batch((AddNode("main", images), AddNode("main", conv))))
    session.do(Connect("main", Edge(PortRef("i", "output"), PortRef("c", "input"))))
    return session


def test_a_wire_runs_between_the_ports_and_carries_the_shape() -> None:
    arrays = Follower(lenet_start()).arrays
    assert arrays.start.tolist() == [[172.0, 53.0]]
    assert arrays.end.tolist() == [[238.0, 53.0]]
    assert arrays.labels == ["1×28×28"]


def test_a_change_upstream_changes_what_is_written_downstream() -> None:
    session = lenet_start()
    follower = Follower(session)
    session.do(SetParam("main", "i", "shape", [3, 32, 32]))
    assert follower.arrays.labels == ["3×32×32"]
    assert follower.arrays.faces[1].inputs[0].shape == "3×32×32"


def test_one_of_several_wires_from_an_output_carries_the_shape() -> None:
    session = lenet_start()
    follower = Follower(session)
    session.do(AddNode("main", Node("d", "Conv2d", "conv2", x=238, y=300)))
    session.do(Connect("main", Edge(PortRef("i", "output"), PortRef("d", "input"))))
    assert follower.arrays.labels == ["1×28×28", "1×28×28"]
    assert follower.arrays.labelled.tolist() == [True, False]


def test_an_update_tells_which_parts_look_different() -> None:
    session = lenet_start()
    arrays = SceneArrays(session.network, session.analysis)
    found = []
    session.changed.connect(
        lambda diff: found.append(arrays.update(session.network, session.analysis, diff.network("main")))
    )
    session.do(Move("main", {"c": (500.0, 100.0)}))
    (boxes,) = found
    assert boxes[:, 0].min() <= 172
    assert boxes[:, 2].max() >= 500 + 172
