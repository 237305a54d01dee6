"""`layerloom import FILE.py:CLASS`: a PyTorch module as a project that can be edited, with its weights."""

import hashlib
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from designer.catalogue.signature import layers_in
from designer.cli.command import Command, Context, Result
from designer.cli.console import Console
from designer.cli.errors import CommandError, UsageError
from designer.graph.files import SUFFIX
from designer.graph.ids import as_name
from designer.jobs.importing import start_import
from designer.jobs.live import LiveJob
from designer.protocol.events import Failed
from designer.protocol.import_request import ImportRequest, InputShape

_DTYPES = ("float32", "int64", "bool")
_SHOWN = 5
"""How many calls are listed that the catalogue has no layer for."""


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar="FILE.py:CLASS", help="a class of modules, or a call: model.py:Net(width=2)")
    parser.add_argument(
        "--input",
        action="append",
        default=[],
        metavar="SIZES",
        help="the shape of one sample: 3x224x224, or int64:128 for whole numbers; once for each input",
    )
    parser.add_argument("-o", "--out", type=Path, metavar="FILE.loom", help="the project file to make")
    parser.add_argument("--trust", action="store_true", help="run the file without being asked")
    parser.add_argument("--flat", action="store_true", help="make no blocks of modules that occur several times")


def _run(arguments: Namespace, context: Context) -> Result:
    path, call = _source(arguments.source)
    out = _out(arguments.out, call)
    shapes = tuple(map(_shape, arguments.input))
    content = _content(path)
    sha256 = hashlib.sha256(content).hexdigest()
    if not arguments.trust:
        _ask(path, sha256, context.console)
    request = ImportRequest(str(path.resolve()), sha256, call, shapes, blocks=not arguments.flat)
    job = start_import(request, out.resolve())
    with context.console.waiting(f"Importing {call}"):
        found = _result(job)
    _tell(found, context.console)
    return Result(found, exit_code=1 if found["opaque"] else 0)


def _source(text: str) -> tuple[Path, str]:
    """The file and the name in it."""
    file, colon, call = text.rpartition(":")
    path = Path(file if colon and file else text)
    if not colon or not file or not call or "/" in call or "\\" in call:
        names = ", ".join(layers_in(path.read_text("utf-8", "replace"))) if path.is_file() else ""
        hint = f"It has: {names}." if names else "Write FILE.py:CLASS, such as model.py:Net."
        raise UsageError(f"“{text}” does not say which class is meant.", hint)
    return path, call


def _out(out: Path | None, call: str) -> Path:
    path = out or Path(f"{as_name(call.partition('(')[0]).lower()}{SUFFIX}")
    if path.suffix != SUFFIX:
        raise CommandError(f"“{path.name}” does not end in {SUFFIX}.", f"Call it {path.with_suffix(SUFFIX).name}.")
    if path.exists():
        raise CommandError(f"“{path}” is there already.", "Choose another name with -o, or remove it first.")
    return path


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CommandError(f"“{path}” could not be read: {error.strerror or error}.", "Check the path.") from error


def _shape(text: str) -> InputShape:
    """`3x224x224`, or `int64:128`."""
    dtype, colon, sizes = text.rpartition(":")
    dtype = dtype if colon else "float32"
    numbers = sizes.lower().replace("×", "x").split("x") if sizes else []
    if dtype not in _DTYPES or not all(number.isdigit() and int(number) for number in numbers):
        raise UsageError(
            f"“{text}” is no shape of an input.",
            f"Write sizes of at least 1, without the batch, such as 3x224x224; before them perhaps one of "
            f"{', '.join(f'{name}:' for name in _DTYPES)}",
        )
    return InputShape(tuple(map(int, numbers)), dtype)


def _ask(path: Path, sha256: str, console: Console) -> None:
    """Asks whether the file may run. Raises `CommandError` if not, or if nobody is there to answer."""
    console.warn(f"{path.resolve()}\nSHA-256 {sha256}")
    if console.as_json or not sys.stdin.isatty():
        raise CommandError(
            "The file would be executed, and nobody can be asked whether to.", "Read it, then add --trust."
        )
    console.warn("Importing executes this file: it can do on your machine whatever you can. Run it? [y/N]")
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise CommandError("The file is not trusted, so it did not run.")


def _result(job: LiveJob) -> dict[str, Any]:  # Any: JSON.
    try:
        ending = job.wait()
    except KeyboardInterrupt:
        job.kill()
        job.wait()
        raise
    if isinstance(ending, Failed):
        raise CommandError(ending.message, ending.hint)
    return dict(ending.result)


def _tell(found: dict[str, Any], console: Console) -> None:  # Any: JSON.
    blocks = ", ".join(f"{name} ×{uses}" for name, uses in found["blocks"].items())
    console.say(f"{found['layers']} layers{f'; blocks: {blocks}' if blocks else ''}.")
    if found["difference"] is not None:
        console.say(f"Its outputs are those of the module, at most {found['difference']:.2g} of their scale apart.")
    for kind, words in (("coded", "are code of your own now"), ("opaque", "could not be translated; it cannot run")):
        if found[kind]:
            more = f" and {len(found[kind]) - _SHOWN} more" if len(found[kind]) > _SHOWN else ""
            console.say(f"Without a layer of that kind, {words}: {', '.join(found[kind][:_SHOWN])}{more}.")
    for notice in found["notices"]:
        console.say(notice)
    console.say(f"The project is in {found['project']}, its {found['tensors']} weights in {found['weights']}")


IMPORT = Command(
    name="import",
    doc="Make a project of a PyTorch module in a Python file, with its weights.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom import model.py:Net --input 3x224x224 -o net.loom",
)
