"""Messages as lines: events, jobs and commands ↔ one JSON object a line.

Reading is forgiving where history is concerned: a line that is torn, unknown or incomplete is None, so that one bad
line (a process was killed while writing) costs one event and not the run. Numbers that JSON lacks (NaN, infinities)
are written as text and read back as numbers.
"""

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from designer.protocol.control import PLAIN, VALUED, Command, Job, JobKind, Wish
from designer.protocol.errors import ProtocolError
from designer.protocol.events import KINDS, Event

Line = str | bytes


def event_to_line(event: Event) -> str:
    """One line, with its end. The kind stands first, so that readers may skip a line by its beginning."""
    return _line({"event": type(event).__name__} | _plain(event))


def event_from_line(line: Line) -> Event | None:
    """The event in a line; None if the line is no complete event of a kind known here."""
    record = _object(line)
    kind = KINDS.get(str(record.get("event"))) if record else None
    if kind is None or record is None:
        return None
    try:
        return kind(**_arguments(kind, record))
    except (TypeError, ValueError, KeyError, OverflowError):
        return None


def job_to_line(job: Job) -> str:
    """One line, with its end."""
    return _line({"job": str(job.kind)} | {name: getattr(job, name) for name in (*_JOB_TEXTS, "echo", "extend")})


def job_from_line(line: Line) -> Job:
    """The job in a line. Raises `ProtocolError`: a worker cannot do anything without one."""
    record = _object(line)
    if record is None:
        raise ProtocolError("A job was expected as one JSON object on one line; what came is none.")
    try:
        kind = JobKind(str(record.get("job")))
    except ValueError:
        known = ", ".join(JobKind)
        raise ProtocolError(f"A job's kind must be one of {known}, not “{record.get('job')}”.") from None
    texts = {name: record.get(name, "") for name in _JOB_TEXTS}
    if not all(isinstance(text, str) for text in texts.values()) or not texts["run"] or not texts["events"]:
        raise ProtocolError("A job must name its run folder and its file for events.")
    extend = record.get("extend", 0)
    if not isinstance(extend, int) or isinstance(extend, bool) or extend < 0:
        raise ProtocolError(f"A run can be extended by a number of epochs, not by “{extend}”.")
    return Job(kind=kind, echo=record.get("echo") is True, extend=extend, **texts)


_JOB_TEXTS = ("run", "events", "out", "part", "options", "meet")


def command_to_line(command: Command) -> str:
    """One line, with its end."""
    value = {"value": command.value} if command.wish in VALUED else {}
    return _line({"command": str(command.wish)} | value)


def command_from_line(line: Line) -> Command | None:
    """The command in a line; None if it is none that is known here, or lacks its number."""
    record = _object(line)
    try:
        wish = Wish(str(record.get("command"))) if record else None
    except ValueError:
        return None
    if record is None or wish not in VALUED:
        return PLAIN.get(wish) if wish is not None else None
    value = record.get("value")
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf:
        return None
    return Command(wish, value)


def _line(record: Mapping[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, allow_nan=False, separators=(",", ":")) + "\n"


def _object(line: Line) -> dict[str, Any] | None:
    """The JSON object in a line, if it is one."""
    try:
        value = json.loads(line, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _refuse(text: str) -> None:
    raise ValueError(f"{text} is no JSON")


def _plain(event: Event) -> dict[str, Any]:
    return {field.name: _value(getattr(event, field.name)) for field in fields(event)}


def _value(value: Any) -> Any:
    """Any: what a result holds is known to the one who asked for it; here it is only JSON."""
    if isinstance(value, float):
        return value if math.isfinite(value) else repr(value)
    if isinstance(value, Mapping):
        return {str(key): _value(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_value(item) for item in value]
    return value


@cache
def _readers(kind: type) -> dict[str, tuple[Callable[[Any], Any], bool]]:
    """Each field's reader, and whether the field must be there."""
    hints = get_type_hints(kind)
    return {
        field.name: (_reader(hints[field.name]), field.default is MISSING and field.default_factory is MISSING)
        for field in fields(kind)
    }


def _reader(hint: Any) -> Callable[[Any], Any]:
    """How a field of this type is read. Any: type hints have no common type."""
    if get_origin(hint) is tuple:
        item = _READERS[get_args(hint)[0]]
        return lambda value: tuple(map(item, _is(list, value)))
    if get_origin(hint) is Mapping:
        kind = get_args(hint)[1]
        item = _as_it_is if kind is Any else _reader(kind)
        return lambda value: {key: item(entry) for key, entry in _is(dict, value).items()}
    return _READERS[hint]


def _as_it_is(value: Any) -> Any:
    return value


def _is(kind: type, value: Any) -> Any:
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise TypeError(f"{kind.__name__} expected")
    return value


def _number(value: Any) -> float:
    """A number, or the text of one that JSON lacks."""
    if isinstance(value, bool):
        raise TypeError("a number expected")
    return float(value)


_READERS: dict[Any, Callable[[Any], Any]] = {
    float: _number,
    int: lambda value: _is(int, value),
    str: lambda value: _is(str, value),
    bool: lambda value: _is(bool, value),
}


def _arguments(kind: type, record: Mapping[str, Any]) -> dict[str, Any]:
    """The constructor's arguments; KeyError for a field that is missing. Fields that are not known are left out."""
    return {name: read(record[name]) for name, (read, required) in _readers(kind).items() if required or name in record}
