"""What the canvas costs, against its targets and against two peers on the same graph. Not a test: timings vary.

    nice python -m tests.benchmarks.bench_canvas [NODES] [--peers PYTHON] [--rounds N]

`PYTHON` is the interpreter of an environment with the peers (see `canvas_peers.py`). Times are this thread's own, so
that other work on the machine counts less: medians, and for what happens at every move of the hand the 95th percentile.
"""

import argparse
import gc
import json
import os
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import psutil
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.drawing.layout import arrange
from designer.drawing.theme import DARK
from designer.graph.edits import Connect, Disconnect, Move, SetParam
from designer.graph.files import load, save
from designer.graph.journal import Journal
from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.gui.canvas.view import CanvasView
from designer.gui.fonts import load_fonts
from designer.gui.session import Session

_BLOCK = ("Conv2d", "BatchNorm2d", "ReLU", "Conv2d", "Add")
_COLUMNS = 40
_ROUNDS, _MANY = 11, 60
_PEERS = ("NodeGraphQt", "Orange")
Rows = dict[str, float]

TARGETS: dict[int, Rows] = {
    1000: {"populate": 150, "repaint at fit": 16, "repaint at 100 %": 16, "zoom, p95": 16, "auto layout": 1000},
    10_000: {"populate": 1000, "repaint at fit": 33, "repaint at 100 %": 33, "zoom, p95": 33, "auto layout": 10_000},
}
"""Milliseconds, and MB."""
ALWAYS: Rows = {
    **{f"{act}, p95": 16 for act in ("drag a layer", "pan")},
    "keystroke in search": 30,
    "memory": 60,
    "file to first picture": 1500,
    "edit: move": 100,
    "edit: connect": 100,
    "edit: all the way down": 100,
    "journal": 2,
}


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


def times(act: Callable[[int], object], rounds: int = _ROUNDS) -> list[float]:
    """How long an act takes, which is told the number of the round; the first one warms up."""
    found = []
    for number in range(rounds + 1):
        start = thread_time()
        act(number)
        QApplication.processEvents()
        found.append((thread_time() - start) * 1e3)
    return found[1:]


def p95(act: Callable[[int], object]) -> float:
    """What 95 of 100 frames take at most."""
    return quantiles(times(act, _MANY), n=20)[-1]


def once(act: Callable[[], object]) -> float:
    """How long something takes that is done once."""
    gc.collect()
    start = thread_time()
    act()
    return (thread_time() - start) * 1e3


def opened(session: Session) -> CanvasView:
    """A canvas of a usual size that shows a session."""
    view = CanvasView(session, DARK)
    view.resize(1400, 860)
    view.show()
    QApplication.processEvents()
    return view


def canvas_rows(project: Project) -> Rows:
    """Populating, painting, and what hands do."""
    memory, sessions, views = psutil.Process().memory_info().rss, [], []
    middle = f"n{len(project.main.nodes) // 2}"
    sessions.append(Session(project))
    rows = {"populate": once(lambda: views.append(CanvasView(sessions[0], DARK)))}
    view, session = views[0], sessions[0]
    view.resize(1400, 860)
    view.show()
    gc.unfreeze()
    gc.freeze()  # as the window does when a project is opened
    rows["first frame"] = once(QApplication.processEvents)
    rows["memory"] = (psutil.Process().memory_info().rss - memory) / 1e6
    port = view.viewport()
    rows["repaint at fit"] = median(times(lambda _: port.repaint()))
    row = view.arrays.rows([middle])
    place = view.arrays.xy[row].copy()
    rows["drag a layer, p95"] = p95(
        lambda n: view.refresh(view.arrays.place(row, place + np.array((n % 9 * 4.0, n % 7 * 4.0))))
    )
    step = (1 / 1.1, 1.1)
    rows["zoom, p95"] = p95(lambda n: view.zoom_to(view.camera.scale * step[n % 2], QPointF(600, 400)))
    view.zoom_to(1.0)
    view.jump_to(middle)
    rows["pan, p95"] = p95(lambda _: view.camera.pan(-7, -5))
    rows["repaint at 100 %"] = median(times(lambda _: port.repaint()))
    rows["keystroke in search"] = _search(view)
    rows |= _edits(session, middle)
    view.close()
    return rows


def _search(view: CanvasView) -> float:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    field = view.popup.field
    letters = "conv2d lstm norm "
    found = times(lambda n: QTest.keyClick(field, letters[n % len(letters)]), 2 * len(letters))
    view.popup.hide()
    return max(found)


def _edits(session: Session, middle: str) -> Rows:
    edge = session.network.edges[len(session.network.edges) // 2]
    acts: dict[str, Callable[[int], object]] = {
        "edit: move": lambda n: session.do(Move("main", {middle: (n * 4.0, 8.0)})),
        "edit: connect": lambda n: session.do((Connect if n % 2 else Disconnect)("main", edge)),
        "edit: all the way down": lambda n: session.do(SetParam("main", "n1", "out_channels", 16 + n % 2)),
    }
    rows = {words: median(times(act)) for words, act in acts.items()}
    with tempfile.TemporaryDirectory() as folder, Journal(Path(folder), session.document.project, None) as journal:
        forget = session.document.recorded.connect(lambda what: spent.append(once_quick(lambda: journal.record(what))))
        spent: list[float] = []
        times(acts["edit: move"])
        forget()
    return rows | {"journal": median(spent)}


def once_quick(act: Callable[[], object]) -> float:
    """As `once`, without tidying up before."""
    start = thread_time()
    act()
    return (thread_time() - start) * 1e3


def file_rows(project: Project) -> Rows:
    """From a file to the first picture, and laying out anew."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.loom"
        save(project, path)
        view = opened(Session())

        def show() -> None:
            view.session.open(load(path), path)
            view.viewport().repaint()

        rows = {"file to first picture": once(show)}
        session = view.session
        rows["auto layout"] = once(lambda: arrange(session.network, session.analysis))
        view.close()
    return rows


def peer_rows(python: str, peer: str, project: Project) -> Rows | str:
    """What a peer takes for the same graph."""
    nodes = list(project.main.nodes)
    places = {key: place for place, key in enumerate(nodes)}
    graph = {
        "nodes": [[node.x, node.y] for node in project.main],
        "wires": [[places[edge.source.node], places[edge.target.node]] for edge in project.main.edges],
    }
    command = [python, str(Path(__file__).with_name("canvas_peers.py")), peer]
    done = subprocess.run(command, input=json.dumps(graph), capture_output=True, text=True, check=False, timeout=900)
    found: Rows | str = json.loads(done.stdout.splitlines()[-1]) if done.stdout.strip() else done.stderr[-200:]
    return found


def middle_of(rounds: list[Rows | str]) -> Rows | str:
    """The medians of several rounds; of memory the first, since later ones find some at hand. Or what went wrong."""
    wrong = next((each for each in rounds if isinstance(each, str)), None)
    if wrong is not None:
        return wrong
    tables = [each for each in rounds if isinstance(each, dict)]
    return {
        words: value if words == "memory" else median(table[words] for table in tables)
        for words, value in tables[0].items()
    }


def main() -> None:
    """Prints a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("nodes", nargs="?", type=int, default=1000)
    parser.add_argument("--peers", default="")
    parser.add_argument("--rounds", type=int, default=1)
    given = parser.parse_args()
    app = QApplication([])
    load_fonts()
    opened(Session(residual(5))).close()  # what is made once for all canvases
    project, began = residual(given.nodes), perf_counter()
    ours: list[Rows | str] = []
    theirs: dict[str, list[Rows | str]] = {peer: [] for peer in _PEERS if given.peers}
    for _ in range(given.rounds):  # in turns, so that whatever else the machine does falls on all alike
        ours.append(canvas_rows(project) | file_rows(project))
        for peer, found in theirs.items():
            found.append(peer_rows(given.peers, peer, project))
    rows, peers = middle_of(ours), {peer: middle_of(found) for peer, found in theirs.items()}
    assert isinstance(rows, dict)
    targets = ALWAYS | TARGETS.get(given.nodes, {})
    print(f"{given.nodes} layers, {len(project.main.edges)} wires; milliseconds (memory: MB)")
    print("| | Layerloom | target |" + "".join(f" {peer} |" for peer in peers))
    print("|---|---:|---:|" + "---:|" * len(peers))
    for words, value in rows.items():
        told = "".join(f" {_against(found, words, value)} |" for found in peers.values())
        print(f"| {words} | {value:.1f} | {targets.get(words, '')} |{told}")
    for peer, found in peers.items():
        if isinstance(found, str):
            print(f"{peer} could not be measured: {found}")
    if not peers:
        print("Without --peers nothing is compared.")
    print(f"took {perf_counter() - began:.0f} s")
    app.quit()


def _against(found: Rows | str, words: str, ours: float) -> str:
    theirs = found.get(words.removesuffix(", p95")) if isinstance(found, dict) else None
    return f"{theirs:.0f} ({theirs / ours:.1f} ×)" if theirs is not None else ""


if __name__ == "__main__":
    main()
