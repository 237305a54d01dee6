"""Archives as places of data: a zip or tar is unpacked once into the cache, and read as the folder that it is.

A project keeps the path of the archive, which is what the user has; a file in one goes on from there:
`/home/mia/flowers.zip/flowers/list.csv`.
"""

import hashlib
import os
import shutil
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from designer.catalogue.source import ARCHIVE_ENDINGS, Place, SourceDef
from designer.data.errors import DataError
from designer.data.telling import tell
from designer.data.unpacking import Limits, Progress, unpack
from designer.places import cache_folder

_NAMED = 5
_LOOKED_AT = 1000
"""So many files of an archive are looked at for one that a kind of source reads."""


def is_archive(path: Path) -> bool:
    """Whether a path is a file that is called like an archive."""
    return path.name.lower().endswith(ARCHIVE_ENDINGS) and path.is_file()


def parted(path: Path) -> tuple[Path, Path] | None:
    """The archive that a path leads to or into, and the rest of the path within it; None if there is none."""
    return next(((each, path.relative_to(each)) for each in (path, *path.parents) if is_archive(each)), None)


def unpacked(archive: Path, progress: Progress | None = None, limits: Limits | None = None) -> Path:
    """The folder that an archive was unpacked to, called as the archive is; done now if it was not. Raises `DataError`.

    It is written under another name first, so that a crash leaves nothing half.
    """
    name = _stem(archive)
    try:
        found = archive.stat()
        mark = f"{archive.resolve()}\n{found.st_size}\n{found.st_mtime_ns}"
        home = cache_folder() / "archives" / hashlib.sha256(mark.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        if (home / name).is_dir():
            return home / name
        rough = home.with_name(f"{home.name}.{os.getpid()}-{threading.get_ident()}.part")
        (rough / name).mkdir(parents=True)
    except OSError as error:
        raise DataError(
            f"“{archive.name}” could not be unpacked: {error.strerror or error}.",
            "Check the file, and the folder for what is kept (LAYERLOOM_HOME).",
        ) from error
    try:
        unpack(archive, rough / name, progress or tell, limits)
        _into_place(rough, home, archive)
    finally:
        shutil.rmtree(rough, ignore_errors=True)
    return home / name


def _into_place(rough: Path, home: Path, archive: Path) -> None:
    try:
        rough.rename(home)
    except OSError as error:
        if not home.is_dir():  # else another process was quicker, with the same archive
            raise DataError(
                f"“{archive.name}” was unpacked, but could not be kept in “{home.parent}”: {error.strerror or error}.",
                "Check the folder's rights.",
            ) from error


def with_archives(entry: SourceDef, values: Mapping[str, Any], progress: Progress | None = None) -> dict[str, Any]:
    """A source's parameters with places on the disk where they led into archives. Raises `DataError`."""
    made = dict(values)
    for param in entry.params:
        if isinstance(param, Place) and (path := str(made[param.name])):
            made[param.name] = str(place_of(Path(path), param, progress))
    return made


def place_of(path: Path, wanted: Place, progress: Progress | None = None) -> Path:
    """Where what a path says lies on the disk: itself, or within an unpacked archive. Raises `DataError`."""
    found = parted(path)
    if found is None or (found[0] == path and path.name.lower().endswith(wanted.endings or ("\0",))):
        return path
    archive, rest = found
    folder = unpacked(archive, progress)
    if rest.parts:
        inner = folder / rest
        if ".." in rest.parts or not inner.exists():
            raise DataError(f"“{archive.name}” holds no “{rest.as_posix()}”.", "Choose the archive again.")
        return inner
    folder = innermost(folder)
    return folder if wanted.is_folder else _only_file(archive, folder, wanted.endings)


def innermost(folder: Path) -> Path:
    """The folder that holds more than a single folder: archives often have one around all. Raises `DataError`."""
    while True:
        inside = _inside(folder)
        if len(inside) != 1 or not inside[0].is_dir():
            return folder
        folder = inside[0]


def files_below(folder: Path) -> list[Path]:
    """Files in a folder, and if there are none on top, those below: in the order of their names. Raises `DataError`."""
    inside = _inside(folder)
    files = [path for path in inside if path.is_file()]
    for path in inside:
        if path.is_dir() and len(files) < _LOOKED_AT:
            files += files_below(path)
    return files


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise DataError(f"“{folder}” could not be looked into: {error.strerror or error}.", "Try again.") from error


def _only_file(archive: Path, folder: Path, endings: Sequence[str]) -> Path:
    fitting = [path for path in files_below(folder) if path.name.lower().endswith(tuple(endings) or "")]
    if len(fitting) == 1:
        return fitting[0]
    base = unpacked(archive)
    named = ", ".join(f"“{path.relative_to(base).as_posix()}”" for path in fitting[:_NAMED])
    named += ", …" * (len(fitting) > _NAMED)
    if not fitting:
        raise DataError(
            f"“{archive.name}” holds no file of this kind ({', '.join(endings)}).",
            "Choose another archive, or another kind of source.",
        )
    example = f"{archive.name}/{fitting[0].relative_to(base).as_posix()}"
    raise DataError(
        f"“{archive.name}” holds {len(fitting)} files that it may be: {named}.",
        f"Say which in the path, as in “{example}”.",
    )


def _stem(archive: Path) -> str:
    """The name without its ending, as a folder may be called."""
    ending = max((each for each in ARCHIVE_ENDINGS if archive.name.lower().endswith(each)), key=len, default="")
    return archive.name[: len(archive.name) - len(ending)].strip(". ") or "archive"
