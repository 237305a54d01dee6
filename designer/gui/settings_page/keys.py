"""The keys: everything that can have some, found by words or by keys, and other keys recorded in their place."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.gui.fonts import ui_font
from designer.gui.keyed import CANVAS, Keyed
from designer.gui.scaling import least
from designer.gui.settings_page.rows import Page
from designer.gui.shortcuts import Keys, Shortcuts, is_letter
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words

_ENTRY = Qt.ItemDataRole.UserRole


class KeysPage(Page):
    """The list, and below it the keys of what is chosen in it."""

    def __init__(self, entries: Callable[[], tuple[Keyed, ...]], shortcuts: Shortcuts) -> None:
        super().__init__("keys", tr("Shortcuts"))
        self._shortcuts, self._entries = shortcuts, entries()
        self._search = ""
        self.tree = self._made_tree()
        self.recorder = Recorder(self._on_recorded, self._use, self._on_none, self._on_usual)
        self.reset_all = push(tr("Usual keys for all"), "", self._on_reset_all)
        self.add_wide(self._placed())
        self._fill()
        self.tree.currentItemChanged.connect(lambda *_: self._show())
        self.tree.itemActivated.connect(lambda *_: self.recorder.start())
        shortcuts.changed.connect(self._on_changed)

    @property
    def chosen(self) -> Keyed | None:
        """What the list's current row is about."""
        item = self.tree.currentItem()
        entry = item.data(0, _ENTRY) if item is not None else None
        return entry if isinstance(entry, Keyed) else None

    def choose(self, id: str) -> None:
        """Goes to a row."""
        item = next((item for item in self._items() if item.data(0, _ENTRY).id == id), None)
        if item is not None:
            self.tree.setCurrentItem(item)

    def keys(self, entry: Keyed) -> Keys:
        """The keys that something has now."""
        return self._shortcuts.keys(entry.id, entry.usual)

    def narrow(self, search: str) -> int:
        """Leaves the rows whose words or keys fit; gives how many there are."""
        self._search = search.casefold().strip()
        count = 0
        for item in self._items():
            entry = item.data(0, _ENTRY)
            said = f"{entry.title} {entry.place} {' '.join(self.keys(entry))}".casefold()
            fits = all(word in said for word in self._search.split())
            item.setHidden(not fits)
            count += fits
        for place in self._places():
            place.setHidden(all(item.isHidden() for item in self._items() if item.parent() is place))
        seen = [item for item in self._items() if not item.isHidden()]
        if seen and self.tree.currentItem() not in seen:
            self.tree.setCurrentItem(seen[0])
        return count

    def refresh(self) -> None:
        """The captions grow with the text."""
        font = ui_font(10, QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
        for place in self._places():
            place.setFont(0, font)

    def _made_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(tr("Actions and their shortcuts"))
        tree.setHeaderLabels([tr("Action"), tr("Shortcut")])
        tree.setRootIsDecorated(False)
        tree.setIndentation(0)
        tree.setItemsExpandable(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setStretchLastSection(False)
        least(tree, height=200)
        return tree

    def _placed(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.tree, 1)
        column.addWidget(self.recorder)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.reset_all)
        column.addLayout(row)
        return whole

    def _fill(self) -> None:
        places: dict[str, QTreeWidgetItem] = {}
        for entry in self._entries:
            if entry.place not in places:
                places[entry.place] = head = QTreeWidgetItem(self.tree, [tr(entry.place).upper()])
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                head.setFirstColumnSpanned(True)
            item = QTreeWidgetItem(places[entry.place], [entry.title, ""])
            item.setData(0, _ENTRY, entry)
            self._write(item)
        self.tree.expandAll()
        self.refresh()
        self.tree.setCurrentItem(self._items()[0])
        self._show()

    def _places(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for place in self._places() for row in range(place.childCount()) if (item := place.child(row))]

    def _write(self, item: QTreeWidgetItem) -> None:
        entry: Keyed = item.data(0, _ENTRY)
        item.setText(1, written(self.keys(entry)))
        font = item.font(1)
        font.setBold(self._shortcuts.is_custom(entry.id))
        item.setFont(1, font)
        item.setToolTip(1, tr("Changed by you.") if font.bold() else "")

    def _on_changed(self) -> None:
        for item in self._items():
            self._write(item)
        self._show()

    def _show(self) -> None:
        entry = self.chosen
        self.reset_all.setEnabled(self._shortcuts.any_custom)
        self.recorder.show_entry(entry, self.keys(entry) if entry else (), custom=self._is_custom(entry))

    def _is_custom(self, entry: Keyed | None) -> bool:
        return entry is not None and self._shortcuts.is_custom(entry.id)

    def _rivals(self, keys: str) -> list[Keyed]:
        """Who has some keys already."""
        return [entry for entry in self._entries if entry != self.chosen and _has(self.keys(entry), keys)]

    def _on_recorded(self, keys: str) -> str:
        """What is to be said about keys before they are used."""
        entry = self.chosen
        if entry is None or not keys:
            return ""
        if is_letter(keys) and not entry.canvas:
            return tr("A letter alone is for typing. Hold Ctrl or Alt with it.")
        rivals = self._rivals(keys)
        if not rivals:
            return ""
        names = ", ".join(f"“{rival.title}”" for rival in rivals)
        return tr("{keys} does {names} now. Using it here takes it away there.", keys=native(keys), names=names)

    def _use(self, keys: str) -> None:
        entry = self.chosen
        if entry is None or not keys or (is_letter(keys) and not entry.canvas):
            return
        wanted: dict[str, Keys] = {entry.id: (keys,)}
        for rival in self._rivals(keys):
            wanted[rival.id] = tuple(one for one in self.keys(rival) if not _has((one,), keys))
        self._shortcuts.choose(wanted, {each.id: each.usual for each in self._entries})

    def _on_none(self) -> None:
        if self.chosen is not None:
            self._shortcuts.choose({self.chosen.id: ()}, {self.chosen.id: self.chosen.usual})

    def _on_usual(self) -> None:
        """The usual keys back; who has taken one of them meanwhile gives it up."""
        entry = self.chosen
        if entry is None:
            return
        for keys in entry.usual:
            for rival in self._rivals(keys):
                left = tuple(one for one in self.keys(rival) if not _has((one,), keys))
                self._shortcuts.choose({rival.id: left}, {rival.id: rival.usual})
        self._shortcuts.reset(entry.id)

    def _on_reset_all(self) -> None:
        self._shortcuts.reset()


class Recorder(QWidget):
    """The keys of one thing: pressed here, they are recorded; a sentence says who has them already."""

    def __init__(
        self,
        judge: Callable[[str], str],
        use: Callable[[str], object],
        none: Callable[[], object],
        usual: Callable[[], object],
    ) -> None:
        super().__init__()
        self._judge, self._use = judge, use
        self.title = words("", "heading")
        self.field = _KeysField()
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(tr("New keys"))
        least(self.field, width=180)
        self.take = push(tr("Use"), "primary", self._on_take)
        self.none = push(tr("No keys"), "", none)
        self.usual = push(tr("Usual keys"), "", usual)
        self.sentence = words("", "muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for part in (self.take, self.none, self.usual):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.sentence)
        self.field.keySequenceChanged.connect(lambda _: self._say())

    @property
    def keys(self) -> str:
        """What was pressed."""
        return self.field.keySequence().toString()

    def start(self) -> None:
        """Waits for keys."""
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_entry(self, entry: Keyed | None, keys: Keys, *, custom: bool) -> None:
        """Is about something else from now on."""
        self.title.setText(tr("New keys for “{title}”", title=entry.title) if entry else "")
        self.field.clear()
        self.none.setEnabled(bool(keys))
        self.usual.setEnabled(custom)
        self._hint = (
            tr("Press the keys in the field, then Use.")
            if entry is None or entry.place != CANVAS
            else tr("Works while the canvas has the keyboard.")
        )
        self._say()

    def _say(self) -> None:
        said = self._judge(self.keys)
        self.sentence.setText(said or self._hint)
        self.take.setEnabled(bool(self.keys))

    def _on_take(self) -> None:
        self._use(self.keys)


class _KeysField(QKeySequenceEdit):
    """Takes any keys but Tab, which leads on: who came by the keyboard gets out again."""

    def event(self, event: QEvent) -> bool:
        """Tab and Shift+Tab lead to the next control and back."""
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            if event.type() is QEvent.Type.KeyPress:
                self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            return True
        return super().event(event)


def native(keys: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence.fromString(keys).toString(QKeySequence.SequenceFormat.NativeText)


def written(keys: Keys) -> str:
    """All keys of something in one line."""
    return "   ".join(native(text) for text in keys)


def _has(keys: Keys, wanted: str) -> bool:
    return QKeySequence.fromString(wanted) in [QKeySequence.fromString(text) for text in keys]
