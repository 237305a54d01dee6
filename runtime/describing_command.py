"""The flags by which commands describe an ONNX file of another maker."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from runtime.describing_fields import FIELDS

if TYPE_CHECKING:  # It takes numpy, which commands do not wait for.
    from runtime.session import Model

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


def what_is_guessed(model: "Model") -> str:
    """A sentence about what a file does not say of itself, and by which flags it is told; "" if it says all."""
    asked = [
        f"--{each.about}" + (f" (guessed: {each.guess})" if each.guess else "")
        for each in model.questions
        if each.about not in _NOT_HERE
    ]
    return f"The model does not describe itself. Not known: {', '.join(asked)}." if asked else ""


def listed(model: "Model", wanted: int | None) -> int:
    """How many labels a command lists: what is asked for, else what the model's description says."""
    from runtime.decoding import TopLabels  # here: see above

    rule = model.manifest.outputs[0].decoding
    return wanted or (rule.count if isinstance(rule, TopLabels) else _USUAL)


_USUAL = 3


def _metavar(name: str) -> str:
    metavars = {"as": "KIND", "size": "HEIGHTxWIDTH", "labels": "FILE", "tokenizer": "FILE"}
    return metavars.get(name, name.upper())
