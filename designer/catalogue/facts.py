"""What a project says of its data: an entry of the catalogue, or what reading the user's own data told."""

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from designer.catalogue.datasets import DatasetDef
from designer.catalogue.errors import CatalogueError
from designer.catalogue.registry import dataset, datasets
from designer.graph.recipe import Data, Json


def dataset_of(data: Data) -> DatasetDef:
    """What the chosen data is. Raises `CatalogueError` for data that nobody knows or has read yet."""
    if data.facts:
        return facts_from_json(data.facts)
    return dataset(data.dataset)


def is_own(data: Data) -> bool:
    """Whether the data is the user's own, or generated to measure, rather than a dataset of the catalogue."""
    return all(entry.name != data.dataset for entry in datasets())


def facts_as_json(entry: DatasetDef) -> dict[str, Json]:
    """What is known of data, as a JSON object; what has its default is left out."""
    plain: dict[str, Any] = asdict(entry)
    defaults = {field.name: field.default for field in fields(DatasetDef)}
    kept = {key: value for key, value in plain.items() if value != defaults[key]}
    return {key: list(value) if isinstance(value, tuple) else value for key, value in kept.items()}


def facts_from_json(value: Mapping[str, Json]) -> DatasetDef:
    """What `facts_as_json` described. Raises `CatalogueError` for what is damaged."""
    known = {field.name for field in fields(DatasetDef)}
    given: dict[str, Any] = {
        key: tuple(each) if isinstance(each, list) else each for key, each in value.items() if key in known
    }
    try:
        return DatasetDef(**given)
    except (TypeError, ValueError) as error:
        raise CatalogueError(f"What the project says of its data is damaged: {error}.") from None
