"""Watching a wire while training: who asks writes what to watch into the run's folder, the worker answers beside it.

Both are files that are replaced as a whole: what is not read in time is of no use later, and a run's history does not
grow by what somebody looked at.
"""

import json
import math
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Any

from designer.protocol.errors import ProtocolError


@dataclass(frozen=True, slots=True)
class Watch:
    """What to watch: what comes out of a port of a layer, for one sample of the validation part.

    `token` is told back, so that an answer to an earlier question is known as such.
    """

    network: str
    node: str
    port: str
    sample: int = 0
    token: str = ""


@dataclass(frozen=True, slots=True)
class Watched:
    """What came out of it after `step` steps.

    `shape` is that of the sample, `pictures` are planes of `height` × `width` bytes from `low` (0) to `high` (255),
    one behind the other: feature maps, rows of a table, or who attends to whom (`kind` is maps, table or attention).
    `shown` of `planes` planes are there. `counts` is a histogram between `low` and `high`. With an `error`, a sentence,
    there is nothing else.
    """

    token: str
    step: int = 0
    shape: tuple[int, ...] = ()
    kind: str = "maps"
    low: float = 0.0
    high: float = 0.0
    mean: float = 0.0
    spread: float = 0.0
    zeros: float = 0.0
    counts: tuple[int, ...] = ()
    planes: int = 0
    shown: int = 0
    height: int = 0
    width: int = 0
    pictures: bytes = b""
    error: str = ""


_NUMBERS = ("low", "high", "mean", "spread", "zeros")
_COUNTS = ("step", "planes", "shown", "height", "width")


def watch_to_text(watch: Watch) -> bytes:
    """The content of the file that asks."""
    names = ("network", "node", "port", "sample", "token")
    return json.dumps({name: getattr(watch, name) for name in names}, ensure_ascii=False).encode()


def watch_from_text(text: bytes) -> Watch:
    """What is to be watched. Raises `ProtocolError`."""
    try:
        raw = json.loads(text)
        texts = {name: raw[name] for name in ("network", "node", "port", "token")}
        sample = raw["sample"]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ProtocolError("What is to be watched was expected as one JSON object; what came is none.") from error
    if not all(isinstance(each, str) for each in texts.values()) or not isinstance(sample, int) or sample < 0:
        raise ProtocolError("What is to be watched must name a network, a layer, a port and a sample.")
    return Watch(sample=sample, **texts)


def watched_to_text(watched: Watched) -> bytes:
    """The content of the file that answers."""
    body: dict[str, Any] = {name: getattr(watched, name) for name in ("token", "kind", "error", *_COUNTS)}
    body |= {name: _plain(getattr(watched, name)) for name in _NUMBERS}
    body |= {"shape": list(watched.shape), "counts": list(watched.counts)}
    return json.dumps(body | {"pictures": b64encode(watched.pictures).decode()}, ensure_ascii=False).encode()


def watched_from_text(text: bytes) -> Watched:
    """An answer. Raises `ProtocolError`."""
    try:
        raw = json.loads(text)
        values: dict[str, Any] = {name: str(raw[name]) for name in ("token", "kind", "error")}
        values |= {name: int(raw[name]) for name in _COUNTS}
        values |= {name: float(raw[name]) for name in _NUMBERS}
        values |= {name: tuple(map(int, raw[name])) for name in ("shape", "counts")}
        found = Watched(**values, pictures=b64decode(raw["pictures"], validate=True))
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError) as error:
        raise ProtocolError("What was watched was expected as one JSON object; what came is none.") from error
    if len(found.pictures) != found.shown * found.height * found.width:
        raise ProtocolError("What was watched has other pictures than it says.")
    return found


def _plain(value: float) -> float | str:
    return value if math.isfinite(value) else repr(value)
