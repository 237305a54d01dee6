"""What is known of one layer and of a network: the values that the analysis gives."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from designer.analysis.completing import Completer
from designer.analysis.plan import Plan
from designer.analysis.problems import Problem, Severity
from designer.catalogue.assuming import Assumption
from designer.catalogue.assumptions import summarised
from designer.catalogue.dims import Dim, product
from designer.catalogue.layer import LayerDef, Specs, Values
from designer.catalogue.library import BUILTIN, Library
from designer.catalogue.tensor import TensorSpec
from designer.graph.ids import NodeId
from designer.graph.model import Network, Node, PortRef


class Arrival(NamedTuple):
    """A wire as it arrives: the input port, where it comes from, and the tensor (None while that is unknown).

    `missing`: there will be none, since the source is complete without this optional output.
    """

    port: str
    source: PortRef
    spec: TensorSpec | None
    missing: bool = False


@dataclass(frozen=True, slots=True)
class NodeReport:
    """What is known of one layer.

    `given` is the node whose parameters count: the node itself, or the one whose weights it shares.
    `inputs` are in port order, a port that takes many wires spread in document order, `ABSENT` for an optional port
    without a wire; they are complete only if `outputs` is known. `assumed` are statements that could not be proved.
    `outputs` is empty while something is wrong (or for an Output). `parameters` and `macs` (multiply-adds for one
    sample) are 0 then; `parameters` is 0 also for a layer that shares another one's.
    """

    node: Node
    entry: LayerDef | None
    arrivals: tuple[Arrival, ...]
    given: Node
    values: Values = field(default_factory=dict)
    inputs: Specs = ()
    outputs: Specs = ()
    parameters: int = 0
    macs: Dim = 0
    problems: tuple[Problem, ...] = ()
    assumed: tuple[Assumption, ...] = ()
    resolved: bool = False
    waiting: bool = False
    """Whether it was not looked at, because it is on or behind a circle of wires."""

    @property
    def sources(self) -> tuple[PortRef | None, ...]:
        """Where the inputs come from, in the order of `inputs`; None where an optional port has no wire."""
        if self.entry is None or len(self.inputs) == len(self.arrivals):
            return tuple(arrival.source for arrival in self.arrivals)
        left = iter(self.arrivals)
        return tuple(next(left).source if spec.given else None for spec in self.inputs)

    @property
    def draws(self) -> bool:
        """Whether it gives other numbers each time, also after training, as far as that is known."""
        if not self.resolved or self.entry is None or self.node.traits.bypassed:
            return False
        return self.entry.random(self.values, self.inputs)

    @property
    def trainable(self) -> int:
        """Parameters that move in training: none in a layer that stays frozen, not those that rest in any other."""
        stays = self.node.traits.frozen and not self.node.traits.unfreeze_epoch
        if stays or self.entry is None or self.parameters == 0:
            return 0
        resting = self.entry.resting(self.values, self.inputs)
        if not resting:
            return self.parameters
        weights = self.entry.weights(self.values, self.inputs)
        counts = (product(shape) for name, shape in weights.items() if name not in resting)
        return sum(count for count in counts if isinstance(count, int))


@dataclass(frozen=True)
class Context:
    """What a network is told where it is used as a block.

    `values` are what names in its expressions mean: its parameters, the number of the repeat `i` (from 0) and how many
    there are (`repeats`). `inputs` are the tensors that arrive at its Inputs, by their names.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    inputs: Mapping[str, TensorSpec] = field(default_factory=dict)


ALONE = Context()
"""A network by itself: its Inputs say what arrives."""


class Known:
    """The last few reports of a node, by what fed it. Looked up by identity first: what was remembered stays itself."""

    __slots__ = ("_by_sources", "_node")
    _MOST = 4

    def __init__(self) -> None:
        self._node: Node | None = None
        self._by_sources: dict[tuple[int, ...], tuple[tuple[Specs, ...], NodeReport]] = {}

    def get(self, node: Node, sources: tuple[int, ...]) -> NodeReport | None:
        """The report of this very node for sources whose outputs are the very same objects, by their `id`."""
        found = self._by_sources.get(sources) if node is self._node else None
        return None if found is None else found[1]

    def reports(self) -> tuple[NodeReport, ...]:
        """All of them."""
        return tuple(report for _, report in self._by_sources.values())

    def add(self, node: Node, sources: tuple[Specs, ...], report: NodeReport) -> None:
        """Remembers a report, and holds on to the sources' outputs, so that their identities stay theirs."""
        if node is not self._node or len(self._by_sources) >= self._MOST:
            self._by_sources.clear()
            self._node = node
        self._by_sources[tuple([id(outputs) for outputs in sources])] = (sources, report)


@dataclass(frozen=True)
class Analysis:
    """What follows from `network`. `order` runs along the wires; nodes in a cycle come last.

    `library` is where the entries of its layers came from, `context` what it was told, `inferred` how many layers had
    to be looked at anew.
    """

    network: Network
    order: tuple[NodeId, ...]
    nodes: Mapping[NodeId, NodeReport]
    inferred: int
    whole: tuple[Problem, ...] = ()
    """Problems of the network as a whole."""
    library: Library = BUILTIN
    context: Context = ALONE
    plan: Plan | None = None
    known: dict[NodeId, Known] = field(default_factory=dict, repr=False, compare=False)
    """What the next analysis may look up."""

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """All problems of the layers in order, then those of the whole."""
        own = (problem for node in self.order for problem in self.nodes[node].problems)
        return tuple(map(Completer(self).completed, (*own, *self.whole)))

    @cached_property
    def ok(self) -> bool:
        """Whether the network can run: no errors (warnings may be)."""
        return not any(problem.severity is Severity.ERROR for problem in self.problems)

    @cached_property
    def parameters(self) -> int:
        """Numbers that the network learns."""
        return sum(report.parameters for report in self.nodes.values())

    @cached_property
    def macs(self) -> Dim:
        """Multiply-adds for one sample; an expression over the sizes that are open."""
        return sum((report.macs for report in self.nodes.values()), start=0)

    @cached_property
    def assumed(self) -> tuple[Assumption, ...]:
        """What could not be proved of open sizes and is taken for granted, in as few statements as say it."""
        return summarised(statement for key in self.order for statement in self.nodes[key].assumed)

    def spec(self, ref: PortRef) -> TensorSpec | None:
        """The tensor at an output port, if it is known."""
        report = self.nodes.get(ref.node)
        return spec_of(report, ref.port) if report else None

    def ends(self, type: str) -> tuple[NodeReport, ...]:
        """The reports of all `Input`s or `Output`s, in document order."""
        return tuple(self.nodes[node.id] for node in self.network if node.type == type)


def spec_of(report: NodeReport, port: str) -> TensorSpec | None:
    """The tensor at an output port of a layer, if it is known."""
    if report.entry is None:
        return None
    for known, spec in zip(report.entry.outputs, report.outputs, strict=False):
        if known.name == port:
            return spec
    return None
