"""Colours and measures of everything that is drawn, as data: one value for the dark look, one for the light.

No Qt: colours are `#RRGGBB`, translucency is a number beside them. The window's palette, the canvas and the picture
writer read the same values, so they cannot drift.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from designer.catalogue.layer import Family
from designer.catalogue.tensor import Kind

Colour = str
"""`#RRGGBB`."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One look. Shares (0 … 1) say how much of a colour is laid over what is below it."""

    name: str
    canvas: Colour
    dots: Colour
    panel: Colour
    field: Colour
    hairline: Colour
    node: Colour
    border: Colour
    title: Colour
    text: Colour
    muted: Colour
    accent: Colour
    on_accent: Colour
    error: Colour
    warning: Colour
    success: Colour
    shadow: Colour
    shadow_share: float
    header_shares: tuple[float, float]
    wire_share: float
    families: Mapping[Family, Colour]
    kinds: Mapping[Kind, Colour]

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on dark ground."""
        return self.name == "dark"

    def family(self, family: Family | None) -> Colour:
        """The colour of a layer's family; muted for a layer type that nobody knows."""
        return self.muted if family is None else self.families[family]

    def kind(self, kind: Kind) -> Colour:
        """The colour of a tensor kind, for ports."""
        return self.kinds[kind]

    def wire(self, kind: Kind) -> Colour:
        """The colour of a wire: the kind's mixed with the canvas; opaque, so that crossings and joints stay even."""
        return mix(self.kinds[kind], self.canvas, self.wire_share)


def mix(over: Colour, under: Colour, share: float) -> Colour:
    """`share` (0 … 1) of one colour laid over another, as an opaque colour."""
    pairs = zip(channels(over), channels(under), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def channels(colour: Colour) -> tuple[int, int, int]:
    """Red, green and blue, 0 … 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two colours, 1 … 21 (WCAG 2.2, relative luminance)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: Colour) -> float:
    linear = [
        c / 12.92 if (c := value / 255) <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for value in channels(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


DARK = Theme(
    name="dark",
    canvas="#0F1116",
    dots="#2A2F3C",
    panel="#14161D",
    field="#20242F",
    hairline="#252A36",
    node="#1A1D26",
    border="#2C3140",
    title="#EEF0F6",
    text="#B6BCCB",
    muted="#8890A2",
    accent="#7AA2FF",
    on_accent="#0F1116",
    error="#FF6B6B",
    warning="#FBBF24",
    success="#4ADE80",
    shadow="#000000",
    shadow_share=0.47,
    header_shares=(0.20, 0.05),
    wire_share=0.78,
    families={
        Family.IO: "#94A3B8",
        Family.CONVOLUTION: "#60A5FA",
        Family.LINEAR: "#A78BFA",
        Family.POOLING: "#4ADE80",
        Family.NORMALISATION: "#2DD4BF",
        Family.ACTIVATION: "#FBBF24",
        Family.RECURRENT: "#FB923C",
        Family.ATTENTION: "#FB923C",
        Family.SHAPE: "#7DD3FC",
        Family.MERGE: "#F472B6",
        Family.REGULARISATION: "#A3E635",
        Family.ARITHMETIC: "#F0ABFC",
        Family.REDUCTION: "#86EFAC",
        Family.SOURCE: "#CBD5E1",
        Family.BLOCK: "#C4B5FD",
        Family.BACKBONE: "#67E8F9",
        Family.CUSTOM: "#FDBA74",
        Family.LOSS: "#F87171",
    },
    kinds={
        Kind.MAP: "#7AA2F7",
        Kind.VECTOR: "#B69CFF",
        Kind.SEQUENCE: "#5FD3C4",
        Kind.INDEX: "#E5B567",
        Kind.SCALAR: "#F2777A",
        Kind.ANY: "#8B92A5",
    },
)

LIGHT = Theme(
    name="light",
    canvas="#F4F5F8",
    dots="#CDD3DE",
    panel="#FCFCFD",
    field="#F3F5F9",
    hairline="#E3E6ED",
    node="#FFFFFF",
    border="#D9DEE8",
    title="#171B26",
    text="#454D5E",
    muted="#667085",
    accent="#3B66F5",
    on_accent="#FFFFFF",
    error="#D92D20",
    warning="#B45309",
    success="#15803D",
    shadow="#1E2846",
    shadow_share=0.18,
    header_shares=(0.13, 0.03),
    wire_share=0.85,
    families={
        Family.IO: "#64748B",
        Family.CONVOLUTION: "#2563EB",
        Family.LINEAR: "#7C3AED",
        Family.POOLING: "#16A34A",
        Family.NORMALISATION: "#0D9488",
        Family.ACTIVATION: "#D97706",
        Family.RECURRENT: "#EA580C",
        Family.ATTENTION: "#EA580C",
        Family.SHAPE: "#0284C7",
        Family.MERGE: "#DB2777",
        Family.REGULARISATION: "#4D7C0F",
        Family.ARITHMETIC: "#A21CAF",
        Family.REDUCTION: "#15803D",
        Family.SOURCE: "#475569",
        Family.BLOCK: "#6D28D9",
        Family.BACKBONE: "#0E7490",
        Family.CUSTOM: "#C2410C",
        Family.LOSS: "#DC2626",
    },
    kinds={
        Kind.MAP: "#3B6FE0",
        Kind.VECTOR: "#7A4DE8",
        Kind.SEQUENCE: "#0E9384",
        Kind.INDEX: "#B7791F",
        Kind.SCALAR: "#D64545",
        Kind.ANY: "#7B8496",
    },
)

THEMES: Mapping[str, Theme] = {theme.name: theme for theme in (DARK, LIGHT)}
"""The looks by name."""
