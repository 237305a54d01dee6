"""Chooses data for a project: opens a source once, and notes what it turned out to be."""

from collections.abc import Mapping
from dataclasses import replace

from designer.catalogue.facts import facts_as_json
from designer.data.changes import fitted
from designer.data.source import Source
from designer.data.sources import open_source
from designer.data.unpacking import Progress
from designer.graph.recipe import Data, Json


def choose(name: str, params: Mapping[str, Json], data: Data, progress: Progress | None = None) -> tuple[Data, Source]:
    """The project's data from now on, with its facts, and the source that was opened for it.

    What a parameter left to the source (an empty column, a size of 0) is noted as the source settled it. Changes of
    single items stay as long as the data is the same. Raises `DataError`. Not for the window's thread.
    """
    is_same = name == data.dataset and params.get("path") == data.params.get("path")
    wanted = replace(data, dataset=name, params=dict(params), items=data.items if is_same else {}, facts={})
    source = open_source(wanted, progress)
    settled = replace(wanted, params={**params, **source.settled})
    entry = source.described(fitted(source, settled))
    known = {**params, **source.settled}  # Fitting may have settled more, such as the length of texts.
    return replace(settled, params=known, facts=facts_as_json(entry)), source
