"""The flags by which commands describe an ONNX file of another maker."""

from argparse import ArgumentParser, Namespace
from typing import Any

from runtime.describing import FIELDS

_NOT_HERE = ("top",)
"""The commands have a flag for it of their own."""


def add_flags(parser: ArgumentParser) -> None:
    """Adds a flag for each field of a description."""
    group = parser.add_argument_group("a model of another maker, which does not describe itself")
    for name, words in FIELDS.items():
        if name not in _NOT_HERE:
            group.add_argument(f"--{name}", dest=f"told_{name}", metavar=_metavar(name), help=words)


def description_of(arguments: Namespace) -> dict[str, Any] | None:
    """What the flags say; None if they say nothing. Any: texts, checked where they are read."""
    pairs = ((name, getattr(arguments, f"told_{name}", None)) for name in FIELDS)
    found = {name: value for name, value in pairs if value is not None}
    return found or None


def _metavar(name: str) -> str:
    metavars = {"as": "KIND", "size": "HEIGHTxWIDTH", "labels": "FILE", "tokenizer": "FILE"}
    return metavars.get(name, name.upper())
