"""How much a frame of the canvas costs, as a multiple of an empty view's frame. Not a test: timings vary, ratios less.

python -m tests.benchmarks.bench_canvas [NODES]
"""

import os
import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from designer.drawing.theme import DARK
from designer.graph.edits import Move, SetParam
from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.gui.canvas.view import CanvasView
from designer.gui.fonts import load_fonts
from designer.gui.session import Session

_BLOCK = ("Conv2d", "BatchNorm2d", "ReLU", "Conv2d", "Add")
_COLUMNS = 40
_ROUNDS = 15


def residual(count: int) -> Project:
    """A chain of residual blocks, folded into rows."""
    nodes = {"n0": Node("n0", "Input", "images", {"shape": [16, 32, 32]})}
    edges: list[Edge] = []
    for number in range(1, count):
        type = _BLOCK[(number - 1) % len(_BLOCK)]
        params: dict[str, object] = {"out_channels": 16, "padding": 1} if type == "Conv2d" else {}
        place = {"x": number % _COLUMNS * 238.0, "y": number // _COLUMNS * 142.0}
        nodes[f"n{number}"] = Node(f"n{number}", type, f"layer{number}", params, **place)
        port = PortRef(f"n{number}", "inputs" if type == "Add" else "input")
        edges.append(Edge(PortRef(f"n{number - 1}", "output"), port))
        if type == "Add":
            edges.append(Edge(PortRef(f"n{number - 5}", "output"), port))
    return Project("residual", {"main": Network("main", "Residual", nodes, tuple(edges))})


def milliseconds(act: Callable[[int], object]) -> float:
    """The median time of an act, which is told the number of the round."""
    times = []
    for number in range(_ROUNDS):
        start = perf_counter()
        act(number)
        QApplication.processEvents()
        times.append((perf_counter() - start) * 1e3)
    return median(times)


def opened(project: Project | None) -> CanvasView:
    """A canvas of a usual size that shows a project."""
    view = CanvasView(Session(project), DARK)
    view.resize(1400, 860)
    view.show()
    QApplication.processEvents()
    return view


def main(count: int) -> None:
    """Prints one line per act."""
    app = QApplication([])
    load_fonts()
    empty, view = opened(None), opened(residual(count))
    floor = milliseconds(lambda _: empty.viewport().repaint())
    row = view.arrays.rows([f"n{count // 2}"])
    place = view.arrays.xy[row].copy()
    acts: dict[str, Callable[[int], object]] = {
        "frame, everything in view": lambda _: view.viewport().repaint(),
        "zoom by a notch": lambda n: view.zoom_to(view.camera.scale * (1.2 if n % 2 else 1 / 1.2), QPointF(600, 400)),
        "zoom to 100 %": lambda n: view.zoom_to(1.0 - n * 1e-6),
        "frame at 100 %": lambda _: view.viewport().repaint(),
        "pan at 100 %": lambda _: view.camera.pan(-13, -9),
        "drag one layer a step": lambda n: view.refresh(view.arrays.place(row, place + np.array((n * 4.0, n * 4.0)))),
        "select all or none": lambda n: view.select_all() if n % 2 else view.select(frozenset()),
        "edit: move": lambda n: view.session.do(Move("main", {f"n{count // 2}": (n * 4.0, 8.0)})),
        "edit: a change all the way down": lambda n: view.session.do(
            SetParam("main", "n1", "out_channels", 16 + n % 2)
        ),
    }
    print(f"{count} layers; an empty view's frame takes {floor:.1f} ms here")
    for words, act in acts.items():
        print(f"{words:34} {milliseconds(act) / floor:6.1f} ×")
    view.close()
    empty.close()
    app.quit()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
