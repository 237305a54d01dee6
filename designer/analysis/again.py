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


def again(before: NodeReport, node: Node, reports: Mapping[NodeId, NodeReport]) -> NodeReport | None:
    """The report of a layer whose sources have new ones: `before` if they give the same, None if it takes a closer
    look.
    """
    entry = before.entry
    if entry is None or not before.resolved or before.node is not node or before.given is not node:
        return None
    if not before.arrivals or node.traits.bypassed or entry.complete is not None:
        return None
    if any(has_expressions(value) for value in node.params.values()):
        return None
    arrivals, specs = [], []
    for port, source, _, _ in before.arrivals:
        spec = spec_of(reports[source.node], source.port)
        if spec is None:
            return None
        arrivals.append(Arrival(port, source, spec))
        specs.append(spec)
    if tuple(arrivals) == before.arrivals:
        return before
    inputs = tuple(specs)
    if len(before.inputs) != len(inputs):
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
