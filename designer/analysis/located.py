"""Where the layers of a network are in its module, those within blocks too."""

from collections.abc import Iterator
from typing import NamedTuple

from designer.analysis.blocks import uses_of
from designer.analysis.report import Analysis, NodeReport


class Located(NamedTuple):
    """A layer that has a module of its own, and the path to it: `encoder.0.conv`."""

    path: str
    report: NodeReport


def located(analysis: Analysis, prefix: str = "") -> Iterator[Located]:
    """All layers that have a module of their own; numbers in a path count the repeats of a block."""
    for key in analysis.order:
        report = analysis.nodes[key]
        if report.entry is None or report.given is not report.node or report.node.traits.bypassed:
            continue
        path = f"{prefix}{report.node.name}"
        yield Located(path, report)
        uses = uses_of(report)
        several = len(uses) > 1 and not report.values["share_weights"]
        for number, inner in enumerate(uses if several else uses[:1]):
            yield from located(inner, f"{path}.{number}." if several else f"{path}.")
