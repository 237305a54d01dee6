"""A small list at a place of the canvas, filtered while typing: the ground of search-to-add and of “connect to…”."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractListModel,
    QElapsedTimer,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from designer.drawing.theme import Colour, Theme, mix
from designer.gui.fonts import ui_font
from designer.gui.icons import icon_pixmap
from designer.gui.scaling import px
from designer.gui.tongue import tr

_WIDTH, _ROW, _MOST_ROWS, _FEWEST_ROWS = 300, 30, 8, 3
_EDGE = 8
_PAD, _GAP = 8, 6
_SLICE_MS = 8
_ASIDE_SHARE = 0.55
"""How much of a row what stands at its right may take."""
_KEYS_FOR_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Pick:
    """One row: what is chosen with it (`value`), its title, what stands at the right, its icon and that one's ink."""

    value: object
    title: str
    aside: str = ""
    icon: str = "box"
    ink: Colour = field(default="#808080")
    doc: str = ""


class _Picks(QAbstractListModel):
    """The rows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.picks: Sequence[Pick] = ()

    def show(self, picks: Sequence[Pick]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self.picks = picks
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return len(self.picks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row's title, its words, or the row itself."""
        pick = self.picks[index.row()]
        return {
            Qt.ItemDataRole.DisplayRole: pick.title,
            Qt.ItemDataRole.ToolTipRole: pick.doc,
            Qt.ItemDataRole.AccessibleTextRole: f"{pick.title}, {pick.aside}" if pick.aside else pick.title,
            Qt.ItemDataRole.AccessibleDescriptionRole: pick.doc,
            Qt.ItemDataRole.UserRole: pick,
        }.get(Qt.ItemDataRole(role))


class _Row(QStyledItemDelegate):
    """Draws a row: icon, title, what stands aside."""

    theme: Theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all."""
        return QSize(px(_WIDTH) - 2 * _PAD, px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws it."""
        pick, theme = index.data(Qt.ItemDataRole.UserRole), self.theme
        area = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(theme.accent, theme.panel, 0.18)))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 6, 6)
        size, text = px(16), px(34)
        icon = icon_pixmap(pick.icon, pick.ink, size, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPoint(area.left() + px(9), area.center().y() - size // 2 + 1), icon)
        middle = Qt.AlignmentFlag.AlignVCenter
        small = QFontMetrics(ui_font(10))
        most = round(area.width() * _ASIDE_SHARE)
        aside = small.elidedText(pick.aside, Qt.TextElideMode.ElideRight, most)
        painter.setFont(ui_font(12, QFont.Weight.Medium if chosen else QFont.Weight.Normal))
        painter.setPen(QColor(theme.title))
        title = area.adjusted(text, 0, -px(18) - small.horizontalAdvance(aside), 0)
        shown = painter.fontMetrics().elidedText(pick.title, Qt.TextElideMode.ElideRight, title.width())
        painter.drawText(title, middle | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setFont(ui_font(10))
        painter.setPen(QColor(theme.muted))
        painter.drawText(area.adjusted(text, 0, -px(10), 0), middle | Qt.AlignmentFlag.AlignRight, aside)
        painter.restore()


class PickPopup(QFrame):
    """Opens at a position. Esc or a click elsewhere closes it. A subclass gives the rows for a text (`picks_for`),
    and takes the one that was chosen (`take`).
    """

    def __init__(self, parent: QWidget, theme: Theme, name: str, list_name: str) -> None:
        super().__init__(parent)
        self._ground = parent
        self._is_open = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)
        self.field = QLineEdit(self, clearButtonEnabled=False)
        self.field.setAccessibleName(name)
        self.field.textChanged.connect(self._on_text)
        self.field.installEventFilter(self)
        self.list = QListView(self)
        self._model, self._row = _Picks(self), _Row(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._row)
        self.list.setAccessibleName(list_name)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._on_clicked)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.nothing = QLabel(tr("Nothing fits"), self)
        self.nothing.setContentsMargins(10, 6, 10, 4)
        self.nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        layout.setSpacing(_GAP)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self.nothing)
        self.set_theme(theme)
        self.hide()

    @property
    def picks(self) -> Sequence[Pick]:
        """The rows that are shown."""
        return self._model.picks

    def picks_for(self, text: str) -> Sequence[Pick]:
        """The rows for what was typed, best first."""
        raise NotImplementedError(type(self).__name__)

    def take(self, pick: Pick) -> None:
        """A row was chosen."""
        raise NotImplementedError(type(self).__name__)

    def chosen_changed(self, pick: Pick | None) -> None:
        """Another row is the current one."""

    def closed(self) -> None:
        """It has gone."""

    def try_one(self) -> bool:
        """Finds out about one more row; False if there is nothing to find out."""
        return False

    def open_at(self, at: QPoint, words: str, beside: QPoint | None = None) -> None:
        """Shows all rows, at a position of the parent, or `beside` where there is no room below.

        `words` stand in the field while nothing is typed.
        """
        self._is_open = True
        self.field.setPlaceholderText(words)
        self.field.clear()
        self._on_text("")
        area = self._ground.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        self.setFixedSize(px(_WIDTH), self._height(min(_MOST_ROWS, self._rows_with_room())))
        if beside is not None and at.y() + self.height() > area.bottom():
            at = beside
        x = min(at.x(), area.right() - self.width())
        y = min(at.y(), area.bottom() - self.height())
        self.move(max(area.left(), x), max(area.top(), y))
        self.field.setFont(ui_font(12))
        self.nothing.setFont(ui_font(12))
        self._fit_height()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._timer.start(0)

    def refresh(self) -> None:
        """More is known: shows the rows anew, with the same one chosen."""
        before = self.list.currentIndex().row()
        chosen = self.picks[before].value if 0 <= before < len(self.picks) else None
        self._model.show(self.picks_for(self.field.text()))
        kept = next((row for row, pick in enumerate(self.picks) if pick.value == chosen), 0) if before > 0 else 0
        self._choose(kept)
        self._fit_height()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours from now on."""
        self.theme = self._row.theme = theme
        self.setStyleSheet(
            f"QLineEdit {{ background: {theme.field}; color: {theme.title}; border: 1px solid {theme.hairline};"
            f" border-radius: 6px; padding: 0 9px; min-height: 28px; selection-background-color: {theme.accent}; }}"
            f"QLineEdit:focus {{ border-color: {theme.accent}; }}"
            f"QLabel {{ color: {theme.muted}; background: transparent; }}"
            "QListView { background: transparent; border: none; outline: none; }"
        )
        self.field.setFont(ui_font(12))
        self.nothing.setFont(ui_font(12))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.theme.border), 1.0))
            painter.setBrush(QColor(self.theme.panel))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 10, 10)

    def dismiss(self) -> None:
        """Closes; the keyboard goes back to the canvas."""
        self._ground.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Asks no more."""
        self._timer.stop()
        was_open, self._is_open = self._is_open, False
        if was_open:
            self.closed()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go to the list while the letters go to the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event)
        if event.type() is QEvent.Type.FocusOut and not self.underMouse():
            self.hide()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._on_clicked(self.list.currentIndex())
        elif key in _KEYS_FOR_THE_LIST:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_MOST_ROWS}.get(key, _MOST_ROWS)
            last = self._model.rowCount() - 1
            self._choose(min(max(self.list.currentIndex().row() + step, 0), last))
        else:
            return False
        return True

    def _on_timeout(self) -> None:
        """Finds out more, a few milliseconds at a time, so that the hand is never held up."""
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < _SLICE_MS:
            if not self.try_one():
                self._timer.stop()
                break
        if not self._timer.isActive() or len(self.picks) < _MOST_ROWS:
            self.refresh()

    def _on_text(self, text: str) -> None:
        self._model.show(self.picks_for(text))
        self._choose(0)
        self._fit_height()

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(row))
        self.list.scrollTo(self._model.index(row))

    def _on_current(self, index: QModelIndex) -> None:
        self.chosen_changed(index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            pick: Pick = index.data(Qt.ItemDataRole.UserRole)
            self.dismiss()
            self.take(pick)

    def _fit_height(self) -> None:
        rows = min(_MOST_ROWS, self._model.rowCount(), self._rows_with_room())
        self.list.setVisible(rows > 0)
        self.nothing.setVisible(not rows)
        self.setFixedHeight(self._height(max(rows, 1)))

    def _rows_with_room(self) -> int:
        """How many rows a low canvas shows."""
        return max(_FEWEST_ROWS, (self._ground.height() - 2 * _EDGE - self._height(0)) // px(_ROW))

    def _height(self, rows: int) -> int:
        return 2 * _PAD + self.field.sizeHint().height() + _GAP + rows * px(_ROW)
