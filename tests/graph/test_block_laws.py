"""Laws of blocks under any sequence of edits: what is made a block comes back exactly, and no wire loses its port."""

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from designer.graph import files
from designer.graph.applying import apply
from designer.graph.blocks import (
    block_of,
    collapse,
    duplicate_block,
    expand,
    expose,
    holds,
    remove_port,
    rename_exposed,
    rename_port,
    share,
    unexpose,
    unshare,
    use_block,
    uses,
)
from designer.graph.clipboard import fragment_to_text, paste_edit
from designer.graph.document import Document
from designer.graph.edits import AddNode, Connect, Disconnect, Edit, Move, SetBends, SetMark, SetParam
from designer.graph.errors import EditError
from designer.graph.exposed import RESERVED
from designer.graph.ids import new_id, unique_name
from designer.graph.marks import Frame, Note
from designer.graph.model import Edge, Network, Node, PortRef, Project, empty_project
from designer.graph.recipe import Json
from designer.graph.substitution import names_in
from tests.helpers.journals import Kept, assert_same

VALUES: st.SearchStrategy[Json] = st.sampled_from(
    [3, 0.5, True, "same", [1, 2], {"expr": "2*channels"}, {"expr": " i + 1"}, [{"expr": "repeats"}, 4]]
)
NAMES = st.sampled_from(["channels", "width", "i", "input"])


def written(project: Project) -> str:
    return files.to_text(project)


def refused(error: EditError) -> None:
    event(f"refused: {error.message.partition('“')[0]}")
    assert error.message.endswith(".")
    assert error.hint.endswith(".")


class Blocks(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.document = Document(empty_project())
        self.start = self.document.project
        self.journal = Kept(self.document)
        for type in ("Input", "Conv2d", "Conv2d", "Add", "Conv2d", "Output"):
            self._add(self.document.project.main, type, None)
        for source, target in ((0, 1), (1, 2), (2, 3), (1, 3), (3, 4), (4, 5)):
            self._connect(self.document.project.main, source, target)

    @property
    def project(self) -> Project:
        return self.document.project

    def do(self, edit: Edit) -> None:
        before = self.project
        self.document.do(edit)
        self.document.undo()
        assert written(self.project) == written(before)
        self.document.redo()

    def network(self, data: st.DataObject) -> Network:
        return data.draw(st.sampled_from(list(self.project.networks.values())))

    def blocks(self) -> list[tuple[Network, Node]]:
        found = ((network, node) for network in self.project.networks.values() for node in network)
        return [(network, node) for network, node in found if block_of(node) in self.project.networks]

    def has_blocks(self) -> bool:
        return bool(self.blocks())

    @initialize(again=st.booleans())
    def a_block_in_a_block_with_a_parameter(self, again: bool) -> None:
        convolutions = [node.id for node in self.project.main if node.type == "Conv2d"]
        for node in convolutions:
            self.do(SetParam("main", node, "kernel_size", 3))
        edit, outer = collapse(self.project, "main", [*convolutions[:2], *self._adds()], "Outer")
        self.do(edit)
        block = block_of(self.project.main.nodes[outer]) or ""
        self.do(expose(self.project, block, convolutions[0], "kernel_size", "width"))
        self.do(SetParam(block, convolutions[1], "kernel_size", {"expr": "width + 2*i"}))
        self.do(collapse(self.project, block, convolutions[:2], "Inner")[0])
        if again:
            self.do(use_block(self.project, "main", block, (5.0, 5.0))[0])

    def _adds(self) -> list[str]:
        return [node.id for node in self.project.main if node.type == "Add"]

    def is_small(self) -> bool:
        return sum(len(network.nodes) for network in self.project.networks.values()) < 60

    def _add(self, network: Network, type: str, index: int | None) -> None:
        name = unique_name(type.lower(), network.names())
        node = Node(new_id(), type, name, x=100.0 * len(network.nodes))
        self.do(AddNode(network.id, node, index))

    def _connect(self, network: Network, source: int, target: int, index: int | None = None) -> None:
        keys = list(network.nodes)
        edge = Edge(PortRef(keys[source], "output"), PortRef(keys[target], "input"))
        ends = network.nodes[keys[source]], network.nodes[keys[target]]
        if edge in network.edges or ends[0].type == "Output" or ends[1].type == "Input":
            return
        if any(block_of(node) is not None for node in ends):
            return
        self.do(Connect(network.id, edge, index))

    @rule(data=st.data(), type=st.sampled_from(["Conv2d", "Add", "Output"]))
    def add(self, data: st.DataObject, type: str) -> None:
        network = self.network(data)
        self._add(network, type, data.draw(st.none() | st.integers(0, len(network.nodes))))

    @rule(data=st.data())
    def connect(self, data: st.DataObject) -> None:
        network = self.network(data)
        if network.nodes:
            place = st.integers(0, len(network.nodes) - 1)
            index = data.draw(st.none() | st.integers(0, len(network.edges)))
            self._connect(network, data.draw(place), data.draw(place), index)

    @rule(data=st.data())
    def disconnect(self, data: st.DataObject) -> None:
        network = self.network(data)
        if network.edges:
            self.do(Disconnect(network.id, data.draw(st.sampled_from(network.edges))))

    @rule(data=st.data(), x=st.integers(-2, 8), width=st.integers(1, 8), note=st.booleans(), first=st.booleans())
    def mark(self, data: st.DataObject, x: int, width: int, note: bool, first: bool) -> None:
        network, key = self.network(data), new_id("m")
        place = {"id": key, "x": 100.0 * x, "y": -20.0, "width": 100.0 * width, "height": 90.0}
        mark = Note(text="why\nso", **place) if note else Frame(title="stem", **place)
        self.do(SetMark(network.id, key, mark, 0 if first else None))

    @rule(data=st.data(), x=st.integers(-3, 3))
    def bend(self, data: st.DataObject, x: int) -> None:
        network = self.network(data)
        if network.edges:
            edge = data.draw(st.sampled_from(network.edges))
            self.do(SetBends(network.id, edge, ((100.0 * x, 40.0), (7.5, 0.1))))

    @rule(data=st.data(), name=st.sampled_from(["kernel_size", "bias"]), value=VALUES)
    def set_param(self, data: st.DataObject, name: str, value: Json) -> None:
        network = self.network(data)
        layers = [node for node in network if block_of(node) is None]
        if layers and names_in({name: value}) <= {exposed.name for exposed in network.params} | RESERVED:
            self.do(SetParam(network.id, data.draw(st.sampled_from(layers)).id, name, value))

    @rule(data=st.data(), keep_a_hole=st.booleans(), moved=st.booleans())
    def make_a_block(self, data: st.DataObject, keep_a_hole: bool, moved: bool) -> None:
        network = self.network(data)
        layers = [key for key, node in network.nodes.items() if node.type not in ("Input", "Output")]
        if not layers:
            return
        chosen = set(data.draw(st.sets(st.sampled_from(layers), min_size=1)))
        try:
            edit, block = collapse(self.project, network.id, chosen, "Block")
        except EditError as error:
            refused(error)
            return
        before = self.project
        self.do(edit)
        text = fragment_to_text(self.project.networks[network.id], frozenset([block]), self.project)
        back, nodes = expand(self.project, network.id, block)
        restored = apply(self.project, back)[0]
        assert written(restored) == written(before)
        assert nodes == chosen
        if moved:
            self.do(Move(network.id, {block: (12.5, -3.0)}))
        if keep_a_hole:
            elsewhere, _ = paste_edit(Network("main", "Other"), text, project=empty_project())
            there = apply(empty_project(), elsewhere)[0]
            assert len(there.networks) == len({each.id for each in there.networks.values()}) > 1

    @precondition(has_blocks)
    @rule(data=st.data(), repeats=st.integers(1, 3), shared=st.booleans())
    def repeat(self, data: st.DataObject, repeats: int, shared: bool) -> None:
        network, node = data.draw(st.sampled_from(self.blocks()))
        self.do(SetParam(network.id, node.id, "repeats", repeats))
        self.do(SetParam(network.id, node.id, "share_weights", shared))

    @precondition(has_blocks)
    @precondition(is_small)
    @rule(data=st.data(), keep=st.booleans())
    def expand_a_block(self, data: st.DataObject, keep: bool) -> None:
        network, node = data.draw(st.sampled_from(self.blocks()))
        try:
            edit, added = expand(self.project, network.id, node.id, keep=keep)
        except EditError as error:
            refused(error)
            return
        self.do(edit)
        assert added <= self.project.networks[network.id].nodes.keys()
        assert node.id not in self.project.networks[network.id].nodes

    @precondition(has_blocks)
    @rule(data=st.data())
    def use_it_again(self, data: st.DataObject) -> None:
        _, node = data.draw(st.sampled_from(self.blocks()))
        block, network = block_of(node) or "", self.network(data)
        try:
            edit, _ = use_block(self.project, network.id, block, (0.0, 0.0))
        except EditError:
            assert holds(self.project, block, network.id)
            return
        self.do(edit)

    @precondition(has_blocks)
    @precondition(is_small)
    @rule(data=st.data())
    def make_independent(self, data: st.DataObject) -> None:
        network, node = data.draw(st.sampled_from(self.blocks()))
        try:
            self.do(duplicate_block(self.project, network.id, node.id))
        except EditError:
            assert any(other.traits.shares == node.id for other in network)
            return
        now = self.project.networks[network.id]
        assert len(uses(self.project, block_of(now.nodes[node.id]) or "")) == 1
        assert (list(now.nodes), now.edges) == (list(network.nodes), network.edges)

    @precondition(has_blocks)
    @rule(data=st.data(), name=NAMES, remove=st.booleans())
    def change_a_port(self, data: st.DataObject, name: str, remove: bool) -> None:
        _, block = data.draw(st.sampled_from(self.blocks()))
        inner = self.project.networks[block_of(block) or ""]
        ports = [node for node in inner if node.type in ("Input", "Output")]
        if ports and inner.id != self.project.main.id:
            port = data.draw(st.sampled_from(ports))
            if remove:
                self.do(remove_port(self.project, inner.id, port.id))
            elif inner.named(name) is None:
                self.do(rename_port(self.project, inner.id, port.id, name))

    @rule(data=st.data(), name=NAMES)
    def offer(self, data: st.DataObject, name: str) -> None:
        network = self.network(data)
        nodes = [node for node in network if "kernel_size" in node.params]
        if nodes:
            node = data.draw(st.sampled_from(nodes))
            try:
                edit = expose(self.project, network.id, node.id, "kernel_size", name)
                after, _ = apply(self.project, edit)
            except EditError:
                return
            assert name in {exposed.name for exposed in after.networks[network.id].params}
            self.do(edit)

    @rule(data=st.data(), rename=st.booleans())
    def change_what_is_offered(self, data: st.DataObject, rename: bool) -> None:
        network = self.network(data)
        if network.params:
            name = data.draw(st.sampled_from(network.params)).name
            free = unique_name("other", {exposed.name for exposed in network.params})
            try:
                edit = rename_exposed(self.project, network.id, name, free) if rename else None
                edit = edit or unexpose(self.project, network.id, name)
            except EditError as error:
                refused(error)
                return
            self.do(edit)
            now = self.project.networks[network.id]
            assert all(name not in names_in(node.params) for node in now)

    @rule(data=st.data(), end=st.booleans())
    def weights_in_common(self, data: st.DataObject, end: bool) -> None:
        network = self.network(data)
        if network.nodes:
            chosen = data.draw(st.lists(st.sampled_from(list(network.nodes)), min_size=1, max_size=3))
            try:
                edit = (unshare if end else share)(self.project, network.id, chosen)
            except EditError as error:
                refused(error)
                return
            self.do(edit)
            now = self.project.networks[network.id]
            owners = {now.nodes[node].traits.shares for node in chosen} - {None}
            assert len(owners) == (0 if end else 1) or (end and not owners)

    @precondition(is_small)
    @rule(data=st.data())
    def paste(self, data: st.DataObject) -> None:
        network = self.network(data)
        if network.nodes:
            chosen = frozenset(data.draw(st.sets(st.sampled_from(list(network.nodes)), min_size=1)))
            before = self.project.networks
            text = fragment_to_text(network, chosen, self.project)
            self.do(paste_edit(network, text, project=self.project)[0])
            assert self.project.networks.keys() == before.keys(), "what is there already is used as it is"

    @rule()
    def undo(self) -> None:
        self.document.undo()

    @rule()
    def redo(self) -> None:
        self.document.redo()

    @invariant()
    def a_saved_file_holds_exactly_this(self) -> None:
        text = written(self.project)
        assert files.parse(text.encode()) == self.project
        assert written(files.parse(text.encode())) == text

    @invariant()
    def wires_at_blocks_end_at_their_ports(self) -> None:
        for network, node in self.blocks():
            inner = self.project.networks[block_of(node) or ""]
            ports = {type: {each.name for each in inner if each.type == type} for type in ("Input", "Output")}
            assert all(edge.target.port in ports["Input"] for edge in network.edges if edge.target.node == node.id)
            assert all(edge.source.port in ports["Output"] for edge in network.edges if edge.source.node == node.id)

    @invariant()
    def names_in_expressions_mean_something(self) -> None:
        for network in self.project.networks.values():
            known = {exposed.name for exposed in network.params} | RESERVED
            assert all(names_in(node.params) <= known for node in network)

    @invariant()
    def no_network_is_within_itself(self) -> None:
        for network in self.project.networks.values():
            inner = [block_of(node) for node in network]
            assert not any(holds(self.project, key, network.id) for key in inner if key in self.project.networks)

    @invariant()
    def whoever_shares_shares_with_a_layer_that_shares_with_none(self) -> None:
        for network in self.project.networks.values():
            for node in network:
                owner = network.nodes.get(node.traits.shares or "")
                assert (owner is None) == (node.traits.shares is None)
                assert owner is None or (owner.type == node.type and owner.traits.shares is None)

    def teardown(self) -> None:
        assert_same(self.journal.after_a_crash(), self.document)
        while self.document.undo_labels:
            self.document.undo()
        assert written(self.project) == written(self.start)


TestBlocks = Blocks.TestCase
TestBlocks.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
