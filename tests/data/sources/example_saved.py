"""Datasets as Hugging Face's library saves them, written with pyarrow in the original layout."""

import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from PIL import Image

from designer.data.arrow_rows import open_rows
from designer.data.datasets import Dataset

RNG = np.random.default_rng(3)
CLASSES = {"names": ["cat", "dog"], "_type": "ClassLabel"}
WORDS = {"dtype": "string", "_type": "Value"}
IMAGE = {"_type": "Image"}
IMAGE_TYPE = pa.struct([("bytes", pa.binary()), ("path", pa.string())])


def examples(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    return [
        (
            "saved_images",
            {"path": str(save(folder / "pets", pictures(), {"image": IMAGE, "label": CLASSES}, shards=2))},
        ),
        ("saved_images", {"path": str(parquet(folder / "pets parquet", {"train": pictures(), "test": pictures(8)}))}),
        (
            "saved_texts",
            {"path": str(parts(folder / "reviews", {"train": texts(), "test": texts(8)})), "part": "train"},
        ),
        ("saved_texts", {"path": str(save(folder / "scores", texts(), {})), "target": "stars", "length": 9}),
        ("saved_table", {"path": str(save(folder / "sizes", sizes(), {"label": CLASSES}, shards=3))}),
        ("saved_table", {"path": str(save(folder / "values", sizes(), {})), "target": "height"}),
    ]


def pictures(count: int = 12) -> pa.Table:
    cells = []
    for _ in range(count):
        file = io.BytesIO()
        Image.fromarray(RNG.integers(0, 256, (10, 12, 3), dtype=np.uint8)).save(file, "PNG")
        cells.append({"bytes": file.getvalue(), "path": None})
    return pa.table(
        {"image": pa.array(cells, IMAGE_TYPE), "label": pa.array([at % 2 for at in range(count)], pa.int64())}
    )


def texts(count: int = 12) -> pa.Table:
    said = [f"{'A lovely film of' if at % 2 else 'An awful film of'} {at} long minutes" for at in range(count)]
    return pa.table(
        {"text": said, "label": [at % 2 for at in range(count)], "stars": [at * 0.5 + 0.1 for at in range(count)]}
    )


def sizes(count: int = 24) -> pa.Table:
    return pa.table(
        {
            "height": pa.array(RNG.normal(size=count), pa.float32()),
            "legs": pa.array([4 if at % 3 else None for at in range(count)], pa.int32()),
            "colour": ["red" if at % 4 else "blue" for at in range(count)],
            "is_old": [at % 5 == 0 for at in range(count)],
            "walks": [[at, at] for at in range(count)],
            "label": pa.array([at % 2 for at in range(count)], pa.int64()),
        }
    )


def save(folder: Path, table: pa.Table, features: Mapping[str, Any], shards: int = 1) -> Path:
    """Writes what `save_to_disk` does for one part: streams of Arrow, state.json and dataset_info.json."""
    folder.mkdir(parents=True)
    names = [f"data-{at:05}-of-{shards:05}.arrow" for at in range(shards)]
    size = -(-len(table) // shards)
    for at, name in enumerate(names):
        part = table.slice(at * size, size)
        with (folder / name).open("wb") as file, pa.ipc.new_stream(file, table.schema) as writer:
            writer.write_table(part, max_chunksize=5)
    state = {
        "_data_files": [{"filename": name} for name in names],
        "_fingerprint": "0123456789abcdef",
        "_format_columns": None,
        "_format_kwargs": {},
        "_format_type": None,
        "_output_all_columns": False,
        "_split": None,
    }
    (folder / "state.json").write_text(json.dumps(state))
    (folder / "dataset_info.json").write_text(json.dumps({"citation": "", "features": dict(features)}))
    return folder


def parts(folder: Path, tables: Mapping[str, pa.Table]) -> Path:
    """Writes what `save_to_disk` does for several parts."""
    folder.mkdir(parents=True)
    (folder / "dataset_dict.json").write_text(json.dumps({"splits": list(tables)}))
    for name, table in tables.items():
        save(folder / name, table, {"text": WORDS, "label": {"names": ["bad", "good"], "_type": "ClassLabel"}})
    return folder


def parquet(folder: Path, tables: Mapping[str, pa.Table]) -> Path:
    """Writes the shards of a dataset as they lie in its repository, the features in the notes of each."""
    (folder / "data").mkdir(parents=True)
    (folder / "README.md").write_text("---\ndataset_info: {}\n---\n")
    noted = {b"huggingface": json.dumps({"info": {"features": {"image": IMAGE, "label": CLASSES}}}).encode()}
    for name, table in tables.items():
        table = table.replace_schema_metadata(noted)
        for at, part in enumerate((table.slice(0, 5), table.slice(5))):
            pq.write_table(part, folder / "data" / f"{name}-{at:05}-of-00002.parquet")
    return folder


def files(params: dict[str, Any], dataset: Dataset) -> list[tuple[Path, list[int]]]:
    """What people would give to the runtime: a file for each picture, a file of lines, or of rows."""
    path = Path(params["path"])
    rows = open_rows(path, params.get("part", ""))
    beside = path.parent / f"{path.name} for the runtime"
    beside.mkdir(exist_ok=True)
    whole = list(range(len(dataset)))
    if dataset.name == "saved_images":
        for row in whole:
            (beside / f"{row}.png").write_bytes(rows.at("image", row)["bytes"])
        return [(beside / f"{row}.png", [row]) for row in whole]
    if dataset.name == "saved_texts":
        lines = [json.dumps({"text": text}) for text in rows.table.column("text").to_pylist()]
        (beside / "texts.jsonl").write_text("\n".join(lines))
        return [(beside / "texts.jsonl", whole)]
    pq.write_table(rows.table, beside / "rows.parquet")
    return [(beside / "rows.parquet", whole)]
