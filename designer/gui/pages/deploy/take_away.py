"""The tab “Take away”: code that runs the file elsewhere."""

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.section import Means, Section


class TakeAway(Section):
    """Offers scripts, a page and a notebook."""

    def __init__(self, means: Means, theme: Theme) -> None:
        super().__init__()
        self._means, self._theme = means, theme
