"""The inspector while nothing is selected: the network as a whole."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.analysis.network import Analysis
from designer.analysis.objectives import data_ports, drawings
from designer.catalogue.errors import CatalogueError
from designer.catalogue.facts import dataset_of
from designer.catalogue.prepared import prepared
from designer.drawing import words as numbers
from designer.drawing.theme import Theme
from designer.graph.edits import RenameNetwork, SetDoc
from designer.graph.recipe import NO_DATASET
from designer.gui.editing.boxes import TextBox
from designer.gui.inspector.exposed_table import ExposedTable
from designer.gui.inspector.facts import Facts, Section
from designer.gui.inspector.head import Head
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.words import words

FLOAT_BYTES = 4


class NetworkView(QWidget):
    """Name, size and ends of the network."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self.head = Head(theme, lambda name: "" if name.strip() else tr("A network needs a name."))
        self.head.named.connect(self._on_named)
        self.costs, self.ends = Facts(), Facts()
        self._hint = words(tr("Select a layer to see and change its parameters."), "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        self.doc = TextBox()
        set_role(self.doc, "bare")
        self.doc.setPlaceholderText(tr("What this block is for"))
        self.doc.setAccessibleName(tr("What this block is for"))
        self.doc.editingFinished.connect(self._on_doc)
        self.params = ExposedTable(session, theme)
        self._params = Section(tr("Parameters of the block"), self.params)
        column.addWidget(self.doc)
        column.addWidget(self._hint)
        column.addWidget(self._params)
        column.addWidget(Section(tr("Size"), self.costs))
        self._ends = Section(tr("Inputs and outputs"), self.ends)
        column.addWidget(self._ends)
        column.addStretch(1)

    def show_network(self, analysis: Analysis) -> None:
        """Shows a network."""
        network = analysis.network
        project = self._session.document.project
        is_main, is_drawn = network.id == project.main.id, network.id in drawings(project)
        kind, picture = (tr("Network"), "workflow") if is_main else (tr("Block"), "boxes")
        if is_drawn:
            kind, picture = tr("Objective"), "target"
        self.head.show_head(network.name, kind, picture, self._theme.accent)
        self.doc.setVisible(not is_main)
        purpose = tr("What this objective is for") if is_drawn else tr("What this block is for")
        self.doc.setPlaceholderText(purpose)
        self.doc.setAccessibleName(purpose)
        if not self.doc.hasFocus():
            self.doc.setText(network.doc)
            self.doc.setCursorPosition(0)
        self._params.setVisible(not (is_main or is_drawn) or bool(network.params))
        self.params.show_params()
        self._hint.setText(
            self._about_objective()
            if is_drawn
            else tr("Select a layer to see and change its parameters.")
            if network.nodes
            else tr("Drag layers from the palette at the left, then wires from one port to the next.")
        )
        layers = (tr("Layers"), numbers.exact(len(network.nodes)))
        learnt = (
            (tr("Parameters"), numbers.exact(analysis.parameters)),
            (tr("Weights"), numbers.size(analysis.parameters * FLOAT_BYTES)),
        )  # those of an objective's layers are shared, so their sum says nothing
        self.costs.show_facts(
            (layers, *(() if is_drawn else learnt), (tr("Multiply-adds"), numbers.short(analysis.macs)))
        )
        ends = _ends(analysis)
        self.ends.show_facts(ends)
        self._ends.setVisible(bool(ends))

    def _about_objective(self) -> str:
        """What the ports of a drawing mean."""
        data = self._session.document.project.data
        try:
            ports = "" if data.dataset == NO_DATASET else ", ".join(data_ports(prepared(dataset_of(data), data)))
        except CatalogueError:  # the Data page says what is wrong
            ports = ""
        return tr(
            "Inputs are ports of the data, told by their names: {ports}. Outputs with a single number are made small;"
            " “prediction” is measured, and all others are shown while training.",
            ports=ports or tr("none, for no data is chosen"),
        )

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.head.set_theme(theme)
        self.params.set_theme(theme)
        self.show_network(self._session.analysis)

    def _on_named(self, name: str) -> None:
        self._session.do(RenameNetwork(self._session.network_id, name))

    def _on_doc(self) -> None:
        if self.doc.text().strip() != self._session.network.doc:
            self._session.do(SetDoc(self._session.network_id, self.doc.text().strip()))


def _ends(analysis: Analysis) -> tuple[tuple[str, str], ...]:
    facts: list[tuple[str, str]] = []
    for type in ("Input", "Output"):
        for report in analysis.ends(type):
            specs = report.outputs if type == "Input" else report.inputs
            facts.append((report.node.name, numbers.shape(specs[0].shape) if specs else tr("unknown yet")))
    return tuple(facts)
