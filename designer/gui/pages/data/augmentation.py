"""The section about augmentation: an ordered list of what happens to samples by chance, and how one of them then looks.

It shows what training does: the variants come from a process that runs the same code.
"""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from designer.analysis.augmenting import recommended, trouble
from designer.catalogue import registry
from designer.catalogue.augmentation import AugmentDef
from designer.catalogue.datasets import DatasetDef
from designer.catalogue.errors import CatalogueError
from designer.catalogue.prepared import prepared_of
from designer.drawing.theme import Theme
from designer.errors import LayerloomError
from designer.graph.edits import SetSetting
from designer.graph.recipe import Choice, Data
from designer.gui.pages.data.augment_line import AugmentLine
from designer.gui.pages.data.augment_search import AugmentSearch
from designer.gui.pages.data.contents import Contents
from designer.gui.pages.data.sections import Around, Body
from designer.gui.pages.data.step_line import Line
from designer.gui.pages.data.variant_study import VariantStudy
from designer.gui.pages.data.variant_view import VariantView
from designer.gui.sentences import sentence
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words


class AugmentationBody(Body):
    """The list, and below it an item with its variants."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._session, self._theme = around.session, around.theme
        self._data, self._entry = Data(), None
        self._contents: Contents | None = None
        self._row, self._seed = -1, 0
        self._search: AugmentSearch | None = None
        self.at = -1
        """The line that is chosen; −1: none."""
        self.study = VariantStudy(self)
        self.study.changed.connect(self._show_variants)
        self.lines: list[AugmentLine] = []
        self.nothing = words(
            tr("Nothing yet. What is listed here happens to samples by chance, each time anew, in training only."),
            "small",
            wrap=True,
        )
        self.add = push(tr("Add…"), "small", self.open_search)
        self.add.setToolTip(tr("Adds something that happens to samples by chance, in training only."))
        self.add.setObjectName("data.augment.add")
        self.recommend = push(tr("Recommended"), "small", self._recommend)
        self.recommend.setToolTip(tr("Lists what is good for most data of this kind."))
        self.recommend.setObjectName("data.augment.recommended")
        self.others = push(tr("Others"), "small", self._draw_others)
        self.others.setToolTip(tr("Shows other variants of the same item."))
        self.others.setObjectName("data.augment.others")
        self.view = VariantView(around.theme)
        self.said = words("", "small", wrap=True, selectable=True)
        self._mark = QFrame()
        self._arrange()

    _entry: DatasetDef | None

    # -- what the page tells

    def refresh(self, data: Data) -> None:
        """Shows the list that the project has."""
        if self._search is not None:
            self._search.hide()
        self._data = data
        try:
            self._entry = prepared_of(data)
        except CatalogueError:
            self._entry = None
        self._show_list()
        self._look()

    def show_contents(self, contents: Contents | None, data: Data) -> None:
        """Looks at samples of what was read."""
        self._contents, self._data = contents, data
        if contents is None:
            self.study.forget()
        else:
            self._look()

    def show_item(self, chosen: tuple[int, ...]) -> None:
        """An item was chosen on the wall: it is the one that is shown."""
        row = chosen[0] if chosen else -1
        if row != self._row:
            self._row = row
            self._look()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for line in self.lines:
            line.set_theme(theme)
        self.view.set_theme(theme)
        self._mark.setStyleSheet(f"background: {theme.accent};")
        if self._search is not None:
            self._search.set_theme(theme)

    def shut_down(self) -> None:
        """Ends the process that makes variants."""
        self.study.close()

    def showEvent(self, event: QShowEvent) -> None:
        """What nobody sees is not made."""
        super().showEvent(event)
        self._look()

    @property
    def summary(self) -> str:
        """How many there are."""
        count = sum(choice.params.get("on", True) is not False for choice in self._data.augment)
        if not count:
            return tr("None")
        return tr("1 augmentation") if count == 1 else tr("{n} augmentations", n=count)

    # -- what the user does

    def choose(self, at: int, *, focus: bool = False) -> None:
        """Opens a line."""
        self.at = min(max(at, 0), len(self.lines) - 1)
        for place, line in enumerate(self.lines):
            line.set_chosen(chosen=place == self.at)
        if focus:
            (self.lines[self.at] if self.lines else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def open_search(self) -> None:
        """Opens the list of what fits."""
        if self._entry is None:
            return
        ground = self.window()
        if self._search is None or self._search.parent() is not ground:
            self._search = AugmentSearch(ground, self._theme)
            self._search.picked.connect(self._add)
        at = self.add.mapTo(ground, QPoint(0, self.add.height() + 4))
        self._search.open(at, self._entry, self._loss)

    def _add(self, choice: Choice) -> None:
        self._set((*self._data.augment, choice), f"add “{_title(choice)}” to the augmentations")
        self.choose(len(self.lines) - 1, focus=True)

    def _recommend(self) -> None:
        if self._entry is not None:
            self._set(recommended(self._entry, self._loss), "use the recommended augmentations")

    def _remove(self, place: int) -> None:
        choices = self._data.augment
        label = f"remove “{_title(choices[place])}” from the augmentations"
        self._set((*choices[:place], *choices[place + 1 :]), label)
        self.choose(min(place, len(self.lines) - 1), focus=True)

    def _move(self, place: int, to: int) -> None:
        """Brings one to another place."""
        choices = list(self._data.augment)
        to = min(max(to, 0), len(choices) - 1)
        if to != place:
            choices.insert(to, choices.pop(place))
            self._set(tuple(choices), f"move “{_title(choices[to])}” in the augmentations")
        self.choose(to, focus=True)

    def _turn(self, place: int, on: bool) -> None:  # Qt calls it so
        path = f"data.augment.{place}.params.on"
        edit = SetSetting(path, None, unset=True) if on else SetSetting(path, False)
        way = "on" if on else "off"
        self._session.do(edit, label=f"turn “{_title(self._data.augment[place])}” {way}")

    def _set(self, choices: tuple[Choice, ...], label: str) -> None:
        self._session.do(SetSetting("data.augment", choices), label=label)

    def _draw_others(self) -> None:
        self._seed += 1
        self._look()

    # -- inside

    @property
    def _loss(self) -> str:
        return self._session.document.project.training.loss.type

    def _arrange(self) -> None:
        self._mark.setParent(self)
        self._mark.setFixedHeight(2)
        self._mark.setStyleSheet(f"background: {self._theme.accent};")
        self._mark.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.add)
        row.addWidget(self.recommend)
        row.addStretch(1)
        row.addWidget(self.others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.nothing)
        column.addLayout(self._list)
        column.addLayout(row)
        column.addWidget(self.view)
        column.addWidget(self.said)
        self.others.hide()
        self.said.hide()

    def _show_list(self) -> None:
        choices, entry = self._data.augment, self._entry
        if [line.property("type") for line in self.lines] != [choice.type for choice in choices]:
            self._rebuild(choices)
        for line, choice in zip(self.lines, choices, strict=True):
            said = trouble(choice, entry, self._loss) if entry is not None else ""
            line.show_choice(choice, sentence(said))
        self.nothing.setVisible(not choices)
        offer = recommended(entry, self._loss) if entry is not None else ()
        self.recommend.setVisible(bool(offer) and choices != offer)
        self.add.setEnabled(entry is not None)

    def _rebuild(self, choices: tuple[Choice, ...]) -> None:
        """Makes the lines anew; the keyboard stays in the list."""
        typing, old = self.window().focusWidget(), self.lines
        had = typing is not None and any(line is typing or line.isAncestorOf(typing) for line in old)
        self.lines = [self._line(place, choice) for place, choice in enumerate(choices)]
        for line in self.lines:
            self._list.addWidget(line)
            line.show()
        self.choose(self.at, focus=had)
        for line in old:  # Last, so that the keyboard does not wander when they go.
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()

    def _line(self, place: int, choice: Choice) -> AugmentLine:
        entry = _entry_of(choice)
        line = AugmentLine(self._session, place, entry, tr(entry.title) if entry else choice.type, self._theme)
        line.setProperty("type", choice.type)
        line.chosen.connect(partial(self._on_chosen, line))
        line.stepped.connect(lambda by: self.choose(place + by, focus=True))
        line.remove_wanted.connect(partial(self._remove, place))
        line.move_wanted.connect(lambda by: self._move(place, place + by))
        line.turned.connect(partial(self._turn, place))
        line.handle.dragged.connect(lambda at: self._show_mark(self._place_at(at)))
        line.handle.dropped.connect(lambda at: self._drop(place, at))
        return line

    def _on_chosen(self, line: Line) -> None:
        if line in self.lines and not line.is_chosen:
            self.choose(self.lines.index(line))

    def _place_at(self, at: QPoint) -> int:
        """Before which line the pointer is; as many as there are: behind the last one."""
        y = self.mapFromGlobal(at).y()
        return sum(y > line.y() + line.height() / 2 for line in self.lines)

    def _show_mark(self, before: int) -> None:
        last = self.lines[-1]
        y = self.lines[before].y() - 2 if before < len(self.lines) else last.y() + last.height()
        self._mark.setGeometry(last.x(), y, last.width(), 2)
        self._mark.show()
        self._mark.raise_()

    def _drop(self, place: int, at: QPoint) -> None:
        self._mark.hide()
        before = self._place_at(at)
        self._move(place, before - 1 if before > place else before)

    def _look(self) -> None:
        """Has variants made, if there is anything to see and anybody who sees it."""
        contents, entry = self._contents, self._entry
        fits = entry is not None and not any(trouble(choice, entry, self._loss) for choice in self._data.augment)
        if contents is None or not self._data.augment or not fits:
            self.study.forget()
            self._show_variants()
        elif self.isVisible():
            self.study.look(contents, self._data, self._row, self._seed)

    def _show_variants(self) -> None:
        study, shown = self.study, self.study.shown
        contents = self._contents
        key = contents.items.keys[shown.row] if shown is not None and contents is not None else ""
        self.view.show_variants(
            shown, tr("“{item}” as it is, and as training may see it.", item=key), old=study.is_busy
        )
        self.others.setVisible(bool(self._data.augment) and (shown is not None or study.error is not None))
        error = study.error
        hint = error.hint if isinstance(error, LayerloomError) else ""
        said = f"{sentence(str(error))} {sentence(hint)}".strip() if error is not None else ""
        if not said and shown is None and study.is_busy:
            said = tr("Making variants …")
        self.said.setText(said)
        self.said.setVisible(bool(said))


def _entry_of(choice: Choice) -> AugmentDef | None:
    try:
        return registry.augmentation(choice.type)
    except CatalogueError:
        return None


def _title(choice: Choice) -> str:
    entry = _entry_of(choice)
    return entry.title if entry is not None else choice.type
