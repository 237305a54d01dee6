"""How long a frame of live plots takes: `python tests/benchmarks/bench_plots.py`.

A frame takes in what came in 33 ms, and paints: twenty curves of a million values each in one plot, in four plots, and
the usual pair. Stated are the median and the 95th percentile of 60 frames, in time of one core, without a screen.
"""

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from designer.drawing.theme import DARK
from designer.gui.fonts import load_fonts
from designer.gui.plots.curve_view import CurveView

VALUES, CURVES, FRAMES, NEW = 1_000_000, 20, 60, 100


def plots(count: int, curves: int, size: tuple[int, int]) -> list[CurveView]:
    """So many plots which share so many noisy curves."""
    rng = np.random.default_rng(0)
    made = [CurveView(f"Plot {number}", DARK) for number in range(count)]
    for number in range(curves):
        view = made[number % count]
        falling = np.linspace(3, 0.2 + 0.1 * number, VALUES, dtype=np.float32)
        view.track(f"{number}", f"run {number}", number).extend(falling + rng.normal(0, 0.2, VALUES).astype(np.float32))
        view.grown()
    for view in made:
        view.resize(*size)
    return made


def frames(views: list[CurveView], ratio: float) -> list[float]:
    """Milliseconds of each frame, as this thread computed: other programs on the machine do not count."""
    rng = np.random.default_rng(1)
    image = QImage(int(views[0].width() * ratio), int(views[0].height() * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    taken = []
    for _ in range(FRAMES):
        began = time.thread_time()
        for view in views:
            for id, curve in view.plot.curves.items():
                view.track(id, curve.name, curve.tint).extend(rng.random(NEW, dtype=np.float32))
            view.grown()
            view.render(image)
        taken.append(1000 * (time.thread_time() - began))
    return taken


def main() -> None:
    """Prints a line for each case."""
    QApplication([])
    load_fonts()
    cases = (
        ("20 curves in one plot", 1, CURVES, (1000, 420)),
        ("20 curves in four plots", 4, CURVES, (500, 300)),
        ("2 curves in two plots", 2, 2, (500, 420)),
    )
    for ratio in (1.0, 2.0):
        for name, count, curves, size in cases:
            taken = np.array(frames(plots(count, curves, size), ratio))
            middle, late = np.quantile(taken, (0.5, 0.95))
            print(f"{ratio:.0f}x  {name:26} median {middle:5.1f} ms   95 % {late:5.1f} ms   (a frame has 33 ms)")


if __name__ == "__main__":
    main()
