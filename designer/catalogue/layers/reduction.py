"""Reduction: many numbers become one."""

from designer.catalogue.layer import LayerDef

ENTRIES: tuple[LayerDef, ...] = ()
