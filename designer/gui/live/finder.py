"""What a camera sees, while it sees it. A click or Space takes the picture; Esc turns the camera off."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.plots.ink import font, pen
from designer.gui.scaling import px
from designer.gui.tongue import tr
from designer.gui.widgets.ring import Ring

_TAKE = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Finder(QWidget):
    """`taken()`: its user wants this picture; `left()`: they want none."""

    taken = Signal()
    left = Signal()

    def __init__(self, theme: Theme, side: int) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._is_mirror = False
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("What the camera sees"))
        self.setToolTip(tr("Take this picture (Space); Esc turns the camera off"))
        Ring(self)

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture to take."""
        return self._image is not None

    @property
    def words(self) -> str:
        """What it says while there is no picture."""
        return self._words

    def show_picture(self, image: QImage, *, is_mirror: bool) -> None:
        """Shows a newer picture; as a mirror shows it if the camera looks at its user."""
        if self._image is None:
            self.setAccessibleDescription(tr("live"))
        self._image, self._is_mirror = image, is_mirror
        self.update()

    def say(self, words: str) -> None:
        """Shows words instead of a picture."""
        self._image, self._words = None, words
        self.setAccessibleDescription(words)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The whole picture, as large as there is room, with a sign that it is live; or the words."""
        theme, box = self._theme, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, 8, 8)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(shape, QColor(mix(theme.field, theme.canvas, 0.6)))
            if self._image is None:
                painter.setFont(font(12))
                painter.setPen(QColor(theme.muted))
                flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
                painter.drawText(self.rect().adjusted(16, 16, -16, -16), flags, self._words)
            else:
                painter.setClipPath(shape)
                self._paint_picture(painter, box, self._image)
                painter.setClipping(False)
                self._paint_sign(painter, box)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen(theme.border))
            painter.drawPath(shape)

    def _paint_picture(self, painter: QPainter, box: QRectF, image: QImage) -> None:
        size = image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(box.center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._is_mirror:
            painter.translate(2 * box.center().x(), 0)
            painter.scale(-1, 1)
        painter.drawImage(place, image)
        painter.restore()

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(font(10, 600))
        text = tr("live")
        wide = painter.fontMetrics().horizontalAdvance(text)
        chip = QRectF(box.left() + px(8), box.top() + px(8), wide + px(26), px(18))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.panel))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setBrush(QColor(self._theme.error))
        painter.drawEllipse(QRectF(chip.left() + px(8), chip.center().y() - px(3), px(6), px(6)))
        painter.setPen(QColor(self._theme.title))
        painter.drawText(chip.adjusted(px(18), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the picture."""
        if event.button() is Qt.MouseButton.LeftButton and self.has_picture:
            self.taken.emit()

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not taken for the window's."""
        means = isinstance(event, QKeyEvent) and event.key() in (*_TAKE, Qt.Key.Key_Escape)
        if means and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the head of this file."""
        if event.key() in _TAKE and self.has_picture and not event.isAutoRepeat():
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
