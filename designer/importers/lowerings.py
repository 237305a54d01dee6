"""What the entries of the catalogue become, over all their examples: the table in which calls are looked up."""

from functools import cache

from designer.catalogue.call import Lowering
from designer.catalogue.errors import CatalogueError
from designer.catalogue.layer import LayerDef, values_of
from designer.catalogue.registry import layers


@cache
def lowerings() -> tuple[tuple[LayerDef, Lowering], ...]:
    """Each entry with each form that it takes in its examples."""
    found: list[tuple[LayerDef, Lowering]] = []
    for entry in layers():
        for example in entry.examples:
            try:
                if entry.lower is not None:
                    found.append((entry, entry.lower(values_of(entry.params, example.params), example.inputs)))
            except CatalogueError:  # It needs something that is not on this machine.
                continue
    return tuple(found)
