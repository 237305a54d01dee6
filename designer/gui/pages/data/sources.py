"""The section about the dataset: what is chosen and how it is read; and, to change it, everything that can be chosen.

The list of what can be chosen is there while nothing is chosen, and else when it is asked for.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from designer.catalogue.datasets import DatasetDef
from designer.catalogue.errors import CatalogueError
from designer.catalogue.facts import dataset_of, is_own
from designer.catalogue.registry import datasets, source, sources
from designer.catalogue.remotes import REMOTES
from designer.catalogue.source import ARCHIVE_ENDINGS, SourceDef, SourceFamily
from designer.data.getting import is_here
from designer.data.source import Source
from designer.drawing.theme import Theme
from designer.graph.edits import SetData
from designer.graph.recipe import NO_DATASET, Data
from designer.gui.own_layers.trusting import TrustDialog
from designer.gui.pages.data.boxes import Busy, ComplaintBox, KindsBox
from designer.gui.pages.data.cards import Card, dataset_card, icon_of, line_of, remote_card, say_remote, source_card
from designer.gui.pages.data.contents import Contents, columns_of
from designer.gui.pages.data.fields import ask_for_file, ask_for_folder
from designer.gui.pages.data.sections import Around, Body
from designer.gui.pages.data.source_form import SourceForm
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import caption
from designer.trust import TrustError, trust


class Sources(Body):
    """What is chosen, what can be, and how far choosing is. Own data that was chosen before stays at hand as a card."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._session, self._chooser = around.session, around.chooser
        self._own: Data | None = None
        self._read: tuple[Data, Source | None] | None = None
        self._chosen: Data | None = None
        self._choosing = self._has_form = self._is_own = False
        self.open_file = push(tr("Open a file…"), "", self.ask_file)
        self.open_folder = push(tr("Open a folder…"), "", self.ask_folder)
        self.busy = Busy(self._chooser)
        self._theme = around.theme
        self.complaint = ComplaintBox(self._chooser)
        self.complaint.trust_wanted.connect(self._on_trust)
        self.kinds = KindsBox(self._chooser)
        self.own = Card("", "", "database", "", around.theme)
        self.own.clicked.connect(self._take_own)
        self.form = SourceForm()
        self.form.wanted.connect(self._on_params)
        self.change = push(tr("Change…"), "small", self._on_change)
        self.read_again = push(tr("Read again"), "small", self._read_again)
        self.read_as = push(tr("Read as…"), "small", self._read_as)
        self.read_as.setToolTip(tr("Reads the same file or folder as another kind of data."))
        self.cards = {entry.name: dataset_card(entry, around.theme) for entry in datasets()}
        made = [entry for entry in sources() if entry.family == SourceFamily.GENERATED]
        self.generated = {entry.name: source_card(entry, around.theme) for entry in made}
        self.downloads = {name: remote_card(remote, around.theme) for name, remote in REMOTES.items()}
        self._opening, self._turning = QWidget(), QWidget()
        titles = (tr("Your own data"), tr("Datasets"), tr("Generated"), tr("To download"))
        self._captions = tuple(map(caption, titles))
        self._arrange()
        self._chooser.changed.connect(self._show_state)
        self._session.opened.connect(self._forget)
        self._show_state()

    @property
    def is_choosing(self) -> bool:
        """Whether everything that can be chosen is shown, not only what is chosen."""
        return self._choosing or not any(card.isChecked() for card in self._all())

    @property
    def summary(self) -> str:
        """What is chosen."""
        return next((card.text() for card in self._all() if card.isChecked()), "")

    def ask_file(self) -> None:
        """Asks for a file, and looks what it is."""
        files = {ending for entry in sources() if entry.needs == "file" for ending in entry.endings}
        endings = sorted(files | set(ARCHIVE_ENDINGS))
        path = ask_for_file(self, tr("Open a file"), endings)
        if path is not None:
            self._chooser.take_path(path)

    def ask_folder(self) -> None:
        """Asks for a folder, and looks what it holds."""
        path = ask_for_folder(self, tr("Open a folder"))
        if path is not None:
            self._chooser.take_path(path)

    def go_to_form(self) -> None:
        """Brings the keyboard to what the kind of source asks for, behind its path; else to where data is chosen."""
        rows = [row.editor for row in self.form.rows.values() if row.editor.isVisible()]
        (rows[:2][-1] if rows else self.change).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, data: Data) -> None:
        """Marks what is chosen, and shows what its source asks for."""
        if self._chosen is None or _what(self._chosen) != _what(data):
            self._choosing = False
        self._chosen = data
        self._is_own = is_own(data) and data.dataset != NO_DATASET
        entry = _entry(data) if self._is_own else None
        if self._is_own and (entry is None or entry.needs != "nothing"):
            self._own = data
        if self._own is not None:
            self._say_own(self._own)
        self._check()
        self._has_form = entry is not None and bool(entry.params)
        if self._has_form and entry is not None:
            self.form.show_source(entry, data.params, self._columns(data))
        self._fold()

    def show_contents(self, contents: Contents | None, data: Data) -> None:
        """Knows the columns of the table by now."""
        self._read = (data, contents.items.source) if contents is not None else None
        if self._chosen is not None:
            self.refresh(self._chosen)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for card in self._all():
            card.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the list of what can be chosen."""
        if event.key() == Qt.Key.Key_Escape and self._choosing:
            self._on_change()
        else:
            super().keyPressEvent(event)

    # -- inside

    def _all(self) -> Iterator[Card]:
        yield self.own
        yield from self.cards.values()
        yield from self.generated.values()
        yield from self.downloads.values()

    def _columns(self, data: Data) -> tuple[str, ...]:
        """The columns of the table that is chosen, as its file names them."""
        known = self._chooser.source_of(data)
        if known is None and self._read is not None and self._read[0].params == data.params:
            known = self._read[1]
        return columns_of(known)

    def _arrange(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout(self._opening)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.open_file, 1)
        row.addWidget(self.open_folder, 1)
        ours, theirs, made, far = self._captions
        for part in (self.busy, self.complaint, self.kinds, ours, self._opening, self.own, theirs):
            column.addWidget(part)
        for name, card in self.cards.items():
            card.clicked.connect(partial(self._take_dataset, name))
            column.addWidget(card)
        column.addWidget(made)
        for name, card in self.generated.items():
            card.clicked.connect(partial(self._take_made, name))
            column.addWidget(card)
        column.addWidget(far)
        for name, card in self.downloads.items():
            card.clicked.connect(partial(self._take_made, name))
            column.addWidget(card)
        column.addWidget(self._turning)
        column.addWidget(self.form)
        row = QHBoxLayout(self._turning)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.change)
        row.addWidget(self.read_again)
        row.addWidget(self.read_as)
        row.addStretch(1)

    def _fold(self) -> None:
        """Shows what is chosen and its form, or everything that can be chosen."""
        everything = self.is_choosing
        if everything:
            self._look_what_is_here()
        had = self.focusWidget()
        had_focus = had is not None and had.hasFocus()
        for part in self._captions:
            part.setVisible(everything)
        self._opening.setVisible(everything or not self.own.isChecked())
        for card in self._all():
            card.setVisible(card.isChecked() or (everything and (card is not self.own or self._own is not None)))
        self.form.setVisible(self._has_form and not everything)
        self.read_again.setVisible(self._is_own and not everything)
        has_path = self._chosen is not None and bool(self._chosen.params.get("path"))
        self.read_as.setVisible(self._is_own and has_path and not everything)
        is_any = any(card.isChecked() for card in self._all())
        self._column.removeWidget(self._turning)
        self._column.insertWidget(0 if everything else self._column.indexOf(self.form), self._turning)
        self._turning.setVisible(is_any)
        self.change.setText(tr("Close the list") if everything else tr("Change…"))
        if had_focus and had is not None and had.isHidden() and is_any:
            self.change.setFocus()

    def _look_what_is_here(self) -> None:
        for name, card in self.downloads.items():
            say_remote(card, REMOTES[name], here=is_here(REMOTES[name]))

    def _check(self) -> None:
        """Marks the card of what the project says, which a click alone does not."""
        data = self._session.document.project.data
        for name, card in {**self.cards, **self.generated, **self.downloads}.items():
            card.setChecked(name == data.dataset)
        self.own.setChecked(self._own is not None and _what(self._own) == _what(data))

    def _say_own(self, data: Data) -> None:
        entry, facts = _entry(data), _facts(data)
        path = str(data.params.get("path") or "")
        title = Path(path).name or (tr(entry.title) if entry is not None else data.dataset)
        said = [tr(entry.title)] if entry is not None else []
        said += [line_of(facts)] if facts is not None else []
        icon = icon_of(facts) if facts is not None else entry.icon if entry is not None else "database"
        self.own.say(title, " · ".join(said), icon, path)

    def _on_change(self) -> None:
        self._choosing = not self._choosing
        self._fold()
        if self._choosing:
            self.open_file.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.told.emit()

    def _take_own(self) -> None:
        data = self._session.document.project.data
        if self._own is not None and _what(self._own) != _what(data):
            own = self._own
            own = replace(data, dataset=own.dataset, params=own.params, facts=own.facts, items=own.items)
            self._session.do(SetData(own), label=f"choose data “{self.own.text()}”")
        else:
            self._on_change()

    def _take_dataset(self, name: str) -> None:
        self._chooser.cancel()
        data = self._session.document.project.data
        if name != data.dataset:
            chosen = replace(data, dataset=name, params={}, facts={}, items={})
            self._session.do(SetData(chosen), label=f"choose dataset {name}")
        else:
            self._on_change()

    def _take_made(self, name: str) -> None:
        if name != self._session.document.project.data.dataset:
            self._chooser.take(name, {})
            QTimer.singleShot(0, self, self._bring_up)
        else:
            self._on_change()

    def _on_params(self, params: dict[str, object]) -> None:
        self._chooser.take(self._session.document.project.data.dataset, params)

    def _bring_up(self) -> None:
        """Scrolls to how far it is: who clicked a card far down shall see it, and the way out."""
        above: QWidget | None = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and self.busy.isVisible():
            above.ensureWidgetVisible(self.busy)

    def _on_trust(self) -> None:
        """Shows the code that makes the data, and asks; then it is read."""
        complaint = self._chooser.complaint
        if complaint is None:
            return
        question = TrustDialog(self.window(), self._theme, complaint.name, complaint.code)
        if question.exec() != QDialog.DialogCode.Accepted:
            return
        try:
            trust([complaint.code])
        except TrustError as error:
            self._session.message.emit("error", f"{error.message} {error.hint}".strip())
            return
        self._chooser.take_again()

    def _read_again(self) -> None:
        data = self._session.document.project.data
        self._chooser.take(data.dataset, data.params)

    def _read_as(self) -> None:
        """Asks as what else the same place may be read: whatever reads folders, or files that end so."""
        data = self._session.document.project.data
        path = Path(str(data.params.get("path", "")))
        name, is_folder = path.name.lower(), path.is_dir()
        fits = [
            entry.name
            for entry in sources()
            if entry.name != data.dataset
            and (entry.needs == "folder" if is_folder else entry.needs != "nothing" and name.endswith(entry.endings))
        ]
        self._chooser.offer(path, tuple((each, {"path": str(path)}) for each in fits))

    def _show_state(self) -> None:
        self.busy.refresh()
        self.complaint.refresh()
        self.kinds.refresh()
        if not self._chooser.busy and self.is_choosing:
            self._look_what_is_here()
        if self._chooser.busy or self._chooser.complaint is not None or self._chooser.kinds is not None:
            self.wanted.emit()

    def _forget(self) -> None:
        self._own = self._chosen = None


def _what(data: Data) -> tuple[object, ...]:
    """What is chosen, apart from how it is divided and what was changed in it."""
    return data.dataset, dict(data.params), dict(data.facts)


def _entry(data: Data) -> SourceDef | None:
    try:
        return source(data.dataset)
    except CatalogueError:
        return None


def _facts(data: Data) -> DatasetDef | None:
    try:
        return dataset_of(data)
    except CatalogueError:
        return None
