"""One objective of the list: its name, its drawing, whose weights it moves, and how and when."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from designer.analysis.objectives import drawn
from designer.catalogue import registry
from designer.catalogue.fields import Int, Param, Text
from designer.catalogue.terms import TERM, term_metric
from designer.drawing.theme import Theme
from designer.graph.edits import SetSetting
from designer.graph.recipe import AS_RECIPE, Objective
from designer.gui.editing.fold import Fold
from designer.gui.pages.form import Form, Setting
from designer.gui.pages.train.entry_choice import EntryChoice
from designer.gui.pages.train.picks import Pick, Picks, toggles
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import IconButton, push

_WHEN: tuple[tuple[str, Param], ...] = (
    (later("Every"), Int("every", 1, high=100_000, help="It counts in each of so many steps.", advanced=True)),
    (later("From epoch"), Int("first", 1, high=100_000, help="The first epoch in which it counts.", advanced=True)),
    (
        later("To epoch"),
        Int("last", 0, low=0, high=100_000, help="The last epoch in which it counts; 0: the end.", advanced=True),
    ),
)
_AS_RECIPE = later("As above")


class ObjectiveCard(QFrame):
    """`open_wanted(network)`: its drawing is to be shown. `delete_wanted(place)`: it is to go."""

    open_wanted = Signal(str)
    delete_wanted = Signal(int)

    def __init__(self, session: Session, place: int, theme: Theme) -> None:
        super().__init__()
        set_role(self, "field")
        self._session, self._place = session, place
        path = f"training.objectives.{place}"
        name = Text("name", "", help=later("What the objective is called."))
        self.name = Setting(session, f"{path}.name", name)
        self.open = push(tr("Show drawing"), "", lambda: self.open_wanted.emit(self._objective.network))
        self.delete = IconButton("trash-2", theme, tr("Delete this objective"))
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self._place))
        self.moves = Picks(
            tr("Moves"),
            tr("The networks whose weights it moves."),
            self._networks_offered,
            lambda ids: session.do(SetSetting(f"{path}.learns", ids)),
        )
        self.watches = Picks(
            tr("Watches"),
            tr("The numbers that are only looked at. It makes all others small."),
            lambda: toggles([(name, spoken(name)) for name in self._numbers()], self._objective.watch),
            lambda ids: session.do(SetSetting(f"{path}.watch", ids)),
        )
        self.optimizer = EntryChoice(
            session, tr("Optimiser"), f"{path}.optimizer", tuple(registry.optimizers()), registry.optimizer, none=_NONE
        )
        self.schedule = EntryChoice(
            session, tr("Schedule"), f"{path}.schedule", tuple(registry.schedules()), registry.schedule, none=_NONE
        )
        self._when = [(title, Setting(session, f"{path}.{param.name}", param)) for title, param in _WHEN]
        self.fold = Fold("training.objective")
        self._arrange()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.name.editor, 1)
        head.addWidget(self.open)
        head.addWidget(self.delete)
        form, below = Form(), Form()
        form.add(tr("Moves"), self.moves)
        form.add(tr("Watches"), self.watches)
        for title, row in self._when:
            below.add_setting(tr(title), row)
        below.add_wide(self.fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (form, self.optimizer, self.schedule, below):
            column.addWidget(widget)
        self.name.editor.field.setAccessibleName(tr("Name of the objective"))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.delete.set_theme(theme)

    def refresh(self) -> None:
        """Shows what the project says."""
        objective = self._objective
        self.name.refresh()
        self.open.setEnabled(objective.network in self._session.document.project.networks)
        names = [name for key, name in self._networks() if key in objective.learns]
        self.moves.setText(", ".join(names) if objective.learns else tr("All its networks"))
        self.watches.setText(", ".join(map(spoken, objective.watch)) or tr("Nothing"))
        for choice in (self.optimizer, self.schedule):
            choice.refresh()
        for _, row in self._when:
            row.refresh()
        self.fold.show_rows(row for _, row in self._when)

    @property
    def _objective(self) -> Objective:
        return self._session.document.project.training.objectives[self._place]

    def _networks(self) -> list[tuple[str, str]]:
        """The networks that the drawing uses, by id and name."""
        project, objective = self._session.document.project, self._objective
        if objective.network not in project.networks:
            return []
        found = drawn(project, objective, self._session.library)
        used = dict.fromkeys(network for _, network in found.uses)
        return [(key, project.networks[key].name) for key in used if key in project.networks]

    def _networks_offered(self) -> list[Pick]:
        """All, or some of the networks."""
        learns = self._objective.learns
        return [Pick(tr("All its networks"), not learns, ()), *toggles(self._networks(), learns)]

    def _numbers(self) -> list[str]:
        """The drawing's Outputs with a single number."""
        project, objective = self._session.document.project, self._objective
        if objective.network not in project.networks:
            return []
        found = drawn(project, objective, self._session.library)
        return [*found.terms, *found.watched]


def spoken(name: str) -> str:
    """What an Output with a number is called beside its curve."""
    return term_metric(TERM + name).title


_NONE = (AS_RECIPE.type, _AS_RECIPE)
