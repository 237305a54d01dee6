"""Finds which channels of a network can only go together, whichever way its wires fork and join.

Each channel that a layer makes is a unit. Units are followed along the wires: what treats each channel by itself passes
them on, a sum makes those that meet one unit, Concatenate puts them side by side, a depthwise convolution follows its
input. A unit may go once everything that reads it is known, and nothing else depends on it (cf. Fang et al. 2023).
What each kind of layer does with units stands in `pruning_ways`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from designer.analysis.report import Analysis
from designer.export.pruning_units import Cut, Made, Size, Stays, Units
from designer.export.pruning_ways import Ways
from designer.graph.ids import NodeId
from designer.graph.model import Project

WITH_OTHERS = "is joined with others that stay"
ALL_AT_ONCE = "has channels that could only go all at once"
NOWHERE = "goes nowhere"


@dataclass(frozen=True, slots=True)
class Group:
    """Layers that make channels, and the units of these that may go, each from all of the layers that have it."""

    makers: tuple[Made, ...]
    units: tuple[int, ...]

    @property
    def layers(self) -> tuple[NodeId, ...]:
        """The ids of the layers."""
        return tuple(made.layer for made in self.makers)


@dataclass(frozen=True, slots=True)
class Found:
    """What can be made smaller, and of the other layers why not, in words that follow the layer's name.

    `made` are all layers that make units, `cuts` the weights that units are in, `sizes` the parameters that count them.
    """

    groups: tuple[Group, ...]
    cuts: tuple[Cut, ...]
    sizes: tuple[Size, ...]
    left: Mapping[NodeId, str]
    made: tuple[Made, ...]


def groups_in(analysis: Analysis) -> Found:
    """All channels of a network that can be taken out, in the groups in which they are compared."""
    units = Units()
    ways = Ways(analysis, units)
    for key in analysis.order:
        report = analysis.nodes[key]
        if report.resolved:
            try:
                ways.follow(report)
            except Stays as stays:
                ways.stop(report, str(stays))
    made = [each.resolved(units) for each in ways.made]
    taken = set(units.roots(ways.taken))
    fixed = units.fixed
    left = {each.layer: reason for each in made if (reason := _reason(each, units, fixed, taken))}
    fixed |= {unit for each in made for unit in each.units} - taken
    groups = []
    for makers in _joined(made):
        free = tuple(dict.fromkeys(unit for each in makers for unit in each.units if unit not in fixed))
        if free and not _is_whole(makers, free):
            groups.append(Group(makers, free))
            for each in makers:
                if any(unit not in fixed for unit in each.units):
                    left.pop(each.layer, None)
        else:
            left |= {each.layer: left.get(each.layer, ALL_AT_ONCE) for each in makers}
    cuts = tuple(each.resolved(units) for each in ways.cuts)
    return Found(tuple(groups), cuts, tuple(each.resolved(units) for each in ways.sizes), left, tuple(made))


def gone_of(group: Group, strength: Mapping[int, float], share: float) -> frozenset[int]:
    """The units of a group that go: the weakest `share` of them. Each layer keeps one at least."""
    ranked = sorted(group.units, key=lambda unit: strength[unit])
    gone = set(ranked[: int(share * len(ranked) + 1e-9)])  # also where 0.29 · 100 is a hair below 29
    for made in group.makers:
        if gone.issuperset(made.units):
            gone.discard(max(made.units, key=lambda unit: strength[unit]))
    return frozenset(gone)


def without(project: Project, found: Found, gone: Iterable[int]) -> Project:
    """A project in whose first network the layers have as many channels as are left."""
    taken = frozenset(gone)
    nodes = dict(project.main.nodes)
    for size in found.sizes:
        kept = sum(unit not in taken for unit in size.units)
        if kept < len(size.units):
            node = nodes[size.layer]
            nodes[size.layer] = replace(node, params={**node.params, size.param: kept // size.per})
    return project.with_network(replace(project.main, nodes=nodes))


def _reason(made: Made, units: Units, fixed: set[int], taken: set[int]) -> str:
    """Why a layer's channels must stay, as far as any must; "" if none."""
    if fixed.isdisjoint(made.units):
        return NOWHERE if taken.isdisjoint(made.units) else ""
    return next((units.why[unit] for unit in made.own if unit in units.why), WITH_OTHERS)


def _is_whole(makers: tuple[Made, ...], free: tuple[int, ...]) -> bool:
    """Whether no unit could go without a layer losing everything."""
    return all(any(set(made.units) == {unit} for made in makers) for unit in free)


def _joined(made: list[Made]) -> list[tuple[Made, ...]]:
    """Layers that have units in common, and those that have some in common with these."""
    groups: list[list[Made]] = []
    for each in made:
        own = set(each.units)
        near = [group for group in groups if any(not own.isdisjoint(other.units) for other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([*(other for group in near for other in group), each])
    return [tuple(group) for group in groups]
