"""How fast a folder of photographs becomes batches, against torchvision's way, in the same run.

JPEG files of about 500×375 pixels, then such as cameras give, become batches of 64 pictures, float32
[64, 3, 224, 224] from 0 to 1. torchvision: ImageFolder, v2 transforms (antialiased), DataLoader, with as many workers
as ours has threads. Ours, first epoch: the folder is looked through, every picture is read and kept, and batches are
made of what is kept. Later epochs: batches of what is kept. Rounds are interleaved and medians compared; the files are
in the system's cache. Processor seconds are those of all processes, and count less what else the machine does.

nice python -m tests.benchmarks.bench_images
"""

import os
import resource
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

import numpy as np
import torch
from PIL import Image
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

from designer.data.loading import load
from designer.data.preparation import Prepared, fit
from designer.data.split import split
from designer.graph.recipe import Data
from designer.training.batches import order
from designer.training.pictures import Pictures

CLASSES, EDGE, BATCH, ROUNDS = 10, 224, 64, 5
DIFFERENT = 100
WORKERS = os.cpu_count() or 1
PLACE = Path(tempfile.gettempdir()) / "layerloom-bench-images"


class Case(NamedTuple):
    """So many pictures of about a size. `place` is made from it."""

    width: int
    height: int
    pictures: int

    @property
    def place(self) -> Path:
        """The folder of folders."""
        return PLACE / f"{self.width}x{self.height}"


CASES = (Case(500, 375, 2000), Case(1600, 1200, 400))


def make(case: Case) -> None:
    """Writes the photographs: soft clouds of colour with grain, as large as real ones are. Some repeat."""
    rng = np.random.default_rng(0)
    for number in range(case.pictures):
        file = case.place / f"class {number % CLASSES}" / f"{number:05d}.jpg"
        file.parent.mkdir(parents=True, exist_ok=True)
        if number < DIFFERENT:
            width, height = (int(side * rng.uniform(0.95, 1.05)) for side in (case.width, case.height))
            clouds(width, height, rng).save(file, quality=90)
        else:
            shutil.copy(case.place / f"class {number % CLASSES}" / f"{number % DIFFERENT:05d}.jpg", file)


def clouds(width: int, height: int, rng: np.random.Generator) -> Image.Image:
    """A picture with detail of every size."""
    pixels = np.full((height, width, 3), 120, dtype=np.float32)
    for detail, weight in ((6, 90.0), (25, 50.0), (100, 30.0), (height, 6.0)):
        noise = rng.normal(0, weight, (detail, detail * width // height, 3)).astype(np.float32)
        for channel in range(3):
            layer = Image.fromarray(noise[..., channel]).resize((width, height), Image.Resampling.BICUBIC)
            pixels[..., channel] += np.asarray(layer)
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


class Cost(NamedTuple):
    """Seconds on the clock, and of all processors together."""

    clock: float
    processor: float

    def since(self, start: "Cost") -> "Cost":
        return Cost(self.clock - start.clock, self.processor - start.processor)


def now() -> Cost:
    """What was spent until now, by this process and by workers that have ended."""
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return Cost(time.perf_counter(), sum(each.ru_utime + each.ru_stime for each in spent))


def theirs(case: Case) -> Cost:
    """One epoch; the look through the folder is included."""
    start = now()
    ways = v2.Compose(
        [v2.ToImage(), v2.Resize(EDGE, antialias=True), v2.CenterCrop(EDGE), v2.ToDtype(torch.float32, scale=True)]
    )
    loader = DataLoader(ImageFolder(case.place, ways), BATCH, shuffle=True, num_workers=WORKERS)
    seen = sum(len(inputs) for inputs, _ in loader)
    assert seen == case.pictures
    return now().since(start)


def ours(case: Case) -> tuple[Cost, Cost]:
    """The first epoch and the second."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["LAYERLOOM_HOME"] = home
        start = now()
        data = Data(dataset="image_folder", params={"path": str(case.place), "height": EDGE})
        dataset = load(data)
        prepared = fit(dataset, split(dataset, data), data)
        first = sum(batches(dataset.inputs, prepared, 0))
        middle = now()
        second = sum(batches(dataset.inputs, prepared, 1))
        end = now()
        assert first == second == case.pictures
        del dataset
    return middle.since(start), end.since(middle)


def batches(raw: np.ndarray, prepared: Prepared, epoch: int) -> Iterator[int]:
    """Goes through all pictures in a random order, as training does."""
    pictures = Pictures(raw, np.arange(len(raw)), prepared.inputs, torch.device("cpu"))
    for rows in order(len(raw), 0, epoch).split(BATCH):
        batch = pictures.index_select(0, rows)
        assert batch.shape == (len(rows), 3, EDGE, EDGE)
        assert batch.dtype == torch.float32
        yield len(batch)


def main() -> None:
    """Prints a table for each case."""
    for case in CASES:
        make(case)
        theirs(case), ours(case)
        rounds = [(theirs(case), *ours(case)) for _ in range(ROUNDS)]
        size = sum(path.stat().st_size for path in case.place.rglob("*.jpg")) / case.pictures
        print(
            f"\n{case.pictures} JPEG files of {case.width} × {case.height}, {size / 1024:.0f} KB;"
            f" {WORKERS} workers or threads, median of {ROUNDS} rounds\n"
        )
        tell(rounds)


def tell(rounds: Sequence[tuple[Cost, Cost, Cost]]) -> None:
    """Prints the table of one case."""
    print("| | s per epoch | torchvision takes | processor s | torchvision takes |")
    print("|---|---:|---:|---:|---:|")
    names = ("torchvision, every epoch", "Layerloom, first epoch", "Layerloom, later epochs")
    costs = [Cost(*(median(each[way][place] for each in rounds) for place in (0, 1))) for way in range(len(names))]
    for name, cost in zip(names, costs, strict=True):
        faster, cheaper = costs[0].clock / cost.clock, costs[0].processor / cost.processor
        print(f"| {name} | {cost.clock:.2f} | {faster:.2f} × | {cost.processor:.2f} | {cheaper:.2f} × |")


if __name__ == "__main__":
    try:
        main()
    finally:
        shutil.rmtree(PLACE, ignore_errors=True)
