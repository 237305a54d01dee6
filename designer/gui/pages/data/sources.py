"""The left column's upper part: data of one's own, the datasets that are there, and what is generated."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from designer.catalogue.datasets import DatasetDef
from designer.catalogue.errors import CatalogueError
from designer.catalogue.facts import dataset_of, is_own
from designer.catalogue.registry import datasets, source, sources
from designer.catalogue.source import SourceDef
from designer.drawing.theme import Theme
from designer.graph.edits import SetData
from designer.graph.recipe import NO_DATASET, Data
from designer.gui.pages.data.cards import Card, dataset_card, icon_of, line_of, source_card
from designer.gui.pages.data.chooser import Chooser, Kinds
from designer.gui.pages.data.fields import ask_for_file, ask_for_folder
from designer.gui.pages.data.source_form import SourceForm
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import caption, words


class Sources(QWidget):
    """What can be chosen, and how far choosing is. Own data that was chosen before stays at hand as a card."""

    def __init__(self, session: Session, chooser: Chooser, theme: Theme) -> None:
        super().__init__()
        self._session, self._chooser = session, chooser
        self._own: Data | None = None
        self.open_file = push(tr("Open a file…"), "", self.ask_file)
        self.open_folder = push(tr("Open a folder…"), "", self.ask_folder)
        self.busy = Busy(chooser)
        self.complaint = ComplaintBox(chooser)
        self.kinds = KindsBox(chooser)
        self.own = Card("", "", "database", "", theme)
        self.own.clicked.connect(self._take_own)
        self.form = SourceForm()
        self.form.wanted.connect(self._on_params)
        self.read_again = push(tr("Read again"), "small", self._read_again)
        self.cards = {entry.name: dataset_card(entry, theme) for entry in datasets()}
        made = [entry for entry in sources() if entry.needs == "nothing"]
        self.generated = {entry.name: source_card(entry, theme) for entry in made}
        self.made = QWidget()
        """The cards of what is generated, for the page to place."""
        self._arrange()
        chooser.changed.connect(self._show_state)
        session.opened.connect(self._forget)
        self._show_state()

    def ask_file(self) -> None:
        """Asks for a file, and looks what it is."""
        endings = sorted({ending for entry in sources() if entry.needs == "file" for ending in entry.endings})
        path = ask_for_file(self, tr("Open a file"), endings)
        if path is not None:
            self._chooser.take_path(path)

    def ask_folder(self) -> None:
        """Asks for a folder, and looks what it holds."""
        path = ask_for_folder(self, tr("Open a folder"))
        if path is not None:
            self._chooser.take_path(path)

    def show_data(self, data: Data, columns: Iterable[str]) -> None:
        """Marks what is chosen, and shows what its source asks for."""
        own = is_own(data) and data.dataset != NO_DATASET
        entry = _entry(data) if own else None
        for name, card in {**self.cards, **self.generated}.items():
            card.show_checked(checked=name == data.dataset)
        if own and (entry is None or entry.needs != "nothing"):
            self._own = data
        self.own.setVisible(self._own is not None)
        if self._own is not None:
            self._say_own(self._own)
        self.own.show_checked(checked=own and self._own is data)
        has_form = entry is not None and bool(entry.params)
        if has_form and entry is not None:
            self.form.show_source(entry, data.params, tuple(columns))
        self.form.setVisible(has_form)
        self.read_again.setVisible(own)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for card in (self.own, *self.cards.values(), *self.generated.values()):
            card.set_theme(theme)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(caption(tr("Your own data")))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.open_file, 1)
        row.addWidget(self.open_folder, 1)
        column.addLayout(row)
        for part in (self.busy, self.complaint, self.kinds, self.own, self.form):
            column.addWidget(part)
        column.addWidget(self.read_again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(caption(tr("Datasets")))
        for name, card in self.cards.items():
            card.clicked.connect(partial(self._take_dataset, name))
            column.addWidget(card)
        made = QVBoxLayout(self.made)
        made.setContentsMargins(0, 0, 0, 0)
        made.setSpacing(8)
        made.addWidget(caption(tr("Generated")))
        for name, card in self.generated.items():
            card.clicked.connect(partial(self._take_generated, name))
            made.addWidget(card)

    def _say_own(self, data: Data) -> None:
        entry, facts = _entry(data), _facts(data)
        path = str(data.params.get("path") or "")
        title = Path(path).name or (tr(entry.title) if entry is not None else data.dataset)
        said = [tr(entry.title)] if entry is not None else []
        said += [line_of(facts)] if facts is not None else []
        icon = icon_of(facts) if facts is not None else entry.icon if entry is not None else "database"
        self.own.say(title, " · ".join(said), icon, path)

    def _take_own(self) -> None:
        data = self._session.document.project.data
        if self._own is not None and self._own != data:
            own = replace(self._own, validation=data.validation, seed=data.seed, normalise=data.normalise)
            self._session.do(SetData(own), label=f"choose data “{self.own.text()}”")

    def _take_dataset(self, name: str) -> None:
        self._chooser.cancel()
        data = self._session.document.project.data
        if name != data.dataset:
            chosen = replace(data, dataset=name, params={}, facts={}, items={})
            self._session.do(SetData(chosen), label=f"choose dataset {name}")

    def _take_generated(self, name: str) -> None:
        if name != self._session.document.project.data.dataset:
            self._chooser.take(name, {})
        else:
            self.generated[name].show_checked(checked=True)

    def _on_params(self, params: dict[str, object]) -> None:
        self._chooser.take(self._session.document.project.data.dataset, params)

    def _read_again(self) -> None:
        data = self._session.document.project.data
        self._chooser.take(data.dataset, data.params)

    def _show_state(self) -> None:
        self.busy.refresh()
        self.complaint.refresh()
        self.kinds.refresh()
        if not self._chooser.busy:  # what was not taken is not shown as if it were
            data = self._session.document.project.data
            for name, card in {**self.cards, **self.generated}.items():
                card.show_checked(checked=name == data.dataset)

    def _forget(self) -> None:
        self._own = None


class Busy(QWidget):
    """What is being read, and the way out."""

    def __init__(self, chooser: Chooser) -> None:
        super().__init__()
        self._chooser = chooser
        self._words = words("", "small", wrap=True)
        self.cancel = push(tr("Cancel"), "small", chooser.cancel)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedHeight(3)
        bar.setAccessibleName(tr("Reading"))
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(bar)
        self.hide()

    def refresh(self) -> None:
        """Says what is true now."""
        self._words.setText(self._chooser.busy)
        self.setVisible(bool(self._chooser.busy))


class _Box(QFrame):
    """A frame with sentences below each other."""

    def __init__(self, role: str) -> None:
        super().__init__()
        set_role(self, role)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 10)
        self.column.setSpacing(6)
        self.hide()


class ComplaintBox(_Box):
    """Why something could not be chosen, and what to do."""

    def __init__(self, chooser: Chooser) -> None:
        super().__init__("trouble")
        self._chooser = chooser
        self.message = words("", wrap=True, selectable=True)
        self.hint = words("", "small", wrap=True, selectable=True)
        self.close_it = push(tr("Close"), "small", chooser.dismiss)
        for part in (self.message, self.hint):
            self.column.addWidget(part)
        self.column.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Says what is true now."""
        complaint = self._chooser.complaint
        if complaint is not None:
            self.message.setText(sentence(complaint.message))
            self.hint.setText(sentence(complaint.hint))
        self.setVisible(complaint is not None)


class KindsBox(_Box):
    """A path that may be several things, or nothing that is known: the user says what it is."""

    def __init__(self, chooser: Chooser) -> None:
        super().__init__("field")
        self._chooser = chooser
        self._shown: Kinds | None = None
        self._parts: list[QWidget] = []

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """The kinds to choose from."""
        return tuple(part for part in self._parts if not isinstance(part, QLabel))

    def refresh(self) -> None:
        """Says what is true now."""
        kinds = self._chooser.kinds
        if kinds is not self._shown:
            for part in self._parts:
                part.hide()
                part.deleteLater()
            self._parts = []
            self._shown = kinds
            if kinds is not None:
                self._fill(kinds)
        self.setVisible(kinds is not None)

    def _fill(self, kinds: Kinds) -> None:
        name = kinds.path.name
        offers = [(entry, dict(params)) for each, params in kinds.kinds if (entry := source(each))]
        if offers:
            self._add(words(tr("“{name}” may be read in several ways. What is it?", name=name), wrap=True))
        else:
            text = tr("“{name}” looks like none of the kinds that are known here. If it is one, say which.", name=name)
            self._add(words(text, wrap=True))
            needs = "folder" if kinds.path.is_dir() else "file"
            offers = [(entry, {"path": str(kinds.path)}) for entry in sources() if entry.needs == needs]
        for entry, params in offers:
            button = push(tr(entry.title), "", partial(self._chooser.take, entry.name, params))
            button.setToolTip(tr(entry.doc))
            self._add(button)
            self._add(words(tr(entry.doc), "small", wrap=True))
        self._add(push(tr("Cancel"), "small", self._chooser.dismiss))

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self.column.addWidget(part)


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
