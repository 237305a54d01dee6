"""The parameters of one layer, or those that several layers share, as rows; edits go to the session."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.analysis.block_edits import expose
from designer.catalogue.errors import ParamError
from designer.catalogue.expressions import has_expressions
from designer.catalogue.fields import Param
from designer.drawing.theme import Theme
from designer.graph.edits import Batch, Edit, SetParam
from designer.graph.errors import EditError
from designer.graph.exposed import RESERVED
from designer.graph.ids import unique_name
from designer.graph.model import Node
from designer.gui.editing.fold import Fold
from designer.gui.editing.reading import Value
from designer.gui.inspector.meanings import surroundings_of
from designer.gui.inspector.rows import ParamRow
from designer.gui.session import Session


class ParamForm(QWidget):
    """Rows for these parameters. `show_nodes` says whose values they show and change."""

    def __init__(self, params: tuple[Param, ...], session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._nodes: tuple[Node, ...] = ()
        self.rows = {param.name: ParamRow(param, theme) for param in params}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for name, row in self.rows.items():
            row.changed.connect(lambda value, name=name: self._set(name, value))
            row.reset.connect(lambda name=name: self._reset(name))
            row.expose_wanted.connect(lambda name=name: self._expose(name))
            column.addWidget(row)
        self.fold = Fold("inspector")
        column.addWidget(self.fold)

    def show_nodes(self, nodes: tuple[Node, ...]) -> None:
        """Shows the values of these layers."""
        self._nodes = nodes
        analysis, project = self._session.analysis, self._session.document.project
        around = surroundings_of(analysis, tuple(node.id for node in nodes))
        report = analysis.nodes.get(nodes[0].id) if len(nodes) == 1 else None
        is_block = self._session.network_id != project.main.id or bool(self._session.network.params)
        for name, row in self.rows.items():
            values = tuple(node.params.get(name, row.param.default) for node in nodes)
            implied = report.values.get(name) if report is not None and name not in nodes[0].params else None
            row.show_values(values, around, implied=implied, may_expose=is_block and len(nodes) == 1)
        self.fold.show_rows(self.rows.values())

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for row in self.rows.values():
            row.set_theme(theme)

    def _set(self, name: str, value: Value) -> None:
        param = self.rows[name].param
        forget = not has_expressions(value) and param.normal(value) == _normal(param, param.default)
        self._do(name, [self._edit(node, name, value, unset=forget) for node in self._nodes], gesture=True)

    def _reset(self, name: str) -> None:
        nodes = [node for node in self._nodes if name in node.params]
        self._do(name, [self._edit(node, name, None, unset=True) for node in nodes], gesture=False)

    def _expose(self, name: str) -> None:
        """Offers a parameter of the layer to the uses of the network, under a name that is free."""
        session, node = self._session, self._nodes[0]
        taken = {exposed.name for exposed in session.network.params} | RESERVED
        own = name if name not in taken else unique_name(f"{node.name}_{name}", taken)
        try:
            edit = expose(session.document.project, session.analysis, node.id, name, own)
        except EditError as error:
            session.complain(error)
            return
        session.do(edit)

    def _edit(self, node: Node, name: str, value: Value, *, unset: bool) -> Edit:
        return SetParam(self._session.network_id, node.id, name, None if unset else value, unset=unset)

    def _do(self, name: str, edits: list[Edit], *, gesture: bool) -> None:
        if not edits:
            return
        ids = ",".join(node.id for node in self._nodes)
        label = f"set {name} of {len(self._nodes)} layers"
        edit = edits[0] if len(edits) == 1 else Batch(tuple(edits), label)
        self._session.do(edit, gesture=f"param:{ids}:{name}" if gesture else None)


def _normal(param: Param, value: Value) -> Value:
    """A value as the layer takes it; what it does not take (nothing, where it follows from what arrives) as it is."""
    try:
        return param.normal(value)
    except ParamError:
        return value


def shared_params(groups: list[tuple[Param, ...]]) -> tuple[Param, ...]:
    """The parameters that all layers have: same name, same kind, and each allows the other's default."""
    first, *others = groups
    return tuple(param for param in first if all(any(_alike(param, other) for other in group) for group in others))


def _alike(one: Param, other: Param) -> bool:
    if one.name != other.name or type(one) is not type(other):
        return False
    try:
        one.normal(other.default)
        other.normal(one.default)
    except ParamError:
        return False
    return True
