"""How far work on many items is, as a person in a terminal sees it: a bar with numbers, and nothing elsewhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from designer.cli.console import Console

Count = Callable[[int, int], None]
"""Told how many items are done, of how many; of 0: nobody knows."""
Begin = Callable[[str], Count]
"""Begins the next part of the work, with words for it."""


@contextmanager
def counting(console: Console) -> Iterator[Begin]:
    """Shows how far each part of the work is where a person watches. With `--json` nothing is shown."""
    if console.as_json or not console.is_watched:
        yield lambda words: lambda done, of: None
        return
    from rich.console import Console as RichConsole  # here: only a person who watches pays for it
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TextColumn("{task.fields[far]}"))
    with Progress(*columns, TimeRemainingColumn(), console=RichConsole(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None, far="")

        def begin(words: str) -> Count:
            progress.update(task, description=f"{words} …", completed=0, total=None, far="")
            progress.refresh()  # Each part is named, however short it is.
            return lambda done, of: progress.update(task, completed=done, total=of or None, far=_far(done, of))

        yield begin


def _far(done: int, of: int) -> str:
    return f"{done:,} of {of:,}" if of else f"{done:,}"
