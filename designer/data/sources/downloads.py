"""Datasets by name as sources: what was downloaded, opened by the reader of its format."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION
from designer.catalogue.registry import source as source_entry
from designer.catalogue.remote import RemoteDef
from designer.catalogue.remotes import REMOTES
from designer.catalogue.source import Place
from designer.data.archives import place_of, with_archives
from designer.data.array_files import unreadable
from designer.data.array_source import ArrayItems, ArraySource
from designer.data.errors import DataError
from designer.data.remote import named, place_to_read, values_for
from designer.data.source import Source, Targets
from designer.data.sources import arrays, images, sound, tables, text
from designer.data.sources.opening import Opener, Recognise, Values

_STL = (3, 96, 96)
_FILE = Place("path", "")


def open_stl10(values: Values) -> Source:
    """Pictures and labels of STL-10: bytes of red, green and blue, each column by column. Raises `DataError`."""
    path = Path(values["path"])
    beside, names = path.with_name(path.name.replace("_X", "_y")), path.with_name("class_names.txt")
    try:
        pictures, numbers = np.memmap(path, np.uint8, "r"), np.fromfile(beside, np.uint8)
        labels = tuple(names.read_text("utf-8").split())
    except OSError as error:
        raise unreadable(path, error) from error
    except ValueError as error:
        raise DataError(f"“{path.name}” is empty or no text: {error}.", _AGAIN) from error
    size = int(np.prod(_STL))
    if len(pictures) != size * len(numbers) or not labels or not 1 <= numbers.min() <= numbers.max() <= len(labels):
        raise DataError(
            f"“{path.name}” has {len(pictures):,} bytes, and “{beside.name}” {len(numbers):,} labels of"
            f" {len(labels)} classes, which do not belong together.",
            _AGAIN,
        )
    return ArraySource(
        ArrayItems(
            name="stl10",
            title=path.name,
            doc=f"{len(numbers)} pictures.",
            array=pictures.reshape(-1, *_STL).swapaxes(2, 3),
            targets=Targets(CLASSIFICATION, numbers.astype(np.int64) - 1, labels),
            files=(path, beside),
            layout="channels first",
        )
    )


_AGAIN = "Delete the file and download the dataset again."
_READERS: Mapping[str, Callable[[Values], Source]] = {
    **images.OPENERS,
    **tables.OPENERS,
    **text.OPENERS,
    **sound.OPENERS,
    **arrays.OPENERS,
}


def open_remote(remote: RemoteDef, values: Values) -> Source:
    """A dataset that was downloaded. Raises `DataError`, also where it was not."""
    path = place_to_read(remote, values.get("part", "") if len(remote.places) > 1 else "")
    entry = source_entry(remote.name)
    if remote.kind == "stl10":
        made = {"path": str(place_of(Path(path), _FILE))}
        return named(open_stl10(made), remote, entry)
    reader = source_entry(remote.kind)
    made = with_archives(reader, values_for(remote, reader, values, path))
    return named(_READERS[remote.kind](made), remote, entry)


OPENERS: dict[str, Opener] = {name: partial(open_remote, remote) for name, remote in REMOTES.items()}
RECOGNISE: tuple[Recognise, ...] = ()
