"""What PyTorch says of data that does not fit, and what that means: one entry each."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Saying:
    """Words of an exception, and the sentence and hint for them; `{0}` is the first group, `{where}` the layer."""

    words: str
    message: str
    hint: str


SAYINGS = (
    Saying(
        r"Target (-?\d+) is out of bounds",
        "A label is outside of the classes{where}: there is a class number {0}, for which the network has no score.",
        "Read the data again on the Data page, and give the network as many scores as there are classes.",
    ),
    Saying(
        r"Class values must be smaller than num_classes",
        "A label is outside of the classes{where}: a class number is higher than the number of classes allows.",
        "Read the data again on the Data page, and set the number of classes to what is in it.",
    ),
    Saying(
        r"index out of range in self",
        "A number is outside of the table that is looked up{where}.",
        "Set num_embeddings to one more than the highest number in the data.",
    ),
    Saying(
        r"Expected more than 1 value per channel when training",
        "Batch normalisation cannot learn from a single value{where}: with one sample in a batch nothing varies.",
        "Set training.batch_size to 2 or more, or use LayerNorm or GroupNorm.",
    ),
    Saying(
        r"all elements of (?:input|target) should be between 0 and 1",
        "The loss compares shares from 0 to 1, but something else came{where}.",
        "Put a Sigmoid before it, use BCEWithLogitsLoss, or scale the targets.",
    ),
)


def said(words: str, where: str) -> tuple[str, str] | None:
    """The sentence and the hint for what an exception says; None if it is not known."""
    for saying in SAYINGS:
        found = re.search(saying.words, words)
        if found is not None:
            return saying.message.format(*found.groups(), where=where), saying.hint
    return None
