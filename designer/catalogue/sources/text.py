"""Sources of text, as entries."""

from designer.catalogue.source import SourceDef

ENTRIES: tuple[SourceDef, ...] = ()
