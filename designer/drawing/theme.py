"""Colours and measures of everything that is drawn, as data: a table for each look.

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
    """One look. Shares (0 … 1) say how much of a colour is laid over what is below it. Dark: light text on dark."""

    name: str
    is_dark: bool
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
    def is_high_contrast(self) -> bool:
        """Whether this look is for those who need strong contrasts."""
        return self.name.startswith("contrast")

    @property
    def opposite(self) -> str:
        """The name of the look that is as strong, light for dark and dark for light."""
        return {"dark": "light", "light": "dark"}.get(self.name) or (
            "contrast-light" if self.is_dark else "contrast-dark"
        )

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
    is_dark=True,
    canvas="#0F1116",
    dots="#2A2F3C",
    panel="#14161D",
    field="#20242F",
    hairline="#252A36",
    node="#1A1D26",
    border="#2C3140",
    title="#EEF0F6",
    text="#B6BCCB",
    muted="#969EB0",
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
        Family.IO: "#9AA9BD",
        Family.CONVOLUTION: "#60A5FA",
        Family.LINEAR: "#AC92FB",
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
        Family.LOSS: "#F97878",
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
    is_dark=False,
    canvas="#F4F5F8",
    dots="#CDD3DE",
    panel="#FCFCFD",
    field="#F3F5F9",
    hairline="#E3E6ED",
    node="#FFFFFF",
    border="#D9DEE8",
    title="#171B26",
    text="#454D5E",
    muted="#545D70",
    accent="#2B50D6",
    on_accent="#FFFFFF",
    error="#B42318",
    warning="#9A4507",
    success="#11692F",
    shadow="#1E2846",
    shadow_share=0.18,
    header_shares=(0.13, 0.03),
    wire_share=0.85,
    families={
        Family.IO: "#64748B",
        Family.CONVOLUTION: "#2563EB",
        Family.LINEAR: "#7C3AED",
        Family.POOLING: "#117F3A",
        Family.NORMALISATION: "#0B7D72",
        Family.ACTIVATION: "#A85C05",
        Family.RECURRENT: "#BC470A",
        Family.ATTENTION: "#BC470A",
        Family.SHAPE: "#0274AF",
        Family.MERGE: "#C6216B",
        Family.REGULARISATION: "#44700B",
        Family.ARITHMETIC: "#A21CAF",
        Family.REDUCTION: "#157F3D",
        Family.SOURCE: "#475569",
        Family.BLOCK: "#6D28D9",
        Family.BACKBONE: "#0E7490",
        Family.CUSTOM: "#B83D0C",
        Family.LOSS: "#C42020",
    },
    kinds={
        Kind.MAP: "#3B6FE0",
        Kind.VECTOR: "#7A4DE8",
        Kind.SEQUENCE: "#0B7C70",
        Kind.INDEX: "#946010",
        Kind.SCALAR: "#D64545",
        Kind.ANY: "#646D80",
    },
)

CONTRAST_DARK = Theme(
    name="contrast-dark",
    is_dark=True,
    canvas="#000000",
    dots="#3A3A3A",
    panel="#000000",
    field="#0A0A0A",
    hairline="#767676",
    node="#000000",
    border="#B4B8C2",
    title="#FFFFFF",
    text="#F5F6FA",
    muted="#D2D6E0",
    accent="#8CC8FF",
    on_accent="#000000",
    error="#FF9C9C",
    warning="#FFD54A",
    success="#7CF0A8",
    shadow="#000000",
    shadow_share=0.0,
    header_shares=(0.30, 0.12),
    wire_share=1.0,
    families={
        Family.IO: "#D5DCE8",
        Family.CONVOLUTION: "#8FC2FF",
        Family.LINEAR: "#CFBBFF",
        Family.POOLING: "#86F0AC",
        Family.NORMALISATION: "#5FF0DC",
        Family.ACTIVATION: "#FFD54A",
        Family.RECURRENT: "#FFB570",
        Family.ATTENTION: "#FFB570",
        Family.SHAPE: "#9BE0FF",
        Family.MERGE: "#FFA3D5",
        Family.REGULARISATION: "#C4F25E",
        Family.ARITHMETIC: "#F6C4FF",
        Family.REDUCTION: "#A6F5C2",
        Family.SOURCE: "#E4E9F2",
        Family.BLOCK: "#DCD2FF",
        Family.BACKBONE: "#8CEFFF",
        Family.CUSTOM: "#FFC897",
        Family.LOSS: "#FFA3A3",
    },
    kinds={
        Kind.MAP: "#8FB8FF",
        Kind.VECTOR: "#CDBAFF",
        Kind.SEQUENCE: "#6FEBDA",
        Kind.INDEX: "#FFD08A",
        Kind.SCALAR: "#FF9AA2",
        Kind.ANY: "#C8CCD8",
    },
)

CONTRAST_LIGHT = Theme(
    name="contrast-light",
    is_dark=False,
    canvas="#FFFFFF",
    dots="#C4C4C4",
    panel="#FFFFFF",
    field="#FFFFFF",
    hairline="#7A7A7A",
    node="#FFFFFF",
    border="#4A4F5A",
    title="#000000",
    text="#14161C",
    muted="#3B404B",
    accent="#00309E",
    on_accent="#FFFFFF",
    error="#8A0005",
    warning="#6B3A00",
    success="#00531F",
    shadow="#000000",
    shadow_share=0.0,
    header_shares=(0.16, 0.05),
    wire_share=1.0,
    families={
        Family.IO: "#3B4656",
        Family.CONVOLUTION: "#0B3FB3",
        Family.LINEAR: "#4C1D95",
        Family.POOLING: "#06561F",
        Family.NORMALISATION: "#04544D",
        Family.ACTIVATION: "#7A3D00",
        Family.RECURRENT: "#8A2C00",
        Family.ATTENTION: "#8A2C00",
        Family.SHAPE: "#024A73",
        Family.MERGE: "#8F0D4C",
        Family.REGULARISATION: "#33520A",
        Family.ARITHMETIC: "#6F0F80",
        Family.REDUCTION: "#0B5528",
        Family.SOURCE: "#36404E",
        Family.BLOCK: "#46178F",
        Family.BACKBONE: "#064F61",
        Family.CUSTOM: "#852B07",
        Family.LOSS: "#941313",
    },
    kinds={
        Kind.MAP: "#0B3FB3",
        Kind.VECTOR: "#4C1D95",
        Kind.SEQUENCE: "#04544D",
        Kind.INDEX: "#6B4300",
        Kind.SCALAR: "#941313",
        Kind.ANY: "#3B4250",
    },
)

THEMES: Mapping[str, Theme] = {theme.name: theme for theme in (DARK, LIGHT, CONTRAST_DARK, CONTRAST_LIGHT)}
"""The looks by name."""
