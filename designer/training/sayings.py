"""What PyTorch says of data that does not fit, and what that means: one entry each."""

import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Saying:
    """Words of an exception. `told(where, given)` is the sentence for them: the layer, and what the words say in
    brackets of the pattern; `hint` says what to do.
    """

    words: str
    told: Callable[[str, str], str]
    hint: str


SAYINGS = (
    Saying(
        r"Target (-?\d+) is out of bounds",
        lambda where, given: f"The labels hold the class number {given}{where}, for which the network has no score.",
        "Read the data again on the Data page, and give the network as many scores as there are classes.",
    ),
    Saying(
        r"Class values must be smaller than num_classes",
        lambda where, _: f"The labels hold a class number{where} that is higher than the number of classes allows.",
        "Read the data again on the Data page, and set the number of classes to what is in it.",
    ),
    Saying(
        r"index out of range in self",
        lambda where, _: f"Something was looked up{where} with a number that is outside of the table.",
        "Set num_embeddings to one more than the highest number in the data.",
    ),
    Saying(
        r"Expected more than 1 value per channel when training",
        lambda where, _: f"Batch normalisation cannot learn{where} from a single value: in one sample nothing varies.",
        "Set training.batch_size to 2 or more, or use LayerNorm or GroupNorm.",
    ),
    Saying(
        r"all elements of (?:input|target) should be between 0 and 1",
        lambda where, _: f"The loss compares shares from 0 to 1, but something else came{where}.",
        "Put a Sigmoid before it, use BCEWithLogitsLoss, or scale the targets.",
    ),
)


def said(words: str, where: str) -> tuple[str, str] | None:
    """The sentence and the hint for what an exception says; None if it is not known."""
    for saying in SAYINGS:
        found = re.search(saying.words, words)
        if found is not None:
            return saying.told(where, found.group(1) if found.groups() else ""), saying.hint
    return None
