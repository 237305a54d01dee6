"""Documents: text that knows where it may break, and the printer that breaks it where a line would become too long.

The algebra is the usual one (Wadler 2003, as Prettier has it), with what Python's formatters need beyond it: brackets
that are there only where a group breaks, and groups that count as fitting though they break within their brackets.
It knows nothing of Python; `designer.compiler.wrapping` makes documents of statements.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias
from unicodedata import combining, east_asian_width

INDENT = 4
WIDTH = 88
"""How many columns a line has: what `ruff format` and Black take if they are told nothing."""

Key: TypeAlias = int
"""Names a group, so that other parts of a document can ask whether it broke."""


@dataclass(frozen=True, slots=True)
class Line:
    """A place where a line may end; `flat` stands there if it does not. `hard`: it always ends."""

    flat: str = ""
    hard: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Breaks at all its own places or at none. `expand`: always. `within`: it is a group only where that one broke."""

    content: "Doc"
    key: Key | None = None
    expand: bool = False
    within: Key | None = None


@dataclass(frozen=True, slots=True)
class Indent:
    """Lines within begin further to the right; with `within`, only where that group broke."""

    content: "Doc"
    within: Key | None = None


@dataclass(frozen=True, slots=True)
class IfBroken:
    """One thing where the group around it (or the one called `key`) broke, another where it did not."""

    content: "Doc"
    otherwise: "Doc" = ""
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Brackets:
    """The inside of brackets, which may break although the group called `key` around them fits."""

    content: "Doc"
    key: Key


@dataclass(frozen=True, slots=True)
class BestParentheses:
    """Puts parentheses around its content if it is too long without them and fits with them."""

    content: "Doc"
    key: Key


@dataclass(frozen=True, slots=True)
class Variants:
    """The first of several forms whose first line fits; the last one if none does."""

    forms: "tuple[Doc, ...]"


Doc: TypeAlias = str | Line | Group | Indent | IfBroken | Brackets | BestParentheses | Variants | tuple["Doc", ...]
SOFT, SPACE, HARD = Line(), Line(" "), Line(hard=True)


def width_of(text: str) -> int:
    """How many columns a text takes."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def printed(doc: Doc, indent: int, width: int = WIDTH) -> list[str]:
    """The lines of a document that begins `indent` columns to the right; the first one too has its spaces."""
    return _Printer(width).lines(doc, indent)


class _Reach(Enum):
    """How far a measurement looks: the first line, all lines, or all lines but for words that are too long anyway."""

    FIRST = 0
    ALL = 1
    LENIENT = 2


_Frame: TypeAlias = tuple[Doc, int, bool]
"""A document, how far it is indented, and whether the group around it broke."""


class _Printer:
    """Prints one document from left to right; looks ahead at each group."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._done: list[str] = []
        self._words: list[str] = []
        self._column = 0
        self._pending: int | None = None
        self._broken: dict[Key, bool] = {}
        self._measured = False
        """Whether the rest of this line was measured already, so that what is flat stays flat."""
        self._stack: list[_Frame] = []

    def lines(self, doc: Doc, indent: int) -> list[str]:
        """All lines."""
        self._pending = indent
        self._stack.append((doc, indent, True))
        while self._stack:
            self._step(*self._stack.pop())
        return [*self._done, "".join(self._words)]

    def _step(self, doc: Doc, indent: int, broken: bool) -> None:
        match doc:
            case str():
                self._write(doc)
            case tuple():
                self._stack.extend((part, indent, broken) for part in reversed(doc))
            case Line():
                self._line(doc, indent, broken=broken)
            case Group():
                self._stack.append((doc.content, indent, self._group(doc, indent, broken=broken)))
            case Indent():
                self._stack.append((doc.content, indent + self._more(doc), broken))
            case IfBroken():
                self._stack.append((self._chosen(doc, broken=broken), indent, broken))
            case Brackets():
                if not self._broken[doc.key]:
                    self._measured = False
                self._stack.append((doc.content, indent, broken))
            case BestParentheses():
                self._parentheses(doc, indent, broken=broken)
            case Variants():
                self._variants(doc, indent, broken=broken)

    def _write(self, text: str) -> None:
        if self._pending:
            self._words.append(" " * self._pending)
            self._column += self._pending
        self._pending = None
        self._words.append(text)
        self._column += width_of(text)

    def _line(self, line: Line, indent: int, *, broken: bool) -> None:
        if not broken and not line.hard:
            if line.flat:
                self._write(line.flat)
            return
        self._done.append("".join(self._words))
        self._words, self._column, self._pending, self._measured = [], 0, indent, False

    def _more(self, doc: Indent) -> int:
        return INDENT if doc.within is None or self._broken[doc.within] else 0

    def _chosen(self, doc: IfBroken, *, broken: bool) -> Doc:
        return doc.content if (broken if doc.key is None else self._broken[doc.key]) else doc.otherwise

    def _group(self, group: Group, indent: int, *, broken: bool) -> bool:
        """Whether a group breaks."""
        if group.within is not None and not self._broken[group.within]:
            return broken
        result = group.expand or not self._flat(group.content, group.key, indent, broken=broken)
        if group.key is not None:
            self._broken[group.key] = result
        return result

    def _flat(self, content: Doc, key: Key | None, indent: int, *, broken: bool) -> bool:
        """Whether something fits without breaks."""
        if not broken and self._measured:
            return True
        self._measured = True
        if key is not None:
            self._broken[key] = False
        return self._fits(content, indent, broken=False)

    def _parentheses(self, doc: BestParentheses, indent: int, *, broken: bool) -> None:
        inside: Doc = ("(", Indent((HARD, doc.content)), HARD, ")")
        useful = not self._flat(doc.content, doc.key, indent, broken=broken)
        if useful:
            self._broken[doc.key] = True
            useful = self._fits(inside, indent, broken=broken, reach=_Reach.ALL)
        self._broken[doc.key] = useful
        self._stack.append((inside if useful else doc.content, indent, useful))

    def _variants(self, doc: Variants, indent: int, *, broken: bool) -> None:
        if not broken and self._measured:
            self._stack.append((doc.forms[0], indent, broken))
            return
        self._measured = True
        fitting = (form for form in doc.forms[:-1] if self._fits(form, indent, broken=False))
        form = next(fitting, None)
        self._stack.append((doc.forms[-1], indent, True) if form is None else (form, indent, False))

    def _fits(self, doc: Doc, indent: int, *, broken: bool, reach: _Reach = _Reach.FIRST) -> bool:
        """Whether a document, and what follows it up to the next break, fits on the line."""
        return _Measure(self._width, self._column, self._pending or 0, self._broken).fits(
            (doc, indent, broken), reach, self._stack
        )


class _Measure:
    """One look ahead."""

    def __init__(self, width: int, column: int, pending: int, broken: dict[Key, bool]) -> None:
        self._width, self._column, self._pending, self._broken = width, column, pending, broken
        self._waiting: list[tuple[Doc, int, bool, _Reach]] = []

    def fits(self, first: _Frame, reach: _Reach, rest: list[_Frame]) -> bool:
        """Whether `first` fits, and what of `rest` (the next one last) stands on its last line."""
        for (doc, indent, broken), how in self._all(first, reach, rest):
            self._waiting.append((doc, indent, broken, how))
            while self._waiting:
                answer = self._step(*self._waiting.pop())
                if answer is not None:
                    return answer
        return True

    @staticmethod
    def _all(first: _Frame, reach: _Reach, rest: list[_Frame]) -> Iterator[tuple[_Frame, _Reach]]:
        yield first, reach
        for frame in reversed(rest):
            yield frame, _Reach.FIRST

    def _step(self, doc: Doc, indent: int, broken: bool, reach: _Reach) -> bool | None:
        """True or False once that is known."""
        match doc:
            case str():
                return self._text(doc, reach)
            case tuple():
                self._waiting.extend((part, indent, broken, reach) for part in reversed(doc))
            case Line():
                return self._line(doc, indent, reach, broken=broken)
            case Group():
                self._group(doc, indent, reach, broken=broken)
            case Indent():
                more = INDENT if doc.within is None or self._broken[doc.within] else 0
                self._waiting.append((doc.content, indent + more, broken, reach))
            case IfBroken():
                chosen = broken if doc.key is None else self._broken[doc.key]
                self._waiting.append((doc.content if chosen else doc.otherwise, indent, broken, reach))
            case Brackets():
                free = not broken and not self._broken[doc.key]
                self._waiting.append((doc.content, indent, broken or free, _Reach.LENIENT if free else reach))
            case BestParentheses():
                self._broken[doc.key] = broken
                self._waiting.append((doc.content, indent, broken, reach))
            case Variants():
                form, how = (doc.forms[-1], reach) if broken else (doc.forms[0], _Reach.FIRST)
                self._waiting.append((form, indent, broken, how))
        return None

    def _text(self, text: str, reach: _Reach) -> bool | None:
        self._column += self._pending + width_of(text)
        self._pending = 0
        return False if self._column > self._width and reach is not _Reach.LENIENT else None

    def _line(self, line: Line, indent: int, reach: _Reach, *, broken: bool) -> bool | None:
        if not broken:
            return True if line.hard else self._text(line.flat, reach)
        if reach is _Reach.FIRST:
            return True
        self._column, self._pending = 0, indent
        return None

    def _group(self, group: Group, indent: int, reach: _Reach, *, broken: bool) -> None:
        if group.within is None or self._broken[group.within]:
            broken = broken or group.expand
            if group.key is not None:
                self._broken[group.key] = broken
        self._waiting.append((group.content, indent, broken, reach))


def joined(parts: Iterable[Doc], separator: Doc) -> Doc:
    """Documents one behind the other, with something between them."""
    docs: list[Doc] = []
    for part in parts:
        docs += [separator, part] if docs else [part]
    return tuple(docs)
