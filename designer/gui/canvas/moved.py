"""Which layers only stand somewhere else than before: they look the same, so nothing of them is to be made anew."""

from collections.abc import Iterable, Mapping
from dataclasses import fields

from designer.analysis.report import NodeReport
from designer.graph.ids import NodeId

_BESIDE_NODE = tuple(part.name for part in fields(NodeReport) if part.name not in ("node", "given"))


def only_moved(
    nodes: Iterable[NodeId], before: Mapping[NodeId, NodeReport], now: Mapping[NodeId, NodeReport]
) -> frozenset[NodeId]:
    """Those of some nodes that differ in their places alone, by what analysis said of them before and says now."""
    return frozenset(key for key in nodes if (old := before.get(key)) is not None and _is_moved(old, now[key]))


def _is_moved(old: NodeReport, new: NodeReport) -> bool:
    was, now = old.node, new.node
    if was is now or was.type != now.type or was.name != now.name:
        return False
    if was.params is not now.params or was.traits is not now.traits:
        return False
    is_given = old.given is new.given or (old.given is was and new.given is now)
    return is_given and all(getattr(old, name) is getattr(new, name) for name in _BESIDE_NODE)
