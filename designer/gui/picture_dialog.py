"""Asks how the network is to be drawn into a file: as what, how large, in which colours; and shows what comes out."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.drawing.theme import THEMES, Theme
from designer.gui.action_table.view import LOOKS
from designer.gui.run.background import Background
from designer.gui.scaling import hold, px
from designer.gui.session import Session
from designer.gui.settings_page.rows import choice, switch
from designer.gui.style import set_role
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import hairline, words

FORMATS = (("svg", later("SVG, vectors")), ("png", later("PNG, pixels")), ("pdf", later("PDF, one page")))
"""What can be written: the ending of the file's name, and words."""
_SCALES = ("1", "2", "3", "4")
_SIZE = 860, 560
_SIDE = 300
_SQUARE = 10
_PREVIEW_PIXELS = 1200


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen. `scale`: pixels per unit of the canvas, or how large a page is."""

    format: str = "svg"
    scale: float = 2.0
    theme: str = "light"
    transparent: bool = False


class PictureDialog(QDialog):
    """`wanted(choices)`: the file is to be written. `closed()`."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget, session: Session, theme: Theme, background: Background) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export picture"))
        self.setObjectName("picture")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._background = session, background
        self.choices = Choices(theme=theme.name)
        looks = [(name, title) for name, title in LOOKS if name in THEMES]
        self.format = choice(FORMATS, self.choices.format, lambda format: self._choose(format=format))
        scales = [(scale, f"{scale}×") for scale in _SCALES]
        self.scale = choice(scales, f"{self.choices.scale:g}", lambda scale: self._choose(scale=float(scale)))
        self.look = choice(looks, self.choices.theme, lambda name: self._choose(theme=name))
        self.transparent = switch(now=False, choose=lambda on: self._choose(transparent=on))
        self.preview = Preview()
        self.size_said = words("", "muted", wrap=True)
        self.export = push(tr("Export…"), "primary", self._on_export)
        self._width, self._height = 0.0, 0.0
        self._place()
        self.resize(min(px(_SIZE[0]), parent.width() - 24), min(px(_SIZE[1]), parent.height() - 24))
        self._draw()
        self._say()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wants no preview any more."""
        self._background.forget(_TOPIC)
        self.closed.emit()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes."""
        self.close()

    def _place(self) -> None:
        side = QWidget()
        set_role(side, "panel")
        hold(side, width=_SIDE)
        form = QFormLayout()
        form.setSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, control in (
            (tr("Format"), self.format),
            (tr("Scale"), self.scale),
            (tr("Colours"), self.look),
        ):
            control.setMinimumWidth(0)
            control.setAccessibleName(title)
            form.addRow(words(title), control)
        ground = QHBoxLayout()  # not in the form, where its many letters would narrow the choices
        self.transparent.setAccessibleName(tr("Transparent ground"))
        ground.addWidget(words(tr("Transparent ground"), wrap=True), 1)
        ground.addWidget(self.transparent)
        column = QVBoxLayout(side)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addLayout(ground)
        column.addWidget(self.size_said)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.export)
        column.addLayout(row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.preview, 1)
        whole.addWidget(hairline(vertical=True))
        whole.addWidget(side)

    def _choose(self, **changes: object) -> None:
        before = self.choices
        self.choices = replace(before, **changes)  # type: ignore[arg-type]  # each name says what it takes
        if (before.theme, before.transparent) != (self.choices.theme, self.choices.transparent):
            self._draw()
        self._say()

    def _draw(self) -> None:
        """The preview, drawn in the thread: a large network takes a while."""
        network, analysis, choices = self._session.network, self._session.analysis, self.choices

        def draw() -> tuple[bytes, float, float]:
            from designer.drawing.png import png_bytes  # here and below: only who exports a picture waits for it
            from designer.drawing.scene import picture

            drawn = picture(network, analysis, THEMES[choices.theme], transparent=choices.transparent)
            scale = min(2.0, _PREVIEW_PIXELS / max(drawn.width, drawn.height, 1.0))
            return png_bytes(drawn, scale=scale), drawn.width, drawn.height

        self._background.ask(_TOPIC, draw, self._on_drawn, lambda error: self.preview.say(str(error)))

    def _on_drawn(self, drawn: tuple[bytes, float, float]) -> None:
        content, self._width, self._height = drawn
        pixmap = QPixmap()
        pixmap.loadFromData(content)
        self.preview.show_pixmap(pixmap)
        self._say()

    def _say(self) -> None:
        """How large the file's picture becomes."""
        is_pixels = self.choices.format == "png"
        self.scale.setEnabled(self.choices.format != "svg")
        if not self._width:
            self.size_said.setText("")
        elif is_pixels:
            width, height = (round(side * self.choices.scale) for side in (self._width, self._height))
            self.size_said.setText(tr("{width} × {height} pixels", width=width, height=height))
        else:
            text = tr(
                "{width} × {height} units, sharp at any size", width=round(self._width), height=round(self._height)
            )
            self.size_said.setText(text)

    def _on_export(self) -> None:
        self.wanted.emit(self.choices)


_TOPIC = "preview of the picture"


class Preview(QLabel):
    """The picture as it will be, as large as there is room; a chequered ground shows where nothing is."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "canvas")
        self.setAccessibleName(tr("Preview"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(200, 160)
        self._pixmap = QPixmap()
        self.say(tr("Drawing …"))

    @property
    def shown(self) -> QPixmap:
        """What is shown; null while it is being drawn."""
        return self._pixmap

    def say(self, text: str) -> None:
        """Shows words instead."""
        self._pixmap = QPixmap()
        self.setText(text)

    def show_pixmap(self, pixmap: QPixmap) -> None:
        """Shows a picture."""
        self.setText("")
        self._pixmap = pixmap
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or the words."""
        super().paintEvent(event)
        if self._pixmap.isNull():
            return
        room = self.size() - QSize(32, 32)
        ratio = self.devicePixelRatio()
        size = self._pixmap.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        pixmap = self._pixmap.scaled(
            size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        pixmap.setDevicePixelRatio(ratio)
        with QPainter(self) as painter:
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            if self._pixmap.hasAlphaChannel():
                _chequer(painter, left, top, size)
            painter.drawPixmap(left, top, pixmap)


def _chequer(painter: QPainter, left: int, top: int, size: QSize) -> None:
    painter.fillRect(left, top, size.width(), size.height(), QColor("#FFFFFF"))
    for row in range(0, size.height(), _SQUARE):
        for column in range((row // _SQUARE) % 2 * _SQUARE, size.width(), 2 * _SQUARE):
            width, height = min(_SQUARE, size.width() - column), min(_SQUARE, size.height() - row)
            painter.fillRect(left + column, top + row, width, height, QColor("#D9D9D9"))
