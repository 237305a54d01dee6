"""Where a network uses blocks: every use with what follows within it, innermost blocks first."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from designer.analysis.blocks import BlockDef
from designer.analysis.network import analyse
from designer.analysis.report import Analysis, Context, NodeReport
from designer.catalogue.dims import BATCH, Dim, Expr, symbol
from designer.catalogue.tensor import TensorSpec
from designer.graph.ids import NetworkId

Key = tuple[NetworkId, Hashable]
"""A block as it is told one thing: its network, its values and the tensors that arrive."""


@dataclass(frozen=True, slots=True)
class Use:
    """One way in which a block is used."""

    key: Key
    analysis: Analysis


def uses_of(analysis: Analysis) -> dict[NetworkId, dict[Key, Use]]:
    """All uses of blocks below a network, each once, by block; a block comes after the blocks that it uses."""
    found: dict[NetworkId, dict[Key, Use]] = {}
    for report in _blocks(analysis):
        for use in uses_at(report):
            for network, inner in uses_of(use.analysis).items():
                found.setdefault(network, {}).update(inner)
            found.setdefault(use.analysis.network.id, {})[use.key] = use
    return _innermost_first(found)


def uses_at(report: NodeReport) -> tuple[Use, ...]:
    """The uses at one node: one for each repeat."""
    if not isinstance(report.entry, BlockDef):
        return ()
    return tuple(_use(analysis) for analysis in report.entry.analysed(report.values, report.inputs))


def _blocks(analysis: Analysis) -> Iterator[NodeReport]:
    return (report for report in analysis.nodes.values() if isinstance(report.entry, BlockDef))


def _use(analysis: Analysis) -> Use:
    local = _localised(analysis)
    context = local.context
    key = (local.network.id, (tuple(sorted(context.values.items())), tuple(sorted(context.inputs.items()))))
    return Use(key, local)


def _localised(analysis: Analysis) -> Analysis:
    """The analysis with names of its own for sizes that arrive as expressions, which its source cannot know."""
    names: dict[Expr, Expr] = {}
    taken = {name for spec in analysis.context.inputs.values() for size in spec.shape for name in _names(size)}
    inputs = {
        port: TensorSpec(tuple(_local(size, names, taken) for size in spec.shape), spec.dtype)
        for port, spec in analysis.context.inputs.items()
    }
    if not names:
        return analysis
    return analyse(analysis.network, None, analysis.library, Context(analysis.context.values, inputs))


def _local(size: Dim, names: dict[Expr, Expr], taken: set[str]) -> Dim:
    if not isinstance(size, Expr) or size == BATCH or size.is_symbol:
        return size
    if size not in names:
        stem = next(iter(sorted(size.symbols - {"N"})), "M")
        number = 1
        while f"{stem}{number}" in taken:
            number += 1
        taken.add(f"{stem}{number}")
        names[size] = symbol(f"{stem}{number}")
    return names[size]


def _names(size: Dim) -> frozenset[str]:
    return size.symbols if isinstance(size, Expr) else frozenset()


def _innermost_first(found: dict[NetworkId, dict[Key, Use]]) -> dict[NetworkId, dict[Key, Use]]:
    """Blocks so that each comes after those that stand within it."""
    within = {
        network: {
            report.entry.network.id
            for use in uses.values()
            for report in _blocks(use.analysis)
            if isinstance(report.entry, BlockDef)
        }
        for network, uses in found.items()
    }
    ordered: dict[NetworkId, dict[Key, Use]] = {}
    while len(ordered) < len(found):
        network = next(key for key in found if key not in ordered and within[key] <= ordered.keys())
        ordered[network] = found[network]
    return ordered
