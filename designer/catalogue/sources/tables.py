"""Sources of tables, as entries."""

from designer.catalogue.source import SourceDef

ENTRIES: tuple[SourceDef, ...] = ()
