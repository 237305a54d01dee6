"""Opens 10,000 mutated ONNX files and bundles: no crash, no hang, no traceback, no file touched outside their folders.

    python -m tests.nightly.mutants                    all of them, in this program's own way
    python -m tests.nightly.mutants --count 500 --from 2000 --isolated

Each is loaded, asked for a prediction, and given files. A mutant that ends its process is opened again in isolation
(`Options.isolated`), where that must come back as a sentence. Ends with 1 if anything is amiss.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.helpers.opening import Found, try_all

BATCH = 500


def main(arguments: Sequence[str]) -> int:
    """Opens them batch by batch."""
    asked = _parser().parse_args(arguments)
    begun, total, crashed = time.monotonic(), Found(), list[int]()
    with tempfile.TemporaryDirectory() as folder:
        for first in range(asked.first, asked.first + asked.count, BATCH):
            numbers = range(first, min(first + BATCH, asked.first + asked.count))
            found = try_all(numbers, Path(folder) / str(first), isolated=asked.isolated)
            _add(total, found)
            print(f"{total.count} of {asked.count}, {len(total.crashes)} crashes, {len(total.hangs)} hangs", flush=True)
        crashed = [number for number, _ in total.crashes]
        again = try_all(crashed, Path(folder) / "again", isolated=True) if crashed and not asked.isolated else Found()
    _report(total, again, time.monotonic() - begun)
    is_held = not asked.isolated and again.is_good and again.count == len(crashed)
    return 0 if total.is_good or (is_held and not _amiss_besides_crashes(total)) else 1


def _amiss_besides_crashes(found: Found) -> bool:
    return bool(found.hangs or found.tracebacks or found.touched or found.unclear)


def _add(total: Found, found: Found) -> None:
    total.answered += found.answered
    total.refused += found.refused
    for name in ("crashes", "hangs", "tracebacks", "touched", "unclear"):
        getattr(total, name).extend(getattr(found, name))
    total.slowest = max(total.slowest, found.slowest)


def _report(found: Found, again: Found, seconds: float) -> None:
    print(f"\n{found.count} mutants in {seconds:.0f} s: {found.answered} answered, {found.refused.total()} refused.")
    print(", ".join(f"{kind} {count}" for kind, count in found.refused.most_common()))
    for name in ("crashes", "hangs", "tracebacks", "touched", "unclear"):
        each = getattr(found, name)
        print(f"{name}: {len(each)}")
        for entry in each[:10]:
            print(f"    {entry}")
    print(f"slowest: {found.slowest:.2f} s")
    if found.crashes:
        print(f"of these crashes, opened in isolation: {again.count}, {len(again.crashes)} crashes, {again.refused}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.nightly.mutants", description=__doc__)
    parser.add_argument("--count", type=int, default=10_000, help="how many (default: 10,000)")
    parser.add_argument("--from", dest="first", type=int, default=0, help="the number of the first one")
    parser.add_argument("--isolated", action="store_true", help="open each in isolation")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
