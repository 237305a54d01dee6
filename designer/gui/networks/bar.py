"""The bar above the canvas: through which blocks one came here, which repeat is shown, and the list of all networks."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from designer.drawing.theme import Theme
from designer.graph.block_uses import uses
from designer.gui import counts
from designer.gui.icons import icon
from designer.gui.networks.deeds import uses_in_words
from designer.gui.networks.popup import NetworkList
from designer.gui.scaling import hold, hold_icon
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.way import Visit
from designer.gui.widgets.buttons import IconButton
from designer.gui.widgets.words import ElidedLabel, words

HEIGHT = 34
_LONGEST = 26
"""So many characters of a name are shown."""


class NetworkBar(QFrame):
    """Crumbs from the first network to the one that is shown; a click leads back to it."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        set_role(self, "bar")
        hold(self, height=HEIGHT)
        self._session, self._theme = session, theme
        self._shown: tuple[object, ...] = ()
        self.crumbs: list[QToolButton] = []
        self._signs: list[QLabel] = []
        self.about = ElidedLabel("", "muted")
        self.repeat = RepeatChooser(session, theme)
        self.all = QToolButton()
        set_role(self.all, "crumb")
        self.all.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        hold_icon(self.all, 14)
        self.all.setCursor(Qt.CursorShape.PointingHandCursor)
        self.all.setToolTip(tr("The networks of this project"))
        self.all.clicked.connect(self.show_list)
        self.list: NetworkList | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 8, 0)
        self._row.setSpacing(2)
        for part in (self.about, self.repeat):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self.all)
        session.opened.connect(self._show)
        session.shown.connect(self._show)
        session.changed.connect(self._on_changed)
        self._show()

    def show_list(self) -> None:
        """Opens the list of networks below its button."""
        self.list = NetworkList(self._session, self._theme, self)
        self.list.open_below(self.all)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.repeat.set_theme(theme)
        self._shown = ()
        self._show()

    def _on_changed(self, _: object) -> None:
        self._show()

    def _show(self) -> None:
        project, way = self._session.document.project, self._session.way
        titles = tuple(self._title(place, visit) for place, visit in enumerate(way))
        count, last = len(project.networks), way[-1]
        name = project.networks[last.network].name
        used = uses_in_words(project, last.network)
        about = "" if last.network == project.main.id else used if last.through is None else f"{name} · {used}"
        shown = (titles, count, about, self._session.repeats, last.repeat, len(uses(project, last.network)))
        if shown == self._shown:
            return
        self._shown = shown
        self._build(titles)
        self.about.setText(about)
        self.about.setToolTip(
            tr("What is changed here changes at every use.") if len(uses(project, last.network)) > 1 else ""
        )
        self.about.keep_tooltip()
        self.repeat.show_repeat(last.repeat, self._session.repeats)
        self.all.setIcon(icon("layers", self._theme.muted))
        self.all.setText(f" {counts.networks(count)}")

    def _title(self, place: int, visit: Visit) -> str:
        """A network by its name, a block by that of the layer it was opened through."""
        networks = self._session.document.project.networks
        if visit.through is None:
            return networks[visit.network].name
        return networks[self._session.way[place - 1].network].nodes[visit.through].name

    def _build(self, titles: tuple[str, ...]) -> None:
        for part in (*self.crumbs, *self._signs):
            self._row.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.crumbs, self._signs = [], []
        at = 0
        for place, title in enumerate(titles):
            if place:
                sign = words("›", "muted")
                self._signs.append(sign)
                self._row.insertWidget(at, sign)
                at += 1
            crumb = self._crumb(place, title, is_last=place == len(titles) - 1)
            self.crumbs.append(crumb)
            self._row.insertWidget(at, crumb)
            at += 1

    def _crumb(self, place: int, title: str, *, is_last: bool) -> QToolButton:
        crumb = QToolButton()
        set_role(crumb, "crumb-here" if is_last else "crumb")
        shown = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
        crumb.setText(shown if place else f" {shown}")  # Qt leaves no room behind the icon
        if not place:
            crumb.setIcon(icon("workflow", self._theme.muted))
            hold_icon(crumb, 14)
            crumb.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if is_last:
            crumb.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        else:
            crumb.setCursor(Qt.CursorShape.PointingHandCursor)
            crumb.setToolTip(tr("Back to {title}   Esc", title=title))
            crumb.clicked.connect(partial(self._go, place + 1))
        return crumb

    def _go(self, depth: int, _: bool = False) -> None:
        self._session.leave_block(depth)


class RepeatChooser(QWidget):
    """Which repeat of a block is looked at; nothing while there is only one."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.before = IconButton("chevron-left", theme, tr("The repeat before"), size=14)
        self.after = IconButton("chevron-right", theme, tr("The next repeat"), size=14)
        self.label = words("", "muted")
        self.before.clicked.connect(partial(self._step, -1))
        self.after.clicked.connect(partial(self._step, 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(2)
        for part in (self.before, self.label, self.after):
            row.addWidget(part)
        self._at = 0

    def show_repeat(self, repeat: int, count: int) -> None:
        """Shows which of how many."""
        self._at = min(repeat, count - 1)
        self.setVisible(count > 1)
        self.label.setText(tr("repeat {number} of {count}", number=self._at + 1, count=count))
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at < count - 1)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.before.set_theme(theme)
        self.after.set_theme(theme)

    def _step(self, by: int, _: bool = False) -> None:
        self._session.show_repeat(self._at + by)
