"""What the steps of the history are called in the user's language.

A step's label is English text, since it is part of the journal and of the log. Here it is recognised again by its
pattern: `add conv1` is `add {thing}`.
"""

import re
from functools import cache

from designer.gui.sentences import sentence
from designer.gui.tongue import later, tr

_STEPS = later(
    (
        "add network {name}",
        "add parameter {name}",
        "set {name} of {thing}",
        "rename {name} to {new}",
        "rename to {new}",
        "edit the code of {name}",
        "delete the code of {name}",
        "set the description",
        "set the block's parameters",
        "delete network",
        "order parameters",
        "add “{name}” to the augmentations",
        "remove “{name}” from the augmentations",
        "move “{name}” in the augmentations",
        "turn “{name}” on",
        "turn “{name}” off",
        "use the recommended augmentations",
        "add “{name}” to the preparation",
        "remove “{name}” from the preparation",
        "move “{name}” in the preparation",
        "choose dataset {name}",
        "choose data “{name}”",
        "suggest a network",
        "leave out {n} items",
        "leave out “{name}”",
        "take in {n} items",
        "take in “{name}”",
        "call {n} items as the files do",
        "call “{name}” as the files do",
        "call {n} items “{label}”",
        "call “{name}” “{label}”",
        "new layer {name}",
        "make block {name}",
        "make a block of {thing}",
        "make {name} independent",
        "expand {name}",
        "let uses set {name}",
        "keep {name} within",
        "share the weights of {name}",
        "give {name} weights of its own",
        "give {name} weights of their own",
        "nudge {name}",
        "align {name}",
        "distribute across",
        "distribute down",
        "bypass {thing}",
        "freeze {thing}",
        "let {name} take part again",
        "let {name} learn again",
        "lock {thing}",
        "unlock {thing}",
        "paste {thing}",
        "duplicate {thing}",
        "cut {thing}",
        "replace {name} with {new}",
        "move {n} wires to {name}",
        "move a wire to {name}",
        "resize {n} frames and notes",
        "arrange layers",
        "{n} changes",
        "add {thing}",
        "delete {thing}",
        "connect {thing}",
        "disconnect {thing}",
        "disconnect",
        "move {thing}",
        "lead {thing}",
        "straighten {thing}",
        "resize {thing}",
        "change {thing}",
        "insert {thing}",
        "colour {thing}",
        "set {thing}",
    )
)
"""Patterns of labels; the first that fits counts."""
_THINGS = later(
    (
        "{n} layers",
        "{n} things",
        "{n} wires",
        "{n} frames",
        "{n} frames and notes",
        "1 layer",
        "layer",
        "the frame",
        "wire",
        "frame",
        "note",
    )
)
"""What several or nameless things are called in a label."""


@cache
def _patterns(texts: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((text, re.compile(re.sub(r"\\{(\w+)\\}", _hole, re.escape(text)))) for text in texts)


def _hole(found: re.Match[str]) -> str:
    return rf"(?P<{found[1]}>\d+)" if found[1] == "n" else rf"(?P<{found[1]}>.+)"


def step_words(label: str) -> str:
    """A step's label in the user's language.

    One of no known pattern may be what a finding advised, which is a sentence; else it stays as it is.
    """
    words = _said(label, _STEPS)
    return sentence(label) if words == label else words


def _said(text: str, texts: tuple[str, ...]) -> str:
    for pattern, known in _patterns(texts):
        if found := known.fullmatch(text):
            values = found.groupdict()
            if "thing" in values:
                values["thing"] = _said(values["thing"], _THINGS)
            return tr(pattern, **values)
    return text
