"""How a tensor is told to a person."""

import pytest

from designer.catalogue.tensor import BATCH, Dim, Kind, TensorSpec


@pytest.mark.parametrize(
    ("sizes", "dtype", "kind", "label", "text", "size"),
    [
        ((BATCH, 6, 14, 14), "float32", Kind.MAP, "6×14×14", "(N, 6, 14, 14)", 1176),
        ((BATCH, 20, 8), "float32", Kind.SEQUENCE, "20×8", "(N, 20, 8)", 160),
        ((BATCH, 10), "float32", Kind.VECTOR, "10", "(N, 10)", 10),
        ((BATCH,), "float32", Kind.VECTOR, "1", "(N)", 1),
        ((2, BATCH, 64), "float32", Kind.SEQUENCE, "2×64", "(2, N, 64)", 128),
        ((BATCH, 12), "int64", Kind.INDEX, "12", "(N, 12) int64", 12),
        ((), "float32", Kind.SCALAR, "scalar", "()", 1),
    ],
)
def test_a_tensor_has_a_kind_a_label_and_a_size(
    sizes: tuple[Dim, ...], dtype: str, kind: Kind, label: str, text: str, size: int
) -> None:
    spec = TensorSpec(sizes, dtype)
    assert (spec.kind, spec.label, str(spec), spec.size) == (kind, label, text, size)
