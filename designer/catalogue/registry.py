"""Finds layer entries by type, family or words."""

from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache

from designer.catalogue.errors import UnknownEntry
from designer.catalogue.layer import LayerDef


def layer(type: str) -> LayerDef:
    """The layer entry of a type. Raises `UnknownEntry` with the nearest names."""
    try:
        return _table()[type]
    except KeyError:
        raise UnknownEntry("layer", type, tuple(get_close_matches(type, _table(), n=2))) from None


def find_layer(type: str) -> LayerDef | None:
    """The layer entry of a type, or None."""
    return _table().get(type)


def layers() -> Iterator[LayerDef]:
    """All layer entries, in the order of the palette."""
    return iter(_table().values())


@cache
def _table() -> dict[str, LayerDef]:
    from designer.catalogue import layers as packages  # here: the entries import the form that this module serves

    entries = [entry for module in packages.MODULES for entry in module.ENTRIES]
    table = {entry.type: entry for entry in entries}
    assert len(table) == len(entries), "two layers have the same type"
    return table
