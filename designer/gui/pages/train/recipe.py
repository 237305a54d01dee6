"""The recipe at the left of the Train page: loss, optimiser, schedule, and the numbers around them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from designer.analysis.project import DEVICES
from designer.analysis.recipe_problems import CLASS_WEIGHTS, PRECISIONS, SAMPLINGS
from designer.catalogue import registry
from designer.catalogue.errors import CatalogueError
from designer.catalogue.fields import Choice, Float, Int, Param
from designer.catalogue.layer import LayerDef
from designer.catalogue.losses import fits_training
from designer.catalogue.metrics import METRICS
from designer.catalogue.recipe import RecipeDef
from designer.graph.edits import SetSetting
from designer.graph.recipe import Choice as Chosen
from designer.gui.editing.fold import Fold
from designer.gui.pages.form import Form, ParamsForm, Setting
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import later, tr
from designer.gui.widgets.words import caption, words

_FIRST: tuple[tuple[str, str, Param], ...] = (
    (
        later("Epochs"),
        "training.epochs",
        Int("epochs", 20, high=100_000, help="How often all training samples are seen."),
    ),
    (
        later("Batch size"),
        "training.batch_size",
        Int("batch_size", 64, high=1_000_000, help="Samples that share one step of the optimiser."),
    ),
)
_SEED = Int("seed", 0, low=0, help="Draws the first weights and the order of the samples.", advanced=True)
_CLIP = Float(
    "clip_norm", 0.0, low=0.0, help="Largest norm that the gradient may have; 0 leaves it alone.", advanced=True
)
_LAST: tuple[tuple[str, str, Param], ...] = (
    (later("Seed"), "training.seed", _SEED),
    (later("Clip gradient"), "training.clip_norm", _CLIP),
    (
        later("Accumulate"),
        "training.accumulate",
        Int("accumulate", 1, high=100_000, help="Batches whose gradients make one step together.", advanced=True),
    ),
    (
        later("Number precision"),
        "training.precision",
        Choice("precision", "float32", options=PRECISIONS, help="Of layers while they learn.", advanced=True),
    ),
    (
        later("Average weights"),
        "training.ema",
        Float(
            "ema",
            0.0,
            low=0.0,
            below=1.0,
            help="Decay of a moving average of the weights, such as 0.999, which then validates and is kept; 0: none.",
            advanced=True,
        ),
    ),
    (
        later("L1"),
        "training.l1",
        Float("l1", 0.0, low=0.0, help="Pulls weights towards 0, so that many get very small.", advanced=True),
    ),
    (
        later("Weigh classes"),
        "training.class_weights",
        Choice(
            "class_weights", "none", options=CLASS_WEIGHTS, help="Rare classes count more in the loss.", advanced=True
        ),
    ),
    (
        later("Draw samples"),
        "training.sampling",
        Choice(
            "sampling", "shuffled", options=SAMPLINGS, help="Balanced shows rare classes more often.", advanced=True
        ),
    ),
    (
        later("Patience"),
        "training.patience",
        Int("patience", 0, low=0, help="Ends after so many epochs without a better one; 0: never.", advanced=True),
    ),
    (
        later("Best by"),
        "training.best_by",
        Choice(
            "best_by",
            "",
            options=("", *(metric.id for metric in METRICS)),
            help="What tells which epoch is best, and whether training still gets better.",
            advanced=True,
        ),
    ),
)
_TITLES: dict[str, dict[str, str]] = {
    "training.precision": {
        "float32": later("Full (float32)"),
        "bf16": later("Mixed (bf16)"),
        "fp16": later("Mixed (fp16, GPU)"),
    },
    "training.class_weights": {"none": later("All alike"), "balanced": later("Rare ones more")},
    "training.best_by": {"": later("Automatic"), **{metric.id: metric.title for metric in METRICS}},
    "training.sampling": {"shuffled": later("Shuffled"), "balanced": later("Classes equally often")},
}
_LR = "lr"
"""The one parameter of optimisers that stands among the first numbers."""
_DEVICE = Choice("device", "auto", options=DEVICES, help="Where the network is trained.")
_DEVICE_TITLES = {"auto": later("Automatic"), "cpu": "CPU", "cuda": later("GPU (CUDA)")}


class EntryChoice(QWidget):
    """One choice of the recipe: which entry of the catalogue, its sentence, and its parameters below.

    Parameters named `elsewhere` are left to another form.
    """

    def __init__(
        self,
        session: Session,
        title: str,
        path: str,
        entries: tuple[LayerDef | RecipeDef, ...],
        find: Callable[[str], LayerDef | RecipeDef],
        *,
        elsewhere: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        self._elsewhere = elsewhere
        self._session, self._path, self._find = session, path, find
        self._name = path.rpartition(".")[2]
        titles = {entry.type: entry.title if isinstance(entry, RecipeDef) else entry.type for entry in entries}
        param = Choice(self._name, entries[0].type, options=tuple(titles))
        self._choice = Setting(session, f"{path}.type", param, titles=titles, to_edit=self._chosen)
        self._doc = words("", "small", wrap=True)
        self._params = ParamsForm(session, path)
        head = Form()
        head.add(title, self._choice.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(head)
        column.addWidget(self._doc)
        column.addWidget(self._params)

    def refresh(self) -> None:
        """Shows what the project says."""
        choice: Chosen = getattr(self._session.document.project.training, self._name)
        self._choice.refresh()
        try:
            entry = self._find(choice.type)
        except CatalogueError as error:
            self._doc.setText(sentence(str(error)))
            self._params.show_params((), {})
            return
        self._doc.setText(tr(entry.doc))
        self._params.show_params((param for param in entry.params if param.name not in self._elsewhere), choice.params)

    def _chosen(self, type: str) -> SetSetting:
        return SetSetting(self._path, Chosen(type))


class Recipe(QScrollArea):
    """All of `training.…`, in a column that scrolls: first what everybody changes, then the three choices."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setAccessibleName(tr("How to train"))
        self._session = session
        objectives = (entry for entry in registry.losses() if fits_training(entry))
        sections = (
            (
                tr("Optimiser"),
                self._entries(tr("Optimiser"), "optimizer", registry.optimizers(), registry.optimizer, _LR),
            ),
            (
                tr("Learning rate over time"),
                self._entries(tr("Schedule"), "schedule", registry.schedules(), registry.schedule),
            ),
            (tr("Objective"), self._entries(tr("Loss"), "loss", objectives, registry.loss)),
        )
        self._choices = tuple(choice for _, choice in sections)
        device = Setting(session, "training.device", _DEVICE, titles=_DEVICE_TITLES)
        first, last = (
            [(title, Setting(session, path, param, titles=_TITLES.get(path, {}))) for title, path, param in part]
            for part in (_FIRST, _LAST)
        )
        self._rates = ParamsForm(session, "training.optimizer")
        self._rare = tuple(row for _, row in last)
        self._settings = (*(row for _, row in first), device, *self._rare)
        self.fold = Fold("training.run")
        top, bottom = Form(), Form()
        for title, row in first:
            top.add_setting(tr(title), row)
        for title, row in ((tr("Device"), device), *last):
            bottom.add_setting(tr(title), row)
        bottom.add_wide(self.fold)
        inside = QWidget()
        set_role(inside, "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(caption(tr("Run")))
        for form in (top, self._rates, bottom):
            column.addWidget(form)
            column.addSpacing(-2)  # rows of one form are 6 apart
        for title, choice in sections:
            column.addSpacing(14)
            column.addWidget(caption(title))
            column.addWidget(choice)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.refresh()

    def refresh(self) -> None:
        """Shows what the project says."""
        for choice in self._choices:
            choice.refresh()
        for row in self._settings:
            row.refresh()
        optimizer = self._session.document.project.training.optimizer
        try:
            entry = registry.optimizer(optimizer.type)
        except CatalogueError:
            self._rates.show_params((), {})  # the choice says what is wrong
        else:
            self._rates.show_params((param for param in entry.params if param.name == _LR), optimizer.params)
        self.fold.show_rows(self._rare)

    def _entries(
        self,
        title: str,
        name: str,
        entries: Iterable[LayerDef | RecipeDef],
        find: Callable[[str], LayerDef | RecipeDef],
        *elsewhere: str,
    ) -> EntryChoice:
        return EntryChoice(self._session, title, f"training.{name}", tuple(entries), find, elsewhere=elsewhere)
