"""The inspector while a frame or a note is selected: its words, its colour, its lock, and what is in it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from designer.drawing import words as numbers
from designer.drawing.annotations import frame_colour
from designer.drawing.theme import Theme
from designer.graph.carrying import held_by
from designer.graph.edits import SetMark
from designer.graph.marks import COLOURS, Frame, Mark, Note, replaced
from designer.graph.model import Node
from designer.gui.inspector.facts import Facts, Section
from designer.gui.inspector.head import Head
from designer.gui.session import Session
from designer.gui.tongue import tr
from designer.gui.widgets.words import words

_SWATCH = 22


class MarkView(QWidget):
    """A frame or a note."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._mark: Mark | None = None
        self.head = Head(theme, lambda _: "")
        self.head.named.connect(lambda title: self._set(title=title))
        self.colours = Swatches(self)
        self.colours.group.idClicked.connect(lambda number: self._set(colour=COLOURS[number]))
        self.text = NoteText(self)
        self.lock = QCheckBox(tr("Locked"))
        self.lock.setToolTip(tr("Not moved, deleted or changed on the canvas by mistake"))
        self.lock.toggled.connect(lambda on: self._set(locked=on))
        self._holds = Facts()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        self._colour = Section(tr("Colour"), self.colours)
        self._text = Section(tr("Text"), self.text)
        self._inside = Section(tr("Inside"), self._holds)
        self._hint = words(tr("Markdown: # heading, **bold**, `code`, - list"), "muted", wrap=True)
        for part in (self._colour, self._text, self._hint, self._inside, self.lock):
            column.addWidget(part)
        column.addStretch(1)

    def show_mark(self, mark: Mark) -> None:
        """Shows a frame or note."""
        self._mark = mark
        is_frame = isinstance(mark, Frame)
        ink = frame_colour(self._theme, mark.colour if isinstance(mark, Frame) else "amber")
        title = mark.title if isinstance(mark, Frame) else tr("Note")
        kind, picture = (tr("Frame"), "frame") if is_frame else (tr("Text on the canvas"), "note")
        self.head.show_head(title, kind, picture, ink, editable=is_frame and not mark.locked)
        self.head.name.setPlaceholderText(tr("Title"))
        for section in (self._colour, self._inside):
            section.setVisible(is_frame)
        self._text.setVisible(not is_frame)
        self._hint.setVisible(not is_frame)
        self.lock.blockSignals(True)
        self.lock.setChecked(mark.locked)
        self.lock.blockSignals(False)
        if isinstance(mark, Frame):
            self.colours.show_colour(mark.colour, self._theme)
            self.colours.setEnabled(not mark.locked)
            self._holds.show_facts(self._facts(mark))
        else:
            self.text.show_text(mark.text, self._theme)
            self.text.setReadOnly(mark.locked)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.head.set_theme(theme)

    def write(self, text: str) -> None:
        """Gives the note a text."""
        if isinstance(self._mark, Note):
            self._set(text=text)

    def _facts(self, frame: Frame) -> tuple[tuple[str, str], ...]:
        network, reports = self._session.network, self._session.analysis.nodes
        nodes = [thing for thing in held_by(network, frame) if isinstance(thing, Node)]
        learned = sum(reports[node.id].parameters for node in nodes if node.id in reports)
        return ((tr("Layers"), numbers.exact(len(nodes))), (tr("Parameters"), numbers.exact(learned)))

    def _set(self, **changes: object) -> None:
        if self._mark is None or self._session.network.mark(self._mark.id) is None:
            return
        after = replaced(self._mark, **changes)
        if after != self._mark:
            self._session.do(SetMark(self._session.network_id, self._mark.id, after))


class Swatches(QWidget):
    """The colours of frames, one of which holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number, name in enumerate(COLOURS):
            button = QToolButton()
            button.setCheckable(True)
            button.setFixedSize(QSize(_SWATCH, _SWATCH))
            button.setToolTip(tr(name.capitalize()))
            button.setAccessibleName(tr("Colour {name}", name=tr(name.capitalize())))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)

    def show_colour(self, name: str, theme: Theme) -> None:
        """Shows which colour holds."""
        for number, each in enumerate(COLOURS):
            button, ink = self.group.button(number), frame_colour(theme, each)
            button.setChecked(each == name)
            button.setStyleSheet(
                f"QToolButton {{ background: {ink}; border: 2px solid {theme.panel}; border-radius: 6px; padding: 0; }}"
                f"QToolButton:checked {{ border: 2px solid {theme.title}; }}"
                f"QToolButton:focus {{ border: 2px solid {theme.accent}; }}"
            )


class NoteText(QPlainTextEdit):
    """The text of a note; it is taken when the keyboard leaves."""

    def __init__(self, view: MarkView) -> None:
        super().__init__(view)
        self._view, self._held = view, ""
        self.setAccessibleName(tr("Text of the note"))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(140)

    def show_text(self, text: str, theme: Theme) -> None:
        """Shows a text. One that is being typed is left alone."""
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {theme.field}; color: {theme.title}; border: 1px solid {theme.border};"
            " border-radius: 6px; padding: 4px; }"
            f"QPlainTextEdit:focus {{ border-color: {theme.accent}; }}"
        )
        if text != self._held or not self.hasFocus():
            self.setPlainText(text)
        self._held = text

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes what was typed."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and self.toPlainText() != self._held:
            self._view.write(self.toPlainText())
