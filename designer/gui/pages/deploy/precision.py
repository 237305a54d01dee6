"""The tab “Precision”: which layers bear smaller numbers."""

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.section import Means, Section


class Precision(Section):
    """Measures each layer, and exports with the choice that was made."""

    def __init__(self, means: Means, theme: Theme) -> None:
        super().__init__()
        self._means, self._theme = means, theme
