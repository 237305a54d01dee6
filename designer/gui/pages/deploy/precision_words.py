"""What each precision is called, what it means and when it pays; and which of them suits a network."""

from collections import Counter
from typing import NamedTuple

from designer.analysis.costs import costs
from designer.analysis.network import Analysis
from designer.catalogue.layer import Family
from designer.gui.tongue import later, tr


class PrecisionWords(NamedTuple):
    """Its title in the form, its short name on buttons and in tables, and a line on what it is for."""

    title: str
    short: str
    meaning: str


PRECISION_WORDS = {
    "float32": PrecisionWords(
        later("float32, as trained"),
        "float32",
        later("Every number as in training. Small networks stay so: nothing is gained by smaller numbers."),
    ),
    "float16": PrecisionWords(
        later("float16, half the size"),
        "float16",
        later("Half the size, about three digits. Faster on graphics cards; on processors it saves size, not time."),
    ),
    "bfloat16": PrecisionWords(
        later("bfloat16, half the size"),
        "bfloat16",
        later("Half the size, float32's range, about two digits. Only weights become small: as fast as float32."),
    ),
    "int8-static": PrecisionWords(
        later("int8, calibrated"),
        later("int8, calibrated"),
        later("A quarter of the size. For convolutional networks: several times as fast on processors."),
    ),
    "int8-dynamic": PrecisionWords(
        later("int8, dynamic"),
        later("int8, dynamic"),
        later("A quarter of the size. Faster in dense and attention layers; of others only weights become small."),
    ),
    "int4": PrecisionWords(
        later("int4, weights only"),
        later("int4"),
        later("Down to an eighth of the size. Only weights become small; for large dense and attention layers."),
    ),
}
"""Precision → its words; in the order of the form."""

_TELL_OF_TIME = ("int8-static", "int8-dynamic", "int4")
"""Precisions whose words say what becomes faster."""
_SMALL = 300_000
"""Networks with fewer parameters gain nothing: their time goes elsewhere."""
_KINDS = {
    Family.CONVOLUTION: "int8-static",
    Family.BACKBONE: "int8-static",
    Family.RECURRENT: "int8-dynamic",
    Family.ATTENTION: "int8-dynamic",
}


def meaning(precision: str, *, is_faster: bool) -> str:
    """What a precision is for, said to somebody whose network gains time by smaller numbers, or does not."""
    said = tr(PRECISION_WORDS[precision].meaning)
    if is_faster or precision not in _TELL_OF_TIME:
        return said
    same = tr("Recurrent layers compute in float32 all the same: the file becomes smaller, not faster.")
    return f"{said} {same}"


class Suited(NamedTuple):
    """The precision that mostly pays for a network, and whether it gains time or size alone."""

    precision: str = ""
    is_faster: bool = True


def suited(analysis: Analysis) -> Suited:
    """What mostly pays for such a network, by where its parameters are. What is measured counts more.

    Recurrent layers compute in float32 whatever their weights are kept in (decision 0033).
    """
    rows = [row for row in costs(analysis, inside=True) if row.report.entry is not None]
    if analysis.parameters < _SMALL:
        return Suited("float32")
    votes: Counter[Family] = Counter()
    for row in rows:
        family = row.report.entry.family if row.report.entry is not None else None
        if family in _KINDS:
            votes[family] += row.parameters
    if not votes:
        return Suited("float32")
    family = votes.most_common(1)[0][0]
    return Suited(_KINDS[family], family is not Family.RECURRENT)
