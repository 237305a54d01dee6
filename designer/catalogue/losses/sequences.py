"""Losses for sequences whose labels have no place in time: speech, handwriting."""

from typing import Any

from designer.catalogue.assuming import at_least
from designer.catalogue.call import Call, In, Name
from designer.catalogue.dims import Dim
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Bool, Int
from designer.catalogue.layer import Port, Specs, Values
from designer.catalogue.losses.rules import example, loss, reduction, spec
from designer.catalogue.tensor import ABSENT, BATCH, TensorSpec


def _ctc(who: str, values: Values, specs: Specs) -> str:
    x, targets, *lengths = specs
    if not x.is_float or len(x.shape) != 3 or x.shape[0] != BATCH:
        raise ShapeError(
            f"{who} needs logarithms of probabilities for each step, (N, steps, symbols), but gets {x}.",
            port="log_probs",
        )
    if targets.dtype != "int64" or len(targets.shape) != 2 or targets.shape[0] != BATCH:
        raise ShapeError(
            f"{who} needs symbol numbers (N, length) int64, but the targets are {targets}.", port="targets"
        )
    for port, each in zip(("input_lengths", "target_lengths"), lengths, strict=True):
        if each.given and each != TensorSpec((BATCH,), "int64"):
            raise ShapeError(f"{who} needs a length for each sample, (N) int64, but {port} is {each}.", port=port)
    if not at_least(x.shape[2], values["blank"] + 1):
        raise ShapeError(
            f"{who} has the blank at number {values['blank']}, but there are {x.shape[2]} symbols, counted from 0.",
            repairs=(SetValue("blank", 0),),
        )
    return x.dtype


def _arguments(specs: Specs) -> tuple[Any, ...]:
    """PyTorch wants the steps first. Without lengths, all steps count, and all symbols that are numbers from 0 on."""
    steps, symbols = (length.given for length in specs[2:])
    said = In(2) if steps else _all(specs[0].shape[1])
    wanted = In(3) if symbols else Call(".sum", (Call(">=", (In(1), 0)), 1))
    return (Call(".transpose", (In(0), 0, 1)), In(1), said, wanted)


def _all(size: Dim) -> Call:
    return Call("torch.full", ((BATCH,), size), {"dtype": Name("torch.int64")})


_STEPS, _LABELS, _LENGTHS = spec(9, 5), spec(4, dtype="int64"), spec(dtype="int64")

ENTRIES = (
    loss(
        "CTCLoss",
        "Finds by itself which step of a sequence belongs to which symbol, for speech and handwriting. "
        "Outputs are logarithms of probabilities: end with LogSoftmax.",
        Int("blank", 0, low=0, help="The number of the symbol that means: nothing here."),
        reduction(),
        Bool("zero_infinity", False, help="Let samples that are too short for their labels not count.", advanced=True),
        infer=_ctc,
        inputs=(
            Port("log_probs", help="For each step, the logarithm of each symbol's probability: (N, steps, symbols)."),
            Port("targets", help="The symbols that are to be found: (N, length) int64."),
            Port("input_lengths", optional=True, help="How many steps count, (N); all of them if nothing arrives."),
            Port(
                "target_lengths",
                optional=True,
                help="How many symbols count, (N); if nothing arrives, all but negative ones, which fill up.",
            ),
        ),
        arguments=_arguments,
        icon="audio-waveform",
        keywords=("speech", "handwriting", "alignment", "connectionist temporal classification", "sequence"),
        examples=(
            example(_STEPS, _LABELS, _LENGTHS, _LENGTHS),
            example(_STEPS, _LABELS, ABSENT, ABSENT, zero_infinity=True),
            example(_STEPS, _LABELS, ABSENT, _LENGTHS, reduction="sum"),
        ),
    ),
)
