"""Datasets by name that are not shipped: where their files lie, how they are checked, and how they are read.

`designer.data.remote` downloads and opens them; here stand words, addresses and sums.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

from designer.catalogue.datasets import Content

Preparing = Literal["", "header", "texts", "names"]
"""What is written into the cache before a reader can take it: nothing; a table with the names of its columns; a table
of the texts in folders; a table of pictures whose names begin with their class."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteFile:
    """A file to download: `urls` are tried in their order. `size` is about how many bytes it has.

    `md5` or `sha256` is the sum that its publisher, or the library that made it known, states of it.
    """

    name: str
    size: int
    urls: tuple[str, ...]
    md5: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteDef:
    """One dataset. `kind` is the source that reads it; `fixed` are the parameters that follow from the dataset.

    `places` are what is read, by part (`training`, `test`); the only one is called "". They go on into archives:
    `a.zip/a/b.csv`. `columns` are the names for a table without any, `labels` better names of classes.
    `transposed`: pictures lie with rows and columns exchanged.
    """

    name: str
    title: str
    doc: str
    content: Content
    samples: int
    files: tuple[RemoteFile, ...]
    kind: str
    places: Mapping[str, str]
    fixed: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    prepare: Preparing = ""
    columns: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    transposed: bool = False
    source: str = ""
    licence: str = ""

    @property
    def size(self) -> int:
        """About how many bytes are downloaded."""
        return sum(file.size for file in self.files)
