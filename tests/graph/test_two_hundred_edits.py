"""Two hundred edits of every kind, in and out of blocks: undone they leave no trace in the file, done again they do."""

from collections import Counter
from collections.abc import Callable
from random import Random
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from designer.graph import files
from designer.graph.blocks import collapse, duplicate_block, expand, expose, remove_port, share, use_block
from designer.graph.carrying import step, with_contents
from designer.graph.clipboard import fragment_to_text, paste_edit
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
    RenameNetwork,
    RenameProject,
    SetBends,
    SetCode,
    SetData,
    SetDoc,
    SetExposed,
    SetMark,
    SetParam,
    SetSetting,
    SetTrait,
)
from designer.graph.errors import EditError
from designer.graph.exposed import Exposed
from designer.graph.ids import new_id, unique_name
from designer.graph.marks import Frame, Note
from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.graph.recipe import Choice, Data, Json
from designer.templates import load_template
from tests.helpers.journals import Kept, assert_same

EDITS, LARGEST = 200, 150
Maker = Callable[[Random, Project, Network], Edit | None]

PARAMS: tuple[tuple[str, Json], ...] = (
    ("kernel_size", 5),
    ("bias", False),
    ("out_channels", {"expr": "2 * channels"}),
    ("neu", [1, None, "ü"]),
)
TRAITS: tuple[tuple[str, Json | Choice], ...] = (
    ("frozen", True),
    ("unfreeze_epoch", 3),
    ("lr_scale", 0.1),
    ("init", Choice("normal_", {"std": 0.02})),
    ("bypassed", True),
    ("locked", True),
)
SETTINGS: tuple[tuple[str, Json | Choice | tuple[Choice, ...] | tuple[str, ...]], ...] = (
    ("training.epochs", 7),
    ("data.dataset", "iris"),
    ("training.optimizer", Choice("SGD", {"lr": 0.1})),
    ("training.optimizer.params.lr", 0.5),
    ("data.validation", 0.3),
    ("data.split", "group"),
    ("data.augment", (Choice("HorizontalFlip", {"p": 0.5}), Choice("Erase"))),
    ("data.augment", ()),
    ("training.metrics", ("f1", "accuracy")),
    ("training.metrics", ()),
)


def _node(random: Random, network: Network) -> Node:
    return random.choice(list(network))


def _some(random: Random, network: Network) -> list[str]:
    return list({_node(random, network).id: None for _ in range(random.randint(1, 4))})


def _add(random: Random, project: Project, network: Network) -> Edit:
    type = random.choice(["Conv2d", "Linear", "Add", "own:Gate", "FromTheFuture"])
    node = Node(new_id(), type, unique_name("new", network.names()), {}, random.random() * 900, 0.1)
    return AddNode(network.id, node, random.choice([None, 0]))


def _connect(random: Random, project: Project, network: Network) -> Edit:
    ends = PortRef(_node(random, network).id, "output"), PortRef(_node(random, network).id, "input")
    return Connect(network.id, Edge(*ends), random.choice([None, 0]))


def _mark(random: Random, project: Project, network: Network) -> Edit:
    key = random.choice([mark.id for mark in network.marks] + [new_id("m")])
    place = {side: random.uniform(20.0, 2000.0) for side in ("x", "y", "width", "height")}
    mark = random.choice([Frame(id=key, title="stem", **place), Note(id=key, text="a\nb", **place)])
    return SetMark(network.id, key, random.choice([mark, mark, mark, None]))


def _bend(random: Random, project: Project, network: Network) -> Edit:
    points = tuple((random.uniform(-9.0, 9.0), 0.1) for _ in range(random.randint(0, 3)))
    return SetBends(network.id, random.choice(network.edges), points)


def _offer(random: Random, project: Project, network: Network) -> Edit:
    return SetExposed(network.id, (Exposed(random.choice(["channels", "width"]), "int", random.randint(1, 9)),))


def _carry(random: Random, project: Project, network: Network) -> Edit:
    return step(network, with_contents(network, set(_some(random, network))), random.uniform(-9.0, 9.0), 3.5)


def _paste(random: Random, project: Project, network: Network) -> Edit:
    text = fragment_to_text(network, frozenset(_some(random, network)), project)
    return paste_edit(network, text, project=project)[0]


def _together(random: Random, project: Project, network: Network) -> Edit:
    node = _node(random, network)
    return Batch((Rename(network.id, node.id, "both"), RemoveNode(network.id, node.id)), "rename and remove")


MAKERS: tuple[Maker, ...] = (
    _add,
    _connect,
    _connect,
    _mark,
    _bend,
    _offer,
    _carry,
    _paste,
    _together,
    lambda r, p, n: RemoveNode(n.id, _node(r, n).id),
    lambda r, p, n: Disconnect(n.id, r.choice(n.edges)),
    lambda r, p, n: SetParam(n.id, _node(r, n).id, *r.choice(PARAMS)),
    lambda r, p, n: SetTrait(n.id, _node(r, n).id, *r.choice(TRAITS)),
    lambda r, p, n: Rename(n.id, _node(r, n).id, r.choice(["one", "two", "three"])),
    lambda r, p, n: Move(n.id, {_node(r, n).id: (r.uniform(-99.0, 99.0), 2.0)}),
    lambda r, p, n: SetSetting(*r.choice(SETTINGS)),
    lambda r, p, n: SetSetting(f"data.items.{r.choice(['a/1.png', 'row 2'])}", {"excluded": r.random() < 0.5}),
    lambda r, p, n: SetData(r.choice([Data(), Data("table", params={"path": "x.csv"}, facts={"name": "table"})])),
    lambda r, p, n: SetCode(r.choice(["Gate", "Mixer"]), r.choice([None, "class Gate:\n    pass\n", "# ü"])),
    lambda r, p, n: SetDoc(n.id, r.choice(["", "What it is for."])),
    lambda r, p, n: RenameNetwork(n.id, r.choice(["Stem", "Head"])),
    lambda r, p, n: RenameProject(r.choice(["A", "B"])),
    lambda r, p, n: AddNetwork(Network(new_id("w"), "More"), r.choice([None, 0])),
    lambda r, p, n: RemoveNetwork(n.id),
    lambda r, p, n: collapse(p, n.id, _some(r, n), "Block")[0],
    lambda r, p, n: expand(p, n.id, _node(r, n).id)[0],
    lambda r, p, n: use_block(p, n.id, r.choice(list(p.networks)), (0.0, 0.0))[0],
    lambda r, p, n: duplicate_block(p, n.id, _node(r, n).id),
    lambda r, p, n: expose(p, n.id, _node(r, n).id, "kernel_size", "width"),
    lambda r, p, n: remove_port(p, n.id, _node(r, n).id),
    lambda r, p, n: share(p, n.id, _some(r, n)),
)


def _edit(random: Random, document: Document, used: Counter[type]) -> None:
    """One edit more, whatever fits."""
    while True:
        project = document.project
        network = random.choice(list(project.networks.values()))
        size = sum(len(each.nodes) for each in project.networks.values())
        maker = random.choice(MAKERS[9:] if size > LARGEST else MAKERS)
        try:
            edit = maker(random, project, network)
            if edit is not None:
                document.do(edit, gesture=random.choice([None, None, "drag"]))
        except (EditError, IndexError, KeyError):  # nothing there to choose from, or it does not fit
            continue
        parts = edit.edits if isinstance(edit, Batch) else (edit,)
        used.update(type(part) for part in (edit, *parts))
        return


def test_after_two_hundred_edits_undo_and_redo_of_all_lead_to_the_same_bytes() -> None:
    used: Counter[type] = Counter()

    @settings(max_examples=12, deadline=None)
    @given(seed=st.integers(0, 2**32), template=st.sampled_from(["digits-cnn", "digits-resnet", "transfer-learning"]))
    def law(seed: int, template: str) -> None:
        random, document = Random(seed), Document(load_template(template))
        journal = Kept(document)
        start = files.to_text(document.project).encode()
        for _ in range(EDITS):
            _edit(random, document, used)
        end = files.to_text(document.project).encode()
        steps = len(document.undo_labels)
        while document.undo_labels:
            document.undo()
        assert files.to_text(document.project).encode() == start
        document.go_to(random.randrange(steps))
        while document.redo_labels:
            document.redo()
        assert files.to_text(document.project).encode() == end
        document.go_to(random.randrange(steps))
        assert_same(journal.after_a_crash(), document)

    law()
    assert used.keys() >= set(get_args(Edit)), "every kind of edit took part"
