"""What may be done to pictures that were read."""

from dataclasses import replace
from typing import Any

from designer.catalogue.datasets import InputDef
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Float, Int, Param
from designer.catalogue.layer import Values
from designer.catalogue.preparation import PrepareDef

_SIZE: tuple[Param, ...] = (
    Int("height", 32, high=4096, unit="px", help="How high the picture is afterwards."),
    Int("width", 32, high=4096, unit="px", help="How wide the picture is afterwards."),
)


def _sides(title: str, kind: InputDef) -> tuple[int, int, int]:
    """Channels, height and width. Raises `ShapeError` for what is no picture."""
    if len(kind.shape) != 3:
        shape = "×".join(map(str, kind.shape)) or "a single number"
        raise ShapeError(f"{title}: a picture has channels, height and width, but a sample is {shape}.")
    return kind.shape[0], kind.shape[1], kind.shape[2]


def _greyed(kind: InputDef, values: Values) -> InputDef:
    channels, *size = _sides("Grey", kind)
    if channels != 3:
        raise ShapeError(f"Grey: the pictures have {channels} channel already; three were expected. Remove the step.")
    return replace(kind, shape=(1, *size))


def _cropped(kind: InputDef, values: Values) -> InputDef:
    channels, height, width = _sides("Cut out the middle", kind)
    if values["height"] > height or values["width"] > width:
        raise ShapeError(
            f"Cut out the middle: {values['height']}×{values['width']} is larger than the picture, {height}×{width}."
            " Give a smaller size."
        )
    return replace(kind, shape=(channels, values["height"], values["width"]))


def _padded(kind: InputDef, values: Values) -> InputDef:
    channels, height, width = _sides("Add a border", kind)
    if values["height"] < height or values["width"] < width:
        raise ShapeError(
            f"Add a border: {values['height']}×{values['width']} is smaller than the picture, {height}×{width}."
            " Give a larger size."
        )
    low, high = kind.value_range
    limits = (min(low, values["value"]), max(high, values["value"]))
    return replace(kind, shape=(channels, values["height"], values["width"]), value_range=limits)


def _resized(kind: InputDef, values: Values) -> InputDef:
    return replace(kind, shape=(_sides("Resize", kind)[0], values["height"], values["width"]))


def _inverted(kind: InputDef, values: Values) -> InputDef:
    _sides("Invert", kind)
    return kind


def _equalised(kind: InputDef, values: Values) -> InputDef:
    _sides("Equalise", kind)
    low, high = kind.value_range
    if not low < high:
        raise ShapeError("Equalise: the pictures have no range of values. Remove the step.")
    return kind


def _sized(share: float) -> Any:
    """A function that gives a size to begin with, a share of the picture's own. Any: it stands for a function."""

    def start(kind: InputDef) -> dict[str, int]:
        if len(kind.shape) != 3:
            return {}
        return {
            name: max(1, round(size * share)) for name, size in zip(("height", "width"), kind.shape[1:], strict=True)
        }

    return start


ENTRIES = (
    PrepareDef(
        type="Grayscale",
        title="Grey",
        doc="One channel instead of red, green and blue, as bright as the colours look.",
        contents=("image",),
        shape=_greyed,
        keywords=("grayscale", "greyscale", "colour", "luma"),
    ),
    PrepareDef(
        type="CenterCrop",
        title="Cut out the middle",
        doc="The middle of each picture; what is around it is cut off.",
        contents=("image",),
        own_params=_SIZE,
        shape=_cropped,
        start=_sized(7 / 8),
        moves=True,
        keywords=("crop", "center"),
    ),
    PrepareDef(
        type="Pad",
        title="Add a border",
        doc="Puts each picture in the middle of a larger one.",
        contents=("image",),
        own_params=(*_SIZE, Float("value", 0.0, low=-1e30, high=1e30, help="What the border is filled with.")),
        shape=_padded,
        start=_sized(5 / 4),
        moves=True,
        keywords=("pad", "margin"),
    ),
    PrepareDef(
        type="Resize",
        title="Resize",
        doc="The whole picture in another size, smoothly.",
        contents=("image",),
        own_params=_SIZE,
        shape=_resized,
        start=_sized(1 / 2),
        keywords=("scale", "bilinear", "shrink"),
    ),
    PrepareDef(
        type="Invert",
        title="Invert",
        doc="Dark becomes light, and light dark.",
        contents=("image",),
        shape=_inverted,
        keywords=("negative",),
    ),
    PrepareDef(
        type="HistogramEqualise",
        title="Equalise",
        doc="Spreads the brightness of each picture evenly over its whole range: pale pictures get contrast.",
        contents=("image",),
        shape=_equalised,
        keywords=("histogram", "contrast"),
    ),
)
