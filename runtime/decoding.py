"""How answers are read off what a network says, as values: labels to list, boxes, symbols in time, the next word.

They stand in the manifest beside an output's steps, which come first. What does it: `postprocess` (boxes, symbols) and
`writing` (words).
"""

from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from runtime.errors import ManifestError
from runtime.record import Record, wrong

MOST_BOXES = 100_000
WIDEST_BEAM = 1_000
FORMS = ("grid", "rows", "pixels")


@dataclass(frozen=True, slots=True)
class Decoding:
    """What all of them share. `kind` is the name in JSON."""

    kind: ClassVar[str]

    def to_json(self) -> dict[str, Any]:
        """`{"kind": …}` and the fields."""
        return {"kind": self.kind} | asdict(self)

    @classmethod
    def read(cls, record: Record) -> "Decoding":
        """What a record describes. Raises `ManifestError`."""
        raise NotImplementedError(cls.__name__)


@dataclass(frozen=True, slots=True)
class TopLabels(Decoding):
    """So many labels are listed, the most probable first."""

    kind: ClassVar[str] = "top"
    count: int = 5

    @classmethod
    def read(cls, record: Record) -> "TopLabels":
        """From `count`."""
        return cls(record.whole("count", low=1, default=5))


@dataclass(frozen=True, slots=True)
class BoxRule(Decoding):
    """Boxes, without those that cover a likelier one of their class by more than `cover` (non-maximum suppression).

    `form` is `grid` [5 + classes, height, width] (see `runtime.boxes`), `rows` [any, 6] that are found already, or
    `pixels`, as detectors of other makers say boxes of a picture of `height` × `width`. Boxes with a score below
    `threshold` are left out, and those after the first `most`.
    """

    kind: ClassVar[str] = "boxes"
    form: str = "grid"
    threshold: float = 0.05
    cover: float = 0.5
    most: int = 100
    height: int = 1
    width: int = 1

    @classmethod
    def read(cls, record: Record) -> "BoxRule":
        """From the fields; each has its usual value."""
        found = cls(
            form=record.word("form", FORMS, default="grid"),
            threshold=_share(record, "threshold", 0.05),
            cover=_share(record, "cover", 0.5),
            most=record.whole("most", low=1, default=100),
            height=record.whole("height", low=1, default=1),
            width=record.whole("width", low=1, default=1),
        )
        if found.most > MOST_BOXES:
            raise wrong(f"{record.where}.most", f"at most {MOST_BOXES}", found.most)
        return found


@dataclass(frozen=True, slots=True)
class SymbolRule(Decoding):
    """What is said in steps, as `CTCLoss` teaches it: each run of a symbol once, without the blank.

    With a `beam` of 1 the likeliest symbol of each step counts (greedy); else so many beginnings are followed, and the
    likeliest of what they say is taken.
    """

    kind: ClassVar[str] = "ctc"
    blank: int = 0
    beam: int = 1

    @classmethod
    def read(cls, record: Record) -> "SymbolRule":
        """From `blank` and `beam`."""
        found = cls(record.whole("blank", low=0, default=0), record.whole("beam", low=1, default=1))
        if found.beam > WIDEST_BEAM:
            raise wrong(f"{record.where}.beam", f"at most {WIDEST_BEAM}", found.beam)
        return found


@dataclass(frozen=True, slots=True)
class NextWord(Decoding):
    """How the next word is chosen where nobody says otherwise: the numbers of `runtime.generating.Sampling`."""

    kind: ClassVar[str] = "next-word"
    temperature: float = 0.0
    top_k: int = 0
    top_p: float = 1.0

    @classmethod
    def read(cls, record: Record) -> "NextWord":
        """From the fields; each has its usual value."""
        temperature = record.number("temperature", default=0.0)
        if temperature < 0:
            raise wrong(f"{record.where}.temperature", "a number of at least 0", temperature)
        top_k, top_p = record.whole("top_k", low=0, default=0), record.number("top_p", default=1.0)
        if not 0 < top_p <= 1:
            raise wrong(f"{record.where}.top_p", "above 0, and at most 1", top_p)
        return cls(temperature, top_k, top_p)


DECODINGS: dict[str, type[Decoding]] = {each.kind: each for each in (TopLabels, BoxRule, SymbolRule, NextWord)}


def read_decoding(record: Record) -> Decoding:
    """The decoding in a record that is being read. Raises `ManifestError` for one that this version does not know."""
    kind = record.text("kind")
    if kind not in DECODINGS:
        message = f"The model's answers are read by “{kind}”, which this version does not know."
        raise ManifestError(message, "Update Layerloom, or export the model with this version.")
    return DECODINGS[kind].read(record)


def _share(record: Record, name: str, default: float) -> float:
    value = record.number(name, default=default)
    if not 0 <= value <= 1:
        raise wrong(f"{record.where}.{name}", "a share from 0 to 1", value)
    return value
