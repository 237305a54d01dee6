"""How the Data page takes a folder of 100,000 pictures: the first thumbnails, scrolling, memory.

200 different JPEG files of 500×375 pixels stand in ten folders, each under five hundred names (hard links); they are
in the system's cache. The window is opened offscreen with that folder, as by a drop. While the wall is scrolled,
thumbnails are read. A frame is what the window's thread does from a turn of the wheel until the wall is painted. What
is measured is one process; processor time counts less what else the machine does. The folder is removed in the end.

nice python -m tests.benchmarks.bench_data_page [PICTURES]
"""

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

import numpy as np
from PIL import Image

DIFFERENT, CLASSES, FRAMES = 200, 10, 400


def make(root: Path, pictures: int) -> Path:
    """Writes the pictures and their links; gives the folder of the classes."""
    rng, real = np.random.default_rng(0), root / "real"
    real.mkdir()
    for number in range(DIFFERENT):
        spots = rng.integers(0, 256, (8, 10, 3), dtype=np.uint8)
        Image.fromarray(spots).resize((500, 375), Image.Resampling.BICUBIC).save(real / f"{number}.jpg", quality=88)
    folder = root / "pictures"
    for number in range(CLASSES):
        (folder / f"class {number}").mkdir(parents=True)
    for number in range(pictures):
        os.link(real / f"{number % DIFFERENT}.jpg", folder / f"class {number % CLASSES}" / f"{number:06}.jpg")
    return folder


def main() -> None:
    """Makes the folder, opens the page, measures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as place:
        os.environ["LAYERLOOM_HOME"] = f"{place}/home"
        _measure(make(Path(place), count))


def _measure(folder: Path) -> None:
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    from designer.graph.model import empty_project
    from designer.gui.app import application, open_window
    from designer.gui.pages.data.page import DataPage

    app = application()
    window = open_window(app)
    window.resize(1440, 900)
    window.show()
    window.session.open(empty_project())
    window.show_page("data")
    page = window.findChild(DataPage)
    assert page is not None
    _until(lambda: not page.is_loading)
    _for(2.0)  # What the start still has to do is done.
    before = _memory()
    start, begun = time.perf_counter(), time.process_time()
    page.open_path(folder)
    wall = page.preview.wall
    _until(lambda: page.contents is not None and len(wall.rows) > 10_000)
    _say("the folder is looked through", start)
    _until(lambda: bool(wall.ready))
    _say("first thumbnails", start)
    print(f"processor time till then: {time.process_time() - begun:.2f} s")
    seen = set(wall.rows[: wall.columns * 4].tolist())
    _until(lambda: seen <= wall.ready)
    _say("all that is seen", start)
    frames, own, none = [], [], Qt.KeyboardModifier.NoModifier
    for number in range(FRAMES):
        begin, begun = time.perf_counter(), time.thread_time()
        middle = QPointF(wall.viewport().rect().center())
        at = QPointF(wall.viewport().mapToGlobal(middle.toPoint()))
        turn = QWheelEvent(
            middle, at, QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(wall.viewport(), turn)
        wall.viewport().repaint()
        frames.append(1000 * (time.perf_counter() - begin))
        own.append(1000 * (time.thread_time() - begun))
        _for(0.016)
        if number % 50 == 49:
            wall.verticalScrollBar().setValue(wall.verticalScrollBar().maximum() * (number + 1) // FRAMES)
    for words, found in (("frame", frames), ("processor time of a frame", own)):
        print(f"{words}: median {median(found):.1f} ms, 95 % below {quantiles(found, n=20)[-1]:.1f} ms")
    print(f"findings: {page.study.searching.done:,.0f} of {page.study.searching.of:,.0f} pictures looked at meanwhile")
    print(f"memory: {_memory():.0f} MiB at most, {before:.0f} MiB before the folder was opened")
    window.session.document.mark_saved()
    window.close()


def _until(condition: Callable[[], object]) -> None:
    from PySide6.QtWidgets import QApplication

    while not condition():
        QApplication.processEvents()
        time.sleep(0.001)


def _for(seconds: float) -> None:
    from PySide6.QtWidgets import QApplication

    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.001)


def _say(words: str, start: float) -> None:
    print(f"{words}: {time.perf_counter() - start:.2f} s", flush=True)


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
