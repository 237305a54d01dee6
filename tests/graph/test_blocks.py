"""Edits of blocks, one by one: what they keep, what they lead along, what they refuse and in which words."""

from dataclasses import replace

import pytest

from designer.graph import files
from designer.graph.applying import apply
from designer.graph.blocks import (
    Known,
    add_block,
    block_of,
    blocks_within,
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
from designer.graph.edits import AddNetwork, Edit, Rename, SetCode, SetExposed, SetParam, SetTrait
from designer.graph.errors import EditError, FileError
from designer.graph.exposed import Exposed
from designer.graph.model import Edge, Network, PortRef, Project, empty_project
from designer.graph.substitution import meant
from tests.helpers.building import Sketch


def after(project: Project, *edits: Edit) -> Project:
    for edit in edits:
        project = apply(project, edit)[0]
    return project


def diamond() -> Project:
    """image → a → (b, c) → join → out; join takes c before b before a."""
    sketch = Sketch().add("Input", "image").add("Conv2d", "a").add("ReLU", "b").add("Tanh", "c", after=["a"])
    sketch.add("Concatenate", "join", after=["c", "b", "a"]).add("Output", "out")
    return sketch.project


def with_block(*nodes: str) -> tuple[Project, str, Network]:
    """The diamond with a block in it: the project, the block's node and its network."""
    project = diamond()
    edit, node = collapse(project, "main", nodes, "Part")
    project = after(project, edit)
    return project, node, project.networks[block_of(project.main.nodes[node]) or ""]


def wires(network: Network) -> list[str]:
    name = {node.id: node.name for node in network}
    return [f"{name[e.source.node]}.{e.source.port} → {name[e.target.node]}.{e.target.port}" for e in network.edges]


def test_a_port_is_made_for_each_wire_that_crosses_and_a_single_one_is_just_called_so() -> None:
    project, _, inner = with_block("b", "c", "join")
    assert [(node.type, node.name) for node in inner] == [
        ("Input", "input"),
        ("ReLU", "b"),
        ("Tanh", "c"),
        ("Concatenate", "join"),
        ("Output", "output"),
    ]
    assert wires(project.main) == ["image.output → a.input", "a.output → part.input", "part.output → out.input"]
    assert [wire for wire in wires(inner) if "join" in wire] == [
        "c.output → join.inputs",
        "b.output → join.inputs",
        "input.output → join.inputs",
        "join.output → output.input",
    ]


def test_several_ports_are_called_after_what_they_lead_to_and_many_wires_keep_their_order() -> None:
    project, node, inner = with_block("b", "c")
    assert [each.name for each in inner if each.type == "Output"] == ["c_out", "b_out"]
    assert wires(project.main)[-4:-1] == [
        "part.c_out → join.inputs",
        "part.b_out → join.inputs",
        "a.output → join.inputs",
    ]
    assert after(project, expand(project, "main", node)[0]) == diamond()


def test_layers_that_stood_apart_return_to_their_places() -> None:
    sketch = Sketch().add("Input", "one").add("ReLU", "a").add("Output", "left")
    project = sketch.add("Input", "two", after=[]).add("ReLU", "b").add("Output", "right").project
    edit, node = collapse(project, "main", ["a", "b"], "Both")
    made = after(project, edit)
    assert [each.name for each in made.main] == ["one", "both", "left", "two", "right"]
    assert files.to_text(after(made, expand(made, "main", node)[0])) == files.to_text(project)
    renamed = after(made, Rename("main", "two", "other"))
    assert [each.name for each in after(renamed, expand(renamed, "main", node)[0]).main] == [
        "one",
        "a",
        "left",
        "other",
        "b",
        "right",
    ]


def test_inputs_get_what_is_known_of_their_tensors_and_loose_ends_become_ports() -> None:
    project = Sketch().add("Input", "image").add("Conv2d", "a").add("Conv2d", "b", after=[]).project
    known = Known(
        inputs={PortRef("image", "output"): {"shape": [3, 8, 8]}},
        open_inputs=[PortRef("b", "input")],
        open_outputs=[PortRef("a", "output"), PortRef("b", "output")],
        values={},
    )
    edit, node = collapse(project, "main", ["a", "b"], "Pair", known=known)
    made = after(project, edit)
    inner = made.networks[block_of(made.main.nodes[node]) or ""]
    assert [(each.name, dict(each.params)) for each in inner if each.type != "Conv2d"] == [
        ("image", {"shape": [3, 8, 8]}),
        ("b2", {}),
        ("a_out", {}),
        ("b_out", {}),
    ]
    assert after(made, expand(made, "main", node)[0]) == project


REFUSED_SELECTIONS = {
    "nothing": ([], "none is selected"),
    "an end": (["image", "a"], "“image” is an Input"),
    "a way out and back": (["a", "join"], "comes back through “[bc]”"),
    "half of a pair": (["a", "b"], "“c” shares the weights of “b”"),
}


@pytest.mark.parametrize("case", REFUSED_SELECTIONS)
def test_what_cannot_be_a_block_is_refused(case: str) -> None:
    chosen, words = REFUSED_SELECTIONS[case]
    project = diamond()
    if case == "half of a pair":
        project = after(project, SetTrait("main", "c", "shares", "b"))
    with pytest.raises(EditError, match=words) as refused:
        collapse(project, "main", chosen, "Part")
    assert refused.value.hint.endswith(".")


def test_what_uses_a_parameter_takes_it_along_and_brings_it_back() -> None:
    project = after(
        diamond(),
        SetExposed("main", (Exposed("width", "int", 8, low=1), Exposed("other", "int", 3))),
        SetParam("main", "a", "out_channels", {"expr": "2 *width  + i"}),
    )
    edit, node = collapse(project, "main", ["a", "b"], "Part")
    made = after(project, edit)
    inner = made.networks[block_of(made.main.nodes[node]) or ""]
    assert [(each.name, each.default) for each in inner.params] == [("width", 8), ("index", 0)]
    assert inner.nodes["a"].params == {"out_channels": {"expr": "2 *width  + index"}}
    assert made.main.nodes[node].params == {"width": {"expr": "width"}, "index": {"expr": "i"}}
    assert files.to_text(after(made, expand(made, "main", node)[0])) == files.to_text(project)


def test_values_take_the_place_of_names_and_defaults_of_what_is_not_said() -> None:
    project, node, inner = with_block("a", "b")
    project = after(
        project,
        SetExposed(inner.id, (Exposed("width", "int", 8), Exposed("narrow", "int", {"expr": "width // 2"}))),
        SetParam(inner.id, "a", "out_channels", {"expr": "narrow * 3"}),
        SetParam(inner.id, "a", "kernel_size", [{"expr": "width"}, 3]),
        SetParam("main", node, "width", {"expr": "2 * base"}),
    )
    edit, _ = expand(project, "main", node)
    assert after(project, edit).main.nodes["a"].params == {
        "out_channels": {"expr": "((2 * base) // 2) * 3"},
        "kernel_size": [{"expr": "2 * base"}, 3],
    }
    plain = after(project, SetParam("main", node, "width", -4))
    edit, _ = expand(plain, "main", node, fold=lambda text: int(eval(text)))
    assert after(plain, edit).main.nodes["a"].params == {"out_channels": -6, "kernel_size": [-4, 3]}


def test_a_block_with_two_uses_stays_and_its_content_gets_new_ids_and_names() -> None:
    project, node, inner = with_block("b")
    project = after(project, use_block(project, "main", inner.id, (900.0, 30.0))[0])
    second = uses(project, inner.id)[1].node
    project = after(project, expand(project, "main", node)[0])
    edit, added = expand(project, "main", second, keep=True)
    project = after(project, edit)
    (new,) = added
    assert (new != "b", project.main.nodes[new].name) == (True, "b2")
    assert (project.main.nodes[new].x, project.main.nodes[new].y) == (900.0, 30.0)
    assert inner.id in project.networks


def test_repeats_feed_each_other_and_share_if_they_are_told_to() -> None:
    project, node, _ = with_block("b", "c", "join")
    project = after(project, SetParam("main", node, "repeats", 3), SetParam("main", node, "share_weights", True))
    plain = after(project, expand(project, "main", node, shared={"c"})[0])
    assert " ".join(each.name for each in plain.main) == "image a b c join b2 c2 join2 b3 c3 join3 out"
    assert "join.output → b2.input" in wires(plain.main)
    assert "join3.output → out.input" in wires(plain.main)
    assert [plain.main.named(name).traits.shares for name in ("c2", "c3", "b2")] == ["c", "c", None]  # type: ignore[union-attr]


def test_how_a_block_is_trained_is_how_its_layers_are() -> None:
    project, node, _ = with_block("a")
    project = after(
        project,
        SetTrait("main", node, "frozen", True),
        SetTrait("main", node, "unfreeze_epoch", 4),
        SetTrait("main", node, "lr_scale", 0.5),
    )
    traits = after(project, expand(project, "main", node)[0]).main.nodes["a"].traits
    assert (traits.frozen, traits.unfreeze_epoch, traits.lr_scale) == (True, 4, 0.5)


def test_what_cannot_be_expanded_is_refused() -> None:
    project, node, inner = with_block("a", "b")
    with pytest.raises(EditError, match="“c” is a Tanh, not a block"):
        expand(project, "main", "c")
    with pytest.raises(EditError, match="is bypassed"):
        expand(after(project, SetTrait("main", node, "bypassed", True)), "main", node)
    twice = after(project, use_block(project, "main", inner.id, (0.0, 0.0))[0])
    second = uses(twice, inner.id)[1].node
    shared = after(twice, share(twice, "main", [node, second]))
    for each in (node, second):
        with pytest.raises(EditError, match="shares its weights with another one"):
            expand(shared, "main", each)
    unknown = after(
        project, SetExposed(inner.id, (Exposed("w", "int", None),)), SetParam(inner.id, "a", "bias", {"expr": "w"})
    )
    with pytest.raises(EditError, match="what “w” is depends on where"):
        expand(unknown, "main", node)
    counted = after(project, SetParam("main", node, "repeats", {"expr": "in_channels"}))
    with pytest.raises(EditError, match="what “repeats” is depends on where"):
        expand(counted, "main", node)


def test_a_port_keeps_its_wires_at_all_uses_when_it_is_renamed_and_takes_them_along_when_it_goes() -> None:
    project, _, inner = with_block("b", "c")
    outer, _ = collapse(project, "main", [project.main.named("part").id, "join"], "Outer")  # type: ignore[union-attr]
    project = after(project, outer)
    project = after(project, use_block(project, "main", inner.id, (0.0, 0.0))[0])
    port = next(node.id for node in inner if node.name == "b_out")
    before = {key: wires(network) for key, network in project.networks.items() if key != inner.id}
    renamed = after(project, rename_port(project, inner.id, port, "left"))
    assert {key: wires(renamed.networks[key]) for key in before} == {
        key: [wire.replace("part.b_out", "part.left") for wire in found] for key, found in before.items()
    }
    gone = after(project, remove_port(project, inner.id, port))
    assert [wire for wire in wires(gone.networks[uses(gone, inner.id)[0].network]) if "b_out" in wire] == []
    with pytest.raises(EditError, match="“b” is a ReLU, not a port"):
        rename_port(project, inner.id, "b", "left")


def test_the_value_of_a_layer_becomes_the_default_and_comes_back() -> None:
    project, node, inner = with_block("a", "b")
    with pytest.raises(EditError, match="“a” has no value for “out_channels”"):
        expose(project, inner.id, "a", "out_channels", "width")
    project = after(project, SetParam(inner.id, "a", "out_channels", 8), SetParam(inner.id, "b", "inplace", 8))
    offers = after(project, expose(project, inner.id, "a", "out_channels", "width"))
    assert offers.networks[inner.id].params == (Exposed("width", "int", 8),)
    both = after(offers, expose(offers, inner.id, "b", "inplace", "width"))
    assert both.networks[inner.id].params == offers.networks[inner.id].params
    assert after(both, unexpose(both, inner.id, "width")) == project
    with pytest.raises(EditError, match="a parameter “width” already, with another default"):
        expose(after(offers, SetParam(inner.id, "b", "inplace", 9)), inner.id, "b", "inplace", "width")
    arriving = after(project, SetParam(inner.id, "a", "out_channels", {"expr": "in_channels"}))
    with pytest.raises(EditError, match="depends on what arrives there"):
        expose(arriving, inner.id, "a", "out_channels", "width")

    given = after(offers, SetParam("main", node, "width", 16))
    renamed = after(given, rename_exposed(given, inner.id, "width", "channels"))
    assert renamed.main.nodes[node].params == {"channels": 16}
    assert renamed.networks[inner.id].nodes["a"].params == {"out_channels": {"expr": "channels"}}
    back = after(given, unexpose(given, inner.id, "width"))
    assert back.networks[inner.id].nodes["a"].params == {"out_channels": 16}
    assert back.main.nodes[node].params == {}
    several = after(given, use_block(given, "main", inner.id, (0.0, 0.0))[0])
    with pytest.raises(EditError, match="several values"):
        unexpose(several, inner.id, "width")
    with pytest.raises(EditError, match="has no parameter “depth”"):
        unexpose(given, inner.id, "depth")


def test_whoever_joins_a_pair_brings_those_that_shared_with_it() -> None:
    sketch = Sketch().add("Linear", "a").add("Linear", "b").add("Linear", "c").add("Linear", "d").add("ReLU", "e")
    project = sketch.project
    project = after(project, share(project, "main", ["b", "c"]))
    project = after(project, share(project, "main", ["d", "b"]))
    assert {node.name: node.traits.shares for node in project.main if node.traits.shares} == {"b": "d", "c": "d"}
    project = after(project, share(project, "main", ["b", "a"]))
    assert project.main.nodes["a"].traits.shares == "d", "b is not the one that owns them"
    assert after(project, unshare(project, "main", ["d"])).main.nodes["c"].traits.shares is None
    for nodes, words in ((["a"], "at least two"), (["a", "e"], "“e” is a ReLU and “a” is a Linear")):
        with pytest.raises(EditError, match=words):
            share(project, "main", nodes)
    with pytest.raises(EditError, match="None of these layers shares"):
        unshare(project, "main", ["e"])


def nested() -> tuple[Project, str, Network, Network]:
    """The diamond with a block that holds a block: the outer node, the outer and the inner network."""
    project, part, inner = with_block("b", "c")
    edit, outer = collapse(project, "main", [part, "join"], "Outer")
    project = after(project, edit)
    return project, outer, project.networks[block_of(project.main.nodes[outer]) or ""], inner


def test_blocks_travel_with_all_they_hold_and_are_known_again() -> None:
    project, node, outer, inner = nested()
    text = fragment_to_text(project.main, frozenset([node]), project)
    other = empty_project()
    once = after(other, paste_edit(other.main, text, project=other)[0])
    assert list(once.networks) == ["main", inner.id, outer.id]
    twice = after(once, paste_edit(once.main, text, project=once)[0])
    assert list(twice.networks) == list(once.networks)
    assert len(uses(twice, outer.id)) == 2

    changed = after(once, SetParam(inner.id, "b", "inplace", True))
    apart = after(changed, paste_edit(changed.main, text, project=changed)[0])
    assert len(apart.networks) == 5, "both differ now: what is inside is another one"
    new = list(apart.networks.values())[3:]
    assert block_of(next(n for n in new[1] if block_of(n))) == new[0].id


def test_a_block_from_a_file_is_added_with_what_it_holds_once() -> None:
    _, _, outer, inner = nested()
    block = Project("Block", {outer.id: outer, inner.id: inner})
    other = empty_project()
    edit, node = add_block(other, "main", block, (10.0, 20.0), params={"repeats": 2})
    once = after(other, edit)
    assert (once.main.nodes[node].name, once.main.nodes[node].params) == ("outer", {"repeats": 2})
    edit, second = add_block(once, "main", block)
    twice = after(once, edit)
    assert twice.main.nodes[second].name == "outer2"
    assert twice.networks.keys() == once.networks.keys() == {"main", outer.id, inner.id}
    moved = replace(block, networks={outer.id: replace(outer, id="elsewhere"), inner.id: inner})
    moved = replace(moved, networks={network.id: network for network in moved.networks.values()})
    assert after(twice, add_block(twice, "main", moved)[0]).networks.keys() == once.networks.keys()


def test_layers_of_the_users_own_come_along_unless_another_has_their_name() -> None:
    project = after(Sketch().add("custom:Mine", "mine").project, SetCode("Mine", "class Mine: ..."))
    edit, node = collapse(project, "main", ["mine"], "Part")
    project = after(project, edit)
    text = fragment_to_text(project.main, frozenset([node]), project)
    other = empty_project()
    assert after(other, paste_edit(other.main, text, project=other)[0]).code == {"Mine": "class Mine: ..."}
    clash = after(other, SetCode("Mine", "class Mine: pass"))
    with pytest.raises(FileError, match="another layer of its own called “Mine”"):
        paste_edit(clash.main, text, project=clash)


def test_no_block_is_put_into_itself() -> None:
    project, _, outer, inner = nested()
    assert [network.id for network in blocks_within(project, ["main"])] == [inner.id, outer.id]
    assert holds(project, "main", inner.id)
    assert not holds(project, inner.id, outer.id)
    with pytest.raises(EditError, match="“Outer” would contain itself"):
        use_block(project, inner.id, outer.id, (0.0, 0.0))
    assert len(uses(after(project, use_block(project, outer.id, inner.id, (0.0, 0.0))[0]), inner.id)) == 2


def test_an_independent_copy_keeps_the_wires_and_does_not_share() -> None:
    project, node, inner = with_block("b", "c")
    project = after(project, use_block(project, "main", inner.id, (0.0, 0.0))[0])
    second = uses(project, inner.id)[1].node
    project = after(project, share(project, "main", [node, second]))
    with pytest.raises(EditError, match="uses the weights of “part”"):
        duplicate_block(project, "main", node)
    alone = after(project, duplicate_block(project, "main", second), AddNetwork(Network("x", "Part 3")))
    assert alone.main.nodes[second].traits.shares is None
    assert alone.networks[block_of(alone.main.nodes[second]) or ""].name == "Part 2"
    again = after(alone, duplicate_block(alone, "main", second))
    assert [network.name for network in again.networks.values()] == ["Net", "Part", "Part 2", "Part 3", "Part 2 2"]


def test_two_results_that_are_one_inside_cannot_feed_one_port_twice() -> None:
    project, node, inner = with_block("b", "c")
    b_out, c_out = (next(each.id for each in inner if each.name == name) for name in ("b_out", "c_out"))
    crossed = replace(
        inner,
        edges=tuple(
            Edge(PortRef("b", "output"), edge.target) if edge.target.node in (b_out, c_out) else edge
            for edge in inner.edges
        ),
    )
    with pytest.raises(EditError, match="connected twice"):
        expand(project.with_network(crossed), "main", node)


@pytest.mark.parametrize(
    ("text", "meaning", "expected"),
    [
        ("2*c", 8, "2*8"),
        ("c", [1, 2], None),
        ("-c**2", -3, "-(-3)**2"),
        ("cc + c", {"expr": "a + b"}, "cc + (a + b)"),
        ("max(c, min(1, c))", {"expr": "b"}, "max(b, min(1, b))"),
        ("1 if c else 2", True, "1 if True else 2"),
        ("'ü' if c == 'é' else c", "é", "'ü' if 'é' == 'é' else 'é'"),
        ("(1,\n c)", 3, "(1,\n 3)"),
        ("c +", 3, "c +"),
    ],
)
def test_a_meaning_takes_the_place_of_a_name_and_nothing_else_changes(
    text: str, meaning: object, expected: str | None
) -> None:
    found = meant({"expr": text}, {"c": meaning})  # type: ignore[dict-item]  # any JSON
    assert found == (meaning if expected is None else {"expr": expected})


def test_what_is_no_part_of_an_expression_is_refused_there() -> None:
    with pytest.raises(EditError, match="“c” is None here"):
        meant({"expr": "c + 1"}, {"c": None})
