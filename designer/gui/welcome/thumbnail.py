"""The picture at the top of a card or the side of a row: a network, an image that was made elsewhere, or an icon."""

from collections.abc import Callable

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from designer.drawing.theme import Theme
from designer.graph.model import Network
from designer.gui.icons import icon_pixmap
from designer.gui.scaling import hold, px
from designer.gui.welcome.sketch import sketch

HEIGHT = 96
_RADIUS = 11
_ICON = 24


class Thumbnail(QWidget):
    """Draws `network`, the image of `show_image`, or else an icon. Without a width it lies at the top of a card, with
    round corners there; otherwise all its corners are round.

    `network` is asked for when it is first seen: of many cards, few are.
    """

    def __init__(
        self,
        network: Callable[[], Network] | None,
        theme: Theme,
        icon: str = "plus",
        *,
        size: tuple[int | None, int] = (None, HEIGHT),
    ) -> None:
        super().__init__()
        self._make, self._theme, self._icon = network, theme, icon
        self._network: Network | None = None
        self._is_top = size[0] is None
        self.image: QImage | None = None
        hold(self, *size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.update()

    def show_image(self, image: QImage | None) -> None:
        """Shows an image, or the icon again."""
        self.image = image
        self.update()

    def show_icon(self, icon: str) -> None:
        """Shows an icon instead of anything else."""
        self._icon = icon
        self.show_image(None)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draws the picture to fit."""
        if self._network is None and self._make is not None:
            self._network = self._make()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            area = QRectF(self.rect())
            ground = QPainterPath()
            radius = _RADIUS if self._is_top else 6
            ground.addRoundedRect(area.adjusted(0, 0, 0, radius if self._is_top else 0), radius, radius)
            painter.setClipPath(ground)
            painter.fillRect(area, QColor(self._theme.canvas))
            if self._network is not None and self._network.nodes:
                sketch(painter, self._network, self._theme, area)
            elif self.image is not None:
                painter.drawImage(area, self.image)
            else:
                size = px(_ICON)
                pixmap = icon_pixmap(self._icon, self._theme.muted, size, self.devicePixelRatio())
                painter.drawPixmap(round(area.center().x() - size / 2), round(area.center().y() - size / 2), pixmap)
            painter.setPen(QPen(QColor(self._theme.hairline), 1))
            if self._is_top:
                painter.drawLine(QLineF(0, area.height() - 0.5, area.width(), area.height() - 0.5))
            else:
                painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
