"""Files that are dragged onto the window: what each kind would do, said while it hovers, and done when it is dropped.

To take another kind of file, add an entry to `KINDS`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from designer.catalogue.registry import sources
from designer.catalogue.source import ARCHIVE_ENDINGS
from designer.drawing.theme import Theme
from designer.graph.files import SUFFIX
from designer.gui.fonts import ui_font
from designer.gui.icons import icon_pixmap
from designer.gui.own_layers.deeds import add_file
from designer.gui.scaling import px
from designer.gui.tongue import later, tr

if TYPE_CHECKING:
    from designer.gui.main_window import MainWindow

PICTURES = frozenset((".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff"))
_LOOKED_AT = 200
"""So many entries of a folder are looked at for pictures."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What files are, by their names; what would happen, in words; and what does."""

    id: str
    takes: Callable[[Path], bool]
    icon: str
    words: str
    drop: Callable[["MainWindow", list[Path]], object]
    needs_project: bool = False


def _open(window: "MainWindow", paths: list[Path]) -> None:
    """Opens the first of them; the window holds one project."""
    if window.files.open(paths[0]) and len(paths) > 1:
        others = ", ".join(path.name for path in paths[1:])
        window.toasts.say(
            "info",
            tr(
                "One project is open at a time: {name}. These were left as they are: {others}.",
                name=paths[0].name,
                others=others,
            ),
        )


def _add_code(window: "MainWindow", paths: list[Path]) -> None:
    names = [name for path in paths if (name := add_file(window.session, path))]
    if names:
        window.session.code_wanted.emit(names[-1])


def choose_data(window: "MainWindow", paths: list[Path]) -> None:
    """Takes the first of them to the Data page, which looks what it is; data is one file or folder.

    At the welcome a project begins with it.
    """
    from designer.gui.pages.data.page import DataPage  # here: not needed for the first paint

    if window.at_welcome and not window.files.new():
        return
    window.show_page("data")
    page = window.page_widget("data")
    if isinstance(page, DataPage):
        page.open_path(paths[0])
    if len(paths) > 1:
        text = tr(
            "Data is one file or one folder: {name}. These were left as they are: {others}.",
            name=paths[0].name,
            others=", ".join(path.name for path in paths[1:]),
        )
        window.toasts.say("info", text)


def _try_model(window: "MainWindow", paths: list[Path]) -> None:
    """Tries out the first of them."""
    from designer.gui.pages.deploy.page import DeployPage  # here: not needed for the first paint

    window.show_page("deploy")
    page = window.page_widget("deploy")
    if isinstance(page, DeployPage):
        page.open_model(paths[0])


def _suffix(*suffixes: str) -> Callable[[Path], bool]:
    return lambda path: path.suffix.lower() in suffixes


def is_data_file(path: Path) -> bool:
    """Whether a file's name ends as that of some kind of source, or of an archive. Code is taken for layers."""
    known = {ending for entry in sources() if entry.needs == "file" for ending in entry.endings}
    endings = tuple(known - {".py"})
    return path.name.lower().endswith((*endings, *ARCHIVE_ENDINGS)) and not path.is_dir()


def has_files(folder: Path) -> bool:
    """Whether a folder holds anything."""
    try:
        return folder.is_dir() and bool(_some(folder))
    except OSError:
        return False


def has_pictures(folder: Path) -> bool:
    """Whether a folder, or one right inside it, holds pictures. Looks at a few entries only."""
    try:
        if not folder.is_dir():
            return False
        entries = _some(folder)
        return any(map(_is_picture, entries)) or any(
            any(map(_is_picture, _some(inner))) for inner in entries[:10] if inner.is_dir()
        )
    except OSError:
        return False


KINDS = (
    Kind("project", _suffix(SUFFIX), "folder-open", later("Open “{name}”"), _open),
    Kind(
        "code",
        _suffix(".py"),
        "file-code",
        later("Add the layers of “{name}” to this project"),
        _add_code,
        needs_project=True,
    ),
    Kind(
        "table",
        is_data_file,
        "table",
        later("Take “{name}” to the Data page"),
        choose_data,
    ),
    Kind(
        "pictures",
        has_pictures,
        "images",
        later("Take the pictures of “{name}” to the Data page"),
        choose_data,
    ),
    Kind(
        "folder",
        has_files,
        "folder",
        later("Take “{name}” to the Data page"),
        choose_data,
    ),
    Kind(
        "model",
        _suffix(".onnx"),
        "package",
        later("Try out the model “{name}”"),
        _try_model,
        needs_project=True,
    ),
)
"""In the order in which they are asked."""


def kind_of(paths: Iterable[Path], *, project: bool) -> tuple[Kind, list[Path]] | None:
    """The first kind that takes some of the files, and those; None if nothing here can be done with any."""
    files = list(paths)
    for kind in KINDS:
        taken = [path for path in files if kind.takes(path)] if project or not kind.needs_project else []
        if taken:
            return kind, taken
    return None


class Dropping(QObject):
    """Shows over the window what would happen, and lets it happen."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.sign = DropSign(window)
        self.sign.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is dragged over the window, away from it, and let go."""
        if isinstance(event, QDragLeaveEvent):
            self.leave()
        elif isinstance(event, QDragEnterEvent):
            self.enter(event)
            return True
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self.drop(event)
            return True
        return False

    def enter(self, event: QDragEnterEvent) -> None:
        """Something is over the window."""
        paths = _files(event.mimeData())
        if not paths:
            return
        found = self._found(paths)
        if found is None:
            self.sign.say("circle-slash", self._why_not(paths), self._window.appearance.theme, welcome=False)
            event.ignore()
            return
        kind, taken = found
        words = tr(kind.words, name=taken[0].name)
        if len(paths) > 1 and len(taken) == len(paths) and kind.id != "project":
            words = tr("{what}, and {count} more", what=words, count=len(paths) - 1)
        self.sign.say(kind.icon, words, self._window.appearance.theme, welcome=True)
        event.acceptProposedAction()

    def leave(self) -> None:
        """It is not any more."""
        self.sign.hide()

    def drop(self, event: QDropEvent) -> None:
        """It was let go."""
        self.sign.hide()
        found = self._found(_files(event.mimeData()))
        if found is not None:
            kind, taken = found
            event.acceptProposedAction()
            kind.drop(self._window, taken)

    def _found(self, paths: list[Path]) -> tuple[Kind, list[Path]] | None:
        return kind_of(paths, project=not self._window.at_welcome)

    def _why_not(self, paths: list[Path]) -> str:
        if self._window.at_welcome and kind_of(paths, project=True) is not None:
            return tr("Open a project first")
        return tr("Nothing can be done with “{name}” here", name=paths[0].name)


class DropSign(QWidget):
    """Lies over the whole window while files hover; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ground = parent
        self.text, self._icon, self._welcome = "", "", True
        self._theme: Theme | None = None

    def say(self, icon: str, text: str, theme: Theme, *, welcome: bool) -> None:
        """Shows itself with a sentence."""
        self.text, self._icon, self._theme, self._welcome = text, icon, theme, welcome
        self.setAccessibleName(text)
        self.setGeometry(self._ground.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """A veil, a frame of dashes, and in the middle what would happen."""
        theme = self._theme
        if theme is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            veil = QColor(theme.canvas)
            veil.setAlphaF(0.72)
            painter.fillRect(self.rect(), veil)
            colour = QColor(theme.accent if self._welcome else theme.muted)
            painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(12, 12, -12, -12), 14, 14)
            self._paint_card(painter, theme, colour)

    def _paint_card(self, painter: QPainter, theme: Theme, colour: QColor) -> None:
        painter.setFont(ui_font(15, QFont.Weight.DemiBold))
        side, pad = px(24), px(20)
        most = self.width() - 4 * pad - side
        text = painter.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideMiddle, most)
        width = painter.fontMetrics().horizontalAdvance(text) + side + 3 * pad
        card = QRectF((self.width() - width) / 2, (self.height() - px(64)) / 2, width, px(64))
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(card, 12, 12)
        ink = theme.accent if self._welcome else theme.muted
        pixmap = icon_pixmap(self._icon, ink, side, self.devicePixelRatioF())
        painter.drawPixmap(round(card.left() + pad), round(card.center().y() - side / 2), pixmap)
        painter.setPen(QColor(theme.title))
        painter.drawText(card.adjusted(2 * pad + side, 0, -pad / 2, 0), Qt.AlignmentFlag.AlignVCenter, text)


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _some(folder: Path) -> list[Path]:
    return [entry for entry, _ in zip(folder.iterdir(), range(_LOOKED_AT), strict=False)]


def _is_picture(path: Path) -> bool:
    return path.suffix.lower() in PICTURES
