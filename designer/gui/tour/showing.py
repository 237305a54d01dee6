"""What “Show me” does: the same edits and commands that the user's own hands would lead to."""

from PySide6.QtCore import QPointF

from designer.drawing.geometry import GAP_X, NODE_HEIGHT, NODE_WIDTH
from designer.graph.edits import SetParam
from designer.graph.model import Edge, PortRef
from designer.gui.canvas import commands, edits
from designer.gui.tour.looking import Window, layer

_APART = NODE_WIDTH + GAP_X


def add(window: Window, type: str, after: str) -> None:
    """Adds a layer right of another one, without wires."""
    before = layer(window, after)
    x, y = (before.x, before.y) if before is not None else (0.0, 0.0)
    commands.add_at(window.canvas, type, (x + _APART + NODE_WIDTH / 2, y + NODE_HEIGHT / 2))


def add_after(window: Window, type: str, after: str) -> None:
    """Adds a layer behind another one, wired to it; one that is there already is only wired."""
    before = layer(window, after)
    if before is None:
        return
    if layer(window, type) is not None:
        connect(window, after, type)
        return
    window.canvas.select(frozenset((before.id,)))
    window.canvas.add_layer(type)


def connect(window: Window, source: str, target: str) -> None:
    """Draws a wire from the first output of one layer to the first input of another."""
    session = window.session
    one, other = layer(window, source), layer(window, target)
    library = session.library
    if one is None or other is None:
        return
    out, into = library.layer(one.type).outputs[0].name, library.layer(other.type).inputs[0].name
    wire = Edge(PortRef(one.id, out), PortRef(other.id, into))
    edit = edits.connect(session.network, wire, library=library)
    if edit is not None:
        session.do(edit)


def set_param(window: Window, type: str, name: str, value: int) -> None:
    """Selects a layer and sets one of its parameters."""
    node = layer(window, type)
    if node is not None:
        window.canvas.select(frozenset((node.id,)))
        window.session.do(SetParam(window.session.network_id, node.id, name, value))


def repair(window: Window) -> None:
    """Opens the list of problems and takes the first repair that there is."""
    window.design.show_lower("problems")
    found = next((one for problem in window.problems.items for one in problem.repairs), None)
    if found is not None:
        window.session.do(found.edit, label=found.label[:1].lower() + found.label[1:])


def evaluate(window: Window) -> None:
    """Shows the Evaluate page and presses its button."""
    window.show_page("evaluate")
    page = window.page_widget("evaluate")
    if not page.report.isVisible():
        page.evaluate()


def export(window: Window) -> None:
    """Shows the Deploy page and presses its button."""
    window.show_page("deploy")
    button = window.page_widget("deploy").exporter.export
    if button.isEnabled():
        button.click()


def draw_one(window: Window) -> None:
    """Draws the digit 1 on the pad."""
    window.show_page("deploy")
    page = window.page_widget("deploy")
    page.tabs.show_tab("try")
    page.try_it.pad.draw(ONE)


ONE = (
    QPointF(0.36, 0.30),
    QPointF(0.52, 0.14),
    QPointF(0.52, 0.50),
    QPointF(0.52, 0.86),
)
"""A stroke, in shares of the pad."""
