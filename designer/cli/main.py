"""The command line: finds the command, runs it, and turns whatever happens into words and an exit code.

Exit codes: 0 it worked, 1 it did not, 2 the command line is wrong, 130 interrupted by Ctrl-C.
"""

import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from designer.cli.command import Context, Result, Window
from designer.cli.commands import COMMANDS
from designer.cli.console import Console
from designer.cli.errors import EXPECTED, CommandError, Interrupted, UsageError, Words, words_of
from designer.cli.parser import make_parser, parse
from designer.graph.files import SUFFIX
from designer.places import state_folder

FAILED, WRONG_USAGE, INTERRUPTED = 1, 2, 130


def main(argv: Sequence[str], window: Window) -> int:
    """Runs a command line (without the program's name); gives the exit code."""
    console = Console(as_json="--json" in argv)
    try:
        result = _run(argv, Context(console, window))
        console.result(result.json)
        return result.exit_code
    except UsageError as error:
        console.error(words_of(error))
        return WRONG_USAGE
    except Interrupted as error:
        console.error(words_of(error))
        return INTERRUPTED
    except EXPECTED as error:
        console.error(words_of(error))
        return FAILED
    except KeyboardInterrupt:
        console.error(Words("Interrupted."))
        return INTERRUPTED
    except BrokenPipeError:  # Whoever read our output has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:  # The edge of the process: nobody should ever read a traceback in a terminal.
        console.error(_unexpected(error))
        return FAILED


def _run(argv: Sequence[str], context: Context) -> Result:
    if _is_for_window(argv):
        return _open_window(Path(argv[0]) if argv else None, context.window)
    arguments = parse(make_parser(COMMANDS), argv, COMMANDS)
    return _command(arguments, context)


def _open_window(path: Path | None, window: Window) -> Result:
    missing = window.what_is_missing()
    if missing is not None:  # Qt would end the process without a word that helps.
        raise CommandError(missing, "All commands work without a window: `layerloom --help` lists them.")
    return Result(exit_code=window.open(path))


def _command(arguments: Namespace, context: Context) -> Result:
    command = next(command for command in COMMANDS if command.name == arguments.command)
    return command.run(arguments, context)


def _is_for_window(argv: Sequence[str]) -> bool:
    """Whether there is nothing but, perhaps, a project file. A file that is called like a command needs its `./`."""
    if not argv:
        return True
    if len(argv) > 1 or argv[0].startswith("-") or any(argv[0] == command.name for command in COMMANDS):
        return False
    return argv[0].endswith(SUFFIX) or Path(argv[0]).exists()


def _unexpected(error: Exception) -> Words:
    """A sentence for a fault of the program; its traceback goes to a log."""
    what = f"Something unexpected happened ({type(error).__name__}: {' '.join(str(error).split())[:200]})."
    log = state_folder() / "logs" / f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{os.getpid()}.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text("".join(traceback.format_exception(error)), encoding="utf-8")
    except OSError as problem:
        return Words(what, f"Its details could not be written to “{log}” ({problem.strerror}).")
    return Words(what, f"Please report it; the details are in {log}")
