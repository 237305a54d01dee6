"""Running text: one file or many, cut into stretches; what is to be foretold is the next word at each place."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import overload

import numpy as np

from designer.catalogue.sources.text import TEXT_ENDINGS
from designer.data.errors import DataError
from designer.data.joined import Joined
from designer.data.labelled import Kind, Labelled, files_below, stamp
from designer.data.source import Rows, Targets, Trouble
from designer.data.sources.opening import Opener, Recognise, Values
from designer.data.sources.text_sides import Foretold, Learnt, Side, words_to_come
from runtime.errors import RuntimeModelError
from runtime.plain_text import read_text
from runtime.words import word_spans

NAME = "plain_text"
_KIND = Kind("text", "texts", TEXT_ENDINGS)
_LARGEST = 1 << 30


@dataclass(frozen=True, eq=False)
class _Stretches(Sequence[str]):
    """Where the items lie: `places` [n, 4] are the number of the file, first and last letter, number of the first word.

    As a sequence, their keys.
    """

    names: tuple[str, ...]
    texts: tuple[str, ...]
    places: Rows
    length: int
    unit: str

    def text(self, row: int) -> str:
        """The letters of an item."""
        file, first, last, _ = map(int, self.places[row])
        return self.texts[file][first:last]

    def __len__(self) -> int:
        return len(self.places)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        file, _, _, word = self.places[at].tolist()
        return f"{self.names[file]}, {self.unit} {word + 1}–{word + self.length}"


def open_plain(values: Values) -> Joined:
    """Stretches of one text or many. Raises `DataError`."""
    path = Path(values["path"])
    root, names, troubles = _named(path)
    texts = _read(root, names, troubles)
    is_letters = values["tokenizer"] == "characters"
    stretches = _cut(list(texts), list(texts.values()), values["length"], is_letters=is_letters)
    if len(stretches) < 2:
        unit = "letters" if is_letters else "words"
        message = f"“{path.name}” has no two stretches of {values['length']} {unit}; these are needed at least."
        raise DataError(message, "Give longer texts, or take shorter stretches.")
    files = [root / name for name in names]
    targets = _targets(stretches)
    items = Labelled(tuple(stretches), targets, ())

    def mark() -> str:
        return stamp(files)

    learnt = Learnt(lambda rows: [stretches.text(row) for row in rows], _as_asked(values), "length", {})
    return Joined(
        NAME,
        path.stem or str(path),
        f"{len(stretches):,} stretches of {values['length']:,} {stretches.unit}. The task is to say the next one, place"
        " by place.",
        {"text": Side(items, stretches.text, learnt, stamp=mark, column="text")},
        targets,
        dense=Foretold(items, stretches.text, learnt, stamp=mark, column="text", has_end=False),
        troubles=troubles,
    )


def _as_asked(values: Values) -> Values:
    """A stretch has as many tokens as it has words or letters; where words are divided, as many as most need."""
    is_whole = values["tokenizer"] in ("words", "characters")
    return values if is_whole else {**values, "length": 0}


def _named(path: Path) -> tuple[Path, list[str], list[Trouble]]:
    """The folder and the files in it, by their paths within."""
    if path.is_file():
        return path.parent, [path.name], []
    names, troubles = files_below(path, _KIND)
    if not names:
        raise DataError(
            f"There are no texts in “{path}”: no file ends in {', '.join(TEXT_ENDINGS)}.", "Choose another."
        )
    return path, names, troubles


def _read(root: Path, names: Sequence[str], troubles: list[Trouble]) -> dict[str, str]:
    """The texts that can be read, by their names; what is wrong with others is told."""
    texts: dict[str, str] = {}
    total = 0
    for name in names:
        try:
            text = read_text(root / name).replace("\r\n", "\n")
            total += len(text)
            if not text.strip():
                troubles.append(Trouble("", f"“{name}” is empty; a text was expected.", "It was left out."))
                continue
            texts[name] = text
        except RuntimeModelError as error:
            troubles.append(Trouble("", error.message, error.hint))
        except OSError as error:
            troubles.append(Trouble("", f"“{name}” could not be read: {error.strerror or error}.", "Check the file."))
        if total > _LARGEST:
            raise DataError(f"The texts in “{root}” have more than a thousand million letters.", "Take a part of them.")
    if not texts:
        first = troubles[0]
        raise DataError(first.message, first.hint)
    return texts


def _cut(names: Sequence[str], texts: Sequence[str], length: int, *, is_letters: bool) -> _Stretches:
    """Stretches of `length` words or letters and the next one, each beginning where the one before ends."""
    parts: list[Rows] = []
    for number, text in enumerate(texts):
        ends = np.arange(1, len(text) + 1) if is_letters else word_spans(text)[:, 1]
        begins = np.arange(len(text)) if is_letters else word_spans(text)[:, 0]
        first = np.arange(0, len(begins) - length, length, dtype=np.int64)
        last = ends[first + length]
        long = np.full(len(first), number)
        parts.append(np.stack([long, begins[first], last, first], axis=1).astype(np.int64))
    return _Stretches(tuple(names), tuple(texts), np.concatenate(parts), length, "letters" if is_letters else "words")


def _targets(stretches: _Stretches) -> Targets:
    """In the order of the text where there is one; of several files, each is kept together."""
    files = stretches.places[:, 0]
    if len(np.unique(files)) == 1:
        return words_to_come(len(stretches), "next word", ordered=True, gap=1)
    return words_to_come(len(stretches), "next word", groups=files.copy())


def _recognised(path: Path) -> tuple[str, Values] | None:
    """A text file, or a folder with texts in it and no folders of classes."""
    if path.is_file():
        is_text = path.suffix.lower() in TEXT_ENDINGS and path.stat().st_size > _SHORT
        return (NAME, {"path": str(path)}) if is_text else None
    try:
        found = [each for each in path.iterdir() if not each.name.startswith(".")]
    except OSError:
        return None
    texts = sum(each.suffix.lower() in TEXT_ENDINGS and each.is_file() for each in found)
    return (NAME, {"path": str(path)}) if texts and 2 * texts > len(found) else None


_SHORT = 1000
OPENERS: dict[str, Opener] = {NAME: open_plain}
RECOGNISE: tuple[Recognise, ...] = (_recognised,)
