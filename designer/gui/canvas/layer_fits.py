"""Which layers fit at a place, before they are there: each is tried in a small network of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from designer.analysis.fits import Fit
from designer.analysis.network import Analysis, analyse
from designer.analysis.problems import Lack, Problem
from designer.analysis.report import Context, NodeReport, spec_of
from designer.catalogue.tensor import TensorSpec
from designer.graph.errors import EditError, FileError
from designer.graph.model import Edge, Network, Node, PortRef
from designer.graph.traits import PLAIN
from designer.gui.stock import Offer, Stock

_NEW = "new"
_TARGET = "target"


@dataclass(frozen=True, slots=True)
class Setting:
    """What a new layer has to fit to: the tensor that would arrive, and the layer behind it, if there is one.

    `beside` are the other tensors that arrive there, by port and place; `port` and `place` are those of the new wire.
    """

    spec: TensorSpec
    values: Mapping[str, object] = field(default_factory=dict)
    target: Node | None = None
    port: str = ""
    place: int = 0
    beside: tuple[tuple[str, TensorSpec], ...] = ()


def setting_after(analysis: Analysis, source: PortRef) -> Setting | None:
    """What goes on from an output has to fit to; None while its tensor is not known."""
    report = analysis.nodes.get(source.node)
    spec = spec_of(report, source.port) if report is not None else None
    return Setting(spec, analysis.context.values) if spec is not None else None


def setting_on(analysis: Analysis, wire: Edge) -> Setting | None:
    """What goes on a wire has to fit to: what arrives there, and the layer behind it."""
    setting, report = setting_after(analysis, wire.source), analysis.nodes.get(wire.target.node)
    if setting is None or report is None or any(arrival.spec is None for arrival in report.arrivals):
        return setting
    place = next((at for at, arrival in enumerate(report.arrivals) if _is_wire(report, at, wire)), None)
    if place is None or report.problems:
        return setting
    others = tuple((a.port, a.spec) for at, a in enumerate(report.arrivals) if at != place and a.spec is not None)
    return replace(setting, target=report.given, port=wire.target.port, place=place, beside=others)


def setting_of(analysis: Analysis, node: str) -> Setting | None:
    """What stands in the place of a node has to fit to: the first tensor that arrives at it."""
    report = analysis.nodes.get(node)
    first = report.arrivals[0].spec if report is not None and report.arrivals else None
    return Setting(first, analysis.context.values) if first is not None else None


class LayerFits:
    """Answers for a setting, each of them once."""

    def __init__(self, stock: Stock, setting: Setting) -> None:
        self._stock, self._setting = stock, setting
        self._answers: dict[str, Fit] = {}

    def known(self, offer: Offer) -> Fit | None:
        """The answer for a layer, if it was tried."""
        return self._answers.get(offer.key)

    def fit(self, offer: Offer) -> Fit:
        """The answer for a layer: the shape that it gives, or why it does not fit."""
        if offer.key not in self._answers:
            self._answers[offer.key] = self._tried(offer)
        return self._answers[offer.key]

    def _tried(self, offer: Offer) -> Fit:
        try:
            taken = self._stock.take(offer.key)
        except (EditError, FileError) as error:
            return Fit(False, error.message)
        entry = taken.entry
        if not entry.inputs:
            return Fit(True, "")
        setting = self._setting
        nodes = {"x": Node("x", "Input", "x"), _NEW: Node(_NEW, taken.type, _NEW)}
        told = {"x": setting.spec}
        edges = [Edge(PortRef("x", "output"), PortRef(_NEW, entry.inputs[0].name))]
        if setting.target is not None and entry.outputs:
            nodes[_TARGET] = replace(setting.target, id=_TARGET, traits=PLAIN)
            arriving = [(port, f"y{at}") for at, (port, _) in enumerate(setting.beside)]
            told |= {name: spec for (_, name), (_, spec) in zip(arriving, setting.beside, strict=True)}
            nodes |= {name: Node(name, "Input", name) for _, name in arriving}
            into = [Edge(PortRef(name, "output"), PortRef(_TARGET, port)) for port, name in arriving]
            into.insert(setting.place, Edge(PortRef(_NEW, entry.outputs[0].name), PortRef(_TARGET, setting.port)))
            edges += into
        network = Network("try", "Try", nodes, tuple(edges))
        found = analyse(network, None, taken.library, Context(dict(setting.values), told))
        return _answer(found)


def _answer(found: Analysis) -> Fit:
    report = found.nodes[_NEW]
    wrong = next((problem for problem in report.problems if _concerns(report, problem)), None)
    if wrong is None and _TARGET in found.nodes and report.resolved:
        wrong = next(iter(found.nodes[_TARGET].problems), None)
    if wrong is not None:
        return Fit(False, wrong.message.removeprefix(f"{_NEW}: "))
    label = report.outputs[0].label if report.outputs else ""
    return Fit(True, f"→ {label}" if label else "")


def _concerns(report: NodeReport, problem: Problem) -> bool:
    """Whether a problem is of what arrived, not of what is not wired yet."""
    arrived = {arrival.port for arrival in report.arrivals}
    return problem.lack is not Lack.WIRE and (problem.port is None or problem.port in arrived)


def _is_wire(report: NodeReport, place: int, wire: Edge) -> bool:
    arrival = report.arrivals[place]
    return (arrival.port, arrival.source) == (wire.target.port, wire.source)
