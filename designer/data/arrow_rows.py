"""Rows of a dataset that was saved with columns of a type: folders of Arrow files as Hugging Face's library saves them
(`save_to_disk`), and folders of Parquet files. Arrow files are mapped, not loaded; that library is not needed.

Layout of a saved dataset: `dataset_info.json` (its features), `state.json` (its files, in their order), and
`data-00000-of-00002.arrow` and so on, each an Arrow IPC stream; several parts lie in folders of their own beside
`dataset_dict.json`.
"""

import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Literal

import numpy as np

from designer.data.array_files import stamp, unreadable
from designer.data.errors import DataError
from designer.data.table_cells import Cells, packed

Kind = Literal["image", "sound", "label", "text", "value", "other"]

_LOOKED_AT = 200
"""So many files of a folder are looked at for one that ends as it should."""
_MOST_LOADED = 4 << 30
"""Bytes that Parquet files may become in memory; Arrow files are mapped and may be of any size."""
_AGAIN = "Save or download the dataset again."
_PART = re.compile(r"^(?P<part>[A-Za-z0-9_.]+?)(-\d{5}-of-\d{5}(-[0-9a-f]+)?)?\.parquet$")


@dataclass(frozen=True, eq=False)
class ArrowRows:
    """`table` is pyarrow's; `features` what the dataset says of its columns; `part` the one of `parts` that this is."""

    path: Path
    table: Any
    features: Mapping[str, Any]
    files: tuple[Path, ...]
    part: str
    parts: tuple[str, ...]

    def __len__(self) -> int:
        return int(self.table.num_rows)

    @property
    def fingerprint(self) -> str:
        """By the sizes and times of the files."""
        return stamp(self.files)

    def names(self, *wanted: Kind) -> tuple[str, ...]:
        """The columns of these kinds."""
        return tuple(name for name in self.table.column_names if self.kind(name) in wanted)

    def kind(self, name: str) -> Kind:
        """What a column holds, by its feature, or else by its type."""
        import pyarrow as pa

        said = _feature(self.features, name).get("_type", "")
        if said in ("Image", "Audio"):
            return "image" if said == "Image" else "sound"
        if said == "ClassLabel":
            return "label"
        form = self.table.schema.field(name).type
        if pa.types.is_struct(form):
            inner = {form.field(place).name for place in range(form.num_fields)}
            return "image" if inner == {"bytes", "path"} else "other"
        if pa.types.is_string(form) or pa.types.is_large_string(form):
            return "text"
        is_value = pa.types.is_primitive(form) or pa.types.is_decimal(form) or pa.types.is_dictionary(form)
        return "value" if is_value else "other"

    def texts(self, name: str) -> Any:
        """A column as one of pyarrow's arrays of text: classes by their names, "" where nothing is."""
        import pyarrow as pa

        column = self.table.column(name)
        labels = _feature(self.features, name).get("names")
        if isinstance(labels, list) and pa.types.is_integer(column.type):
            numbers = np.asarray(column.cast(pa.int64()).fill_null(-1))
            named = np.array(["", *map(str, labels)], dtype=object)
            is_known = (numbers >= 0) & (numbers < len(labels))
            return packed(named[np.where(is_known, numbers + 1, 0)].tolist())
        if pa.types.is_float16(column.type):
            column = column.cast(pa.float32())
        return pa.concat_arrays([pa.array([], pa.large_string()), *column.cast(pa.large_string()).fill_null("").chunks])

    def cells(self, *wanted: Kind) -> Cells:
        """The columns of these kinds as cells of text, rows numbered from 1."""
        names = self.names(*wanted)
        numbers = np.arange(1, len(self) + 1, dtype=np.int64)
        return Cells(self.path, names, tuple(map(self.texts, names)), numbers, has_header=False)

    def at(self, name: str, row: int) -> Any:
        """One cell, as Python's own value. Any: what the column holds."""
        return self.table.column(name)[row].as_py()


def looks_saved(folder: Path) -> bool:
    """Whether a folder is called and filled like a saved dataset. Opens no file of data."""
    if not folder.is_dir():
        return False
    return any((folder / name).is_file() for name in ("state.json", "dataset_dict.json")) or bool(_parquets(folder))


def open_rows(folder: Path, part: str = "") -> ArrowRows:
    """The rows of a part of a saved dataset ("" is train, or the first). Raises `DataError`."""
    if folder.is_file():
        raise DataError(f"“{folder.name}” is a file; the folder of a saved dataset was expected.", "Choose its folder.")
    if not folder.is_dir():
        raise DataError(f"There is no folder “{folder}”.", "Choose the folder where it is now.")
    if (folder / "dataset_dict.json").is_file():
        parts = _texts(folder / "dataset_dict.json", "splits")
        chosen = _chosen(folder, parts, part)
        return _saved(folder / chosen, folder, chosen, parts)
    if (folder / "state.json").is_file():
        return _saved(folder, folder, part, ())
    found = _parquets(folder)
    if not found:
        raise DataError(
            f"“{folder.name}” is no saved dataset: it holds no state.json, dataset_dict.json or Parquet files.",
            "Choose the folder that save_to_disk made, or one with Parquet files.",
        )
    chosen = _chosen(folder, tuple(found), part)
    return _parquet(folder, found[chosen], chosen, tuple(found))


def _chosen(folder: Path, parts: Sequence[str], wanted: str) -> str:
    if not parts:
        raise DataError(f"“{folder.name}” says that it has no parts.", _AGAIN)
    chosen = wanted or ("train" if "train" in parts else parts[0])
    if chosen not in parts:
        raise DataError(f"“{folder.name}” has no part “{chosen}”; it has {', '.join(parts)}.", "Choose one of these.")
    return chosen


def _saved(folder: Path, whole: Path, part: str, parts: tuple[str, ...]) -> ArrowRows:
    import pyarrow as pa

    names = _texts(folder / "state.json", "_data_files", "filename")
    files = [_inside(folder, name) for name in names]
    if not files:
        raise DataError(f"“{folder.name}/state.json” names no files of data.", _AGAIN)
    tables = [_mapped(file) for file in files]
    try:
        table = pa.concat_tables(tables)
    except pa.ArrowException as error:
        raise DataError(f"The files of “{folder.name}” have different columns: {_short(error)}.", _AGAIN) from error
    indices = _texts(folder / "state.json", "_indices_data_files", "filename")
    if indices:  # A choice of rows that was saved without the rows being copied.
        chosen = pa.concat_tables([_mapped(_inside(folder, name)) for name in indices])
        table = table.take(chosen.column(0))
    told = [file for name in ("dataset_info.json", "state.json") if (file := folder / name).is_file()]
    features = (_json(told[0]).get("features") if len(told) > 1 else None) or _noted(table)
    return _checked(ArrowRows(whole, table, _as_features(features), (*files, *told), part, parts))


def _parquet(folder: Path, files: Sequence[Path], part: str, parts: tuple[str, ...]) -> ArrowRows:
    import pyarrow as pa
    import pyarrow.parquet as pq

    tables: list[Any] = []
    for file in files:
        try:
            found = pq.ParquetFile(file, memory_map=True)
            groups = [found.metadata.row_group(place) for place in range(found.metadata.num_row_groups)]
            if sum(group.total_byte_size for group in groups) > _MOST_LOADED:
                raise DataError(
                    f"“{file.name}” needs more than {_MOST_LOADED >> 30} GiB of memory.",
                    "Save the dataset with save_to_disk: such files are not loaded, and may be of any size.",
                )
            tables.append(found.read())
        except pa.ArrowException as error:
            raise DataError(f"“{file.name}” is no whole Parquet file: {_short(error)}.", _AGAIN) from error
        except OSError as error:
            raise _damaged(file, error) from error
    try:
        table = pa.concat_tables(tables)
    except pa.ArrowException as error:
        raise DataError(f"The files of “{folder.name}” have different columns: {_short(error)}.", _AGAIN) from error
    return _checked(ArrowRows(folder, table, _as_features(_noted(table)), tuple(files), part, parts))


def _checked(rows: ArrowRows) -> ArrowRows:
    if len(rows) < 2:
        raise DataError(f"“{rows.path.name}” has {len(rows)} rows; at least 2 are needed.", "Choose another part.")
    names = rows.table.column_names
    if len(set(names)) < len(names):
        raise DataError(f"“{rows.path.name}” has two columns of one name.", "Rename one of them and save it again.")
    return rows


def _mapped(file: Path) -> Any:
    """The table in an Arrow file, which is a stream, or (of other programs) a file with an index."""
    import pyarrow as pa

    try:
        source = pa.memory_map(str(file))
        try:
            return pa.ipc.open_stream(source).read_all()
        except pa.ArrowInvalid:
            return pa.ipc.open_file(source).read_all()
    except OSError as error:
        raise _damaged(file, error) from error
    except pa.ArrowException as error:
        raise DataError(f"“{file.name}” is no whole Arrow file: {_short(error)}.", _AGAIN) from error


def _parquets(folder: Path) -> dict[str, tuple[Path, ...]]:
    """Parquet files by their parts: `train-00000-of-00002.parquet`, `train/0000.parquet`, also in a folder `data`."""
    found: dict[str, list[Path]] = {}
    for file in sorted(_parquet_files(folder)):
        match = _PART.match(file.name)
        is_inner = file.parent not in (folder, folder / "data")
        part = file.parent.name if is_inner else match["part"] if match else file.stem
        found.setdefault(part, []).append(file)
    return {part: tuple(files) for part, files in found.items()}


def _parquet_files(folder: Path) -> set[Path]:
    """Those in a folder and in the folders in it, but for these that begin with many files of other kinds."""
    found = set(folder.glob("*.parquet"))
    try:
        with os.scandir(folder) as entries:
            inner = [Path(entry.path) for entry in entries if "." not in entry.name and entry.is_dir()]
        for place in inner:
            with os.scandir(place) as entries:
                is_likely = any(entry.name.endswith(".parquet") for entry in islice(entries, _LOOKED_AT))
            found |= set(place.glob("*.parquet")) if is_likely else set()
    except OSError:
        pass  # What may not be looked into holds nothing here.
    return found


def _inside(folder: Path, name: str) -> Path:
    if Path(name).name != name:
        raise DataError(f"“{folder.name}/state.json” names a file elsewhere: “{name[:80]}”.", _AGAIN)
    return folder / name


def _texts(file: Path, key: str, inner: str = "") -> tuple[str, ...]:
    """A list of texts in a JSON file, or of those called `inner` of its objects."""
    found = _json(file).get(key) or []
    if inner and isinstance(found, list):
        found = [each.get(inner) if isinstance(each, dict) else None for each in found]
    if not isinstance(found, list) or not all(isinstance(each, str) and each for each in found):
        raise DataError(f"“{file.name}” is damaged: “{key}” is no list of names.", _AGAIN)
    return tuple(found)


def _json(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text("utf-8"))
    except OSError as error:
        raise unreadable(file, error) from error
    except (ValueError, RecursionError) as error:
        raise DataError(f"“{file.name}” is damaged: {_short(error)}.", _AGAIN) from error
    if not isinstance(found, dict):
        raise DataError(f"“{file.name}” is damaged: an object was expected.", _AGAIN)
    return found


def _noted(table: Any) -> Any:
    """The features that a table notes of itself. Any: JSON of somebody else."""
    try:
        noted = json.loads((table.schema.metadata or {}).get(b"huggingface", b"{}"))
        return noted["info"]["features"]
    except (ValueError, KeyError, TypeError):
        return {}


def _as_features(found: Any) -> Mapping[str, Any]:
    return found if isinstance(found, dict) else {}


def _feature(features: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = features.get(name)
    return found if isinstance(found, dict) else {}


def _damaged(file: Path, error: OSError) -> DataError:
    """Damage is told by pyarrow as an `OSError` without a number."""
    if error.errno is None and file.exists():
        return DataError(f"“{file.name}” is damaged: {_short(error)}.", _AGAIN)
    return unreadable(file, error)


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:120].rstrip(".")
