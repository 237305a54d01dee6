"""Looks at a layer again whose wires and parameters are as they were, and only the sizes that arrive are new.

This is what an edit makes of everything behind it, so it has to be quick: what wires and parameters said is taken over,
and equal layers that get equal tensors are inferred once.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from designer.analysis.report import Arrival, NodeReport, spec_of
from designer.catalogue.assuming import Assumption, assumptions
from designer.catalogue.dims import Dim
from designer.catalogue.errors import CatalogueError
from designer.catalogue.expressions import ExpressionError, has_expressions
from designer.catalogue.layer import LayerDef, Specs, Values, parameter_count
from designer.catalogue.registry import find_layer
from designer.graph.ids import NodeId
from designer.graph.model import Node

Inferred = tuple[Specs, int, Dim, tuple[Assumption, ...]]
"""What follows from a layer's parameters and what arrives: outputs, parameters, multiply-adds, assumptions."""

_MOST = 20_000
"""So many answers are remembered."""


@dataclass(slots=True)
class Answers:
    """What layers of the catalogue gave for the parameters and tensors that they were asked with."""

    # Any: a key holds values of parameters.
    _known: dict[Any, Inferred] = field(default_factory=dict)

    def of(self, entry: LayerDef, values: Values, inputs: Specs) -> Inferred:
        """What the layer gives. Raises what `infer` raises."""
        if find_layer(entry.type) is not entry:  # Blocks and layers of the user's own change under the same name.
            return inferred(entry, values, inputs)
        key = (entry.type, *values.values(), inputs)
        try:
            found = self._known.get(key)
        except TypeError:  # a value that cannot be a key
            return inferred(entry, values, inputs)
        if found is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            found = self._known[key] = inferred(entry, values, inputs)
        return found


ANSWERS = Answers()


def inferred(entry: LayerDef, values: Values, inputs: Specs) -> Inferred:
    """What a layer gives. Raises `CatalogueError` or `ExpressionError` for what it refuses."""
    with assumptions() as assumed:
        outputs = entry.infer(values, inputs)
    return outputs, parameter_count(entry, values, inputs), entry.macs(values, inputs, outputs), assumed()


def moved(before: NodeReport, node: Node) -> NodeReport | None:
    """The report of a layer that gets what it got, if only its place is another one than before."""
    old = before.node
    if old.params is not node.params or old.traits is not node.traits or before.given is not old:
        return None
    if old.type != node.type or old.name != node.name:
        return None
    return NodeReport(
        node,
        before.entry,
        before.arrivals,
        node,
        before.values,
        before.inputs,
        before.outputs,
        before.parameters,
        before.macs,
        before.problems,
        before.assumed,
        before.resolved,
        before.waiting,
    )


def again(before: NodeReport, node: Node, reports: Mapping[NodeId, NodeReport]) -> NodeReport | None:
    """The report of a layer whose sources have new ones: `before` if they give the same, None if it takes a closer
    look.
    """
    entry = before.entry
    if entry is None or before.node is not node or before.given is not node:
        return None
    if not before.resolved and (before.problems or before.waiting or any(port.optional for port in entry.inputs)):
        return None
    if not before.arrivals or node.traits.bypassed or entry.complete is not None:
        return None
    if any(has_expressions(value) for value in node.params.values()):
        return None
    arrivals, specs = [], []
    for port, source, _, _ in before.arrivals:
        report = reports[source.node]
        spec = spec_of(report, source.port)
        if spec is not None:
            specs.append(spec)
        elif report.resolved or report.entry is None or report.entry.output(source.port) is None:
            return None
        arrivals.append(Arrival(port, source, spec))
    if tuple(arrivals) == before.arrivals:
        return before
    inputs = tuple(specs)
    if len(specs) < len(arrivals):
        if any(port.optional for port in entry.inputs):
            return None
        return NodeReport(node, entry, tuple(arrivals), node, before.values, inputs)
    if before.resolved and len(before.inputs) != len(inputs):
        left = iter(specs)
        inputs = tuple([next(left) if each.given else each for each in before.inputs])
    try:
        outputs, parameters, macs, assumed = ANSWERS.of(entry, before.values, inputs)
    except (CatalogueError, ExpressionError):
        return None
    return NodeReport(
        node,
        entry,
        tuple(arrivals),
        node,
        before.values,
        inputs,
        outputs,
        parameters,
        macs,
        assumed=assumed,
        resolved=True,
    )
