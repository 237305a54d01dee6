"""Says whose weights a layer uses, or who uses its own; leads there, and gives it weights of its own."""

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout

from designer.drawing.marks import SHARING, partners
from designer.drawing.theme import Theme
from designer.graph.model import Node
from designer.gui.canvas.block_commands import unshare_nodes
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, words

_MOST_NAMES = 3


class SharingCard(QFrame):
    """Nothing at all for a layer that does not share its weights."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        set_role(self, "field")
        self._session, self._node = session, Node("", "", "")
        self._other = ""
        self._picture = Picture(SHARING, theme.muted, 14)
        self.text = words("", wrap=True)
        self.go = push("", "small", self._on_go)
        self.own = push(tr("Own weights"), "small", self._on_own)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._picture, 0, 0)
        grid.addWidget(self.text, 0, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.go)
        buttons.addWidget(self.own)
        buttons.addStretch(1)
        grid.addLayout(buttons, 1, 1)
        grid.setColumnStretch(1, 1)
        self.hide()

    def show_node(self, node: Node) -> None:
        """Shows what a layer shares."""
        network = self._session.network
        self._node = node
        shared = partners(network, {node.id})
        others = [each for each in network if each.id in shared]
        self.setVisible(bool(others))
        if not others:
            return
        owner = network.nodes.get(node.traits.shares or "")
        names = ", ".join(each.name for each in others[:_MOST_NAMES]) + (" …" if len(others) > _MOST_NAMES else "")
        self._other = (owner or others[0]).id
        if owner is not None:
            self.text.setText(
                tr("Uses the weights of {name}; the parameters are those of {name}, too.", name=owner.name)
            )
        else:
            self.text.setText(tr("Its weights are also used by {names}.", names=names))
        self.go.setText(tr("Go to {name}", name=network.nodes[self._other].name))
        self.own.setToolTip(
            tr("Gives it weights of its own")
            if owner is not None
            else tr("Gives {names} weights of their own", names=names)
        )

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._picture.show_icon(SHARING, theme.muted)

    def _on_go(self) -> None:
        self._session.layer_wanted.emit(self._other)

    def _on_own(self) -> None:
        unshare_nodes(self._session, frozenset((self._node.id,)))
