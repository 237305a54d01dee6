"""Says texts in the user's language, through Qt's translators, and remembers what it said, to say it in another."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

CONTEXT = "window"
"""Where Qt's translators look the window's texts up."""

_MOST = 20_000
"""So many texts are remembered; older ones are no longer shown anywhere."""


class _Told(NamedTuple):
    text: str
    values: dict[str, object]
    is_loud: bool = False


_told: dict[str, _Told] = {}


def tr(text: str, **values: object) -> str:
    """The text in the user's language, with `values` in place of its `{names}`; the English text if there is no other.

    What is translated is the text before the values: `tr("{count} layers", count=3)`, never an f-string. Tables hold
    English texts, and are translated where they are shown.
    """
    said = QCoreApplication.translate(CONTEXT, text)
    said = said.format(**values) if values else said
    if len(_told) >= _MOST:
        for old in list(_told)[: _MOST // 2]:
            del _told[old]
    _told[said] = _Told(text, values)
    _told.setdefault(said.upper(), _Told(text, values, is_loud=True))
    return said


def later(text: str) -> str:
    """Marks a text in a table, which is translated where it is shown. Gives it as it is."""
    return text


def retold(shown: str) -> str:
    """What was shown in one language, in that of now. Texts that were never said by `tr` stay as they are."""
    told = _told.get(shown)
    if told is None:
        head, gap, tail = shown.rpartition(_GAP)  # a title, and the keys for it
        return f"{retold(head)}{gap}{tail}" if head else shown
    values = {name: retold(value) if isinstance(value, str) else value for name, value in told.values.items()}
    said = tr(told.text, **values)
    return said.upper() if told.is_loud else said


_GAP = "   "
