"""What the inspector says of the code of a layer of the user's own, and the ways to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from designer.drawing.theme import Theme
from designer.graph.model import Node
from designer.gui.own_layers.deeds import is_awaited, own_name
from designer.gui.own_layers.trusting import TRUST, ask_to_trust
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, words


class CodeCard(QFrame):
    """“Edit code”, and the question of trust. Hidden for layers that are not the user's own."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        set_role(self, "field")
        self._session, self._theme, self._name = session, theme, ""
        self._picture = Picture("file-code", theme.muted, 14)
        self.state = words("", wrap=True)
        self.edit = push(tr("Edit code"), "small", self._on_edit)
        self.trust = push(tr(TRUST), "small", self._on_trust)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.state, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit)
        row.addWidget(self.trust)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(line)
        column.addLayout(row)
        self.hide()

    def show_node(self, node: Node) -> None:
        """Shows what is true of the code of a node's layer."""
        code = self._session.document.project.code
        self._name = own_name(node.type)
        is_known = self._name in code
        self.setVisible(is_known)
        if not is_known:
            return
        may_run = self._session.may_run(self._name)
        self.trust.setVisible(not may_run)
        if not may_run:
            says = tr("Its code came from elsewhere. It runs only after you trust it.")
        elif is_awaited(self._session.library, code[self._name]):
            says = tr("Finding out its shape …")
        else:
            says = tr("A layer of your own, in Python.")
        self.state.setText(says)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._picture.show_icon("file-code", theme.muted)

    def _on_edit(self) -> None:
        self._session.code_wanted.emit(self._name)

    def _on_trust(self) -> None:
        ask_to_trust(self, self._session, self._theme, self._name)
