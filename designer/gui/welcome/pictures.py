"""Pictures of the networks of files, made beside the window and kept until the file changes."""

from collections import OrderedDict
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from designer.drawing.theme import Theme
from designer.graph.errors import FileError
from designer.graph.files import load
from designer.gui.run.background import Background
from designer.gui.welcome.shelf import Known
from designer.gui.welcome.sketch import sketched

LARGEST = 1_500_000
"""Bytes. Reading a larger file would be felt in the window."""

_KEPT = 60

_Key: TypeAlias = tuple[Path, float, int, str, int, int, float]


class Pictures(QObject):
    """`drawn(path, image)`: an image, or None if the file could not be read."""

    drawn = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._made: OrderedDict[_Key, QImage | None] = OrderedDict()

    def ask(self, known: Known, theme: Theme, size: QSize, ratio: float) -> QImage | None:
        """The picture of a file's network if it is known; else it will be `drawn`."""
        if known.changed is None or known.size > LARGEST:
            return None
        stamp = known.changed.timestamp()
        key = (known.path, stamp, known.size, theme.name, size.width(), size.height(), ratio)
        if key in self._made:
            return self._made[key]

        def draw() -> QImage:
            return sketched(load(known.path).main, theme, size, ratio)

        self._background.ask(
            str(known.path), draw, lambda image: self._keep(key, image), lambda error: self._on_error(key, error)
        )
        return None

    def close(self) -> None:
        """Waits for the picture in hand. To be called once, before the window goes."""
        self._background.close()

    def _keep(self, key: _Key, image: QImage | None) -> None:
        self._made[key] = image
        while len(self._made) > _KEPT:
            self._made.popitem(last=False)
        self.drawn.emit(key[0], image)

    def _on_error(self, key: _Key, error: Exception) -> None:
        if not isinstance(error, FileError):
            raise error
        self._keep(key, None)
