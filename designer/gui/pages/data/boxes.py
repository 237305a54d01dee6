"""How far choosing is: what is being read, why something could not be, and what the user is asked."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from designer.catalogue.registry import source, sources
from designer.catalogue.source import ARCHIVE_ENDINGS
from designer.gui.own_layers.trusting import TRUST
from designer.gui.pages.data.chooser import Chooser, Kinds
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words


class Busy(QWidget):
    """What is being read, and the way out."""

    def __init__(self, chooser: Chooser) -> None:
        super().__init__()
        self._chooser = chooser
        self._words = words("", "small", wrap=True)
        self.cancel = push(tr("Cancel"), "small", chooser.cancel)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(3)
        self.bar.setAccessibleName(tr("Reading"))
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.bar)
        chooser.progressed.connect(self._move)
        self.hide()

    @property
    def said(self) -> str:
        """What is being read, and how far it is."""
        return self._words.text()

    def refresh(self) -> None:
        """Says what is true now."""
        self._move()
        self.setVisible(bool(self._chooser.busy))

    def _move(self) -> None:
        share = self._chooser.share
        self._words.setText(f"{self._chooser.busy} {self._chooser.far}".rstrip())
        self.bar.setRange(0, 0 if share < 0 else 100)
        self.bar.setValue(round(100 * share))


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
    """Why something could not be chosen, and what to do. `trust_wanted()`: the code that makes it may be trusted."""

    trust_wanted = Signal()

    def __init__(self, chooser: Chooser) -> None:
        super().__init__("trouble")
        self._chooser = chooser
        self.message = words("", wrap=True, selectable=True)
        self.hint = words("", "small", wrap=True, selectable=True)
        self.close_it = push(tr("Close"), "small", chooser.dismiss)
        self.trust = push(tr(TRUST), "small", self.trust_wanted.emit)
        for part in (self.message, self.hint):
            self.column.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.trust)
        row.addWidget(self.close_it)
        row.addStretch(1)
        self.column.addLayout(row)

    def refresh(self) -> None:
        """Says what is true now."""
        complaint = self._chooser.complaint
        if complaint is not None:
            self.message.setText(sentence(complaint.message))
            self.hint.setText(sentence(complaint.hint))
            self.trust.setVisible(bool(complaint.code))
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
            needs = {"folder"} if kinds.path.is_dir() else {"file"}
            if name.lower().endswith(ARCHIVE_ENDINGS):
                needs = {"file", "folder"}
            offers = [(entry, {"path": str(kinds.path)}) for entry in sources() if entry.needs in needs]
        several = len({entry.name for entry, _ in offers}) < len(offers)
        for entry, params in offers:
            title = tr(entry.title)
            if several:  # files of one archive, each of which it may be
                title = tr("{kind}: {name}", kind=title, name=Path(str(params["path"])).name)
            button = push(title, "", partial(self._chooser.take, entry.name, params))
            button.setToolTip(tr(entry.doc))
            self._add(button)
            self._add(words(tr(entry.doc), "small", wrap=True))
        self._add(push(tr("Cancel"), "small", self._chooser.dismiss))

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self.column.addWidget(part)
