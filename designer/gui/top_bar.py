"""The bar at the top: which project, which page, search, and the buttons that are needed most."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from designer.analysis.network import Analysis
from designer.drawing.theme import Theme
from designer.gui import counts
from designer.gui.action_table import PAGES
from designer.gui.actions import Actions
from designer.gui.history.menu import StepsMenu
from designer.gui.icons import icon
from designer.gui.scaling import hold, hold_icon, px
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import Segments, push
from designer.gui.widgets.words import ElidedLabel, Picture, words

HEIGHT = 48
_PRIMARY_WIDTH = 112
_TOOLS = ("edit.undo", "edit.redo", "view.source", "view.theme")
_ROOMY = 1180
"""From this width on the search field has its words."""
_CROWDED = 640
"""Below this width the pages are a menu."""
_TIGHT = 800
"""Below this width only what has no other place is there."""


class TopBar(QFrame):
    """`page_chosen(id)`: the user wants another page; `primary_wanted()`: to train, or to see what trains."""

    page_chosen = Signal(str)
    primary_wanted = Signal()

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        set_role(self, "bar")
        hold(self, height=HEIGHT)
        self.tools: dict[str, QToolButton] = {}
        self._logo = Picture("workflow", theme.accent, 20)
        self._name = ElidedLabel("", "heading")
        self._subtitle = ElidedLabel("", "small")
        self._mark = words("●", "unsaved")
        self._mark.setToolTip(tr("There are unsaved changes."))
        self.pages = Segments((id, tr(title)) for id, title, _ in PAGES)
        for id, _, _ in PAGES:
            actions[f"view.{id}"].changed.connect(partial(self._tell_keys, actions))
        actions["view.commands"].changed.connect(partial(self._tell_keys, actions))
        self.pages.chosen.connect(self.page_chosen)
        self.pages_menu = _pages_menu(actions)
        self._crowded, self._has_project, self._search_keys = False, False, ""
        self._search = self._search_button(actions)
        self.primary = push(" " + tr("Train"), "primary", self.primary_wanted.emit)
        hold_icon(self.primary, 14)
        hold(self.primary, width=_PRIMARY_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._left(), 1)
        row.addWidget(self.pages)
        row.addWidget(self.pages_menu)
        row.addWidget(self._right(actions), 1)
        self._tell_keys(actions)
        self.set_theme(theme)

    @property
    def words(self) -> tuple[str, str]:
        """Name and subtitle as they stand there."""
        return self._name.text(), self._subtitle.text()

    def set_steps(self, session: Session, show_all: Callable[[], object]) -> None:
        """Gives the buttons of undo and redo menus with the steps."""
        for id, back in (("edit.undo", True), ("edit.redo", False)):
            button = self.tools[id]
            button.setMenu(StepsMenu(session, button, show_all, back=back))
            button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
            set_role(button, "tool-menu")

    def show_project(self, name: str, subtitle: str) -> None:
        """Shows what is open; empty words while nothing is."""
        self._name.setText(name or "Layerloom")
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._has_project = bool(name)
        self.primary.setVisible(self._has_project)
        self._crowd(is_crowded=self._crowded)

    def show_unsaved(self, unsaved: bool) -> None:
        """Marks the name of a project with unsaved changes."""
        self._mark.setVisible(unsaved)

    def show_page(self, id: str) -> None:
        """Marks the page that is shown."""
        self.pages.choose(id)
        self.pages_menu.setText(self.pages.button(id).text())

    def show_running(self, running: bool, can_train: bool, theme: Theme) -> None:
        """The primary button trains, or leads to the run that is going on."""
        self.primary.setText(" " + (tr("Training") if running else tr("Train")))
        self.primary.setEnabled(running or can_train)
        self.primary.setIcon(icon("activity" if running else "play", theme.on_accent))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._logo.show_icon("workflow", theme.accent)
        self.primary.setIcon(icon("play", theme.on_accent))
        self._search.setIcon(icon("search", theme.muted))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is tight, the search field is only its icon."""
        super().resizeEvent(event)
        width = event.size().width()
        self._crowd(is_crowded=width < px(_CROWDED))
        for part in (self._search, self.tools["view.source"], self.tools["view.theme"]):
            part.setVisible(width >= px(_TIGHT))
        self._tell_search()

    def _tell_keys(self, actions: Actions) -> None:
        """Says the keys that lead to a page and to the command palette, as they are now."""
        for id, _, _ in PAGES:
            self.pages.button(id).setToolTip(actions[f"view.{id}"].toolTip())
        self._search_keys = actions["view.commands"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._search.setToolTip(actions["view.commands"].toolTip())
        self._tell_search()

    def _tell_search(self) -> None:
        words = tr("Search or run a command   {keys}", keys=self._search_keys).rstrip()
        self._search.setText(words if self.width() >= px(_ROOMY) else "")

    def _crowd(self, *, is_crowded: bool) -> None:
        self._crowded = is_crowded
        self.pages.setVisible(self._has_project and not is_crowded)
        self.pages_menu.setVisible(self._has_project and is_crowded)

    def _left(self) -> QWidget:
        left = QWidget()
        lines = QVBoxLayout()
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(1)
        lines.addStretch(1)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self._name)
        first.addWidget(self._mark)
        first.addStretch(1)
        lines.addLayout(first)
        lines.addWidget(self._subtitle)
        lines.addStretch(1)
        row = QHBoxLayout(left)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self._logo)
        row.addLayout(lines, 1)
        left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return left

    def _right(self, actions: Actions) -> QWidget:
        right = QWidget()
        row = QHBoxLayout(right)
        row.setContentsMargins(12, 0, 0, 0)
        row.setSpacing(6)
        row.addStretch(1)
        row.addWidget(self._search)
        row.addSpacing(6)
        for id in _TOOLS:
            self.tools[id] = _tool(actions, id)
            row.addWidget(self.tools[id])
        row.addSpacing(6)
        row.addWidget(self.primary)
        return right

    def _search_button(self, actions: Actions) -> QPushButton:
        button = push("", "search", actions["view.commands"].trigger)
        button.setAccessibleName(tr("Command palette"))
        hold_icon(button, 16)
        button.setCursor(Qt.CursorShape.IBeamCursor)
        return button


def _tool(actions: Actions, id: str) -> QToolButton:
    button = QToolButton()
    actions.dress((id,))
    button.setDefaultAction(actions[id])
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    hold_icon(button, 16)
    set_role(button, "tool")
    return button


def _pages_menu(actions: Actions) -> QToolButton:
    """The pages for where it is crowded: the one that is shown, and the others in its menu."""
    button = QToolButton()
    menu = QMenu(button)
    for id, _, _ in PAGES:
        menu.addAction(actions[f"view.{id}"])
    menu.aboutToShow.connect(lambda: actions.dress(f"view.{id}" for id, _, _ in PAGES))
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setAccessibleName(tr("Pages"))
    button.setToolTip(tr("Pages"))
    set_role(button, "menu-button")
    return button


def subtitle(analysis: Analysis, errors: int, warnings: int) -> str:
    """`61.7 K parameters · 0.4 M multiply-adds · valid`, or how many problems there are."""
    if not analysis.network.nodes:
        return tr("empty network")
    if errors:
        return counts.problems(errors)
    state = counts.warnings(warnings) if warnings else tr("valid")
    return " · ".join((counts.parameters(analysis.parameters), counts.multiply_adds(analysis.macs), state))
