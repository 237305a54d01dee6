"""Docstrings of printed classes: words that may stand in one, broken into lines."""

from collections.abc import Iterable, Iterator

from designer.compiler.layout import INDENT, WIDTH, width_of

_QUOTES = '"""'


def printable(text: str) -> str:
    """A text that may stand in a docstring and leaves it as it is."""
    words = "".join(c if c.isprintable() else " " for c in text)
    return words.replace("\\", "/").replace('"', "'").strip()


def sentence(text: str) -> str:
    """A text with a large letter at its beginning and a full stop."""
    text = text.rstrip(".")
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def docstring(paragraphs: Iterable[str], indent: int, arguments: Iterable[tuple[str, str]] = ()) -> list[str]:
    """The lines of a docstring, `indent` columns to the right; `arguments` are names and what they mean."""
    space, width = " " * indent, WIDTH - indent
    parts = [part for part in paragraphs if part]
    named = [(name, help) for name, help in arguments if help]
    one = " ".join(parts)
    if not named and (width_of(one) + 2 * len(_QUOTES) <= width or " " not in one):
        return [f"{space}{_QUOTES}{one}{_QUOTES}"]
    lines: list[str] = []
    for part in parts:  # The first line has room for both quotes: alone it would have to bear them.
        lines += ["", *_wrapped(part, width, width)] if lines else _wrapped(part, width - 2 * len(_QUOTES), width)
    lines[0] = _QUOTES + lines[0]
    lines += ["", "Args:"] if named else []
    for name, help in named:
        first, *more = _wrapped(f"{name}: {help}", width - INDENT, width - 2 * INDENT)
        lines += [" " * INDENT + first, *(" " * 2 * INDENT + line for line in more)]
    return [f"{space}{line}".rstrip() for line in (*lines, _QUOTES)]


def _wrapped(text: str, first: int, width: int) -> Iterator[str]:
    """The words of a text in lines that are not wider than `width`, the first one than `first`."""
    line, room = "", first
    for word in text.split():
        if line and width_of(line) + 1 + width_of(word) > room:
            yield line
            line, room = word, width
        else:
            line = f"{line} {word}" if line else word
    yield line
