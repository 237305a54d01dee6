"""Transformers: the layers and stacks of torch.nn."""

from designer.catalogue.layer import LayerDef

ENTRIES: tuple[LayerDef, ...] = ()
