"""What flows along a wire: a shape with its dtype. Sizes are numbers; the batch size is the symbol `N`."""

from dataclasses import dataclass
from enum import StrEnum
from math import prod

BATCH = "N"

Dim = int | str
"""A size: a number, or a symbol that stands for any."""

Shape = tuple[Dim, ...]


class Kind(StrEnum):
    """What a tensor is to a person; decides the form and colour of ports and wires."""

    MAP = "map"
    VECTOR = "vec"
    SEQUENCE = "seq"
    INDEX = "idx"
    SCALAR = "scalar"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class TensorSpec:
    """Shape and dtype of a tensor. The first size is the batch (`N`), except where a layer says otherwise."""

    shape: Shape
    dtype: str = "float32"

    @property
    def kind(self) -> Kind:
        """Feature map (N, C, H, W, …), sequence (N, T, F), vector (N, F), whole-number index, or a single number."""
        if self.dtype == "int64":
            return Kind.INDEX
        return {0: Kind.SCALAR, 1: Kind.VECTOR, 2: Kind.VECTOR, 3: Kind.SEQUENCE}.get(len(self.shape), Kind.MAP)

    @property
    def label(self) -> str:
        """The shape of one sample, as written on a wire: `6×14×14`."""
        sizes = [size for size in self.shape if size != BATCH]
        return "×".join(map(str, sizes)) or ("1" if self.shape else "scalar")

    @property
    def size(self) -> int:
        """Numbers in one sample; symbols count as one."""
        return prod(size for size in self.shape if isinstance(size, int))

    def __str__(self) -> str:
        return f"({', '.join(map(str, self.shape))})" + ("" if self.dtype == "float32" else f" {self.dtype}")
