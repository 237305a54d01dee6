"""Sources: constants, learned values and noise."""

from designer.catalogue.layer import LayerDef

ENTRIES: tuple[LayerDef, ...] = ()
