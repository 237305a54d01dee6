"""The panel below the canvas in which the code of the project's own layers is written."""

import ast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from designer.catalogue.signature import SignatureError, read_signature
from designer.drawing.theme import Theme
from designer.gui.own_layers.deeds import is_awaited, new_layer, remove_layer, write_code
from designer.gui.own_layers.text import CodeText
from designer.gui.own_layers.trusting import TRUST, ask_to_trust
from designer.gui.session import Session
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import IconButton, push
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.words import hairline, words

_NOTHING = later("Layers of your own")
_WHAT = later(
    "Write a layer as a Python class, and use it like any other. Its parameters and ports follow from the text."
)


class OwnLayersPanel(QWidget):
    """One layer's code at a time; `tools` has the choice of the layer and what can be done with it."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._name, self._held = "", ""
        self.text = CodeText(theme)
        self.trouble = words("", "error", wrap=True)
        self.trouble.setContentsMargins(12, 5, 12, 5)
        self.state = words("", "muted")
        self._empty = EmptyState(
            "file-code", tr(_NOTHING), tr(_WHAT), theme, action=tr("New layer"), on_action=self.start_new, compact=True
        )
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Layer"))
        self.trust = push(tr(TRUST), "small", self._on_trust)
        self.remove = IconButton("trash-2", theme, tr("Delete this layer's code"))
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        for part in (self.state, self.trust, self.choice, self.remove):
            self.tools.addWidget(part)
        self._place()
        self.text.done.connect(self.commit)
        self.text.textChanged.connect(self._check)
        self.choice.textActivated.connect(self.show_layer)
        self.remove.clicked.connect(self._on_remove)
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.typing_ends.connect(self.commit)
        self.set_active(False)

    @property
    def name(self) -> str:
        """Whose code is shown; "" if the project has no layers of its own."""
        return self._name

    def set_active(self, active: bool) -> None:
        """Whether the panel is seen."""
        self._active = active
        self._show()

    def show_layer(self, name: str) -> None:
        """Shows the code of another layer; what was typed into the one before is kept."""
        if name != self._name:
            self.commit()
            self._name, self._held = name, ""
        self._show()

    def start_new(self) -> None:
        """Adds a layer and puts the cursor into its code."""
        name = new_layer(self._session)
        if name:
            self._session.code_wanted.emit(name)

    def take_focus(self) -> None:
        """Puts the keyboard into the code."""
        (self.text if self._name else self._empty).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> None:
        """Makes what was typed the layer's code, as one step."""
        text = self.text.toPlainText()
        if self._name and text != self._held:
            own, self._held, self.text.is_own = self.text.is_own, text, True
            write_code(self._session, self._name, text, own=own)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for part in (self.text, self._empty, self.remove):
            part.set_theme(theme)
        self._check()

    def _place(self) -> None:
        editor = QWidget()
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text, 1)
        column.addWidget(hairline())
        column.addWidget(self.trouble)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(editor)
        self._stack.addWidget(self._empty)

    def _on_opened(self) -> None:
        self._name, self._held = "", ""
        self.text.show_text("")
        self._show()

    def _on_changed(self, _: object) -> None:
        self._show()

    def _show(self) -> None:
        """Shows what the project says of the layer; what is being typed is left alone unless the project has moved."""
        code = self._session.document.project.code
        if self._name not in code:
            self._name, self._held = next(iter(code), ""), ""
        names = list(code)
        if names != [self.choice.itemText(place) for place in range(self.choice.count())]:
            self.choice.clear()
            self.choice.addItems(names)
        self.choice.setCurrentText(self._name)
        if self._name and code[self._name] != self._held:
            self._held = code[self._name]
            self.text.show_text(self._held)
        self._stack.setCurrentIndex(0 if self._name else 1)
        self._show_tools()
        self._check()

    def _show_tools(self) -> None:
        is_shown = self._active and bool(self._name)
        may_run = not self._name or self._session.may_run(self._name)
        awaited = is_shown and is_awaited(self._session.library, self._held)
        self.state.setText("" if not may_run else tr("Finding out its shape …") if awaited else "")
        self.state.setVisible(is_shown and bool(self.state.text()))
        self.trust.setVisible(is_shown and not may_run)
        self.choice.setVisible(is_shown)
        self.remove.setVisible(is_shown)

    def _check(self) -> None:
        """Says what is wrong with the text as it stands, whether it was committed or not."""
        text = self.text.toPlainText()
        sentence, line = trouble_of(self._name, text) if self._name else ("", None)
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.text.mark_wrong(line, self._theme)

    def _on_trust(self) -> None:
        self.commit()
        ask_to_trust(self, self._session, self._theme, self._name)

    def _on_remove(self) -> None:
        remove_layer(self._session, self._name)


def trouble_of(name: str, code: str) -> tuple[str, int | None]:
    """Why a text is no layer of that name, and in which line if that is known; "" if nothing is wrong."""
    try:
        read_signature(name, code)
    except SignatureError as error:
        return f"{error.message} {error.hint}".strip(), _line_of(code)
    return "", None


def _line_of(code: str) -> int | None:
    try:
        ast.parse(code)
    except SyntaxError as error:
        return error.lineno
    except (ValueError, RecursionError, MemoryError):
        return None
    return None
