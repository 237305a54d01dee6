"""Project files: `.loom`, one JSON document with a version. Read, never executed; written atomically.

A node and a wire take a line each, so that version control shows small changes as small.
"""

import json
from pathlib import Path
from typing import Any

from designer.graph.atomic import write_atomically
from designer.graph.codec import (
    edge_to_json,
    network_head,
    node_to_json,
    pictorial_to_json,
    project_from_json,
    project_to_json,
)
from designer.graph.errors import FileError
from designer.graph.migrations import FORMAT, migrate
from designer.graph.model import Network, Project
from designer.graph.reading import Field, strict_json

__all__ = ["SUFFIX", "load", "parse", "project_from_json", "project_to_json", "save", "to_text"]

SUFFIX = ".loom"
MAX_BYTES = 64 * 1024 * 1024


def load(path: Path) -> Project:
    """The project in a file. Raises `FileError` (what is wrong, where, what to do)."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise FileError(f"“{path.name}” is larger than {MAX_BYTES >> 20} MB.", "Is it really a Layerloom project?")
        content = path.read_bytes()
    except FileNotFoundError:
        raise FileError(f"There is no file “{path}”.", "Check the path.") from None
    except IsADirectoryError:
        raise FileError(f"“{path}” is a folder, not a project file.", f"Give a file that ends in {SUFFIX}.") from None
    except OSError as error:
        raise FileError(f"“{path}” could not be read: {error.strerror or error}.", "Check its permissions.") from error
    try:
        return parse(content)
    except FileError as error:
        raise FileError(f"“{path.name}” could not be opened. {error.message}", error.hint) from error


def save(project: Project, path: Path) -> None:
    """Writes a project. Raises `FileError`; the old file is intact then."""
    try:
        content = to_text(project).encode()
    except ValueError as error:  # NaN, or half of a pair of surrogates, from a script.
        raise FileError(f"“{path.name}” was not written: the project holds what no file can ({error}).") from None
    write_atomically(path, content)


def parse(content: bytes) -> Project:
    """The project in a file's bytes. Raises `FileError`."""
    try:
        raw = strict_json(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise _foreign("it is not text") from None
    except json.JSONDecodeError as error:
        if not content.strip():
            raise FileError("The file is empty.", "Restore it from a copy.") from None
        where = f"line {error.lineno}, column {error.colno}"
        raise _foreign(f"it is no complete JSON: {error.msg.lower().removesuffix(' at')} at {where}") from None
    except ValueError:
        raise _foreign("it is nested too deeply or holds absurd numbers") from None
    if not isinstance(raw, dict) or "layerloom" not in raw:
        raise _foreign("the key “layerloom” with the format's version is missing")
    version = Field("", raw).at("layerloom").whole()
    body = migrate({key: value for key, value in raw.items() if key != "layerloom"}, version)
    return project_from_json(body)


def to_text(project: Project) -> str:
    """The text of a project's file: stable order, so equal projects give equal text."""
    body = project_to_json(project)
    body["networks"] = [_Raw(_network_text(network)) for network in project.networks.values()]
    lines = [f'  "layerloom": {FORMAT}', *(f"  {json.dumps(key)}: {_text(value)}" for key, value in body.items())]
    return "{\n" + ",\n".join(lines) + "\n}\n"


class _Raw(str):
    """Text that is JSON already."""

    __slots__ = ()


def _text(value: Any) -> str:
    if isinstance(value, list) and value and all(isinstance(item, _Raw) for item in value):
        return "[\n" + ",\n".join(value) + "\n  ]"
    return json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False).replace("\n", "\n  ")


def _network_text(network: Network) -> str:
    def lines(items: list[Any]) -> str:
        rows = ",\n".join(f"        {json.dumps(item, ensure_ascii=False, allow_nan=False)}" for item in items)
        return f"[\n{rows}\n      ]" if rows else "[]"

    parts = {
        **{key: json.dumps(value, ensure_ascii=False) for key, value in network_head(network).items()},
        "nodes": lines([node_to_json(node) for node in network]),
        "edges": lines([edge_to_json(edge) for edge in network.edges]),
        **{key: lines(items) for key, items in pictorial_to_json(network).items()},
        **{key: json.dumps(value, ensure_ascii=False, allow_nan=False) for key, value in network.extras.items()},
    }
    body = ",\n".join(f"      {json.dumps(key)}: {value}" for key, value in parts.items())
    return "    {\n" + body + "\n    }"


def _foreign(reason: str) -> FileError:
    return FileError(
        f"This is not a Layerloom project, or it was cut short: {reason}.",
        "Open a file that Layerloom saved, or restore it from a copy.",
    )
