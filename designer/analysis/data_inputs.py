"""Which Input of a network takes which input of the data."""

from designer.analysis.network import Analysis, NodeReport
from designer.catalogue.datasets import DatasetDef, InputDef


def matched(analysis: Analysis, dataset: DatasetDef) -> tuple[tuple[NodeReport, int], ...] | None:
    """Each Input of the network, in its order, and the place of the data's input that it takes; None: not as many.

    They go together by name if all names agree, else in the order in which they stand.
    """
    ends = analysis.ends("Input")
    if len(ends) != len(dataset.inputs):
        return None
    names = [kind.name for kind in dataset.inputs]
    if sorted(end.node.name for end in ends) == sorted(names):
        return tuple((end, names.index(end.node.name)) for end in ends)
    return tuple((end, place) for place, end in enumerate(ends))


def by_place(analysis: Analysis, dataset: DatasetDef) -> tuple[tuple[NodeReport, InputDef], ...]:
    """Each input of the data, in the data's order, with the Input that takes it. They must be as many."""
    pairs = matched(analysis, dataset)
    assert pairs is not None, "as many Inputs as the data has were checked for"
    return tuple((end, dataset.inputs[place]) for end, place in sorted(pairs, key=lambda pair: pair[1]))
