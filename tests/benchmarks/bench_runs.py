"""How long the table of 500 runs holds the window: `python tests/benchmarks/bench_runs.py`.

Stated are the seconds until all runs have been read, and for each action the milliseconds that the window's thread
computes. Users are promised 100 ms.
"""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from designer.drawing.theme import DARK
from designer.graph.files import load, save
from designer.gui.fonts import load_fonts
from designer.gui.pages.train.runs_table.panel import RunsPanel
from designer.gui.run.controller import RunController
from designer.gui.session import Session
from designer.resources import resource
from tests.helpers.told_runs import told_run

RUNS, EPOCHS, PATIENCE_S = 500, 30, 60.0


def fill(folder: Path) -> Path:
    """A project with so many runs, each with a rate of its own."""
    project, file = load(resource("templates", "digits-resnet.loom")), folder / "p.loom"
    save(project, file)
    for number in range(RUNS):
        accuracies = [(number * epoch * 37 % 1000) / 1000 for epoch in range(1, EPOCHS + 1)]
        settings = {"training.optimizer.params.lr": (number + 1) / RUNS}
        told_run(file.with_suffix(".runs"), project, *accuracies, after=number, settings=settings, name=f"run {number}")
    return file


def cost(app: QApplication, what: str, act: Callable[[], object]) -> None:
    """Says what an action costs, with the round of events in which it is painted."""
    start = time.thread_time()
    act()
    app.processEvents()
    print(f"{what:<24}{1000 * (time.thread_time() - start):6.0f} ms")


def main() -> None:
    """Reads, sorts, searches, selects."""
    app = QApplication([])
    load_fonts()
    with tempfile.TemporaryDirectory() as folder:
        file = fill(Path(folder))
        runs = RunController(Session(load(file), file))
        panel = RunsPanel(runs, DARK)
        panel.resize(1300, 700)
        start = time.monotonic()
        panel.show()
        while not (listing := panel.keeper.listing).runs or not listing.is_whole:
            app.processEvents()
            time.sleep(0.002)
            assert time.monotonic() - start < PATIENCE_S
        print(f"{RUNS} runs read after {time.monotonic() - start:.2f} s")
        rows = panel.view.rows
        cost(app, "sort by a metric", lambda: rows.sort_by("best", falling=True))
        cost(app, "sort by name", lambda: rows.sort_by("name", falling=False))
        cost(app, "search for words", lambda: panel.search.setText("run 4"))
        cost(app, "search by a number", lambda: panel.search.setText("accuracy>0.9"))
        cost(app, "show all again", lambda: panel.search.setText(""))
        cost(app, "select all", panel.view.selectAll)
        cost(app, "select two", lambda: panel.view.select([run.folder for run in panel.keeper.listing.runs[:2]]))
        cost(app, "compare two", lambda: panel.doing.compare(panel.view.compared))
        panel.close()
        runs.close()


if __name__ == "__main__":
    main()
