"""Sources of datasets that were saved with typed columns, as entries: pictures, texts and tables in them."""

from dataclasses import replace

from designer.catalogue.fields import Choice, Param, Text
from designer.catalogue.source import Column, Place, SourceDef, SourceFamily
from designer.catalogue.sources import images, tables, text

_HEAD: tuple[Param, ...] = (
    Place("path", "", help="The folder that save_to_disk made, or one with Parquet files.", is_folder=True),
    Text("part", "", help="Which part is taken, such as train or test. Empty: train, or the first."),
)
_TARGET = Column("target", "", help="The column to foretell. Empty: the one with classes, or called label or target.")
_TASK = Choice(
    "task",
    "auto",
    options=("auto", "classification", "regression"),
    help="What the target is. Auto: classes if it holds words or few whole numbers, else values.",
)


def _of(entries: tuple[SourceDef, ...], name: str, *params: str) -> tuple[Param, ...]:
    """Parameters of another kind of source, which mean the same here."""
    entry = next(entry for entry in entries if entry.name == name)
    return tuple(replace(param) for param in entry.params if param.name in params)


ENTRIES: tuple[SourceDef, ...] = (
    SourceDef(
        name="saved_images",
        title="Saved dataset: pictures",
        doc="Pictures with their classes, as Hugging Face's library saves them on disk: Arrow or Parquet files.",
        family=SourceFamily.IMAGES,
        needs="folder",
        icon="database",
        params=(
            *_HEAD,
            Column("image", "", help="The column with the pictures. Empty: the first one that holds some."),
            _TARGET,
            _TASK,
            *_of(images.ENTRIES, "image_folder", "height", "width", "colour", "fit"),
        ),
    ),
    SourceDef(
        name="saved_texts",
        title="Saved dataset: texts",
        doc="Texts with their classes, as Hugging Face's library saves them on disk: Arrow or Parquet files.",
        family=SourceFamily.TEXT,
        needs="folder",
        icon="database",
        params=(
            *_HEAD,
            Column("text", "", help="The column with the texts. Empty: the one with the longest."),
            _TARGET,
            _TASK,
            *(param for param in text.ENTRIES[0].params if param.name not in ("path", "group", "target")),
        ),
    ),
    SourceDef(
        name="saved_table",
        title="Saved dataset: table",
        doc="Rows of numbers and words, as Hugging Face's library saves them on disk: Arrow or Parquet files.",
        family=SourceFamily.TABLES,
        needs="folder",
        icon="database",
        params=(*_HEAD, _TARGET, *_of(tables.ENTRIES, "table", "leave_out"), _TASK),
    ),
)
