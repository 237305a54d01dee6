"""The kinds of inputs, an entry each: how an input is recognised, and what it is given with.

To add a kind, write its panel in a file beside this one and put it into `KINDS`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import prod

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.play.code import CodePanel
from designer.gui.pages.deploy.play.loose import LoosePanel
from designer.gui.pages.deploy.play.name import NamePanel
from designer.gui.pages.deploy.play.panel import InputPanel
from designer.gui.pages.deploy.play.picture import PicturePanel
from designer.gui.pages.deploy.play.row import RowPanel
from designer.gui.pages.deploy.play.series import SeriesPanel
from designer.gui.pages.deploy.play.sound import SoundPanel
from designer.gui.pages.deploy.play.text import TextPanel
from runtime.columns import Columns
from runtime.manifest import InputSpec
from runtime.names import Names
from runtime.series import Series
from runtime.sound import Sound
from runtime.words import Words

_MOST_FIELDS, _MOST_SLIDERS = 256, 64


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind. The first one that `fits` an input is it; `make` makes what the user gives it with."""

    id: str
    fits: Callable[[InputSpec], bool]
    make: Callable[[InputSpec, Theme, str], InputPanel]


def _numbers(spec: InputSpec) -> int:
    """How many numbers one sample has; 0 if that is open."""
    return 0 if None in spec.shape else prod(size or 0 for size in spec.shape)


def _is_row(spec: InputSpec) -> bool:
    if isinstance(spec.reader, Columns):
        return True
    is_plain = spec.reader is None and spec.content in ("table", "array") and len(spec.shape) == 1
    return is_plain and 0 < _numbers(spec) <= _MOST_FIELDS


def _is_series(spec: InputSpec) -> bool:
    return isinstance(spec.reader, Series) or (
        spec.reader is None and spec.content in ("series", "sequence") and len(spec.shape) == 2 and _numbers(spec) > 1
    )


KINDS = (
    Kind("picture", lambda spec: spec.content == "image" and spec.decode is not None, PicturePanel),
    Kind("text", lambda spec: isinstance(spec.reader, Words), TextPanel),
    Kind("name", lambda spec: isinstance(spec.reader, Names), NamePanel),
    Kind("sound", lambda spec: isinstance(spec.reader, Sound), SoundPanel),
    Kind("series", _is_series, SeriesPanel),
    Kind("row", _is_row, RowPanel),
    Kind("code", lambda spec: 0 < _numbers(spec) <= _MOST_SLIDERS, CodePanel),
    Kind("loose", lambda spec: True, LoosePanel),
)
"""The first that fits is the one; the last takes whatever there is."""


def kind_of(spec: InputSpec) -> Kind:
    """The kind of an input."""
    return next(kind for kind in KINDS if kind.fits(spec))
