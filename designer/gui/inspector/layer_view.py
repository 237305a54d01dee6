"""The inspector for one layer."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.analysis.blocks import BlockDef
from designer.analysis.network import NodeReport
from designer.analysis.problems import Problem
from designer.catalogue.assumptions import summarised
from designer.catalogue.layer import LayerDef
from designer.catalogue.tensor import TensorSpec
from designer.drawing import words as numbers
from designer.drawing.face import ENDS, title_of
from designer.drawing.sizes import assumption_text
from designer.drawing.theme import Theme
from designer.graph.applying import apply
from designer.graph.block_uses import uses
from designer.graph.edits import Edit, Rename
from designer.graph.errors import EditError
from designer.graph.model import Node
from designer.graph.ports import rename_port
from designer.gui import counts
from designer.gui.icons import UNKNOWN
from designer.gui.inspector.facts import Facts, Section
from designer.gui.inspector.form import ParamForm
from designer.gui.inspector.head import Head
from designer.gui.inspector.sharing_card import SharingCard
from designer.gui.inspector.training_form import TrainingForm
from designer.gui.inspector.troubles import Troubles
from designer.gui.own_layers.card import CodeCard
from designer.gui.session import Session
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words

_HELP = "https://docs.pytorch.org/docs/stable/generated/{}.html"


class LayerView(QWidget):
    """Name, type, help, problems, parameters, tensors and costs of one layer of type `entry`.

    Made once for a type and shown for any layer of it. `entry` None: a type that nobody knows.
    """

    def __init__(self, entry: LayerDef | None, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._entry, self._theme = session, entry, theme
        self._node: Node | None = None
        self.head = Head(theme, self._why_not)
        self.head.named.connect(self._on_named)
        self.form = ParamForm(entry.params if entry else (), session, theme)
        self.troubles = Troubles(session, theme)
        self.code = CodeCard(session, theme)
        self.sharing = SharingCard(session, theme)
        self.training = TrainingForm(session, theme)
        self.tensors = Facts()
        self.assumed = words("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(words(_doc(entry), wrap=True))
        if isinstance(entry, BlockDef):
            self.open = push(tr("Open the block"), "small", self._open_block)
            self.open.setToolTip(tr("Shows the layers within   Ctrl+Return, or a double click"))
            column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.troubles)
        column.addWidget(self.code)
        column.addWidget(self.sharing)
        parameters = Section(tr("Parameters"), self.form)
        column.addWidget(parameters)
        if not self.form.rows:
            parameters.hide()
        self._training = Section(tr("In training"), self.training)
        column.addWidget(self._training)
        column.addWidget(Section(tr("Tensors and cost"), self.tensors))
        column.addWidget(self.assumed)
        if entry and entry.url:
            link = push(tr("PyTorch reference"), "link", self._open_help)
            link.setToolTip(_HELP.format(entry.url))
            column.addWidget(link)
        column.addStretch(1)

    @property
    def entry_shown(self) -> LayerDef | None:
        """The entry that the view was made for."""
        return self._entry

    def show_layer(self, node: Node, report: NodeReport | None, problems: tuple[Problem, ...]) -> None:
        """Shows a layer of this view's type."""
        self._node = node
        self._show_head(node)
        given = node if report is None else report.given  # Whose parameters count: those of its own, unless it shares.
        self.form.show_nodes((given,))
        self.form.setEnabled(given.id == node.id)
        self.sharing.show_node(node)
        self.training.show_nodes((node,), () if report is None else (report,))
        self._training.setVisible(self._entry is not None and node.type not in ENDS)
        self._say_assumed(report)
        self.troubles.show_problems(problems)
        self.code.show_node(node)
        self.tensors.show_facts(facts_of(report) if report else ())

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for part in (self.head, self.form, self.troubles, self.code, self.sharing, self.training):
            part.set_theme(theme)
        if self._node is not None:
            self._show_head(self._node)

    def _show_head(self, node: Node) -> None:
        family = self._entry.family if self._entry else None
        title = title_of(node.type, self._entry)
        kind = title if family is None else f"{title} · {tr(family.value)}"
        picture = self._entry.icon if self._entry else UNKNOWN
        self.head.show_head(node.name, kind, picture, self._theme.family(family))

    def _why_not(self, name: str) -> str:
        """What is wrong with a name; "" if nothing is."""
        if self._node is None:
            return ""
        try:
            apply(self._session.document.project, Rename(self._session.network_id, self._node.id, name.strip()))
        except EditError as error:
            return f"{error.message} {error.hint}".strip()
        return ""

    def _on_named(self, name: str) -> None:
        if self._node is not None:
            self._session.do(self._renaming(self._node, name.strip()))

    def _renaming(self, node: Node, name: str) -> Edit:
        """The edit that renames the layer; a port of a block takes the wires at all uses along."""
        project, network = self._session.document.project, self._session.network_id
        if node.type in ENDS and uses(project, network):
            return rename_port(project, network, node.id, name)
        return Rename(network, node.id, name)

    def _say_assumed(self, report: NodeReport | None) -> None:
        """What is taken for granted of open sizes: no error, so it is said quietly."""
        statements = summarised(report.assumed) if report is not None else ()
        self.assumed.setText(
            tr("Assumes {assumptions}.", assumptions="; ".join(map(assumption_text, statements))) if statements else ""
        )
        self.assumed.setVisible(bool(statements))

    def _open_block(self) -> None:
        if self._node is not None:
            self._session.open_block(self._node.id)

    def _open_help(self) -> None:
        if self._entry is not None:
            QDesktopServices.openUrl(QUrl(_HELP.format(self._entry.url)))


def _doc(entry: LayerDef | None) -> str:
    if entry is None:
        return tr("This version does not know this type of layer. It is kept in the file as it is.")
    if isinstance(entry, BlockDef) and not entry.network.doc:
        return tr("A block of {layers}.", layers=counts.layers(sum(node.type not in ENDS for node in entry.network)))
    return tr(entry.doc) if entry.doc else ""


def facts_of(report: NodeReport) -> tuple[tuple[str, str], ...]:
    """The tensors that arrive and leave, and what the layer costs."""
    facts: list[tuple[str, str]] = []
    entry = report.entry
    names_in = [arrival.port for arrival in report.arrivals]
    facts += _tensors(tr("In"), names_in, report.inputs, single=entry is not None and len(entry.inputs) < 2)
    names_out = [port.name for port in entry.outputs] if entry else []
    facts += _tensors(tr("Out"), names_out, report.outputs, single=len(names_out) < 2)
    if report.resolved:
        facts.append((tr("Parameters"), numbers.exact(report.parameters)))
        facts.append((tr("Multiply-adds"), f"{numbers.short(report.macs)}"))
    return tuple(facts) or ((tr("Out"), tr("unknown yet")),)


def _tensors(word: str, names: list[str], specs: tuple[TensorSpec, ...], *, single: bool) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    for place, spec in enumerate(specs):
        if not spec.given:  # an optional input without a wire
            continue
        name = "" if single and len(specs) == 1 else f" {names[place]}" if place < len(names) else f" {place + 1}"
        number = f" {place + 1}" if single and len(specs) > 1 else ""
        kind = "" if spec.dtype == "float32" else f" {spec.dtype}"
        rows.append((f"{word}{number or name}", numbers.shape(spec.shape) + kind))
    return rows
