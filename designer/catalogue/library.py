"""Where entries of layers come from: the catalogue's own, and what a project adds (blocks, layers of the user).

Losses are found too: they stand in the drawings of objectives.
"""

from typing import Protocol

from designer.catalogue.errors import UnknownEntry
from designer.catalogue.layer import LayerDef
from designer.catalogue.registry import find_layer, find_loss, layer


class Library(Protocol):
    """Finds the entry of a layer's type. Entries are the same objects as long as nothing they stand for changed."""

    def find(self, type: str) -> LayerDef | None:
        """The entry of a type, or None."""

    def layer(self, type: str) -> LayerDef:
        """The entry of a type. Raises `UnknownEntry`."""


class _Builtin:
    """The catalogue alone."""

    def find(self, type: str) -> LayerDef | None:
        """The entry of a type, or None."""
        return find_layer(type) or find_loss(type)

    def layer(self, type: str) -> LayerDef:
        """The entry of a type. Raises `UnknownEntry`."""
        return find_loss(type) or layer(type)


BUILTIN: Library = _Builtin()
"""The catalogue alone: enough for a network without blocks."""

__all__ = ["BUILTIN", "Library", "UnknownEntry"]
