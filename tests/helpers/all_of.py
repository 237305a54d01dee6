"""Many quick cases in one test: each test of its own costs ten milliseconds beside what it tries."""

import inspect
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any


# Any: tests take what they like.
def all_of(name: str, cases: Iterable[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """As `pytest.mark.parametrize`, but the cases share one test and its fixtures; the one that fails is named."""
    all_cases = tuple(cases)
    assert all_cases, f"no case of {name}"

    def decorated(test: Callable[..., None]) -> Callable[..., None]:
        @wraps(test)
        def in_turn(*args: Any, **kwargs: Any) -> None:
            for case in all_cases:
                try:
                    test(*args, **kwargs, **{name: case})
                except BaseException as error:
                    error.add_note(f"{name}: {getattr(case, 'type', case)}")
                    raise

        whole = inspect.signature(test)
        kept = [parameter for parameter in whole.parameters.values() if parameter.name != name]
        in_turn.__signature__ = whole.replace(parameters=kept)  # type: ignore[attr-defined]  # pytest asks for it
        return in_turn

    return decorated
