"""The head of the inspector: an icon on a tile, a name that can be edited in place, and what it is the name of."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from designer.drawing.theme import Colour, Theme, mix
from designer.gui.editing.boxes import TextBox
from designer.gui.icons import icon_pixmap
from designer.gui.scaling import hold, px
from designer.gui.sentences import sentence
from designer.gui.style import set_role, set_state
from designer.gui.tongue import tr
from designer.gui.widgets.words import ElidedLabel, words

_TILE, _ICON, _RADIUS = 28, 16, 7


class Head(QWidget):
    """`named(text)`: the user gave another name, one that `check` has nothing against."""

    named = Signal(str)

    def __init__(self, theme: Theme, check: Callable[[str], str]) -> None:
        super().__init__()
        self._check, self._held = check, ""
        self.tile = Tile(theme)
        self.name = TextBox()
        self.name.setAccessibleName(tr("Name"))
        set_role(self.name, "title-field")
        self.kind = ElidedLabel("", "muted")
        self.problem = words("", "error", wrap=True)
        self.problem.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.tile, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.kind, 1, 1)
        grid.addWidget(self.problem, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.kind.setContentsMargins(7, 0, 0, 0)
        self.name.textEdited.connect(self._on_typed)
        self.name.editingFinished.connect(self._on_finished)
        self.name.left.connect(self._on_escape)

    def show_head(self, name: str, kind: str, icon: str, colour: Colour, *, editable: bool = True) -> None:
        """Shows a name and what it is the name of. A name that is being typed is left alone."""
        renamed, self._held = name != self._held, name
        if renamed or not self.name.hasFocus():
            self.name.setText(name)
            self.name.setCursorPosition(0)
            self._say("")
        self.name.setReadOnly(not editable)
        self.kind.setText(kind)
        self.tile.show_tile(icon, colour)

    def edit(self) -> None:
        """Puts the cursor into the name, with the text selected."""
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name.selectAll()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme; the tile's own colour comes with the next `show_head`."""
        self.tile.set_theme(theme)

    def _on_typed(self, text: str) -> None:
        self._say(self._check(text))

    def _on_finished(self) -> None:
        text = self.name.text().strip()
        if text == self._held or self._check(text):
            self._on_escape()
        else:
            self.named.emit(text)

    def _on_escape(self) -> None:
        self.name.setText(self._held)
        self._say("")

    def _say(self, refusal: str) -> None:
        self.problem.setText(sentence(refusal))
        self.problem.setVisible(bool(refusal))
        set_state(self.name, "invalid", "true" if refusal else "false")


class Tile(QWidget):
    """An icon on a rounded ground of its colour, as on a node."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        hold(self, _TILE, _TILE)
        self._theme, self._icon, self._colour = theme, "box", theme.muted

    def show_tile(self, icon: str, colour: Colour) -> None:
        """Shows another icon."""
        if (icon, colour) != (self._icon, self._colour):
            self._icon, self._colour = icon, colour
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draws the tile."""
        size = px(_ICON)
        place = (self.width() - size) // 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(self._colour, self._theme.panel, 0.2)))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
            painter.drawPixmap(place, place, icon_pixmap(self._icon, self._colour, size, self.devicePixelRatio()))
