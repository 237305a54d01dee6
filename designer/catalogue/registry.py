"""Finds entries: layers, losses, optimisers, schedules, initialisers, metrics, preparations, data, each by its id.

Each kind has a function for one entry, which raises `UnknownEntry` with the nearest names, and one for all.
Losses have the form of layers, but are not among `layers()`: the palette of a network does not offer them.
"""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from typing import TypeVar

from designer.catalogue.augmentation import AugmentDef
from designer.catalogue.augmentations import AUGMENTATIONS
from designer.catalogue.datasets import DATASETS, DatasetDef
from designer.catalogue.errors import UnknownEntry
from designer.catalogue.initializers import INITIALIZERS, InitDef
from designer.catalogue.layer import Family, LayerDef
from designer.catalogue.layers import MODULES
from designer.catalogue.losses import LOSSES
from designer.catalogue.metrics import METRICS, MetricDef
from designer.catalogue.optimizers import OPTIMIZERS
from designer.catalogue.packages import contributed
from designer.catalogue.preparation import PrepareDef
from designer.catalogue.preparations import PREPARATIONS
from designer.catalogue.recipe import RecipeDef
from designer.catalogue.remotes import ENTRIES as REMOTE_ENTRIES
from designer.catalogue.schedules import SCHEDULES
from designer.catalogue.source import SourceDef
from designer.catalogue.sources import SOURCES
from designer.catalogue.terms import TERM, term_metric

Entry = TypeVar("Entry")


def layer(type: str) -> LayerDef:
    """The layer of a type."""
    return _get("layer", _layers(), type)


def find_layer(type: str) -> LayerDef | None:
    """The layer of a type, or None."""
    return _layers().get(type)


def layers() -> Iterator[LayerDef]:
    """All layers in the order of the palette: by family, as `Family` lists them."""
    return iter(_layers().values())


def loss(type: str) -> LayerDef:
    """The loss of a type."""
    return _get("loss", _LOSSES, type)


def find_loss(type: str) -> LayerDef | None:
    """The loss of a type, or None."""
    return _LOSSES.get(type)


def losses() -> Iterator[LayerDef]:
    """All losses."""
    return iter(LOSSES)


def optimizer(type: str) -> RecipeDef:
    """The optimiser of a type."""
    return _get("optimiser", _OPTIMIZERS, type)


def optimizers() -> Iterator[RecipeDef]:
    """All optimisers."""
    return iter(OPTIMIZERS)


def schedule(type: str) -> RecipeDef:
    """The schedule of a type."""
    return _get("schedule", _SCHEDULES, type)


def schedules() -> Iterator[RecipeDef]:
    """All schedules."""
    return iter(SCHEDULES)


def initializer(type: str) -> InitDef:
    """The initialiser of a type."""
    return _get("initialiser", _INITIALIZERS, type)


def initializers() -> Iterator[InitDef]:
    """All initialisers."""
    return iter(INITIALIZERS)


def metric(id: str) -> MetricDef:
    """The metric of an id, or what is told of a term of an objective."""
    if id.startswith(TERM):
        return term_metric(id)
    return _get("metric", _METRICS, id)


def metrics() -> Iterator[MetricDef]:
    """All metrics."""
    return iter(METRICS)


def preparation(type: str) -> PrepareDef:
    """The preparation of samples of a type."""
    return _get("preparation", _PREPARATIONS, type)


def preparations() -> Iterator[PrepareDef]:
    """All preparations of samples."""
    return iter(PREPARATIONS)


def source(name: str) -> SourceDef:
    """The kind of source of a name."""
    return _get("kind of source", _SOURCES, name)


def sources() -> Iterator[SourceDef]:
    """All kinds of sources, by family."""
    return iter(_SOURCES.values())


def dataset(name: str) -> DatasetDef:
    """The dataset of a name."""
    return _get("dataset", _DATASETS, name)


def datasets() -> Iterator[DatasetDef]:
    """All datasets."""
    return iter(DATASETS)


def augmentation(type: str) -> AugmentDef:
    """The augmentation of a type."""
    return _get("augmentation", _AUGMENTATIONS, type)


def augmentations() -> Iterator[AugmentDef]:
    """All augmentations."""
    return iter(AUGMENTATIONS)


_LOSSES = {entry.type: entry for entry in LOSSES}
_OPTIMIZERS = {entry.type: entry for entry in OPTIMIZERS}
_SCHEDULES = {entry.type: entry for entry in SCHEDULES}
_INITIALIZERS = {entry.type: entry for entry in INITIALIZERS}
_METRICS = {entry.id: entry for entry in METRICS}
_PREPARATIONS = {entry.type: entry for entry in PREPARATIONS}
_SOURCES = {entry.name: entry for entry in (*SOURCES, *REMOTE_ENTRIES)}
_AUGMENTATIONS = {entry.type: entry for entry in AUGMENTATIONS}
_DATASETS = {entry.name: entry for entry in DATASETS}


@cache
def _layers() -> dict[str, LayerDef]:
    families = list(Family)
    own = [entry for module in MODULES for entry in module.ENTRIES]
    entries = [*own, *contributed({entry.type for entry in own})]
    return {entry.type: entry for entry in sorted(entries, key=lambda entry: families.index(entry.family))}


def _get(kind: str, table: Mapping[str, Entry], id: str) -> Entry:
    if id in table:
        return table[id]
    by_lower = {name.lower(): name for name in table}
    close = get_close_matches(id.lower(), by_lower, n=2)
    raise UnknownEntry(kind, id, tuple(by_lower[name] for name in close))
