"""The picture that the model saw, large, with what it says of it: classes of places, boxes, and which parts count."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme, channels, mix
from designer.gui.pages.deploy.play.planes import image_of
from designer.gui.plots.class_colours import class_colours, ink_on
from designer.gui.plots.ink import font, pen
from designer.gui.plots.masks import mask_image
from designer.gui.scaling import px
from designer.gui.tongue import tr

SIDE = 188
Array = NDArray[np.generic]


@dataclass(frozen=True, eq=False, slots=True)
class Boxes:
    """Boxes float [any, 6]: middle x and y, width, height as shares of the picture, class, score; names of classes."""

    boxes: NDArray[np.float32]
    labels: tuple[str, ...]


class Stage(QWidget):
    """The picture, and one thing over it at `opacity` (0 … 1)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pixels: NDArray[np.uint8] | None = None
        self._image: QImage | None = None
        self._mask: tuple[NDArray[np.uint8], tuple[str, ...]] | None = None
        self._boxes: Boxes | None = None
        self._heat: NDArray[np.float32] | None = None
        self._over: QImage | None = None
        self.opacity = 0.6
        self.setAccessibleName(tr("The picture that the model saw"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(SIDE))

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture."""
        return self._pixels is not None

    @property
    def image(self) -> QImage | None:
        """The picture as it is shown, without what lies over it."""
        return self._image

    @property
    def overlay(self) -> str:
        """What lies over it: `mask`, `boxes`, `heat`, or nothing."""
        found = {"mask": self._mask, "boxes": self._boxes, "heat": self._heat}
        return next((name for name, what in found.items() if what is not None), "")

    def show_picture(self, pixels: NDArray[np.uint8] | None) -> None:
        """Shows another picture, uint8 [height, width, 1 or 3], with nothing over it."""
        self._pixels = pixels
        self._mask = self._boxes = self._heat = None
        self._render()

    def show_mask(self, places: NDArray[np.uint8], labels: tuple[str, ...]) -> None:
        """Lays the classes of places over it."""
        self._mask, self._boxes, self._heat = (places, labels), None, None
        self._render()

    def show_boxes(self, boxes: Boxes) -> None:
        """Draws boxes on it."""
        self._mask, self._boxes, self._heat = None, boxes, None
        said = ", ".join(f"{boxes.labels[int(box[4])]} {box[5]:.0%}" for box in boxes.boxes)
        self.setAccessibleDescription(said or tr("no box"))
        self._render()

    def show_heat(self, heat: NDArray[np.float32]) -> None:
        """Lays over it how much each place counts: for the answer warm, against it cold."""
        self._mask, self._boxes, self._heat = None, None, heat
        self._render()

    def set_opacity(self, share: float) -> None:
        """How strong what lies over it is."""
        self.opacity = share
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self._render()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(px(SIDE), px(SIDE))

    def paintEvent(self, _: QPaintEvent) -> None:
        """The picture as large as there is room, without smoothing where its pixels are few."""
        if self._image is None:
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        shape = QPainterPath()
        shape.addRoundedRect(place, 8, 8)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(shape)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._image.width() * 4 > size.width())
            painter.drawImage(place, self._image)
            if self._over is not None:
                painter.setOpacity(self.opacity)
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._heat is not None)
                painter.drawImage(place, self._over)
                painter.setOpacity(1.0)
            if self._boxes is not None:
                paint_boxes(painter, place, self._boxes)
            painter.setClipping(False)
            painter.setPen(pen(self._theme.border))
            painter.drawPath(shape)

    def _render(self) -> None:
        self._image = None if self._pixels is None else image_of(self._pixels, self._theme)
        self._over = None
        if self._mask is not None:
            self._over = mask_image(np.ascontiguousarray(self._mask[0]), self._mask[1])
        elif self._heat is not None:
            self._over = _heat_image(self._heat, self._theme)
        self.setVisible(self._image is not None)
        self.update()


def paint_boxes(painter: QPainter, place: QRectF, found: Boxes) -> None:
    """Boxes with their classes and how sure they are."""
    colours = class_colours(found.labels)
    painter.setFont(font(9, 600))
    measure = QFontMetricsF(painter.font())
    for x, y, width, height, number, score in found.boxes.tolist():
        left, top = place.left() + (x - width / 2) * place.width(), place.top() + (y - height / 2) * place.height()
        frame = QRectF(QPointF(left, top), QPointF(left + width * place.width(), top + height * place.height()))
        colour = colours[int(number)]
        line = QPen(QColor(colour), px(2))
        line.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)
        words = f"{found.labels[int(number)]} {100 * score:.0f}"
        chip = QRectF(frame.topLeft(), measure.boundingRect(words).size()).adjusted(0, -1, 6, 1)
        if chip.top() - chip.height() >= place.top():
            chip.translate(0, -chip.height())
        painter.fillRect(chip, QColor(colour))
        painter.setPen(QColor(ink_on(colour)))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)


def _heat_image(heat: NDArray[np.float32], theme: Theme) -> QImage:
    """Warm where covering costs most, cold where it helps, and see-through where it changes nothing."""
    share = np.clip(heat / (float(np.abs(heat).max()) or 1.0), -1, 1)[..., None]
    warm, cold = (np.array(channels(colour)) for colour in (mix("#FF5A1F", theme.warning, 0.7), "#2F6BFF"))
    pixels = np.empty((*heat.shape, 4), dtype=np.uint8)
    pixels[..., :3] = np.where(share > 0, warm, cold)
    pixels[..., 3] = np.round(255 * np.abs(share[..., 0]))
    height, width = heat.shape
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return image.copy()
