"""What was typed to find runs: words, `#tags`, and comparisons such as `accuracy>0.9`, `lr=0.01`, `epochs>=20`."""

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from designer.jobs.comparing import shown
from designer.jobs.summaries import Summary

_COMPARISON = re.compile(r"^([^<>=]+?)(<=|>=|=|<|>)([^<>=]+)$")
_BY: Mapping[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was typed, understood. `starred`: only those with a star."""

    text: str = ""
    starred: bool = False

    def fits(self, run: Summary, words: str) -> bool:
        """Whether a run is wanted; `words` are those of its row, as people read them."""
        if self.starred and not run.about.starred:
            return False
        found = f"{words} {run.about.notes} {' '.join(f'#{tag}' for tag in run.about.tags)}".casefold()
        return all(_fits(part, run, found) for part in self.text.casefold().split())


def _fits(part: str, run: Summary, words: str) -> bool:
    comparison = _COMPARISON.match(part)
    if comparison is None:
        return part in words
    name, sign, value = comparison.groups()
    wanted = _number(value)
    for known in _values(name, run):
        number = _number(known)
        if number is not None and wanted is not None:
            if _BY[sign](number, wanted):
                return True
        elif sign == "=" and value in known.casefold():
            return True
    return False


def _values(name: str, run: Summary) -> list[str]:
    """What a run has under a name: a metric's best value, a setting, its epochs or its time, as text."""
    found = [repr(value) for id, value in run.bests.items() if id.casefold() == name]
    found += [
        shown(value)
        for key, value in run.settings.items()
        if name in (key.brief.casefold(), key.title.casefold(), key.path.casefold())
    ]
    special = {"epochs": str(run.view.epoch), "seconds": repr(run.view.seconds), "state": str(run.view.state)}
    return found + [value for key, value in special.items() if key == name]


def _number(text: str) -> float | None:
    share = text.endswith("%")
    try:
        return float(text.rstrip("%")) / (100 if share else 1)
    except ValueError:
        return None
