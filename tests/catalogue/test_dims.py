"""Exact sizes: arithmetic over names agrees with arithmetic over any numbers in their places."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.catalogue.assuming import Assumption, assumptions, at_least, divides, same
from designer.catalogue.assumptions import summarised
from designer.catalogue.dims import Dim, Expr, at, differ, divided, fixed, least, product, symbol

L, H = symbol("L"), symbol("H")
NUMBERS = st.fixed_dictionaries({"L": st.integers(1, 40), "H": st.integers(1, 40)})


def _grown(inner: st.SearchStrategy[Dim]) -> st.SearchStrategy[Dim]:
    small = st.integers(1, 6)
    return st.one_of(
        st.tuples(inner, inner).map(lambda pair: pair[0] + pair[1]),
        st.tuples(inner, inner).map(lambda pair: pair[0] - pair[1]),
        st.tuples(inner, small).map(lambda pair: pair[0] * pair[1]),
        st.tuples(inner, small).map(lambda pair: pair[0] // pair[1]),
        st.tuples(inner, small).map(lambda pair: pair[0] % pair[1]),
    )


SIZES = st.recursive(st.integers(-5, 20) | st.sampled_from([L, H]), _grown, max_leaves=6)


def _number(size: Dim, values: dict[str, int]) -> int:
    return fixed(at(size, dict(values)))


@settings(max_examples=300, deadline=None)
@given(SIZES, SIZES, NUMBERS, st.integers(1, 7))
def test_arithmetic_is_that_of_the_numbers(one: Dim, two: Dim, values: dict[str, int], by: int) -> None:
    first, second = _number(one, values), _number(two, values)
    assert _number(one + two, values) == first + second
    assert _number(one - two, values) == first - second
    assert _number(one * two, values) == first * second
    assert _number(one // by, values) == first // by
    assert _number(one % by, values) == first % by
    assert _number(product((one, two, by)), values) == first * second * by
    if second:
        assert _number(divided(one, two), values) == first // second


@settings(max_examples=300, deadline=None)
@given(SIZES, SIZES)
def test_the_form_is_canonical(one: Dim, two: Dim) -> None:
    assert one + two == two + one
    assert one - one == 0
    assert hash(one + two) == hash(two + one)
    assert (one + two) * 3 == 3 * one + 3 * two
    assert isinstance(one + 0, Expr) == isinstance(one, Expr)


@settings(max_examples=300, deadline=None)
@given(SIZES, SIZES, NUMBERS)
def test_what_is_certain_holds_for_every_number(one: Dim, two: Dim, values: dict[str, int]) -> None:
    assert _number(one, values) >= least(one)
    if differ(one, two):
        assert _number(one, values) != _number(two, values)


@settings(max_examples=300, deadline=None)
@given(SIZES, SIZES, NUMBERS, st.integers(1, 6))
def test_a_judgement_holds_wherever_its_assumptions_do(one: Dim, two: Dim, values: dict[str, int], by: int) -> None:
    first, second = _number(one, values), _number(two, values)
    questions: tuple[tuple[Callable[[], bool], bool], ...] = (
        (lambda: same(one, two), first == second),
        (lambda: at_least(one, by), first >= by),
        (lambda: divides(one, by), first % by == 0),
    )
    for ask, truth in questions:
        with assumptions() as assumed:
            answer = ask()
        if not assumed():
            assert answer == truth, "nothing was assumed, so it must be so"
        elif all(_holds(each, values) for each in assumed()):
            assert answer
            assert truth


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(SIZES, st.sampled_from(["=", "≥", "multiple"]), st.integers(1, 6)), max_size=4), NUMBERS)
def test_a_summary_says_the_same(drawn: list[tuple[Dim, str, int]], values: dict[str, int]) -> None:
    told = [Assumption.of(left, relation, right) for left, relation, right in drawn if isinstance(left, Expr)]
    told += [Assumption.of(2 * (each.left // 2), "=", each.left) for each in told]
    summary = summarised(told)
    assert len(summary) <= len(told)
    assert all(_holds(each, values) for each in told) == all(_holds(each, values) for each in summary)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        ((L + 2 - 3) // 2 + 1, "(L + 1)//2"),
        ((4 * L + 6) // 2, "2*L + 3"),
        ((4 * L + 7) // 4, "L + 1"),
        ((L // 2) // 3, "L//6"),
        ((6 * L + 3) // 4, "L + (L + 1)//2"),
        (L * H // H, "L"),
        ((2 * L + 2) // (L + 1), "2"),
        (3 * (L // 2) - 1, "3*(L//2) - 1"),
        (L - H + 1, "-H + L + 1"),
        (L * L, "L**2"),
    ],
)
def test_sizes_read_as_simply_as_they_can(size: Dim, text: str) -> None:
    assert str(size) == text


def test_a_deep_u_net_assumes_one_thing_of_each_size() -> None:
    skips, size = [], L
    told = []
    for _ in range(4):
        skips.append(size)
        size = divided(size, 2)
        told.append(Assumption.of(size, "≥", 1))
    for skip in reversed(skips):
        size = size * 2
        if size != skip:
            told.append(Assumption.of(size, "=", skip))
            size = skip
    assert summarised(told) == ("L is a multiple of 16",)


def test_an_upper_bound_reads_as_one() -> None:
    with assumptions() as assumed:
        assert at_least(1024 - L, 0)
    assert assumed() == ("L ≤ 1024",)


def _holds(statement: Assumption, values: dict[str, int]) -> bool:
    left, right = _number(statement.left, values), _number(statement.right, values)
    if statement.relation == "multiple":
        return left % right == 0
    return left == right if statement.relation == "=" else left >= right
