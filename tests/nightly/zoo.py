"""Runs the models that the `onnx` package carries through `runtime`, and compares with the outputs beside them.

    python -m tests.nightly.zoo

The nine light models (their weights are made by operators inside, so the package has them whole), the simple ones, and
those converted from PyTorch's layers and operators. Prints passed, refused (each with the sentence that says why) and
failed for each group; ends with 1 if one failed.
"""

import sys
from collections import Counter

from tests.helpers.onnx_zoo import GROUPS, cases, tried


def main() -> int:
    """Runs them all."""
    counts = Counter[tuple[str, str]]()
    for case in cases():
        outcome = tried(case)
        counts[case.group, outcome.result] += 1
        if outcome.result != "passed":
            print(f"{outcome.result:<8} {case.name}: {outcome.why}")
    print(f"\n{'':<20}{'passed':>8}{'refused':>9}{'failed':>8}")
    for group in GROUPS:
        row = [counts[group, result] for result in ("passed", "refused", "failed")]
        print(f"{group:<20}{row[0]:>8}{row[1]:>9}{row[2]:>8}")
    failed = sum(count for (_, result), count in counts.items() if result == "failed")
    print(f"{'all':<20}{_sum(counts, 'passed'):>8}{_sum(counts, 'refused'):>9}{failed:>8}")
    return 1 if failed else 0


def _sum(counts: Counter[tuple[str, str]], wanted: str) -> int:
    return sum(count for (_, result), count in counts.items() if result == wanted)


if __name__ == "__main__":
    sys.exit(main())
