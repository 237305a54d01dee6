"""What the file that lists items says of each of them, column by column, read when it is asked for."""

from collections.abc import Callable, Iterator, Mapping, Sequence


class Said(Mapping[str, Sequence[str]]):
    """Texts of columns in the order of the items; `get` gives those of one column."""

    def __init__(self, columns: Sequence[str], get: Callable[[str], Sequence[str]]) -> None:
        self._columns, self._get = tuple(columns), get

    def __getitem__(self, column: str) -> Sequence[str]:
        if column not in self._columns:
            raise KeyError(column)
        return self._get(column)

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)
