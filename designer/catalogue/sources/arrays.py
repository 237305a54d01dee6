"""Sources of arrays, as entries."""

from designer.catalogue.source import SourceDef

ENTRIES: tuple[SourceDef, ...] = ()
