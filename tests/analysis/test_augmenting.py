"""A list of augmentations that will not do is refused in a sentence, and its repair makes it do."""

from dataclasses import replace

import pytest

from designer.analysis.augmenting import augmentation_problems, fitting, recommended
from designer.analysis.network import analyse
from designer.analysis.project import check_training
from designer.catalogue import registry
from designer.catalogue.datasets import DatasetDef
from designer.graph.applying import apply
from designer.graph.model import Project
from designer.graph.recipe import Choice
from tests.helpers.training import digits_mlp, small_mlp, with_training

PICTURES = registry.dataset("digits")
COLOURED = replace(PICTURES, shape=(3, 8, 8))
MASKS = replace(COLOURED, target_shape=(8, 8))
WAVE = replace(PICTURES, content="sound", shape=(1, 800))
BANDS = replace(PICTURES, content="sound", shape=(1, 32, 40))
BOXES = replace(COLOURED, task="detection", target_shape=(4, 5))
AGAIN = replace(COLOURED, task="reconstruction")
SERIES = replace(PICTURES, content="series", shape=(24, 3))
TEXT = replace(PICTURES, content="text", shape=(12,), dtype="int64", tokens=50)
MIXED = replace(COLOURED, others=(replace(registry.dataset("iris").first, name="more"),))
KINDS = (PICTURES, COLOURED, MASKS, WAVE, BANDS, BOXES, AGAIN, SERIES, TEXT, MIXED, registry.dataset("diabetes"))


def listed(*choices: Choice, loss: str = "CrossEntropyLoss") -> Project:
    project = with_training(digits_mlp(), loss=Choice(loss))
    return replace(project, data=replace(project.data, augment=choices))


@pytest.mark.parametrize(
    ("choice", "dataset", "said"),
    [
        (Choice("RandomHorizontalFlop"), PICTURES, "There is no augmentation called “RandomHorizontalFlop”"),
        (Choice("RandomHorizontalFlip", {"p": 1.5}), PICTURES, "p must be a number at least 0 and at most 1, not 1.5."),
        (Choice("RandomHorizontalFlip", {"q": 1}), PICTURES, "no parameter “q”"),
        (Choice("RandomAffine", {"scale": [1.2, 0.8]}), PICTURES, "scale goes from 1.2 to 0.8; the first number is"),
        (Choice("GaussianBlur", {"kernel_size": 4}), PICTURES, "kernel_size must be odd"),
        (Choice("RandomRotation"), TEXT, "RandomRotation is for pictures, but the data is texts."),
        (Choice("TokenSwap"), PICTURES, "TokenSwap is for texts, but the data is pictures."),
        (Choice("RandomGrayscale"), PICTURES, "RandomGrayscale needs pictures with 3 channels."),
        (Choice("TimeMasking"), WAVE, "TimeMasking needs spectrograms, not waves."),
        (Choice("Gain"), BANDS, "Gain needs waves, not spectrograms."),
        (Choice("MixUp"), MASKS, "MixUp cannot mix the classes of single places."),
        (Choice("CutMix"), BOXES, "no sense in mixing boxes"),
        (Choice("MixUp"), AGAIN, "the sample itself"),
        (Choice("CutMix"), MIXED, "one of them cannot be mixed"),
    ],
    ids=lambda value: value.type if isinstance(value, Choice) else "",
)
def test_what_will_not_do_is_told(choice: Choice, dataset: DatasetDef, said: str) -> None:
    (problem,) = augmentation_problems(listed(choice), dataset)
    assert problem.message.startswith("Augmentation 1: ")
    assert said in problem.message
    (repair,) = problem.repairs
    repaired, _ = apply(listed(choice), repair.edit)
    assert repaired.data.augment == ()


def test_classes_are_mixed_only_for_losses_that_know_shares() -> None:
    (problem,) = augmentation_problems(listed(Choice("MixUp"), loss="MultiMarginLoss"), PICTURES)
    assert "MultiMarginLoss cannot compare with. Choose CrossEntropyLoss." in problem.message
    assert augmentation_problems(listed(Choice("MixUp"), loss="BCEWithLogitsLoss"), PICTURES) == []


def test_what_is_off_may_be_of_another_kind_but_not_wrong() -> None:
    assert augmentation_problems(listed(Choice("TokenSwap", {"on": False})), PICTURES) == []
    assert augmentation_problems(listed(Choice("TokenSwap", {"on": False, "p": 7})), PICTURES) != []


def test_training_refuses_with_the_sentence() -> None:
    project = listed(Choice("RandomRotation"), Choice("TokenSwap"))
    (problem,) = check_training(project, analyse(project.main))
    assert problem.message == "Augmentation 2: TokenSwap is for texts, but the data is pictures."
    assert problem.repairs[0].label == "Remove augmentation 2 (TokenSwap)"
    table = replace(small_mlp("iris", [4], 3), data=replace(small_mlp("iris", [4], 3).data, augment=(Choice("Gain"),)))
    assert len(check_training(table, analyse(table.main))) == 1


@pytest.mark.parametrize("dataset", KINDS, ids=lambda dataset: f"{dataset.content}-{dataset.task}")
def test_there_is_something_for_every_kind_of_data_and_all_that_is_offered_fits(dataset: DatasetDef) -> None:
    offered = fitting(dataset, "CrossEntropyLoss" if dataset.task == "classification" else "MSELoss")
    assert offered
    for entry in offered:
        loss = "CrossEntropyLoss" if dataset.task == "classification" else "MSELoss"
        assert augmentation_problems(listed(Choice(entry.type), loss=loss), dataset) == []


@pytest.mark.parametrize("dataset", KINDS, ids=lambda dataset: f"{dataset.content}-{dataset.task}")
def test_what_is_recommended_fits_and_is_something(dataset: DatasetDef) -> None:
    loss = "CrossEntropyLoss" if dataset.task == "classification" else "MSELoss"
    found = recommended(dataset, loss)
    assert found
    assert augmentation_problems(listed(*found, loss=loss), dataset) == []
