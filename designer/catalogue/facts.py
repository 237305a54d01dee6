"""What a project says of its data: an entry of the catalogue, or what reading the user's own data told."""

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from designer.catalogue.datasets import DatasetDef, InputDef
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
    plain = _told(entry)
    if entry.others:
        plain["others"] = [_told(other) for other in entry.others]
    return plain


def facts_from_json(value: Mapping[str, Json]) -> DatasetDef:
    """What `facts_as_json` described. Raises `CatalogueError` for what is damaged."""
    try:
        others = value.get("others", [])
        inner = tuple(InputDef(**_given(InputDef, other)) for other in others)  # type: ignore[union-attr, arg-type]
        return DatasetDef(**(_given(DatasetDef, value) | {"others": inner}))
    except (AttributeError, TypeError, ValueError) as error:
        raise CatalogueError(f"What the project says of its data is damaged: {error}.") from None


def _told(entry: DatasetDef | InputDef) -> dict[str, Json]:
    plain: dict[str, Any] = asdict(entry)
    defaults = {field.name: field.default for field in fields(entry)}
    kept = {key: value for key, value in plain.items() if value != defaults[key]}
    return {key: list(value) if isinstance(value, tuple) else value for key, value in kept.items()}


def _given(kind: type[DatasetDef | InputDef], value: Mapping[str, Json]) -> dict[str, Any]:
    known = {field.name for field in fields(kind)}
    return {key: tuple(each) if isinstance(each, list) else each for key, each in value.items() if key in known}
