"""What modules of sources offer: how each kind is opened, and which kind a file or folder seems to be."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from designer.data.source import Source

Values = Mapping[str, Any]
"""The values of a source's parameters, checked, defaults included."""

Opener = Callable[[Values], Source]
"""Looks through a source. Raises `DataError` for what cannot be opened at all. Not for the window's thread."""

Recognise = Callable[[Path], "tuple[str, Values] | None"]
"""The kind of source that a file or folder is, and its parameters; None for what the module does not read."""
