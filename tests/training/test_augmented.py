"""Training with augmentation: it goes on bit by bit, helps where samples are few, and touches nothing but training."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.catalogue.datasets import IGNORED
from designer.catalogue.losses import TargetForm
from designer.data.datasets import load_dataset
from designer.data.preparation import Prepared, fit
from designer.data.split import split
from designer.graph.model import Project
from designer.graph.recipe import Choice, Data
from designer.jobs.run_view import fold
from designer.protocol.events import Event
from designer.protocol.run_layout import LAST, TRAINING_FILE, WEIGHTS_FILE, RunLayout
from designer.protocol.run_spec import new_spec
from designer.protocol.sealed import read_sealed
from designer.training.augmented import Augmentation, augmentation_for
from designer.training.bench import Bench, set_up
from designer.training.device import choose_device
from designer.training.judging import validate
from designer.training.loop import run
from tests.helpers.training import StopAfter, digits_mlp, with_training
from tests.training.test_kinds_of_targets import KINDS, project_of

MANY = (
    Choice("RandomAffine"),
    Choice("ColorJitter"),
    Choice("RandomErasing"),
    Choice("GaussianNoise"),
    Choice("MixUp"),
    Choice("CutMix"),
)


def augmented(project: Project, *choices: Choice) -> Project:
    return replace(project, data=replace(project.data, augment=choices))


def bench_of(project: Project) -> Bench:
    return set_up(new_spec(project), choose_device("cpu"))


def trained(project: Project, folder: Path, *stops: int) -> tuple[list[float], dict[str, bytes]]:
    layout, events = RunLayout(folder), list[Event]()
    for number, steps in enumerate(stops):
        run(new_spec(project), events.append, layout=layout, resume=number > 0, commands=StopAfter(steps))
    run(new_spec(project), events.append, layout=layout, resume=bool(stops))
    return list(fold(events).losses), read_sealed(layout.checkpoint(LAST))


@given(st.lists(st.integers(1, 15), min_size=1, max_size=2))
@settings(max_examples=6, deadline=None)
def test_a_run_that_stopped_anywhere_goes_on_bit_by_bit(
    tmp_path_factory: pytest.TempPathFactory, stops: list[int]
) -> None:
    project = augmented(digits_mlp(dropout=0.3, epochs=2, batch_size=180), *MANY)
    losses, whole = trained(project, tmp_path_factory.mktemp("whole"))
    again, parts = trained(project, tmp_path_factory.mktemp("parts"), *stops)
    assert parts[WEIGHTS_FILE] == whole[WEIGHTS_FILE]
    assert parts[TRAINING_FILE] == whole[TRAINING_FILE]
    assert again == losses


def test_few_samples_go_further_with_augmentation() -> None:
    """40 digits to learn from: turned, slanted and scaled ones are worth a point or two on the others."""
    few = digits_mlp(epochs=150, batch_size=40, optimizer=Choice("Adam", {"lr": 0.01}), schedule=Choice("cosine"))
    few = replace(few, data=Data("digits", validation=1 - 40 / 1797))
    strength = {"degrees": 10, "translate": [0.05, 0.05], "scale": [0.9, 1.1], "shear": 10}
    moved = augmented(few, Choice("RandomAffine", strength))
    without, with_it = (run(new_spec(each), lambda event: None).result["best"]["accuracy"] for each in (few, moved))
    assert with_it > without + 0.005


def test_a_list_that_does_nothing_trains_to_the_same_bits(tmp_path: Path) -> None:
    project = digits_mlp(dropout=0.3, epochs=1)
    idle = augmented(project, Choice("RandomRotation", {"on": False}), Choice("RandomHorizontalFlip", {"p": 0}))
    assert bench_of(project).augment is None
    assert bench_of(idle).augment is not None
    _, plain = trained(project, tmp_path / "plain")
    _, same = trained(idle, tmp_path / "idle")
    assert plain[WEIGHTS_FILE] == same[WEIGHTS_FILE]


def test_only_what_is_learnt_from_is_augmented() -> None:
    plain, bench = bench_of(digits_mlp()), bench_of(augmented(digits_mlp(), *MANY))
    assert torch.equal(plain.validation.inputs[0], bench.validation.inputs[0])
    assert validate(plain, 1) == validate(bench, 1)
    rows = torch.arange(64)
    assert torch.equal(plain.picked(rows, 0, 0)[0][0], bench.train.picked(rows)[0][0])
    assert not torch.equal(plain.picked(rows, 0, 0)[0][0], bench.picked(rows, 0, 0)[0][0])


@pytest.mark.parametrize("normalise", ["auto", "none", "standardise"])
def test_the_same_happens_however_the_numbers_are_scaled(normalise: str) -> None:
    """What was undone and done again: pictures in their own numbers are alike whatever the network gets."""
    jitter = augmented(digits_mlp(), Choice("ColorJitter", {"brightness": 0.5}), Choice("RandomAffine"))
    rows = torch.arange(64)

    def raw(project: Project) -> torch.Tensor:
        bench = bench_of(project)
        (got,), _, _, *_ = bench.picked(rows, 0, 0)
        assert bench.augment is not None
        return bench.augment.spaces[0].entered(got)

    other = replace(jitter, data=replace(jitter.data, normalise=normalise))
    assert torch.allclose(raw(jitter), raw(other), atol=1e-5)


def test_mixed_classes_become_shares_and_the_metrics_see_the_larger_one() -> None:
    bench = bench_of(augmented(digits_mlp(), Choice("MixUp", {"alpha": 1.0})))
    rows = torch.arange(64)
    inputs, target, truth, *_ = bench.picked(rows, 0, 0)
    assert target.shape == (64, 10)
    assert torch.allclose(target.sum(1), torch.ones(64))
    assert torch.equal(target.gather(1, truth[:, None])[:, 0] >= 0.5 - 1e-6, torch.ones(64, dtype=torch.bool))
    bench.loss(bench.module(*inputs), target).backward()


@pytest.mark.parametrize("loss", ["CrossEntropyLoss", "BCEWithLogitsLoss", "MSELoss"])
def test_every_form_of_classes_may_be_mixed(loss: str) -> None:
    project = with_training(augmented(digits_mlp(epochs=1), Choice("CutMix")), loss=Choice(loss))
    assert run(new_spec(project), lambda event: None).status == "completed"


def test_masks_move_with_their_pictures_in_training(monkeypatch: pytest.MonkeyPatch) -> None:
    kind = KINDS["places in bytes"]()
    monkeypatch.setattr("designer.training.bench.load", lambda data: kind.dataset)
    project = augmented(
        project_of(kind, kind.dataset), Choice("RandomHorizontalFlip", {"p": 1}), Choice("RandomCrop", {"padding": 2})
    )
    bench = bench_of(replace(project, data=replace(project.data, normalise="none")))
    (pictures,), target, truth, *_ = bench.picked(torch.arange(20), 0, 0)
    judged = truth != IGNORED
    assert 0.3 < judged.double().mean() < 0.8  # every fifth row is not, nor is what came in
    assert torch.equal((pictures[:, 0] > 0.5)[judged], (truth == 1)[judged])
    assert target is truth


def test_one_score_for_each_pixel_follows_too(monkeypatch: pytest.MonkeyPatch) -> None:
    kind = KINDS["places with one score"]()
    monkeypatch.setattr("designer.training.bench.load", lambda data: kind.dataset)
    project = augmented(project_of(kind, kind.dataset), Choice("RandomVerticalFlip", {"p": 1}))
    _, target, truth, *_ = bench_of(project).picked(torch.arange(20), 0, 0)
    assert torch.equal(target[:, 0], (truth == 1).float())
    assert not torch.equal(truth, bench_of(project).train.picked(torch.arange(20))[2])


def test_what_is_to_come_out_stays_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    kind = KINDS["its own input"]()
    monkeypatch.setattr("designer.training.bench.load", lambda data: kind.dataset)
    bench = bench_of(augmented(project_of(kind, kind.dataset), Choice("GaussianNoise", {"p": 1})))
    (clean,), _, _ = bench.train.picked(torch.arange(20))
    (noisy,), target, truth, *_ = bench.picked(torch.arange(20), 0, 0)
    assert torch.equal(target, clean)
    assert torch.equal(truth, clean)
    assert not torch.equal(noisy, clean)


def test_of_two_inputs_each_gets_what_is_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    kind = KINDS["two inputs"]()
    monkeypatch.setattr("designer.training.bench.load", lambda data: kind.dataset)
    bench = bench_of(augmented(project_of(kind, kind.dataset), Choice("RandomHorizontalFlip", {"p": 1})))
    (level, picture), _, _ = bench.train.picked(torch.arange(20))
    (same, flipped), _, _, *_ = bench.picked(torch.arange(20), 0, 0)
    assert torch.equal(same, level)
    assert torch.allclose(flipped, picture.flip(-1), atol=1e-5)


def test_pictures_in_bytes_are_augmented_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that are prepared batch by batch, and those that were prepared at once."""
    kind = KINDS["places in bytes"]()
    dataset = replace(kind.dataset, inputs=(kind.dataset.inputs * 255).astype("uint8"))
    entry = replace(dataset.entry, normalise="scale", value_range=(0.0, 255.0))
    dataset = replace(dataset, entry=entry)
    monkeypatch.setattr("designer.training.bench.load", lambda data: dataset)
    project = augmented(project_of(kind, dataset), Choice("RandomAffine"), Choice("ColorJitter"))
    made = []
    for least in (0, 1 << 30):
        monkeypatch.setattr("designer.training.parts._WHOLE", least)
        made.append(bench_of(project).picked(torch.arange(20), 0, 0)[0][0])
    assert torch.equal(*made)


def test_the_loop_pays_nothing_where_there_is_no_list() -> None:
    data, project = load_dataset("digits"), digits_mlp()
    found = augmentation_for(project, (0,), data, TargetForm.CLASS, Prepared(), torch.device("cpu"))
    assert found is None
    steps = fit(data, split(data, project.data), project.data)
    listed = augmented(project, Choice("RandomCrop"))
    made = augmentation_for(listed, (0,), data, TargetForm.CLASS, steps, torch.device("cpu"))
    assert isinstance(made, Augmentation)
