"""Between the document's values and plain JSON values. Knows the format; files and journals are built on it.

Unknown layer types, parameters and keys go through unchanged.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

from designer.graph import edits
from designer.graph.bends import Bends, bends_to_json, ordered, points_from_json, points_to_json
from designer.graph.exposed import Exposed, all_exposed_from_json, exposed_to_json
from designer.graph.ids import as_name
from designer.graph.marks import Frame, Note, mark_from_json, mark_to_json, marks_from_json
from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.graph.reading import Field
from designer.graph.recipe import Choice, Data, Objective, Training, choice_as_json
from designer.graph.traits import PLAIN, traits_from_json, traits_to_json

JsonObject = dict[str, Any]


def node_to_json(node: Node) -> JsonObject:
    """A node as a JSON object."""
    params = {"params": dict(node.params)} if node.params else {}
    place = {"x": node.x, "y": node.y}
    traits = {"traits": traits_to_json(node.traits)} if node.traits != PLAIN else {}
    return {"id": node.id, "type": node.type, "name": node.name, **params, **place, **traits, **node.extras}


def node_from_json(field: Field) -> Node:
    """A node from a JSON object."""
    name = field.at("name").text()
    if as_name(name) != name:
        raise field.at("name").error("a name of letters, digits and underscores that Python does not use itself")
    return Node(
        id=field.at("id").text(),
        type=field.at("type").text(),
        name=name,
        params=field.at("params", {}).object(),
        x=field.at("x", 0.0).number(),
        y=field.at("y", 0.0).number(),
        traits=traits_from_json(field.at("traits", {})),
        extras=field.rest("id", "type", "name", "params", "x", "y", "traits"),
    )


def edge_to_json(edge: Edge) -> list[str]:
    """A wire as `[node, port, node, port]`."""
    return [*edge.source, *edge.target]


def edge_from_json(field: Field) -> Edge:
    """A wire from `[node, port, node, port]`."""
    ends = [item.text() for item in field.items()]
    if len(ends) != 4:
        raise field.error("[node, port, node, port]")
    return Edge(PortRef(ends[0], ends[1]), PortRef(ends[2], ends[3]))


def bends_from_json(field: Field) -> Bends:
    """The points of wires from a JSON array."""
    return {edge_from_json(item.at("wire")): points_from_json(item.at("points")) for item in field.items()}


def network_head(network: Network) -> JsonObject:
    """What a network is, without its nodes and wires."""
    doc = {"doc": network.doc} if network.doc else {}
    params = {"params": [exposed_to_json(exposed) for exposed in network.params]} if network.params else {}
    return {"id": network.id, "name": network.name, **doc, **params}


def network_to_json(network: Network) -> JsonObject:
    """A network as a JSON object."""
    return {
        **network_head(network),
        "nodes": [node_to_json(node) for node in network],
        "edges": [edge_to_json(edge) for edge in network.edges],
        **pictorial_to_json(network),
        **network.extras,
    }


def pictorial_to_json(network: Network) -> JsonObject:
    """What of a network is only looked at: its frames and notes, and the points that its wires pass through."""
    marks = {"marks": [mark_to_json(mark) for mark in network.marks]} if network.marks else {}
    pairs = [(edge_to_json(edge), points) for edge, points in ordered(network.bends, network.edges)]
    return marks | ({"bends": bends_to_json(pairs)} if pairs else {})


def network_from_json(field: Field) -> Network:
    """A network from a JSON object; ids and names are unique, wires end at nodes that exist."""
    nodes: dict[str, Node] = {}
    names: set[str] = set()
    for item in field.at("nodes", []).items():
        node = node_from_json(item)
        if node.id in nodes:
            raise item.at("id").error("an id that no other node has")
        if node.name in names:
            raise item.at("name").error("a name that no other layer has")
        nodes[node.id] = node
        names.add(node.name)
    edges: dict[Edge, None] = {}
    for item in field.at("edges", []).items():
        edge = edge_from_json(item)
        if edge.source.node not in nodes or edge.target.node not in nodes:
            raise item.error("a wire between nodes of this network")
        if edge in edges:
            raise item.error("a wire that is there once")
        edges[edge] = None
    bends = bends_from_json(field.at("bends", []))
    if any(edge not in edges for edge in bends):
        raise field.at("bends").error("points for wires of this network")
    return Network(
        id=field.at("id").text(),
        name=field.at("name").text(empty=True),
        nodes=nodes,
        edges=tuple(edges),
        params=all_exposed_from_json(field.at("params", [])),
        doc=field.at("doc", "").whole_text(),
        marks=marks_from_json(field.at("marks", []), nodes.keys()),
        bends={edge: points for edge, points in bends.items() if points},
        extras=field.rest("id", "name", "doc", "params", "nodes", "edges", "marks", "bends"),
    )


def choice_from_json(field: Field) -> Choice:
    """A chosen entry from a JSON object."""
    return Choice(field.at("type").text(), field.at("params", {}).object())


def recipe_to_json(recipe: Data | Training) -> JsonObject:
    """Data or Training as a JSON object."""
    plain = {f.name: getattr(recipe, f.name) for f in fields(recipe) if f.name != "extras"}
    default = type(recipe)()
    plain = {key: value for key, value in plain.items() if key in _ALWAYS or value != getattr(default, key)}
    return {key: _recipe_value(value) for key, value in plain.items()} | dict(recipe.extras)


_ALWAYS = (
    *("dataset", "validation", "seed", "normalise"),
    *("loss", "optimizer", "schedule", "epochs", "batch_size", "device", "clip_norm"),
)
"""Parts of a recipe that a file tells even where they are as usual; the others only where they are not."""


def _objective_to_json(objective: Objective) -> JsonObject:
    """An objective as a JSON object; what is as usual is left out."""
    usual = Objective(objective.name, objective.network)
    told = {f.name: getattr(objective, f.name) for f in fields(objective)}
    kept = {name: value for name, value in told.items() if name in ("name", "network") or value != getattr(usual, name)}
    return {name: _recipe_value(value) for name, value in kept.items()}


def _objective_from_json(field: Field) -> Objective:
    names = [f.name for f in fields(Objective)]
    usual = Objective(field.at("name").text(), field.at("network").text())
    read: dict[type, Callable[[Field], Any]] = {**_READ, tuple: _words}
    given = field.object()
    return replace(usual, **{n: read[type(getattr(usual, n))](field.at(n)) for n in names if n in given})


def _words(field: Field) -> tuple[str, ...]:
    return tuple(each.text() for each in field.items())


def _recipe_value(value: Any) -> Any:
    match value:
        case Objective():
            return _objective_to_json(value)
        case Choice():
            return choice_as_json(value)
        case tuple():
            return [_recipe_value(each) for each in value]
        case Mapping():
            return dict(value)
    return value


def data_from_json(field: Field) -> Data:
    """Data from a JSON object; what is missing takes its default."""
    return Data(**_recipe(field, Data()))


def training_from_json(field: Field) -> Training:
    """Training from a JSON object; what is missing takes its default."""
    return Training(**_recipe(field, Training()))


def project_to_json(project: Project) -> JsonObject:
    """A project as a JSON object, without the format's version."""
    return {
        "name": project.name,
        "networks": [network_to_json(network) for network in project.networks.values()],
        "data": recipe_to_json(project.data),
        "training": recipe_to_json(project.training),
        **({"code": {name: text.split("\n") for name, text in project.code.items()}} if project.code else {}),
        **project.extras,
    }


def project_from_json(value: Any) -> Project:
    """A project from a JSON object. Raises `FileError` that names the place."""
    field = value if isinstance(value, Field) else Field("", value)
    networks: dict[str, Network] = {}
    for item in field.at("networks").items():
        network = network_from_json(item)
        if network.id in networks:
            raise item.at("id").error("an id that no other network has")
        networks[network.id] = network
    if not networks:
        raise field.at("networks").error("at least one network")
    return Project(
        name=field.at("name").text(empty=True),
        networks=networks,
        data=data_from_json(field.at("data", {})),
        training=training_from_json(field.at("training", {})),
        extras=field.rest("name", "networks", "data", "training", "code"),
        code={name: _code(field.at("code").at(name)) for name in field.at("code", {}).object()},
    )


def _code(field: Field) -> str:
    """A text kept as a list of its lines, so that version control shows what changed."""
    if as_name(field.place.rpartition(".")[2]) != field.place.rpartition(".")[2]:
        raise field.error("a layer's name of letters, digits and underscores")
    return "\n".join(line.whole_text() for line in field.items())


def edit_to_json(edit: edits.Edit) -> JsonObject:
    """An edit as a JSON object, its kind under `edit`."""
    plain = {f.name: _edit_value(getattr(edit, f.name)) for f in fields(edit)}
    if isinstance(edit, edits.Move):
        plain["bends"] = bends_to_json((edge_to_json(edge), points) for edge, points in edit.bends)
    elif isinstance(edit, edits.SetBends):
        plain["points"] = points_to_json(edit.points)
    elif isinstance(edit, edits.SetSetting) and edit.value == ():
        plain["value"] = {"choices": []}
    return {"edit": type(edit).__name__, **plain}


def edit_from_json(value: Any) -> edits.Edit:
    """An edit from a JSON object. Raises `FileError` for what is none."""
    field = value if isinstance(value, Field) else Field("", value)
    kind = _EDITS.get(field.at("edit").text())
    if kind is None:
        raise field.at("edit").error("the name of an edit")
    known = {f.name for f in fields(kind)}
    given = {name: _edit_field(kind, name, field.at(name)) for name in field.object() if name in known}
    try:
        made: edits.Edit = kind(**given)
    except TypeError:
        raise field.error(f"a complete {kind.__name__}") from None
    return made


def _recipe(field: Field, default: Data | Training) -> dict[str, Any]:
    """The constructor's arguments for a recipe, each read in the kind of its default."""
    known = [f.name for f in fields(default) if f.name != "extras"]
    given = field.object()
    read = (_LISTS.get(name) or _READ[type(getattr(default, name))] for name in known)
    values = {name: one(field.at(name)) for name, one in zip(known, read, strict=True) if name in given}
    return values | {"extras": field.rest(*known)}


_READ: dict[type, Callable[[Field], Any]] = {
    str: Field.text,
    int: Field.whole,
    float: Field.number,
    dict: Field.object,
    tuple: lambda field: tuple(choice_from_json(each) for each in field.items()),
    Choice: choice_from_json,
}

_LISTS: dict[str, Callable[[Field], Any]] = {
    "objectives": lambda field: tuple(_objective_from_json(each) for each in field.items()),
    "metrics": _words,
}
"""Lists of a recipe that are no lists of choices."""

_EDITS: dict[str, type] = {
    kind.__name__: kind
    for kind in (
        edits.AddNode,
        edits.RemoveNode,
        edits.Connect,
        edits.Disconnect,
        edits.SetParam,
        edits.SetTrait,
        edits.Rename,
        edits.Move,
        edits.SetMark,
        edits.SetBends,
        edits.AddNetwork,
        edits.RemoveNetwork,
        edits.RenameNetwork,
        edits.SetExposed,
        edits.SetDoc,
        edits.SetCode,
        edits.RenameProject,
        edits.SetSetting,
        edits.SetData,
        edits.Batch,
    )
}


def _edit_value(value: Any) -> Any:
    match value:
        case Node():
            return node_to_json(value)
        case Edge():
            return edge_to_json(value)
        case Frame() | Note():
            return mark_to_json(value)
        case Network():
            return network_to_json(value)
        case Choice():
            return {"choice": choice_as_json(value)}
        case Data():
            return recipe_to_json(value)
        case tuple() if value and all(isinstance(item, Exposed) for item in value):
            return [exposed_to_json(item) for item in value]
        case tuple() if value and all(isinstance(item, Choice) for item in value):
            return {"choices": [choice_as_json(item) for item in value]}
        case tuple() if value and all(isinstance(item, Objective) for item in value):
            return {"objectives": [_objective_to_json(item) for item in value]}
        case tuple() if value and all(isinstance(item, str) for item in value):
            return {"words": list(value)}
        case tuple() if all(isinstance(item, edits.Edit) for item in value):
            return [edit_to_json(item) for item in value]
    return value


def _setting_value(field: Field) -> Any:
    """The value of a setting: a choice, a list of choices, or what JSON has."""
    keys = field.value.keys() if isinstance(field.value, dict) else ()
    if keys == {"choice"}:
        return choice_from_json(field.at("choice"))
    if keys == {"choices"}:
        return tuple(choice_from_json(each) for each in field.at("choices").items())
    if keys == {"words"}:
        return _words(field.at("words"))
    if keys == {"objectives"}:
        return _LISTS["objectives"](field.at("objectives"))
    return field.value


def _edit_field(kind: type, name: str, field: Field) -> Any:
    """Any: each field of an edit has its own kind."""
    match kind, name:
        case edits.AddNode, "node":
            return node_from_json(field)
        case edits.AddNetwork, "network":
            return network_from_json(field)
        case _, "edge":
            return edge_from_json(field)
        case edits.SetMark, "mark":
            return None if field.value is None else mark_from_json(field)
        case edits.Move, "bends":
            return tuple(bends_from_json(field).items())
        case edits.SetBends, "points":
            return points_from_json(field)
        case edits.SetData, "data":
            return data_from_json(field)
        case edits.SetExposed, "params":
            return all_exposed_from_json(field)
        case _, "edits":
            return tuple(edit_from_json(item) for item in field.items())
        case _, "positions":
            return {node: _position(field.at(node)) for node in field.object()}
        case edits.SetCode, "code":
            return None if field.value is None else field.whole_text()
        case _, "index":
            return None if field.value is None else field.whole()
        case _, "unset":
            return field.flag()
        case _, "value":
            return _setting_value(field)
    return field.text(empty=True)


def _position(field: Field) -> tuple[float, float]:
    numbers = [item.number() for item in field.items()]
    if len(numbers) != 2:
        raise field.error("[x, y]")
    return (numbers[0], numbers[1])
