"""A picture as data: a list of primitives in canvas units, painted in order. Writers turn it into SVG or PNG.

Colours are `#RRGGBB`; x to the right, y down. Knows no network and no file format.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Point: TypeAlias = tuple[float, float]
Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom."""

Corners: TypeAlias = tuple[bool, bool, bool, bool]
"""Which corners are rounded: top left, top right, bottom right, bottom left."""

ALL_CORNERS: Corners = (True, True, True, True)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line's colour and width. `dash` (on, off) breaks it."""

    colour: str
    width: float
    dash: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Fade:
    """A fill that goes from one colour at the left edge to another at the right edge."""

    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Dots:
    """A dot at every multiple of `pitch` over the whole picture, counted from the canvas's origin."""

    pitch: float
    radius: float
    colour: str


@dataclass(frozen=True, slots=True)
class Shadow:
    """The soft shadow of a rounded rectangle. `share` is its opacity where it is deepest."""

    x: float
    y: float
    width: float
    height: float
    radius: float
    blur: float
    colour: str
    share: float


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle, its corners rounded by `radius` where `corners` says."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    fill: str | Fade | None = None
    stroke: Stroke | None = None
    corners: Corners = ALL_CORNERS


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed shape."""

    points: tuple[Point, ...]
    fill: str | None
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle."""

    x: float
    y: float
    radius: float
    fill: str | None
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True)
class Polyline:
    """An open line with round joints."""

    points: tuple[Point, ...]
    stroke: Stroke


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text. `y` is its baseline, `x` its start, middle or end."""

    x: float
    y: float
    text: str
    family: Literal["sans", "mono"]
    size: float
    weight: int
    colour: str
    anchor: Literal["start", "middle", "end"] = "start"


@dataclass(frozen=True, slots=True)
class Icon:
    """A shipped icon by name; `x`, `y` is its top left corner."""

    name: str
    x: float
    y: float
    size: float
    stroke: Stroke


Mark: TypeAlias = Dots | Shadow | Rect | Polygon | Circle | Polyline | Text | Icon


@dataclass(frozen=True, slots=True)
class Picture:
    """What is seen of the canvas through `box`. `title` and `summary` say it in words.

    Without a `background` ("") what lies below the picture shows through.
    """

    box: Box
    background: str
    marks: tuple[Mark, ...]
    title: str = ""
    summary: str = ""

    @property
    def width(self) -> float:
        """Width in canvas units."""
        return self.box[2] - self.box[0]

    @property
    def height(self) -> float:
        """Height in canvas units."""
        return self.box[3] - self.box[1]
