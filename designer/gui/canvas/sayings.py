"""What a screen reader says of a network's parts, one sentence each."""

from designer.catalogue.tensor import TensorSpec
from designer.drawing import words
from designer.drawing.face import title_of
from designer.graph.carrying import held_by
from designer.graph.ids import NodeId
from designer.graph.marks import Frame, Mark
from designer.graph.model import Edge, Node
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.tongue import tr

_MOST = 3
"""So many names are said one by one."""


def of_node(session: Session, key: NodeId, problem: str = "") -> str:
    """The name of a layer, what it is, what it gives, where its wires lead, and what is wrong with it."""
    node, report = session.network.nodes[key], session.analysis.nodes.get(key)
    parts = [node.name, title_of(node.type, report.entry if report else None)]
    if report is not None and report.outputs:
        parts.append(tr("output {shape}", shape=", ".join(map(_shape, report.outputs))))
    parts += [_way(session, key), *_traits(node)]
    if problem:
        parts.append(tr("problem: {sentence}", sentence=sentence(problem.removeprefix(f"{node.name}: "))))
    return ", ".join(parts)


def of_wire(session: Session, edge: Edge) -> str:
    """Where a wire leads, and what runs along it."""
    nodes, spec = session.network.nodes, session.analysis.spec(edge.source)
    ends = {"source": nodes[edge.source.node].name, "target": nodes[edge.target.node].name}
    shape = _shape(spec) if spec is not None else tr("shape not known yet")
    return tr("Wire from {source} to {target}, {shape}", shape=shape, **ends)


def of_mark(session: Session, mark: Mark) -> str:
    """A frame with what is in it, or a note with its words."""
    if not isinstance(mark, Frame):
        return tr("Note, {words}", words=mark.text) if mark.text else tr("Note, empty")
    held = [thing.name for thing in held_by(session.network, mark) if isinstance(thing, Node)]
    inside = _listed(held) if held else tr("nothing")
    return tr("Frame {title}, holds {names}", title=mark.title, names=inside)


def of_many(session: Session) -> str:
    """How much is selected."""
    names = [node.name for node in session.network if node.id in session.selection]
    names += [of_mark(session, mark) for mark in session.network.marks if mark.id in session.selected_marks]
    return tr("{n} selected: {names}", n=len(names), names=_listed(names)) if names else tr("Nothing is selected")


def _way(session: Session, key: NodeId) -> str:
    nodes, edges = session.network.nodes, session.network.edges
    before = _listed([nodes[edge.source.node].name for edge in edges if edge.target.node == key])
    after = _listed([nodes[edge.target.node].name for edge in edges if edge.source.node == key])
    if before and after:
        return tr("from {sources} to {targets}", sources=before, targets=after)
    if before:
        return tr("from {sources}", sources=before)
    return tr("to {targets}", targets=after) if after else tr("not connected")


def _traits(node: Node) -> list[str]:
    traits = node.traits
    told = ((traits.bypassed, tr("bypassed")), (traits.frozen, tr("frozen")), (traits.locked, tr("locked")))
    return [word for holds, word in told if holds]


def _listed(names: list[str]) -> str:
    if len(names) > _MOST:
        return tr("{names} and {n} more", names=", ".join(names[:_MOST]), n=len(names) - _MOST)
    return ", ".join(names)


def _shape(spec: TensorSpec) -> str:
    return words.shape(spec.shape) + ("" if spec.dtype == "float32" else f" {spec.dtype}")
