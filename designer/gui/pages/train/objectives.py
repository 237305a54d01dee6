"""What training makes small: the loss of a simple recipe, or a list of objectives, each drawn as a network."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from designer.analysis.objectives import drawings
from designer.catalogue import registry
from designer.catalogue.errors import CatalogueError
from designer.catalogue.facts import dataset_of
from designer.catalogue.losses import fits_training
from designer.catalogue.prepared import prepared
from designer.drawing.first_objective import draw_objective
from designer.drawing.theme import Theme
from designer.graph.edits import AddNetwork, Batch, Edit, RemoveNetwork, SetSetting
from designer.graph.errors import GraphError
from designer.graph.ids import new_id, unique_name
from designer.graph.model import BLOCK, Network, Project
from designer.graph.recipe import NO_DATASET, Objective
from designer.gui.pages.train.entry_choice import EntryChoice
from designer.gui.pages.train.objective_card import ObjectiveCard
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import caption, words

_PATH = "training.objectives"


class Objectives(QWidget):
    """`opened()`: a drawing is shown now; the page of drawings is wanted."""

    opened = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self.one, self.many = caption(tr("Objective")), caption(tr("Objectives"))
        losses = tuple(entry for entry in registry.losses() if fits_training(entry))
        self.loss = EntryChoice(session, tr("Loss"), "training.loss", losses, registry.loss)
        self.about = words("", "small", wrap=True)
        self.draw = push(tr("Draw the objective"), "", self._draw)
        self.draw.setToolTip(tr("Makes a drawing of what training makes small, to be changed at will."))
        self.add = push(tr("Add an objective"), "", self._add)
        self.simple = push(tr("Back to a loss"), "", self._back)
        self.simple.setToolTip(tr("Deletes the objectives and their drawings."))
        self.cards: list[ObjectiveCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.draw, self.add, self.simple):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.one, self.many, self.loss, self.about):
            column.addWidget(widget)
        column.addLayout(self._list)
        column.addLayout(buttons)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for card in self.cards:
            card.set_theme(theme)

    def refresh(self) -> None:
        """Shows what the project says."""
        objectives = self._project.training.objectives
        if len(objectives) != len(self.cards):
            self._rebuild(len(objectives))
        for card in self.cards:
            card.refresh()
        drawn = bool(objectives)
        self.one.setVisible(not drawn)
        self.many.setVisible(drawn)
        self.loss.setVisible(not drawn)
        self.draw.setVisible(not drawn)
        self.add.setVisible(drawn)
        self.simple.setVisible(drawn)
        self.about.setVisible(drawn)
        if drawn:
            self.about.setText(tr("In each step, one after the other: each moves the weights of its networks."))
        else:
            self.loss.refresh()

    @property
    def _project(self) -> Project:
        return self._session.document.project

    def _rebuild(self, count: int) -> None:
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [ObjectiveCard(self._session, place, self._theme) for place in range(count)]
        for card in self.cards:
            self._list.addWidget(card)
            card.open_wanted.connect(self._open)
            card.delete_wanted.connect(self._delete)
            card.show()

    def _open(self, network: str) -> None:
        if network in self._project.networks:
            self._session.show_network(network)
            self.opened.emit()

    def _draw(self) -> None:
        project = self._project
        try:
            if project.data.dataset == NO_DATASET:
                raise CatalogueError(tr("Choose data first: the drawing shows what comes from there."))
            edit, network = draw_objective(project, prepared(dataset_of(project.data), project.data))
        except (CatalogueError, GraphError) as error:
            self._session.message.emit("error", sentence(str(error)))
            return
        self._session.do(edit)
        self._open(network)

    def _add(self) -> None:
        """An objective in a new drawing, with the first network in it."""
        project = self._project
        taken = {network.name for network in project.networks.values()}
        network = Network(new_id("b"), unique_name(tr("Objective"), taken))
        names = {each.name for each in project.training.objectives}
        objective = Objective(unique_name(network.name.lower(), names), network.id)
        edits = (AddNetwork(network), SetSetting(_PATH, (*project.training.objectives, objective)))
        self._session.do(Batch(edits, "add an objective"))
        self._open(network.id)

    def _delete(self, place: int) -> None:
        objectives = self._project.training.objectives
        rest = tuple(each for at, each in enumerate(objectives) if at != place)
        self._session.do(Batch(tuple(self._without(rest)), f"delete the objective {objectives[place].name}"))

    def _back(self) -> None:
        self._session.do(Batch(tuple(self._without(())), "delete the objectives"))

    def _without(self, rest: tuple[Objective, ...]) -> list[Edit]:
        """Keeps some objectives only; drawings that nothing needs go with the others."""
        project = self._project
        kept = {each.network for each in rest}
        used = {node.type.removeprefix(BLOCK) for network in project.networks.values() for node in network}
        gone = [each for each in drawings(project) if each not in kept | used and each in project.networks]
        return [SetSetting(_PATH, rest), *(RemoveNetwork(each) for each in gone if each != project.main.id)]
