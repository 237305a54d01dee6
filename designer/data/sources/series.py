"""Sources of time series."""

from pathlib import Path

from designer.catalogue.sources.tables import TABLE_ENDINGS
from designer.data.errors import DataError
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


OPENERS: dict[str, Opener] = {"series": SeriesSource}
RECOGNISE: tuple[Recognise, ...] = (_recognise,)
