"""Sources of sound: folders of files, and files that list them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from designer.catalogue.sources.sound import SOUND_TABLE_ENDINGS
from designer.data.errors import DataError
from designer.data.labelled import Kind, Labelled, class_folders, holds, target_column
from designer.data.labelled_rows import labelled_rows, need_columns
from designer.data.said import Said
from designer.data.source import Trouble
from designer.data.sources.opening import Opener, Recognise, Values
from designer.data.sources.sound_source import SoundSource
from runtime.errors import RuntimeModelError
from runtime.records import Records, first_records
from runtime.sound import SOUND_ENDINGS

KIND = Kind("sound", "sounds", SOUND_ENDINGS)


def open_folder(values: Values) -> SoundSource:
    """Files in a folder for each class. Raises `DataError`."""
    root = Path(values["path"])
    items = class_folders(root, KIND)
    return SoundSource("sound_folder", root.name or str(root), items, [root / key for key in items.keys], values)


def open_table(values: Values) -> SoundSource:
    """The files that a table beside them lists. Raises `DataError`."""
    path = Path(values["path"])
    records = need_columns(path, (values["file"], values["target"]))
    said = {column: [row.cells.get(column, "") for row in records.rows] for column in records.columns}
    file = values["file"] or _file_column(said)
    if not file:
        raise DataError(f"No column of “{path.name}” names sounds.", "Choose the column with the files' names.")
    target = values["target"] or target_column(records.columns, file, said)
    if not target or target == file:
        message = f"“{path.name}” has no column besides “{file}”; one that says what to foretell was expected."
        raise DataError(message, "Add a column with the class of each sound.")
    there, troubles = _there(path, records, said[file])
    rows, items = labelled_rows(path, records, said[target], target, values["task"], KIND, only=there)
    keys = tuple(there[row] for row in rows)
    return SoundSource(
        "sound_table",
        path.stem,
        Labelled(keys, items.targets, (*troubles, *items.troubles)),
        [path.parent / key for key in keys],
        values,
        index=path,
        settled={"file": file, "target": target, "task": items.targets.task},
        said=Said(records.columns, lambda name: [said[name][row] for row in rows]),
    )


def _file_column(said: Mapping[str, Sequence[str]]) -> str:
    """The column that most often names sounds; "" if none does."""
    counts = {column: sum(map(_is_sound, cells)) for column, cells in said.items()}
    best = max(counts, key=lambda column: counts[column], default="")
    return best if best and counts[best] else ""


def _is_sound(name: str) -> bool:
    return name.strip().lower().endswith(SOUND_ENDINGS)


def _there(path: Path, records: Records, names: Sequence[str]) -> tuple[dict[int, str], list[Trouble]]:
    """The files that are there, by the place of their row, and what is wrong with the other rows."""
    found: dict[int, str] = {}
    troubles: list[Trouble] = []
    seen: dict[str, int] = {}
    for place, row in enumerate(records.rows):
        key = names[place].strip().replace("\\", "/")
        if row.problem:
            found[place] = ""  # Told with the rows that cannot be used.
            continue
        what = f"“{path.name}”, row {row.number}"
        if not key:
            troubles.append(Trouble(f"row {row.number}", f"{what} names no file.", "Name it, or remove the row."))
        elif key in seen:
            message = f"{what} names “{key}”, which row {seen[key]} names already."
            troubles.append(Trouble(f"row {row.number}", message, "Remove one of the rows."))
        elif not _is_file(path.parent / key):
            message = f"{what} names “{key}”, which is not there."
            troubles.append(Trouble(f"row {row.number}", message, "Put the file there, or remove the row."))
        else:
            seen[key] = row.number
            found[place] = key
    if not any(found.values()):
        message = f"None of the {len(names)} sounds that “{path.name}” lists is there."
        raise DataError(message, "Put the file beside the sounds, or choose the column that names them.")
    return found, troubles


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _is_folder(path: Path) -> tuple[str, Values] | None:
    return ("sound_folder", {"path": str(path)}) if path.is_dir() and holds(path, SOUND_ENDINGS) else None


def _is_table(path: Path) -> tuple[str, Values] | None:
    """Tables that name sounds in most of their rows."""
    if path.suffix.lower() not in SOUND_TABLE_ENDINGS or not path.is_file():
        return None
    try:
        rows = [row.cells for row in first_records(path).rows if row.cells]
    except (RuntimeModelError, OSError):
        return None
    named = sum(any(map(_is_sound, cells.values())) for cells in rows)
    return ("sound_table", {"path": str(path)}) if named > len(rows) // 2 else None


OPENERS: dict[str, Opener] = {"sound_folder": open_folder, "sound_table": open_table}
RECOGNISE: tuple[Recognise, ...] = (_is_folder, _is_table)
