"""The flags that hold a stranger's model within limits, for `python -m runtime` and `layerloom run`."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from runtime.options import Options


def add_limits(parser: ArgumentParser) -> None:
    """Adds `--isolated` and `--timeout`."""
    parser.add_argument(
        "--isolated", action="store_true", help="run the model in a process of its own, within limits, on the CPU"
    )
    parser.add_argument("--timeout", type=_seconds, metavar="S", help="end a run that takes longer than S seconds")


def options_of(arguments: Namespace) -> "Options":
    """How to run what was named. Raises `ProviderError` for a provider that nobody knows."""
    from runtime.options import Options  # here: commands are listed without it

    return Options(arguments.provider, isolated=arguments.isolated, timeout=arguments.timeout)


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value < 1e6:
        raise ArgumentTypeError("must be above 0")
    return value
