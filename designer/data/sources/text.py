"""Sources of text: folders of files, and columns of tables."""

from collections.abc import Sequence
from pathlib import Path

from designer.catalogue.sources.text import TEXT_ENDINGS, TEXT_TABLE_ENDINGS
from designer.data.errors import DataError
from designer.data.labelled import Kind, class_folders, holds, stamp, target_column
from designer.data.labelled_rows import labelled_rows, need_columns
from designer.data.said import Said
from designer.data.sources.opening import Opener, Recognise, Values
from designer.data.sources.text_source import TextSource
from runtime.errors import RuntimeModelError
from runtime.plain_text import read_text
from runtime.records import first_records
from runtime.words import checked

KIND = Kind("text", "texts", TEXT_ENDINGS)
_TEXTS = ("text", "sentence", "review", "content", "message", "body", "comment", "tweet", "question")
_WORDY = 4.0
"""A column with so many words in a cell, on average, holds texts."""


def open_folder(values: Values) -> TextSource:
    """Files in a folder for each class. Raises `DataError`."""
    root = Path(values["path"])
    items = class_folders(root, KIND)

    def text_at(row: int) -> str:
        path = root / items.keys[row]
        return checked(read_text(path), f"“{items.keys[row]}”")

    paths = [root / key for key in items.keys]
    return TextSource(
        "text_folder", root.name or str(root), items, text_at, values, stamp=lambda: stamp(paths), settled={}
    )


def open_table(values: Values) -> TextSource:
    """Rows of a file, one column of which is text. Raises `DataError`."""
    path = Path(values["path"])
    records = need_columns(path, (values["text"], values["target"]))
    said = {column: [row.cells.get(column, "") for row in records.rows] for column in records.columns}
    text = values["text"] or _text_column(records.columns, said, but=values["target"])
    target = values["target"] or target_column(records.columns, text, said)
    if not target or target == text:
        message = f"“{path.name}” has no column besides “{text}”; one that says what to foretell was expected."
        raise DataError(message, "Add a column with the class of each text, or choose two different columns.")
    rows, items = labelled_rows(path, records, said[target], target, values["task"], KIND)
    texts = [said[text][row] for row in rows]
    return TextSource(
        "text_table",
        path.stem,
        items,
        lambda row: checked(texts[row], f"“{path.name}”, {items.keys[row]}"),
        values,
        stamp=lambda: stamp([path]),
        settled={"text": text, "target": target, "task": items.targets.task},
        column=text,
        said=Said(records.columns, lambda name: [said[name][row] for row in rows]),
    )


def _text_column(columns: Sequence[str], said: dict[str, list[str]], *, but: str) -> str:
    """The column that is called so, or that with the longest cells."""
    others = [column for column in columns if column != but] or list(columns)
    named = next((column for word in _TEXTS for column in others if column.casefold() == word), None)
    return named or max(others, key=lambda column: sum(map(len, said[column])))


def _is_folder(path: Path) -> tuple[str, Values] | None:
    return ("text_folder", {"path": str(path)}) if path.is_dir() and holds(path, TEXT_ENDINGS) else None


def _is_table(path: Path) -> tuple[str, Values] | None:
    """JSON lines, and tables with a column of several words."""
    if path.suffix.lower() not in TEXT_TABLE_ENDINGS or not path.is_file():
        return None
    try:
        records = first_records(path)
    except (RuntimeModelError, OSError):
        return None
    rows = [row.cells for row in records.rows if row.cells]
    if not rows or len(records.columns) < 2:
        return None
    most = max(sum(len(cells.get(column, "").split()) for cells in rows) for column in records.columns)
    return ("text_table", {"path": str(path)}) if most / len(rows) >= _WORDY else None


OPENERS: dict[str, Opener] = {"text_folder": open_folder, "text_table": open_table}
RECOGNISE: tuple[Recognise, ...] = (_is_folder, _is_table)
