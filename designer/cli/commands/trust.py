"""`layerloom trust FILE`: reads the Python code that a project or data brings along; it runs if you say so."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from designer.cli.command import Command, Context, Result
from designer.cli.errors import CommandError
from designer.cli.projects import open_project
from designer.trust import fingerprint, is_trusted, trust


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a project (.loom), or a Python file that makes data")
    parser.add_argument("--yes", action="store_true", help="trust it without being asked")


def _run(arguments: Namespace, context: Context) -> Result:
    codes, console = _codes(arguments.file), context.console
    open_questions = {name: code for name, code in codes.items() if not is_trusted(code)}
    for name, code in open_questions.items():
        console.remark(f"{name} (SHA-256 {fingerprint(code)[:16]}…)\n\n{code}\n")
    if open_questions and not arguments.yes:
        if console.as_json or not sys.stdin.isatty():
            raise CommandError("Nobody can be asked whether to trust this code.", "Read it, then add --yes.")
        console.remark("This code can do on your machine whatever you can. Let it run? [y/N]")
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            raise CommandError("The code is not trusted, so nothing of it will run.")
    trust(open_questions.values())
    names = ", ".join(open_questions)
    console.say(f"Trusted: {names}." if names else "There is no code in it that is not trusted already.")
    return Result({"trusted": {name: fingerprint(code) for name, code in codes.items()}})


def _codes(file: Path) -> Mapping[str, str]:
    """The code of a project by the names of its layers, or that of a Python file."""
    if file.suffix.lower() != ".py":
        return open_project(file).code
    from designer.data.functions import read_code  # here: a project needs no numpy

    return {file.name: read_code(file)}


TRUST = Command(
    name="trust",
    doc="Show the Python code of a project's own layers, or that makes data, and let it run.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom trust mine.loom",
)
