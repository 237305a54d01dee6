"""The rows of the form that says how a file is wanted: one line each, by the name of the option."""

from typing import NamedTuple

from designer.catalogue.fields import Bool, Choice, Int, Param, Text
from designer.gui.pages.deploy.precision_words import PRECISION_WORDS
from designer.gui.tongue import later
from designer.protocol.export_options import OPSETS, PRECISIONS, USUAL

LICENCES = ("MIT", "Apache-2.0", "BSD-3-Clause", "CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0", "GPL-3.0-or-later", "MPL-2.0")
"""Those that are usual for models, by the names that SPDX has for them; any other may be typed."""


class Row(NamedTuple):
    """A row: its title, the parameter behind it, for which precisions it counts (all where there is none), and whether
    only for networks that remember what came before.
    """

    title: str
    param: Param
    precisions: tuple[str, ...] = ()
    of_series: bool = False

    def counts(self, precision: str, *, remembers: bool) -> bool:
        """Whether it means anything for a file of this precision, of a network that remembers or does not."""
        return (not self.precisions or precision in self.precisions) and (remembers or not self.of_series)


PRECISION = Choice("precision", USUAL.precision, options=PRECISIONS, help=later("In which numbers the file computes."))
TITLES = {id: words.title for id, words in PRECISION_WORDS.items()}

MORE = (
    Row(
        later("Calibration samples"),
        Int(
            "samples",
            USUAL.samples,
            low=1,
            high=100_000,
            help=later("How many training samples show which numbers occur in the network."),
        ),
        ("int8-static",),
    ),
    Row(
        later("Raw data in, answers out"),
        Bool(
            "inside",
            USUAL.inside,
            help=later("The file itself prepares raw data and gives answers, for whoever runs it without Layerloom."),
        ),
    ),
    Row(
        later("Series in pieces"),
        Bool(
            "streaming",
            USUAL.streaming,
            help=later("The file takes a series piece by piece: what layers remember goes in and out as states."),
        ),
        of_series=True,
    ),
    Row(
        later("Weights in a file beside it"),
        Bool(
            "external",
            USUAL.external,
            help=later("Weights go to a file of their own beside the model; from 2 GiB on they always do."),
        ),
    ),
    Row(
        later("Operator set"),
        Choice(
            "opset",
            str(USUAL.opset),
            options=tuple(map(str, OPSETS)),
            help=later("The version of ONNX's operators. Older runtimes need a lower one."),
        ),
    ),
)
"""What is folded away behind “More”, in this order; the author, the licence and the layers that are kept have rows of
their own.
"""

AUTHOR = Text("author", USUAL.author, help=later("Who made the model; it is written into the file."))
LICENCE = Text("licence", USUAL.licence, help=later("Under which licence the model is given away."))
