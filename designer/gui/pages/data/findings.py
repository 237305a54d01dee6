"""What is worth knowing of the data, one sentence each: clicked, its items are shown; a button does what is advised."""

from collections.abc import Container, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from designer.data.finding import Finding
from designer.data.source import Trouble
from designer.drawing.theme import Theme
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, caption, words

_MOST = 20
"""Findings that are shown; more are only counted."""
_NAMES = 5
"""Names of items that are listed in a sentence."""


def of_troubles(troubles: Sequence[Trouble]) -> tuple[Finding, ...]:
    """What was left out while the data was looked through, as one finding for each reason."""
    reasons: dict[tuple[str, str], list[Trouble]] = {}
    for trouble in troubles:
        reasons.setdefault((_without(trouble), trouble.hint), []).append(trouble)
    found = []
    for (_, hint), alike in reasons.items():
        first = alike[0]
        message = sentence(first.message)
        if len(alike) > 1:
            names = ", ".join(trouble.key for trouble in alike[1 : _NAMES + 1])
            more = len(alike) - 1 - _NAMES
            names += f" {tr('and {n} more', n=more)}" if more > 0 else ""
            message = tr("{sentence} The same holds for {names}.", sentence=message, names=names)
        title = tr("{n} left out", n=len(alike)) if first.key else tr("Worth knowing")
        found.append(Finding(title, message, sentence(hint), tuple(trouble.key for trouble in alike if trouble.key)))
    return tuple(found)


def _without(trouble: Trouble) -> str:
    """A message without the name of its item, so that equal ones come together."""
    return trouble.message.replace(trouble.key, "…") if trouble.key else trouble.message


class FindingList(QWidget):
    """`items_wanted(finding)`: its items are to be shown. `change_wanted(finding)`: what it advises is to be done."""

    items_wanted = Signal(object)
    change_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.findings: tuple[Finding, ...] = ()
        self._head = caption(tr("Findings"))
        self._rows: list[QFrame] = []
        self._known: Container[str] = ()
        self._more = words("", "small")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._head)
        self._column.addWidget(self._more)
        self.hide()

    def show_findings(self, findings: Sequence[Finding], known: Container[str]) -> None:
        """Shows these; `known` are the keys of the items that can be shown."""
        findings = tuple(findings)
        if findings != self.findings or known is not self._known:
            self._known = known
            self.findings = findings
            self._rebuild()
        self.setVisible(bool(findings))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for picture in self.findChildren(Picture):
            picture.show_icon("triangle-alert", theme.warning)

    def _rebuild(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(finding) for finding in self.findings[:_MOST]]
        for at, row in enumerate(self._rows, start=1):
            self._column.insertWidget(at, row)
        more = len(self.findings) - len(self._rows)
        self._more.setText(tr("and {n} more", n=more) if more > 0 else "")
        self._more.setVisible(more > 0)

    def _row(self, finding: Finding) -> QFrame:
        row = QFrame()
        set_role(row, "field")
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(Picture("triangle-alert", self._theme.warning, 14), 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(words(sentence(finding.title), "heading", wrap=True), 1)
        column = QVBoxLayout(row)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addLayout(title)
        column.addWidget(words(sentence(finding.message), wrap=True, selectable=True))
        if finding.hint:
            column.addWidget(words(sentence(finding.hint), "small", wrap=True))
        there = sum(key in self._known for key in finding.keys)
        if there:
            title_of = tr("Show {n} items", n=there) if there > 1 else tr("Show the item")
            link = push(title_of, "link", partial(self.items_wanted.emit, finding))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if finding.change is not None:
            deed = push(sentence(finding.change.words), "small", partial(self.change_wanted.emit, finding))
            column.addWidget(deed, 0, Qt.AlignmentFlag.AlignLeft)
        return row
