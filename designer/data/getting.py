"""Datasets by name: where they are kept, whether they are here, and getting them."""

from pathlib import Path

from designer.catalogue.remote import RemoteDef
from designer.data.archives import parted, unpacked
from designer.data.downloading import download
from designer.data.unpacking import Progress
from designer.places import data_folder


def folder_of(remote: RemoteDef) -> Path:
    """Where the files of a dataset are, or will be."""
    return data_folder() / "datasets" / remote.name


def is_here(remote: RemoteDef) -> bool:
    """Whether all files of a dataset are on this machine."""
    return all((folder_of(remote) / file.name).is_file() for file in remote.files)


def get(remote: RemoteDef, progress: Progress | None = None) -> Path:
    """Downloads what is missing of a dataset, and unpacks it; its folder.

    Raises `DataError`. What was loaded by then is kept: the next time it goes on from there.
    """
    folder, done = folder_of(remote), 0
    for file in remote.files:
        download(file, folder, _part_of(progress, done, file.size, remote.size))
        done += file.size
    for place in remote.places.values():
        if (found := parted(folder / place)) is not None:
            unpacked(found[0], progress)
    return folder


def _part_of(progress: Progress | None, before: int, size: int, total: int) -> Progress | None:
    """Progress of one file told as that of all."""
    if progress is None:
        return None
    return lambda done, of: progress(before + round(size * done / max(of, 1)), total)
