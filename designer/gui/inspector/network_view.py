"""The inspector while nothing is selected: the network as a whole."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.analysis.network import Analysis
from designer.drawing import words as numbers
from designer.drawing.theme import Theme
from designer.graph.edits import RenameNetwork, SetDoc
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
        is_main = network.id == self._session.document.project.main.id
        kind, picture = (tr("Network"), "workflow") if is_main else (tr("Block"), "boxes")
        self.head.show_head(network.name, kind, picture, self._theme.accent)
        self.doc.setVisible(not is_main)
        if not self.doc.hasFocus():
            self.doc.setText(network.doc)
            self.doc.setCursorPosition(0)
        self._params.setVisible(not is_main or bool(network.params))
        self.params.show_params()
        self._hint.setText(
            tr("Select a layer to see and change its parameters.")
            if network.nodes
            else tr("Drag layers from the palette at the left, then wires from one port to the next.")
        )
        self.costs.show_facts(
            (
                (tr("Layers"), numbers.exact(len(network.nodes))),
                (tr("Parameters"), numbers.exact(analysis.parameters)),
                (tr("Weights"), numbers.size(analysis.parameters * FLOAT_BYTES)),
                (tr("Multiply-adds"), numbers.short(analysis.macs)),
            )
        )
        ends = _ends(analysis)
        self.ends.show_facts(ends)
        self._ends.setVisible(bool(ends))

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
