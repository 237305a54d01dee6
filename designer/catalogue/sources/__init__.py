"""All kinds of sources, by family."""

from designer.catalogue.source import SourceDef
from designer.catalogue.sources import (
    arrays,
    functions,
    generated,
    images,
    regions,
    saved,
    series,
    several,
    sound,
    tables,
    text,
)

SOURCES: tuple[SourceDef, ...] = tuple(
    entry
    for module in (images, regions, tables, text, saved, several, sound, series, arrays, functions, generated)
    for entry in module.ENTRIES
)
