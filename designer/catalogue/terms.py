"""What is told beside the metrics of a task: the terms of objectives, and which epoch it is."""

from functools import cache

from designer.catalogue.metrics import MetricDef

TERM = "term:"
"""How the id of a term begins that an objective tells; its name follows."""
EPOCH = "epoch"
"""Stands where the latest epoch is the best one: where two objectives work against each other, no number tells."""


@cache
def term_metric(id: str) -> MetricDef:
    """How a term is shown."""
    name = id.removeprefix(TERM).replace("_", " ")
    return MetricDef(id=id, title=name, doc="A number of the objective, averaged.", higher_is_better=False)
