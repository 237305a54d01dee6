"""What the whole window takes for what people do, with a small, a large and a huge network. Not a test: timings vary.

    nice python -m tests.benchmarks.bench_window [NODES …]

0 nodes stand for LeNet-5. Times are those of the window's own thread, until all that follows from an act is painted;
what other threads and processes do meanwhile does not count, since it holds nobody up. Edits are made at 100 % in the
middle of the network; what concerns all layers, with all of them in view.
"""

import argparse
import gc
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter, sleep, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LAYERLOOM_HOME"] = tempfile.mkdtemp()

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.drawing.layout import arrange
from designer.graph.edits import Connect, Disconnect, Move, Rename, SetParam
from designer.graph.model import Project
from designer.gui.app import application, open_window
from designer.gui.main_window import MainWindow
from tests.benchmarks.bench_canvas import residual
from tests.helpers.known_networks import lenet5

LIMIT = 100.0
"""Milliseconds for which the window may be held."""
_ROUNDS, _SETTLE = 5, 0.15
Act = Callable[[int], object]


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds: the median and the worst round."""

    usual: float
    worst: float


class Bench:
    """One window with one project, and how long acts on it take; the first round of each warms up."""

    def __init__(self, app: QApplication, window: MainWindow, project: Project) -> None:
        self._app, self.window = app, window
        self.found: dict[str, Took] = {}
        self.measured("open a project", lambda _: window.session.open(project), rounds=3)
        window.show_page("design")
        self.settle()
        gc.collect()
        gc.freeze()  # as the program does when a project is opened
        network = window.session.network
        keys = list(network.nodes)
        self.middle = next(key for key in keys[len(keys) // 2 :] if network.nodes[key].type not in ("Input", "Output"))
        self.head = next(key for key, node in network.nodes.items() if node.type == "Conv2d")
        self.edge = next(edge for edge in network.edges if edge.target.node == self.middle)

    def settle(self) -> float:
        """Lets all that waits happen; the longest piece of it, in milliseconds."""
        longest, end = 0.0, perf_counter() + _SETTLE
        while perf_counter() < end:
            start = thread_time()
            self._app.processEvents()
            longest = max(longest, (thread_time() - start) * 1e3)
            sleep(0.002)
        return longest

    def measured(self, name: str, act: Act, back: tuple[str, Act] | None = None, rounds: int = _ROUNDS) -> None:
        """Measures an act and, under its own name, what takes it back."""
        steps = [(name, act)] + ([back] if back is not None else [])
        times: dict[str, list[float]] = {words: [] for words, _ in steps}
        for number in range(rounds + 1):
            for words, step in steps:
                start = thread_time()
                step(number)
                self._app.processEvents()
                took = (thread_time() - start) * 1e3
                times[words].append(max(took, self.settle()))
        for words, each in times.items():
            self.found[words] = Took(median(each[1:]), max(each[1:]))

    def edits(self) -> None:
        """What is done to a layer or a wire in the middle."""
        session, canvas = self.window.session, self.window.canvas
        network, document = session.network_id, session.document
        canvas.zoom_to(1.0)
        canvas.jump_to(self.middle)
        one, none = frozenset((self.middle,)), frozenset[str]()
        undo = lambda _: document.undo()  # noqa: E731  # an act like the others
        self.measured("deselect", lambda _: session.select(none), ("select a layer", lambda _: session.select(one)))
        self.measured("add a layer", lambda _: canvas.add_layer("ReLU"), ("undo that", undo))
        session.select(none)
        cut, join = Disconnect(network, self.edge), Connect(network, self.edge)
        self.measured(
            "cut a wire in the middle", lambda _: session.do(cut), ("connect it again", lambda _: session.do(join))
        )
        self.measured(
            "set a parameter at the head",
            lambda n: session.do(SetParam(network, self.head, "out_channels", 16 + n)),
            ("undo the parameter", undo),
        )
        self.measured("rename a layer", lambda n: session.do(Rename(network, self.middle, f"renamed{n}")))
        self.measured("move a layer", lambda n: session.do(Move(network, {self.middle: (n * 4.0, 8.0)})))
        self.measured(
            "delete a layer in the middle",
            lambda _: (session.select(one), canvas.delete_selection()),
            ("undo the deletion", undo),
        )
        session.select(one)
        self.measured(
            "duplicate a layer",
            lambda _: (session.select(one), canvas.duplicate()),
            ("undo the duplicate", undo),
        )
        session.select(none)

    def looking(self) -> None:
        """What changes nothing: searching, zooming, other pages."""
        window, canvas = self.window, self.window.canvas
        canvas.setFocus()
        QTest.keyClick(canvas, Qt.Key.Key_Tab)
        letters = "conv2d"
        self.measured(
            "type into search",
            lambda n: QTest.keyClick(canvas.popup.field, letters[n % len(letters)]),  # type: ignore[call-overload]  # the stub lacks str
        )
        canvas.popup.hide()
        self.measured("zoom to fit", lambda _: canvas.fit(), ("zoom to 100 %", lambda _: canvas.zoom_to(1.0)))
        self.measured(
            "show the training page",
            lambda _: window.show_page("train"),
            ("show the design page", lambda _: window.show_page("design")),
        )

    def everything(self) -> None:
        """What concerns all layers, with all of them in view."""
        window, session, canvas = self.window, self.window.session, self.window.canvas
        network, document = session.network_id, session.document
        canvas.fit()
        none = frozenset[str]()
        self.measured("select all", lambda _: canvas.select_all(), ("deselect all", lambda _: session.select(none)))
        canvas.select_all()
        rows = np.arange(len(canvas.arrays.ids))
        place = canvas.arrays.xy.copy()
        self.measured("drag all, each frame", lambda n: canvas.refresh(canvas.arrays.place(rows, place + 4.0 * n)))
        canvas.refresh(canvas.arrays.place(rows, place))

        def move(_: int) -> None:
            session.do(Move(network, {key: (node.x + 4, node.y) for key, node in session.network.nodes.items()}))

        self.measured("drop all elsewhere", move)
        session.select(none)
        places = arrange(session.network, session.analysis)
        apply = window.arranger._apply  # what is left to do when the places are found beside the window
        self.measured(
            "arrange all, final move",
            lambda n: apply(session.network, {key: (x + n, y) for key, (x, y) in places.items()}),
            ("undo arranging", lambda _: document.undo()),
        )


def main() -> None:
    """Prints a table in Markdown."""
    parser = argparse.ArgumentParser()
    parser.add_argument("nodes", nargs="*", type=int, default=[0, 1000, 10_000])
    sizes: list[int] = parser.parse_args().nodes
    app = application()
    columns: dict[str, dict[str, Took]] = {}
    for size in sizes:
        window = open_window(app)
        window.show()
        bench = Bench(app, window, residual(size) if size else lenet5().project)
        bench.edits()
        bench.looking()
        bench.everything()
        columns[f"{size:,} layers" if size else "LeNet-5"] = bench.found
        window.hide()
    print("| median / worst, ms |" + "".join(f" {name} |" for name in columns))
    print("|---|" + "---:|" * len(columns))
    for words in next(iter(columns.values())):
        print(f"| {words} |" + "".join(f" {_told(found[words])} |" for found in columns.values()))
    os._exit(0)  # the windows hold unsaved changes; nobody shall be asked


def _told(took: Took) -> str:
    words = f"{took.usual:.0f} / {took.worst:.0f}"
    return f"**{words}**" if took.worst > LIMIT else words


if __name__ == "__main__":
    main()
