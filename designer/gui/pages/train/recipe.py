"""The recipe at the left of the Train page: loss, optimiser, schedule, and the numbers around them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from designer.analysis.project import DEVICES
from designer.catalogue import registry
from designer.catalogue.errors import CatalogueError
from designer.catalogue.fields import Choice, Float, Int, Param
from designer.catalogue.layer import LayerDef
from designer.catalogue.recipe import RecipeDef
from designer.graph.edits import SetSetting
from designer.graph.recipe import Choice as Chosen
from designer.gui.pages.form import Form, ParamsForm, Setting
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.widgets.words import caption, words

_NUMBERS: tuple[tuple[str, str, Param], ...] = (
    ("Epochs", "training.epochs", Int("epochs", 20, high=100_000, help="How often all training samples are seen.")),
    (
        "Batch size",
        "training.batch_size",
        Int("batch_size", 64, high=1_000_000, help="Samples that share one step of the optimiser."),
    ),
    (
        "Clip gradient",
        "training.clip_norm",
        Float("clip_norm", 0.0, low=0.0, help="Largest norm that the gradient may have; 0 leaves it alone."),
    ),
    ("Seed", "training.seed", Int("seed", 0, low=0, help="Draws the first weights and the order of the samples.")),
)
_DEVICE = Choice("device", "auto", options=DEVICES, help="Where the network is trained.")
_DEVICE_TITLES = {"auto": "Automatic", "cpu": "CPU", "cuda": "GPU (CUDA)"}


class EntryChoice(QWidget):
    """One choice of the recipe: which entry of the catalogue, its sentence, and its parameters below."""

    def __init__(
        self,
        session: Session,
        title: str,
        path: str,
        entries: tuple[LayerDef | RecipeDef, ...],
        find: Callable[[str], LayerDef | RecipeDef],
    ) -> None:
        super().__init__()
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
            self._doc.setText(str(error))
            self._params.show_params((), {})
            return
        self._doc.setText(entry.doc)
        self._params.show_params(entry.params, choice.params)

    def _chosen(self, type: str) -> SetSetting:
        return SetSetting(self._path, Chosen(type))


class Recipe(QScrollArea):
    """All of `training.…`, in a column that scrolls."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._choices = (
            EntryChoice(session, "Loss", "training.loss", tuple(registry.losses()), registry.loss),
            EntryChoice(session, "Optimiser", "training.optimizer", tuple(registry.optimizers()), registry.optimizer),
            EntryChoice(session, "Schedule", "training.schedule", tuple(registry.schedules()), registry.schedule),
        )
        device = Setting(session, "training.device", _DEVICE, titles=_DEVICE_TITLES)
        numbers = [(title, Setting(session, path, param), param.help) for title, path, param in _NUMBERS]
        self._settings = (*(row for _, row, _ in numbers), device)
        inside = QWidget()
        set_role(inside, "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for title, choice in zip(("Objective", "Optimiser", "Learning rate over time"), self._choices, strict=True):
            column.addWidget(caption(title))
            column.addWidget(choice)
            column.addSpacing(14)
        column.addWidget(caption("Run"))
        form = Form()
        for title, row, tip in numbers:
            form.add(title, row.editor, tip)
        form.add("Device", device.editor, _DEVICE.help)
        column.addWidget(form)
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
