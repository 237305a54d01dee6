"""Small series in files of several kinds: with and without dates, gaps, and decimal commas."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from designer.data.datasets import Dataset

RNG = np.random.default_rng(3)
START = datetime(2024, 1, 31)


def examples(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    folder.mkdir(parents=True, exist_ok=True)
    load = np.round(10 + RNG.normal(size=60), 2)
    hours = [START + timedelta(hours=step) for step in range(60)]
    rows = [f"{when},{value},{place % 7}" for place, (when, value) in enumerate(zip(hours, load, strict=True))]
    rows[0] = f"{hours[0]},,3"
    rows[20] = f"{hours[20]},,"
    (folder / "hours.csv").write_text("\n".join(["time,load,extra", *rows]) + "\n")
    days = [(START + timedelta(days=step)).strftime("%d.%m.%Y") for step in range(40)]
    lines = [f"{day};{f'{value:.2f}'.replace('.', ',')}" for day, value in zip(days, load, strict=False)]
    (folder / "tage.csv").write_text("\n".join(["Tag;Wert", *lines]) + "\n")
    (folder / "bare.tsv").write_text("\n".join(["a\tb", *(f"{value}\t{value * 2}" for value in load[:30])]) + "\n")
    pq.write_table(pa.table({"when": hours, "load": load}), folder / "hours.parquet")
    return [
        ("series", {"path": str(folder / "hours.csv"), "target": "load", "length": 12, "horizon": 2, "calendar": True}),
        ("series", {"path": str(folder / "tage.csv"), "length": 5, "calendar": True}),
        ("series", {"path": str(folder / "bare.tsv"), "length": 4, "stride": 3, "columns": ["a"], "target": "b"}),
        ("series", {"path": str(folder / "hours.parquet"), "length": 24}),
        ("series_folder", {"path": str(recordings(folder / "recordings"))}),
        ("series_folder", {"path": str(recordings(folder / "more")), "length": 6, "columns": ["y"]}),
    ]


def recordings(folder: Path) -> Path:
    """Two classes of four recordings each, of 8 to 11 rows."""
    for name in ("walk", "run"):
        (folder / name).mkdir(parents=True, exist_ok=True)
        for number in range(4):
            rows = [f"{value:.3f},{value * 2:.3f}" for value in RNG.normal(size=8 + number)]
            (folder / name / f"{number}.csv").write_text("\n".join(["x,y", *rows]) + "\n")
    return folder


def files(params: dict[str, Any], dataset: Dataset) -> list[tuple[Path, list[int]]]:
    """The file up to the end of a window: what somebody has who wants to know what follows."""
    path = Path(params["path"])
    if path.is_dir():
        return [(path / key, [row]) for row, key in enumerate(dataset.keys)]
    found: list[tuple[Path, list[int]]] = []
    for row in range(0, len(dataset), 5):
        last = int(dataset.keys[row].split("–")[1])
        part = path.with_name(f"until-{last}-{path.name}")
        if path.suffix == ".parquet":
            pq.write_table(pq.read_table(path).slice(0, last), part)
        else:
            part.write_text("\n".join(path.read_text().splitlines()[:last]) + "\n")
        found.append((part, [row]))
    return found
