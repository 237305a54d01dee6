"""Padding: adds a border, in every way that PyTorch knows."""

from designer.catalogue.layer import LayerDef

ENTRIES: tuple[LayerDef, ...] = ()
