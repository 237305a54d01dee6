"""Sources of time series."""

from pathlib import Path

from designer.catalogue.sources.tables import TABLE_ENDINGS
from designer.data.errors import DataError
from designer.data.labelled import class_folders, holds
from designer.data.series_folder import ENDINGS, RECORDINGS, SeriesFolder
from designer.data.series_source import SeriesSource, series_kind
from designer.data.sources.opening import Opener, Recognise, Values

_MOST_BYTES = 1 << 26
"""A larger table is not looked through to see whether it is a series."""


def _recognise(path: Path) -> tuple[str, Values] | None:
    if not path.name.casefold().endswith(TABLE_ENDINGS) or not path.is_file() or path.stat().st_size > _MOST_BYTES:
        return None
    try:
        params = series_kind(path)
    except DataError:
        return None
    return None if params is None else ("series", params)


def _recognise_folder(path: Path) -> tuple[str, Values] | None:
    if not path.is_dir() or not holds(path, ENDINGS):
        return None
    try:
        class_folders(path, RECORDINGS)
    except DataError:
        return None
    return "series_folder", {"path": str(path)}


OPENERS: dict[str, Opener] = {"series": SeriesSource, "series_folder": SeriesFolder}
RECOGNISE: tuple[Recognise, ...] = (_recognise, _recognise_folder)
