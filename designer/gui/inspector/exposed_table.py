"""The parameters that a network offers as a block, as a small table: added, renamed, ordered, deleted."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.graph import blocks
from designer.graph.edits import Edit, SetExposed
from designer.graph.errors import EditError
from designer.graph.exposed import RESERVED, Exposed
from designer.graph.ids import unique_name
from designer.gui.icons import icon
from designer.gui.inspector.exposed_row import ExposedRow
from designer.gui.inspector.offered import around_default, param_of
from designer.gui.scaling import hold_icon
from designer.gui.session import Session
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words

_WORDS = later(
    "What is offered here can be set at each use of the block. Layers within take it by its name: 2*channels."
)


class ExposedTable(QWidget):
    """A row for each parameter of the session's network, and a button that adds one."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self.rows: list[ExposedRow] = []
        self._hint = words(tr(_WORDS), "muted", wrap=True)
        self.add = push(" " + tr("Add parameter"), "quiet", self._on_add)
        hold_icon(self.add, 14)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._hint)
        self._column.addWidget(self.add)
        self.set_theme(theme)

    def show_params(self) -> None:
        """Shows the parameters as they are now."""
        network, analysis = self._session.network, self._session.analysis
        while len(self.rows) < len(network.params):
            self._new_row()
        while len(self.rows) > len(network.params):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, (row, exposed) in enumerate(zip(self.rows, network.params, strict=True)):
            param, around = param_of(self._session, network, exposed.name), around_default(analysis, place)
            row.show_exposed(exposed, network, param, around, (place, len(network.params)))
        self._hint.setVisible(not network.params)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.add.setIcon(icon("plus", theme.text))
        for row in self.rows:
            row.set_theme(theme)

    def _new_row(self) -> None:
        row = ExposedRow(self._theme)
        row.changed.connect(lambda exposed: self._change(row, exposed))
        row.renamed.connect(lambda name: self._rename(row, name))
        row.moved.connect(lambda by: self._move(row, by))
        row.removed.connect(lambda: self._remove(row))
        self._column.insertWidget(len(self.rows) + 1, row)
        self.rows.append(row)

    def _on_add(self) -> None:
        params = self._session.network.params
        name = unique_name("param", {exposed.name for exposed in params} | RESERVED)
        if self._session.do(
            SetExposed(self._session.network_id, (*params, Exposed(name, "int", 1))), label=f"add {name}"
        ):
            self.rows[-1].edit_name()

    def _change(self, row: ExposedRow, exposed: Exposed) -> None:
        params, place = list(self._session.network.params), self.rows.index(row)
        params[place] = exposed
        edit = SetExposed(self._session.network_id, tuple(params))
        self._session.do(
            edit,
            label=f"set {exposed.name}",
            gesture=f"exposed {self._session.network_id} {exposed.name}",
        )

    def _rename(self, row: ExposedRow, name: str) -> None:
        project, network = self._session.document.project, self._session.network
        old = network.params[self.rows.index(row)].name
        self._try(lambda: blocks.rename_exposed(project, network.id, old, name))

    def _move(self, row: ExposedRow, by: int) -> None:
        params, place = list(self._session.network.params), self.rows.index(row)
        params[place], params[place + by] = params[place + by], params[place]
        self._session.do(SetExposed(self._session.network_id, tuple(params)), label="order parameters")

    def _remove(self, row: ExposedRow) -> None:
        project, network = self._session.document.project, self._session.network
        name = network.params[self.rows.index(row)].name
        self._try(lambda: blocks.unexpose(project, network.id, name))

    def _try(self, make: Callable[[], Edit]) -> None:
        try:
            edit = make()
        except EditError as error:
            self._session.complain(error)
            return
        self._session.do(edit)
