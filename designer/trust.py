"""Which Python text of projects may run: what the user has read and trusted, by its SHA-256.

A project is data and is only read. The layers of its own are programs; they run in workers, and only if their very text
was trusted on this machine. A changed text is another text.
"""

import hashlib
import json
import os
from collections.abc import Iterable
from pathlib import Path

from designer.errors import LayerloomError
from designer.places import state_folder

_MOST = 10_000


class TrustError(LayerloomError):
    """Code that nobody has trusted was about to run."""


def fingerprint(code: str) -> str:
    """The SHA-256 of a text."""
    return hashlib.sha256(code.encode("utf-8", "surrogatepass")).hexdigest()


def is_trusted(code: str) -> bool:
    """Whether this very text may run on this machine."""
    return fingerprint(code) in _load()


def trust(codes: Iterable[str]) -> None:
    """Lets texts run, from now on and in every process of this user. Raises `TrustError` if that cannot be kept."""
    known = _load()
    known.update(dict.fromkeys(fingerprint(code) for code in codes))
    kept = list(known)[-_MOST:]
    path = _file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f"{path.name}.{os.getpid()}")
        beside.write_text(json.dumps(kept), "utf-8")
        beside.replace(path)
    except OSError as error:
        raise TrustError(
            f"The trust could not be written to “{path}”: {error.strerror or error}.", "Check the folder's permissions."
        ) from error


def need_trust(codes: Iterable[str]) -> None:
    """Raises `TrustError` if any of the texts may not run."""
    known = _load()
    if any(fingerprint(code) not in known for code in codes):
        raise TrustError(
            "This project holds Python code of its own, which runs only after you trust it.",
            "Read it, then trust it: in the window at the layer, or with `layerloom trust FILE`.",
        )


def _load() -> dict[str, None]:
    try:
        found = json.loads(_file().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return dict.fromkeys(each for each in found if isinstance(each, str)) if isinstance(found, list) else {}


def _file() -> Path:
    return state_folder() / "trusted-code.json"
