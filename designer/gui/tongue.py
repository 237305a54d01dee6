"""Says texts in the user's language, through Qt's translators, and remembers what it said, to say it in another."""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication

T = TypeVar("T")

CONTEXT = "window"
"""Where Qt's translators look the window's texts up."""

_MOST = 20_000
"""So many texts are remembered; older ones are no longer shown anywhere."""


class _Told(NamedTuple):
    text: str
    values: dict[str, object]
    is_loud: bool = False
    again: Callable[[], str] | None = None


_told: dict[str, _Told] = {}


def tr(text: str, **values: object) -> str:
    """The text in the user's language, with `values` in place of its `{names}`; the English text if there is no other.

    What is translated is the text before the values: `tr("{count} layers", count=3)`, never an f-string. Tables hold
    English texts, and are translated where they are shown.
    """
    said = QCoreApplication.translate(CONTEXT, text)
    said = said.format(**values) if values else said
    if said == text and said in _told:
        return said  # it was said already, or needs no translation
    _make_room()
    _told[said] = _Told(text, values)
    _told.setdefault(said.upper(), _Told(text, values, is_loud=True))
    return said


def remember(said: str, again: Callable[[], str]) -> None:
    """Keeps how to say in another language what was not said by `tr`."""
    if said not in _told:
        _make_room()
        _told[said] = _Told(said, {}, again=again)


def _make_room() -> None:
    if len(_told) >= _MOST:
        for old in list(_told)[: _MOST // 2]:
            del _told[old]


def later(text: T) -> T:
    """Marks a text in a table, or all texts of a tuple, which are translated where they are shown. Gives it back."""
    return text


def retold(shown: str) -> str:
    """What was shown in one language, in that of now. Texts that were never said by `tr` stay as they are."""
    told = _told.get(shown)
    if told is None and f"{shown}…" in _told:  # the tooltip of an action that asks further
        return retold(f"{shown}…").rstrip("…")
    if told is None:
        bare = shown.lstrip(" &")
        if bare != shown:  # room beside an icon, the mark of a menu's key
            return shown.replace(bare, retold(bare)) if bare else shown
        gap = next((gap for gap in _GAPS if gap in shown), "")
        return gap.join(map(retold, shown.split(gap))) if gap else shown
    if told.again is not None:
        return told.again()
    values = {name: retold(value) if isinstance(value, str) else value for name, value in told.values.items()}
    said = tr(told.text, **values)
    return said.upper() if told.is_loud else said


_GAPS = ("\n", "   ·   ", "   ", " · ", ", ")
"""What stands between texts that are said one by one: lines, a title and its keys, the pieces of a summary, names."""
