"""What the window remembers between starts. One entry per thing; values of the wrong kind fall back to the default."""

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from designer.places import state_folder

T = TypeVar("T", str, int, bool, QByteArray)


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """One remembered value; its kind is that of the default."""

    key: str
    default: T


THEME = Option("window/theme", "system")
"""`system`, or the name of a look."""
FONT_PERCENT = Option("window/font_percent", 100)
MOTION = Option("window/motion", "system")
"""`system`, `full` or `less`."""
LANGUAGE = Option("window/language", "")
"""A language's code, or "" for the system's."""
PAGE = Option("window/page", "design")
GEOMETRY = Option("window/geometry", QByteArray())
DESIGN_PANELS = Option("design/panels", QByteArray())
"""Where the panels around the canvas are, and which of them are open."""
SHORTCUTS = Option("keys/custom", "")
"""The shortcuts that were changed, as JSON: id → keys."""
GUIDES = Option("canvas/guides", default=True)
GRID = Option("canvas/grid", default=True)
MINIMAP = Option("canvas/minimap", default=True)
WHEEL_ZOOMS = Option("canvas/wheel_zooms", default=True)
ARRANGE_DOWN = Option("canvas/arrange_down", default=False)
THREADS = Option("train/threads", 0)
"""How many threads a training may use; 0 for as many as it wants."""
STAYS = Option("train/stays", "ask")
"""What a training does when the window is closed: `ask`, `stay` (it goes on) or `stop` (it saves and ends)."""
REOPEN = Option("files/reopen", default=False)
"""Whether a start goes on with the project that was open last."""
AUTOSAVE = Option("files/autosave_minutes", 0)
"""After so many minutes a project that has a file is saved by itself; 0 for never."""
CACHE_GB = Option("data/cache_gb", 20)
"""So much of what was read of data is kept, in GB."""
PLOTS = Option("train/plots", "")
"""What is wanted of a run's plots (`designer.gui.pages.train.plot_choices`), as JSON."""
TRAIN_TAB = Option("train/tab", "curves")
"""Which tab of a run is open."""
DEPLOY_TAB = Option("deploy/tab", "try")
"""Which tab of the Deploy page is open."""
MORE_OPTIONS = Option("deploy/more", default=False)
"""Whether all options of an export are shown."""
AUTHOR = Option("deploy/author", "")
LICENCE = Option("deploy/licence", "")
"""What was last written into an exported file, for projects that have not said yet."""
_RECENT = "files/recent"
_RECENT_LENGTH = 10


class Settings:
    """The remembered values, in an INI file of the state folder."""

    def __init__(self, path: Path | None = None) -> None:
        file = path or state_folder() / "window.ini"
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def get(self, option: Option[T]) -> T:
        """The remembered value, or the default."""
        value = self._store.value(option.key, option.default, type(option.default))
        return value if isinstance(value, type(option.default)) else option.default

    def set(self, option: Option[T], value: T) -> None:
        """Remembers a value."""
        self._store.setValue(option.key, value)

    @property
    def recent(self) -> tuple[Path, ...]:
        """Files that were opened or saved lately and still exist, latest first."""
        return tuple(path for path in self.remembered if path.is_file())

    @property
    def remembered(self) -> tuple[Path, ...]:
        """Files that were opened or saved lately, latest first, also those that are gone."""
        value = self._store.value(_RECENT, [])
        items = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return tuple(Path(str(item)) for item in items)

    def remember(self, path: Path) -> None:
        """Puts a file at the head of the recent ones."""
        path = path.resolve()
        files = [path, *(other for other in self.remembered if other != path)]
        self._store.setValue(_RECENT, [str(file) for file in files[:_RECENT_LENGTH]])

    def forget(self, path: Path) -> None:
        """Takes a file off the recent ones. The file stays."""
        self._store.setValue(_RECENT, [str(other) for other in self.remembered if other != path])

    def forget_recent(self) -> None:
        """Empties the list of recent files. The files stay."""
        self._store.remove(_RECENT)

    def flush(self) -> None:
        """Writes to disk now rather than when Qt finds time."""
        self._store.sync()
