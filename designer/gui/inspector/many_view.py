"""The inspector while several layers are selected: what they share, changed for all at once."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.analysis.network import NodeReport
from designer.catalogue.fields import Param
from designer.drawing import words as numbers
from designer.drawing.face import ENDS, title_of
from designer.drawing.marks import SHARING
from designer.drawing.theme import Theme
from designer.graph.model import Node
from designer.gui import counts
from designer.gui.canvas.block_commands import may_share, share_nodes
from designer.gui.icons import icon
from designer.gui.inspector.facts import Facts, Section
from designer.gui.inspector.form import ParamForm
from designer.gui.inspector.head import Head
from designer.gui.inspector.training_form import TrainingForm
from designer.gui.session import Session
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words


class ManyView(QWidget):
    """The parameters that the selected layers share, and what the layers cost together."""

    def __init__(self, params: tuple[Param, ...], session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self.head = Head(theme, lambda _: "")
        self.form = ParamForm(params, session, theme)
        self.training = TrainingForm(session, theme)
        self.costs = Facts()
        self.share = push(" " + tr("Share weights"), "", self._on_share)
        self.share.setToolTip(tr("Lets them use the weights of the first of them"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        if params:
            column.addWidget(Section(tr("Shared parameters"), self.form))
        else:
            column.addWidget(words(tr("These layers have no parameter in common."), "muted", wrap=True))
            column.addWidget(self.form)  # empty; a widget without a place would outlive the window
        self._training = Section(tr("In training"), self.training)
        column.addWidget(self._training)
        column.addWidget(Section(tr("Together"), self.costs))
        column.addWidget(self.share)
        column.addStretch(1)
        self.set_theme(theme)

    def show_layers(self, nodes: tuple[Node, ...], reports: tuple[NodeReport, ...]) -> None:
        """Shows these layers."""
        library = self._session.library
        types = sorted({title_of(node.type, library.find(node.type)) for node in nodes})
        self.head.show_head(
            counts.layers(len(nodes)), ", ".join(types), "square-stack", self._theme.accent, editable=False
        )
        self.form.show_nodes(nodes)
        self.training.show_nodes(nodes, reports)
        self._training.setVisible(all(node.type not in ENDS for node in nodes))
        self.share.setVisible(may_share(self._session) and len(self._owners(nodes)) > 1)
        self.costs.show_facts(
            (
                (tr("Parameters"), numbers.exact(sum(report.parameters for report in reports))),
                (tr("Multiply-adds"), numbers.short(sum((report.macs for report in reports), start=0))),
            )
        )

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.head.set_theme(theme)
        self.form.set_theme(theme)
        self.training.set_theme(theme)
        self.share.setIcon(icon(SHARING, theme.text))

    def _on_share(self) -> None:
        share_nodes(self._session)

    def _owners(self, nodes: tuple[Node, ...]) -> set[str]:
        """Whose weights these layers use."""
        return {node.traits.shares or node.id for node in nodes}
