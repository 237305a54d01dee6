"""What flows along a wire: a shape with its dtype. Sizes are numbers or exact expressions; the batch size is `N`."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from designer.catalogue.dims import BATCH, Dim, Expr, product

__all__ = ["ABSENT", "BATCH", "FLOAT_TYPES", "Dim", "Expr", "Kind", "Shape", "TensorSpec"]

Shape = tuple[Dim, ...]

FLOAT_TYPES = frozenset(["float16", "bfloat16", "float32", "float64"])
BYTES = {"bool": 1, "uint8": 1, "int8": 1, "float16": 2, "bfloat16": 2, "int32": 4, "float32": 4}
"""Bytes of one number; 8 for the others."""


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
    """Shape and dtype (torch's name, such as `float32`, `int64`, `bool`) of a tensor.

    The first size is the batch (`N`), except where a layer says otherwise.
    """

    shape: Shape
    dtype: str = "float32"

    @property
    def kind(self) -> Kind:
        """Feature map (N, C, H, W, …), sequence (N, T, F), vector (N, F), whole-number index, or a single number."""
        if not self.is_float:
            return Kind.INDEX
        return {0: Kind.SCALAR, 1: Kind.VECTOR, 2: Kind.VECTOR, 3: Kind.SEQUENCE}.get(len(self.shape), Kind.MAP)

    @property
    def is_float(self) -> bool:
        """Whether it holds real numbers, which have gradients."""
        return self.dtype in FLOAT_TYPES

    @property
    def given(self) -> bool:
        """Whether anything arrives: false for an optional input that has no wire."""
        return self.dtype != _NOTHING

    @property
    def label(self) -> str:
        """The shape of one sample, as written on a wire: `6×14×14`."""
        return _label(self.shape)

    @property
    def size(self) -> Dim:
        """Numbers in one sample."""
        return product(size if isinstance(size, int) else size.at({"N": 1}) for size in self.shape)

    @property
    def bytes(self) -> Dim:
        """Bytes that one sample takes."""
        return self.size * BYTES.get(self.dtype, 8)

    def __str__(self) -> str:
        return f"({', '.join(map(str, self.shape))})" + ("" if self.dtype == "float32" else f" {self.dtype}")


_NOTHING = "nothing"

ABSENT = TensorSpec((), _NOTHING)
"""Stands in the place of an optional input that has no wire, so that the inputs after it keep their places."""


@lru_cache(maxsize=4096)
def _label(shape: Shape) -> str:
    sizes = [size for size in shape if size != BATCH]
    return "×".join(map(_in_label, sizes)) or ("1" if shape else "scalar")


def _in_label(size: Dim) -> str:
    return str(size) if isinstance(size, int) or size.is_symbol else f"({size})"
