"""A picture: drawn, opened, dropped, pasted, or seen by a camera. The pad that is drawn on also shows what was opened.

While the camera is on, its pictures stand in the place of the pad, and the model is given one whenever it has answered
for the last: what it has no time for is dropped.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QElapsedTimer, QIODevice, QMimeData, QSize, Qt
from PySide6.QtGui import QHideEvent, QImage, QImageWriter, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QComboBox, QSizePolicy, QStackedWidget, QVBoxLayout

from designer.drawing.theme import Theme
from designer.gui.live.camera import Camera
from designer.gui.live.device import State
from designer.gui.live.finder import Finder
from designer.gui.pages.deploy.play.panel import Array, Given, InputPanel, array_given
from designer.gui.pages.deploy.play.planes import bytes_of, image_of
from designer.gui.plots.drawing_pad import DrawingPad
from designer.gui.scaling import hold, px
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import ElidedLabel, words
from runtime.manifest import InputSpec

_SIDE, _BUTTON = 200, 148
_PASTED = 1024
"""Pixels at the longer side of a pasted picture: a screen's worth more would only have to be carried."""
_GLIMPSE = 320
"""Pixels at the longer side of a picture that is given while the camera runs, unless the model looks at more."""
_PAUSE_MS, _PATIENCE_MS = 150, 5000
"""The model is given a picture after this long; and, if it has not answered for the last one, after this long."""


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
        self.hint = words("", "small", wrap=True)
        self.trouble = words("", "error", wrap=True, selectable=True)
        self._set_up_camera()
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
        self.camera.close()
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
        self.finder.set_theme(theme)

    def freeze(self) -> None:
        """Takes the picture that the camera sees now, and turns the camera off."""
        if self.camera.is_on and self._seen is not None:
            self._become({"picture": _packed(self._seen)}, tr("a picture from the camera"))

    def answered(self) -> None:
        """The model has time for the next picture."""
        self._is_awaited = False

    def close_down(self) -> None:
        """Turns the camera off."""
        self.camera.close()

    def hideEvent(self, event: QHideEvent) -> None:
        """No camera runs that nobody sees: what it showed last stays."""
        self.camera.close()
        super().hideEvent(event)

    def _welcomes(self, data: QMimeData) -> bool:
        return super()._welcomes(data) or data.hasImage()

    def _set_up_camera(self) -> None:
        self._seen: QImage | None = None
        self._is_awaited = False
        self._since = QElapsedTimer()
        self.camera = Camera(self)
        self.camera.changed.connect(self._on_camera)
        self.camera.seen.connect(self._on_seen)
        self.finder = Finder(self._theme, _SIDE)
        self.finder.taken.connect(self.freeze)
        self.finder.left.connect(self._on_clear)
        self.look = push(tr("Camera"), "", self._on_look)
        self.eye = QComboBox()
        self.eye.setAccessibleName(tr("Which camera"))
        self.eye.setToolTip(tr("Which camera"))
        self.eye.activated.connect(lambda _: self.camera.choose(self.eye.currentData()))

    def _arrange(self) -> None:
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(16)
        self.stack = QStackedWidget()
        self.stack.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.stack.addWidget(self.pad)
        self.stack.addWidget(self.finder)
        row.addWidget(self.stack, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(8)
        for part in (self.open, self.paste, self.look, self.eye, self.undo, self.clear):
            beside.addWidget(part)
            hold(part, width=_BUTTON)
        beside.addWidget(self.what)
        beside.addWidget(self.hint)
        beside.addStretch(1)
        row.addLayout(beside, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.trouble)

    def minimumSizeHint(self) -> QSize:
        """As wide as the pad: the buttons go below it where they find no room beside it."""
        return QSize(self.stack.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See above."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < self.stack.sizeHint().width() + px(_BUTTON) + 16
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def _become(self, given: Given, what: str) -> None:
        self.camera.close()
        self.pad.wipe()
        self._other = given
        self.what.setText(what)
        self._refresh()
        self.changed.emit()

    def _on_drawn(self) -> None:
        self.camera.close()
        self._other = None
        self.what.setText("")
        self._refresh()
        self.changed.emit()

    def _on_clear(self) -> None:
        self.camera.close()
        self._other = None
        self.what.setText("")
        self.pad.clear()

    def _on_look(self) -> None:
        if self.camera.is_on:
            self.freeze()
        else:
            self.camera.begin()

    def _on_camera(self) -> None:
        """It went on or off, or something is said."""
        camera = self.camera
        is_asking = camera.state is State.ASKING
        self._is_awaited, self._seen = False, None
        self.finder.say(tr("The system asks for your permission.") if is_asking else tr("The camera starts …"))
        had_focus = self.finder.hasFocus() or self.look.hasFocus()
        self.stack.setCurrentWidget(self.finder if camera.is_on else self.pad)
        if had_focus and self.isVisible():
            (self.finder if camera.is_on else self.look).setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.eye.clear()
        for eye in camera.eyes:
            self.eye.addItem(eye.name, eye.id)
        if camera.eye is not None:
            self.eye.setCurrentIndex(self.eye.findData(camera.eye.id))
        self._refresh()

    def _on_seen(self, image: QImage) -> None:
        eye = self.camera.eye
        is_first, self._seen = self._seen is None, image
        self.finder.show_picture(image, is_mirror=eye is not None and eye.is_mirror)
        if is_first:
            self.pad.wipe()
            self.what.setText(tr("a picture from the camera"))
            self._refresh()
        elif self._since.elapsed() < (_PATIENCE_MS if self._is_awaited else _PAUSE_MS):
            return
        self._since.start()
        self._is_awaited = True
        self._other = {"picture": _packed(image, self._glimpse)}
        self.changed.emit()

    @property
    def _glimpse(self) -> int:
        decode = self.spec.decode
        return max(_GLIMPSE, decode.height, decode.width) if decode is not None else _GLIMPSE

    def _refresh(self) -> None:
        camera, is_live = self.camera, self._seen is not None
        self.undo.setEnabled(self.pad.can_undo and not camera.is_on)
        self.clear.setEnabled(not self.pad.is_empty or self._other is not None or camera.is_on)
        self.look.setText(tr("Take picture") if camera.is_on else tr("Camera"))
        self.look.setEnabled(is_live or not camera.is_on)
        self.look.setToolTip(
            tr("Give the model this picture, and turn the camera off")
            if camera.is_on
            else tr("Show the model what a camera sees")
        )
        self.eye.setVisible(camera.is_on and len(camera.eyes) > 1)
        keys = tr("Keys: arrows move the pen, space sets it down and lifts it.")
        live = tr("Keys: space takes the picture, Esc turns the camera off.")
        self.hint.setText(live if camera.is_on else keys)
        self.trouble.setText(camera.complaint)
        self.trouble.setVisible(bool(camera.complaint))


def _packed(image: QImage, most: int = _PASTED) -> str:
    """A picture as a file's bytes in base64, its longer side at most `most`: BMP, which takes no time to write."""
    if max(image.width(), image.height()) > most:
        size = image.size().scaled(QSize(most, most), Qt.AspectRatioMode.KeepAspectRatio)
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
