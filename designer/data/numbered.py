"""Keys that follow from a number: made when asked for, so that a million of them take no memory."""

from collections.abc import Sequence
from typing import overload


class Numbered(Sequence[str]):
    """The keys `word 1` … `word n`."""

    def __init__(self, word: str, count: int) -> None:
        self._word, self._numbers = word, range(1, count + 1)

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, index: int) -> str: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[str, ...]: ...

    def __getitem__(self, index: int | slice) -> str | tuple[str, ...]:
        if isinstance(index, slice):
            return tuple(f"{self._word} {number}" for number in self._numbers[index])
        return f"{self._word} {self._numbers[index]}"
