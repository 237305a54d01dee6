"""Docstrings of printed classes: words that may stand in one, broken into lines."""

from collections.abc import Iterable, Iterator

from designer.compiler.layout import WIDTH, width_of

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
    if not named:
        (one, *others) = [" ".join(parts)] if width_of(" ".join(parts)) + 2 * len(_QUOTES) <= width else parts
        if not others and width_of(one) + 2 * len(_QUOTES) <= width:
            return [f"{space}{_QUOTES}{one}{_QUOTES}"]
    lines: list[str] = []
    for part in parts:
        lines += [""] if lines else []
        lines += _wrapped(part, width if lines else width - len(_QUOTES), width)
    lines[0] = _QUOTES + lines[0]
    if named:
        lines += ["", "Args:"]
    for name, help in named:
        first, *more = _wrapped(f"{name}: {help}", width - 4, width - 8)
        lines += [f"    {first}", *(f"        {line}" for line in more)]
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
