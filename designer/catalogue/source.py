"""Kinds of sources: where data of the user's own comes from, and what each kind asks for.

How they are opened is known to `designer.data.sources`; here stand words, choices and limits.
"""

from dataclasses import KW_ONLY, dataclass
from enum import Enum
from typing import Any, Literal

from designer.catalogue.fields import Choice, Param

ARCHIVE_ENDINGS = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
"""Files in which every kind of source may lie: they are unpacked once, and read as a folder."""


class SourceFamily(Enum):
    """Groups of sources, in the order in which they are shown."""

    IMAGES = "Images"
    TABLES = "Tables"
    TEXT = "Text"
    SOUND = "Sound"
    SERIES = "Time series"
    ARRAYS = "Arrays"
    SEVERAL = "Several inputs"
    DOWNLOADS = "To download"
    GENERATED = "Generated"


@dataclass(frozen=True, slots=True)
class Place(Param):
    """A file or folder on this machine, as an absolute path. `endings` are those that the kind of source reads.

    With `none`, it may be empty, and `none` says what that means.
    """

    _: KW_ONLY
    is_folder: bool = False
    endings: tuple[str, ...] = ()
    none: str = ""

    def _normal(self, value: Any) -> str:
        if value == "" and self.none:
            return ""
        if not isinstance(value, str) or not value or "\0" in value:
            raise self._refuse(value, "a folder" if self.is_folder else "a file")
        return value


@dataclass(frozen=True, slots=True)
class Column(Param):
    """A column of a table, by its name. Empty: the source finds one itself, or there is none."""

    def _normal(self, value: Any) -> str:
        if not isinstance(value, str):
            raise self._refuse(value, "the name of a column")
        return value


@dataclass(frozen=True, slots=True)
class ColumnNames(Param):
    """Several columns of a table, by their names."""

    def _normal(self, value: Any) -> tuple[str, ...]:
        if isinstance(value, str):
            return (value,) if value else ()
        if not isinstance(value, list | tuple) or not all(isinstance(each, str) for each in value):
            raise self._refuse(value, "a list of names of columns")
        return tuple(value)


FILES_TOGETHER = Choice(
    "group",
    "none",
    options=("none", "folder", "name"),
    help="Which files belong together, of one patient or recording, and are never on both sides of the split. Folder: "
    "those in the same folder below that of the class. Name: those whose names are alike up to the first _ or -.",
    advanced=True,
)
"""What folders of files ask for, so that a split does not tear groups apart (`designer.data.grouping`)."""

TASK = Choice(
    "task",
    "auto",
    options=("auto", "classification", "multilabel", "regression"),
    help="What the target is. Auto: classes if it holds words or few whole numbers, several labels if it holds lists "
    "such as red;round, else values.",
)
"""What is foretold: one class, any number of labels, or values."""
LABEL_COLUMNS = ColumnNames(
    "label_columns",
    (),
    help="Columns that each say of a label whether it applies: yes and no, or 1 and 0. With some, these labels are "
    "foretold, and not the target.",
    advanced=True,
)
ROWS_TOGETHER = Column(
    "group",
    "",
    help="The column that says which rows belong together, of one patient or customer: they are never on both sides "
    "of the split, and the network does not see it. Empty: none.",
    advanced=True,
)
"""The same for tables."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceDef:
    """One kind of source. `name` is its id, as it stands in a project; `params` are what it asks for, the path first.

    `needs` is what is chosen first: a file, a folder, or nothing (what is generated).
    """

    name: str
    title: str
    doc: str
    family: SourceFamily
    needs: Literal["file", "folder", "nothing"]
    params: tuple[Param, ...] = ()
    icon: str = "database"

    @property
    def endings(self) -> tuple[str, ...]:
        """Endings of the files that this kind reads, in small letters with their dot."""
        return next((param.endings for param in self.params if isinstance(param, Place)), ())

    def param(self, name: str) -> Param | None:
        """The parameter of a name."""
        return next((param for param in self.params if param.name == name), None)
