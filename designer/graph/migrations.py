"""Older formats of project files, each led one version on by a function of its own."""

from collections.abc import Callable, Mapping
from typing import Any

from designer.graph.errors import FileError

FORMAT = 1
"""The version that this program writes."""

MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From version n to n + 1, for every n below `FORMAT`. Never change one that was released."""


def migrate(
    raw: dict[str, Any],
    version: int,
    *,
    target: int = FORMAT,
    migrations: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = MIGRATIONS,
) -> dict[str, Any]:
    """The raw document led from `version` to `target`. Raises `FileError` if it is from the future."""
    if version > target:
        raise FileError(
            f"The project was saved by a newer Layerloom (format {version}; this one reads up to {target}).",
            "Update Layerloom, or save the project with the older one.",
        )
    if version < 1:
        raise FileError(f"The project has format {version}, which never existed.", "Restore the file from a copy.")
    for step in range(version, target):
        raw = migrations[step](raw)
    return raw
