"""The form of a preparation's entry: what may be done to raw samples, and what that makes of their shape.

How each is fitted and becomes a step of the runtime is known to `designer.data.preparing`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from designer.catalogue.datasets import Content, InputDef
from designer.catalogue.fields import Param, Text
from designer.catalogue.layer import Values

NUMBERS: tuple[Content, ...] = ("table", "image", "sound", "series", "array")
"""Contents whose values are measured, not numbers of tokens."""

WHICH = Text("input", "", help="The input of the data that this is for. Empty: each one that it suits.")
"""What every preparation asks where the data has several inputs."""


def _anything(kind: InputDef) -> Mapping[str, Any]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrepareDef:
    """One way to prepare samples.

    `shape(kind, values)` is what an input is afterwards: shape, names of features, range of values and what is then
    recommended as normalising; it raises `ShapeError` where the step does not fit. `start(kind)` are parameters to
    begin with, for that input. `is_fitted`: its numbers come from the training samples. `moves`: what was at a place of
    a sample is elsewhere afterwards, so that boxes would be wrong.
    """

    type: str
    title: str
    doc: str
    contents: tuple[Content, ...] = NUMBERS
    shape: Callable[[InputDef, Values], InputDef]
    own_params: tuple[Param, ...] = ()
    start: Callable[[InputDef], Mapping[str, Any]] = _anything
    is_fitted: bool = False
    moves: bool = False
    keywords: tuple[str, ...] = ()

    @property
    def params(self) -> tuple[Param, ...]:
        """All that it asks for."""
        return (*self.own_params, WHICH)

    def suits(self, kind: InputDef) -> bool:
        """Whether it is for an input of this content. Numbers of tokens are not calculated with."""
        return kind.content in self.contents and (kind.dtype != "int64" or self.contents == ("text",))


def feature_axis(kind: InputDef) -> int | None:
    """The axis of a batch along which features lie, each with numbers of its own; None: one for all values.

    These are channels of pictures, channels of waves, bands of pitch, columns of tables, channels of series.
    """
    if kind.content == "image" and len(kind.shape) == 3:
        return 1
    if kind.content == "sound" and len(kind.shape) > 1:
        return -2
    if kind.content == "series" or len(kind.shape) == 1:
        return -1
    return None


def time_axis(kind: InputDef) -> int:
    """The axis of a batch along which time or a text runs: the last one of sounds, else the first of a sample."""
    return -1 if kind.content == "sound" else 1
