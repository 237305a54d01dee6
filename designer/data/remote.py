"""Datasets by name that are here: what of them is read, and under which words."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from designer.catalogue.remote import RemoteDef
from designer.catalogue.source import SourceDef
from designer.data.archives import parted, unpacked
from designer.data.array_source import ArraySource
from designer.data.errors import DataError
from designer.data.getting import folder_of, is_here
from designer.data.remote_forms import picture_table, text_table, with_columns
from designer.data.source import Source
from designer.data.unpacking import Progress


def place_to_read(remote: RemoteDef, part: str, progress: Progress | None = None) -> str:
    """What the reader of a dataset opens: a path that may go into an archive. Raises `DataError`."""
    if not is_here(remote):
        raise DataError(
            f"The dataset “{remote.title}” is not on this machine.",
            f"Choose it on the Data page to download it, or write: layerloom data get {remote.name}.",
        )
    path = folder_of(remote) / remote.places[part]
    if not remote.prepare:
        return str(path)
    found = parted(path)
    inner = unpacked(found[0], progress) / found[1] if found is not None else path
    match remote.prepare:
        case "header":
            return str(with_columns(inner, remote.columns))
        case "texts":
            return str(text_table(inner, remote.columns))
        case "names":
            return str(picture_table(inner, remote.columns))


def named(source: Source, remote: RemoteDef, entry: SourceDef) -> Source:
    """The source under the name, words and classes of the dataset; it asks for what the dataset's entry does."""
    if isinstance(source, ArraySource) and remote.transposed:
        source = ArraySource(replace(source.items, array=source.items.array.swapaxes(1, 2)))
    targets = source.targets
    labels = tuple(remote.labels.get(label, label) for label in targets.labels)
    if len(set(labels)) == len(labels):
        source.targets = replace(targets, labels=labels)
    asked = {param.name for param in entry.params}
    source.settled = {name: value for name, value in source.settled.items() if name in asked}
    told = {each: getattr(remote, each) for each in ("name", "title", "doc", "source", "licence")}
    source.words = told | {"labels": source.targets.labels}
    return source


def values_for(remote: RemoteDef, reader: SourceDef, given: Mapping[str, Any], path: str) -> dict[str, Any]:
    """The values of the reader's parameters: its defaults, what was given, and what follows from the dataset."""
    defaults = {param.name: param.normal(param.default) for param in reader.params if param.name != "path"}
    known = {name: value for name, value in given.items() if name in defaults}
    return {**defaults, **known, **remote.fixed, "path": path}
