"""Folding: patches to columns and back, pixels to channels and back."""

from designer.catalogue.layer import LayerDef

ENTRIES: tuple[LayerDef, ...] = ()
