"""What a page or panel shows while it has nothing to show: what it is for, and the one thing to do."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.scaling import px
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, words

_MARGIN = 32


class EmptyState(QWidget):
    """An icon, a title, a sentence, and at most one button. `compact` is for panels."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        theme: Theme,
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        compact: bool = False,
    ) -> None:
        super().__init__()
        self._icon = icon
        centre = Qt.AlignmentFlag.AlignHCenter
        self._picture = Picture(icon, _faint(theme), 24 if compact else 40)
        self._title = words(title, "heading" if compact else "title")
        self._text = words(text, "muted", wrap=True)
        self._title.setAlignment(centre)
        self._text.setAlignment(centre | Qt.AlignmentFlag.AlignTop)
        self._width = 264 if compact else 380
        self._text.setFixedWidth(px(self._width))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._picture, 0, centre)
        column.addSpacing(4 if compact else 8)
        column.addWidget(self._title, 0, centre)
        column.addWidget(self._text, 0, centre)
        self.button = push(action, "" if compact else "primary", on_action) if action else None
        if self.button is not None:
            column.addSpacing(8)
            column.addWidget(self.button, 0, centre)
        column.addStretch(3)

    def say(self, icon: str, title: str, text: str, theme: Theme) -> None:
        """Shows other words."""
        self._icon = icon
        self._title.setText(title)
        self._text.setText(text)
        self._fit()
        self.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """The style sheet has given the sentence its face by now: makes room for all its lines."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the sentence is too."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The sentence gives way."""
        return QSize(px(120), super().minimumSizeHint().height())

    def _fit(self) -> None:
        """A wrapped label that is centred asks for one line only; this says how many it has."""
        self._text.setFixedWidth(max(px(80), min(px(self._width), self.width() - _MARGIN)))
        self._text.setMinimumHeight(max(0, self._text.heightForWidth(self._text.maximumWidth())))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._picture.show_icon(self._icon, _faint(theme))
        self._fit()


def _faint(theme: Theme) -> str:
    return mix(theme.muted, theme.panel, 0.7)
