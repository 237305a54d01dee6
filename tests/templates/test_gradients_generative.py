"""What networks that make things learn from, and those that learn without labels, is what a loop by hand has."""

from collections.abc import Mapping
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from designer.training.goals import Batch
from tests.helpers.by_hand import Loss, gradients_are_those_by_hand

Modules = Mapping[str, nn.Module]

CODE = 16


def noise(batch: Batch) -> Tensor:
    return torch.randn(len(batch.target), CODE)


def as_logits(scores: Tensor, wanted: float) -> Tensor:
    return F.binary_cross_entropy_with_logits(scores, torch.full_like(scores, wanted))


def as_marks(scores: Tensor, wanted: float) -> Tensor:
    return ((scores - wanted) ** 2).mean()


@pytest.mark.parametrize(("id", "loss"), [("digits-dcgan", as_logits), ("digits-lsgan", as_marks)])
def test_a_gan(id: str, loss: Any) -> None:
    def tell(nets: Modules, batch: Batch) -> Tensor:
        judge, made = nets["discriminator"], nets["main"](noise(batch)).detach()
        on_real = judge(batch.inputs[0])
        total: Tensor = loss(on_real, 1.0) + loss(judge(made), 0.0)
        return total

    def deceive(nets: Modules, batch: Batch) -> Tensor:
        deceived: Tensor = loss(nets["discriminator"](nets["main"](noise(batch))), 1.0)
        return deceived

    gradients_are_those_by_hand(id, {"tell apart": tell, "deceive": deceive})


def test_a_critic_with_a_gradient_penalty() -> None:
    def tell(nets: Modules, batch: Batch) -> Tensor:
        critic, real = nets["critic"], batch.inputs[0]
        made = nets["main"](noise(batch)).detach()
        share = torch.rand(len(real), 1, 1, 1)
        between = (made + (real - made) * share).requires_grad_()
        (slope,) = torch.autograd.grad(critic(between).sum(), between, create_graph=True)
        penalty = 10 * ((slope.flatten(1).norm(dim=1) - 1) ** 2).mean()
        gap: Tensor = critic(made).mean() - critic(real).mean()
        return gap + penalty

    def deceive(nets: Modules, batch: Batch) -> Tensor:
        score: Tensor = nets["critic"](nets["main"](noise(batch))).mean()
        return -score

    gradients_are_those_by_hand("digits-wgan-gp", {"tell apart": tell, "deceive": deceive}, within=1e-5)


def test_a_gan_that_makes_what_it_is_asked_for() -> None:
    def read(nets: Modules, batch: Batch) -> Tensor:
        return F.cross_entropy(nets["reader"](batch.inputs[0]), batch.target)

    def tell(nets: Modules, batch: Batch) -> Tensor:
        judge, made = nets["discriminator"], nets["main"](noise(batch), batch.target).detach()
        on_made = judge(made, batch.target)  # first, for both drop something out by chance
        return as_logits(judge(batch.inputs[0], batch.target), 1.0) + as_logits(on_made, 0.0)

    def deceive(nets: Modules, batch: Batch) -> Tensor:
        made = nets["main"](noise(batch), batch.target)
        return as_logits(nets["discriminator"](made, batch.target), 1.0)

    losses: dict[str, Loss] = {"read": read, "tell apart": tell, "deceive": deceive}
    gradients_are_those_by_hand("digits-conditional-gan", losses)


def test_a_variational_autoencoder() -> None:
    def autoencode(nets: Modules, batch: Batch) -> Tensor:
        pictures = batch.inputs[0]
        mean, log_var = nets["encoder"](pictures)
        code = mean + (log_var / 2).exp() * torch.randn_like(mean)
        copies = nets["main"](code)
        told = (pictures * copies.log() + (1 - pictures) * (1 - copies).log()).mean()
        divergence = 0.5 * (mean**2 + log_var.exp() - 1 - log_var).sum(1).mean()
        loss: Tensor = divergence / 256 - told
        return loss

    gradients_are_those_by_hand("digits-vae", {"autoencode": autoencode})


def test_an_autoencoder() -> None:
    def autoencode(nets: Modules, batch: Batch) -> Tensor:
        pictures = batch.inputs[0]
        loss: Tensor = ((nets["decoder"](nets["main"](pictures)) - pictures) ** 2).mean()
        return loss

    gradients_are_those_by_hand("digits-autoencoder", {"autoencode": autoencode})


def test_a_denoising_autoencoder() -> None:
    def denoise(nets: Modules, batch: Batch) -> Tensor:
        pictures = batch.inputs[0]
        noisy = pictures + 0.3 * torch.randn_like(pictures)
        loss: Tensor = ((nets["main"](noisy) - pictures) ** 2).mean()
        return loss

    gradients_are_those_by_hand("digits-denoising-autoencoder", {"denoise": denoise})


def test_anomalies_are_no_part_of_what_is_learnt() -> None:
    def copy(nets: Modules, batch: Batch) -> Tensor:
        normal = batch.target == 0
        assert 0 < normal.sum() < len(normal)
        net, beats = nets["main"], batch.inputs[0].flatten(1)
        code = net.code(F.relu(net.fc1(beats)))  # type: ignore[operator]
        copies = net.again(F.relu(net.fc2(code)))  # type: ignore[operator]
        loss: Tensor = ((copies - beats)[normal] ** 2).sum(1).mean()
        return loss

    gradients_are_those_by_hand("heartbeats-anomaly", {"copy": copy}, within=1e-5)


def test_style_transfer() -> None:
    def see(nets: Modules, batch: Batch) -> Tensor:
        _, coarse = nets["eye"](batch.inputs[0])
        return F.mse_loss(nets["redrawer"](coarse), batch.inputs[0])

    def gram(features: Tensor) -> Tensor:
        together = torch.einsum("nchw,ndhw->ncd", features, features)
        return together / features[0].numel()

    def off(seen: tuple[Tensor, ...], wanted: tuple[Tensor, ...]) -> Tensor:
        return torch.stack([F.mse_loss(gram(one), gram(two)) for one, two in zip(seen, wanted, strict=True)]).sum()

    def paint(nets: Modules, batch: Batch) -> Tensor:
        pictures, eye = batch.inputs[0], nets["eye"]
        tile = nets["paint_in_a_style"].tile.value.repeat_interleave(2, 2).repeat_interleave(2, 3)  # type: ignore[union-attr, operator]
        style = eye(tile.repeat(len(pictures), 1, 4, 4))
        before, after = eye(pictures), eye(nets["main"](pictures))
        return 0.15 * F.mse_loss(after[1], before[1]) + off(after, style) / off(before, style)

    gradients_are_those_by_hand("style-transfer", {"see": see, "paint": paint}, within=1e-5)
