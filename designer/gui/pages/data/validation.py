"""The section about the split: how much is held out, and by which seed it is drawn."""

from PySide6.QtWidgets import QVBoxLayout

from designer.catalogue.fields import Float, Int
from designer.graph.recipe import Data
from designer.gui.pages.data.sections import Around, Body
from designer.gui.pages.form import Form, Setting
from designer.gui.tongue import tr

_VALIDATION = Float("validation", 0.2, above=0.0, below=1.0, help="Share of the samples that validates, 0 to 1.")
_SEED = Int("seed", 0, low=0, help="Draws which samples validate. The same seed draws the same ones.")


class ValidationBody(Body):
    """Two settings of the project."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._share = 0.0
        session = around.session
        self._settings = (
            Setting(session, "data.validation", _VALIDATION),
            Setting(session, "data.seed", _SEED),
        )
        form = Form()
        form.add_setting(tr("Held-out share"), self._settings[0])
        form.add_setting(tr("Seed"), self._settings[1])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)

    def refresh(self, data: Data) -> None:
        """Shows the share and the seed."""
        self._share = data.validation
        for row in self._settings:
            row.refresh()

    @property
    def summary(self) -> str:
        """The share that is held out."""
        return f"{100 * self._share:g} %"
