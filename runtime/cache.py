"""Models that stay open: who asks for the same file with the same options gets the same model.

A file counts as the same while its size, times and place on the disk are; where these changed, its content decides.
At most `KEPT` models are kept, the longest unused goes first; one that somebody still holds lives on there.
"""

import hashlib
import threading
from collections import OrderedDict
from pathlib import Path

from runtime.errors import RuntimeModelError
from runtime.options import Options
from runtime.safe import CheckedModel, check_model
from runtime.session import Model, open_checked

KEPT = 8
Stamp = tuple[tuple[int, ...], ...]


class _Entry:
    """A place for one file with its options; its lock is held while the file is opened."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.model: Model | None = None
        self.files: tuple[Path, ...] = ()
        self.stamp: Stamp = ()
        self.digest = ""


_entries: OrderedDict[tuple[Path, Options], _Entry] = OrderedDict()
_lock = threading.Lock()


def opened(path: str | Path, options: Options | None = None) -> Model:
    """The model of a file, opened if it is not, or if the file changed since. Threads may ask at the same time.

    Raises what `load` raises; a file that is gone or damaged now is forgotten.
    """
    options = options or Options()
    key = Path(path).absolute(), options
    with _lock:
        entry = _entries.setdefault(key, _Entry())
        _entries.move_to_end(key)
        while len(_entries) > KEPT:
            _entries.popitem(last=False)
    try:
        with entry.lock:
            return _current(entry, *key)
    except RuntimeModelError:
        with _lock:
            if _entries.get(key) is entry:
                del _entries[key]
        raise


def clear() -> None:
    """Forgets all models that are kept. Those that somebody holds go on working there."""
    with _lock:
        _entries.clear()


def _current(entry: _Entry, path: Path, options: Options) -> Model:
    model = entry.model if entry.model is not None and not entry.model.is_closed else None
    if model is not None and entry.stamp == _stamp(entry.files):
        return model
    stamp = _stamp((path,))
    checked = check_model(path, bool(options.libraries))
    digest = _digest(checked)
    if model is None or not digest or digest != entry.digest:
        entry.model = None  # The old one goes first, so that two never fill the memory.
        model = open_checked(checked, options)
    entry.files = (path, *_beside(checked))
    entry.stamp = stamp + _stamp(entry.files[1:])
    entry.model, entry.digest = model, digest
    return model


def _digest(checked: CheckedModel) -> str:
    """What tells contents apart; "" for one whose weights lie in other files, which only their stamps tell apart."""
    return "" if checked.content is None else hashlib.sha256(checked.content).hexdigest()


def _beside(checked: CheckedModel) -> tuple[Path, ...]:
    names = {dict(each.entries).get("location", "") for each in checked.facts.external}
    return tuple(checked.path.parent / name for name in sorted(names))


def _stamp(files: tuple[Path, ...]) -> Stamp:
    """What the file system says of each file; nothing of one that is not there."""
    found: list[tuple[int, ...]] = []
    for file in files:
        try:
            state = file.stat()
            found.append((state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns))
        except (OSError, ValueError):  # ValueError: the path holds a NUL.
            found.append(())
    return tuple(found)
