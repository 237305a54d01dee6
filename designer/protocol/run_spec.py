"""The run specification: everything a training is made from, as one JSON file that never changes.

The project holds network, data and recipe; `versions` tell with what it was run. A run can be repeated from it.
"""

import json
import platform
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from designer.graph.errors import FileError
from designer.graph.files import project_from_json, project_to_json
from designer.graph.migrations import FORMAT as PROJECT_FORMAT
from designer.graph.migrations import migrate
from designer.graph.model import Project
from designer.graph.reading import strict_json
from designer.protocol.errors import ProtocolError

FORMAT = 1
_PACKAGES = ("layerloom", "torch", "numpy")


@dataclass(frozen=True, slots=True)
class RunSpec:
    """What is trained and with what. `created` is an ISO time in UTC, `project_file` the name of the `.loom` file."""

    project: Project
    created: str = ""
    versions: Mapping[str, str] = field(default_factory=dict)
    project_file: str = ""


def new_spec(project: Project, *, project_file: str = "", now: datetime | None = None) -> RunSpec:
    """The specification of a run of `project` that starts now, with this program's versions."""
    created = (now or datetime.now(UTC)).isoformat(timespec="seconds")
    return RunSpec(project, created, versions_here(), project_file)


@cache
def versions_here() -> Mapping[str, str]:
    """The versions of what computes. Read from the packages' metadata, so nothing heavy is imported."""
    found = {"python": platform.python_version()}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:  # In a frozen program the metadata may be left out.
            continue
    return found


def spec_to_text(spec: RunSpec) -> str:
    """The text of `spec.json`."""
    body = {
        "format": FORMAT,
        "created": spec.created,
        "versions": dict(spec.versions),
        "project_file": spec.project_file,
        "project_format": PROJECT_FORMAT,
        "project": project_to_json(spec.project),
    }
    return json.dumps(body, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def spec_from_text(text: str) -> RunSpec:
    """The specification in `spec.json`. Raises `ProtocolError`."""
    try:
        body = strict_json(text)
    except ValueError as error:
        raise _damaged(f"it is no complete JSON ({error})") from None
    except FileError as error:
        raise _damaged(error.message) from None
    if not isinstance(body, dict) or not isinstance(body.get("format"), int):
        raise _damaged("its format number is missing")
    if body["format"] > FORMAT:
        raise ProtocolError(
            f"The run was made by a newer version (format {body['format']}; this one reads up to {FORMAT}).",
            "Update Layerloom to open it.",
        )
    try:
        project_format, raw = body.get("project_format", PROJECT_FORMAT), body.get("project")
        if not isinstance(project_format, int) or not isinstance(raw, dict):
            raise _damaged("it holds no project")
        project = project_from_json(migrate(raw, project_format))
    except FileError as error:
        raise _damaged(error.message) from error
    return RunSpec(
        project=project,
        created=_text(body.get("created")),
        versions={str(key): _text(value) for key, value in _mapping(body.get("versions")).items()},
        project_file=_text(body.get("project_file")),
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _damaged(reason: str) -> ProtocolError:
    return ProtocolError(f"The run's specification (spec.json) is damaged: {reason}.", "Start a new run instead.")
