"""What networks that compare, recommend and teach learn from is what a loop by hand has."""

from collections.abc import Mapping

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from designer.training.goals import Batch
from tests.helpers.by_hand import Loss, gradients_are_those_by_hand

Modules = Mapping[str, nn.Module]


def probe(nets: Modules, batch: Batch) -> Tensor:
    assert batch.clean is not None
    return F.cross_entropy(nets["probe"](nets["main"](batch.clean).detach()), batch.target)


def test_the_hardest_triplets() -> None:
    def draw_near(nets: Modules, batch: Batch) -> Tensor:
        codes = nets["main"](batch.inputs[0])
        codes = codes / codes.norm(dim=1, keepdim=True)
        terms = []
        for one, digit in zip(codes, batch.target, strict=True):
            apart = ((one - codes) ** 2).sum(1)
            alike = batch.target == digit
            farthest, nearest = apart[alike].max(), apart[~alike].min()
            root = torch.zeros(()) if farthest == 0 else farthest.sqrt()
            terms.append((root - nearest.sqrt() + 0.5).clamp(min=0))
        return torch.stack(terms).mean()

    losses: dict[str, Loss] = {"draw near": draw_near, "probe": probe}
    gradients_are_those_by_hand("digits-triplets", losses, within=1e-5)


def test_two_views_of_a_picture() -> None:
    def two_views(nets: Modules, batch: Batch) -> Tensor:
        assert batch.view is not None
        codes = torch.cat([nets["projection_head"](nets["main"](each)) for each in (batch.inputs[0], batch.view)])
        codes = codes / codes.norm(dim=1, keepdim=True)
        alike, half = codes @ codes.T / 0.2, len(batch.view)
        terms = []
        for place, row in enumerate(alike):
            others = [other for other in range(len(codes)) if other != place]
            terms.append(-row[others].log_softmax(0)[others.index((place + half) % len(codes))])
        return torch.stack(terms).mean()

    losses: dict[str, Loss] = {"two views": two_views, "probe": probe}
    gradients_are_those_by_hand("digits-simclr", losses, within=1e-5)


def test_ratings_of_tastes_times_qualities() -> None:
    def rate(nets: Modules, batch: Batch) -> Tensor:
        model, (user, item) = nets["main"], (each[:, 0] for each in batch.inputs)
        tastes, qualities = model.tastes.weight[user], model.qualities.weight[item]
        said = (tastes * qualities).sum(1) + model.kindness.weight[user, 0] + model.fame.weight[item, 0]
        loss: Tensor = ((said - batch.target[:, 0]) ** 2).mean()
        return loss

    gradients_are_those_by_hand("ratings-factors", {"": rate})


def test_ratings_of_dense_layers() -> None:
    def rate(nets: Modules, batch: Batch) -> Tensor:
        model, (user, item) = nets["main"], (each[:, 0] for each in batch.inputs)
        both = torch.cat([model.tastes.weight[user], model.qualities.weight[item]], 1)
        hidden = torch.relu(model.fc2(torch.relu(model.fc1(both))))
        loss: Tensor = ((model.fc3(hidden) - batch.target) ** 2).mean()
        return loss

    gradients_are_those_by_hand("ratings-neural", {"": rate})


def test_a_student_learns_from_its_teacher() -> None:
    def teach(nets: Modules, batch: Batch) -> Tensor:
        return F.cross_entropy(nets["teacher"](batch.inputs[0]), batch.target)

    def learn(nets: Modules, batch: Batch) -> Tensor:
        pictures = batch.inputs[0]
        assert not nets["teacher"].training
        with torch.no_grad():
            wanted = (nets["teacher"](pictures) / 4).softmax(1)
        scores = nets["main"](pictures)
        told = -(wanted * (scores / 4).log_softmax(1)).sum(1) + (wanted * wanted.log()).sum(1)
        return 16 * told.mean() + F.cross_entropy(scores, batch.target)

    gradients_are_those_by_hand("digits-distillation", {"teacher": teach, "student": learn}, within=1e-5)


def test_a_head_learns_first_and_then_what_it_stands_on() -> None:
    def copy(nets: Modules, batch: Batch) -> Tensor:
        pictures = batch.inputs[0]
        loss: Tensor = ((nets["decoder"](nets["main"](pictures)) - pictures) ** 2).mean()
        return loss

    def read(nets: Modules, batch: Batch) -> Tensor:
        return F.cross_entropy(nets["head"](nets["main"](batch.inputs[0])), batch.target)

    gradients_are_those_by_hand("digits-unfreezing", {"copy": copy, "head": read, "encoder": read})


def known_only(nets: Modules, batch: Batch) -> Tensor:
    points, marks = batch.inputs
    assert 0 < marks.sum() < len(marks)
    is_known = marks[:, 0] == 1
    return F.cross_entropy(nets["main"](points[is_known]), batch.target[is_known], reduction="sum")


def test_labels_that_are_known_and_those_that_are_believed() -> None:
    def believed(nets: Modules, batch: Batch) -> Tensor:
        with torch.no_grad():
            nets["main"].fc3.weight.mul_(20)  # so that it is sure of some points
        points = batch.inputs[0]
        sure, guess = nets["main"](points).detach().softmax(1).max(1)
        assert 0 < (sure > 0.8).sum() < len(sure)
        beside = nets["main"](points + 0.3 * torch.randn_like(points))
        doubt = (F.cross_entropy(beside, guess, reduction="none") * (sure > 0.8)).sum()
        return known_only(nets, batch) + 0.02 * doubt

    losses: dict[str, Loss] = {"known": known_only, "pseudo": believed}
    gradients_are_those_by_hand("moons-pseudo-labels", losses, within=1e-5)
