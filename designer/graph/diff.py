"""What differs between two projects: the one thing that views are told when the document changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from designer.graph.bends import Bends
from designer.graph.ids import NetworkId, NodeId
from designer.graph.model import Edge, Network, Project


@dataclass(frozen=True, slots=True)
class NetworkDiff:
    """What changed within one network.

    `renamed` is the network's own name; `ordered` the order of its wires; `exposed` its parameters as a block, or doc;
    `marks` its frames and notes; `bent` are wires that pass through other points now.
    """

    added: frozenset[NodeId] = frozenset()
    removed: frozenset[NodeId] = frozenset()
    changed: frozenset[NodeId] = frozenset()
    connected: frozenset[Edge] = frozenset()
    disconnected: frozenset[Edge] = frozenset()
    renamed: bool = False
    ordered: bool = False
    exposed: bool = False
    marks: bool = False
    bent: frozenset[Edge] = frozenset()

    def __bool__(self) -> bool:
        return self != _NOTHING


_NOTHING = NetworkDiff()


@dataclass(frozen=True, slots=True)
class Diff:
    """What changed between two projects. `networks` has an entry for each network that is in both and differs."""

    networks: Mapping[NetworkId, NetworkDiff] = field(default_factory=dict)
    networks_added: frozenset[NetworkId] = frozenset()
    networks_removed: frozenset[NetworkId] = frozenset()
    data: bool = False
    training: bool = False
    renamed: bool = False
    code: bool = False

    def network(self, network: NetworkId) -> NetworkDiff:
        """What changed in one network; empty if nothing did."""
        return self.networks.get(network, _NOTHING)


def diff(before: Project, after: Project) -> Diff:
    """Compares by identity first: values are shared between versions, so only what an edit touched is looked at."""
    networks = {
        key: found
        for key, network in after.networks.items()
        if key in before.networks
        and before.networks[key] is not network
        and (found := _network_diff(before.networks[key], network))
    }
    return Diff(
        networks=networks,
        networks_added=frozenset(after.networks.keys() - before.networks.keys()),
        networks_removed=frozenset(before.networks.keys() - after.networks.keys()),
        data=before.data != after.data,
        training=before.training != after.training,
        renamed=before.name != after.name,
        code=before.code != after.code,
    )


def _network_diff(before: Network, after: Network) -> NetworkDiff:
    old, new = before.nodes, after.nodes
    head, tail = kept(before.edges, after.edges)
    old_wires, new_wires = (edges[head : len(edges) - tail] for edges in (before.edges, after.edges))
    old_edges, new_edges = frozenset(old_wires), frozenset(new_wires)
    return NetworkDiff(
        added=frozenset(new.keys() - old.keys()),
        removed=frozenset(old.keys() - new.keys()),
        changed=frozenset(key for key, node in new.items() if key in old and old[key] is not node and old[key] != node),
        connected=new_edges - old_edges,
        disconnected=old_edges - new_edges,
        renamed=before.name != after.name,
        exposed=before.params != after.params or before.doc != after.doc,
        marks=before.marks is not after.marks and before.marks != after.marks,
        bent=_bent(before.bends, after.bends),
        ordered=old_edges == new_edges and old_wires != new_wires,
    )


def kept(before: Sequence[Edge], after: Sequence[Edge]) -> tuple[int, int]:
    """With how many of the same wires both begin, and with how many they end: only between them something differs."""
    if before is after:
        return len(after), 0
    most = min(len(before), len(after))
    head = next((place for place, (a, b) in enumerate(zip(before, after, strict=False)) if a is not b), most)
    ends = zip(reversed(before), reversed(after), strict=False)
    tail = min(next((place for place, (a, b) in enumerate(ends) if a is not b), most), most - head)
    return head, tail


def _bent(before: Bends, after: Bends) -> frozenset[Edge]:
    if before is after:
        return frozenset()
    return frozenset(edge for edge in before.keys() | after.keys() if before.get(edge) != after.get(edge))
