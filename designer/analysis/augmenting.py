"""Checks the list of augmentations: entries that are not known, are set up wrongly, or do not fit data and loss."""

from designer.analysis.problems import Problem, RepairEdit, Severity
from designer.catalogue import registry
from designer.catalogue.augmentation import AugmentDef, form_of
from designer.catalogue.datasets import CLASSIFICATION, DETECTION, RECONSTRUCTION, DatasetDef
from designer.catalogue.errors import CatalogueError
from designer.catalogue.layer import Values, values_of
from designer.graph.edits import SetSetting
from designer.graph.model import Project
from designer.graph.recipe import Choice, Json

_SHARES = frozenset(
    (
        *("CrossEntropyLoss", "BCEWithLogitsLoss", "BCELoss", "MultiLabelSoftMarginLoss", "KLDivLoss"),
        *("MSELoss", "L1Loss", "HuberLoss", "SmoothL1Loss"),
    )
)
"""Losses that compare with shares of classes as well as with classes."""
_SMALL = 64
"""Pictures with a shorter side than this lose too much when a part of them is taken."""
_CONTENTS = {
    "image": "pictures",
    "table": "tables",
    "text": "texts",
    "sound": "sounds",
    "series": "series",
    "array": "arrays",
}


def augmentation_problems(project: Project, dataset: DatasetDef) -> list[Problem]:
    """A problem for each entry that will not do; to remove it is the repair. `dataset` is what it is once prepared."""
    found = []
    for place, choice in enumerate(project.data.augment):
        reason = trouble(choice, dataset, project.training.loss.type)
        if reason:
            found.append(_problem(project, place, choice, reason))
    return found


def trouble(choice: Choice, dataset: DatasetDef, loss: str) -> str:
    """What is wrong with one entry of the list, in a sentence; "" if nothing is, or if it is off."""
    try:
        entry = registry.augmentation(choice.type)
        values = values_of(entry.every_param, choice.params)
    except CatalogueError as error:
        return str(error)
    reason = entry.wrong(values)
    if reason or not values["on"]:
        return reason
    return _misfit(entry, dataset) or (_unmixable(entry, values, dataset, loss) if entry.kind == "mixes" else "")


def fitting(dataset: DatasetDef, loss: str) -> tuple[AugmentDef, ...]:
    """The entries that would do for this data and this loss, those for its content before those for many."""
    found = [entry for entry in registry.augmentations() if not trouble(Choice(entry.type), dataset, loss)]
    return tuple(sorted(found, key=lambda entry: len(entry.contents)))


def recommended(dataset: DatasetDef, loss: str) -> tuple[Choice, ...]:
    """A list to begin with, for data after its preparation: mild, and what nearly every task of the kind bears."""
    kind = dataset.first
    if kind.content == "image" and len(kind.shape) == 3:
        listed = _for_pictures(dataset)
    elif kind.content == "sound" and form_of(kind) == "bands":
        bands, frames = kind.shape[-2:]
        listed = [
            Choice("TimeShift"),
            Choice("FrequencyMasking", {"freq_mask_param": max(1, bands // 8)}),
            Choice("TimeMasking", {"time_mask_param": max(1, frames // 8)}),
        ]
    else:
        listed = {
            "sound": [Choice("TimeShift"), Choice("Gain"), Choice("GaussianNoise", {"sigma": 0.05})],
            "text": [Choice("TokenDropout")],
            "series": [Choice("GaussianNoise", {"sigma": 0.05}), Choice("Scaling")],
        }.get(kind.content, [Choice("GaussianNoise", {"sigma": 0.1})])
    return tuple(choice for choice in listed if not trouble(choice, dataset, loss))


def _for_pictures(dataset: DatasetDef) -> list[Choice]:
    """Drawings and signs have a direction and no colours; photos may be mirrored, and their light varies."""
    is_photo = dataset.shape[0] == 3
    moved: dict[str, Json] = {"degrees": 10, "translate": [0.1, 0.1], "scale": [0.9, 1.1]}
    if not is_photo:
        return [Choice("RandomAffine", moved)]
    if dataset.is_dense or dataset.task == DETECTION:
        return [Choice("RandomHorizontalFlip"), Choice("RandomAffine", moved), Choice("ColorJitter")]
    if min(dataset.shape[1:]) < _SMALL:
        return [Choice("RandomCrop", {"padding": max(1, min(dataset.shape[1:]) // 8)}), Choice("RandomHorizontalFlip")]
    return [Choice("RandomResizedCrop"), Choice("RandomHorizontalFlip"), Choice("ColorJitter")]


def _misfit(entry: AugmentDef, dataset: DatasetDef) -> str:
    if any(entry.fits(kind) for kind in dataset.inputs):
        return ""
    if entry.kind in ("moves", "colours") and any(kind.content == "image" for kind in dataset.inputs):
        return f"{entry.type} needs pictures with {entry.channels} channels." if entry.channels else ""
    if entry.form and any(kind.content == "sound" for kind in dataset.inputs):
        if entry.form == "wave":
            return f"{entry.type} needs waves, not spectrograms."
        return f"{entry.type} needs spectrograms, not waves."
    wanted = ", ".join(_CONTENTS[content] for content in entry.contents)
    given = " and ".join(dict.fromkeys(_CONTENTS[kind.content] for kind in dataset.inputs))
    return f"{entry.type} is for {wanted}, but the data is {given}."


def _unmixable(entry: AugmentDef, values: Values, dataset: DatasetDef, loss: str) -> str:
    """Why samples of this data cannot be mixed, or their targets cannot."""
    if any(not entry.fits(kind) for kind in dataset.inputs):
        return f"{entry.type} mixes all inputs of a sample, but one of them cannot be mixed."
    if dataset.task in (DETECTION, RECONSTRUCTION):
        what = "boxes" if dataset.task == DETECTION else "what is to come out, which is the sample itself"
        return f"{entry.type} mixes targets, but there is no sense in mixing {what}."
    if dataset.is_dense and (entry.type != "CutMix" or len(dataset.target_shape) != 2):
        return f"{entry.type} cannot mix the classes of single places. CutMix can, for pictures with masks."
    if dataset.task == CLASSIFICATION and not dataset.is_dense and loss not in _SHARES:
        return f"{entry.type} mixes classes, which {loss} cannot compare with. Choose CrossEntropyLoss."
    if dataset.task != CLASSIFICATION and dataset.target_shape and entry.type == "CutMix":
        return f"CutMix mixes one target for each sample, but {dataset.title} has one for each place. Choose MixUp."
    return ""


def _problem(project: Project, place: int, choice: Choice, reason: str) -> Problem:
    entries = project.data.augment
    left = (*entries[:place], *entries[place + 1 :])
    repair = RepairEdit(f"Remove augmentation {place + 1} ({choice.type})", SetSetting("data.augment", left))
    message = f"Augmentation {place + 1}: {reason}"
    return Problem(Severity.ERROR, message, project.main.id, repairs=(repair,))
