"""Which Input of a network takes which input of the data."""

from designer.analysis.network import Analysis, NodeReport
from designer.catalogue.datasets import DatasetDef


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
