"""What was exported of a run: a small list beside it, to compare files of several precisions. The latest comes first.

The list says what was true when a file was written; a file may be gone since. Fields of a newer version are left out.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from math import isfinite
from pathlib import Path
from typing import Any

from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.jobs.errors import RunError
from designer.protocol.run_layout import RunLayout

MOST = 50
"""Older ones are dropped from the list; their files stay."""


@dataclass(frozen=True, slots=True)
class KeptExport:
    """One file: where it lies, when it was made (ISO 8601), how it was wanted, and what is known of it.

    `bytes` are the file's own with those of weights beside it; `metrics` are the file's on the validation samples;
    `latency` is in milliseconds for one sample, None where it was not measured, and `latency_float32` that of the same
    network in float32 at the same time; `relative` is its largest difference
    to the trained network as a share of the output's scale.
    """

    path: str
    when: str = ""
    precision: str = "float32"
    keep: tuple[str, ...] = ()
    bytes: int = 0
    metrics: Mapping[str, float] = field(default_factory=dict)
    latency: float | None = None
    relative: float | None = None
    latency_float32: float | None = None


def kept_exports(run: RunLayout) -> tuple[KeptExport, ...]:
    """The list, latest first; empty if there is none, or none that can be read."""
    try:
        found = json.loads(run.exported.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return ()
    records = found if isinstance(found, list) else []
    return tuple(made for record in records if (made := _read(record)) is not None)


def keep_export(run: RunLayout, export: KeptExport) -> None:
    """Puts a file at the head of the list, in the place of what is known of that path. Raises `RunError`."""
    others = [each for each in kept_exports(run) if each.path != export.path]
    _write(run, (export, *others[: MOST - 1]))


def forget_export(run: RunLayout, path: str) -> None:
    """Takes a file off the list; the file stays. Raises `RunError`."""
    _write(run, tuple(each for each in kept_exports(run) if each.path != path))


def kept_sensitivity(run: RunLayout, precision: str) -> dict[str, Any]:
    """What was measured of a run's layers at a precision; empty if nothing was. Any: JSON of the job."""
    try:
        found = json.loads(run.sensitivity(precision).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def keep_sensitivity(run: RunLayout, precision: str, answer: Mapping[str, Any]) -> None:
    """Keeps it beside the run. Raises `RunError`. Any: JSON of the job."""
    text = json.dumps(dict(answer), indent=1, ensure_ascii=False)
    try:
        write_atomically(run.sensitivity(precision), f"{text}\n".encode())
    except FileError as error:
        raise RunError(error.message, error.hint) from error


def export_of(path: Path, when: str, precision: str, keep: tuple[str, ...], result: Mapping[str, Any]) -> KeptExport:
    """What an export's result (`ExportResult.to_json()`) says of a file. Any: it is JSON."""
    lowered = result.get("lowered")
    lowered = lowered if isinstance(lowered, Mapping) else {}
    parity = result.get("parity")
    parity = parity if isinstance(parity, Mapping) else {}
    metrics = _inner(lowered.get("metrics"), "lowered") or result.get("metrics")
    relative = lowered.get("relative", parity.get("relative"))
    return KeptExport(
        path=str(path),
        when=when,
        precision=precision,
        keep=keep,
        bytes=_length(path),
        metrics=_numbers(metrics),
        latency=_number(lowered.get("latency_after")),
        relative=_number(relative),
        latency_float32=_number(lowered.get("latency_before")),
    )


def _length(path: Path) -> int:
    """The bytes of a file and of its weights beside it; 0 if it is gone."""
    length = 0
    for part in (path, path.with_name(f"{path.name}.data")):
        try:
            length += part.stat().st_size
        except OSError:
            continue
    return length


def _write(run: RunLayout, exports: tuple[KeptExport, ...]) -> None:
    text = json.dumps([asdict(each) for each in exports], indent=1, ensure_ascii=False)
    try:
        write_atomically(run.exported, f"{text}\n".encode())
    except FileError as error:
        raise RunError(error.message, error.hint) from error


def _read(record: Any) -> KeptExport | None:  # Any: it comes from JSON
    if not isinstance(record, dict) or not isinstance(record.get("path"), str):
        return None
    keep, size = record.get("keep"), record.get("bytes")
    return KeptExport(
        path=record["path"],
        when=str(record.get("when", "")),
        precision=str(record.get("precision", "float32")),
        keep=tuple(map(str, keep)) if isinstance(keep, list) else (),
        bytes=size if isinstance(size, int) else 0,
        metrics=_numbers(record.get("metrics")),
        latency=_number(record.get("latency")),
        relative=_number(record.get("relative")),
        latency_float32=_number(record.get("latency_float32")),
    )


def _inner(value: Any, key: str) -> Any:  # Any: it comes from JSON
    return value.get(key) if isinstance(value, Mapping) else None


def _numbers(value: Any) -> dict[str, float]:  # Any: it comes from JSON
    found = {str(name): _number(each) for name, each in value.items()} if isinstance(value, Mapping) else {}
    return {name: each for name, each in found.items() if each is not None}


def _number(value: Any) -> float | None:  # Any: it comes from JSON
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        return None
    return float(value)
