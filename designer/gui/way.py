"""The way to the network that is shown: which one it began with, and through which blocks it went on.

Pure: a project and a way in, what follows from them out.
"""

from dataclasses import dataclass

from designer.analysis.blocks import ProjectLibrary, analyse_in, own_context, uses_of
from designer.analysis.network import analyse
from designer.analysis.report import Analysis, Context
from designer.graph.block_uses import block_of
from designer.graph.ids import NetworkId, NodeId
from designer.graph.model import Network, Project


@dataclass(frozen=True, slots=True)
class Visit:
    """A network on the way: `through` is the block in the one before that it was opened through, at one `repeat`.

    Without `through`, the network is looked at by itself.
    """

    network: NetworkId
    through: NodeId | None = None
    repeat: int = 0


Way = tuple[Visit, ...]
"""At least one visit; only the first has no `through`."""


def what_is_left(way: Way, project: Project) -> Way:
    """The way as far as it still leads; to the network that is trained if it does not even begin."""
    if way[0].network not in project.networks:
        return (Visit(project.main.id),)
    kept = [way[0]]
    for visit in way[1:]:
        node = project.networks[kept[-1].network].nodes.get(visit.through or "")
        if node is None or block_of(node) != visit.network or visit.network not in project.networks:
            break
        kept.append(visit)
    return tuple(kept)


def way_to(network: NetworkId, project: Project) -> Way:
    """The shortest way from the network that is trained, through blocks; by itself if none leads there."""
    ways: list[Way] = [(Visit(project.main.id),)]
    seen = {project.main.id}
    for way in ways:  # grows while it is walked
        if way[-1].network == network:
            return way
        for node in project.networks[way[-1].network]:
            inner = block_of(node)
            if inner is not None and inner in project.networks and inner not in seen:
                seen.add(inner)
                ways.append((*way, Visit(inner, node.id)))
    return (Visit(network),)


def looked_at(
    way: Way, project: Project, library: ProjectLibrary, before: tuple[Analysis, ...]
) -> tuple[Analysis, ...]:
    """An analysis for each visit, taking over what still holds from earlier ones, in the order of the way.

    A network that was opened through a block is looked at with what arrives there, as far as that is known.
    """
    found: list[Analysis] = []
    for place, visit in enumerate(way):
        network = project.networks[visit.network]
        known = before[place] if place < len(before) and before[place].network.id == network.id else None
        if visit.through is None:
            found.append(analyse_in(project, network.id, known, library=library))
        else:
            context = _context(found[-1], visit, network)
            found.append(analyse(network, known, library, context))
    return tuple(found)


def repeats_at(outer: Analysis, block: NodeId) -> int:
    """How many times a block stands where it is used."""
    report = outer.nodes.get(block)
    count = report.values.get("repeats", 1) if report is not None else 1
    return count if isinstance(count, int) else 1


def _context(outer: Analysis, visit: Visit, network: Network) -> Context:
    """What the block is told at its use; what it says of itself while that is unknown."""
    report = outer.nodes.get(visit.through or "")
    repeats = uses_of(report) if report is not None else ()
    return repeats[min(visit.repeat, len(repeats) - 1)].context if repeats else own_context(network)
