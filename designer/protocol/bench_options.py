"""What is to be measured: what the window, the command line and the job say of a bench. Plain data ↔ JSON."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from designer.protocol.errors import ProtocolError


@dataclass(frozen=True, slots=True)
class BenchOptions:
    """What to measure of a run.

    Args:
        files: The ONNX files that it was exported to.
        batches: Batch sizes.
        threads: Numbers of threads; none: 1, and all cores.
        seconds: How long each entry is measured.
        provider: What is to run the files.
        eager: Whether PyTorch is measured with them, as it is.
        compiled: Whether it is also measured with `torch.compile`.
        timeout: Seconds that a single run of a file may take before it is ended.
    """

    files: tuple[str, ...]
    batches: tuple[int, ...] = (1, 4, 16)
    threads: tuple[int, ...] = ()
    seconds: float = 5.0
    provider: str = "auto"
    eager: bool = True
    compiled: bool = True
    timeout: float = 60.0

    def to_text(self) -> str:
        """The options as JSON in one line."""
        return json.dumps(asdict(self), ensure_ascii=False)


def bench_options_from_text(text: str) -> BenchOptions:
    """The options in a text of `to_text`. Raises `ProtocolError` naming the field."""
    try:
        record = json.loads(text)
    except ValueError:
        raise ProtocolError("What to measure was expected as JSON; what came is none.") from None
    if not isinstance(record, dict):
        raise ProtocolError("What to measure was expected as one JSON object; what came is none.")
    foreign = record.keys() - {field.name for field in fields(BenchOptions)}
    if foreign:
        raise ProtocolError(f"A bench has no option “{min(foreign)}”.")
    files = _list(record, "files", str, "a list of at least one path")
    _need("files", files, bool(files), "a list of at least one path")
    whole = "a list of whole numbers of at least 1"
    numbers = {name: _list(record, name, int, whole) for name in ("batches", "threads") if name in record}
    for name, each in numbers.items():
        _need(name, each, all(number >= 1 for number in each), whole)
    for name in ("seconds", "timeout"):
        seconds = record.get(name, 1.0)
        is_number = isinstance(seconds, int | float) and not isinstance(seconds, bool)
        _need(name, seconds, is_number and seconds > 0, "a number above 0")
    for name in ("eager", "compiled"):
        _need(name, record.get(name, True), isinstance(record.get(name, True), bool), "true or false")
    _need("provider", record.get("provider", "auto"), isinstance(record.get("provider", "auto"), str), "a name")
    return BenchOptions(**record | numbers | {"files": files})


def _list(record: dict[str, Any], name: str, kind: type, expected: str) -> tuple[Any, ...]:  # Any: it comes from JSON
    value = record.get(name)
    is_list = isinstance(value, list) and all(type(each) is kind for each in value)
    _need(name, value, is_list, expected)
    return tuple(value or ())


def _need(name: str, value: Any, holds: bool, expected: str) -> None:  # Any: it comes from JSON
    if not holds:
        raise ProtocolError(f"The bench's option “{name}” must be {expected}, not {json.dumps(value)}.")
