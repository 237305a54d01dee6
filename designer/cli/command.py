"""The form of a command: a name, words, its arguments, and the function that runs it."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from designer.cli.console import Console


@dataclass(frozen=True, slots=True)
class Window:
    """The window as the command line knows it: it hands files over, and can ask what keeps it from opening."""

    open: Callable[[Path | None], int]
    what_is_missing: Callable[[], str | None]


@dataclass(frozen=True, slots=True)
class Context:
    """What a command works with besides its arguments."""

    console: Console
    window: Window


@dataclass(frozen=True, slots=True)
class Result:
    """What a command found out. `json` is printed with `--json`. Any: JSON that a program reads."""

    json: Mapping[str, Any] = field(default_factory=dict)
    exit_code: int = 0


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `add_arguments` declares its own arguments; `--json` is added to all.

    `run(arguments, context)` prints for people through the console and gives the result for programs.
    """

    name: str
    doc: str
    run: Callable[[Namespace, Context], Result]
    add_arguments: Callable[[ArgumentParser], None] = lambda parser: None
    example: str = ""
