"""The section about preparation: one ordered list of what happens to a sample, and how it looks before and after.

It begins with how samples are read, which the dataset's parameters say, and ends with how they are normalised.
"""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from designer.analysis.project import NORMALISATIONS
from designer.catalogue import registry
from designer.catalogue.datasets import DatasetDef, InputDef
from designer.catalogue.errors import CatalogueError
from designer.catalogue.facts import dataset_of, is_own
from designer.catalogue.fields import Choice as OneOf
from designer.catalogue.preparation import PrepareDef
from designer.catalogue.prepared import Stage, stages
from designer.drawing.theme import Theme
from designer.drawing.words import exact
from designer.drawing.words import shape as shape_in_words
from designer.graph.edits import SetSetting
from designer.graph.recipe import Choice, Data
from designer.gui.editing.boxes import ChoiceBox
from designer.gui.pages.data.before_after import BeforeAfter
from designer.gui.pages.data.contents import Contents
from designer.gui.pages.data.preparation_study import PreparationStudy
from designer.gui.pages.data.read_words import read_words
from designer.gui.pages.data.sections import Around, Body
from designer.gui.pages.data.step_line import Line, StepLine
from designer.gui.pages.data.step_search import StepSearch
from designer.gui.pages.form import Form, Setting
from designer.gui.plots.axis import brief
from designer.gui.sentences import sentence
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words

NORMALISING = {
    "auto": later("Recommended"),
    "none": later("As they are"),
    "scale": later("Scale to 0 … 1"),
    "standardise": later("Standardise"),
}
_NORMALISE = OneOf("normalise", "auto", options=NORMALISATIONS, help="What happens to inputs before the network.")


class PreparationBody(Body):
    """`reading_wanted()`: the user wants to change how samples are read."""

    reading_wanted = Signal()

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._session, self._theme = around.session, around.theme
        self._data = Data()
        self._entry: DatasetDef | None = None
        self._contents: Contents | None = None
        self._row = -1
        self._search: StepSearch | None = None
        self.study = PreparationStudy(self)
        self.study.changed.connect(self._show_looks)
        self.read = Line(tr("Read"), around.theme, icon="file-text")
        self.normalise = Line(tr("Normalise"), around.theme, icon="scale")
        self.steps: list[StepLine] = []
        self.at = 0
        """The line that is chosen: 0 is how samples are read, the last one how they are normalised."""
        self.add = push(tr("Add a step…"), "small", self.open_search)
        self.add.setToolTip(tr("Adds a step that every sample goes through, in training and wherever the model runs."))
        self.add.setObjectName("data.prepare.add")
        self.feature = ChoiceBox()
        self.feature.setAccessibleName(tr("Column that is looked at"))
        self.feature.setToolTip(tr("Column that is looked at"))
        self.feature.activated.connect(lambda _: self._look())
        self.sight = BeforeAfter(around.theme)
        self.said = words("", "small", wrap=True)
        self._mark = QFrame()
        self._setting = Setting(around.session, "data.normalise", _NORMALISE, titles=NORMALISING)
        self._reading = words("", "small", wrap=True)
        self._recommended = words("", "small", wrap=True)
        self._arrange()

    # -- what the page tells

    def refresh(self, data: Data) -> None:
        """Shows the list that the project has."""
        if self._search is not None:
            self._search.hide()
        self._data = data
        try:
            self._entry = dataset_of(data)
        except CatalogueError:
            self._entry = None
        self._setting.refresh()
        self._show_list()
        self._look()

    def show_contents(self, contents: Contents | None, data: Data) -> None:
        """Looks at samples of what was read."""
        self._contents, self._data = contents, data
        if contents is None:
            self.study.forget()
            return
        if self._entry is None:
            self._entry = contents.entry
            self._show_list()
        self._look()

    def show_item(self, chosen: tuple[int, ...]) -> None:
        """An item was chosen on the wall: it is the one that is looked at."""
        row = chosen[0] if chosen else -1
        if row != self._row:
            self._row = row
            self._look()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for line in self.lines:
            line.set_theme(theme)
        self.sight.set_theme(theme)
        self._mark.setStyleSheet(f"background: {theme.accent};")
        if self._search is not None:
            self._search.set_theme(theme)

    def shut_down(self) -> None:
        """Ends what is being read."""
        self.study.close()

    @property
    def summary(self) -> str:
        """How many steps there are, and the way to normalise."""
        way = tr(NORMALISING.get(self._data.normalise, self._data.normalise))
        count = len(self._data.prepare)
        return way if not count else f"{tr('1 step') if count == 1 else tr('{n} steps', n=count)} · {way}"

    @property
    def lines(self) -> list[Line]:
        """All lines, from the top."""
        return [self.read, *self.steps, self.normalise]

    # -- what the user does

    def choose(self, at: int, *, focus: bool = False) -> None:
        """Shows what a line does."""
        at = min(max(at, 0), len(self.lines) - 1)
        self.at = at
        for place, line in enumerate(self.lines):
            line.set_chosen(chosen=place == at)
        if focus:
            self.lines[at].setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_looks()

    def open_search(self) -> None:
        """Opens the list of steps that fit."""
        if self._entry is None:
            return
        ground = self.window()
        if self._search is None or self._search.parent() is not ground:
            self._search = StepSearch(ground, self._theme)
            self._search.picked.connect(self._add)
        at = self.add.mapTo(ground, QPoint(0, self.add.height() + 4))
        self._search.open(at, self._entry, self._data.prepare)

    def _add(self, choice: Choice) -> None:
        title = registry.preparation(choice.type).title
        self._set((*self._data.prepare, choice), f"add “{title}” to the preparation")
        self.choose(len(self.steps), focus=True)

    def _remove(self, place: int) -> None:
        steps = self._data.prepare
        self._set((*steps[:place], *steps[place + 1 :]), f"remove “{_title(steps[place])}” from the preparation")
        self.choose(place + 1, focus=True)

    def _move(self, place: int, to: int) -> None:
        """Brings a step to another place among the steps."""
        steps = list(self._data.prepare)
        to = min(max(to, 0), len(steps) - 1)
        if to != place:
            steps.insert(to, steps.pop(place))
            self._set(tuple(steps), f"move “{_title(steps[to])}” in the preparation")
        self.choose(to + 1, focus=True)

    def _set(self, steps: tuple[Choice, ...], label: str) -> None:
        self._session.do(SetSetting("data.prepare", steps), label=label)

    # -- inside

    def _arrange(self) -> None:
        self._mark.setParent(self)
        self._mark.setFixedHeight(2)
        self._mark.setStyleSheet(f"background: {self._theme.accent};")
        self._mark.hide()
        self.change = push(tr("Change how it is read"), "link", self.reading_wanted.emit)
        inside = QFrame()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._reading)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        self.read.put_inside(inside)
        inside, form = QFrame(), Form()
        form.add_setting(tr("Way"), self._setting)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addWidget(self._recommended)
        self.normalise.put_inside(inside)
        for line in (self.read, self.normalise):
            line.chosen.connect(partial(self._on_chosen, line))
            line.stepped.connect(partial(self._on_stepped, line))
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._list.addWidget(self.read)
        self._list.addWidget(self.normalise)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        row.addWidget(self.feature, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._list)
        column.addLayout(row)
        column.addWidget(self.sight)
        column.addWidget(self.said)
        self.sight.hide()
        self.choose(0)

    def _show_list(self) -> None:
        entry = self._entry
        found = stages(entry, self._data) if entry is not None else ()
        types = [stage.choice.type for stage in found]
        if [line.property("type") for line in self.steps] != types:
            self._rebuild(found)
        before = entry.inputs if entry is not None else ()
        for line, stage in zip(self.steps, found, strict=True):
            line.show_step(stage, _change(stage.before, stage.after))
        after = found[-1].after if found else before
        self.read.say(shape_in_words(before[0].shape) if before else "")
        self._reading.setText(read_words(self._data, entry) if entry is not None else "")
        self.change.setVisible(is_own(self._data))
        way = self._data.normalise
        recommended = after[0].normalise if after else "none"
        self.normalise.say(tr(NORMALISING.get(recommended if way == "auto" else way, way)))
        self._recommended.setText(tr("Recommended here: {way}.", way=tr(NORMALISING[recommended])))
        self._show_features(before)

    def _show_features(self, kinds: tuple[InputDef, ...]) -> None:
        names = kinds[0].features if kinds and kinds[0].content in ("table", "series") else ()
        if [self.feature.itemData(at) for at in range(1, self.feature.count())] != list(names):
            self.feature.clear()
            self.feature.addItem(tr("All columns"), "")
            for name in names:
                self.feature.addItem(name, name)
            self.feature.setCurrentIndex(1 if names and kinds[0].content == "table" else 0)
        self.feature.setVisible(len(names) > (0 if kinds and kinds[0].content == "table" else 1))

    def _rebuild(self, found: tuple[Stage, ...]) -> None:
        """Makes the lines anew; the keyboard stays in the list."""
        typing, old = self.window().focusWidget(), self.steps
        had = typing is not None and any(line is typing or line.isAncestorOf(typing) for line in old)
        self.steps = [self._line(place, stage) for place, stage in enumerate(found)]
        for place, line in enumerate(self.steps, start=1):
            self._list.insertWidget(place, line)
            line.show()
        self.choose(self.at, focus=had)
        for line in old:  # Last, so that the keyboard does not wander when they go.
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()

    def _line(self, place: int, stage: Stage) -> StepLine:
        entry = _entry_of(stage.choice)
        line = StepLine(self._session, place, entry, tr(entry.title) if entry else stage.choice.type, self._theme)
        line.setProperty("type", stage.choice.type)
        line.chosen.connect(partial(self._on_chosen, line))
        line.stepped.connect(partial(self._on_stepped, line))
        line.remove_wanted.connect(partial(self._remove, place))
        line.move_wanted.connect(lambda by: self._move(place, place + by))
        line.handle.dragged.connect(lambda at: self._show_mark(self._place_at(at)))
        line.handle.dropped.connect(lambda at: self._drop(place, at))
        return line

    def _on_chosen(self, line: Line) -> None:
        if line in self.lines and self.lines.index(line) != self.at:
            self.choose(self.lines.index(line))

    def _on_stepped(self, line: Line, by: int) -> None:
        self.choose(self.lines.index(line) + by, focus=True)

    def _place_at(self, at: QPoint) -> int:
        """Before which step the pointer is; as many as there are steps: behind the last one."""
        y = self.mapFromGlobal(at).y()
        return sum(y > line.y() + line.height() / 2 for line in self.steps)

    def _show_mark(self, before: int) -> None:
        line = self.steps[before] if before < len(self.steps) else self.normalise
        self._mark.setGeometry(line.x(), line.y() - 2, line.width(), 2)
        self._mark.show()
        self._mark.raise_()

    def _drop(self, place: int, at: QPoint) -> None:
        self._mark.hide()
        before = self._place_at(at)
        self._move(place, before - 1 if before > place else before)

    def _look(self) -> None:
        contents = self._contents
        if contents is not None and self._entry is not None and contents.entry.shape == self._entry.shape:
            self.study.look(contents, self._data, self._row, self.feature.currentData() or "")

    def _show_looks(self) -> None:
        """Shows the samples before and after the line that is chosen."""
        sight = self.study.sight
        if sight is None or len(sight.looks) != len(self.lines):
            self.sight.show_looks()
            self.said.hide()
            return
        shown = sight.looks[max(self.at - 1, 0) : self.at + 1]
        self.sight.show_looks(*shown)
        for line, look in zip(self.lines, sight.looks, strict=True):
            if look.error and not line.trouble.text():
                line.say(line.aside.text(), sentence(look.error))
        key = self._contents.items.keys[sight.row] if self._contents is not None else ""
        values = [
            brief(value) for look in shown if (value := look.value_of(self.feature.currentData() or "")) is not None
        ]
        item = f"“{key}”: {' → '.join(values)}" if values else f"“{key}”"
        self.said.setText(tr("{item}, and {n} samples that are learnt from.", item=item, n=exact(sight.samples)))
        self.said.show()


def _entry_of(choice: Choice) -> PrepareDef | None:
    try:
        return registry.preparation(choice.type)
    except CatalogueError:
        return None


def _title(choice: Choice) -> str:
    entry = _entry_of(choice)
    return entry.title if entry is not None else choice.type


def _change(before: tuple[InputDef, ...], after: tuple[InputDef, ...]) -> str:
    """The shape after a step, if that is another one."""
    for old, new in zip(before, after, strict=True):
        if old.shape != new.shape:
            return shape_in_words(new.shape)
    return ""
