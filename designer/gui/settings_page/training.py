"""Settings of how trainings use this computer."""

import os

from designer.gui.settings import STAYS, THREADS, Settings
from designer.gui.settings_page.rows import Page, Row, choice
from designer.gui.tongue import later, tr

_VARIABLE = "OMP_NUM_THREADS"
"""What a worker's torch looks at when it starts; workers get the window's environment."""
_given = os.environ.get(_VARIABLE)
_STAYS = (
    ("ask", later("Ask")),
    ("stay", later("Goes on")),
    ("stop", later("Saves and stops")),
)


def use_threads(count: int) -> None:
    """Lets workers that start from now on use so many threads; 0: as many as they want."""
    if count > 0:
        os.environ[_VARIABLE] = str(count)
    elif _given is not None:
        os.environ[_VARIABLE] = _given
    else:
        os.environ.pop(_VARIABLE, None)


class TrainingPage(Page):
    """Threads, and what happens when the window is closed."""

    def __init__(self, settings: Settings) -> None:
        super().__init__("training", tr("Training"))
        self._settings = settings
        most = os.cpu_count() or 1
        counts = [("0", tr("As many as pay"))]
        counts += [
            (str(count), str(count)) for count in sorted({1, 2, 3, 4, 6, 8, 12, 16, 24, 32, most}) if count <= most
        ]
        self.threads = choice(counts, str(settings.get(THREADS)), self._on_threads)
        text = tr("Fewer leave more of the computer to other programs. Holds for trainings that start from now on.")
        self.add_part(tr("This computer"), (Row(tr("Most threads"), text, self.threads, "cpu cores processor"),))
        self.stays = choice(_STAYS, settings.get(STAYS), lambda answer: settings.set(STAYS, answer))
        text = tr(
            "What goes on is found again at the next start. If the window crashes, it goes on unless it is to stop."
        )
        self.add_part(
            tr("When the window is closed"),
            (Row(tr("A training that runs"), text, self.stays, "background close quit exit"),),
        )

    def _on_threads(self, count: str) -> None:
        self._settings.set(THREADS, int(count))
        use_threads(int(count))
