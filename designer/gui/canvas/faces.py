"""The faces of all nodes, by row, each made when it is first looked at: of ten thousand few are in view."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from designer.drawing.face import Face


class Faces:
    """Read like a list. `make` makes the face of a row."""

    def __init__(self, make: Callable[[int], Face]) -> None:
        self._make = make
        self._made: list[Face | None] = []

    def __len__(self) -> int:
        return len(self._made)

    def __getitem__(self, row: int) -> Face:
        found = self._made[row]
        if found is None:
            found = self._made[row] = self._make(row % len(self._made))
        return found

    def __iter__(self) -> Iterator[Face]:
        return (self[row] for row in range(len(self._made)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Faces) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # it changes

    def take(self, rows: Sequence[int]) -> None:
        """Becomes these rows of what was there; where it says -1, a face yet to be made."""
        self._made = [self._made[row] if row >= 0 else None for row in rows]

    def forget(self, rows: Iterable[int]) -> None:
        """These look different now."""
        for row in rows:
            self._made[row] = None
