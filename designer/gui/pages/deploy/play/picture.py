"""A picture: drawn, opened, dropped or pasted. The pad that is drawn on also shows what was opened."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.play.panel import Array, Given, InputPanel, array_given
from designer.gui.pages.deploy.play.planes import bytes_of, image_of
from designer.gui.plots.drawing_pad import DrawingPad
from designer.gui.scaling import hold
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import ElidedLabel, words
from runtime.manifest import InputSpec

_SIDE, _BUTTON = 200, 148
_PASTED = 1024
"""Pixels at the longer side of a pasted picture: a screen's worth more would only have to be carried."""


class PicturePanel(InputPanel):
    """The pad, and beside it what can be done."""

    endings: ClassVar[tuple[str, ...]] = (
        ".png",
        ".jpg",
        ".jpeg",
        ".bmp",
        ".webp",
        ".gif",
        ".tif",
        ".tiff",
        ".pgm",
        ".ppm",
        ".npy",
    )
    has_parts: ClassVar[bool] = True

    def __init__(self, spec: InputSpec, theme: Theme, title: str = "") -> None:
        super().__init__(spec, theme, title)
        self._other: Given | None = None
        self.pad = DrawingPad(theme, side=_SIDE)
        self.pad.invitation = tr("Draw here, or drop a picture")
        self.pad.drawn.connect(self._on_drawn)
        self.open = push(tr("Open a picture…"), "", lambda: self.choose_file(tr("Open a picture")))
        self.paste = push(tr("Paste"), "", lambda: self.take(QApplication.clipboard().mimeData()))
        self.paste.setToolTip(_with_key(tr("Paste a picture, or a copied file"), QKeySequence.StandardKey.Paste))
        self.undo = push(tr("Undo stroke"), "", self.pad.undo)
        self.undo.setToolTip(_with_key(tr("Take the last stroke away"), QKeySequence.StandardKey.Undo))
        self.clear = push(tr("Clear"), "", self._on_clear)
        self.clear.setToolTip(tr("Empty the pad (Del)"))
        self.what = ElidedLabel("", "small", Qt.TextElideMode.ElideMiddle)
        self._arrange()
        self._refresh()

    def given(self) -> Given | None:
        """What is drawn, or the picture that was handed in."""
        self.missing = ""
        if self._other is not None:
            return self._other
        if self.pad.is_empty:
            self.missing = tr("Draw something, open a picture, or choose a sample.")
            return None
        return {"drawing": np.round(self.pad.ink(), 3).tolist()}

    def show_sample(self, raw: Array) -> None:
        """Takes a sample; the pad is emptied without telling."""
        self.pad.wipe()
        self._other = array_given(raw)
        self.what.setText("")
        self._refresh()

    def show_look(self, look: Mapping[str, Any]) -> None:
        """Shows what was opened on the pad."""
        if self._other is not None and "source" in look:
            self.pad.show_picture(image_of(bytes_of(look["source"]), self._theme))

    def take_file(self, path: Path) -> bool:
        """Gives a picture file."""
        self._become({"file": str(path)}, path.name)
        return True

    def take(self, data: QMimeData) -> bool:
        """Gives a file, or a picture itself."""
        if super().take(data):
            return True
        image = data.imageData() if data.hasImage() else None
        if not isinstance(image, QImage) or image.isNull():
            self.what.setText(tr("There is no picture to paste."))
            return False
        self._become({"picture": _packed(image)}, tr("a pasted picture"))
        return True

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        super().set_theme(theme)
        self.pad.set_theme(theme)

    def _welcomes(self, data: QMimeData) -> bool:
        return super()._welcomes(data) or data.hasImage()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(8)
        for button in (self.open, self.paste, self.undo, self.clear):
            beside.addWidget(button)
            hold(button, width=_BUTTON)
        beside.addWidget(self.what)
        hint = words(tr("Keys: arrows move the pen, space sets it down and lifts it."), "small", wrap=True)
        beside.addWidget(hint)
        beside.addStretch(1)
        row.addLayout(beside, 1)
        self.column.addLayout(row)

    def _become(self, given: Given, what: str) -> None:
        self.pad.wipe()
        self._other = given
        self.what.setText(what)
        self._refresh()
        self.changed.emit()

    def _on_drawn(self) -> None:
        self._other = None
        self.what.setText("")
        self._refresh()
        self.changed.emit()

    def _on_clear(self) -> None:
        self._other = None
        self.what.setText("")
        self.pad.clear()

    def _refresh(self) -> None:
        self.undo.setEnabled(self.pad.can_undo)
        self.clear.setEnabled(not self.pad.is_empty or self._other is not None)


def _packed(image: QImage) -> str:
    """A picture as a file's bytes in base64: BMP, which takes no time to write."""
    if max(image.width(), image.height()) > _PASTED:
        size = image.size().scaled(QSize(_PASTED, _PASTED), Qt.AspectRatioMode.KeepAspectRatio)
        image = image.scaled(size * 2, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation)
        image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"bmp")).write(image.convertToFormat(QImage.Format.Format_RGB32))
    buffer.close()
    return bytes(content.toBase64().data()).decode("ascii")


def _with_key(text: str, key: QKeySequence.StandardKey) -> str:
    name = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({name})" if name else text
