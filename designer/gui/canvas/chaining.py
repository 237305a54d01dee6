"""Wires that are found rather than drawn: through a row of nodes, and from one node to any other. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from designer.analysis.fits import Fit, fits
from designer.analysis.network import Analysis, analyse
from designer.catalogue.layer import LayerDef
from designer.graph.edits import Batch, Connect, Disconnect, Edit
from designer.graph.ids import NodeId
from designer.graph.model import Edge, Network, PortRef
from designer.gui.canvas import edits
from designer.gui.tongue import tr


def chained(analysis: Analysis, row: Sequence[NodeId]) -> tuple[Batch | None, str]:
    """Connects nodes one after the other. None if there is nothing to connect; and a sentence of what did not fit."""
    network, steps, wrong = analysis.network, list[Edit](), ""
    now = analysis
    for one, other in pairwise(row):
        if any(edge.source.node == one and edge.target.node == other for edge in now.network.edges):
            continue
        wire, fit = _best(now, one, other)
        if wire is None:
            names = f"{network.nodes[one].name} → {network.nodes[other].name}"
            wrong = wrong or f"{names}: {fit.message}"
            continue
        made = edits.connect_steps(now.network, wire, library=now.library)
        steps += made
        now = analyse(_done(now.network, made), now)
    if not steps:
        return None, wrong
    ends = f"{network.nodes[row[0]].name} → {network.nodes[row[-1]].name}"
    words = f"connect {ends}" if len(row) == _PAIR else f"connect {len(row)} layers"
    return Batch(tuple(steps), words), wrong


_PAIR = 2


def wires_from(network: Network, analysis: Analysis, node: NodeId) -> list[Edge]:
    """All wires that could be drawn from a node or to it, unjudged.

    First those that take no other wire's place, of these the leaving ones, of these the ones to near nodes.
    """
    here = network.nodes[node]
    away = sorted(
        (other for other in network if other.id != node),
        key=lambda other: abs(other.x - here.x) + abs(other.y - here.y) + (other.x < here.x),
    )
    outs, ins = _outputs(analysis, node), _inputs(analysis, node)
    leaving = [Edge(out, into) for other in away for into in _inputs(analysis, other.id) for out in outs]
    arriving = [Edge(out, into) for other in away for out in _outputs(analysis, other.id) for into in ins]
    taken = {edge.target for edge in network.edges}
    full = {ref for ref in taken if not _many(analysis, ref)}
    return sorted((*leaving, *arriving), key=lambda wire: wire.target in full)


def _best(analysis: Analysis, one: NodeId, other: NodeId) -> tuple[Edge | None, Fit]:
    """The wire from one node to another that fits: to a free input if there is one."""
    network = analysis.network
    taken = {edge.target for edge in network.edges}
    used = {edge.source for edge in network.edges}
    outs = sorted(_outputs(analysis, one), key=lambda ref: ref in used)
    ins = sorted(_inputs(analysis, other), key=lambda ref: ref in taken and not _many(analysis, ref))
    fit = Fit(False, tr("there is no output") if not outs else tr("there is no input"))
    first: Fit | None = None
    for into in ins:
        for out in outs:
            fit = fits(analysis, out, into)
            if fit.ok:
                return Edge(out, into), fit
            first = first or fit
    return None, first or fit


def _outputs(analysis: Analysis, node: NodeId) -> list[PortRef]:
    entry = _entry(analysis, node)
    return [PortRef(node, port.name) for port in entry.outputs] if entry else []


def _inputs(analysis: Analysis, node: NodeId) -> list[PortRef]:
    entry = _entry(analysis, node)
    return [PortRef(node, port.name) for port in entry.inputs] if entry else []


def _many(analysis: Analysis, ref: PortRef) -> bool:
    entry = _entry(analysis, ref.node)
    port = entry.input(ref.port) if entry else None
    return port is not None and port.many


def _entry(analysis: Analysis, node: NodeId) -> LayerDef | None:
    return analysis.library.find(analysis.network.nodes[node].type)


def _done(network: Network, steps: Sequence[Edit]) -> Network:
    wires = list(network.edges)
    for step in steps:
        if isinstance(step, Disconnect):
            wires.remove(step.edge)
        elif isinstance(step, Connect):
            wires.append(step.edge)
    return replace(network, edges=tuple(wires))
