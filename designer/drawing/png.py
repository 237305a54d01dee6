"""Writes a picture as PNG with Pillow and the shipped fonts: no display, no Qt, no system library.

Pillow's shapes have hard edges, so everything is drawn `_FINER` times as large and averaged down, tile by tile, which
keeps the memory small for large networks.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache, singledispatchmethod
from io import BytesIO
from itertools import pairwise
from math import hypot
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter
from PIL.PngImagePlugin import PngInfo

from designer.drawing.errors import PictureError
from designer.drawing.extent import extent
from designer.drawing.fonts import font
from designer.drawing.paths import ICON_GRID, icon_outlines
from designer.drawing.picture import (
    Circle,
    Dots,
    Fade,
    Icon,
    Mark,
    Picture,
    Point,
    Polygon,
    Polyline,
    Rect,
    Shadow,
    Text,
)
from designer.graph.atomic import write_atomically

MAX_PIXELS = 120_000_000
"""Larger pictures are refused: few programs open them."""

SCALES = (0.1, 20.0)
"""The least and the greatest scale."""

_FINER = 4
_TILE = 512
_ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}


def png_bytes(picture: Picture, *, scale: float = 2.0) -> bytes:
    """The bytes of a PNG file with `scale` pixels per canvas unit. Raises `PictureError` if that is too big."""
    about = PngInfo()
    about.add_itxt("Title", picture.title)
    about.add_itxt("Description", picture.summary)
    target = BytesIO()
    render(picture, scale=scale).save(target, "PNG", pnginfo=about, dpi=(96 * scale, 96 * scale))
    return target.getvalue()


def write_png(picture: Picture, path: Path, *, scale: float = 2.0) -> None:
    """Writes the picture to a file. Raises `PictureError` or `FileError`; an old file is intact then."""
    write_atomically(path, png_bytes(picture, scale=scale))


def render(picture: Picture, *, scale: float = 2.0) -> Image.Image:
    """The picture as an image of `scale` pixels per canvas unit: RGB, or RGBA if it has no background.

    Raises `PictureError` if it is too big.
    """
    if not SCALES[0] <= scale <= SCALES[1]:
        raise PictureError(
            f"The scale of a picture is from {SCALES[0]:g} to {SCALES[1]:g} pixels per canvas unit, not {scale:g}.",
            "2 is good for screens; SVG has no scale.",
        )
    width, height = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    if width * height > MAX_PIXELS:
        fits = (MAX_PIXELS / (picture.width * picture.height)) ** 0.5
        smaller = f"Choose a scale of at most {fits:.2g}, or write" if fits >= SCALES[0] else "Write"
        raise PictureError(
            f"The picture would have {width} × {height} pixels, more than {MAX_PIXELS // 1_000_000} million.",
            f"{smaller} SVG.",
        )
    image = _blank((width, height), picture.background)
    extents = [(mark, extent(mark, picture.box)) for mark in picture.marks]
    for x in range(0, width, _TILE):
        for y in range(0, height, _TILE):
            size = (min(_TILE, width - x), min(_TILE, height - y))
            left, top = picture.box[0] + x / scale, picture.box[1] + y / scale
            right, bottom = left + size[0] / scale, top + size[1] / scale
            brush = _Brush(picture.background, (size[0] * _FINER, size[1] * _FINER), (left, top), scale * _FINER)
            for mark, (x0, y0, x1, y1) in extents:
                if x0 < right and x1 > left and y0 < bottom and y1 > top:
                    brush.paint(mark)
            image.paste(brush.image.reduce(_FINER), (x, y))
    return image


def _blank(size: tuple[int, int], background: str) -> Image.Image:
    return Image.new("RGB", size, background) if background else Image.new("RGBA", size, (0, 0, 0, 0))


class _Brush:
    """Paints marks on one tile; `origin` is the canvas point of its top left corner, `k` pixels make a canvas unit."""

    def __init__(self, background: str, size: tuple[int, int], origin: Point, k: float) -> None:
        self.image = _blank(size, background)
        self.draw = ImageDraw.Draw(self.image)
        self.origin = origin
        self.k = k

    def at(self, x: float, y: float) -> Point:
        """A canvas point in pixels of the tile."""
        return (x - self.origin[0]) * self.k, (y - self.origin[1]) * self.k

    @singledispatchmethod
    def paint(self, mark: Mark) -> None:
        """Paints one mark over what is there."""
        raise TypeError(f"no way to paint {mark!r}")

    @paint.register
    def _dots(self, mark: Dots) -> None:
        step, size = mark.pitch * self.k, mark.radius * self.k
        first_x, first_y = ((-start % mark.pitch) * self.k for start in self.origin)
        for x in _steps(first_x - step, self.image.width + step, step):
            for y in _steps(first_y - step, self.image.height + step, step):
                self.draw.ellipse((x - size, y - size, x + size, y + size), fill=mark.colour)

    @paint.register
    def _shadow(self, mark: Shadow) -> None:
        margin = 2 * mark.blur
        mask = _shadow_mask(mark.width, mark.height, mark.radius, mark.blur, mark.share, self.k)
        x, y = self.at(mark.x - margin, mark.y - margin)
        self.image.paste(mark.colour, (round(x), round(y)), mask)

    @paint.register
    def _rect(self, mark: Rect) -> None:
        x0, y0 = self.at(mark.x, mark.y)
        x1, y1 = self.at(mark.x + mark.width, mark.y + mark.height)
        radius = mark.radius * self.k
        if isinstance(mark.fill, Fade):
            box = (round(x0), round(y0), round(x1), round(y1))
            size = (box[2] - box[0], box[3] - box[1])
            mask = _rounded_mask(size, radius, mark.corners)
            self.image.paste(_fade(mark.fill, size), box, mask)
        elif mark.fill:
            self.draw.rounded_rectangle((x0, y0, x1 - 1, y1 - 1), radius, mark.fill, corners=mark.corners)
        if mark.stroke:
            width = mark.stroke.width * self.k
            grow = width / 2
            self.draw.rounded_rectangle(
                (x0 - grow, y0 - grow, x1 + grow - 1, y1 + grow - 1),
                radius + grow,
                None,
                mark.stroke.colour,
                round(width),
                corners=mark.corners,
            )

    @paint.register
    def _polygon(self, mark: Polygon) -> None:
        points = [self.at(x, y) for x, y in mark.points]
        if mark.fill:
            self.draw.polygon(points, mark.fill)
        if mark.stroke:
            self._line([*points, points[0]], mark.stroke.colour, mark.stroke.width * self.k, round_ends=True)

    @paint.register
    def _circle(self, mark: Circle) -> None:
        x, y = self.at(mark.x, mark.y)
        radius = mark.radius * self.k
        if mark.fill:
            self.draw.ellipse((x - radius, y - radius, x + radius - 1, y + radius - 1), mark.fill)
        if mark.stroke:
            width = mark.stroke.width * self.k
            radius += width / 2
            self.draw.ellipse(
                (x - radius, y - radius, x + radius - 1, y + radius - 1), None, mark.stroke.colour, round(width)
            )

    @paint.register
    def _polyline(self, mark: Polyline) -> None:
        points = [self.at(x, y) for x, y in mark.points]
        pieces = _dashed(points, *(part * self.k for part in mark.stroke.dash)) if mark.stroke.dash else [points]
        for piece in pieces:
            self._line(piece, mark.stroke.colour, mark.stroke.width * self.k)

    @paint.register
    def _text(self, mark: Text) -> None:
        face = font(mark.family, mark.weight, mark.size * self.k)
        self.draw.text(self.at(mark.x, mark.y), mark.text, mark.colour, face, _ANCHORS[mark.anchor])

    @paint.register
    def _icon(self, mark: Icon) -> None:
        unit = mark.size / ICON_GRID
        for outline in icon_outlines(mark.name):
            points = [self.at(mark.x + x * unit, mark.y + y * unit) for x, y in outline]
            self._line(points, mark.stroke.colour, mark.stroke.width * self.k, round_ends=True)

    def _line(self, points: Sequence[Point], colour: str, width: float, *, round_ends: bool = False) -> None:
        self.draw.line(points, colour, round(width), "curve")
        if round_ends:
            radius = width / 2
            for x, y in (points[0], points[-1]):
                self.draw.ellipse((x - radius, y - radius, x + radius, y + radius), colour)


def _steps(start: float, stop: float, step: float) -> Iterator[float]:
    while start < stop:
        yield start
        start += step


def _dashed(points: Sequence[Point], on: float, off: float) -> list[list[Point]]:
    """The pieces of a polyline that a dash pattern leaves."""
    pieces: list[list[Point]] = [[points[0]]]
    left, drawing = on, True
    for start, end in pairwise(points):
        here, length = start, hypot(end[0] - start[0], end[1] - start[1])
        while length > left:
            share = left / length
            here = (here[0] + (end[0] - here[0]) * share, here[1] + (end[1] - here[1]) * share)
            length -= left
            if drawing:
                pieces[-1].append(here)
            else:
                pieces.append([here])
            drawing = not drawing
            left = on if drawing else off
        left -= length
        if drawing:
            pieces[-1].append(end)
    return [piece for piece in pieces if len(piece) > 1]


@lru_cache(maxsize=32)
def _shadow_mask(width: float, height: float, radius: float, blur: float, share: float, k: float) -> Image.Image:
    """How much of the shadow's colour lies where; blurred small and enlarged, which a blur does not show."""
    small = k / _FINER
    margin = 2 * blur
    size = (round((width + 2 * margin) * small), round((height + 2 * margin) * small))
    mask = Image.new("L", size, 0)
    box = (margin * small, margin * small, (margin + width) * small, (margin + height) * small)
    ImageDraw.Draw(mask).rounded_rectangle(box, radius * small, round(255 * share))
    mask = mask.filter(ImageFilter.GaussianBlur(blur / 2 * small))
    return mask.resize((round(size[0] * _FINER), round(size[1] * _FINER)), Image.Resampling.BILINEAR)


@lru_cache(maxsize=32)
def _rounded_mask(size: tuple[int, int], radius: float, corners: tuple[bool, bool, bool, bool]) -> Image.Image:
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, size[0] - 1, size[1] - 1), radius, 255, corners=corners)
    return mask


@lru_cache(maxsize=32)
def _fade(fade: Fade, size: tuple[int, int]) -> Image.Image:
    share = Image.linear_gradient("L").rotate(90).resize(size)
    return Image.composite(Image.new("RGB", size, fade.right), Image.new("RGB", size, fade.left), share)
