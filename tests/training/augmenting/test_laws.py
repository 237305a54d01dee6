"""Laws of augmentation: for every entry, and for what moves together."""

import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st

from designer.catalogue import registry
from designer.catalogue.augmentation import AugmentDef
from designer.catalogue.datasets import IGNORED, InputDef
from designer.catalogue.layer import values_of
from designer.graph.recipe import Choice
from designer.training.augmenting.augment import Augmenter
from designer.training.augmenting.drawing import generator_for, happens
from designer.training.augmenting.moving import MOVES, still
from designer.training.augmenting.sampling import move_boxes, move_masks, move_pictures
from tests.training.augmenting.desk import KINDS, augmented, batch, fitting, idle, samples

BOTH = [pytest.param(entry, name, id=f"{entry.type}-{name}") for entry, name in fitting()]
PICTURE = KINDS["picture"]
STRONG = {
    "RandomRotation": {"degrees": 90},
    "RandomAffine": {"degrees": 60, "translate": [0.3, 0.3], "scale": [0.6, 1.5], "shear": 20},
    "RandomPerspective": {"distortion_scale": 0.6, "p": 1},
}


@pytest.mark.parametrize(("entry", "name"), BOTH)
def test_shape_and_type_stay_values_of_pictures_stay_within_and_tokens_stay_tokens(
    entry: AugmentDef, name: str
) -> None:
    kind = KINDS[name]
    (made,) = augmented(kind, Choice(entry.type), n=32).inputs
    before = samples(kind, 32)
    assert made.shape == before.shape
    assert made.dtype == before.dtype
    assert torch.isfinite(made.double()).all()
    if kind.content == "image":
        assert made.min() >= 0
        assert made.max() <= 1.0001
    if kind.content == "text":
        assert made.min() >= 0
        assert made.max() < kind.tokens
        assert torch.equal(made == 0, before == 0)


@pytest.mark.parametrize(("entry", "name"), BOTH)
def test_it_does_something_by_default_and_the_samples_given_stay(entry: AugmentDef, name: str) -> None:
    given_batch = batch(KINDS[name], 32)
    before = given_batch.inputs[0].clone()
    after = Augmenter([Choice(entry.type)]).augmented(given_batch, generator_for(0, 0, 0))
    assert torch.equal(given_batch.inputs[0], before)
    assert not torch.equal(after.inputs[0], before)
    assert after.touched is not None
    still_there = ~after.touched[0]
    assert torch.equal(after.inputs[0][still_there], before[still_there])


@pytest.mark.parametrize(("entry", "name"), BOTH)
def test_never_and_not_at_all_leave_every_bit(entry: AugmentDef, name: str) -> None:
    kind = KINDS[name]
    off = Choice(entry.type, {"on": False})
    for choice in filter(None, (off, idle(entry, kind))):
        assert torch.equal(augmented(kind, choice).inputs[0], samples(kind))


@pytest.mark.parametrize(("entry", "name"), BOTH)
def test_the_same_step_draws_the_same_another_draws_anew_and_nobody_elses_chance_is_touched(
    entry: AugmentDef, name: str
) -> None:
    kind, before = KINDS[name], torch.random.get_rng_state()
    first, again, other = (augmented(kind, Choice(entry.type), n=32, step=step).inputs[0] for step in (3, 3, 4))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)
    assert torch.equal(before, torch.random.get_rng_state())


@pytest.mark.parametrize("type", MOVES)
def test_a_batch_is_moved_as_its_samples_are_one_by_one(type: str) -> None:
    before = samples(PICTURE)
    matrix = MOVES[type]({**_values(type), "p": 1.0}, 5, (16, 20), generator_for(1, 1, 1))
    whole = move_pictures(before, matrix)
    single = [move_pictures(before[at : at + 1], matrix[at : at + 1]) for at in range(5)]
    assert torch.allclose(whole, torch.cat(single), atol=1e-6)


@pytest.mark.parametrize("type", ["RandomHorizontalFlip", "RandomVerticalFlip"])
def test_a_flip_done_twice_is_none(type: str) -> None:
    once = augmented(PICTURE, Choice(type, {"p": 1})).inputs[0]
    assert not torch.equal(once, samples(PICTURE))
    twice = augmented(PICTURE, Choice(type, {"p": 1}), Choice(type, {"p": 1}))
    assert torch.equal(twice.inputs[0], samples(PICTURE))
    axis = -1 if type == "RandomHorizontalFlip" else -2
    assert torch.equal(once, samples(PICTURE).flip(axis))


def test_shifts_by_whole_pixels_are_exact_also_with_flips_and_black_comes_in() -> None:
    matrix = still(5)
    matrix[:, 0, 2], matrix[:, 1, 2], matrix[:, 1, 1] = 3, -2, -1
    made = move_pictures(samples(PICTURE), matrix)
    expected = torch.zeros_like(made)
    for y in range(16):
        source = 15 - y - 2
        if 0 <= source < 16:
            expected[:, :, y, :17] = samples(PICTURE)[:, :, source, 3:]
    assert torch.equal(made, expected)


@given(seed=st.integers(0, 2**32 - 1), name=st.sampled_from(sorted(MOVES)))
@settings(max_examples=60, deadline=None)
@example(seed=8388607, name="RandomAffine")
def test_boxes_and_masks_move_with_the_pixels(seed: int, name: str) -> None:
    """A bright rectangle is drawn, moved and found again: where its mask says, within its box."""
    height, width = 64, 80
    draw = torch.Generator().manual_seed(seed)
    top, left = (int(torch.randint(16, 32, (1,), generator=draw)) for _ in range(2))
    tall, wide = (int(torch.randint(8, 20, (1,), generator=draw)) for _ in range(2))
    picture = torch.zeros(1, 1, height, width)
    picture[..., top : top + tall, left : left + wide] = 1
    box = torch.tensor([[[(left + wide / 2) / width, (top + tall / 2) / height, wide / width, tall / height, 4]]])
    matrix = MOVES[name]({**_values(name), **STRONG.get(name, {}), "p": 1.0}, 1, (height, width), draw)

    moved = move_pictures(picture, matrix)[0, 0]
    mask = move_masks((picture[:, 0] > 0).long(), matrix, (height, width))[0]
    (found,) = move_boxes(box, matrix, (height, width))[0]

    assert ((mask == 1) == (moved > 0.5)).double().mean() > 0.97
    bright = (moved > 0.5).nonzero().double()
    if found[4] < 0:
        assert len(bright) < 0.3 * tall * wide or not len(bright)
        return
    if not len(bright):
        return
    x, y, w, h = (float(value) for value in found[:4])
    low, high = bright.amin(0), bright.amax(0) + 1
    ours = (y - h / 2) * height, (x - w / 2) * width, (y + h / 2) * height, (x + w / 2) * width
    leaves = min(ours[:2]) <= 0 or ours[2] >= height or ours[3] >= width  # corners outside may widen what is inside
    for mine, theirs, sign in zip(ours, (*low.tolist(), *high.tolist()), (1, 1, -1, -1), strict=True):
        assert sign * (mine - theirs) <= 2.0, "what is bright is in the box"
        assert leaves or sign * (theirs - mine) <= 2.0, "and fills it"


def test_a_mask_of_another_size_than_the_picture_moves_by_the_same_shares() -> None:
    mask = torch.zeros(1, 8, 10, dtype=torch.long)
    mask[:, 2:4, 1:3] = 1
    matrix = still(1)
    matrix[:, 0, 0] = -1
    large = move_masks(mask.repeat_interleave(2, 1).repeat_interleave(2, 2), matrix, (16, 20))
    assert torch.equal(move_masks(mask, matrix, (16, 20)), large[:, ::2, ::2])


def test_a_box_that_leaves_is_none_and_one_that_is_cut_ends_at_the_border() -> None:
    boxes = torch.tensor([[[0.1, 0.5, 0.2, 0.2, 1], [0.5, 0.5, 0.5, 0.2, 2], [0, 0, 0, 0, -1]]])
    matrix = still(1)
    matrix[:, 0, 2] = 10  # of 20 pixels, to the left
    moved = move_boxes(boxes, matrix, (16, 20))[0]
    assert moved[:, 4].tolist() == [-1, 2, -1]
    assert torch.allclose(moved[1], torch.tensor([0.125, 0.5, 0.25, 0.2, 2]))


def test_moves_that_stand_together_are_composed_and_done_at_once() -> None:
    """A picture turned to and fro is itself again, where two interpolations would have blurred it."""
    to, back = (MOVES["RandomRotation"]({"degrees": 30.0}, 5, (16, 20), generator_for(0, 0, 0)) for _ in range(2))
    matrix = to @ torch.linalg.inv(back)
    made = move_pictures(samples(PICTURE), matrix)
    assert torch.allclose(made, samples(PICTURE), atol=1e-4)


def test_the_target_of_a_picture_that_is_to_come_out_moves_but_is_not_spoilt() -> None:
    clean = samples(PICTURE)
    flip, noise = Choice("RandomHorizontalFlip", {"p": 1}), Choice("GaussianNoise", {"p": 1, "sigma": 0.2})
    made = augmented(PICTURE, flip, noise, picture=clean)
    assert torch.equal(made.picture, clean.flip(-1))
    assert not torch.equal(made.inputs[0], made.picture)


def test_the_classes_of_tokens_change_places_with_them() -> None:
    kind: InputDef = KINDS["text"]
    made = augmented(kind, Choice("TokenSwap", {"p": 1}), places=samples(kind) + 100)
    assert torch.equal(made.places, made.inputs[0] + 100)
    assert not torch.equal(made.inputs[0], samples(kind))


def test_time_comes_round_again() -> None:
    made = augmented(KINDS["wave"], Choice("TimeShift", {"share": 0.5}), n=32).inputs[0]
    assert torch.equal(made.sort(-1).values, samples(KINDS["wave"], 32).sort(-1).values)


def test_cutmix_pastes_the_mask_and_mixup_adds_shares() -> None:
    mask = torch.arange(5).reshape(5, 1, 1).expand(5, 16, 20).contiguous()
    picture = mask.unsqueeze(1).expand(5, 3, 16, 20) / 10
    made = Augmenter([Choice("CutMix")])
    start = batch(PICTURE, 5, places=mask)
    start.inputs[0] = picture
    after = made.augmented(start, generator_for(0, 0, 1))
    assert torch.equal((after.inputs[0][:, 0] * 10).round().long(), after.places)
    assert after.mix is not None
    own = (after.places == mask).double().mean((1, 2))
    partner_is_same = after.mix.partner == torch.arange(5)
    assert torch.allclose(own[~partner_is_same].float(), after.mix.keeps[~partner_is_same], atol=1e-6)

    mixed = augmented(PICTURE, Choice("MixUp", {"alpha": 1}))
    assert mixed.mix is not None
    keeps = mixed.mix.keeps.reshape(-1, 1, 1, 1)
    expected = keeps * samples(PICTURE) + (1 - keeps) * samples(PICTURE)[mixed.mix.partner]
    assert torch.allclose(mixed.inputs[0], expected, atol=1e-6)


def test_an_unknown_chance_is_as_frequent_as_it_says() -> None:
    assert abs(happens(10_000, 0.3, generator_for(0, 0, 0)).double().mean() - 0.3) < 0.02


def test_places_from_outside_are_not_judged() -> None:
    matrix = still(1)
    matrix[:, 0, 2] = 4
    made = move_masks(torch.ones(1, 16, 20, dtype=torch.long), matrix, (16, 20))
    assert (made[..., :16] == 1).all()
    assert (made[..., 16:] == IGNORED).all()


def _values(type: str) -> dict[str, object]:
    return values_of(registry.augmentation(type).every_param, {})
