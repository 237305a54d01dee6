"""Sources of data: one module for each family, and the table of how each kind is opened."""

from pathlib import Path

from designer.catalogue.errors import CatalogueError
from designer.catalogue.registry import source
from designer.data.archives import with_archives
from designer.data.errors import DataError
from designer.data.grouping import with_groups
from designer.data.source import Source
from designer.data.sources import (
    arrays,
    downloads,
    functions,
    generated,
    images,
    regions,
    saved,
    series,
    several,
    sound,
    tables,
    text,
)
from designer.data.sources.opening import Opener, Values
from designer.data.sources.within import recognised_within
from designer.data.unpacking import Progress
from designer.graph.recipe import Data

_MODULES = (saved, regions, several, images, tables, text, sound, series, arrays, functions, downloads, generated)
OPENERS: dict[str, Opener] = {name: opener for module in _MODULES for name, opener in module.OPENERS.items()}


_OF_CLASSES = ("image_folder", "image_pairs", "image_triplets")


def open_source(data: Data, progress: Progress | None = None) -> Source:
    """The source that a project names, looked through. Raises `DataError`. Not for the window's thread.

    An archive is unpacked first, unless it was before; `progress` is told of that.
    """
    try:
        entry = source(data.dataset)
        values = {param.name: param.normal(data.params.get(param.name, param.default)) for param in entry.params}
    except CatalogueError as error:
        raise DataError(str(error), "Choose the data anew on the Data page.") from error
    return with_groups(OPENERS[entry.name](with_archives(entry, values, progress)), entry, values)


def recognised(path: Path, progress: Progress | None = None) -> tuple[tuple[str, Values], ...]:
    """The kinds of source that a file, folder or archive may be, the likeliest first, each with its parameters.

    Raises `DataError` for an archive that cannot be unpacked.
    """
    within = recognised_within(path, _recognised, progress)
    return _recognised(path) if within is None else within


def _recognised(path: Path) -> tuple[tuple[str, Values], ...]:
    ways = [recognise for module in _MODULES for recognise in module.RECOGNISE]
    try:
        found = [recognise(path) for recognise in (*ways, *several.RECOGNISE_LATER)]
    finally:
        regions.forget()
    kinds = tuple(each for each in found if each is not None)
    if any(name in regions.OPENERS for name, _ in kinds):  # Folders of masks and texts are no classes of pictures.
        kinds = tuple(each for each in kinds if each[0] not in _OF_CLASSES)
    return kinds
