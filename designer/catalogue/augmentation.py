"""The form of an augmentation's entry: what happens to samples by chance, while they are learnt from.

Not known here: how it is done (`designer.training.augmenting`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from designer.catalogue.datasets import Content, InputDef
from designer.catalogue.fields import Bool, Param
from designer.catalogue.layer import Values

Kind = Literal["moves", "colours", "numbers", "tokens", "mixes"]
"""Moves also move masks and boxes; mixes make one sample of two, and of their targets."""

ON = Bool("on", True, help="Whether it is done. What is off stays in the list and does nothing.", advanced=True)
"""A parameter of every augmentation."""


def never_wrong(values: Values) -> str:
    """For entries whose parameters each stand alone."""
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AugmentDef:
    """An augmentation.

    `contents` are those of inputs that it is for; `form` narrows sounds to waves (channels, samples) or to bands of
    pitch (channels, bands, frames), `channels` pictures to those with so many. `wrong(values)` is a sentence about
    parameters that do not go together, "" if they do.
    """

    type: str
    title: str
    doc: str
    kind: Kind
    contents: tuple[Content, ...]
    params: tuple[Param, ...] = ()
    form: Literal["", "wave", "bands"] = ""
    channels: int = 0
    wrong: Callable[[Values], str] = never_wrong
    keywords: tuple[str, ...] = ()
    url: str = ""

    @property
    def every_param(self) -> tuple[Param, ...]:
        """Its own parameters, and whether it is on."""
        return (*self.params, ON)

    def param(self, name: str) -> Param | None:
        """The parameter called `name`, if there is one."""
        return next((param for param in self.every_param if param.name == name), None)

    def fits(self, kind: InputDef) -> bool:
        """Whether an input is of the kind that this is for."""
        if kind.content not in self.contents or (kind.content == "image" and len(kind.shape) != 3):
            return False
        if (kind.dtype == "int64") != (self.kind == "tokens"):
            return False
        if self.channels and kind.shape[0] != self.channels:
            return False
        return kind.content != "sound" or not self.form or form_of(kind) == self.form


def form_of(kind: InputDef) -> Literal["wave", "bands"]:
    """Whether a sound is a wave (channels, samples) or bands of pitch over time (channels, bands, frames)."""
    return "bands" if len(kind.shape) >= 3 else "wave"
