"""Python's search for garbage, kept to the thread of the window and to moments in which nobody waits.

Left alone, Python searches in whichever thread allocates next, and a widget found there is deleted there, while the
window may be painting it: a crash, rare and anywhere.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000


class GarbageSearch(QObject):
    """From now on searches now and then from the event loop, and nowhere else."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=LOOK_MS)
        timer.timeout.connect(search)
        timer.start()


def search() -> None:
    """Searches the oldest generation whose turn it is by Python's own thresholds, if any."""
    for generation, (count, threshold) in reversed([*enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))]):
        if count > threshold:
            gc.collect(generation)
            return
