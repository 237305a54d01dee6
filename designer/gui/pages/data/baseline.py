"""What is reached without a network, in a sentence beside the data: whatever is learnt should beat it."""

from math import prod

from designer.catalogue.datasets import DatasetDef
from designer.data.baselines import Baseline, baselines
from designer.data.loading import load
from designer.data.split import split
from designer.data.telling import Progress
from designer.graph.recipe import Data
from designer.gui.tongue import later, tr

_MOST = 50_000_000
"""Numbers in all samples; of more data, no baseline is asked for unasked."""

_NAMES = {
    "most frequent class": later("Always saying the most frequent class"),
    "mean": later("Always saying the mean"),
    "linear model": later("A linear model"),
}


def is_quick(entry: DatasetDef) -> bool:
    """Whether a baseline takes no more than a few seconds in a thread."""
    return entry.samples * prod(entry.shape) <= _MOST


def best_of(data: Data, progress: Progress | None = None) -> Baseline | None:
    """The better of the baselines; None where there is none. Raises `DataError`. Not for the window's thread."""
    dataset = load(data, progress)
    return max(baselines(dataset, split(dataset, data)), key=lambda each: each.score, default=None)


def words_for(found: Baseline) -> str:
    """What is said of it."""
    name = tr(next(title for beginning, title in _NAMES.items() if found.name.startswith(beginning)))
    if found.metric == "accuracy":
        return tr(
            "{way} is right for {share} %. A network should do better.", way=name, share=f"{100 * found.score:.0f}"
        )
    return tr("{way} reaches R² {score}. A network should do better.", way=name, score=f"{found.score:.2f}")
