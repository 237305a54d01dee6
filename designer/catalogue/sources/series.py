"""Sources of time series, as entries."""

from designer.catalogue.source import SourceDef

ENTRIES: tuple[SourceDef, ...] = ()
