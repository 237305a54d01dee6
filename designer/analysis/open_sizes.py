"""Open sizes of a network meet the numbers of a dataset."""

from collections.abc import Mapping

from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.assuming import Assumption
from designer.catalogue.dims import BATCH, Expr, at


def sizes_for(end: NodeReport, sample: tuple[int, ...]) -> dict[str, int] | None:
    """What the names in an Input's shape are when samples of this shape arrive; None if they cannot fit."""
    shape = end.outputs[0].shape[1:]
    if len(shape) != len(sample):
        return None
    sizes: dict[str, int] = {}
    for size, number in zip(shape, sample, strict=True):
        if isinstance(size, Expr):
            if sizes.setdefault(str(size), number) != number:
                return None
        elif size != number:
            return None
    return sizes


def is_open(end: NodeReport) -> bool:
    """Whether an Input's shape has names."""
    return any(isinstance(size, Expr) for size in end.outputs[0].shape[1:])


def broken(analysis: Analysis, sizes: Mapping[str, int]) -> Assumption | None:
    """The first assumption that these sizes do not keep, if there is one."""
    for each in analysis.assumed:
        left, right = at(each.left, dict(sizes)), at(each.right, dict(sizes))
        if not isinstance(left, int) or not isinstance(right, int):
            continue
        kept = {"=": left == right, "≥": left >= right, "multiple": right != 0 and left % right == 0}
        if not kept.get(each.relation, True):
            return each
    return None


def open_axes(end: NodeReport) -> dict[int, str]:
    """The open dimensions of an Input: place → name, the batch apart."""
    shape = end.outputs[0].shape
    return {place: str(size) for place, size in enumerate(shape) if isinstance(size, Expr) and size != BATCH}
