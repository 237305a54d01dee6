"""The networks of two runs beside each other, with what differs marked, and told in words below."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from designer.analysis.blocks import analyse_in
from designer.drawing.picture import Picture
from designer.drawing.theme import Theme
from designer.graph.matching import project_changes, told
from designer.graph.model import Project
from designer.gui.editing.boxes import ChoiceBox
from designer.gui.pages.train.runs_table.columns import name_of
from designer.gui.pages.train.runs_table.signs import swatch_icon
from designer.gui.picture_painter import paint_marks
from designer.gui.plots.tints import tint
from designer.gui.run.background import Background
from designer.gui.scaling import least, px
from designer.gui.style import set_role
from designer.gui.tongue import later, tr
from designer.gui.widgets.words import words
from designer.jobs.errors import RunError
from designer.jobs.summaries import Summary

_TOPIC = "compared networks"
_MOST_PIXELS = 6000
_SCALE = 2.0
_ZOOM, _LARGEST = 1.25, 2.0
_SAID = {"added": later("added"), "removed": later("removed"), "changed": later("changed"), "usual": later("usual")}


class Drawn(NamedTuple):
    """Two pictures, with pixels per unit, and what differs, in words; all networks by name, * if they differ."""

    pictures: tuple[tuple[QImage, float], tuple[QImage, float]]
    changes: list[str]
    names: list[str]
    shown: int


class Pane(QGraphicsView):
    """A picture that is moved with the mouse and zoomed with the wheel. `moved()`: it shows another part."""

    moved = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._scene = QGraphicsScene(self)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.addItem(self._item)
        self.setScene(self._scene)
        self.setAccessibleName(name)
        self.setToolTip(tr("Drag to move, wheel to zoom, double click to see all"))
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._fitted = True
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda _: self.moved.emit())

    @property
    def has_picture(self) -> bool:
        """Whether there is something to see."""
        return not self._item.pixmap().isNull()

    def show_picture(self, image: QImage, scale: float, ground: str) -> None:
        """Shows a picture with so many pixels per unit, on its own ground."""
        self.setBackgroundBrush(QColor(ground))
        self._item.setPixmap(QPixmap.fromImage(image))
        self._item.setScale(1 / scale)
        self._scene.setSceneRect(self._item.sceneBoundingRect())
        self.fit()

    def fit(self) -> None:
        """Shows all of it, not larger than it is."""
        self._fitted = True
        box = self._scene.sceneRect()
        if box.isEmpty():
            return
        share = min(self.viewport().width() / box.width(), self.viewport().height() / box.height(), 1.0)
        self.resetTransform()
        self.scale(share, share)
        self.moved.emit()

    def follow(self, other: "Pane") -> None:
        """Shows the same part as another pane."""
        self.blockSignals(True)
        self._fitted = other._fitted
        self.setTransform(other.transform())
        for mine, its in (
            (self.horizontalScrollBar(), other.horizontalScrollBar()),
            (self.verticalScrollBar(), other.verticalScrollBar()),
        ):
            mine.setValue(its.value())
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms around the mouse."""
        factor = _ZOOM ** (event.angleDelta().y() / 120)
        wanted = min(max(self.transform().m11() * factor, 0.05), _LARGEST)
        self._fitted = False
        self.scale(wanted / self.transform().m11(), wanted / self.transform().m11())
        self.moved.emit()
        event.accept()

    # Any button: Qt's event.
    def mouseDoubleClickEvent(self, event: object) -> None:
        """Shows all again."""
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Goes on showing all, if it did."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()


class ComparedNetworks(QWidget):
    """Two networks: of the first two runs that are compared. They are read and drawn by the thread."""

    def __init__(self, background: Background, theme: Theme) -> None:
        super().__init__()
        self._background, self._theme = background, theme
        self._runs: tuple[Summary, ...] = ()
        self._wanted = -1
        self.which = ChoiceBox()
        self.which.setAccessibleName(tr("Which network"))
        self.which.setToolTip(tr("Networks in which the runs differ have a *"))
        self.which.activated.connect(self._on_which)
        least(self.which, width=220)
        self.which.hide()
        self._heads = (words("", "heading"), words("", "heading"))
        self._dots = (words(), words())
        self.panes = (Pane(tr("First network")), Pane(tr("Second network")))
        self.said = words("", "mono", wrap=True, selectable=True)
        self.note = words("", "muted", wrap=True)
        self._arrange()
        first, second = self.panes
        first.moved.connect(lambda: second.follow(first))
        second.moved.connect(lambda: first.follow(second))

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self._read()

    def show_runs(self, runs: Sequence[Summary]) -> None:
        """Has the networks of the first two runs drawn."""
        self._runs, self._wanted = tuple(runs), -1
        self._read()

    def _read(self) -> None:
        runs = self._runs
        pair = [run for run in runs if run.about.script is None][:2]
        if len(pair) < 2:
            self._say(tr("Runs of scripts have no networks that could be compared.") if runs else "")
            return
        for run, head, dot in zip(pair, self._heads, self._dots, strict=True):
            head.setText(name_of(run))
            dot.setPixmap(swatch_icon(tint(self._theme, self._runs.index(run))).pixmap(px(14)))
        self._say(tr("Drawing the networks …"))
        folders, theme, wanted = [run.folder for run in pair], self._theme, self._wanted
        said = {word: tr(text) for word, text in _SAID.items()}
        self._background.ask(
            _TOPIC,
            lambda: draw(folders[0].spec().project, folders[1].spec().project, theme, said, wanted),
            self._on_drawn,
            self._on_error,
        )

    def _arrange(self) -> None:
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(12)
        for head, dot, pane in zip(self._heads, self._dots, self.panes, strict=True):
            side = QVBoxLayout()
            side.setSpacing(4)
            top = QHBoxLayout()
            top.setSpacing(6)
            top.addWidget(dot)
            top.addWidget(head, 1)
            frame = QFrame()
            set_role(frame, "field")
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(1, 1, 1, 1)
            inside.addWidget(pane)
            least(pane, width=160, height=120)
            side.addLayout(top)
            side.addWidget(frame, 1)
            self._sides.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.which, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._sides, 1)
        column.addWidget(self.note)
        column.addWidget(self.said)

    def _on_drawn(self, drawn: Drawn) -> None:
        self.which.clear()
        self.which.addItems(drawn.names)
        self.which.setCurrentIndex(drawn.shown)
        self.which.setVisible(len(drawn.names) > 1)
        is_wide = max(image.width() / max(1, image.height()) for image, _ in drawn.pictures) > _WIDE
        direction = QBoxLayout.Direction.TopToBottom if is_wide else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(direction)
        for pane, (image, scale) in zip(self.panes, drawn.pictures, strict=True):
            pane.show_picture(image, scale, self._theme.canvas)
        self.panes[0].fit()
        more = len(drawn.changes) - _MOST_LINES
        lines = drawn.changes[:_MOST_LINES] + ([tr("and {count} more", count=more)] if more > 0 else [])
        self.said.setText("\n".join(lines))
        self.said.setVisible(bool(lines))
        self.note.setText("" if lines else tr("The networks are alike."))
        self.note.setVisible(not lines)

    def _on_which(self, at: int) -> None:
        self._wanted = at
        self._read()

    def _on_error(self, error: Exception) -> None:
        self._say(
            f"{error.message} {error.hint}" if isinstance(error, RunError) else f"{type(error).__name__}: {error}"
        )

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.said.hide()


_MOST_LINES = 6
_WIDE = 1.5
"""Pictures that are so many times as wide as high stand one above the other."""


def draw(before: Project, after: Project, theme: Theme, said: Mapping[str, str], wanted: int = -1) -> Drawn:
    """Draws a network of two projects with what differs: the wanted one, or the first that differs."""
    from designer.drawing.diff import pictures  # here: only who compares waits for it

    found = project_changes(before, after)
    shown = wanted if 0 <= wanted < len(found) else next((at for at, each in enumerate(found) if each), 0)
    changes = found[shown]
    analyses = analyse_in(before, changes.before.id), analyse_in(after, changes.after.id)
    first, second = map(_painted, pictures(changes, *analyses, theme, said))
    names = [f"{each.before.name}{' *' if each else ''}" for each in found]
    return Drawn((first, second), told(changes), names, shown)


def _painted(drawn: Picture) -> tuple[QImage, float]:
    """A picture in pixels, painted by Qt: several times as fast as what writes PNG files; and pixels per unit."""
    scale = min(_SCALE, _MOST_PIXELS / max(drawn.width, drawn.height, 1.0))
    image = QImage(int(drawn.width * scale), int(drawn.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(drawn.background))
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        painter.translate(-drawn.box[0], -drawn.box[1])
        painter.setClipRect(QRectF(drawn.box[0], drawn.box[1], drawn.width, drawn.height))
        paint_marks(painter, drawn.marks)
    return image, scale
