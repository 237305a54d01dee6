"""The parameters of one layer, or those that several layers share, as rows; edits go to the session."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.catalogue.errors import ParamError
from designer.catalogue.fields import Param
from designer.drawing.theme import Theme
from designer.graph.edits import Batch, Edit, SetParam
from designer.graph.model import Node
from designer.gui.editing.fold import Fold
from designer.gui.editing.reading import Value
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
            column.addWidget(row)
        self.fold = Fold("inspector")
        column.addWidget(self.fold)

    def show_nodes(self, nodes: tuple[Node, ...]) -> None:
        """Shows the values of these layers."""
        self._nodes = nodes
        for name, row in self.rows.items():
            row.show_values(tuple(node.params.get(name, row.param.default) for node in nodes))
        self.fold.show_rows(self.rows.values())

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for row in self.rows.values():
            row.set_theme(theme)

    def _set(self, name: str, value: Value) -> None:
        param = self.rows[name].param
        forget = param.normal(value) == param.normal(param.default)
        self._do(name, [self._edit(node, name, value, unset=forget) for node in self._nodes], gesture=True)

    def _reset(self, name: str) -> None:
        nodes = [node for node in self._nodes if name in node.params]
        self._do(name, [self._edit(node, name, None, unset=True) for node in nodes], gesture=False)

    def _edit(self, node: Node, name: str, value: Value, *, unset: bool) -> Edit:
        return SetParam(self._session.network_id, node.id, name, None if unset else value, unset=unset)

    def _do(self, name: str, edits: list[Edit], *, gesture: bool) -> None:
        if not edits:
            return
        ids = ",".join(node.id for node in self._nodes)
        label = f"set {name} of {len(self._nodes)} layers"
        edit = edits[0] if len(edits) == 1 else Batch(tuple(edits), label)
        self._session.do(edit, gesture=f"param:{ids}:{name}" if gesture else None)


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
