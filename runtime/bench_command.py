"""The command `python -m runtime bench MODEL… [--batches 1,4,16] [--threads 1,2] [--seconds 5] [--json]`."""

import argparse
import sys
from collections.abc import Sequence

from runtime.bench import Wanted, measure
from runtime.bench_guard import LIMIT, until_interrupted
from runtime.bench_text import bench_lines
from runtime.errors import RuntimeModelError
from runtime.provider_table import PROVIDERS


def main(arguments: Sequence[str]) -> int:
    """Measures models, prints what was found, and gives the exit code: 1 with one sentence if something was wrong."""
    options = _parser().parse_args(arguments)
    wanted = Wanted(options.batches, options.threads, options.seconds, options.provider, timeout=options.timeout)

    def tell(words: str, share: float) -> None:
        if sys.stderr.isatty():
            print(f"\r{share:4.0%}  {words}\x1b[K", end="" if share < 1 else "\n", file=sys.stderr, flush=True)

    try:
        report = until_interrupted(lambda stop: measure(options.models, wanted, tell=tell, stop=stop))
    except KeyboardInterrupt:
        print("Error: The bench was stopped.", "Nothing was written.", file=sys.stderr)
        return 130
    except RuntimeModelError as error:
        print(f"Error: {error.message}", error.hint, file=sys.stderr)
        return 1
    print(report.to_text() if options.json else "\n".join(bench_lines(report)))
    return 0


def numbers(text: str) -> tuple[int, ...]:
    """Whole numbers from 1 that stand in a text with commas between: `1,4,16`. Raises `ArgumentTypeError`."""
    parts = [part.strip() for part in text.split(",")]
    if not all(part.isascii() and part.isdigit() and int(part) >= 1 for part in parts):
        raise argparse.ArgumentTypeError("whole numbers from 1 were expected, with commas between: 1,4,16")
    return tuple(dict.fromkeys(int(part) for part in parts))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m runtime bench", description="Measures how fast models answer.")
    parser.add_argument("models", nargs="+", metavar="MODEL.onnx", help="the files, compared with each other")
    parser.add_argument("--batches", type=numbers, default=(1, 4, 16), metavar="1,4,16", help="batch sizes")
    parser.add_argument("--threads", type=numbers, default=(), metavar="1,2", help="threads (default: 1 and all cores)")
    parser.add_argument("--seconds", type=float, default=5.0, help="how long each model is measured (default: 5)")
    parser.add_argument("--provider", choices=PROVIDERS, default="auto", help="what runs it (default: auto)")
    parser.add_argument(
        "--timeout",
        type=float,
        default=LIMIT,
        metavar="S",
        help=f"end a run longer than S seconds (default: {LIMIT:g})",
    )
    parser.add_argument("--json", action="store_true", help="print the whole report as JSON")
    return parser
