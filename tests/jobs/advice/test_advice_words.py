"""What is said of runs, from made-up events: each illness at its limit, and remedies that fit the project."""

import math
from dataclasses import replace
from pathlib import Path

import pytest

from designer.graph.applying import apply
from designer.graph.model import Project
from designer.graph.recipe import Choice
from designer.jobs.advice.entry import Advice, Illness
from designer.jobs.advice.table import ILLNESSES, advice_for
from designer.jobs.run_view import RunView, fold
from designer.protocol.events import EpochDone, Health, Load, Progress, Started
from tests.helpers.ill import contest
from tests.helpers.training import digits_mlp, with_training

NAN = math.nan
LAYERS = ("hidden", "relu", "hidden2", "hidden3", "scores")


def look(step: int, *, gradient: float = 0.1, first: float = 0.1, update: float = 1e-3, **more: object) -> Health:
    """A look at five layers; `first` is the gradient of the first."""
    made = Health(
        time=float(step),
        epoch=0,
        step=step,
        layers=LAYERS,
        gradient=(first, NAN, gradient, gradient, gradient),
        weight=(1.0, NAN, 1.0, 1.0, 1.0),
        update=(update, NAN, update, update, update),
        dead=(NAN, 0.1, NAN, NAN, NAN),
    )
    return replace(made, **more)


def run(
    train: list[float],
    validation: list[float],
    looks: list[Health],
    *,
    accuracy: float = 0.99,
    losses: list[float] | None = None,
) -> RunView:
    """A run with the losses of its epochs, one step each unless `losses` gives those of steps."""
    told = losses or train
    started = Started(
        time=0.0,
        device="cpu",
        device_name="",
        epochs=100,
        steps_per_epoch=1,
        train_samples=100,
        validation_samples=10,
        parameters=1,
        metrics=("loss", "accuracy"),
    )
    progress = Progress(time=0.0, epoch=0, step=len(told), losses=tuple(told), lr=0.01, samples_per_second=1.0)
    epochs = [
        EpochDone(
            time=0.0,
            epoch=number,
            step=number,
            train={"loss": one, "accuracy": accuracy},
            validation={"loss": other, "accuracy": accuracy},
            lr=0.01,
            seconds=1.0,
        )
        for number, (one, other) in enumerate(zip(train, validation, strict=True), start=1)
    ]
    return fold([started, progress, *epochs, *looks])


FALLING = [2.3 * 0.7**epoch for epoch in range(12)]
CALM = [look(step) for step in range(1, 11)]


def ids(view: RunView, project: Project | None = None) -> set[str]:
    return {advice.illness.id for advice in advice_for(view, project or digits_mlp())}


def test_nothing_is_said_of_a_run_that_goes_well() -> None:
    assert ids(run(FALLING, [loss * 1.1 for loss in FALLING], CALM)) == set()


def test_nothing_is_said_before_there_is_anything() -> None:
    assert advice_for(RunView(), digits_mlp()) == ()


def test_a_validation_loss_that_turns_is_overfitting_and_one_that_stays_is_not() -> None:
    turned = [*FALLING[:5], *(FALLING[4] + 0.2 * epoch for epoch in range(1, 8))]
    assert ids(run(FALLING, turned, CALM)) == {"overfitting"}
    stayed = [*FALLING[:5], *([FALLING[4] * 1.05] * 7)]
    assert ids(run(FALLING, stayed, CALM)) == set()


def test_a_loss_that_stays_with_a_poor_metric_is_underfitting() -> None:
    flat = [2.3, 1.9, *([1.8] * 10)]
    assert ids(run(flat, flat, CALM, accuracy=0.4)) == {"underfitting"}
    assert ids(run(flat, flat, CALM, accuracy=0.9)) == set()
    assert ids(run(flat[:6], flat[:6], CALM, accuracy=0.4)) == set(), "it is too early to say"


def test_vanishing_gradients_explain_what_would_else_be_underfitting() -> None:
    flat = [2.3, *([2.29] * 11)]
    faint = [look(step, first=1e-6) for step in range(1, 11)]
    assert ids(run(flat, flat, faint, accuracy=0.1)) == {"vanishing"}


def test_gradients_are_compared_within_a_network_only() -> None:
    faint = [replace(look(step), layers=("critic:a", "relu", "b", "c", "critic:d")) for step in range(1, 11)]
    two = [replace(each, gradient=(10.0, NAN, 1e-4, 1e-4, 10.0)) for each in faint]
    assert ids(run(FALLING, FALLING, two)) == set()


def test_a_gradient_that_grows_a_thousandfold_explodes() -> None:
    grown = [*CALM, look(11, gradient=5e3)]
    (advice,) = advice_for(run(FALLING, FALLING, grown), digits_mlp())
    assert advice.illness.id == "exploding"
    assert advice.finding.layer in LAYERS
    assert "at step 11" in advice.finding.evidence
    assert ids(run(FALLING, FALLING, [*CALM, look(11, gradient=20.0)])) == set()


def test_a_gradient_that_is_no_number_any_more_explodes() -> None:
    assert ids(run(FALLING, FALLING, [*CALM, look(11, gradient=math.inf)])) == {"exploding"}


def test_units_that_gave_nothing_once_are_not_dead() -> None:
    silent = (NAN, 0.9, NAN, NAN, NAN)
    assert ids(run(FALLING, FALLING, [*CALM, look(11, dead=silent)])) == set()
    dead = [look(step, dead=silent) for step in range(11, 14)]
    assert ids(run(FALLING, FALLING, [*CALM, *dead])) == {"dead"}


def test_a_loss_that_leaps_is_told_from_one_that_creeps() -> None:
    leaps = [2.3 + (step % 3) for step in range(40)]
    assert ids(run([2.3] * 4, [2.3] * 4, [look(9, update=0.2)], losses=leaps)) == {"rate_high"}
    creeps = [2.3 - 0.001 * epoch for epoch in range(5)]
    assert ids(run(creeps, creeps, [look(9, update=1e-6)])) == {"rate_low"}


def test_a_loss_that_is_no_number_after_large_steps_is_a_rate_too_high() -> None:
    told = [2.3, 900.0, NAN]
    assert "rate_high" in ids(run([], [], [look(2, update=3.0)], losses=told))


def test_labels_are_doubted_only_if_the_network_contradicts_them_again_and_again() -> None:
    once = [*CALM, look(11, doubt=0.4, samples=64), *(look(step, doubt=0.0, samples=64) for step in range(12, 20))]
    assert ids(run(FALLING, FALLING, once)) == set()
    often = [look(step, doubt=0.15, samples=64) for step in range(1, 11)]
    (advice,) = advice_for(run(FALLING, FALLING, often), digits_mlp())
    assert advice.illness.id == "label_noise"
    assert "640 training samples" in advice.finding.evidence
    assert "15 %" in advice.finding.evidence


def test_a_training_that_waits_for_its_data_is_told_so() -> None:
    view = run(FALLING, FALLING, CALM)
    for step in range(1, 5):
        view.apply(Load(time=float(step), step=step, waiting=0.05))
    assert ids(view) == set()
    for step in range(5, 25):
        view.apply(Load(time=float(step), step=step, waiting=0.6))
    project = digits_mlp()
    turned = replace(project, data=replace(project.data, augment=(Choice("flip"), Choice("noise"))))
    (advice,) = advice_for(view, turned)
    assert advice.illness.id == "starvation"
    assert "60 %" in advice.finding.evidence
    (repair,) = advice.remedies
    assert apply(turned, repair.edit)[0].data.augment == (Choice("flip"),)


def test_a_contest_is_over_when_one_loss_is_nothing_and_the_other_has_grown(tmp_path: Path) -> None:
    project = contest(tmp_path)

    def fought(judge: float, maker: float) -> RunView:
        first, rest = 10, 90
        terms = {
            "term:real": (0.7,) * first + (judge,) * rest,
            "term:made": (0.7,) * first + (judge,) * rest,
            "term:deceived": (0.7,) * first + (maker,) * rest,
        }
        losses = tuple(map(sum, zip(*terms.values(), strict=True)))
        told = Progress(time=0.0, epoch=0, step=100, losses=losses, lr=0.01, samples_per_second=1.0, terms=terms)
        return fold([told])

    assert ids(fought(0.6, 0.8), project) == set()
    assert ids(fought(0.01, 0.8), project) == set(), "the other one can still learn from it"
    (advice,) = advice_for(fought(0.01, 6.0), project)
    assert advice.illness.id == "saturated"
    assert "“judge” is 0.02 now (1.4 at first)" in advice.finding.evidence
    changed, _ = apply(project, advice.remedies[0].edit)
    assert changed.training.objectives[0].every == 2


def remedies(advice: tuple[Advice, ...]) -> dict[str, str]:
    return {repair.label: each.illness.id for each in advice for repair in each.remedies}


def test_every_remedy_changes_the_project_and_is_not_offered_again() -> None:
    project = digits_mlp(optimizer=Choice("Adam", {"lr": 0.01}))
    view = run(FALLING, [*FALLING[:5], *(FALLING[4] + 0.2 * epoch for epoch in range(1, 8))], CALM)
    (advice,) = advice_for(view, project)
    assert [repair.label for repair in advice.remedies] == [
        "Insert Dropout after relu",
        "Set weight_decay to 0.01",
        "Set patience to 5",
    ]
    for repair in advice.remedies:
        changed, back = apply(project, repair.edit)
        assert changed != project
        assert apply(changed, back)[0] == project
    dropped, _ = apply(project, advice.remedies[0].edit)
    assert "Insert Dropout after relu" not in remedies(advice_for(view, dropped))
    waiting = with_training(project, patience=3)
    assert "Set patience to 5" not in remedies(advice_for(view, waiting))


def test_a_clipped_gradient_is_not_to_be_clipped_again() -> None:
    view = run(FALLING, FALLING, [*CALM, look(11, gradient=5e3)])
    assert "Set clip_norm to 1" in remedies(advice_for(view, digits_mlp()))
    assert "Set clip_norm to 1" not in remedies(advice_for(view, digits_mlp(clip_norm=0.5)))


@pytest.mark.parametrize("illness", ILLNESSES, ids=[illness.id for illness in ILLNESSES])
def test_illnesses_are_said_in_sentences(illness: Illness) -> None:
    assert illness.sentence.endswith(".")
    assert illness.title[0].isupper()
    assert not illness.title.endswith(".")
    assert len({each.id for each in ILLNESSES}) == len(ILLNESSES)
