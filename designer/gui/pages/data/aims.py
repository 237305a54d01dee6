"""What is to be predicted, in words: of all items, and of one."""

from collections.abc import Sequence
from typing import Any

from designer.catalogue.datasets import CLASSIFICATION, DETECTION, MULTILABEL, RECONSTRUCTION, DatasetDef
from designer.data.source import Targets
from designer.data.suggesting_several import NEXT_WORD
from designer.gui.plots.axis import brief
from designer.gui.tongue import tr

_MOST_LABELS = 3


def task_in_words(entry: DatasetDef) -> str:
    """What a network for this data does, as a verb."""
    if entry.is_dense and entry.targets == (NEXT_WORD,):
        return tr("say the next word")
    if entry.is_transcript:
        return tr("write down")
    if entry.is_dense:
        return tr("segment") if entry.content == "image" else tr("classify each step")
    match entry.task:
        case "classification":
            return tr("classify")
        case "multilabel":
            return tr("label")
        case "detection":
            return tr("detect")
        case "reconstruction":
            return tr("compare") if entry.others else tr("reconstruct")
    return tr("predict")


def aim_of(entry: DatasetDef, targets: Targets, row: int) -> str:
    """What is to be predicted of an item, short enough to stand above it; "" where that is no word or number."""
    value = targets.values[row]
    if entry.is_transcript:
        return " ".join(entry.labels[number] for number in value[value >= 0].tolist())
    if entry.is_dense or targets.task in (RECONSTRUCTION, DETECTION):
        return ""
    if targets.task == CLASSIFICATION:
        return targets.labels[int(value)]
    if targets.task == MULTILABEL:
        return _listed([label for label, due in zip(targets.labels, value, strict=True) if due > 0.5])
    said = _listed([f"{name} {brief(each)}" for name, each in _named(targets.names, value)])
    return f"{said} {entry.unit}" if entry.unit else said


def _named(names: Sequence[str], value: Any) -> list[tuple[str, float]]:  # Any: one row of an array
    return list(zip(names, value.reshape(-1)[:_MOST_LABELS].tolist(), strict=False))


def _listed(words: Sequence[str]) -> str:
    return ", ".join(words[:_MOST_LABELS]) + (" …" if len(words) > _MOST_LABELS else "")
