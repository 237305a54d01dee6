"""Comparison: yes or no for every number, and the choice that follows."""

from designer.catalogue.layer import LayerDef

ENTRIES: tuple[LayerDef, ...] = ()
