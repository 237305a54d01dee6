"""The same graph in NodeGraphQt and in Orange's canvas, for `bench_canvas`: it runs this file in another environment.

    python -m venv PEERS && PEERS/bin/pip install NodeGraphQt orange-canvas-core PyQt5
    python -m tests.benchmarks.bench_canvas 1000 --peers PEERS/bin/python

It imports nothing of Layerloom. It reads `{"nodes": [[x, y], …], "wires": [[from, to], …]}` and prints milliseconds.
"""

import json
import os
import sys
from collections.abc import Callable
from statistics import median
from time import thread_time
from typing import Any

os.environ.update(QT_QPA_PLATFORM="offscreen", QT_PREFERRED_BINDING="PyQt5", QT_API="pyqt5")

ROUNDS = 5
Measured = dict[str, float]
Act = Callable[[], object]


def milliseconds(act: Callable[[int], object], settle: Callable[[], object]) -> float:
    """The median time of an act, in this thread's own time."""
    times = []
    for number in range(ROUNDS):
        start = thread_time()
        act(number)
        settle()
        times.append((thread_time() - start) * 1e3)
    return median(times)


def node_graph(nodes: list[list[float]], wires: list[list[int]]) -> Measured:
    """NodeGraphQt."""
    from NodeGraphQt import BaseNode, NodeGraph  # type: ignore[import-not-found]  # not installed with Layerloom
    from Qt.QtWidgets import QApplication  # type: ignore[import-not-found]

    app = QApplication.instance() or QApplication([])

    class Layer(BaseNode):  # type: ignore[misc]
        __identifier__, NODE_NAME = "bench", "layer"

        def __init__(self) -> None:
            super().__init__()
            self.add_input("input", multi_input=True)
            self.add_output("output", multi_output=True)

    graph = NodeGraph()
    graph.register_node(Layer)
    start = thread_time()
    made = [graph.create_node("bench.Layer", pos=place, selected=False, push_undo=False) for place in nodes]
    for source, target in wires:
        made[source].output(0).connect_to(made[target].input(0), push_undo=False)
    populate = (thread_time() - start) * 1e3
    view, one = graph.viewer(), made[len(made) // 2]
    x, y = one.pos()
    return {"populate": populate} | _frames(
        view,
        app,
        drag=lambda n: one.set_pos(x + 4.0 * n, y + 4.0 * n),
        fit=lambda: view.zoom_to_nodes([node.view for node in made]),
        near=lambda: (graph.reset_zoom(), graph.center_on([one])),
    )


def orange(nodes: list[list[float]], wires: list[list[int]]) -> Measured:
    """Orange's canvas."""
    from AnyQt.QtWidgets import QApplication  # type: ignore[import-not-found]  # not installed with Layerloom
    from orangecanvas.canvas.scene import CanvasScene  # type: ignore[import-not-found]
    from orangecanvas.canvas.view import CanvasView  # type: ignore[import-not-found]
    from orangecanvas.registry import WidgetDescription  # type: ignore[import-not-found]
    from orangecanvas.registry.description import InputSignal, OutputSignal  # type: ignore[import-not-found]
    from orangecanvas.scheme import SchemeLink, SchemeNode  # type: ignore[import-not-found]

    app = QApplication.instance() or QApplication([])
    ports = {
        "inputs": [InputSignal("input", "builtins.object", "set_input", flags=4)],
        "outputs": [OutputSignal("output", "builtins.object")],
    }
    kind = WidgetDescription("layer", id="layer", qualified_name="json.decoder.JSONDecoder", **ports)
    scene = CanvasScene()
    start = thread_time()
    made = [SchemeNode(kind, title="layer", position=tuple(place)) for place in nodes]
    for node in made:
        scene.add_node(node)
    for source, target in wires:
        scene.add_link(SchemeLink(made[source], "output", made[target], "input"))
    populate = (thread_time() - start) * 1e3
    view, one = CanvasView(scene), scene.item_for_node(made[len(made) // 2])
    x, y = one.pos().x(), one.pos().y()
    return {"populate": populate} | _frames(
        view,
        app,
        drag=lambda n: one.setPos(x + 4.0 * n, y + 4.0 * n),
        fit=lambda: view.fitInView(scene.itemsBoundingRect(), 1),  # 1 keeps the shape
        near=lambda: (view.resetTransform(), view.centerOn(one)),
    )


def _frames(view: Any, app: Any, *, drag: Callable[[int], object], fit: Act, near: Act) -> Measured:
    """Any: a `QGraphicsView` of whichever binding."""
    view.resize(1400, 860)
    view.show()
    app.processEvents()
    found = {}
    for words, look in (("repaint at 100 %", near), ("repaint at fit", fit)):
        look()
        app.processEvents()
        found[words] = milliseconds(lambda _: view.viewport().repaint(), app.processEvents)
    found["drag a layer"] = milliseconds(drag, app.processEvents)
    return found


def main() -> None:
    """Prints what could be measured of the peer that is named, as JSON."""
    graph = json.load(sys.stdin)
    peers = {"NodeGraphQt": node_graph, "Orange": orange}
    try:
        found: object = peers[sys.argv[1]](graph["nodes"], graph["wires"])
    except Exception as error:  # whatever a peer does here, it is told, and the rest goes on
        found = f"{type(error).__name__}: {error}"
    print("\n" + json.dumps(found), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
