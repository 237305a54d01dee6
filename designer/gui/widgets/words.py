"""Words on the screen: labels by role, captions of sections, text that shortens itself."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from designer.gui.icons import icon_pixmap
from designer.gui.scaling import hold, px
from designer.gui.style import set_role


def words(text: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A label in one of the style's roles; plain text only, so that names cannot smuggle in markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        set_role(label, role)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def caption(text: str) -> QLabel:
    """The caption of a section, in small capitals."""
    return words(text.upper(), "caption")


def hairline(*, vertical: bool = False) -> QFrame:
    """A line of one pixel between two parts."""
    line = QFrame()
    set_role(line, "hairline")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


class ElidedLabel(QLabel):
    """A label of one line that ends in “…” where the room ends; its tooltip then holds the whole text."""

    def __init__(self, text: str = "", role: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(text)
        self._mode = mode
        self._own_tooltip = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if role:
            set_role(self, role)

    def keep_tooltip(self) -> None:
        """Leaves the tooltip as it was set, instead of showing the whole text in it."""
        self._own_tooltip = True

    def minimumSizeHint(self) -> QSize:
        """Almost nothing: the text gives way."""
        return QSize(24, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Shows another text."""
        super().setText(text)
        self._offer_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offers the whole text as a tooltip as long as it does not fit."""
        super().resizeEvent(event)
        self._offer_whole()

    def _offer_whole(self) -> None:
        if self._own_tooltip:
            return
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else self.text())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draws what fits."""
        option = QStyleOption()
        option.initFrom(self)
        text = self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())
        with QPainter(self) as painter:
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
            painter.drawText(self.contentsRect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, text)


class Picture(QWidget):
    """A fixed square with an icon in a colour of the theme, sharp on every screen."""

    def __init__(self, name: str, colour: str, size: int = 16) -> None:
        super().__init__()
        self._name, self._colour, self._size = name, colour, size
        hold(self, size, size)

    @property
    def name(self) -> str:
        """Which icon it is."""
        return self._name

    def show_icon(self, name: str, colour: str) -> None:
        """Shows another icon."""
        if (name, colour) != (self._name, self._colour):
            self._name, self._colour = name, colour
            self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draws the icon for the screen that the window is on."""
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, icon_pixmap(self._name, self._colour, px(self._size), self.devicePixelRatio()))
