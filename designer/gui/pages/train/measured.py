"""What a training measures: a list to check, of the metrics that fit the data. The first one tells which epoch is best
unless the recipe says otherwise.
"""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from designer.analysis.judged import is_contest, judged_in
from designer.analysis.objectives import every_drawn
from designer.catalogue.datasets import DatasetDef
from designer.catalogue.errors import CatalogueError
from designer.catalogue.facts import dataset_of
from designer.catalogue.fields import Bool, Param
from designer.catalogue.losses import TargetForm
from designer.catalogue.metrics import MetricDef, fitting, measured, usual
from designer.graph.diff import Diff
from designer.graph.edits import SetSetting
from designer.graph.recipe import NO_DATASET
from designer.gui.editing.fold import Fold
from designer.gui.run.words import metric
from designer.gui.session import Session
from designer.gui.tongue import tr
from designer.gui.widgets.words import caption, words

_PATH = "training.metrics"


class MetricBox(QCheckBox):
    """One metric: whether it is measured. `param` tells the fold of the list that it is rare."""

    def __init__(self, entry: MetricDef, *, is_usual: bool) -> None:
        super().__init__(tr(entry.title))
        self.id, self._is_usual = entry.id, is_usual
        self.param: Param = Bool(entry.id, is_usual, help=entry.doc, advanced=not is_usual)
        self.setObjectName(f"{_PATH}.{entry.id}")
        self.setAccessibleName(tr(entry.title))

    @property
    def title(self) -> str:
        """What the list calls it."""
        return self.text()

    @property
    def is_default(self) -> bool:
        """Whether it is measured exactly if it is usual."""
        return self.isChecked() == self._is_usual

    @property
    def has_keyboard(self) -> bool:
        """Whether the keys go to it."""
        return self.hasFocus()

    def set_shown(self, shown: bool) -> None:
        """Shows or hides it."""
        self.setVisible(shown)

    def show_state(self, *, is_measured: bool, is_last: bool) -> None:
        """Whether it is measured; the last one that is stays so."""
        self.setChecked(is_measured)
        self.setEnabled(not is_last)
        doc = tr(self.param.help)
        self.setToolTip(f"{doc}\n{tr('At least one metric is measured.')}" if is_last else doc)


class Measured(QWidget):
    """The list with its caption; hidden where there is no data."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)  # Shown without one, it would be a window for a moment, and take the keyboard away.
        self._session = session
        self.boxes: tuple[MetricBox, ...] = ()
        self._fitting: tuple[MetricDef, ...] = ()
        self._entry: DatasetDef | None = None
        self.fold = Fold(_PATH)
        self.best = words("", "small", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(caption(tr("Measured")))
        column.addLayout(self._list)
        column.addWidget(self.fold)
        column.addWidget(self.best)
        session.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Shows what the project says."""
        project = self._session.document.project
        try:
            data = None if project.data.dataset == NO_DATASET else dataset_of(project.data)
        except CatalogueError:  # the Data page says what is wrong
            data = None
        self.setVisible(data is not None)
        if data is None:
            return
        self._entry = entry = _judged(self._session, data)
        self._offer(fitting(entry) if entry else (), {each.id for each in usual(entry)} if entry else set())
        chosen = measured(entry, project.training.metrics) if entry else ()
        for box in self.boxes:
            is_measured = box.id in chosen
            box.show_state(is_measured=is_measured, is_last=is_measured and len(chosen) == 1)
        self.fold.show_rows(self.boxes)
        best = project.training.best_by or next(iter(chosen), "" if is_contest(project.training) else "loss")
        told = tr("{metric} tells which epoch is best.", metric=tr(metric(best).title)) if best else ""
        self.best.setText(told or tr("No number tells which epoch is best: the latest is kept."))

    def _offer(self, metrics: tuple[MetricDef, ...], usual_ids: set[str]) -> None:
        """A box for each metric, the usual ones first; made anew for other data only."""
        if metrics == self._fitting:
            return
        for box in self.boxes:
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._fitting = metrics
        ordered = sorted(metrics, key=lambda each: each.id not in usual_ids)
        self.boxes = tuple(MetricBox(each, is_usual=each.id in usual_ids) for each in ordered)
        for box in self.boxes:
            self._list.addWidget(box)
            box.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        """What is checked now: what was measured stays in its order, what comes is measured after it."""
        project, entry = self._session.document.project, self._entry
        if entry is None:
            return
        checked = {box.id for box in self.boxes if box.isChecked()}
        before = measured(entry, project.training.metrics)
        names = (
            *(id for id in before if id in checked),
            *(id for id in _ids(self._fitting) if id in checked - {*before}),
        )
        self._session.do(SetSetting(_PATH, () if names == _ids(usual(entry)) else names))

    def _on_changed(self, diff: Diff) -> None:
        is_drawn = bool(self._session.document.project.training.objectives)
        if diff.data or (is_drawn and (diff.networks or diff.networks_removed)):
            self.refresh()


def _judged(session: Session, data: DatasetDef) -> DatasetDef | None:
    """What the metrics look at; None where objectives are drawn that predict nothing, or not yet."""
    try:
        judged = judged_in(data, TargetForm.VALUES, every_drawn(session.document.project, session.library))
    except (TypeError, IndexError):  # its sizes are open, or not what a prediction has; the canvas says more
        return None
    return judged[0] if judged else None


def _ids(metrics: tuple[MetricDef, ...]) -> tuple[str, ...]:
    return tuple(each.id for each in metrics)
