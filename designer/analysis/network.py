"""What follows from a network: for each layer its tensors, cost and problems.

A fold in topological order. A layer whose node and incoming tensors are as before keeps its report, so an edit infers
again only what it changes.
"""

from typing import Any

from designer.analysis.order import topological_order
from designer.analysis.problems import Problem, RepairEdit
from designer.analysis.repairs import repair_edits
from designer.analysis.report import ALONE, Analysis, Arrival, Context, NodeReport, spec_of
from designer.analysis.sharing import disagreements, given_node, sharing_problem
from designer.analysis.wiring import knots, problem_at, whole_problems, wiring_problems
from designer.catalogue.dims import assumptions
from designer.catalogue.errors import CatalogueError, ParamError, ShapeError, UnknownEntry
from designer.catalogue.expressions import ExpressionError, has_expressions, resolved
from designer.catalogue.layer import LayerDef, Specs, Values, parameter_count, values_of
from designer.catalogue.library import BUILTIN, Library
from designer.catalogue.tensor import ABSENT, TensorSpec
from designer.graph.edits import SetParam
from designer.graph.ids import NodeId
from designer.graph.model import Edge, Network, Node

__all__ = ["ALONE", "Analysis", "Arrival", "Context", "NodeReport", "analyse"]


def analyse(
    network: Network,
    previous: Analysis | None = None,
    library: Library | None = None,
    context: Context | None = None,
) -> Analysis:
    """The analysis of a network, taking over from `previous` what still holds.

    Args:
        network: What to look at.
        previous: An earlier analysis of it.
        library: Where the entries of its layers come from; a project's holds its blocks (`designer.analysis.blocks`).
            That of `previous` if it is None, or the catalogue alone.
        context: What it is told where it is used as a block; as in `previous` if it is None.
    """
    if library is None:
        library = BUILTIN if previous is None else previous.library
    if context is None:
        context = ALONE if previous is None else previous.context
    return _Fold(network, library, context, previous).analysis()


class _Fold:
    """One walk along the wires."""

    def __init__(self, network: Network, library: Library, context: Context, previous: Analysis | None) -> None:
        self._network = network
        self._library = library
        self._context = context
        self._old = previous.nodes if previous is not None and previous.network.id == network.id else {}
        self._same_context = previous is not None and previous.context == context
        self._reports: dict[NodeId, NodeReport] = {}
        self._inferred = 0

    def analysis(self) -> Analysis:
        """Everything that follows."""
        network, reports = self._network, self._reports
        order, left_over = topological_order(network)
        incoming = _incoming(network)
        for key in order:
            reports[key] = self._of(network.nodes[key], incoming.get(key, ()))
        circles = knots(network, left_over)
        last = tuple(key for key in network.nodes if key in left_over)
        for key in last:
            node = network.nodes[key]
            entry, problems = self._library.find(node.type), circles.get(key, ())
            reports[key] = NodeReport(node, entry, (), node, problems=problems, waiting=True)
        whole = whole_problems(network, reports) + disagreements(network, reports)
        return Analysis(network, order + last, reports, self._inferred, whole, self._library, self._context)

    def _of(self, node: Node, edges: "list[Edge] | tuple[()]") -> NodeReport:
        """The report of a node whose sources have theirs: the one from before if it still holds."""
        entry = self._library.find(node.type)
        given = given_node(self._network, node)
        arrivals = self._arrivals(entry, edges)
        before = self._old.get(node.id)
        if before is not None and not before.waiting and before.entry is entry and before.arrivals == arrivals:
            told = self._same_context or not (node.type == "Input" or _has_expressions(given))
            if told and _same_layer(before.node, node) and _same_layer(before.given, given):
                return before
        self._inferred += 1
        return self._report(node, given, entry, arrivals)

    def _arrivals(self, entry: LayerDef | None, edges: "list[Edge] | tuple[()]") -> tuple[Arrival, ...]:
        arrivals = [_arrival(edge, self._reports[edge.source.node]) for edge in edges]
        if entry is not None and len(entry.inputs) > 1:
            place = {port.name: index for index, port in enumerate(entry.inputs)}
            arrivals.sort(key=lambda arrival: place.get(arrival.port, len(place)))
        return tuple(arrivals)

    def _report(self, node: Node, given: Node, entry: LayerDef | None, arrivals: tuple[Arrival, ...]) -> NodeReport:
        """The report of one layer, from its parameters and what arrives."""
        network = self._network
        if entry is None:
            return NodeReport(node, None, arrivals, given, problems=(self._unknown(node),))
        problems = wiring_problems(network, node, entry, arrivals, self._library)
        sharing = sharing_problem(network, node)
        problems = problems if sharing is None else (*problems, sharing)
        specs = tuple(arrival.spec for arrival in arrivals if arrival.spec is not None)
        ready = not problems and len(specs) == len(arrivals)  # Otherwise the problem before it says why.
        inputs = _with_absent(entry, arrivals) if ready else specs
        try:
            values = self._values(given, entry, inputs if ready else ())
        except CatalogueError as error:
            if ready or not (_has_expressions(given) or entry.complete):
                problems = (*problems, self._value_problem(node, given, error))
            return NodeReport(node, entry, arrivals, given, problems=problems)
        if not ready:
            return NodeReport(node, entry, arrivals, given, values, inputs, problems=problems)
        told = self._context.inputs.get(node.name) if node.type == "Input" else None
        if told is not None:
            return NodeReport(node, entry, arrivals, given, values, outputs=(told,), resolved=True)
        if node.traits.bypassed and entry.inputs and entry.outputs:
            return NodeReport(node, entry, arrivals, given, values, inputs, inputs[:1], resolved=True)
        return _inferred(network, node, given, entry, arrivals, values, inputs)

    def _values(self, given: Node, entry: LayerDef, inputs: Specs) -> dict[str, Any]:
        """All parameters of a layer. Raises `ParamError` or `ExpressionError`."""
        params: Values = given.params
        if _has_expressions(given):
            params = resolved(params, {**self._context.values, **names_of(inputs)})
        if entry.complete is not None:
            params = entry.complete(params, names_of(inputs))
        return values_of(entry.params, params)

    def _value_problem(self, node: Node, given: Node, error: CatalogueError) -> Problem:
        name = error.param if isinstance(error, ParamError) else str(error).partition(":")[0]
        reset = RepairEdit(f"Reset {name}", SetParam(self._network.id, given.id, name, unset=True))
        repairs = (reset,) if name in given.params else ()
        return problem_at(self._network, node, f"{node.name}: {error}", repairs=repairs)

    def _unknown(self, node: Node) -> Problem:
        """The problem of a layer that nobody knows."""
        try:
            self._library.layer(node.type)
        except UnknownEntry as error:
            hint = "It is kept as it is; the network cannot run with it."
            return problem_at(self._network, node, f"{node.name}: {error} {hint}")
        raise AssertionError(node.type)


def names_of(inputs: Specs) -> dict[str, Any]:
    """What expressions may say of the first tensor that arrives: `in_channels` and `in_features`. Any: sizes."""
    first = next((spec for spec in inputs if spec.given), None)
    if first is None or len(first.shape) < 2:
        return {}
    return {"in_channels": first.shape[1], "in_features": first.shape[-1]}


def _same_layer(before: Node, after: Node) -> bool:
    return before is after or (
        before.params == after.params
        and before.type == after.type
        and before.name == after.name
        and before.traits == after.traits
    )


def _has_expressions(node: Node) -> bool:
    return any(has_expressions(value) for value in node.params.values())


def _incoming(network: Network) -> dict[NodeId, list[Edge]]:
    incoming: dict[NodeId, list[Edge]] = {}
    for edge in network.edges:
        incoming.setdefault(edge.target.node, []).append(edge)
    return incoming


def _arrival(edge: Edge, source: NodeReport) -> Arrival:
    port, spec = edge.source.port, spec_of(source, edge.source.port)
    known = source.entry.output(port) if source.entry else None
    missing = spec is None and source.resolved and known is not None and known.optional
    return Arrival(edge.target.port, edge.source, spec, missing)


def _with_absent(entry: LayerDef, arrivals: tuple[Arrival, ...]) -> Specs:
    """The tensors that arrive, with `ABSENT` in the places of optional ports that have no wire."""
    if not any(port.optional for port in entry.inputs):
        return tuple(arrival.spec for arrival in arrivals if arrival.spec is not None)
    by_port: dict[str, list[TensorSpec]] = {port.name: [] for port in entry.inputs}
    for arrival in arrivals:
        if arrival.spec is not None:
            by_port[arrival.port].append(arrival.spec)
    absent = {port.name: (ABSENT,) if port.optional and not port.many else () for port in entry.inputs}
    return tuple(spec for name, specs in by_port.items() for spec in (specs or absent[name]))


def _inferred(
    network: Network,
    node: Node,
    given: Node,
    entry: LayerDef,
    arrivals: tuple[Arrival, ...],
    values: Values,
    specs: Specs,
) -> NodeReport:
    try:
        with assumptions() as assumed:
            outputs = entry.infer(values, specs)
        parameters, macs = parameter_count(entry, values, specs), entry.macs(values, specs, outputs)
    except (CatalogueError, ExpressionError) as error:
        port = error.port if isinstance(error, ShapeError) else None
        repairs = repair_edits(network, node, error.repairs) if isinstance(error, ShapeError) else ()
        problem = problem_at(network, node, f"{node.name}: {error}", port=port, repairs=repairs)
        return NodeReport(node, entry, arrivals, given, values, specs, problems=(problem,))
    return NodeReport(
        node,
        entry,
        arrivals,
        given,
        values,
        specs,
        outputs,
        parameters if given is node else 0,
        macs,
        assumed=assumed(),
        resolved=True,
    )
