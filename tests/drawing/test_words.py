from hypothesis import given
from hypothesis import strategies as st

from designer.drawing import words


def test_digits_are_grouped() -> None:
    assert words.exact(61706) == "61\u202f706"
    assert words.exact(84) == "84"


def test_large_numbers_are_short() -> None:
    assert [words.short(n) for n in (0, 850, 999, 2416, 999_950, 11_689_512)] == [
        "0",
        "850",
        "999",
        "2.4 K",
        "1.0 M",
        "11.7 M",
    ]


def test_units_are_always_said() -> None:
    assert words.parameters(2416) == "2.4 K params"
    assert words.parameters(1) == "1 param"
    assert words.multiply_adds(416_520) == "416.5 K multiply-adds"
    assert words.size(312) == "312 B"
    assert words.size(2_400_000) == "2.4 MB"
    assert words.shape((1, 28, 28)) == "1 × 28 × 28"


@given(st.integers(0, 10**14))
def test_a_short_number_never_needs_more_than_four_digits(number: int) -> None:
    assert sum(c.isdigit() for c in words.short(number)) <= 4
