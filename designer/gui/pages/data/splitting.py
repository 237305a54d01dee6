"""The section about the split: how the parts are drawn, how large they are, and what they look like then."""

from PySide6.QtWidgets import QVBoxLayout

from designer.catalogue.datasets import CLASSIFICATION
from designer.catalogue.fields import Choice, Float, Int
from designer.data.split import way_of
from designer.drawing.theme import Theme
from designer.graph.edits import Batch, Edit, SetSetting
from designer.graph.recipe import SPLITS, Data
from designer.gui.editing.fold import Fold
from designer.gui.pages.data.contents import Contents
from designer.gui.pages.data.part_looks import balance_words, looks_of, percent
from designer.gui.pages.data.parts_bar import PartsBar
from designer.gui.pages.data.sections import Around, Body
from designer.gui.pages.form import Form, Setting
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.tongue import later, tr
from designer.gui.widgets.words import words

WAYS = {
    "auto": later("Automatic"),
    "random": later("At random"),
    "stratified": later("Class by class"),
    "group": later("By groups"),
    "time": later("By time"),
}
_USUAL = (0, 3, 5, 10)
_NO_FOLDS = later("None")
_FOLDED = later("So many parts of the same size, of which one validates in turn.")
_NESTED = later("Nested validation: so many parts of all, of which one is the test part in turn.")

_WAY = Choice("split", "auto", options=SPLITS, help="How the parts are drawn.")
_VALIDATION = Float("validation", 0.2, above=0.0, below=1.0, help="Share of the samples that validates, 0 to 1.")
_TEST = Float("test", 0.0, low=0.0, below=1.0, help="Share of the samples that nothing sees till the end, 0 to 1.")
_FOLD = Int("fold", 1, low=1, high=100, help="The fold that validates; the others are learnt from.")
_SEED = Int("seed", 0, low=0, help="Draws which samples validate. The same seed draws the same ones.")
_TEST_FOLD = Int("test_fold", 1, low=1, high=100, help="The test fold that nothing sees till the end.", advanced=True)


class _Folds(Setting):
    """A number of folds, 0 for none. Fewer folds bring the first of them."""

    def __init__(self, session: Session, path: str, of: str, help: str, *, advanced: bool = False) -> None:
        options = tuple(map(str, _USUAL))
        param = Choice(path.rpartition(".")[2], "0", options=options, help=help, advanced=advanced)
        titles = {each: (_NO_FOLDS if each == "0" else each) for each in options}

        def edit(value: str) -> Edit:
            return Batch((SetSetting(path, int(value)), SetSetting(of, 0)))

        super().__init__(session, path, param, titles=titles, to_edit=edit)


class _Number(Setting):
    """A fold, counted from 1; not shown while there are no folds."""

    def __init__(self, session: Session, path: str, param: Int) -> None:
        super().__init__(session, path, param, to_edit=lambda value: SetSetting(path, min(value, self.of or value) - 1))
        self.of = 0

    def show_fold(self, number: int, of: int) -> None:
        """Shows which of so many folds is taken."""
        self.of = of
        self.show_value(number + 1)
        if len(self.widgets) > 1:
            self.widgets[0].setText(tr("Fold, 1 to {n}", n=of))  # type: ignore[attr-defined]
        self.set_shown(of > 0)

    def set_shown(self, shown: bool) -> None:
        """Shows or hides the row."""
        super().set_shown(shown and self.of > 0)


class SplitBody(Body):
    """The way, the shares or folds, the seed; below them the parts that this gives."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        session = around.session
        self._data = Data()
        self.way = Setting(session, "data.split", _WAY, titles=WAYS)
        self.validation = Setting(session, "data.validation", _VALIDATION)
        self.test = Setting(session, "data.test", _TEST)
        self.folds = _Folds(session, "data.folds", "data.fold", _FOLDED)
        self.fold = _Number(session, "data.fold", _FOLD)
        self.seed = Setting(session, "data.seed", _SEED)
        self.test_folds = _Folds(session, "data.test_folds", "data.test_fold", _NESTED, advanced=True)
        self.test_fold = _Number(session, "data.test_fold", _TEST_FOLD)
        self.settled = words("", "small", wrap=True)
        self.bar = PartsBar(around.theme)
        self.balance = words("", "small", wrap=True)
        self.complaint = words("", "small", wrap=True)
        self.more = Fold("data.split")
        self._arrange()

    def refresh(self, data: Data) -> None:
        """Shows what the project says."""
        self._data = data
        for row in (self.way, self.validation, self.test, self.seed):
            row.refresh()
        self.folds.show_value(str(data.folds))
        self.fold.show_fold(data.fold, data.folds)
        self.test_folds.show_value(str(data.test_folds))
        self.test_fold.show_fold(data.test_fold, data.test_folds)
        self.validation.set_shown(not data.folds)
        self.test.set_shown(not data.test_folds)
        self.more.show_rows((self.test_folds, self.test_fold))

    def show_contents(self, contents: Contents | None, data: Data) -> None:
        """Shows the parts that there are, or why there are none."""
        looks = looks_of(contents) if contents is not None else ()
        labels = contents.targets_now.labels if contents is not None else ()
        self.bar.show_looks(looks, labels)
        told = balance_words(looks, labels)
        self.balance.setText(told)
        self.balance.setVisible(bool(told))
        why = contents.complaint if contents is not None else None
        self.complaint.setText(" ".join(filter(None, (sentence(why.message), sentence(why.hint)))) if why else "")
        self.complaint.setVisible(why is not None)
        self.settled.setText(_settled(contents, data) if contents is not None else "")
        self.settled.setVisible(bool(self.settled.text()))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.bar.set_theme(theme)

    @property
    def summary(self) -> str:
        """What validates, and what is kept for the test."""
        data = self._data
        held = tr("fold {n} of {of}", n=data.fold + 1, of=data.folds) if data.folds else percent(data.validation)
        return f"{held} · {tr('test')} {percent(data.test)}" if data.test > 0 and not data.test_folds else held

    def _arrange(self) -> None:
        first, form = Form(), Form()
        first.add_setting(tr("Way"), self.way)
        form.add_setting(tr("Validation share"), self.validation)
        form.add_setting(tr("Test share"), self.test)
        form.add_setting(tr("Folds"), self.folds)
        form.add_setting(tr("Fold"), self.fold)
        form.add_setting(tr("Seed"), self.seed)
        form.add_setting(tr("Test folds"), self.test_folds)
        form.add_setting(tr("Test fold"), self.test_fold)
        form.add_wide(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (first, self.settled, form, self.bar, self.balance, self.complaint):
            column.addWidget(part)


def _settled(contents: Contents, data: Data) -> str:
    """What the automatic way came to, and what the parts have between them."""
    targets, said = contents.targets_now, []
    if data.split == "auto":
        way = way_of(
            data,
            has_classes=targets.task == CLASSIFICATION and targets.values.ndim == 1,
            has_groups=targets.groups is not None,
            ordered=targets.ordered,
        )
        said.append(tr(_HERE[way]))
    if targets.ordered and targets.gap and contents.parts is not None:
        said.append(tr("{n} samples are left out between two parts, as they see something of both.", n=targets.gap))
    return " ".join(said)


_HERE = {
    "random": later("Here at random."),
    "stratified": later("Here class by class: each has the same share in every part."),
    "group": later("Here by groups: none is on both sides."),
    "time": later("Here by time: the latest ones validate."),
}
