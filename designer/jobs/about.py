"""What people say about a run: its name, tags, notes, a star, and the group that it belongs to. Kept in its folder.

`about.json` may change at any time, the specification never does. Fields of a newer version survive.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.jobs.errors import RunError
from designer.protocol.run_layout import RunLayout

FORMAT = 1
MOST_NAME, MOST_TAG, MOST_TAGS, MOST_NOTES = 200, 60, 50, 100_000
"""Characters of a name, of a tag and of notes, and how many tags there may be."""


@dataclass(frozen=True, slots=True)
class Group:
    """Which runs belong together: those of the same `id`. `number` counts from 1; `of` is how many there shall be."""

    id: str
    title: str = ""
    number: int = 1
    of: int = 0


@dataclass(frozen=True, slots=True)
class Script:
    """A run that a script of somebody's own tells about: the script's name, and what it says it was run with."""

    program: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)  # Any: JSON


@dataclass(frozen=True, slots=True)
class About:
    """What is said about a run. `parent` is the name of the run that this one was made from ("": of none)."""

    name: str = ""
    tags: tuple[str, ...] = ()
    notes: str = ""
    starred: bool = False
    group: Group | None = None
    parent: str = ""
    script: Script | None = None
    extras: Mapping[str, Any] = field(default_factory=dict)  # Any: JSON of a newer version


NOTHING = About()


def about_of(run: Path) -> About:
    """What is said about the run in a folder. Raises `RunError` if it cannot be read."""
    place = RunLayout(run).about
    try:
        found = json.loads(place.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return NOTHING
    except (OSError, ValueError, RecursionError) as error:
        raise _damaged(run, str(error)) from error
    if not isinstance(found, dict):
        raise _damaged(run, "it is no JSON object")
    return _from_json(found)


def set_about(run: Path, about: About) -> None:
    """Writes what is said about a run. Raises `RunError`; what was said before is intact then."""
    try:
        text = json.dumps(_as_json(about), indent=1, ensure_ascii=False, allow_nan=False)
        write_atomically(RunLayout(run).about, f"{text}\n".encode())
    except FileError as error:
        raise RunError(error.message, error.hint) from error
    except (ValueError, TypeError) as error:
        raise RunError(
            f"What is said about run {run.name} is no JSON: {error}.", "Give numbers, words, lists."
        ) from error


# Any: a field's value.
def change_about(run: Path, **changes: Any) -> About:
    """Changes some fields of what is said about a run, and gives all of it. Raises `RunError`."""
    about = tidy(replace(about_of(run), **changes))
    set_about(run, about)
    return about


def tidy(about: About) -> About:
    """Without idle spaces, empty or repeated tags, and nothing longer than it may be."""
    tags = dict.fromkeys(" ".join(tag.split())[:MOST_TAG] for tag in about.tags)
    return replace(
        about,
        name=" ".join(about.name.split())[:MOST_NAME],
        tags=tuple(tag for tag in tags if tag)[:MOST_TAGS],
        notes=about.notes[:MOST_NOTES],
    )


def _as_json(about: About) -> dict[str, Any]:
    body: dict[str, Any] = {"format": FORMAT, **about.extras}
    for name in ("name", "tags", "notes", "starred", "parent"):
        if value := getattr(about, name):
            body[name] = list(value) if isinstance(value, tuple) else value
    if about.group is not None:
        group = about.group
        body["group"] = {"id": group.id, "title": group.title, "number": group.number, "of": group.of}
    if about.script is not None:
        body["script"] = {"program": about.script.program, "params": dict(about.script.params)}
    return body


def _from_json(body: Mapping[str, Any]) -> About:
    """Forgiving: a field of the wrong kind is as if it were not there, others are still read."""
    group, script = body.get("group"), body.get("script")
    known = {"format", "name", "tags", "notes", "starred", "parent", "group", "script"}
    about = About(
        name=_text(body.get("name")),
        tags=tuple(tag for tag in _list(body.get("tags")) if isinstance(tag, str)),
        notes=_text(body.get("notes")),
        starred=body.get("starred") is True,
        parent=_text(body.get("parent")),
        group=_group(group) if isinstance(group, dict) else None,
        script=_script(script) if isinstance(script, dict) else None,
        extras={key: value for key, value in body.items() if key not in known},
    )
    return tidy(about)


def _group(body: Mapping[str, Any]) -> Group | None:
    id = _text(body.get("id"))
    return Group(id, _text(body.get("title")), _whole(body.get("number"), 1), _whole(body.get("of"), 0)) if id else None


def _script(body: Mapping[str, Any]) -> Script:
    params = body.get("params")
    return Script(_text(body.get("program")), params if isinstance(params, dict) else {})


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _whole(value: object, otherwise: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else otherwise


def _damaged(run: Path, reason: str) -> RunError:
    return RunError(
        f"What is said about run {run.name} (its name, tags and notes, in about.json) cannot be read: {reason}.",
        "Repair the file, or remove it to begin anew.",
    )
