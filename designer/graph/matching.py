"""Which layers of two networks are the same layer, and what differs between the networks: for comparing runs.

Layers keep their ids as long as a project is edited, so equal ids are the same layer if type or name is equal too.
What is left is matched by name and type, then by the order in which types follow each other.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from designer.graph.ids import NodeId
from designer.graph.model import Edge, Network, Node, Project
from designer.graph.recipe import Choice, Json
from designer.graph.traits import TRAITS


@dataclass(frozen=True, slots=True)
class Change:
    """What changed in a layer: a parameter, its type or name. None: it is as the catalogue has it."""

    what: str
    before: Json
    after: Json


@dataclass(frozen=True, slots=True)
class NetworkChanges:
    """`same` are ids in the first network with their ids in the second; `changed` is by the ids of the first.

    `added` and `connected` are of the second network, `removed` and `disconnected` of the first.
    """

    before: Network
    after: Network
    same: Mapping[NodeId, NodeId] = field(default_factory=dict)
    added: tuple[NodeId, ...] = ()
    removed: tuple[NodeId, ...] = ()
    changed: Mapping[NodeId, tuple[Change, ...]] = field(default_factory=dict)
    connected: tuple[Edge, ...] = ()
    disconnected: tuple[Edge, ...] = ()

    def __bool__(self) -> bool:
        return any((self.added, self.removed, self.changed, self.connected, self.disconnected))


def network_changes(before: Network, after: Network) -> NetworkChanges:
    """What leads from one network to another. Where layers stand does not count."""
    same = matched(before, after)
    reached = set(same.values())
    changes = {key: tuple(_changes(before.nodes[key], after.nodes[other])) for key, other in same.items()}
    old = {_between(edge, same): edge for edge in before.edges}
    new = {(edge.source.node, edge.source.port, edge.target.node, edge.target.port): edge for edge in after.edges}
    return NetworkChanges(
        before,
        after,
        same,
        added=tuple(key for key in after.nodes if key not in reached),
        removed=tuple(key for key in before.nodes if key not in same),
        changed={key: found for key, found in changes.items() if found},
        connected=tuple(edge for ends, edge in new.items() if ends not in old),
        disconnected=tuple(edge for ends, edge in old.items() if ends not in new),
    )


def project_changes(before: Project, after: Project) -> tuple[NetworkChanges, ...]:
    """What differs in each network that both projects have; of projects without a common one, in their first ones."""
    common = [id for id in before.networks if id in after.networks]
    if not common:
        return (network_changes(before.main, after.main),)
    return tuple(network_changes(before.networks[id], after.networks[id]) for id in common)


def matched(before: Network, after: Network) -> dict[NodeId, NodeId]:
    """Each layer of the first network that the second one has too: its id there."""
    found = {
        key: key
        for key, node in before.nodes.items()
        if key in after.nodes and (after.nodes[key].type == node.type or after.nodes[key].name == node.name)
    }
    _pair(found, before, after, lambda node: (node.name, node.type))
    left = [node for key, node in before.nodes.items() if key not in found]
    free = _free(found, after)
    blocks = SequenceMatcher(None, [n.type for n in left], [n.type for n in free], autojunk=False).get_matching_blocks()
    for at, there, size in blocks:
        found |= {left[at + step].id: free[there + step].id for step in range(size)}
    return found


def told(changes: NetworkChanges) -> list[str]:
    """The changes as sentences, in the order of the networks."""
    before, after = changes.before, changes.after
    lines = [f"− {before.nodes[key].name} ({before.nodes[key].type})" for key in changes.removed]
    lines += [f"+ {after.nodes[key].name} ({after.nodes[key].type})" for key in changes.added]
    for key, found in changes.changed.items():
        said = ", ".join(f"{each.what} {_shown(each.before)} → {_shown(each.after)}" for each in found)
        lines.append(f"~ {before.nodes[key].name}: {said}")
    lines += [f"− {_ends(edge, before)}" for edge in changes.disconnected]
    return lines + [f"+ {_ends(edge, after)}" for edge in changes.connected]


def _pair(found: dict[NodeId, NodeId], before: Network, after: Network, by: Callable[[Node], object]) -> None:
    """Matches what is equal in something that is equal only once."""
    free = {by(node): node.id for node in _free(found, after)}
    for key, node in before.nodes.items():
        if key not in found and by(node) in free:
            found[key] = free.pop(by(node))


def _free(found: Mapping[NodeId, NodeId], after: Network) -> list[Node]:
    taken = set(found.values())
    return [node for key, node in after.nodes.items() if key not in taken]


def _changes(before: Node, after: Node) -> Iterator[Change]:
    if before.type != after.type:
        yield Change("type", before.type, after.type)
    if before.name != after.name:
        yield Change("name", before.name, after.name)
    for name in dict.fromkeys((*before.params, *after.params)):
        if before.params.get(name) != after.params.get(name):
            yield Change(name, before.params.get(name), after.params.get(name))
    for name in TRAITS:
        old, new = getattr(before.traits, name), getattr(after.traits, name)
        if old != new and name not in _SEEN_ONLY:
            yield Change(name, _plain(old), _plain(new))


_SEEN_ONLY = ("locked", "shares")
"""What changes no number, or is told by an id."""


def _plain(value: object) -> Json:
    if isinstance(value, Choice):
        return " ".join((value.type, *(f"{name}={_shown(each)}" for name, each in value.params.items())))
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


def _between(edge: Edge, same: Mapping[NodeId, NodeId]) -> tuple[str, str, str, str]:
    """A wire by its ends in the second network; one that leads to a layer which is not there equals none of its."""
    source, target = edge.source, edge.target
    ends = (same.get(end.node, f"removed {end.node}") for end in (source, target))
    return next(ends), source.port, next(ends), target.port


def _ends(edge: Edge, network: Network) -> str:
    return f"{network.nodes[edge.source.node].name} → {network.nodes[edge.target.node].name}"


def _shown(value: Json) -> str:
    if isinstance(value, list):
        return "×".join(map(_shown, value)) or "none"
    return "usual" if value is None else f"{value:g}" if isinstance(value, float) else str(value)
