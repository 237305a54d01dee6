"""How long it takes to summarise a CSV file of 1 GB, and how much memory.

The file has numbers, whole numbers, a date, categories, a column of which many cells are missing, names of rows and
short texts. What is measured is one process that does nothing else; the file is in the system's cache, and is removed
in the end.

nice python -m tests.benchmarks.bench_table [MEGABYTES]
"""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROWS_AT_ONCE = 50_000
WORDS = ("north", "south", "east", "west", "centre")


def make(path: Path, size: int) -> int:
    """Writes the file; gives its rows."""
    rng, rows = np.random.default_rng(0), 0
    with path.open("w", encoding="utf-8") as file:
        file.write("id,price,area,rooms,sold,region,agent,yield,note\n")
        while file.tell() < size:
            file.write(_block(rng, rows))
            rows += ROWS_AT_ONCE
    return rows


def _block(rng: np.random.Generator, first: int) -> str:
    count = ROWS_AT_ONCE
    columns = (
        range(first, first + count),
        np.round(rng.lognormal(12, 0.5, count), 2),
        np.round(rng.normal(90, 30, count), 3),
        rng.integers(1, 9, count),
        np.datetime64("2015-01-01") + rng.integers(0, 3650, count),
        np.array(WORDS)[rng.integers(0, 5, count)],
        np.char.add("agent ", rng.integers(0, 40, count).astype(str)),
        np.where(rng.random(count) < 0.3, "", np.round(rng.normal(4, 1, count), 4).astype(str)),
        np.char.add("a note about house number ", rng.integers(0, 10**6, count).astype(str)),
    )
    return "\n".join(map(",".join, zip(*(map(str, column) for column in columns), strict=True))) + "\n"


def measure(path: Path) -> None:
    """Summarises a file in this process and prints what it took."""
    from designer.data.table_summary import summarise

    start = time.perf_counter()
    found = summarise(path)
    seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{found.rows:,} rows of {len(found.columns)} columns: {seconds:.1f} s, {memory:.0f} MiB at most")


def main() -> None:
    """Makes the file, has another process measure, removes it."""
    if len(sys.argv) == 3 and sys.argv[1] == "--measure":
        measure(Path(sys.argv[2]))
        return
    size = int(sys.argv[1] if len(sys.argv) > 1 else 1000) * 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "houses.csv"
        make(path, size)
        print(f"{path.stat().st_size / 1e9:.2f} GB")
        command = [sys.executable, "-m", "tests.benchmarks.bench_table", "--measure", str(path)]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
