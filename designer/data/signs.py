"""Which tokens of texts mean something of their own: what is unknown, what fills up, what begins and ends a text."""

import json
from dataclasses import dataclass

from designer.data.source import Reading


@dataclass(frozen=True, slots=True)
class Signs:
    """Numbers of tokens with a meaning of their own. `fixed` begin and end a text."""

    padding: int = 0
    unknown: int = 1
    fixed: tuple[int, ...] = ()


def signs_of(reading: Reading) -> Signs:
    """Those of a way from texts to numbers; without one, what is unknown is what fills up, number 0."""
    padding = int(getattr(reading, "padding", 0))
    fixed = tuple(number for number in (getattr(reading, "start", -1), getattr(reading, "end", -1)) if number >= 0)
    model = str(getattr(reading, "model", ""))
    if model:
        return Signs(padding, _unknown(model, padding), fixed)
    return Signs(padding, 1 if hasattr(reading, "vocabulary") else padding, fixed)


def _unknown(model: str, padding: int) -> int:
    """The number that a `tokenizer.json` has for what is unknown; that of what fills up if it has none."""
    parts = json.loads(model).get("model", {})
    words, name = parts.get("vocab", {}), parts.get("unk_token")
    if isinstance(words, dict):
        return int(words.get(name, padding))
    return int(padding if parts.get("unk_id") is None else parts["unk_id"])
