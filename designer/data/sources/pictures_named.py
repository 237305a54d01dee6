"""Finds the pictures that a file speaks of: by their path, their name, or that without its ending."""

from pathlib import Path, PurePosixPath

from designer.data.sources.images_walk import walk

_BESIDE = frozenset(("annotations", "annotation", "labels", "json"))
"""Folders beside those of the pictures: what lies in them speaks of pictures in the folder above."""


class PicturesNamed:
    """The pictures below `root`. `preferred` decides where a name is there several times: a folder called so."""

    def __init__(self, root: Path, preferred: str = "") -> None:
        self.root, self._preferred = root, preferred
        pictures = walk(root).pictures
        self._all = set(pictures)
        self._by_name: dict[str, list[str]] = {}
        for picture in pictures:
            name = picture.rpartition("/")[2]
            for each in {name, name.rpartition(".")[0]}:
                self._by_name.setdefault(each.casefold(), []).append(picture)

    @classmethod
    def around(cls, file: Path, folder: str = "") -> "PicturesNamed":
        """Those in `folder`, else those beside a file or below the folder that it lies in. Raises `DataError`."""
        if folder:
            return cls(Path(folder))
        place = file.parent
        if place.name.casefold() in _BESIDE:
            place = place.parent
        return cls(place, file.stem.rpartition("_")[2])

    @property
    def all(self) -> frozenset[str]:
        """All pictures, as paths below the root."""
        return frozenset(self._all)

    def find(self, said: str) -> str | None:
        """The picture that is called so; None if none is, or several are."""
        name = str(PurePosixPath(said.replace("\\", "/")))
        if name in self._all:
            return name
        last = name.rpartition("/")[2]
        several = self._by_name.get(last.casefold(), []) or self._by_name.get(last.rpartition(".")[0].casefold(), [])
        if len(several) > 1:
            several = [each for each in several if f"/{each}".endswith(f"/{name}")] or several
        if len(several) > 1:
            several = [each for each in several if self._preferred in each.split("/")[:-1]]
        return several[0] if len(several) == 1 else None
