"""The command line as argparse sees it, from the table of commands. Wrong usage is raised, not printed."""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from typing import NoReturn

from designer import __version__
from designer.cli.command import Command
from designer.cli.errors import UsageError

_DESCRIPTION = """\
Draw neural networks, watch them train, take them home as ONNX.

  layerloom              opens the window
  layerloom FILE.loom    opens a project in the window
  layerloom COMMAND …    works without a window"""


class Parser(ArgumentParser):
    """An argparse parser that raises `UsageError`."""

    def error(self, message: str) -> NoReturn:
        """What argparse calls when the arguments are wrong."""
        text = f"{message[:1].upper()}{message[1:]}."
        raise UsageError(text.replace("..", "."), f"See `{self.prog} --help`.")


def make_parser(commands: Sequence[Command]) -> Parser:
    """The parser for all commands; parsed arguments carry the command's name as `command`."""
    parser = Parser(
        prog="layerloom", description=_DESCRIPTION, formatter_class=RawDescriptionHelpFormatter, allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"Layerloom {__version__}")
    table = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND", required=True)
    for command in commands:
        _add(table.add_parser, command)
    return parser


def _add(add_parser: Callable[..., ArgumentParser], command: Command) -> None:
    example = f"Example: {command.example}" if command.example else None
    sub = add_parser(command.name, help=command.doc, description=command.doc, epilog=example, allow_abbrev=False)
    command.add_arguments(sub)
    sub.add_argument("--json", action="store_true", help="print one JSON object for programs, and nothing else")


def parse(parser: Parser, argv: Sequence[str], commands: Sequence[Command]) -> Namespace:
    """The arguments of a command. Raises `UsageError`."""
    names = [command.name for command in commands]
    if argv and not argv[0].startswith("-") and argv[0] not in names:
        close = get_close_matches(argv[0], names, n=1)
        hint = f"Did you mean `layerloom {close[0]}`?" if close else "`layerloom --help` lists the commands."
        raise UsageError(f"“{argv[0]}” is neither a command nor a file that is there.", hint)
    return parser.parse_args(argv)
