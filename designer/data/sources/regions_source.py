"""Pictures with masks or boxes: a picture as every picture is read, and beside it what is to be predicted for it."""

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cached_property
from os import cpu_count
from pathlib import Path

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION, DETECTION, DatasetDef, Task
from designer.data.source import Array, Reading, Rows, Source, Targets, Trouble
from designer.data.sources.images_look import settled as settled_look
from designer.data.sources.images_source import ImageSource
from designer.graph.recipe import Json
from runtime.errors import InputError
from runtime.manifest import Decode

_AT_ONCE = 8


class Regions(Source):
    """What is to be predicted of pictures: class numbers of their pixels, or boxes."""

    labels: tuple[str, ...]
    task: Task = CLASSIFICATION

    @property
    @abstractmethod
    def target_shape(self) -> tuple[int, ...]:
        """Of one sample."""

    def fit(self, rows: Rows) -> Reading:
        """Follows from how the pictures are fitted; nothing is learnt."""
        return None

    def facts(self, reading: Reading) -> DatasetDef:
        """Those of the pictures say all that there is to say."""
        raise NotImplementedError("what is predicted has no facts of its own")


class Masks(Regions):
    """Class numbers of pixels, uint8 [n, height, width]; 255 where none is judged."""

    content = "image"

    @abstractmethod
    def seen(self, row: int, height: int, width: int) -> Array:
        """The classes of a whole picture as people see it, uint8 [height, width]. Raises `InputError`, `OSError`."""


class Boxes(Regions):
    """float32 [n, boxes, 5]: x and y of the middle, width, height as shares of the sample, and class (−1: no box)."""

    content = "array"
    task = DETECTION

    @abstractmethod
    def seen(self, row: int) -> tuple[Array, Array]:
        """The boxes of a picture: edges [n, 4] as shares of it as people see it, and class numbers [n]."""


class FittedRegions(Regions):
    """Regions in files, one place for each key, brought to where their picture comes to lie."""

    def __init__(self, *, title: str, keys: Sequence[str], paths: Callable[[int], Path], decode: Decode) -> None:
        self.title, self.keys, self.path, self.decode = title, keys, paths, decode

    @abstractmethod
    def one(self, row: int) -> Array:
        """The regions of one picture, fitted. Raises `InputError` naming what is wrong, or `OSError`."""

    @abstractmethod
    def blank(self, count: int) -> Array:
        """Samples in which there is nothing."""

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """The regions of pictures; what cannot be read is told, and left blank."""
        samples = self.blank(len(rows))

        def read_some(first: int) -> list[Trouble]:
            places = range(first, min(first + _AT_ONCE, len(rows)))
            some = [self._put(int(rows[at]), samples[at : at + 1]) for at in places]
            return [trouble for trouble in some if trouble is not None]

        with ThreadPoolExecutor(cpu_count()) as pool:
            troubles = [each for some in pool.map(read_some, range(0, len(rows), _AT_ONCE)) for each in some]
        return samples, tuple(troubles)

    def _put(self, row: int, place: Array) -> Trouble | None:
        key = self.keys[row]
        try:
            place[0] = self.one(row)
        except InputError as error:
            return Trouble(key, error.message, error.hint)
        except FileNotFoundError as error:
            name = Path(str(error.filename or key)).name
            return Trouble(key, f"“{name}” is not there any more.", "Put it back, or look through the data again.")
        except OSError as error:
            return Trouble(key, f"“{key}” could not be read: {error.strerror or error}.", "Check the file.")
        return None


class RegionSource(ImageSource):
    """Pictures whose targets are regions; `dense` reads these."""

    def __init__(
        self,
        *,
        name: str,
        title: str,
        root: Path,
        keys: Sequence[str],
        regions: Regions,
        decode: Decode,
        settled: Mapping[str, Json],
        troubles: Sequence[Trouble] = (),
    ) -> None:
        super().__init__(
            name=name,
            title=title,
            root=root,
            keys=keys,
            targets=region_targets(regions, len(keys)),
            decode=decode,
            settled={**settled, **settled_look(decode)},
            troubles=troubles,
        )
        self.regions = regions
        self.dense = regions

    @cached_property
    def fingerprint(self) -> str:
        """That of the pictures, and of what is drawn on them."""
        return f"{super().fingerprint} {self.regions.fingerprint}"

    def facts(self, reading: Reading) -> DatasetDef:
        """What pictures these are, and what there is for each."""
        return region_facts(super().facts(reading), self.regions)


def region_targets(regions: Regions, count: int) -> Targets:
    """Targets that mean nothing, where regions are what is to be predicted."""
    is_boxes = regions.task == DETECTION
    values = np.zeros((count, 0), dtype=np.float32 if is_boxes else np.int64)
    return Targets(regions.task, values, regions.labels, ("box",) if is_boxes else ("class",))


def region_facts(facts: DatasetDef, regions: Regions) -> DatasetDef:
    """Facts of pictures with those of their regions."""
    what = "boxes" if regions.task == DETECTION else "masks"
    doc = f"{facts.samples} pictures with {what} of {len(regions.labels)} classes."
    return replace(facts, doc=doc, target_shape=regions.target_shape)
