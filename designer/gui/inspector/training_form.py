"""How layers take part in training: frozen, at a pace of their own, with an initialiser, bypassed."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from designer.analysis.report import NodeReport
from designer.catalogue.fields import Bool, Choice, Float, Int, Param
from designer.catalogue.registry import initializer, initializers
from designer.drawing.face import ENDS
from designer.drawing.theme import Theme
from designer.graph.edits import Batch, Edit, SetTrait
from designer.graph.model import Node
from designer.graph.recipe import Choice as Chosen
from designer.gui.canvas.block_commands import passes_on
from designer.gui.editing.reading import Value
from designer.gui.inspector.rows import ParamRow
from designer.gui.session import Session
from designer.gui.tongue import later, tr

_OWN = ""
"""Stands for PyTorch's own initialiser."""
_TITLES = {_OWN: later("PyTorch's own")} | {entry.type: entry.title for entry in initializers()}

_PARAMS: tuple[Param, ...] = (
    Bool("bypassed", False, help="Passes on what it gets, as if it were not there."),
    Bool("frozen", False, help="Its weights do not move in training."),
    Int("unfreeze_epoch", 0, low=0, help="From which epoch on the weights move; 0: never."),
    Float("lr_scale", 1.0, above=0.0, help="What the learning rate is multiplied with here."),
    Choice("init", _OWN, options=tuple(_TITLES), help="What the weights begin with."),
)
_NAMES = {
    "bypassed": later("Bypassed"),
    "frozen": later("Frozen"),
    "unfreeze_epoch": later("Unfreeze epoch"),
    "init": later("Initialiser"),
    "lr_scale": later("Rate factor"),
}
_FEW_LETTERS = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LABEL = "set {} of {}"


class TrainingForm(QWidget):
    """Rows for the traits of some layers; those that say nothing there are hidden.

    The rows are made a moment after the form is first shown, or when they are asked for: a layer's own parameters
    are there at once.
    """

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._nodes: tuple[Node, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._reports: tuple[NodeReport, ...] = ()
        self._rows: dict[str, ParamRow] = {}
        self.init_rows: dict[str, ParamRow] = {}
        self._init: str | None = None

    @property
    def rows(self) -> dict[str, ParamRow]:
        """The row of each trait."""
        if not self._rows:
            self._make_rows()
            self._show()
        return self._rows

    def show_nodes(self, nodes: tuple[Node, ...], reports: tuple[NodeReport, ...]) -> None:
        """Shows the traits of these layers. Answers nothing where none of them has traits."""
        self._nodes, self._reports = nodes, reports
        self.setVisible(all(node.type not in ENDS for node in nodes))
        if self._rows:
            self._show()
        else:
            QTimer.singleShot(0, self, lambda: self.rows)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for row in (*self._rows.values(), *self.init_rows.values()):
            row.set_theme(theme)

    def _make_rows(self) -> None:
        for param in _PARAMS:
            row = ParamRow(param, self._theme, formulas=False, titles=_TITLES)
            row.label.setText(tr(_NAMES[param.name]))
            row.editor.field.setAccessibleName(tr(_NAMES[param.name]))
            if isinstance(row.editor.field, QComboBox):  # The longest title would make the panel wider than it is.
                row.editor.field.setSizeAdjustPolicy(_FEW_LETTERS)
            row.changed.connect(lambda value, name=param.name: self._set(name, value))
            row.reset.connect(lambda param=param: self._set(param.name, param.default))
            self._rows[param.name] = row
            self._column.addWidget(row)

    def _show(self) -> None:
        nodes = self._nodes
        learns = any(map(_learns, self._reports))
        frozen = all(node.traits.frozen for node in nodes)
        bypasses = all(each.node.traits.bypassed or passes_on(each.entry) for each in self._reports)
        shown = {"bypassed": bypasses, "unfreeze_epoch": learns and frozen}
        for name, row in self._rows.items():
            row.show_values(tuple(_value(node, name) for node in nodes))
            row.setVisible(shown.get(name, learns))
        self._show_init(nodes if learns else ())

    def _show_init(self, nodes: tuple[Node, ...]) -> None:
        """The initialiser's own parameters, if all layers have the same one."""
        types = {_value(node, "init") for node in nodes}
        wanted = types.pop() if len(types) == 1 else _OWN
        if wanted != self._init:
            self._init = wanted
            for row in self.init_rows.values():
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            params = initializer(wanted).params if wanted in _TITLES and wanted else ()
            self.init_rows = {param.name: self._init_row(param) for param in params}
        for name, row in self.init_rows.items():
            chosen = [node.traits.init for node in nodes]
            row.show_values(tuple(c.params.get(name, row.param.default) for c in chosen if c is not None))

    def _init_row(self, param: Param) -> ParamRow:
        row = ParamRow(param, self._theme, formulas=False)
        row.changed.connect(lambda value: self._set_init(param, value))
        row.reset.connect(lambda: self._set_init(param, param.default))
        self._column.addWidget(row)
        return row

    def _set(self, name: str, value: Value) -> None:
        chosen: Any = (Chosen(value) if value else None) if name == "init" else value
        self._do(name, [SetTrait(self._session.network_id, node.id, name, chosen) for node in self._nodes])

    def _set_init(self, param: Param, value: Value) -> None:
        edits: list[Edit] = []
        for node in self._nodes:
            init = node.traits.init
            if init is not None:
                params = {**init.params, param.name: list(value) if isinstance(value, tuple) else value}
                kept = {key: each for key, each in params.items() if key != param.name or value != param.default}
                edits.append(SetTrait(self._session.network_id, node.id, "init", Chosen(init.type, kept)))
        self._do(f"init {param.name}", edits)

    def _do(self, name: str, edits: list[Any]) -> None:
        if not edits:
            return
        names = self._nodes[0].name if len(self._nodes) == 1 else f"{len(self._nodes)} layers"
        ids = ",".join(node.id for node in self._nodes)
        label = _LABEL.format(_NAMES.get(name, name).lower().replace("_", " "), names)
        self._session.do(Batch(tuple(edits), label), gesture=f"trait:{ids}:{name}")


def _learns(report: NodeReport) -> bool:
    """Whether a layer has weights, as far as that is known; those that it shares are another's."""
    if report.entry is None or report.given is not report.node:
        return False
    if not report.resolved:
        return report.node.traits.frozen or report.node.traits.init is not None
    return bool(report.entry.weights(report.values, report.inputs))


def _value(node: Node, name: str) -> Value:
    """A trait as its row shows it: of an initialiser, only which."""
    value = getattr(node.traits, name)
    if name == "init":
        return value.type if value is not None else _OWN
    return value
