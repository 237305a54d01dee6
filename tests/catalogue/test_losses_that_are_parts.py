"""Losses that torch has no class for are what their formulas say, and layers that take gradients take them."""

import math

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torchvision.ops import generalized_box_iou, sigmoid_focal_loss

from designer.catalogue.layer import values_of
from designer.catalogue.losses.rules import spec
from designer.catalogue.registry import loss
from designer.catalogue.tensor import ABSENT
from designer.compiler.build import part_class
from designer.compiler.emit import emit


def part(name: str, **settings: object) -> nn.Module:
    torch.manual_seed(0)
    return part_class(name)(**settings)


def test_the_divergence_is_that_of_distributions() -> None:
    loss_of = part("KLToNormal")
    mean, log_var = torch.randn(5, 3, 2), torch.randn(5, 3, 2)
    normal, standard = torch.distributions.Normal(mean, (0.5 * log_var).exp()), torch.distributions.Normal(0.0, 1.0)
    expected = torch.distributions.kl_divergence(normal, standard).sum((1, 2))
    assert torch.allclose(loss_of(mean, log_var), expected.mean())
    assert torch.allclose(part("KLToNormal", reduction="sum")(mean, log_var), expected.sum())
    assert loss_of(torch.zeros(2, 4), torch.zeros(2, 4)).item() == 0.0


def test_areas_that_cover_each_other_cost_nothing_and_others_all() -> None:
    loss_of = part("DiceLoss", smooth=1e-6)
    target = torch.tensor([[[0, 1], [1, 0]]])
    right = 50.0 * F.one_hot(target, 2).movedim(-1, 1)
    assert loss_of(right, target).item() == pytest.approx(0.0, abs=1e-5)
    assert loss_of(-right, target).item() == pytest.approx(1.0, abs=1e-5)
    half = torch.tensor([[[0, 0], [1, 0]]])  # Of 0, all 2 are found among 3; of 1, one of 2.
    assert loss_of(50.0 * F.one_hot(half, 2).movedim(-1, 1), target).item() == pytest.approx(1 - (4 / 5 + 2 / 3) / 2)


def test_places_that_are_not_judged_cost_nothing() -> None:
    scores, target = torch.randn(2, 3, 4, 4), torch.randint(0, 3, (2, 4, 4))
    target[0, :2] = -100
    changed = scores.clone()
    changed[0, :, :2] = 9.0
    for name in ("DiceLoss", "FocalLoss"):
        assert torch.equal(part(name)(scores, target), part(name)(changed, target)), name
    nothing = torch.full((2, 4, 4), -100)
    assert part("FocalLoss")(scores, nothing).item() == 0.0


def test_without_a_focus_it_is_cross_entropy() -> None:
    scores, target, weight = torch.randn(6, 3), torch.tensor([0, 1, 2, 2, -100, 1]), torch.tensor([1.0, 2.0, 0.5])
    expected = F.cross_entropy(scores, target, weight)
    assert torch.allclose(part("FocalLoss", gamma=0.0, weight=weight)(scores, target), expected)


def test_a_focus_on_each_score_is_that_of_torchvision() -> None:
    scores, target = torch.randn(6, 3), torch.randint(0, 2, (6, 3)).float()
    expected = sigmoid_focal_loss(scores, target, alpha=-1, gamma=2.0, reduction="mean")
    assert torch.allclose(part("FocalLoss")(scores, target), expected, atol=1e-6)


def test_the_best_estimates_are_the_quantiles() -> None:
    values = torch.arange(1.0, 102.0)[:, None]
    loss_of = part("QuantileLoss", quantiles=(0.1, 0.8))
    best = loss_of(torch.tensor([11.0, 81.0]).expand(101, 2), values)
    for place, step in ((0, 2.0), (0, -2.0), (1, 2.0), (1, -2.0)):
        other = torch.tensor([11.0, 81.0])
        other[place] += step
        assert loss_of(other.expand(101, 2), values) > best
    assert torch.equal(loss_of(values.expand(101, 2), values[:, 0]), torch.tensor(0.0))


def test_views_are_told_from_those_of_all_others() -> None:
    one, two = torch.randn(4, 5), torch.randn(4, 5)
    both = torch.cat([one, two])
    total = 0.0
    for row in range(8):
        alike = [F.cosine_similarity(both[row], other, dim=0).item() / 0.2 for other in both]
        others = [math.exp(value) for place, value in enumerate(alike) if place != row]
        total -= alike[(row + 4) % 8] - math.log(sum(others))
    assert part("NTXentLoss", temperature=0.2)(one, two).item() == pytest.approx(total / 8, rel=1e-5)


def test_pairs_that_are_alike_are_drawn_together_and_others_pushed_to_the_margin() -> None:
    one, two = torch.tensor([[0.0, 0.0]] * 3), torch.tensor([[0.6, 0.8], [0.6, 0.8], [3.0, 4.0]])
    loss_of = part("ContrastiveLoss", margin=2.0, reduction="sum")
    assert loss_of(one[:1], two[:1], torch.tensor([1])).item() == pytest.approx(0.5)
    assert loss_of(one[1:], two[1:], torch.tensor([0, 0])).item() == pytest.approx(0.5)


def test_the_hardest_triplets_of_a_batch_are_found() -> None:
    vectors, classes = torch.randn(7, 3), torch.tensor([0, 1, 0, 2, 1, 0, 3])
    total = 0.0
    for row in range(7):
        apart = [(vectors[row] - other).norm().item() for other in vectors]
        far = max(each for each, kind in zip(apart, classes, strict=True) if kind == classes[row])
        near = min(each for each, kind in zip(apart, classes, strict=True) if kind != classes[row])
        total += max(far - near + 0.5, 0.0)
    assert part("BatchHardTripletLoss", margin=0.5)(vectors, classes).item() == pytest.approx(total / 7, rel=1e-4)


def test_a_batch_of_one_class_has_no_triplets_and_does_no_harm() -> None:
    vectors = torch.randn(4, 3, requires_grad=True)
    value = part("BatchHardTripletLoss")(vectors, torch.zeros(4, dtype=torch.int64))
    value.backward()
    assert value.item() == 0.0
    assert vectors.grad is not None
    assert not vectors.grad.any()


def test_a_student_is_as_sure_as_its_teacher() -> None:
    student, teacher = torch.randn(4, 5, requires_grad=True), torch.randn(4, 5, requires_grad=True)
    value = part("DistillationLoss", temperature=3.0)(student, teacher)
    softened = (teacher / 3.0).softmax(1).detach()
    assert torch.allclose(value, 9.0 * F.kl_div((student / 3.0).log_softmax(1), softened, reduction="batchmean"))
    value.backward()
    assert teacher.grad is None
    assert part("DistillationLoss")(teacher, teacher).item() == pytest.approx(0.0, abs=1e-6)


def test_a_style_does_not_know_where_things_are() -> None:
    picture = torch.randn(2, 3, 4, 6)
    assert part("GramLoss")(picture, picture.roll(2, -1)).item() == pytest.approx(0.0, abs=1e-12)
    assert part("GramLoss")(picture, picture.repeat(1, 1, 2, 1)).item() == pytest.approx(0.0, abs=1e-12)
    expected = F.mse_loss(*(torch.einsum("nchw,ndhw->ncd", each, each) / 72 for each in (picture, 2 * picture)))
    assert torch.allclose(part("GramLoss")(picture, 2 * picture), expected)


def grid_of(boxes: Tensor, classes: int, size: int) -> Tensor:
    """What a perfect detector would say of boxes, none in another's cell."""
    grid = torch.full((len(boxes), 5 + classes, size, size), -20.0)
    for sample, found in enumerate(boxes):
        for x, y, width, height, kind in found[found[:, 4] >= 0]:
            column, row = int(x * size), int(y * size)
            inner = torch.stack([x * size - column, y * size - row, width, height]).clamp(1e-6, 1 - 1e-6)
            grid[sample, 0, row, column] = 20.0
            grid[sample, 1:5, row, column] = inner.logit()
            grid[sample, 5 + int(kind), row, column] = 20.0
    return grid


BOXES = torch.tensor(
    [[[0.3, 0.4, 0.2, 0.3, 1.0], [0.7, 0.6, 0.5, 0.25, 0.0]], [[0.0, 0.0, 0.0, 0.0, -1.0], [0.9, 0.1, 0.1, 0.1, 2.0]]]
)


def test_a_grid_that_says_all_boxes_costs_nothing() -> None:
    assert part("DetectionLoss")(grid_of(BOXES, 3, 4), BOXES).item() == pytest.approx(0.0, abs=1e-4)


@pytest.mark.parametrize(("channel", "weight"), [(0, "object"), (3, "box_weight"), (6, "class_weight")])
def test_each_thing_that_a_grid_says_wrong_costs(channel: int, weight: str) -> None:
    grid = grid_of(BOXES, 3, 4)
    grid[0, channel, 1, 1] = -grid[0, channel, 1, 1] if channel != 6 else -20.0
    grid[0, 5, 1, 1] = 10.0 if channel == 6 else -20.0
    value = part("DetectionLoss")(grid, BOXES)
    assert value.item() > 0.05
    if weight != "object":
        assert part("DetectionLoss", **{weight: 0.0})(grid, BOXES).item() == pytest.approx(0.0, abs=1e-4)


def test_the_overlap_of_boxes_is_that_of_torchvision() -> None:
    one, other = torch.rand(20, 4) + 0.05, torch.rand(20, 4) + 0.05
    corners = (torch.cat([each[:, :2] - each[:, 2:] / 2, each[:, :2] + each[:, 2:] / 2], 1) for each in (one, other))
    expected = generalized_box_iou(*corners).diagonal()
    overlap = part("DetectionLoss").overlap
    assert callable(overlap)
    assert torch.allclose(overlap(one, other), expected, atol=1e-6)


def test_pictures_without_a_box_have_a_loss_and_a_gradient() -> None:
    grid = torch.randn(2, 8, 4, 4, requires_grad=True)
    nothing = torch.tensor([0.0, 0.0, 0.0, 0.0, -1.0]).expand(2, 3, 5)
    part("DetectionLoss")(grid, nothing).backward()
    assert grid.grad is not None
    assert grid.grad.isfinite().all()
    assert grid.grad[:, 0].all()
    assert not grid.grad[:, 1:].any()


def test_a_mean_counts_samples_by_their_weights() -> None:
    x = torch.randn(4, 3, 2)
    mean = part("MeanLoss")
    assert torch.equal(mean(x), x.mean())
    assert torch.allclose(mean(x, torch.tensor([True, False, False, True])), x[[0, 3]].mean())
    assert torch.allclose(mean(x[:, 0, 0], torch.tensor([1.0, 0.0, 3.0, 0.0])), (x[0, 0, 0] + 3 * x[2, 0, 0]) / 4)
    assert mean(x, torch.zeros(4)).item() == 0.0


def test_symbols_that_fill_up_are_not_looked_for() -> None:
    entry = loss("CTCLoss")
    assert entry.lower is not None
    lowering = entry.lower(values_of(entry.params, {}), (spec(9, 5), spec(4, dtype="int64"), ABSENT, ABSENT))
    scores = torch.randn(2, 9, 5).log_softmax(-1)
    targets = torch.tensor([[1, 2, -100, -100], [3, 3, 4, 1]])
    text = emit(lowering.forward, ["x0", "x1", "x2", "x3"], module="module")
    names = {"torch": torch, "module": nn.CTCLoss(), "N": 2, "x0": scores, "x1": targets}
    expected = F.ctc_loss(scores.transpose(0, 1), targets.clamp(min=0), torch.full((2,), 9), torch.tensor([2, 4]))
    assert torch.allclose(eval(text, names), expected)


def test_the_gradient_by_an_input_can_be_learnt_from() -> None:
    leaf, gradient_of = part("WithGradient"), part("InputGradient")
    weight = torch.randn(4, requires_grad=True)
    x = leaf(torch.randn(3, 4, requires_grad=True) * 2.0)
    gradient = gradient_of((x.square() * weight).sum(1), x)
    assert torch.allclose(gradient, 2 * x * weight)
    (gradient.norm(dim=1) - 1.0).square().mean().backward()
    assert weight.grad is not None
    assert weight.grad.any()


def test_without_gradients_there_are_zeros_instead_of_an_error() -> None:
    leaf, gradient_of = part("WithGradient"), part("InputGradient")
    with torch.no_grad():
        x = leaf(torch.ones(3, 4))
        assert not gradient_of(x.sum(1), x).any()
    assert not gradient_of(torch.ones(3, requires_grad=True).sum(), leaf(torch.ones(3, 4))).any()


def test_sets_of_samples_are_apart_as_their_kernels_say() -> None:
    loss_of = part("MMDLoss")
    one, other = torch.randn(6, 2, 3), torch.randn(6, 2, 3) + 1
    both = [*one.flatten(1), *other.flatten(1)]
    width = sum((a - b).square().sum() for a in both for b in both) / len(both) ** 2

    def kernel(a: Tensor, b: Tensor) -> Tensor:
        apart = (a - b).square().sum() / width
        return torch.stack([torch.exp(-apart / share) for share in (0.25, 0.5, 1.0, 2.0, 4.0)]).sum()

    first, second = both[:6], both[6:]
    pairs = ((first, first, 1.0), (second, second, 1.0), (first, second, -2.0))
    expected = sum(sign * kernel(a, b) / 36 for left, right, sign in pairs for a in left for b in right)
    assert torch.allclose(loss_of(one, other), torch.as_tensor(expected), atol=1e-5)
    assert loss_of(one, one.flip(0)).item() == pytest.approx(0.0, abs=1e-5)
