"""What follows from a network: for each layer its tensors, cost and problems.

A fold in topological order. An edit looks again only at the layers that it touches and at those whose tensors change
thereby; and a layer remembers its last few reports, so what was there before (undo, a number taken back) costs a look
into a table.
"""

from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from designer.analysis.again import ANSWERS, again, moved
from designer.analysis.initialising import unsuitable
from designer.analysis.plan import Plan, plan_of
from designer.analysis.problems import Problem, RepairEdit
from designer.analysis.repairs import repair_edits
from designer.analysis.report import ALONE, Analysis, Arrival, Context, Known, NodeReport, spec_of
from designer.analysis.sharing import disagreements, given_node, sharing_problem
from designer.analysis.wiring import knots, problem_at, whole_problems, wiring_problems
from designer.catalogue.errors import CatalogueError, ParamError, ReplaceBy, ShapeError, UnknownEntry
from designer.catalogue.expressions import ExpressionError, has_expressions, resolved
from designer.catalogue.layer import LayerDef, Specs, Values, values_of
from designer.catalogue.library import BUILTIN, Library
from designer.catalogue.signature import SignatureError
from designer.catalogue.tensor import ABSENT, TensorSpec
from designer.graph.edits import Batch, SetParam
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
    """One walk along the wires, over what an edit may have changed."""

    def __init__(self, network: Network, library: Library, context: Context, previous: Analysis | None) -> None:
        self._network = network
        self._library = library
        self._context = context
        self._before = previous if previous is not None and previous.network.id == network.id else None
        self._reports: dict[NodeId, NodeReport] = {}
        self._inferred = 0
        before = self._before
        same_wires = before is not None and _same_wires(before.network, network)
        if before is None or before.plan is None:
            self._plan = plan_of(network)
        else:
            self._plan = before.plan if same_wires else plan_of(network, before.network, before.plan)
        same_told = before is not None and same_wires and before.context == context
        self._known: dict[NodeId, Known] = before.known if before is not None and same_told else {}

    def analysis(self) -> Analysis:
        """Everything that follows."""
        network, plan, before = self._network, self._plan, self._before
        if before is not None and before.plan is plan and before.context == self._context:
            self._reports = dict(before.nodes)
            self._walk(plan, self._touched(before), set())
        elif before is not None and self._may_take_over(before):
            self._take_over(before)
        else:
            for key in plan.order:
                self._reports[key] = self._looked_at(network.nodes[key], plan.incoming.get(key, ()))
        circles = knots(network, frozenset(plan.left_over)) if plan.left_over else {}
        for key in plan.left_over:
            node = network.nodes[key]
            entry, problems = self._library.find(node.type), circles.get(key, ())
            self._reports[key] = NodeReport(node, entry, (), node, problems=problems, waiting=True)
        whole = whole_problems(network, self._reports, plan.unused) + disagreements(network, self._reports)
        whole += unsuitable(network, self._reports)
        return Analysis(
            network,
            plan.order + plan.left_over,
            self._reports,
            self._inferred,
            whole,
            self._library,
            self._context,
            plan,
            self._known,
        )

    def _touched(self, before: Analysis) -> set[NodeId]:
        """The nodes to look at first: changed ones, those that share theirs, and blocks whose network changed."""
        old, new = before.network.nodes, self._network.nodes
        touched = {key for key, node in new.items() if node is not old[key]}
        for key, node in new.items():
            if node.traits.shares in touched:
                touched.add(key)
        if self._library is not before.library:
            find = self._library.find
            touched |= {key for key, report in before.nodes.items() if _is_foreign(report, find(report.node.type))}
        return touched

    def _may_take_over(self, before: Analysis) -> bool:
        """Whether what other wires change can be told: not where there are circles, or layers that share weights."""
        if before.plan is None or before.plan.left_over or self._plan.left_over or before.context != self._context:
            return False
        return all(node.traits.shares is None for node in self._network) and all(
            node.traits.shares is None for node in before.network
        )

    def _take_over(self, before: Analysis) -> None:
        """Looks only at nodes that are new, changed, beside those, or that have other wires."""
        old, plan, wires, nodes = before.nodes, self._plan, before.plan, self._network.nodes
        assert wires is not None
        into, was_into = plan.incoming, wires.incoming
        rewired = {key for key in plan.order if key not in old or into.get(key) != was_into.get(key)}
        edited = {key for key in plan.order if key not in old or nodes[key] is not old[key].node}
        beside = {other for key in edited for other in plan.followers.get(key, ())}
        uncertain = {key for key in plan.order if key in old and old[key].problems}
        foreign: set[NodeId] = set()
        if self._library is not before.library:
            find = self._library.find
            foreign = {key for key in plan.order if find(nodes[key].type) is not _entry_of(old.get(key))}
        self._known = {key: known for key, known in before.known.items() if key not in rewired}
        self._reports = {key: old.get(key) or NodeReport(nodes[key], None, (), nodes[key]) for key in plan.order}
        self._walk(plan, rewired | edited | beside | uncertain | foreign, rewired | beside | uncertain | foreign)

    def _walk(self, plan: Plan, touched: set[NodeId], closer: set[NodeId]) -> None:
        """Looks at the touched nodes, and at all whose tensors change thereby; at some closer, since more is new."""
        if not touched:
            return
        nodes, reports, known, followers = self._network.nodes, self._reports, self._known, plan.followers
        fed_anew: set[NodeId] = set()
        find = self._library.find
        for key in plan.order:
            if key not in touched:
                continue
            node, before, remembered = nodes[key], reports[key], known.get(key)
            report, entry, is_plain = None, find(node.type), key not in closer
            if is_plain and node is not before.node and entry is before.entry and key not in fed_anew:
                report = moved(before, node)
                if report is not None:
                    reports[key] = report
                    continue
            if is_plain and remembered is not None and node.traits.shares is None:
                fed_by = tuple([id(reports[source].outputs) for source in plan.sources.get(key, ())])
                report = remembered.get(node, fed_by)
            if report is None or report.entry is not entry:
                report = again(before, node, reports) if is_plain and before.entry is entry else None
                if report is None:
                    report = self._looked_at(node, plan.incoming.get(key, ()))
                else:
                    self._inferred += report is not before
                    self._known.setdefault(key, Known()).add(node, self._fed_by(plan.incoming[key]), report)
            if report is not before:
                reports[key] = report
                if report.outputs is not before.outputs:
                    touched.update(followers.get(key, ()))
                    fed_anew.update(followers.get(key, ()))

    def _looked_at(self, node: Node, edges: tuple[Edge, ...]) -> NodeReport:
        """The report of a node whose sources have theirs: one from before if it still holds."""
        entry = self._library.find(node.type)
        given = given_node(self._network, node)
        arrivals = self._arrivals(entry, edges)
        remembered = self._known.setdefault(node.id, Known())
        before = self._before.nodes.get(node.id) if self._before is not None else None
        alone = node.traits.shares is None  # Otherwise what is said depends on more than what arrives.
        for old in (before, *remembered.reports()) if alone else ():
            if old is None or old.waiting or old.entry is not entry or old.arrivals != arrivals:
                continue
            told = self._same_told or not (node.type == "Input" or _has_expressions(given))
            if told and _same_layer(old.node, node) and _same_layer(old.given, given):
                report = old if old.node is node else replace(old, node=node, given=node if given is node else given)
                break
        else:
            self._inferred += 1
            report = self._report(node, given, entry, arrivals)
        remembered.add(node, self._fed_by(edges), report)
        return report

    def _fed_by(self, edges: tuple[Edge, ...]) -> tuple[Specs, ...]:
        return tuple([self._reports[edge.source.node].outputs for edge in edges])

    @property
    def _same_told(self) -> bool:
        return self._before is not None and self._before.context == self._context

    def _arrivals(self, entry: LayerDef | None, edges: tuple[Edge, ...]) -> tuple[Arrival, ...]:
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
                problems = (*problems, self._value_problem(node, given, entry, error))
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

    def _value_problem(self, node: Node, given: Node, entry: LayerDef, error: CatalogueError) -> Problem:
        name = error.param if isinstance(error, ParamError) else str(error).partition(":")[0]
        reset = RepairEdit(f"Reset {name}", SetParam(self._network.id, given.id, name, unset=True))
        repairs = (*self._respelt(given, name, entry), reset) if name in given.params else ()
        return problem_at(self._network, node, f"{node.name}: {error}", repairs=repairs)

    def _respelt(self, given: Node, name: str, entry: LayerDef) -> tuple[RepairEdit, ...]:
        """A parameter that is not there may be meant for one of nearly the same name."""
        if entry.param(name) is not None:
            return ()
        close = get_close_matches(name, [param.name for param in entry.params if param.name not in given.params], n=1)
        network, value = self._network.id, given.params[name]
        return tuple(
            RepairEdit(
                f"Call it {other}",
                Batch((SetParam(network, given.id, name, unset=True), SetParam(network, given.id, other, value))),
            )
            for other in close
        )

    def _takes(self, type: str, wires: int) -> bool:
        """Whether a layer of a type would have all its inputs with as many wires."""
        entry = self._library.find(type)
        return entry is not None and sum(not port.optional for port in entry.inputs) <= wires

    def _unknown(self, node: Node) -> Problem:
        """The problem of a layer that nobody knows."""
        try:
            self._library.layer(node.type)
        except SignatureError as error:
            return problem_at(self._network, node, f"{node.name}: {error}")
        except UnknownEntry as error:
            hint = "It is kept as it is; the network cannot run with it."
            wires = len(self._network.edges_into(node.id))
            known = tuple(ReplaceBy(type) for type in error.close if self._takes(type, wires))
            repairs = repair_edits(self._network, node, known)
            return problem_at(self._network, node, f"{node.name}: {error} {hint}", repairs=repairs)
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


def _same_wires(before: Network, after: Network) -> bool:
    return (before.edges is after.edges or before.edges == after.edges) and before.nodes.keys() == after.nodes.keys()


def _entry_of(report: NodeReport | None) -> LayerDef | None:
    return report.entry if report is not None else None


def _is_foreign(report: NodeReport, entry: LayerDef | None) -> bool:
    return report.entry is not entry


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
        outputs, parameters, macs, assumed = ANSWERS.of(entry, values, specs)
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
        assumed=assumed,
        resolved=True,
    )
