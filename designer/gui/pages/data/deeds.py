"""What the user does with single items and with findings, as edits of the project."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from designer.data.finding import Change, Finding, merged
from designer.graph.edits import SetData
from designer.gui.pages.data.chooser import Chooser
from designer.gui.pages.data.contents import Items
from designer.gui.pages.data.marks import excluding, relabelling
from designer.gui.session import Session


class Deeds(QObject):
    """Each deed is one edit that can be undone."""

    def __init__(self, session: Session, chooser: Chooser) -> None:
        super().__init__()
        self._session, self._chooser = session, chooser

    def exclude(self, items: Items, rows: tuple[int, ...], *, out: bool) -> None:
        """Leaves items out, or takes them in again."""
        keys = [items.keys[row] for row in rows]
        edit = excluding(self._session.document.project.data, keys, out=out)
        if edit is not None:
            names = f"“{keys[0]}”" if len(keys) == 1 else f"{len(keys)} items"
            self._session.do(edit, label=f"leave out {names}" if out else f"take in {names}")

    def relabel(self, items: Items, rows: tuple[int, ...], label: str | None) -> None:
        """Calls items something else; None: what the files call them."""
        labels = {}
        for row in rows:
            was = items.targets.labels[int(items.targets.values[row])]
            labels[items.keys[row]] = None if label == was else label
        edit = relabelling(self._session.document.project.data, labels)
        if edit is not None:
            names = f"“{items.keys[rows[0]]}”" if len(rows) == 1 else f"{len(rows)} items"
            self._session.do(edit, label=f"call {names} “{label}”" if label else f"call {names} as the files do")

    def follow(self, finding: Finding) -> None:
        """Does what a finding advises."""
        data = self._session.document.project.data
        if finding.change is None:
            return
        params, items = merged(data, finding.change)
        settings: dict[str, Any] = dict(finding.change.settings)
        if finding.change == Change(finding.change.words):  # What was noted is to be noted anew, nothing else.
            self._chooser.take(data.dataset, params)
        elif params == dict(data.params):
            self._session.do(SetData(replace(data, items=items, **settings)), label=finding.change.words)
        else:
            self._chooser.take(data.dataset, params, settings)
