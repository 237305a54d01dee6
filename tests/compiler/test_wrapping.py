"""Whatever statement is too long breaks as `ruff format` breaks it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.compiler.wrapping import normal, wrapped
from tests.compiler.printed import formatting
from tests.compiler.statements import Statements


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 2**32))
def test_every_statement_breaks_as_ruff_breaks_it(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    texts = {}
    for number, text in enumerate(Statements(seed).long(150)):
        body = ["        pass", ""] if text.endswith(":") else [""]
        texts[f"statement_{number}"] = "\n".join(["def f():", *wrapped(text, 4), *body])
    assert formatting(tmp_path_factory.mktemp("statements"), texts) == ""


def test_a_statement_that_fits_stays_on_its_line() -> None:
    assert wrapped("x = self.fc(x)", 8) == ["        x = self.fc(x)"]
    assert wrapped(f"{'x' * 84} = y") == [f"{'x' * 84} = y"]


def test_arguments_take_one_more_line_before_each_takes_its_own() -> None:
    call = "self.conv = nn.Conv2d(16, channels, kernel_size=3, stride=stride, padding=1, bias=False)"
    assert wrapped(call, 8) == [
        "        self.conv = nn.Conv2d(",
        "            16, channels, kernel_size=3, stride=stride, padding=1, bias=False",
        "        )",
    ]
    longer = wrapped(call.replace("False", "self.uses_a_bias_or_not"), 8)
    assert longer[1:3] == ["            16,", "            channels,"]


def test_wide_letters_take_two_columns() -> None:
    assert len(wrapped(f'self.conv = nn.Conv2d(padding_mode="{"反" * 20}")', 8)) == 1
    assert len(wrapped(f'self.conv = nn.Conv2d(padding_mode="{"反" * 30}")', 8)) == 3


@pytest.mark.parametrize(
    ("given", "normalised"),
    [
        ("2*L + H//2 - 1", "2 * L + H // 2 - 1"),
        ("L**2", "L**2"),
        ("(L//2)**2", "(L // 2) ** 2"),
        ("x[:L//2]", "x[: L // 2]"),
        ("x[1:2]", "x[1:2]"),
        ("min(a,b)", "min(a, b)"),
    ],
)
def test_expressions_get_the_spaces_of_a_formatter(given: str, normalised: str) -> None:
    assert normal(given) == normalised
