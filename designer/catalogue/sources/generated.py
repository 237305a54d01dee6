"""What is generated, to learn and to measure with: nothing here was observed, as entries."""

from designer.catalogue.fields import Float, Int, Param
from designer.catalogue.source import SourceDef, SourceFamily

_SEED = Int("seed", 0, low=0, help="Draws the data: the same seed gives the same data on every machine.")
_LENGTH_HELP = "How many steps the network sees."


def _samples(count: int, help: str = "How many samples are made.") -> Int:
    return Int("samples", count, low=20, high=100_000, help=help)


def _horizon(steps: int) -> Int:
    return Int("horizon", steps, low=1, high=1000, help="How many of the next values are foretold.")


def _noise(default: float, help: str, high: float = 10.0) -> Float:
    return Float("noise", default, low=0.0, high=high, help=help)


def _entry(name: str, title: str, doc: str, icon: str, *params: Param) -> SourceDef:
    return SourceDef(
        name=name,
        title=title,
        doc=doc,
        family=SourceFamily.GENERATED,
        needs="nothing",
        icon=icon,
        params=(*params, _SEED),
    )


_SHAPES = Int("shapes", 4, low=1, high=8, help="How many shapes a picture has at most.")
_SIDE = Int("side", 64, low=32, high=256, unit="px", help="How wide and high a picture is.")
_PIXELS = "How much the pixels are disturbed, as a share of full brightness."
_OFF = "How far points lie off, as a standard deviation."
_STEPS = "How many steps the series has."

ENTRIES: tuple[SourceDef, ...] = (
    _entry(
        "two_moons",
        "Two moons (generated)",
        "Points on two half circles that reach into each other. Generated: the task is to tell the half circles apart.",
        "circle-dot",
        _samples(1000),
        _noise(0.15, _OFF),
    ),
    _entry(
        "two_moons_few",
        "Two moons with few labels (generated)",
        "Points on two half circles; a second input says which labels may be learnt from. Generated: the task is to"
        " tell the half circles apart from a few labels and many points.",
        "circle-dot",
        _samples(1000),
        Int("known", 12, low=2, high=100_000, help="How many labels may be learnt from."),
        _noise(0.1, _OFF),
    ),
    _entry(
        "two_spirals",
        "Two spirals (generated)",
        "Points on two spirals wound into each other. Generated: the task is to tell the arms apart.",
        "circle-dot",
        _samples(1000),
        _noise(0.02, _OFF),
        Float("turns", 1.5, low=0.25, high=5.0, help="How often each arm winds around the middle."),
    ),
    _entry(
        "circles",
        "Two circles (generated)",
        "Points on a circle within a circle. Generated: the task is to tell inner from outer.",
        "circle-dot",
        _samples(1000),
        _noise(0.1, _OFF),
    ),
    _entry(
        "blobs",
        "Clouds of points (generated)",
        "Points around a few middles. Generated: the task is to name the cloud, which a linear model can do.",
        "circle-dot",
        _samples(1000),
        Int("classes", 3, low=2, high=20, help="How many clouds there are."),
        _noise(1.0, _OFF),
    ),
    _entry(
        "shapes",
        "Shapes (generated)",
        "Small colour pictures of a circle, square, triangle or star. Generated: the task is to name the shape.",
        "image",
        _samples(2000),
        _noise(0.05, _PIXELS, 1.0),
    ),
    _entry(
        "shapes_masks",
        "Shapes with masks (generated)",
        "Pictures of shapes one over the other. Generated: the task is to tell for each pixel which shape is there.",
        "image",
        _samples(600),
        _SHAPES,
        _SIDE,
        _noise(0.05, _PIXELS, 1.0),
    ),
    _entry(
        "shapes_boxes",
        "Shapes with boxes (generated)",
        "Pictures of shapes one over the other. Generated: the task is to find each shape and the box around it.",
        "image",
        _samples(600),
        _SHAPES,
        _SIDE,
        _noise(0.05, _PIXELS, 1.0),
    ),
    _entry(
        "shapes_fine",
        "Finer shapes (generated)",
        "Small coarse pictures of a shape. Generated: the task is to draw the same picture twice as wide and high.",
        "image-upscale",
        _samples(1000),
    ),
    _entry(
        "shapes_measured",
        "Measured shapes (generated)",
        "Pictures of a shape. Generated: the task is to say where it is, how large and which one, two tasks at once.",
        "crosshair",
        _samples(2000),
        _noise(0.05, _PIXELS, 1.0),
    ),
    _entry(
        "shape_pairs",
        "Pairs of shapes (generated)",
        "Two pictures of a shape each. Generated: the task is to tell whether both show the same shape.",
        "images",
        _samples(2000),
        _noise(0.05, _PIXELS, 1.0),
    ),
    _entry(
        "shape_prices",
        "Prices of tiles (generated)",
        "A picture of a tile, how many are bought and the discount. Generated: the task is to foretell the price.",
        "table-2",
        _samples(2000),
        _noise(0.2, "How much a price differs from what follows from the tile, as a standard deviation.", 100.0),
    ),
    _entry(
        "chirps",
        "Chirps and chords (generated)",
        "Half a second of a rising or falling tone, or a major or minor chord. Generated: the task is to name it.",
        "audio-waveform",
        _samples(800),
        _noise(0.05, "How loud the noise is; 1 is as loud as can be.", 1.0),
    ),
    _entry(
        "tones",
        "Words of tones (generated)",
        "A second of sung tones. Generated: the task is to write down which ones, without being told when each is.",
        "audio-waveform",
        _samples(1000),
        Int("longest", 5, low=1, high=8, help="How many tones a word has at most."),
        _noise(0.05, "How loud the noise is; 1 is as loud as can be.", 1.0),
    ),
    _entry(
        "lorenz",
        "Lorenz system (generated)",
        "Three values of a chaotic system, step by step. Generated: the task is to foretell the first.",
        "chart-line",
        _samples(2000, _STEPS),
        Int("length", 32, low=1, high=10_000, help=_LENGTH_HELP),
        _horizon(20),
        _noise(0.0, "How much each value is disturbed, as a standard deviation."),
    ),
    _entry(
        "seasonal",
        "Seasonal demand (generated)",
        "A demand hour by hour, with working days and free ones. Generated: the task is to foretell the next hours.",
        "chart-line",
        _samples(2000, _STEPS),
        Int("length", 48, low=1, high=10_000, help=_LENGTH_HELP),
        _horizon(1),
        _noise(0.3, "How much each hour is disturbed, as a standard deviation."),
    ),
    _entry(
        "heartbeats",
        "Heartbeats (generated)",
        "Stretches of a heart trace with a beat each. Generated: the task is to find the few that are abnormal.",
        "activity",
        _samples(2000),
        Float("abnormal", 0.1, low=0.01, high=0.5, help="The share of beats that are wide, early or without a peak."),
        _noise(0.03, "How much the trace is disturbed, as a standard deviation; a peak is 1."),
    ),
    _entry(
        "brackets",
        "Brackets (generated)",
        "Brackets that close in the right order, or not quite. Generated: the task is to tell whether they do.",
        "code",
        _samples(2000),
        Int("length", 16, low=4, high=200, help="How many brackets a text has at most."),
        Int("kinds", 2, low=1, high=3, help="How many kinds of brackets there are."),
    ),
    _entry(
        "arithmetic",
        "Sums (generated)",
        "Sums such as 37+58, as texts. Generated: the task is to name the last digit of the result.",
        "plus",
        _samples(5000),
        Int("digits", 2, low=1, high=8, help="How many digits each number has at most."),
    ),
    _entry(
        "sentiment",
        "Praise and blame (generated)",
        "Sentences of a small grammar with “not” and “but”. Generated: the task is to tell praise from blame.",
        "text",
        _samples(2000),
        _noise(0.0, "The share of sentences with the wrong label.", 0.5),
    ),
    _entry(
        "ratings",
        "Ratings (generated)",
        "Ratings of items by users with tastes that nobody sees. Generated: the task is to foretell a rating.",
        "grid-2x2",
        _samples(5000),
        Int("users", 100, low=2, high=100_000, help="How many users there are."),
        Int("items", 80, low=2, high=100_000, help="How many items there are."),
        Int("factors", 2, low=1, high=32, help="How many tastes decide on a rating."),
        _noise(0.3, "How much a rating differs from what the tastes say, as a standard deviation."),
    ),
    _entry(
        "toy_translation",
        "Toy translation (generated)",
        "Sentences of a small grammar and what they are in a made-up language, which puts its words in another order."
        " Generated: the task is to say the next word of the translation.",
        "arrow-left-right",
        _samples(2000),
    ),
    _entry(
        "phrases",
        "Phrases (generated)",
        "Sentences of a small grammar. Generated: the task is to say the next word, place by place, so that a network"
        " can go on writing by itself.",
        "text",
        _samples(2000),
    ),
)
