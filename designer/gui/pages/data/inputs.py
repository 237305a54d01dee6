"""The section about inputs: what happens to numbers before the network."""

from PySide6.QtWidgets import QVBoxLayout

from designer.analysis.project import NORMALISATIONS
from designer.catalogue.errors import CatalogueError
from designer.catalogue.facts import dataset_of
from designer.catalogue.fields import Choice
from designer.graph.recipe import Data
from designer.gui.pages.data.sections import Around, Body
from designer.gui.pages.form import Form, Setting
from designer.gui.tongue import later, tr
from designer.gui.widgets.words import words

_TITLES = {
    "auto": later("Recommended"),
    "none": later("As they are"),
    "scale": later("Scale to 0 … 1"),
    "standardise": later("Standardise"),
}
_NORMALISE = Choice("normalise", "auto", options=NORMALISATIONS, help="What happens to inputs before the network.")


class InputsBody(Body):
    """How inputs are normalised, and what is recommended for this data."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._way = "auto"
        self._setting = Setting(around.session, "data.normalise", _NORMALISE, titles=_TITLES)
        self._recommended = words("", "small", wrap=True)
        form = Form()
        form.add_setting(tr("Normalise"), self._setting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(form)
        column.addWidget(self._recommended)

    def refresh(self, data: Data) -> None:
        """Shows the way, and the one that is recommended."""
        self._way = data.normalise
        self._setting.refresh()
        try:
            way = tr(_TITLES[dataset_of(data).normalise])
        except CatalogueError:
            self._recommended.hide()
            return
        self._recommended.setText(tr("Recommended here: {way}.", way=way))
        self._recommended.show()

    @property
    def summary(self) -> str:
        """The way that is chosen."""
        return tr(_TITLES.get(self._way, self._way))
