"""`layerloom data get NAME`: downloads a dataset by its name, with a bar where somebody watches."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from typing import Any

from designer.catalogue.datasets import DATASETS
from designer.catalogue.remote import RemoteDef
from designer.catalogue.remotes import REMOTES
from designer.cli.command import Context, Result
from designer.cli.console import Console
from designer.cli.errors import CommandError
from designer.drawing.words import size


def get_dataset(name: str, context: Context) -> Result:
    """Downloads what is missing of a dataset. Raises `CommandError` for a name that nobody knows, and `DataError`."""
    from designer.data.getting import get, is_here

    remote = REMOTES.get(name)
    if remote is None:
        raise _unknown(name)
    was_here = is_here(remote)
    with progress_of(context.console, f"Getting {remote.title}") as progress:
        folder = get(remote, progress)
    context.console.say(f"{remote.title} {'was here already' if was_here else 'is here now'}: {folder}")
    context.console.say(f"Next: layerloom new --from {name} {name}.loom")
    return Result({**as_json(remote), "folder": str(folder), "downloaded": not was_here})


def as_json(remote: RemoteDef) -> dict[str, Any]:
    """What is known of a dataset. Any: JSON."""
    from designer.data.getting import is_here

    return {
        "name": remote.name,
        "title": remote.title,
        "content": remote.content,
        "samples": remote.samples,
        "bytes": remote.size,
        "here": is_here(remote),
        "source": remote.source,
        "licence": remote.licence,
    }


def rows() -> list[tuple[str, str, str, str]]:
    """All datasets that can be got: their name, what they are made of, how many samples, and words."""
    return [(each.name, each.content, str(each.samples), f"{each.doc} {_where(each)}.") for each in REMOTES.values()]


def _where(remote: RemoteDef) -> str:
    from designer.data.getting import is_here

    return "It is here" if is_here(remote) else f"{size(remote.size)} to download"


@contextmanager
def progress_of(console: Console, words: str) -> Iterator[Callable[[int, int], None]]:
    """Shows how many bytes of how many are done: a bar where a person watches, a line elsewhere."""
    if console.as_json or not console.is_watched:
        console.remark(f"{words} …")
        yield lambda done, of: None
        return
    from rich.console import Console as RichConsole  # here: only a person who watches pays for it
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=RichConsole(stderr=True)) as progress:
        task = progress.add_task(words, total=None)
        yield lambda done, of: progress.update(task, completed=done, total=of)


def _unknown(name: str) -> CommandError:
    if any(entry.name == name for entry in DATASETS):
        return CommandError(f"“{name}” need not be got: it is shipped.", f"Write layerloom new --from {name} FILE.")
    close = get_close_matches(name, REMOTES, n=1)
    meant = f"Did you mean {close[0]}? " if close else ""
    return CommandError(f"There is no dataset “{name}” to download.", f"{meant}There is: {', '.join(REMOTES)}.")
