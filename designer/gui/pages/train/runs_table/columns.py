"""The columns of the table of runs, as entries: what a cell says, and what its column is sorted by."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from designer.catalogue.terms import EPOCH
from designer.drawing.words import THIN
from designer.gui.days import LANGUAGE
from designer.gui.pages.train.runs_table.keeper import Listing
from designer.gui.run.words import STATES, duration, epoch_words, main_metric, metric, metric_value, when
from designer.gui.tongue import later, tr
from designer.jobs.comparing import Key, shown
from designer.jobs.grouping import GroupOfRuns, Spread, spreads
from designer.jobs.run_folder import RunFolder
from designer.jobs.run_view import RunState
from designer.jobs.summaries import Summary

Order = tuple[int, float, str]
"""What a cell is sorted by: nothing last, then numbers, then words."""

MOST_METRICS, MOST_SETTINGS = 6, 8
"""So many columns there are at most for metrics and for settings that differ; a file gets all."""

NAME, TAGS = "name", "tags"
"""The columns that can be typed into."""


def _no_spread(_: GroupOfRuns) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `text` and `order` are of a run, `spread` and `mean` of a group; `is_number` are set in columns."""

    id: str
    title: str
    width: int
    text: Callable[[Summary], str]
    order: Callable[[Summary], Order]
    spread: Callable[[GroupOfRuns], str] = _no_spread
    is_number: bool = False
    tip: str = ""


def columns_of(listing: Listing) -> tuple[Column, ...]:
    """The columns that some runs need: those that all have, then metrics, then settings that differ, then tags."""
    metrics = [id for id in listing.metrics if id != "loss"] + [id for id in listing.metrics if id == "loss"]
    settings = [key for key in listing.keys if key.path not in _SHOWN_ELSEWHERE]
    main = {main_metric(run.metrics) if not _is_latest_best(run) else EPOCH for run in listing.runs if run.metrics}
    return (
        *(_best_of_all(column, main) if column.id == "best" else column for column in FIXED),
        *map(_metric, metrics[:MOST_METRICS]),
        *map(_setting, settings[:MOST_SETTINGS]),
        Column(TAGS, later("Tags"), 120, _tags, lambda run: _word(_tags(run))),
    )


def _best_of_all(column: Column, main: set[str]) -> Column:
    """The column of best values, named after their metric if that is the same everywhere."""
    if len(main) != 1 or EPOCH in main:
        return column
    return replace(column, title=tr("Best {metric}", metric=tr(metric(next(iter(main))).title)))


def best_of(run: Summary) -> float | None:
    """The value of the main metric in the best epoch; None where no metric tells which that is."""
    return run.bests.get(main_metric(run.metrics)) if run.metrics and not _is_latest_best(run) else None


def _is_latest_best(run: Summary) -> bool:
    return run.view.best_by == EPOCH


def written(run: Summary, id: str, value: float | None) -> str:
    """A metric's value; nothing where there is none."""
    return metric_value(id, value) if value is not None else ""


def name_of(run: Summary) -> str:
    """What a run is called: as somebody said, or by the time of its creation."""
    return run.about.name or run.folder.name


def spread_text(group: GroupOfRuns, id: str) -> str:
    """`97.5 ± 0.4 %`."""
    return _spread(group.spreads.get(id), id)


def _spread(found: Spread | None, id: str) -> str:
    if found is None:
        return ""
    low, unit = metric_value(id, found.mean), metric_value(id, found.deviation)
    return f"{low.removesuffix(f'{THIN}%')} ± {unit}"


def _title(group: GroupOfRuns) -> str:
    """Of folds in the user's language, of other groups as somebody called them."""
    return tr("{count} folds", count=group.of) if group.title == f"{group.of} folds" else group.title or group.id


def _state(run: Summary) -> str:
    return tr("Unreadable") if run.run.error else tr(STATES[run.view.state].title)


def _state_of_group(group: GroupOfRuns) -> str:
    done = sum(run.view.state is RunState.COMPLETED for run in group.runs)
    return tr("{done} of {count} done", done=done, count=group.of)


def _when(folder: RunFolder) -> str:
    app = QCoreApplication.instance()
    return _when_in(folder, str(app.property(LANGUAGE) or "") if app is not None else "")


@lru_cache(maxsize=4096)
def _when_in(folder: RunFolder, language: str) -> str:
    """The time of a run in a language, remembered: writing it takes longer than all other cells of a row."""
    return when(folder)


def _epochs(run: Summary) -> str:
    view = run.view
    if not view.total_epochs:
        return str(view.epoch) if view.epochs else ""
    return f"{view.epoch}{THIN}/{THIN}{view.total_epochs}"


def _tags(run: Summary) -> str:
    return ", ".join(run.about.tags)


def _fold(run: Summary) -> str:
    group = run.about.group
    return tr("Fold {number}", number=group.number) if group is not None and not run.about.name else name_of(run)


def _number(value: float | None) -> Order:
    return (2, 0.0, "") if value is None or value != value else (0, value, "")


def _word(text: str) -> Order:
    return (1, 0.0, text.casefold()) if text else (2, 0.0, "")


def _best_text(run: Summary) -> str:
    best = run.view.best
    if best is not None and _is_latest_best(run):
        return epoch_words(best.epoch)
    return written(run, main_metric(run.metrics), best_of(run))


def _metric(id: str) -> Column:
    title = tr("Final {metric}", metric=tr(metric(id).title))
    return Column(
        f"final {id}",
        title,
        112,
        lambda run: written(run, id, run.finals.get(id)),
        lambda run: _number(run.finals.get(id)),
        lambda group: _finals(group, id),
        is_number=True,
        tip=tr("On the validation data, after the last epoch"),
    )


def _finals(group: GroupOfRuns, id: str) -> str:
    values = [{id: run.finals[id]} for run in group.runs if id in run.finals]
    return _spread(spreads(values).get(id), id)


def _setting(key: Key) -> Column:
    return Column(
        key.path,
        key.brief,
        96,
        lambda run: shown(run.settings[key]) if run.settings.get(key) is not None else "",
        lambda run: _value(run.settings.get(key)),
        is_number=True,
        tip=key.path,
    )


def _value(value: object) -> Order:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _number(float(value))
    return _word(shown(value) if value is not None else "")


_SHOWN_ELSEWHERE = {"data.fold"}
"""Settings that rows of groups tell already."""

FIXED = (
    Column("star", "", 30, lambda _: "", lambda run: (0 if run.about.starred else 1, 0.0, ""), tip=later("Star")),
    Column(NAME, later("Name"), 168, _fold, lambda run: _word(_fold(run)), _title),
    Column("state", later("State"), 112, _state, lambda run: _word(_state(run)), _state_of_group),
    Column(
        "best",
        later("Best"),
        112,
        _best_text,
        lambda run: _number(best_of(run)),
        lambda group: spread_text(group, main_metric(group.metrics)),
        is_number=True,
        tip=later("The main metric on the validation data, in the best epoch"),
    ),
    Column(
        "when",
        later("When"),
        132,
        lambda run: _when(run.folder),
        lambda run: _word(run.folder.name),
        lambda group: _when(group.runs[0].folder),
    ),
    Column(
        "epochs",
        later("Epochs"),
        92,
        _epochs,
        lambda run: _number(float(run.view.epoch) if run.view.epochs else None),
        is_number=True,
    ),
    Column(
        "duration",
        later("Duration"),
        80,
        lambda run: duration(run.view.seconds) if run.view.seconds else "",
        lambda run: _number(run.view.seconds or None),
        lambda group: duration(sum(run.view.seconds for run in group.runs)),
        is_number=True,
    ),
)
"""The columns that there are for every project."""
