"""The panel with all steps: where the project is now is marked, and a click goes to any of them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.fonts import ui_font
from designer.gui.history.steps import HERE, SAVED, UNDONE, Steps
from designer.gui.scaling import least, px
from designer.gui.session import Session
from designer.gui.stylesheet import tones
from designer.gui.tongue import tr

Index = QModelIndex | QPersistentModelIndex
_ROW, _INSET, _DOT, _RADIUS = 26, 12, 7, 5


class HistoryPanel(QWidget):
    """The steps of the session's document. It looks only while it is seen."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._active = session, False
        self.steps = Steps(self)
        self.list = QListView()
        self.list.setModel(self.steps)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("History"))
        least(self, width=160, height=90)
        self._rows = StepDelegate(theme, self.list)
        self.list.setItemDelegate(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 0, 4)
        column.addWidget(self.list)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        session.opened.connect(self._show)
        session.state_changed.connect(self._show)

    def set_active(self, active: bool) -> None:
        """Whether the panel is seen; only then it looks."""
        self._active = active
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._rows.set_theme(theme)
        self.list.viewport().update()

    def take_focus(self) -> None:
        """Puts the keyboard on the step where the project is."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        if not self._active:
            return
        self.steps.show(self._session.document)
        here = self.steps.index(self.steps.here)
        self.list.setCurrentIndex(here)
        self.list.scrollTo(here)

    def _on_chosen(self, index: QModelIndex) -> None:
        self._session.typing_ends.emit()
        self._session.document.go_to(index.row())


class StepDelegate(QStyledItemDelegate):
    """A step: a dot on the line through all steps, and its words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._tones = {name: QColor(colour) for name, colour in tones(theme).items()}

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:
        """All steps are equally high."""
        return QSize(0, px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws it; what was undone is faint, and says so."""
        rect, state = QRect(option.rect), option.state
        here, undone = bool(index.data(HERE)), bool(index.data(UNDONE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state, here=here)
        self._paint_line(painter, rect, index, here=here, undone=undone)
        text = rect.adjusted(2 * _INSET + px(_DOT), 0, -14, 0)
        aside = tr("saved") if index.data(SAVED) else ""
        painter.setFont(ui_font(10))
        painter.setPen(self._tones["muted"])
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, aside)
        text.setRight(text.right() - (painter.fontMetrics().horizontalAdvance(aside) + 8 if aside else 0))
        font = ui_font(12)
        font.setItalic(undone)
        font.setBold(here)
        painter.setFont(font)
        painter.setPen(self._tones["title" if here else "muted" if undone else "text"])
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, here: bool) -> None:
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (here or over):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tones["selected" if here else "hover"])
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._tones["accent"], 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(2.5, 0.5, -4.5, -0.5), _RADIUS, _RADIUS)

    def _paint_line(self, painter: QPainter, rect: QRect, index: Index, *, here: bool, undone: bool) -> None:
        dot, middle = px(_DOT), rect.center().y()
        x = rect.left() + _INSET + dot / 2
        painter.setPen(QPen(self._tones["border"], 1))
        if index.row():
            painter.drawLine(round(x), rect.top(), round(x), middle - dot)
        if index.row() < index.model().rowCount() - 1:
            painter.drawLine(round(x), middle + dot, round(x), rect.bottom())
        painter.setPen(QPen(self._tones["accent" if here else "muted"], 1.5))
        painter.setBrush(self._tones["accent"] if here else Qt.BrushStyle.NoBrush if undone else self._tones["muted"])
        painter.drawEllipse(QRectF(x - dot / 2, middle - dot / 2, dot, dot))
