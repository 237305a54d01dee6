"""Laws of the document under any sequence of edits: undo undoes, redo redoes, nothing dangles, views agree."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from designer.graph import files
from designer.graph.applying import apply
from designer.graph.carrying import step, with_contents
from designer.graph.clipboard import fragment_to_text, paste_edit
from designer.graph.diff import Diff
from designer.graph.document import Document
from designer.graph.edits import (
    AddNetwork,
    AddNode,
    Batch,
    Connect,
    Disconnect,
    Edit,
    Move,
    RemoveNetwork,
    RemoveNode,
    Rename,
    RenameProject,
    SetBends,
    SetCode,
    SetDoc,
    SetExposed,
    SetMark,
    SetParam,
    SetSetting,
    SetTrait,
)
from designer.graph.errors import EditError
from designer.graph.exposed import Exposed
from designer.graph.ids import as_name, new_id, unique_name
from designer.graph.marks import Frame, Mark, Note
from designer.graph.model import Edge, Network, Node, PortRef, empty_project
from designer.graph.recipe import Choice
from tests.helpers.journals import Kept, assert_same

JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**6), 10**6)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
TRAIT_VALUES = st.one_of(
    st.tuples(st.just("shares"), st.sampled_from([None, "some node"])),
    st.tuples(st.sampled_from(["frozen", "bypassed", "locked"]), st.booleans() | st.just("yes")),
    st.tuples(st.just("unfreeze_epoch"), st.integers(-1, 5)),
    st.tuples(st.just("lr_scale"), st.sampled_from([1.0, 0.1, 0.0, None])),
    st.tuples(st.just("init"), st.sampled_from([None, Choice("zeros_"), Choice("normal_", {"std": 0.02})])),
    st.tuples(st.just("future"), st.booleans()),
)
EXPOSED = st.builds(
    Exposed,
    name=st.sampled_from(["channels", "stride", "9 lives"]),
    kind=st.sampled_from(["int", "float"]),
    default=st.none() | st.integers(1, 9) | st.just({"expr": "in_channels"}),
    low=st.none() | st.integers(0, 3).map(float),
    help=st.text(max_size=5),
)
COORDINATES = st.floats(-1e6, 1e6)
POINTS = st.lists(st.tuples(COORDINATES, COORDINATES), max_size=14).map(tuple)
SIZES = st.floats(20.0, 2e6)
PORTS = st.sampled_from(["input", "output", "inputs", "h_n"])


Seen = tuple[dict[str, Node], set[Edge], list[Mark], dict[Edge, tuple[tuple[float, float], ...]]]


def seen(network: Network) -> Seen:
    """What a view keeps of a network."""
    return dict(network.nodes), set(network.edges), list(network.marks), dict(network.bends)


class Mirror:
    """A view that knows the project only through diffs; it must end up equal to the document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.networks = {key: seen(network) for key, network in document.project.networks.items()}
        document.changed.connect(self.on_changed)

    def on_changed(self, diff: Diff) -> None:
        now = self._document.project.networks
        for key in diff.networks_removed:
            del self.networks[key]
        for key in diff.networks_added:
            self.networks[key] = seen(now[key])
        for key, change in diff.networks.items():
            nodes, edges, marks, bends = self.networks[key]
            marks[:] = now[key].marks if change.marks else marks
            for edge in change.bent:
                bends[edge] = now[key].bends.get(edge, ())
            for node in change.removed:
                del nodes[node]
            nodes |= {node: now[key].nodes[node] for node in change.added | change.changed}
            edges -= change.disconnected
            edges |= change.connected


class Editing(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.document = Document(empty_project())
        self.mirror = Mirror(self.document)
        self.start = self.document.project
        self.journal = Kept(self.document)

    def do(self, edit: Edit, gesture: str | None = None) -> None:
        before = self.document.project
        try:
            after, inverse = apply(before, edit)
        except EditError:
            with pytest.raises(EditError, match=r"\.$"):
                self.document.do(edit)
            assert self.document.project is before
            return
        assert files.to_text(apply(after, inverse)[0]) == files.to_text(before)
        self.document.do(edit, gesture=gesture)

    def pick(self, data: st.DataObject) -> tuple[Network, Node]:
        network = data.draw(st.sampled_from([n for n in self.document.project.networks.values() if n.nodes]))
        return network, data.draw(st.sampled_from(list(network)))

    def has_nodes(self) -> bool:
        return any(network.nodes for network in self.document.project.networks.values())

    @rule(
        data=st.data(), type=st.sampled_from(["Conv2d", "Linear", "Add", "FutureLayer"]), x=COORDINATES, y=COORDINATES
    )
    def add(self, data: st.DataObject, type: str, x: float, y: float) -> None:
        network = data.draw(st.sampled_from(list(self.document.project.networks.values())))
        index = data.draw(st.none() | st.integers(0, len(network.nodes)))
        node = Node(new_id(), type, unique_name(type, network.names()), {}, x, y, {"future": [1, {"a": None}]})
        self.do(AddNode(network.id, node, index))

    @precondition(has_nodes)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        network, node = self.pick(data)
        self.do(RemoveNode(network.id, node.id))

    @precondition(has_nodes)
    @rule(data=st.data(), out=PORTS, into=PORTS)
    def connect(self, data: st.DataObject, out: str, into: str) -> None:
        network, source = self.pick(data)
        target = data.draw(st.sampled_from(list(network)))
        index = data.draw(st.none() | st.integers(0, len(network.edges)))
        self.do(Connect(network.id, Edge(PortRef(source.id, out), PortRef(target.id, into)), index))

    @precondition(has_nodes)
    @rule(data=st.data())
    def disconnect(self, data: st.DataObject) -> None:
        network, _ = self.pick(data)
        if network.edges:
            self.do(Disconnect(network.id, data.draw(st.sampled_from(network.edges))))

    @precondition(has_nodes)
    @rule(data=st.data(), name=st.sampled_from(["kernel_size", "bias", "ü"]), value=JSON_VALUES, unset=st.booleans())
    def set_param(self, data: st.DataObject, name: str, value: object, unset: bool) -> None:
        network, node = self.pick(data)
        if unset and name not in node.params:
            unset = False
        gesture = data.draw(st.sampled_from([None, f"param:{node.id}:{name}"]))
        self.do(SetParam(network.id, node.id, name, value, unset=unset), gesture)  # type: ignore[arg-type]  # any JSON

    @precondition(has_nodes)
    @rule(data=st.data(), trait=TRAIT_VALUES)
    def set_trait(self, data: st.DataObject, trait: tuple[str, object]) -> None:
        network, node = self.pick(data)
        name, value = trait
        if name == "shares" and value is not None:
            value = data.draw(st.sampled_from(list(network.nodes)))
        self.do(SetTrait(network.id, node.id, name, value))  # type: ignore[arg-type]  # any JSON

    @rule(name=st.sampled_from(["Gate", "Mixer", "9 lives"]), code=st.none() | st.text(max_size=20))
    def write_code(self, name: str, code: str | None) -> None:
        self.do(SetCode(name, code))

    @rule(data=st.data(), params=st.lists(EXPOSED, max_size=3), doc=st.text(max_size=8))
    def expose(self, data: st.DataObject, params: list[Exposed], doc: str) -> None:
        network = data.draw(st.sampled_from(list(self.document.project.networks)))
        self.do(SetExposed(network, tuple(params)))
        self.do(SetDoc(network, doc))

    @precondition(has_nodes)
    @rule(data=st.data(), name=st.sampled_from(["a", "b", "lambda", "9 lives", "forward", ""]))
    def rename(self, data: st.DataObject, name: str) -> None:
        network, node = self.pick(data)
        self.do(Rename(network.id, node.id, name))

    @precondition(has_nodes)
    @rule(data=st.data(), x=COORDINATES, y=COORDINATES)
    def move(self, data: st.DataObject, x: float, y: float) -> None:
        network, node = self.pick(data)
        gesture = data.draw(st.sampled_from([None, "drag"]))
        self.do(Move(network.id, {node.id: (x, y)}), gesture)

    @rule(data=st.data(), x=COORDINATES, y=COORDINATES, width=SIZES, height=SIZES, text=st.text(max_size=6))
    def mark(self, data: st.DataObject, x: float, y: float, width: float, height: float, text: str) -> None:
        network = data.draw(st.sampled_from(list(self.document.project.networks.values())))
        known = [mark.id for mark in network.marks]
        key = data.draw(st.sampled_from(known)) if known and data.draw(st.booleans()) else new_id("m")
        place = {"id": key, "x": x, "y": y, "width": width, "height": height, "locked": data.draw(st.booleans())}
        mark = data.draw(st.sampled_from([Frame(title=text, colour="teal", **place), Note(text=text, **place), None]))
        gesture = data.draw(st.sampled_from([None, f"mark:{key}"]))
        self.do(SetMark(network.id, key, mark, data.draw(st.none() | st.integers(0, len(known)))), gesture)

    @precondition(has_nodes)
    @rule(data=st.data(), points=POINTS)
    def bend(self, data: st.DataObject, points: tuple[tuple[float, float], ...]) -> None:
        network, _ = self.pick(data)
        if network.edges:
            edge = data.draw(st.sampled_from(network.edges))
            self.do(SetBends(network.id, edge, points), data.draw(st.sampled_from([None, "bend"])))

    @rule(data=st.data(), dx=COORDINATES, dy=COORDINATES)
    def carry(self, data: st.DataObject, dx: float, dy: float) -> None:
        network = data.draw(st.sampled_from(list(self.document.project.networks.values())))
        things = [*network.nodes, *(mark.id for mark in network.marks)]
        if things:
            chosen = with_contents(network, data.draw(st.sets(st.sampled_from(things), min_size=1)))
            self.do(step(network, chosen, dx, dy), data.draw(st.sampled_from([None, "carry"])))

    @precondition(has_nodes)
    @rule(data=st.data())
    def paste(self, data: st.DataObject) -> None:
        network, node = self.pick(data)
        things = [*network.nodes, *(mark.id for mark in network.marks)]
        chosen = frozenset(data.draw(st.sets(st.sampled_from(things)))) | {node.id}
        edit, new = paste_edit(network, fragment_to_text(network, chosen), at=(0.0, 0.0))
        self.do(edit)
        now = self.document.project.networks[network.id]
        assert new <= now.nodes.keys() | {mark.id for mark in now.marks}

    @precondition(has_nodes)
    @rule(data=st.data())
    def batch(self, data: st.DataObject) -> None:
        network, node = self.pick(data)
        steps: tuple[Edit, ...] = (Rename(network.id, node.id, "batched"), RemoveNode(network.id, node.id))
        if data.draw(st.booleans()):
            steps += (RemoveNode(network.id, node.id),)  # does not fit: all or none
        self.do(Batch(steps, "batch"))

    @rule(name=st.text(max_size=5))
    def networks(self, name: str) -> None:
        self.do(AddNetwork(Network(new_id("w"), name), 0))

    @rule(data=st.data())
    def remove_network(self, data: st.DataObject) -> None:
        self.do(RemoveNetwork(data.draw(st.sampled_from(list(self.document.project.networks)))))

    @rule(
        setting=st.sampled_from(
            [
                ("training.epochs", 3),
                ("training.epochs", "three"),
                ("data.dataset", "iris"),
                ("data.validation", 1),
                ("training.optimizer", Choice("SGD", {"lr": 0.1})),
                ("training.optimizer.params.lr", 0.5),
                ("data.augment", (Choice("HorizontalFlip", {"p": 0.5}), Choice("Erase"))),
                ("data.augment.0.params.p", 0.25),
                ("data.augment.1", Choice("Noise")),
                ("data.augment", ()),
                ("training.metrics", ("f1", "accuracy")),
                ("training.nothing", 1),
                ("nothing.epochs", 1),
            ]
        )
    )
    def set_setting(self, setting: tuple[str, Choice | tuple[Choice, ...] | int | str | float]) -> None:
        self.do(SetSetting(setting[0], setting[1]), gesture=setting[0])

    @rule(name=st.text(max_size=5))
    def rename_project(self, name: str) -> None:
        self.do(RenameProject(name))

    @rule()
    def undo(self) -> None:
        before, can = self.document.project, bool(self.document.undo_labels)
        self.document.undo()
        after = self.document.project
        if can:
            self.document.redo()
            assert self.document.project == before
            self.document.undo()
            assert self.document.project == after

    @rule()
    def redo(self) -> None:
        self.document.redo()

    @rule()
    def save(self) -> None:
        self.document.mark_saved()
        self.journal.saved()
        assert self.document.is_clean

    @invariant()
    def no_wire_dangles(self) -> None:
        for network in self.document.project.networks.values():
            assert len(set(network.edges)) == len(network.edges)
            assert all({edge.source.node, edge.target.node} <= network.nodes.keys() for edge in network.edges)
            assert network.bends.keys() <= set(network.edges)
            assert all(network.bends.values())

    @invariant()
    def names_are_unique_identifiers(self) -> None:
        for network in self.document.project.networks.values():
            assert len(network.names()) == len(network.nodes)
            assert all(as_name(name) == name for name in network.names())

    @invariant()
    def a_view_fed_by_diffs_agrees(self) -> None:
        for *_, bends in self.mirror.networks.values():
            for edge in [edge for edge, points in bends.items() if not points]:
                del bends[edge]
        assert self.mirror.networks == {key: seen(n) for key, n in self.document.project.networks.items()}

    @invariant()
    def a_saved_file_holds_exactly_this(self) -> None:
        text = files.to_text(self.document.project)
        loaded = files.parse(text.encode())
        assert loaded == self.document.project
        assert files.to_text(loaded) == text

    def teardown(self) -> None:
        assert_same(self.journal.after_a_crash(), self.document)
        while self.document.undo_labels:
            self.document.undo()
        assert self.document.project == self.start
        assert files.to_text(self.document.project) == files.to_text(self.start)


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
