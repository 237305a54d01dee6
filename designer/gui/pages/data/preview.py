"""What is in the data: items on a wall, columns, how classes or values are spread, and what is worth knowing."""

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from designer.catalogue.datasets import CLASSIFICATION, DETECTION
from designer.data.baselines import Baseline
from designer.data.changes import is_excluded, label_of
from designer.data.finding import Finding
from designer.data.suggesting_several import NEXT_WORD
from designer.drawing.theme import Theme
from designer.drawing.words import exact
from designer.graph.recipe import Data
from designer.gui.pages.data.aims import aim_of
from designer.gui.pages.data.balance import spread_in_words
from designer.gui.pages.data.baseline import words_for
from designer.gui.pages.data.cells import Mark
from designer.gui.pages.data.contents import Contents, Items, counts_of, kept_in
from designer.gui.pages.data.faces import FACES
from designer.gui.pages.data.findings import FindingList
from designer.gui.pages.data.item_menu import ItemMenu
from designer.gui.pages.data.looks import Looks
from designer.gui.pages.data.part_box import PartBox, placed
from designer.gui.pages.data.player import Player
from designer.gui.pages.data.region_face import Veil, has_regions, paint_regions
from designer.gui.pages.data.several_face import face_of
from designer.gui.pages.data.study import Study
from designer.gui.pages.data.task import TaskRow
from designer.gui.pages.data.veil_bar import VeilBar
from designer.gui.pages.data.wall import Wall
from designer.gui.pages.figures import scrolled
from designer.gui.plots.bars import Bars
from designer.gui.plots.columns import Column, ColumnTable, Histogram
from designer.gui.scaling import hold
from designer.gui.sentences import sentence
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import Segments, push
from designer.gui.widgets.words import caption, words

_BESIDE = 288


class Preview(QWidget):
    """Items or columns at the left, the spread of what is to be predicted and findings at the right.

    `exclude_wanted(rows, out)`: these items are to be left out, or taken in. `label_wanted(rows, label)`: they are to
    be called so, or what the files call them (None).
    """

    exclude_wanted = Signal(object, bool)
    label_wanted = Signal(object, object)

    def __init__(self, theme: Theme, looks: Looks, study: Study) -> None:
        super().__init__()
        self._looks, self._manners = looks, study.manners
        self._contents: Contents | None = None
        self._data = Data()
        self._filter: Finding | None = None
        self._veil = Veil()
        self._regions_face = replace(FACES["regions"], paint=partial(paint_regions, veil=self._veil))
        self.wall = Wall(theme)
        self.wall.wanted.connect(self._on_wanted)
        self.wall.verticalScrollBar().valueChanged.connect(study.manners.look_around)
        self.wall.chosen_changed.connect(self._say_chosen)
        self.wall.exclude_wanted.connect(self._exclude)
        self.wall.menu_wanted.connect(self._show_menu)
        self.wall.play_wanted.connect(self._play)
        self.player = Player(self)
        self.player.changed.connect(self._show_played)
        self.player.moved.connect(lambda: self.wall.show_played(self.player.row, self.player.seconds))
        self.table = ColumnTable(theme)
        self.bars = Bars(theme)
        self.target = Histogram(theme)
        self.findings = FindingList(theme)
        self.summing = TaskRow(study.summing)
        self.tasks = tuple(map(TaskRow, (study.baselines, study.searching, study.between.comparing)))
        self.findings.items_wanted.connect(self.show_finding)
        self.switch = Segments((("columns", tr("Columns")), ("items", tr("Rows"))))
        self.switch.chosen.connect(self._turn)
        self._caption = caption(tr("Samples"))
        self._right_caption = caption(tr("Classes"))
        self._note = words("", "muted", wrap=True)
        self.baseline = words("", "muted", wrap=True)
        self._said = words("", "small")
        self.exclude = push(tr("Leave out"), "small", self._exclude)
        self.exclude.setToolTip(f"{tr('Leave out')}   Del")
        self.play = push(tr("Play"), "small", lambda: self._play(self.wall.chosen[0]))
        self.play.setToolTip(f"{tr('Play')}   Space")
        self.silence = words("", "small", wrap=True, selectable=True)
        self.silence.hide()
        self.relabel = push(tr("Call it …"), "small", lambda: self._show_menu(self.relabel.mapToGlobal(QPoint(0, 0))))
        self.relabel.setToolTip(f"{tr('Call it …')}   Return")
        self.show_all = push(tr("Show all"), "small", self._show_all)
        self.part_box = PartBox()
        self.part_box.chosen.connect(self._on_part)
        self.veil = VeilBar(self._veil, self)
        self.veil.changed.connect(self.wall.viewport().update)
        self._arrange()

    # -- what is shown

    def show_contents(self, contents: Contents, data: Data, *, keep: bool = False) -> None:
        """Shows data; `keep` if only changes of single items are other ones."""
        if not keep:
            self.player.stop()  # Before other items are there, as what is said of the chosen one is of these.
            self._filter = None
        self._contents, self._data = contents, data
        columns = bool(contents.columns)
        self.switch.setVisible(columns)
        self._fill_wall(keep=keep)
        if not keep:
            self.table.set_columns(contents.columns)
            self._turn("columns" if columns else "items")
        self.bars.set_bars(contents.bars)
        self.bars.setVisible(bool(contents.bars))
        self.target.show_column(contents.targets[0] if contents.targets else None)
        self._right_caption.setText((tr("Classes") if contents.bars else tr("To be predicted")).upper())
        self.veil.setVisible(contents.items.spread is not None)
        self.veil.name(boxes=contents.entry.task == DETECTION)
        self._note.setText(_spread_in_words(contents, data))
        self._say_chosen()

    def show_columns(self, columns: tuple[Column, ...]) -> None:
        """Shows columns that were gone through as a whole."""
        self.table.set_columns(columns)

    def show_baseline(self, found: Baseline | None) -> None:
        """Says what is reached without a network; None: not known (yet)."""
        self.baseline.setText(words_for(found) if found is not None else "")
        self.baseline.setVisible(found is not None)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Lists what is worth knowing."""
        places = self._contents.items.places if self._contents is not None else {}
        self.findings.show_findings(findings, places)

    def show_finding(self, finding: Finding) -> None:
        """Shows only the items that a finding is about, the first of them chosen."""
        self._filter = finding
        self._turn("items")
        self._fill_wall(keep=False)
        self.wall.setFocus()
        self.wall.choose((0,), 0)
        self._say_chosen()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for part in (self.wall, self.table, self.bars, self.target, self.findings):
            part.set_theme(theme)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen is not heard either."""
        super().hideEvent(event)
        self.player.stop()

    @property
    def menus(self) -> tuple[ItemMenu, ...]:
        """The menus of items that are open, or about to go."""
        return tuple(self.findChildren(ItemMenu))

    # -- inside

    def _arrange(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(_top(self.summing, self.table))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("Columns"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.wall)
        self._stack.addWidget(scroll)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._caption)
        head.addWidget(self.switch)
        head.addWidget(self.part_box)
        head.addWidget(self.show_all)
        head.addStretch(1)
        head.addWidget(self._said)
        head.addWidget(self.veil)
        head.addWidget(self.play)
        head.addWidget(self.exclude)
        head.addWidget(self.relabel)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self.silence)
        left.addWidget(self._stack, 1)
        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 8, 0)
        right.setSpacing(12)
        for part in (self._right_caption, self.bars, self.target, self._note, self.baseline, *self.tasks):
            right.addWidget(part)
        right.addWidget(self.findings)
        right.addStretch(1)
        area = scrolled(beside)
        hold(area, width=_BESIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addWidget(area)

    def _fill_wall(self, *, keep: bool) -> None:
        contents = self._contents
        if contents is None:
            return
        self.part_box.show_parts(contents.parts, len(contents.items))
        rows = self.part_box.rows(contents)
        if self._filter is not None:
            places = contents.items.places
            found = [places[key] for key in self._filter.keys if key in places]
            rows = np.array(found, dtype=np.int64)
        face = self._regions_face if has_regions(contents.items) else face_of(contents.items)
        self.wall.show_items(face, rows, self._placed, keep=keep)

    def _turn(self, what: str) -> None:
        self.switch.choose(what)
        self._stack.setCurrentIndex(1 if what == "columns" else 0)
        self._say_chosen()

    def _mark(self, row: int) -> Mark:
        """What is said of an item: from what the project says now."""
        assert self._contents is not None
        items = self._contents.items
        key, targets = items.keys[row], items.targets
        if has_regions(items):
            return Mark(key, "", "", is_excluded(self._data, key))
        if targets.task == CLASSIFICATION and targets.values.ndim == 1:
            was, now = targets.labels[int(targets.values[row])], label_of(self._data, key)
            is_new = now is not None and now != was
            return Mark(key, now or was, was if is_new else "", is_excluded(self._data, key))
        said = aim_of(items.entry, targets, row)
        return Mark(key, said, "", is_excluded(self._data, key))

    def _say_chosen(self) -> None:
        contents, chosen = self._contents, self.wall.chosen
        if contents is None:
            return
        on_wall = self._stack.currentIndex() == 0
        marks = [self._mark(row) for row in chosen[:1]]
        if not chosen:
            self._said.setText(tr("{n} left out", n=exact(contents.excluded)) if contents.excluded else "")
        else:
            self._said.setText(marks[0].key if len(chosen) == 1 else tr("{n} chosen", n=exact(len(chosen))))
        for button in (self.exclude, self.relabel):
            button.setVisible(on_wall and bool(chosen))
        hears = on_wall and len(chosen) == 1 and face_of(contents.items).played is not None
        self.play.setVisible(hears)
        is_played = hears and self.player.row == chosen[0]
        self.play.setText(tr("Pause") if is_played else tr("Play"))
        self.play.setToolTip(f"{tr('Pause') if is_played else tr('Play')}   Space")
        self.relabel.setVisible(self.relabel.isVisibleTo(self) and bool(_labels(contents)))
        out = bool(chosen) and all(is_excluded(self._data, contents.items.keys[row]) for row in chosen[:1000])
        self.exclude.setText(tr("Take in again") if out else tr("Leave out"))
        self.show_all.setVisible(on_wall and self._filter is not None)
        self._caption.setText(
            (tr("Samples") if self._filter is None else f"{self._filter.title} · {exact(len(self.wall.rows))}").upper()
        )
        self._caption.setVisible(not contents.columns or self._filter is not None)
        self.part_box.setVisible(on_wall and self._filter is None and contents.parts is not None)

    def _placed(self, row: int) -> Mark:
        """The same, with the part that the item is in."""
        assert self._contents is not None
        return placed(self._mark(row), self._contents, row)

    def _on_part(self) -> None:
        self._turn("items")
        self._fill_wall(keep=False)
        self._say_chosen()

    def _show_all(self) -> None:
        self._filter = None
        self._fill_wall(keep=False)
        self.wall.setFocus()
        self._say_chosen()

    def _exclude(self) -> None:
        """Leaves the chosen items out; takes them in again if all are out."""
        contents, chosen = self._contents, self.wall.chosen
        if contents is not None and chosen:
            out = not all(is_excluded(self._data, contents.items.keys[row]) for row in chosen)
            self.exclude_wanted.emit(chosen, out)

    def _play(self, row: int) -> None:
        if self._contents is not None:
            self.player.turn(self._contents.items, row)

    def _show_played(self) -> None:
        self.wall.show_played(self.player.row, self.player.seconds)
        self.silence.setText(sentence(self.player.complaint))
        self.silence.setVisible(bool(self.player.complaint))
        self._say_chosen()

    def _show_menu(self, place: QPoint) -> None:
        contents, chosen = self._contents, self.wall.chosen
        if contents is None or not chosen:
            return
        labels = _labels(contents)
        marks = [self._mark(row) for row in chosen[:1000]]
        menu = ItemMenu(self, labels, out=all(mark.excluded for mark in marks), changed=any(mark.was for mark in marks))
        menu.exclude.triggered.connect(self._exclude)
        menu.labelled.connect(lambda label: self.label_wanted.emit(chosen, label))
        menu.popup(place)

    def _on_wanted(self, rows: object) -> None:
        if self._contents is not None and isinstance(rows, np.ndarray):
            items = self._contents.items
            self._manners.look_around()
            self._looks.ask(items, rows, lambda faces: self._take(items, faces))

    def _take(self, items: Items, faces: dict[int, Any]) -> None:
        """Shows what was read, unless other data is shown by now."""
        if self._contents is not None and self._contents.items is items:
            self.wall.take(faces)


def _labels(contents: Contents) -> tuple[str, ...]:
    """What an item may be called; nothing where there is not one class for each."""
    entry = contents.entry
    return entry.labels if entry.task == CLASSIFICATION and not entry.target_shape else ()


def _spread_in_words(contents: Contents, data: Data) -> str:
    entry, spread = contents.entry, contents.items.spread
    if spread is not None:
        return spread_in_words(spread, kept_in(contents.items, data))
    if entry.is_transcript:
        return tr("The network is to write down what is said; nobody tells it when each symbol is.")
    if not contents.bars:
        if entry.targets == (NEXT_WORD,):
            return tr("The network is to say the next word at each place; “→” shows what is right.")
        if entry.task == "reconstruction" and entry.others:
            return tr("Nothing is to be predicted: what is alike shall come close together.")
        if entry.task == "reconstruction":
            return tr("Nothing is to be predicted but the samples themselves, for an autoencoder, say.")
        if entry.target_shape and entry.task == "regression":
            return tr("The network is to make another picture of each.")
        if entry.unit:
            return tr("The network is to predict this number, in {unit}.", unit=entry.unit)
        return tr("The network is to predict this number.")
    counts = counts_of(contents.bars)
    low, high = int(counts.min()), int(counts.max())
    if high <= 1.5 * max(1, low):
        return tr("The classes are about equally frequent.")
    rare, common = entry.labels[int(counts.argmin())], entry.labels[int(counts.argmax())]
    return tr(
        "“{common}” is {times} times as frequent as “{rare}”.",
        common=common,
        times=f"{high / max(1, low):.1f}",
        rare=rare,
    )


def _top(*widgets: QWidget) -> QWidget:
    """A page for a scroll area with widgets at its top."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 8, 0)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return page
