"""The welcome page: the tour, an empty network, recent projects, templates; a search over all of them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.graph.model import Project, empty_project
from designer.gui.icons import icon
from designer.gui.matching import score
from designer.gui.scaling import px
from designer.gui.settings import Settings
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.tour.progress import TourProgress
from designer.gui.welcome.card import LEAST_WIDTH
from designer.gui.welcome.choice import Choice
from designer.gui.welcome.gallery import Gallery
from designer.gui.welcome.grid import Grid
from designer.gui.welcome.recent import RecentList
from designer.gui.welcome.shelf import Shelf
from designer.gui.welcome.tile import Tile
from designer.gui.widgets.buttons import push
from designer.gui.widgets.search_field import SearchField
from designer.gui.widgets.words import caption, words
from designer.templates import Template, list_templates, load_template

EMPTY = ""
"""Stands for the empty network where a template's id stands otherwise."""

_WIDEST, _SEARCH_WIDTH = 1000, 260
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Welcome(QFrame):
    """`template_chosen(id)` (`EMPTY` for the empty network), `file_chosen(path)`, `tour_wanted()`, `open_wanted()`,
    `data_wanted()`, `back_wanted()`.
    """

    template_chosen = Signal(str)
    file_chosen = Signal(object)
    tour_wanted = Signal()
    open_wanted = Signal()
    data_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._tour = TourProgress(settings)
        set_role(self, "canvas")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("Welcome"))
        self._templates = {template.id: template for template in list_templates()}
        self.back = push("", "", self.back_wanted.emit)
        self.search = SearchField(tr("Search templates and projects"), theme)
        self.tour = Tile("rocket", "", "", theme)
        empty = Tile("plus", tr("Empty network"), tr("Draw your own, layer by layer."), theme)
        self.open = Tile("folder-open", tr("Open a project…"), tr("A .loom file from your disk."), theme)
        said = tr("A table, pictures, texts, sound: a file or a folder. A network is suggested for it.")
        self.data = Tile("database", tr("I have data…"), said, theme)
        self.gallery = Gallery(tuple(self._templates.values()), theme)
        self.cards: dict[str, Choice] = {EMPTY: empty, **self.gallery.cards}
        self._begin = Grid((self.tour, self.data, empty, self.open), LEAST_WIDTH, wide_first=True)
        self.recent = RecentList(Shelf(settings), theme)
        self.nothing = words("", "muted")
        self._place(theme)
        self._connect()
        self._say_tour()

    def maker(self, id: str) -> Callable[[], Project]:
        """What makes the project behind a card."""
        return partial(load_template, id) if id in self._templates else empty_project

    def refresh(self, back_to: str = "") -> None:
        """Looks again which projects there are. `back_to` is the name of the project that is open, if one is."""
        self.back.setText(" " + tr("Back to {name}", name=back_to))
        self.back.setVisible(bool(back_to))
        self.search.clear()
        self.recent.refresh()
        self._say_tour()
        self._filter("")

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme, and the size of its text."""
        for card in (*self.cards.values(), self.tour, self.data, self.open):
            card.set_theme(theme)
        self.recent.set_theme(theme)
        self.search.set_theme(theme)
        self.back.setIcon(icon("arrow-left", theme.text))
        self._keep_width()
        self._begin.lay_out()
        self.gallery.lay_out()

    def shut(self) -> None:
        """Ends what is drawn beside the window. To be called once, before the window goes."""
        self.recent.pictures.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move over what can be chosen, letters search, Escape goes back to the open project."""
        if event.key() in _ARROWS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._walk(*_ARROWS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self.back_wanted.emit()
        elif event.text().isalnum() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.search.setFocus()
            self.search.insert(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The content takes the room there is, up to a width that reads well."""
        super().resizeEvent(event)
        self._keep_width()

    # -- inside

    def _place(self, theme: Theme) -> None:
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 36, 0, 36)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(words(tr("What shall it learn?"), "hero"), 1)
        self.back.setIcon(icon("arrow-left", theme.text))
        head.addWidget(self.back)
        head.addWidget(self.search)
        column.addLayout(head)
        column.addSpacing(6)
        said = tr("Draw a network, watch it train, take it home as ONNX. Each template is ready to train.")
        column.addWidget(words(said, "muted", wrap=True))
        column.addSpacing(20)
        column.addWidget(self._begin)
        self._projects = _section(tr("Go on with"), self.recent)
        self._gallery = _section(tr("Begin with a template"), self.gallery)
        for part in (self._projects, self._gallery, self.nothing):
            column.addWidget(part)
        column.addStretch(1)
        outer = QWidget()
        set_role(outer, "canvas")
        outer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(outer)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(self._content)
        row.addStretch(1)
        self._scroll = _Scroll()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(outer)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._scroll)

    def _connect(self) -> None:
        for id, card in self.cards.items():
            card.chosen.connect(lambda id=id: self.template_chosen.emit(id))
        self.tour.chosen.connect(self.tour_wanted)
        self.open.chosen.connect(self.open_wanted)
        self.data.chosen.connect(self.data_wanted)
        self.recent.chosen.connect(self.file_chosen)
        self.recent.find_wanted.connect(self.open_wanted)
        self.recent.changed.connect(lambda: self._filter(self.search.text()))
        self.search.textChanged.connect(self._filter)
        self.search.left.connect(self._to_first)
        self.search.taken.connect(self._on_taken)

    def _say_tour(self) -> None:
        if self._tour.is_done:
            title, text = tr("The tour once more"), tr("Five minutes, from an empty canvas to a digit that is read.")
        elif self._tour.step:
            title = tr("Go on with the tour")
            text = tr("Your network waits at step {n}.", n=self._tour.step + 1)
        else:
            title = tr("Five minutes to your first network")
            text = tr(
                "Build it, train it, and let it read a digit that you draw. The tour points, your hands do it. "
                "Nothing to install, nothing to download."
            )
        self.tour.say(title, text, is_first=not self._tour.is_done)
        self._begin.lay_out()

    def _filter(self, query: str) -> None:
        """Shows what fits."""
        asked = bool(query.strip())
        templates = self.gallery.filter(
            lambda template: not asked or score(query, tr(template.title), _keywords(template)) is not None
        )
        projects = self.recent.filter(query)
        self._begin.setVisible(not asked)
        self._gallery.setVisible(templates > 0)
        self._projects.setVisible(projects > 0)
        found = templates or projects
        self.nothing.setText("" if found else tr("Nothing here is called “{query}”. Clear the search.", query=query))
        self.nothing.setVisible(not found)

    def _keep_width(self) -> None:
        width = max(1, min(self.width() - 64, px(_WIDEST)))
        self._content.setFixedWidth(width)
        self.search.setFixedWidth(min(px(_SEARCH_WIDTH), width * 2 // 5))

    def _stops(self) -> list[Choice]:
        """What the arrows lead to."""
        begin = self._begin.shown if not self._begin.isHidden() else []
        recent = self.recent.shown if not self._projects.isHidden() else []
        return [*begin, *recent, *self.gallery.shown]

    def _walk(self, dx: int, dy: int) -> None:
        """Gives the keyboard to the nearest choice in a direction."""
        stops = self._stops()
        here = next((stop for stop in stops if stop.hasFocus()), None)
        if here is None:
            self._to_first()
            return
        x, y = _middle(here, self._content)
        best: tuple[float, Choice] | None = None
        for stop in stops:
            sx, sy = _middle(stop, self._content)
            along, across = (sx - x) * dx + (sy - y) * dy, abs((sx - x) * dy) + abs((sy - y) * dx)
            if stop is here or along < 8 or (dx and across > here.height() / 2):
                continue
            far = along + (across if dx else across / 4)
            if best is None or far < best[0]:
                best = (far, stop)
        if best is None and dx and 0 <= (following := stops.index(here) + dx) < len(stops):
            self._give_focus(stops[following])  # at the end of a row the next one begins
        elif best is not None:
            self._give_focus(best[1])
        elif dy < 0:
            self.search.setFocus()
            self._scroll.verticalScrollBar().setValue(0)

    def _to_first(self) -> None:
        stops = self._stops()
        if stops:
            self._give_focus(stops[0])

    def _give_focus(self, stop: Choice) -> None:
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(stop, 24, 24)

    def _on_taken(self) -> None:
        """Return in the search: what was found first."""
        stops = self._stops()
        if stops and self.search.text().strip():
            stops[0].chosen.emit()
        else:
            self._to_first()


class _Scroll(QScrollArea):
    """Leaves the arrows to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolls by whole pages only."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _section(title: str, part: QWidget) -> QWidget:
    """A part of the page with its caption."""
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 26, 0, 0)
    column.setSpacing(10)
    column.addWidget(caption(title))
    column.addWidget(part)
    return section


def _keywords(template: Template) -> tuple[str, ...]:
    said = f"{tr(template.group)} {tr(template.summary)} {tr(template.learns)} {template.dataset} {template.id}"
    return tuple(word.strip(".,;:()").casefold() for word in said.split())


def _middle(widget: QWidget, within: QWidget) -> tuple[int, int]:
    point = widget.mapTo(within, QPoint(widget.width() // 2, widget.height() // 2))
    return point.x(), point.y()
