"""Where words go: results to standard output, progress and remarks to standard error.

With `--json`, standard output holds exactly one JSON object; remarks still go to standard error, progress bars only
where a person watches. Rich is loaded when something is drawn with it, so that short answers are quick.
"""

import io
import json
import math
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TextIO

from designer.cli.errors import Words

WIDE = 10_000  # Columns where nobody watches: tables in files and pipes are not cut.


class Console:
    """The two streams of a command."""

    def __init__(self, *, as_json: bool = False, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self.as_json = as_json
        self._out = out or _forgiving(sys.stdout)
        self._err = err or _forgiving(sys.stderr)

    @property
    def is_watched(self) -> bool:
        """Whether standard error is a terminal."""
        return self._err.isatty()

    def say(self, text: str = "") -> None:
        """A line of the result; nothing with `--json`."""
        if not self.as_json:
            print(text, file=self._out)

    def remark(self, text: str) -> None:
        """A line beside the result: what is going on. Nothing with `--json`."""
        if not self.as_json:
            print(text, file=self._err, flush=True)

    def warn(self, text: str) -> None:
        """A line that a person must see even if a program reads the result."""
        print(text, file=self._err, flush=True)

    def table(self, header: Sequence[str], rows: Iterable[Sequence[str]], *, right: Sequence[int] = ()) -> None:
        """A table of the result; `right` are the columns of numbers."""
        if self.as_json:
            return
        from rich import box  # here: most answers need no table
        from rich.console import Console as RichConsole
        from rich.table import Table

        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
        for index, title in enumerate(header):
            table.add_column(title, justify="right" if index in right else "left", overflow="fold")
        for row in rows:
            table.add_row(*row)
        width = None if self._out.isatty() else WIDE
        RichConsole(file=self._out, markup=False, emoji=False, highlight=False, width=width).print(table)

    def result(self, value: Mapping[str, Any]) -> None:
        """The one JSON object, if it was asked for."""
        if self.as_json:
            print(json.dumps(_finite(value), allow_nan=False), file=self._out, flush=True)

    def error(self, words: Words) -> None:
        """An error, as JSON on standard output or as a sentence on standard error."""
        if self.as_json:
            self.result({"error": words._asdict()})
            return
        print(f"layerloom: {words.message}", file=self._err)
        if words.hint:
            print(f"           {words.hint}", file=self._err)

    @contextmanager
    def waiting(self, text: str) -> Iterator[None]:
        """Shows that something takes a while: a spinner where a person watches, a line elsewhere."""
        if self.as_json or not self.is_watched:
            self.remark(f"{text} …")
            yield
            return
        from rich.console import Console as RichConsole  # here: as above

        with RichConsole(file=self._err, markup=False).status(f"{text} …"):
            yield


def _forgiving(stream: TextIO) -> TextIO:
    """The stream, made to replace what its encoding lacks: a terminal without × shall not end a command."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")
    return stream


def _finite(value: Any) -> Any:
    """JSON has no NaN and no infinities: they become null. Any: whatever JSON can hold."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, Mapping):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(item) for item in value]
    return value
