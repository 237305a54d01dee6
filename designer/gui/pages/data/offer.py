"""The suggestion of a network: the button that puts one in place, and the bar that says what was done."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from designer.catalogue.errors import CatalogueError
from designer.catalogue.prepared import prepared_of
from designer.data.suggesting import suggest
from designer.drawing.theme import Theme
from designer.graph.ids import NodeId
from designer.graph.model import Node
from designer.graph.recipe import Data
from designer.gui.pages.data.suggesting import is_own_work, suggestion_edit
from designer.gui.pages.data.suggestion_bar import SuggestionBar
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.question import Answer, ask


class Offer(QObject):
    """`button` and `bar` are for the page to place. `taken()`: a suggested network is in place."""

    taken = Signal()

    def __init__(self, session: Session, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._theme, self._page = session, theme, page
        self._suggested: dict[NodeId, Node] = {}
        self._for: tuple[object, ...] = ()
        self.button = push(tr("Suggest a network"), "primary", self._on_wanted)
        self.button.setToolTip(tr("Builds a network for this data, sets the loss and the batch size."))
        self.bar = SuggestionBar(theme)

    def forget(self) -> None:
        """What was suggested fits no more."""
        self.bar.hide()
        set_role(self.button, "primary")

    def look_at(self, data: Data) -> None:
        """The project's data is another; what was suggested still fits if only single items or the parts are."""
        if self._for != _what(data):
            self.forget()

    def forget_project(self) -> None:
        """Another project is open: nothing in it was suggested here."""
        self.forget()
        self._suggested = {}

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.bar.set_theme(theme)

    def _on_wanted(self) -> None:
        """Puts a network for the data in place; what the user drew is asked about first."""
        project = self._session.document.project
        try:
            suggestion = suggest(prepared_of(project.data))
        except CatalogueError:
            return
        network = suggestion.network
        if network is not None and is_own_work(project, self._suggested) and not self._may_replace():
            return
        if self._session.do(suggestion_edit(project, suggestion), label="suggest a network"):
            if network is not None:
                self._suggested = dict(network.nodes)
            self._for = _what(self._session.document.project.data)
            self.bar.say(suggestion)
            set_role(self.button, "")
            self.taken.emit()

    def _may_replace(self) -> bool:
        name = self._session.document.project.main.name
        text = tr("Its layers go, and those that are suggested come. This can be undone.")
        answers = (Answer("replace", tr("Replace"), "primary"), Answer("keep", tr("Keep it")))
        question = tr("Replace the network “{name}”?", name=name)
        return ask(self._page, self._theme, question, text, answers) == "replace"


def _what(data: Data) -> tuple[object, ...]:
    """What a suggestion follows from."""
    return data.dataset, dict(data.params), dict(data.facts), data.prepare
