"""Lays a note's Markdown out in lines: what a note on a drawing needs of it, and no more.

Headings, lists, quotes, code, rules, bold, links. Line breaks stay as they were typed. Everything else is plain text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from designer.drawing.fonts import Family, text_width

SIZE = 12.0
_LEADING = 1.45
_INDENT = 16.0
_PARAGRAPH = 7.0
_HEADINGS = {1: 17.0, 2: 14.5, 3: 12.5}
_MONO_SHARE = 0.93

_INLINE = re.compile(
    r"\*\*(?P<bold>.+?)\*\*|`(?P<code>[^`]+)`|\[(?P<link>[^\]]+)\]\([^)]*\)|(?<!\w)[*_](?P<em>[^*_]+)[*_]"
)
_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_ITEM = re.compile(r"(\s*)(?:[-*+]|(\d+)[.)])\s+(?:\[([ xX])\]\s+)?(.*)")
_RULE = re.compile(r"\s*([-*_])(\s*\1){2,}\s*$")


@dataclass(frozen=True, slots=True)
class Run:
    """Some words in one face; `x` from the left edge of the text."""

    x: float
    text: str
    family: Family
    weight: int
    size: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `baseline` from the top of the text. `ink` is how strong it stands out; a rule has no runs."""

    baseline: float
    runs: tuple[Run, ...] = ()
    ink: str = "text"
    is_rule: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """A text in lines, and how high it is."""

    lines: tuple[Line, ...]
    height: float


@lru_cache(maxsize=512)
def laid_out(text: str, width: float) -> Layout:
    """The lines of a Markdown text that is so wide."""
    page = _Page(width)
    code = False
    for line in text.split("\n"):
        if line.lstrip().startswith("```"):
            code = not code
        elif code:
            page.write([(line.replace("\t", "    "), "mono", 400)], SIZE * _MONO_SHARE, keeps=True)
        else:
            _write_line(page, line)
    return Layout(tuple(page.lines), page.bottom)


@dataclass(slots=True)
class _Page:
    width: float
    lines: list[Line] = field(default_factory=list)
    bottom: float = 0.0

    def write(
        self,
        words: list[tuple[str, Family, int]],
        size: float,
        *,
        indent: float = 0.0,
        bullet: str = "",
        ink: str = "text",
        keeps: bool = False,
    ) -> None:
        """Writes words below what is there, broken where they do not fit."""
        for number, runs in enumerate(_broken(words, size, self.width - indent, indent, keeps=keeps)):
            self.bottom += size * _LEADING
            baseline = self.bottom - size * (_LEADING - 1) / 2 - size * 0.22
            sign = (Run(indent - _INDENT + 2.0, bullet, "sans", 400, size),) if bullet and not number else ()
            self.lines.append(Line(baseline, (*sign, *runs), ink))

    def space(self, height: float) -> None:
        """Leaves some room, but not at the top."""
        if self.lines:
            self.bottom += height


def _write_line(page: _Page, line: str) -> None:
    if not line.strip():
        page.space(_PARAGRAPH)
    elif _RULE.match(line):
        page.space(_PARAGRAPH)
        page.lines.append(Line(page.bottom, is_rule=True))
        page.bottom += _PARAGRAPH
    elif heading := _HEADING.match(line):
        size = _HEADINGS.get(len(heading[1]), SIZE)
        page.space(4.0)
        page.write(_words(heading[2].rstrip("# "), 600), size, ink="title")
    elif item := _ITEM.match(line):
        depth = 1 + min(len(item[1].replace("\t", "  ")) // 2, 3)
        done = item[3]
        sign = ("✓" if done.strip() else "○") if done is not None else f"{item[2]}." if item[2] else "•"
        page.write(_words(item[4]), SIZE, indent=depth * _INDENT, bullet=sign)
    elif line.lstrip().startswith(">"):
        page.write(_words(line.lstrip()[1:].strip()), SIZE, indent=_INDENT, bullet="|", ink="muted")
    else:
        page.write(_words(line), SIZE)


def _words(text: str, weight: int = 400) -> list[tuple[str, Family, int]]:
    """The text in pieces of one face each."""
    found: list[tuple[str, Family, int]] = []
    at = 0
    for match in _INLINE.finditer(text):
        found.append((text[at : match.start()], "sans", weight))
        if match["bold"]:
            found.append((match["bold"], "sans", 600))
        elif match["code"]:
            found.append((match["code"], "mono", 400))
        else:
            found.append((match["link"] or match["em"], "sans", 500))
        at = match.end()
    found.append((text[at:], "sans", weight))
    return [piece for piece in found if piece[0]]


def _broken(
    words: list[tuple[str, Family, int]], size: float, width: float, indent: float, *, keeps: bool
) -> Iterator[tuple[Run, ...]]:
    """The runs of each line. `keeps`: spaces are kept as they are, as in code."""
    runs: list[Run] = []
    x = 0.0
    for text, family, weight in words or [("", "sans", 400)]:
        shown = size * _MONO_SHARE if family == "mono" and not keeps else size
        for piece in _pieces(text, keeps=keeps):
            for part in _fitting(piece, family, weight, shown, width):
                wide = text_width(part, family, weight, shown)
                if runs and x + text_width(part.rstrip(), family, weight, shown) > width:
                    yield tuple(runs)
                    runs, x = [], 0.0
                    part = part if keeps else part.lstrip()
                    wide = text_width(part, family, weight, shown)
                last = runs[-1] if runs else None
                if last is not None and (last.family, last.weight) == (family, weight):
                    runs[-1] = Run(last.x, last.text + part, family, weight, shown)
                else:
                    runs.append(Run(indent + x, part, family, weight, shown))
                x += wide
    yield tuple(runs)


def _pieces(text: str, *, keeps: bool) -> list[str]:
    """Words, each with the space behind it."""
    return [text] if keeps else re.findall(r"\S+\s*|\s+", text) or [""]


def _fitting(word: str, family: Family, weight: int, size: float, width: float) -> Iterator[str]:
    """A word, in several parts if it is wider than a line: a long name, or Chinese, which has no spaces."""
    while len(word) > 1 and text_width(word.rstrip(), family, weight, size) > width:
        count = len(word)
        while count > 1 and text_width(word[:count], family, weight, size) > width:
            count -= 1
        yield word[:count]
        word = word[count:]
    yield word
