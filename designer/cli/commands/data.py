"""`layerloom data list`, `data inspect PATH` and `data get NAME`: what data there is, what it holds, and getting it."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from designer.catalogue.facts import facts_as_json
from designer.catalogue.registry import datasets, sources
from designer.catalogue.remotes import REMOTES
from designer.cli.cached import tell_cache
from designer.cli.command import Command, Context, Result
from designer.cli.counting import counting
from designer.cli.downloads import as_json, get_dataset, rows
from designer.cli.errors import CommandError
from designer.cli.inspecting import is_large_table, tell, tell_large
from designer.cli.preparing import tell_preparation
from designer.graph.recipe import Data, Json

if TYPE_CHECKING:  # Reading data takes numpy, which the other commands do not wait for.
    from designer.data.source import Source

_HEADER = ("Name", "What it is", "Samples", "Doc")
_MOST = 10
"""Troubles that are printed; `--json` tells all."""


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "action",
        choices=("list", "inspect", "get", "cache"),
        help="list what there is, look into it, get it, or tell what was read and is kept",
    )
    parser.add_argument("--clear", action="store_true", help="with cache: remove what is kept")
    parser.add_argument(
        "path",
        nargs="?",
        type=Path,
        metavar="PATH",
        help="the file, folder or archive to look into, or a project, to see how its data is prepared; with get, the"
        " name of the dataset to download",
    )
    add_choosing(parser)


def add_choosing(parser: ArgumentParser) -> None:
    """The arguments that say how a file or folder is to be read."""
    parser.add_argument("--kind", default="", help="the kind of source to read it as, if it may be several")
    parser.add_argument(
        "--param",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="what the kind of source asks for, such as target=price; may be given again",
    )


def chosen(path: Path, kind: str, params: Iterable[str]) -> "tuple[Data, Source]":
    """The data in a file or folder, read as a kind of source, or as the likeliest one. Raises `DataError`."""
    from designer.data.archives import parted
    from designer.data.choosing import choose
    from designer.data.sources import recognised

    if not path.exists() and str(path) in REMOTES:
        return choose(str(path), dict(map(_param, params)), Data())
    if not path.exists() and parted(path) is None:
        raise CommandError(f"There is no file or folder “{path}”.", "Check the path.")
    found = dict(reversed(recognised(path.resolve())))  # Of several files in an archive, the first.
    if kind:
        values = found.get(kind, {"path": str(path.resolve())})
    elif found:
        kind, values = next(reversed(found.items()))
    else:
        known = ", ".join(entry.name for entry in sources() if entry.needs != "nothing")
        raise CommandError(f"“{path}” is of no kind that is known here.", f"Say what it is by --kind: {known}.")
    return choose(kind, {**values, **dict(map(_param, params))}, Data())


def _run(arguments: Namespace, context: Context) -> Result:
    if arguments.action == "list":
        return _list(context)
    if arguments.action == "cache":
        return tell_cache(context, clears=arguments.clear)
    if arguments.path is None:
        wanted = "NAME" if arguments.action == "get" else "PATH"
        raise CommandError(
            f"What to {arguments.action} was not named.", f"Write layerloom data {arguments.action} {wanted}."
        )
    if arguments.action == "get":
        return get_dataset(str(arguments.path), context)
    return _inspect(arguments, context)


def _inspect(arguments: Namespace, context: Context) -> Result:
    from designer.data.telling import heard_by

    path: Path = arguments.path
    with counting(context.console) as begin:
        if path.suffix == ".loom":
            return tell_preparation(path, begin, context)
        if not arguments.kind and not arguments.param and is_large_table(path):
            return tell_large(path, begin, context)
        with heard_by(begin(f"Looking through “{path.name}”")):
            data, source = chosen(path, arguments.kind, arguments.param)
        return tell(data, source, begin, context)


def _list(context: Context) -> Result:
    embedded = [(entry.name, entry.content, str(entry.samples), entry.doc) for entry in datasets()]
    kinds = [(entry.name, entry.family.value, "–", entry.doc) for entry in sources() if entry.name not in REMOTES]
    context.console.table(_HEADER, [*embedded, *rows(), *kinds])
    return Result(
        {
            "datasets": [facts_as_json(entry) for entry in datasets()],
            "downloads": [as_json(remote) for remote in REMOTES.values()],
            "sources": [
                {
                    "name": entry.name,
                    "title": entry.title,
                    "family": entry.family.value,
                    "needs": entry.needs,
                    "params": [param.name for param in entry.params],
                }
                for entry in sources()
            ],
        }
    )


def _param(text: str) -> tuple[str, Json]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise CommandError(f"“{text}” is no parameter.", "Write NAME=VALUE, such as target=price.")
    return name, _value(value)


def _value(text: str) -> Any:
    """JSON, or a word."""
    try:
        return json.loads(text)
    except ValueError:
        return text


DATA = Command(
    name="data",
    doc="List what data there is, look into a file or folder, or download a dataset.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom data inspect flowers.csv --param target=species",
)
