"""What is known of the data of a run, which tells what its arrays are: classes, words, pictures."""

from collections.abc import Sequence
from dataclasses import dataclass

from designer.catalogue.datasets import DatasetDef, InputDef
from designer.catalogue.errors import CatalogueError
from designer.catalogue.facts import is_own
from designer.catalogue.prepared import prepared_of
from designer.data.changes import fitted
from designer.data.errors import DataError
from designer.data.source import Reading
from designer.data.sources import open_source
from designer.graph.recipe import Data
from designer.jobs.errors import RunError
from designer.jobs.run_folder import RunFolder
from runtime.errors import RuntimeModelError
from runtime.words import END_SIGN, FIRST, START_SIGN, Words, library_tokenizer


@dataclass(frozen=True, slots=True)
class Facts:
    """`entry` is the data as the network gets it; None if nobody knows. `words` are the ways to texts, by input place.

    `said` is the way to the texts that are to come out, if texts are. `drawn`: objectives are drawn, so nobody knows
    what of the data goes into which network.
    """

    entry: DatasetDef | None = None
    words: tuple[Words | None, ...] = ()
    said: Words | None = None
    drawn: bool = False

    @property
    def labels(self) -> tuple[str, ...]:
        """The classes, in the order of their numbers."""
        return self.entry.labels if self.entry is not None else ()

    def input(self, name: str) -> InputDef | None:
        """What is known of the data's input of this name."""
        inputs = self.entry.inputs if self.entry is not None else ()
        return next((each for each in inputs if each.name == name), None)

    def reader(self, name: str) -> Words | None:
        """The words of the input of this name, if it is a text."""
        names = [each.name for each in self.entry.inputs] if self.entry is not None else []
        return dict(zip(names, self.words, strict=False)).get(name)


def facts_of(folder: RunFolder) -> Facts:
    """What a run says of its data; nothing where that cannot be read. Takes time where there are words: not for the
    window's thread.
    """
    try:
        project = folder.spec().project
        data, drawn = project.data, bool(project.training.objectives)
        entry = prepared_of(data)
    except (RunError, CatalogueError):
        return Facts()
    readings = _readings(data) if any(each.content == "text" for each in entry.inputs) else ()
    count = len(entry.inputs)
    said = next(map(_as_words, readings[count:]), None)
    return Facts(entry, tuple(map(_as_words, readings[:count])), said, drawn)


def _readings(data: Data) -> Sequence[Reading]:
    if not is_own(data):
        return ()
    try:
        return fitted(open_source(data), data)
    except (DataError, RuntimeModelError, OSError):
        return ()


def _as_words(reading: Reading) -> Words | None:
    return reading if isinstance(reading, Words) else None


def spelt(words: Words | None, numbers: Sequence[int]) -> list[str]:
    """Tokens as people read them, without what fills up; the numbers themselves where their words are not known."""
    if words is None:
        return [str(number) for number in numbers]
    signs = {words.start: START_SIGN, words.end: END_SIGN}
    library = library_tokenizer(words.model) if words.tokenizer == "tokenizer" else None
    found = []
    for number in numbers:
        if number == words.padding or number < 0:
            continue
        if number in signs:
            found.append(signs[number])
        elif library is not None:
            found.append(library.id_to_token(number) or "?")
        else:
            place = number - FIRST
            found.append(words.vocabulary[place] if 0 <= place < len(words.vocabulary) else "?")
    return found
