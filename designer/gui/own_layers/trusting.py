"""The question whether code that came from elsewhere may run: it shows the code, and what it could do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.graph.ids import NetworkId, NodeId
from designer.gui.code_view.highlighter import PythonHighlighter
from designer.gui.code_view.text import SourceText
from designer.gui.fonts import mono_font
from designer.gui.own_layers.deeds import own_name
from designer.gui.session import Session
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, words
from designer.trust import TrustError, fingerprint, trust

WARNING = later("Once trusted, this code can do on your machine whatever you can: read, change and send your files.")
TRUST = later("Trust this code…")
_SIZE = (720, 560)


class TrustDialog(QDialog):
    """Shows the code of one layer. Return and Escape mean Cancel: to trust takes a click, or Tab and Space."""

    def __init__(self, parent: QWidget, theme: Theme, name: str, code: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Trust the code of {name}?", name=name))
        self.setObjectName("question")
        self.resize(*_SIZE)
        self.code = SourceText(theme)
        self.code.setAccessibleName(tr("Code of {name}", name=name))
        self._highlighter = PythonHighlighter(self.code.document(), theme)
        self.code.show_text(code)
        self.print = words(f"SHA-256  {fingerprint(code)}", "muted", wrap=True, selectable=True)
        self.print.setFont(mono_font(10))
        self.cancel = push(tr("Cancel"), "primary", self.reject)
        self.cancel.setDefault(True)
        self.trust = push(tr("Trust this code"), "", self.accept)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Picture("triangle-alert", theme.warning, 24), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(6)
        text.addWidget(words(tr("Trust the code of {name}?", name=name), "title", wrap=True))
        text.addWidget(words(tr(WARNING), wrap=True))
        head.addLayout(text, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.trust)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self.code, 1)
        column.addWidget(self.print)
        column.addLayout(row)
        self.cancel.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return from anywhere but the button to trust means Cancel."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reject()
        else:
            super().keyPressEvent(event)


def code_to_trust(session: Session, network: NetworkId, node: NodeId | None) -> str:
    """The name of the layer of the user's own at a node whose code may not run yet; "" if there is none."""
    found = session.document.project.networks.get(network)
    chosen = found.nodes.get(node or "") if found is not None else None
    name = own_name(chosen.type) if chosen is not None else ""
    return name if name in session.document.project.code and not session.may_run(name) else ""


def ask_to_trust(parent: QWidget, session: Session, theme: Theme, name: str) -> bool:
    """Shows a layer's code and asks. If it may run from now on, the session looks again. Whether it may."""
    code = session.document.project.code.get(name)
    if code is None or TrustDialog(parent.window(), theme, name, code).exec() != QDialog.DialogCode.Accepted:
        return False
    try:
        trust([code])
    except TrustError as error:
        session.message.emit("error", f"{error.message} {error.hint}".strip())
        return False
    session.look_again()
    return True
