"""Brings files of known datasets into forms that the readers take: a table with a header, texts and pictures listed.

What is made lies in the cache beside what was unpacked, and is made once.
"""

import csv
import gzip
import hashlib
import json
import os
import shutil
import threading
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO

from designer.data.errors import DataError
from designer.places import cache_folder

_AGAIN = "Delete the file and download the dataset again."


def with_columns(file: Path, columns: Sequence[str]) -> Path:
    """A CSV file without names of columns, packed or not, as one that has them. Raises `DataError`."""

    def write(stream: IO[bytes]) -> None:
        stream.write((",".join(f'"{name}"' for name in columns) + "\n").encode())
        with gzip.open(file, "rb") if file.suffix == ".gz" else file.open("rb") as content:
            shutil.copyfileobj(content, stream, 1 << 20)

    return _made(file, f"{file.name.split('.')[0]}.csv", write)


def text_table(folder: Path, only: Sequence[str] = ()) -> Path:
    """The texts in a folder for each class, whatever they are called, as JSON lines. Raises `DataError`."""

    def write(stream: IO[bytes]) -> None:
        for inner in sorted(each for each in folder.iterdir() if each.is_dir() and (not only or each.name in only)):
            for file in sorted(inner.iterdir()):
                text = _decoded(file.read_bytes())
                line = json.dumps({"text": text, "class": inner.name}, ensure_ascii=False)
                stream.write(f"{line}\n".encode())

    return _made(folder, f"{folder.name}.jsonl", write)


def picture_table(folder: Path, columns: Sequence[str]) -> Path:
    """Pictures whose names are a class, a “_” and a number, as a table beside their folder. Raises `DataError`."""

    def write(stream: IO[bytes]) -> None:
        rows = [list(columns)]
        for file in sorted(folder.rglob("*.jpg")):
            label = file.stem.rpartition("_")[0].replace("_", " ")
            rows.append([file.relative_to(folder).as_posix(), label])
        lines = _Lines()
        csv.writer(lines, lineterminator="\n").writerows(rows)
        stream.write("".join(lines).encode())

    return _written(folder / "pictures.csv", write, folder)


class _Lines(list[str]):
    """What `csv` writes into."""

    write = list.append


def _decoded(content: bytes) -> str:
    """Old texts are in Latin-1; what is UTF-8 is taken for it."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _made(origin: Path, name: str, write: Callable[[IO[bytes]], None]) -> Path:
    """A file in the cache, named by what it was made of."""
    try:
        found = origin.stat()
    except OSError as error:
        raise _damaged(origin, error) from error
    mark = f"{origin}\n{found.st_size}\n{found.st_mtime_ns}".encode("utf-8", "surrogatepass")
    return _written(cache_folder() / "datasets" / hashlib.sha256(mark).hexdigest()[:24] / name, write, origin)


def _written(place: Path, write: Callable[[IO[bytes]], None], origin: Path) -> Path:
    if place.is_file():
        return place
    rough = place.with_name(f"{place.name}.{os.getpid()}-{threading.get_ident()}.part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with rough.open("wb") as stream:
            write(stream)
        rough.replace(place)
    except (OSError, EOFError, zlib.error) as error:
        raise _damaged(origin, error) from error
    finally:
        rough.unlink(missing_ok=True)
    return place


def _damaged(origin: Path, error: Exception) -> DataError:
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return DataError(f"“{origin.name}” could not be read or brought into the cache: {reason}.", _AGAIN)
