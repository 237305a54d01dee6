"""Functions that give data, in files as people write them, trusted."""

from pathlib import Path
from typing import Any

import numpy as np

from designer.data.datasets import Dataset
from designer.trust import trust

PICTURES = """
import numpy as np


def load_data(samples=12, size=9):
    print("making", samples)
    draws = np.random.default_rng(1)
    pictures = draws.integers(0, 256, (samples, size, size), dtype=np.uint8)
    return pictures, np.arange(samples) % 2, ["round", "square"]
"""
VALUES = """
from numbers_of_mine import START


def data():
    rows = [[START + at, at * at] for at in range(20)]
    return {"inputs": rows, "targets": [row[0] * 0.5 for row in rows]}


def _helper():
    return None
"""


def examples(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "numbers_of_mine.py").write_text("START = 3\n")
    return [
        ("python_function", {"path": str(write(folder / "pictures.py", PICTURES)), "arguments": "samples=14, size=10"}),
        ("python_function", {"path": str(write(folder / "values.py", VALUES))}),
    ]


def write(path: Path, code: str) -> Path:
    """Writes a file that is trusted, as after the question for it."""
    path.write_text(code)
    trust([code])
    return path


def files(params: dict[str, Any], dataset: Dataset) -> list[tuple[Path, list[int]]]:
    """What people give to the runtime are arrays."""
    place = Path(params["path"]).with_suffix(".npy")
    np.save(place, np.asarray(dataset.inputs))
    return [(place, list(range(len(dataset))))]
