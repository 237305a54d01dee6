"""How far the user came in the tour, kept between starts."""

from designer.gui.settings import Option, Settings

STEP = Option("tour/step", 0)
"""Which step is next; 0 before the first one was done."""
DONE = Option("tour/done", default=False)
"""Whether the tour was once gone to its end."""


class TourProgress:
    """Reads and writes it in the window's settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def step(self) -> int:
        """Which step is next."""
        return max(0, self._settings.get(STEP))

    @step.setter
    def step(self, step: int) -> None:
        self._settings.set(STEP, step)

    @property
    def is_done(self) -> bool:
        """Whether the tour was once gone to its end."""
        return self._settings.get(DONE)

    def finish(self) -> None:
        """The end was reached; another tour begins at the beginning."""
        self._settings.set(DONE, value=True)
        self._settings.set(STEP, 0)
