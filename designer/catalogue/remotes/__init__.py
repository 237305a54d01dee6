"""Datasets that are downloaded when they are wanted, and the kinds of source that they are chosen as."""

from designer.catalogue.fields import Choice, Param
from designer.catalogue.remote import RemoteDef
from designer.catalogue.remotes import pictures, tables, words
from designer.catalogue.source import SourceDef, SourceFamily
from designer.catalogue.sources import arrays, images, sound, text
from designer.catalogue.sources import tables as table_sources

REMOTES: dict[str, RemoteDef] = {entry.name: entry for module in (pictures, words, tables) for entry in module.REMOTES}
"""By name, in the order in which they are shown."""

_ICONS = {"image": "images", "text": "file-text", "table": "table", "sound": "audio-waveform"}
_READERS = {entry.name: entry for module in (images, table_sources, text, sound, arrays) for entry in module.ENTRIES}


def _entry(remote: RemoteDef) -> SourceDef:
    """The dataset as a kind of source: it asks for what its reader does, but for what follows from the dataset."""
    params: tuple[Param, ...] = ()
    if len(remote.places) > 1:
        options = tuple(remote.places)
        params += (Choice("part", options[0], options=options, help="Which part of the dataset is taken."),)
    reader = _READERS.get(remote.kind)
    asked = reader.params if reader is not None else ()
    settled = {"path", *remote.fixed, *(param.name for param in params)}
    if remote.kind == "idx":
        settled.add("labels")
    return SourceDef(
        name=remote.name,
        title=remote.title,
        doc=remote.doc,
        family=SourceFamily.DOWNLOADS,
        needs="nothing",
        params=(*params, *(param for param in asked if param.name not in settled)),
        icon=_ICONS[remote.content],
    )


ENTRIES: tuple[SourceDef, ...] = tuple(map(_entry, REMOTES.values()))
