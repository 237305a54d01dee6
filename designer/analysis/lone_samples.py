"""Layers that cannot learn from a batch of one sample: batch normalisation, where nothing else varies either."""

from collections.abc import Iterator
from math import prod

from designer.analysis.network import Analysis, NodeReport
from designer.analysis.problems import Problem, RepairEdit, Severity
from designer.graph.edits import SetSetting
from designer.graph.model import Project


def lone_sample_problems(project: Project, analysis: Analysis) -> Iterator[Problem]:
    """A problem for the first such layer, with the batch that would do. What is in blocks is said when it is trained:
    it may rest there, with the block.
    """
    first = next((report for report in analysis.nodes.values() if _needs_more(report)), None)
    if project.training.batch_size != 1 or first is None:
        return
    name = first.node.name
    message = f"{name}: batch normalisation cannot learn from a batch of one sample, because nothing varies in it."
    repair = RepairEdit("Set training.batch_size to 2", SetSetting("training.batch_size", 2))
    yield Problem(Severity.ERROR, message, analysis.network.id, first.node.id, name, repairs=(repair,))


def _needs_more(report: NodeReport) -> bool:
    traits = report.node.traits
    if report.entry is None or not report.entry.type.startswith("BatchNorm") or not report.inputs:
        return False
    if traits.bypassed or (traits.frozen and not traits.unfreeze_epoch):
        return False
    values = report.inputs[0].shape[2:]
    return all(isinstance(size, int) for size in values) and prod(values) == 1
