"""Tooltips of the canvas: what a layer is and gives, what a port takes, what runs along a wire."""

from collections.abc import Mapping
from html import escape

from designer.catalogue.assumptions import summarised
from designer.catalogue.tensor import TensorSpec
from designer.drawing import words
from designer.drawing.face import title_of
from designer.drawing.sizes import assumption_text
from designer.graph.carrying import held_by
from designer.graph.ids import NodeId
from designer.graph.marks import Frame
from designer.graph.model import Edge, Node
from designer.gui import counts
from designer.gui.canvas.arrays import SceneArrays
from designer.gui.canvas.frame import Reading
from designer.gui.canvas.hits import BendHit, Hit, MarkHit, NodeHit, PortHit, WireHit
from designer.gui.session import Session
from designer.gui.tongue import tr


def words_for(session: Session, arrays: SceneArrays, hit: Hit, readings: Mapping[NodeId, Reading] | None = None) -> str:
    """The tooltip (rich text) for what is under the pointer; empty if there is nothing to say.

    `readings` are what is measured of layers while something is.
    """
    match hit:
        case NodeHit():
            return _of_node(session, hit.node, (readings or {}).get(hit.node))
        case PortHit():
            return _of_port(session, arrays, hit)
        case WireHit():
            return _of_wire(session, hit.edge)
        case BendHit():
            return _tip(tr("A point of the wire"), tr("Drag it to lead the wire. A double-click takes it away."), [])
        case MarkHit():
            return _of_mark(session, hit)
    return ""


def _of_mark(session: Session, hit: MarkHit) -> str:
    mark = session.network.mark(hit.mark)
    if not isinstance(mark, Frame) or hit.across or hit.down:
        return ""
    nodes = [thing for thing in held_by(session.network, mark) if isinstance(thing, Node)]
    reports = session.analysis.nodes
    learned = sum(reports[node.id].parameters for node in nodes if node.id in reports)
    how = tr("It is locked.") if mark.locked else tr("Drag it with all that is in it; with Alt, alone.")
    return _tip(mark.title or tr("Frame"), how, [counts.layers(len(nodes)), counts.parameters(learned)])


def _of_node(session: Session, key: NodeId, reading: Reading | None) -> str:
    node, report = session.network.nodes[key], session.analysis.nodes[key]
    facts = []
    if report.outputs:
        facts.append(tr("Output {shape}", shape=_specs(report.outputs)))
    if report.parameters:
        facts.append(tr("{n} parameters", n=words.exact(report.parameters)))
    if report.macs:
        facts.append(counts.multiply_adds(report.macs))
    if reading is not None and reading.told:
        facts.append(reading.told)
    unknown = tr("This version of Layerloom does not know this layer; it is kept as it is.")
    doc = (tr(report.entry.doc) if report.entry.doc else "") if report.entry else unknown
    if report.assumed:
        doc += "\n" + tr(
            "Assumes {assumptions}.", assumptions="; ".join(map(assumption_text, summarised(report.assumed)))
        )
    return _tip(f"{node.name} · {title_of(node.type, report.entry)}", doc, facts)


def _of_port(session: Session, arrays: SceneArrays, hit: PortHit) -> str:
    entry = session.analysis.library.find(session.network.nodes[hit.ref.node].type)
    port = (entry.output if hit.output else entry.input)(hit.ref.port) if entry else None
    mark = arrays.ports.marks[hit.row]
    title = tr("Output “{name}”", name=hit.ref.port) if hit.output else tr("Input “{name}”", name=hit.ref.port)
    notes = [tr(port.help)] if port and port.help else []
    if port and port.many:
        notes.append(tr("Takes any number of wires."))
    if port and port.optional:
        notes.append(tr("May stay unconnected."))
    facts = [
        tr("Shape {shape}", shape=mark.shape)
        if mark.shape
        else tr("Drag a wire from here.")
        if hit.output
        else tr("Not connected.")
    ]
    return _tip(title, " ".join(notes), facts)


def _of_wire(session: Session, edge: Edge) -> str:
    nodes = session.network.nodes
    spec = session.analysis.spec(edge.source)
    facts = [tr("Shape not known yet.")]
    if spec is not None:
        facts = [words.shape(spec.shape), spec.dtype, tr("{size} per sample", size=words.size(spec.bytes))]
    return _tip(f"{nodes[edge.source.node].name} → {nodes[edge.target.node].name}", "", facts)


def _specs(specs: tuple[TensorSpec, ...]) -> str:
    return ", ".join(words.shape(spec.shape) + ("" if spec.dtype == "float32" else f" {spec.dtype}") for spec in specs)


def _tip(title: str, doc: str, facts: list[str]) -> str:
    parts = [f"<b>{escape(title)}</b>"]
    if doc:
        parts.append(f"<div style='margin-top:4px'>{escape(doc)}</div>")
    if facts:
        parts.append(f"<div style='margin-top:4px; font-family:JetBrains Mono'>{escape(' · '.join(facts))}</div>")
    return f"<div style='white-space:pre-wrap; max-width:320px'>{''.join(parts)}</div>"
