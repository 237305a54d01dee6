"""What was typed to find runs: words, `#tags`, and comparisons such as `accuracy>0.9`, `lr=0.01`, `epochs>=20`."""

import operator
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from designer.jobs.comparing import Key, shown
from designer.jobs.summaries import Summary

_COMPARISON = re.compile(r"^([^<>=]+?)(<=|>=|=|<|>)([^<>=]+)$")
_BY: Mapping[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
}


Names = Mapping[str, tuple[Key, ...]]
"""The settings that go by a name."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was typed, understood. `starred`: only those with a star."""

    text: str = ""
    starred: bool = False

    def fits(self, run: Summary, words: str, names: Names) -> bool:
        """Whether a run is wanted. `words` are those of its row, by `searched`; `names` those of settings."""
        if self.starred and not run.about.starred:
            return False
        return all(_fits(part, run, words, names) for part in self.text.casefold().split())


def searched(run: Summary, words: str) -> str:
    """What is looked through for words: those of a run's row, its notes and its tags."""
    return f"{words} {run.about.notes} {' '.join(f'#{tag}' for tag in run.about.tags)}".casefold()


def names_of(keys: Iterable[Key]) -> Names:
    """How settings may be called where they are compared: by their last word, their title or their whole path."""
    found: dict[str, dict[Key, None]] = {}
    for key in keys:
        for name in (key.brief, key.title, key.path):
            found.setdefault(name.casefold(), {})[key] = None
    return {name: tuple(these) for name, these in found.items()}


def _fits(part: str, run: Summary, words: str, names: Names) -> bool:
    comparison = _COMPARISON.match(part)
    if comparison is None:
        return part in words
    name, sign, value = comparison.groups()
    wanted = _number(value)
    for known in _values(name, run, names):
        number = _number(known)
        if number is not None and wanted is not None:
            if _BY[sign](number, wanted):
                return True
        elif sign == "=" and value in known.casefold():
            return True
    return False


def _values(name: str, run: Summary, names: Names) -> list[str]:
    """What a run has under a name: a metric's best value, a setting, its epochs or its time, as text."""
    found = [repr(value) for id, value in run.bests.items() if id.casefold() == name]
    found += [shown(run.settings[key]) for key in names.get(name, ()) if key in run.settings]
    special = {"epochs": str(run.view.epoch), "seconds": repr(run.view.seconds), "state": str(run.view.state)}
    return found + [value for key, value in special.items() if key == name]


def _number(text: str) -> float | None:
    share = text.endswith("%")
    try:
        return float(text.rstrip("%")) / (100 if share else 1)
    except ValueError:
        return None
