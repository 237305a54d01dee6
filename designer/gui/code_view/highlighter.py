"""Colours Python in the theme: keywords, names of torch, numbers, strings, comments. Made for the source we print."""

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from designer.catalogue.layer import Family
from designer.drawing.theme import Theme

_QUOTES = '"""'
_KEYWORDS = "and as assert class def del elif else for from if import in is lambda not or pass raise return while with"
_RULES: tuple[tuple[str, str], ...] = (
    ("comment", r"#[^\n]*"),
    ("string", r'"""[^\n]*?"""|"(?!"")[^"\n]*"|\'[^\'\n]*\''),
    ("docstring", r'"""'),
    ("keyword", rf"\b(?:{'|'.join(_KEYWORDS.split())})\b"),
    ("constant", r"\b(?:True|False|None|self)\b"),
    ("number", r"\b\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?\b"),
    ("name", r"(?<=class )\w+|(?<=def )\w+"),
    ("torch", r"\b(?:torch|nn|F)(?:\.\w+)*"),
)
"""What is coloured, and its pattern; earlier ones win."""

_OUTSIDE, _IN_DOCSTRING = 0, 1
_PATTERN = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _RULES))


class PythonHighlighter(QSyntaxHighlighter):
    """Colours a document; `set_theme` colours it anew."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._formats = _formats(theme)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._formats = _formats(theme)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colours one line."""
        begin, state = 0, _OUTSIDE
        if self.previousBlockState() == _IN_DOCSTRING:
            end = text.find(_QUOTES)
            begin, state = (end + len(_QUOTES), _OUTSIDE) if end >= 0 else (len(text), _IN_DOCSTRING)
            self.setFormat(0, begin, self._formats["string"])
        for match in _PATTERN.finditer(text, begin):
            if match.lastgroup == "docstring":  # It goes on in the lines below.
                self.setFormat(match.start(), len(text) - match.start(), self._formats["string"])
                state = _IN_DOCSTRING
                break
            self.setFormat(match.start(), match.end() - match.start(), self._formats[match.lastgroup or ""])
        self.setCurrentBlockState(state)


def _formats(theme: Theme) -> dict[str, QTextCharFormat]:
    colours = {
        "comment": theme.muted,
        "string": theme.family(Family.POOLING),
        "keyword": theme.family(Family.MERGE),
        "constant": theme.family(Family.ATTENTION),
        "number": theme.family(Family.ATTENTION),
        "name": theme.accent,
        "torch": theme.family(Family.LINEAR),
    }
    formats: dict[str, QTextCharFormat] = {}
    for name, colour in colours.items():
        formats[name] = QTextCharFormat()
        formats[name].setForeground(QColor(colour))
    formats["name"].setFontWeight(QFont.Weight.Medium)
    return formats
