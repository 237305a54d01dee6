"""What a new block is called: after what its layers do together, in the words of papers."""

from collections import Counter
from collections.abc import Collection

from designer.analysis.network import Analysis
from designer.catalogue.layer import Family
from designer.graph.ids import NodeId
from designer.graph.model import Project

_UP = frozenset(["ConvTranspose1d", "ConvTranspose2d", "ConvTranspose3d", "Upsample", "PixelShuffle"])
_DOWN = frozenset([Family.POOLING])
_ATTENTION = frozenset(["MultiheadAttention", "ScaledDotProductAttention"])

_BY_FAMILY = (
    (Family.ATTENTION, "Attention"),
    (Family.RECURRENT, "Recurrent block"),
    (Family.CONVOLUTION, "Conv block"),
    (Family.LINEAR, "Linear block"),
    (Family.MERGE, "Merge"),
    (Family.POOLING, "Pooling"),
    (Family.NORMALISATION, "Norm"),
    (Family.SHAPE, "Shaping"),
    (Family.ACTIVATION, "Activation"),
)


def block_name(project: Project, analysis: Analysis, nodes: Collection[NodeId]) -> str:
    """A name for a block of these layers that no other network of the project has."""
    wanted = _kind(analysis, nodes)
    taken = {network.name.casefold() for network in project.networks.values()}
    name, number = wanted, 2
    while name.casefold() in taken:
        name, number = f"{wanted} {number}", number + 1
    return name


def _kind(analysis: Analysis, nodes: Collection[NodeId]) -> str:
    network = analysis.network
    types = Counter(network.nodes[key].type for key in nodes)
    reports = [analysis.nodes[key] for key in nodes]
    families = {report.entry.family for report in reports if report.entry is not None}
    if types.keys() & _ATTENTION and Family.LINEAR in families:
        return "Transformer block"
    if _has_shortcut(analysis, nodes):
        return "Residual block"
    if types.keys() & _UP:
        return "Up block"
    if Family.CONVOLUTION in families and families & _DOWN:
        return "Down block"
    if types["Linear"] > 1 and Family.CONVOLUTION not in families and Family.RECURRENT not in families:
        return "Head" if _feeds_output(analysis, nodes) else "MLP"
    return next((name for family, name in _BY_FAMILY if family in families), "Block")


def _has_shortcut(analysis: Analysis, nodes: Collection[NodeId]) -> bool:
    """Whether the selection ends a branch in a sum with another one."""
    network = analysis.network
    for key in nodes:
        sources = {edge.source.node for edge in network.edges_into(key)}
        if network.nodes[key].type == "Add" and len(sources) > 1 and sources & set(nodes):
            return True
    return False


def _feeds_output(analysis: Analysis, nodes: Collection[NodeId]) -> bool:
    network = analysis.network
    return any(e.source.node in nodes and network.nodes[e.target.node].type == "Output" for e in network.edges)
