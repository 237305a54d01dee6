"""The table of runs as rows of plain cells: what a CSV file gets."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime

from designer.jobs.comparing import differing, shown
from designer.jobs.summaries import Summary

_HEAD = ("run", "when", "name", "state", "starred", "tags", "epochs", "seconds", "group", "notes")

_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would compute instead of showing it, at the beginning of words."""


def header(runs: Sequence[Summary]) -> list[str]:
    """The names of the columns: what is said of runs, best and final metrics, the settings that differ."""
    keys = differing([run.settings for run in runs])
    metrics = _metrics(runs)
    return [*_HEAD, *(f"best {id}" for id in metrics), *(f"final {id}" for id in metrics), *(key.title for key in keys)]


def rows(runs: Sequence[Summary]) -> list[list[str]]:
    """A row for each run, as wide as the header. Numbers in full, words that look like formulas quoted."""
    keys, metrics = differing([run.settings for run in runs]), _metrics(runs)
    found = []
    for run in runs:
        values = [*(run.bests.get(id) for id in metrics), *(run.finals.get(id) for id in metrics)]
        settings = [shown(run.settings[key]) if run.settings.get(key) is not None else "" for key in keys]
        found.append([*_head(run), *("" if value is None else repr(value) for value in values), *map(_word, settings)])
    return found


def csv_of(runs: Sequence[Summary]) -> str:
    """The table as CSV: a header, then a line for each run."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(map(_word, header(runs)))
    writer.writerows(rows(runs))
    return text.getvalue()


def _metrics(runs: Sequence[Summary]) -> list[str]:
    return list(dict.fromkeys(id for run in runs for id in (*run.metrics, *run.finals)))


def _head(run: Summary) -> list[str]:
    about, view = run.about, run.view
    words = (about.name, str(view.state), "yes" if about.starred else "", " ".join(about.tags))
    numbers = (str(view.epoch) if view.epochs else "", f"{view.seconds:.3f}" if view.seconds else "")
    group = f"{about.group.id}/{about.group.number}" if about.group is not None else ""
    return [run.folder.name, _when(run), *map(_word, words), *numbers, group, _word(about.notes)]


def _when(run: Summary) -> str:
    """The time in the run's name, as ISO in UTC; "" if it holds none."""
    try:
        stamp = "-".join(run.folder.name.split("-")[:2])
        return datetime.strptime(stamp, "%Y%m%d-%H%M%S").replace(tzinfo=UTC).isoformat()
    except ValueError:
        return ""


def _word(text: str) -> str:
    try:
        float(text)
    except ValueError:
        return f"'{text}" if text.startswith(_FORMULAS) else text
    return text
