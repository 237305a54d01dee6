"""Whether the data is still what the project was made for."""

from designer.catalogue.datasets import DatasetDef
from designer.catalogue.facts import dataset_of
from designer.graph.recipe import Data
from designer.training.errors import TrainingError

_MOST = 5


def refuse_new_classes(data: Data, entry: DatasetDef) -> None:
    """Raises `TrainingError` if the data, as it was loaded now, has classes that the project does not know of."""
    known = dataset_of(data).labels
    new = [label for label in entry.labels if label not in known]
    if not known or not new or len(entry.labels) <= len(known):
        return
    named = ", ".join(f"“{label}”" for label in new[:_MOST]) + (", …" if len(new) > _MOST else "")
    raise TrainingError(
        f"{entry.title} has labels outside of the classes that the project knows: {named}.",
        "Read the data again on the Data page; the network then needs "
        f"{len(entry.labels)} scores instead of {len(known)}.",
    )
