"""Cards to choose from what can be taken away, several of them at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.take_words import TAKE_WORDS, TakeWords
from designer.gui.scaling import px
from designer.gui.style import set_role, set_state
from designer.gui.tongue import tr
from designer.gui.widgets.words import Picture, words

_WIDE = 236


class TakeCard(QFrame):
    """One kind: a box to tick, an icon and what it is for; a click anywhere on the card ticks it."""

    toggled = Signal(bool)

    def __init__(self, kind: TakeWords, theme: Theme) -> None:
        super().__init__()
        set_role(self, "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._kind = kind
        self._picture = Picture(kind.icon, theme.accent, 18)
        self.box = QCheckBox(tr(kind.title))
        set_role(self.box, "card")
        self.box.setAccessibleDescription(tr(kind.about))
        self.box.toggled.connect(self._on_toggled)
        about = words(tr(kind.about), "small", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.box, 1)
        head.addWidget(self._picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(about)
        column.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._picture.show_icon(self._kind.icon, theme.accent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ticks the box, wherever the card is clicked."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()
            event.accept()
        else:
            super().mousePressEvent(event)

    def _on_toggled(self, on: bool) -> None:
        set_state(self, "chosen", "true" if on else "false")
        self.toggled.emit(on)


class TakeCards(QWidget):
    """All kinds side by side, as many as there is room for. `changed()`: others are chosen."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.cards = {kind: TakeCard(text, theme) for kind, text in TAKE_WORDS.items()}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        for card in self.cards.values():
            card.toggled.connect(lambda _: self.changed.emit())
        self._spread(3)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The kinds that are ticked."""
        return tuple(kind for kind, card in self.cards.items() if card.box.isChecked())

    def choose(self, *kinds: str) -> None:
        """Ticks exactly these."""
        for kind, card in self.cards.items():
            card.box.setChecked(kind in kinds)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for card in self.cards.values():
            card.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self._spread(max(1, min(4, event.size().width() // px(_WIDE))))

    def _spread(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, place // columns, place % columns)
