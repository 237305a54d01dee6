"""What is generated, to learn and to measure with: nothing here was observed, as entries."""

from designer.catalogue.source import SourceDef

ENTRIES: tuple[SourceDef, ...] = ()
