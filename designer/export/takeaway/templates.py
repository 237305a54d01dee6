"""Fills the templates in `resources/takeaway`: each «mark» becomes a text."""

import re
from collections.abc import Mapping

from designer.resources import resource

_MARK = re.compile(r"«(\w+)»")


def filled(template: str, marks: Mapping[str, str]) -> str:
    """The text of a template (`predict.py`) with its marks replaced. Every mark of it must be in `marks`."""
    text = resource("takeaway", f"{template}.txt").read_text(encoding="utf-8")
    return _MARK.sub(lambda found: marks[found.group(1)], text)


def as_comment(text: str) -> str:
    """A text of a model as one line that ends no comment and no string, in any of the languages."""
    line = " ".join(text.split())
    return line.translate(_HARMLESS)


_HARMLESS = str.maketrans({'"': "'", "\\": "/", "<": "‹", ">": "›", "«": "‹", "»": "›", "*": "×", "?": "？"})


def joined(lines: list[str], indent: str) -> str:
    """Lines below each other, each after `indent`, so that a mark in a line of its own takes them."""
    return "\n".join(f"{indent}{line}" if line else "" for line in lines)
