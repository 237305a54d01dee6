"""A text: typed, pasted or opened. Below it stand the words as the model reads them, those it does not know marked."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.play.panel import Array, Given, InputPanel, array_given
from designer.gui.pages.deploy.play.token_view import TokenView
from designer.gui.scaling import hold
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words
from runtime.manifest import InputSpec
from runtime.words import FIRST, Words

_HIGH = 96


class TextPanel(InputPanel):
    """A field of some lines. Tab leaves it, since a tab says nothing to a network."""

    endings: ClassVar[tuple[str, ...]] = (".txt", ".md")
    has_parts: ClassVar[bool] = True

    def __init__(self, spec: InputSpec, theme: Theme, title: str = "") -> None:
        super().__init__(spec, theme, title)
        assert isinstance(spec.reader, Words)
        self._reader = spec.reader
        self._other: Given | None = None
        self.open = push(tr("Open a text…"), "small", lambda: self.choose_file(tr("Open a text")))
        self.clear = push(tr("Clear"), "small", self._on_clear)
        self.head.addWidget(self.clear)
        self.head.addWidget(self.open)
        self.field = QPlainTextEdit()
        set_role(self.field, "bare")
        self.field.setPlaceholderText(tr("Type a text here"))
        self.field.setAccessibleName(title or tr("Text"))
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(self._on_typed)
        frame = QFrame()
        set_role(frame, "field")
        hold(frame, height=_HIGH)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(6, 4, 6, 4)
        inside.addWidget(self.field)
        self.column.addWidget(frame)
        self.tokens = TokenView(theme)
        self.note = words("", "small", wrap=True)
        self.note.hide()
        self.column.addWidget(self.tokens)
        self.column.addWidget(self.note)

    def given(self) -> Given | None:
        """The text, or the file or sample that it came from as long as nobody changed it."""
        self.missing = ""
        if self._other is not None:
            return self._other
        text = self.field.toPlainText()
        if not text.strip() and not self._reader.has_start:
            self.missing = tr("Type a text, or choose a sample.")
            return None
        return {"text": text}

    def show_sample(self, raw: Array) -> None:
        """Writes a sample's words."""
        self._write(_text_of(self._reader, np.ravel(raw)))
        self._other = array_given(raw)

    def show_look(self, look: Mapping[str, Any]) -> None:
        """Shows the words as they are read."""
        tokens, cut = look.get("tokens", ()), int(look.get("cut", 0))
        self.tokens.set_tokens(tuple((str(each["text"]), bool(each["known"])) for each in tokens))
        unknown = sum(not each["known"] for each in tokens)
        parts = [tr("Words that the model does not know: {n}.", n=unknown)] if unknown else []
        parts += [tr("Words at the end that have no place in the model: {n}.", n=cut)] if cut else []
        self.note.setText(" ".join(parts))
        self.note.setVisible(bool(parts))

    def show_heat(self, heat: Array | None) -> None:
        """Shows how much each word counts, or that nothing is known of it."""
        self.tokens.set_weights(None if heat is None else tuple(float(each) for each in heat))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        super().set_theme(theme)
        self.tokens.set_theme(theme)

    def take_file(self, path: Path) -> bool:
        """Gives a text file, which the model's own process reads."""
        self._write("")
        self.field.setPlaceholderText(path.name)
        self._other = {"file": str(path)}
        self.changed.emit()
        return True

    def _write(self, text: str) -> None:
        self.field.blockSignals(True)
        self.field.setPlainText(text)
        self.field.blockSignals(False)
        self.show_heat(None)

    def _on_typed(self) -> None:
        self._other = None
        self.field.setPlaceholderText(tr("Type a text here"))
        self.show_heat(None)
        self.changed.emit()

    def _on_clear(self) -> None:
        self.field.clear()
        self.field.setFocus()


def _text_of(reader: Words, numbers: Array) -> str:
    """The text that a sample's numbers stand for, as far as they tell."""
    signs = {reader.padding, reader.start, reader.end}
    kept = [int(number) for number in numbers.tolist() if int(number) not in signs]
    if reader.tokenizer == "tokenizer":
        from runtime.words import library_tokenizer  # here: the library is loaded only for models that need it

        return str(library_tokenizer(reader.model).decode(kept))
    known = reader.vocabulary
    found = [known[number - FIRST] if FIRST <= number < FIRST + len(known) else "…" for number in kept]
    return ("" if reader.tokenizer == "characters" else " ").join(found)
