"""Layers that act on what is learned: samples of a code, gradients held back or turned round."""

from designer.catalogue.layer import LayerDef

ENTRIES: tuple[LayerDef, ...] = ()
