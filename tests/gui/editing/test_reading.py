"""Between what is typed and a parameter's value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.catalogue.errors import ParamError
from designer.catalogue.fields import Float, Floats, Int, Ints, IntTuple, Param
from designer.gui.editing import reading


@pytest.mark.parametrize(
    ("text", "value"),
    [("3", 3), ("3×5", [3, 5]), ("3x5", [3, 5]), ("3, 5", [3, 5]), (" 3 5 ", [3, 5]), ("(3, 5)", [3, 5]), ("", None)],
)
def test_sizes_are_read_however_they_are_written(text: str, value: object) -> None:
    assert reading.read_sizes(text) == value


@pytest.mark.parametrize("text", ["nan", "inf", "1e999", "−infinity"])
def test_what_is_not_finite_is_no_number(text: str) -> None:
    assert isinstance(reading.read_number(text), str)
    assert isinstance(reading.read_numbers(f"0.5, {text}"), str)


@pytest.mark.parametrize("text", ["9" * 5000, "3×a", "1.5", "three", "--", "3-5"])
def test_what_is_no_value_stays_text_and_is_refused_with_it(text: str) -> None:
    read = reading.read_sizes(text)
    assert isinstance(read, str)
    with pytest.raises(ParamError, match="kernel_size"):
        IntTuple("kernel_size", 3, size=2).normal(read)


def test_a_decimal_comma_will_do() -> None:
    assert reading.read_number("0,25") == 0.25


@given(st.integers(-(10**9), 10**9))
def test_a_shown_whole_number_reads_back(value: int) -> None:
    assert reading.read_whole(reading.show_whole(value)) == value


@given(st.floats(-1e9, 1e9).map(lambda value: float(f"{value:.12g}")))
def test_a_shown_number_reads_back(value: float) -> None:
    assert reading.read_number(reading.show_number(value)) == value


@given(st.lists(st.integers(0, 999), min_size=1, max_size=4))
def test_shown_sizes_mean_the_same(sizes: list[int]) -> None:
    kind = IntTuple("k", 1, size=len(sizes), low=0)
    assert kind.normal(reading.read_sizes(reading.show_sizes(sizes))) == tuple(sizes)


@given(st.lists(st.integers(1, 999), max_size=5))
def test_a_shown_list_reads_back(sizes: list[int]) -> None:
    assert Ints("shape", ()).normal(reading.read_list(reading.show_list(sizes))) == tuple(sizes)


@given(st.lists(st.floats(0, 1).map(lambda value: float(f"{value:.12g}")), min_size=2, max_size=2))
def test_shown_numbers_read_back(values: list[float]) -> None:
    assert Floats("betas", (0.9, 0.9), size=2).normal(reading.read_numbers(reading.show_numbers(values))) == tuple(
        values
    )


@given(st.text(max_size=20))
def test_any_text_is_a_value_or_refused_in_words(text: str) -> None:
    kinds = (
        (Int("n", 1), reading.read_whole),
        (Float("f", 1.0), reading.read_number),
        (IntTuple("k", 1, size=2), reading.read_sizes),
        (Ints("s", ()), reading.read_list),
        (Floats("b", (0.0, 0.0), size=2), reading.read_numbers),
    )
    for param, read in kinds:
        assert param.name in refusal(param, read(text)) or refusal(param, read(text)) == ""


def refusal(param: Param, value: object) -> str:
    try:
        param.normal(value)
    except ParamError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("value", "steps", "after"), [(0.5, 1, 0.6), (0.001, -1, 0.0009), (0.001, 1, 0.002), (0.0, 1, 0.1), (0.1, -1, 0.09)]
)
def test_a_number_steps_by_its_own_magnitude(value: float, steps: int, after: float) -> None:
    assert reading.stepped_number(Float("p", 0.5), value, steps) == pytest.approx(after)


def test_steps_stop_at_the_limits() -> None:
    assert reading.stepped_number(Float("p", 0.5, low=0.0, high=1.0), 0.95, 1) == 1.0


def test_sizes_step_together() -> None:
    assert reading.stepped_sizes(IntTuple("k", 1, size=2), [3, 5], 1) == [4, 6]


def test_labels_are_words() -> None:
    assert reading.humane("out_channels") == "Out channels"


@pytest.mark.parametrize("text", ["3, H, W", "3×H×W", "3 x H x W", "3xHxW", "(3, H, W)", "3 H W"])
def test_a_shape_with_names_is_read_however_it_is_written(text: str) -> None:
    assert reading.read_shape(text) == [3, "H", "W"]


def test_a_shape_that_is_shown_reads_back() -> None:
    assert reading.read_shape(reading.show_list([3, "H", "W"])) == [3, "H", "W"]
    assert reading.read_shape("3, 2-") == "3, 2-"


@pytest.mark.parametrize("text", ["7 × –", "7, None", "7x-", "7 none"])
def test_a_dash_leaves_a_size_as_it_is(text: str) -> None:
    assert reading.read_sizes(text, empty=True) == [7, None]
    assert isinstance(reading.read_sizes(text), str)


def test_sizes_with_a_dash_read_back() -> None:
    assert reading.show_sizes([7, None]) == "7×–"
    assert reading.read_sizes(reading.show_sizes([7, None]), empty=True) == [7, None]


def test_expressions_are_shown_as_they_were_written() -> None:
    assert reading.show_whole({"expr": "2*channels"}) == "2*channels"
    assert reading.show_sizes([{"expr": "k"}, 3]) == "k×3"
    assert reading.show_number({"expr": "drop/2"}) == "drop/2"
