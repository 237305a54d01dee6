"""Models of torchvision come in whole: the same numbers, the same weights, no call without a layer."""

from collections.abc import Callable
from typing import NamedTuple

import pytest
import torch
from torch import nn
from torchvision import models
from torchvision.models.convnext import CNBlockConfig, ConvNeXt

from designer.graph.model import BLOCK
from tests.importers.laws import imported


class Model(NamedTuple):
    """A small or shrunk model, and the side of its images."""

    make: Callable[[], nn.Module]
    side: int


def _convnext() -> nn.Module:
    return ConvNeXt([CNBlockConfig(8, 16, 2), CNBlockConfig(16, None, 2)], num_classes=5)


MODELS = {
    "alexnet": Model(lambda: models.AlexNet(num_classes=5), 64),
    "squeezenet": Model(lambda: models.SqueezeNet("1_1", num_classes=5), 48),
    "resnet18": Model(lambda: models.resnet18(num_classes=5), 32),
    "densenet": Model(lambda: models.DenseNet(4, (2, 3), 8, num_classes=5), 32),
    "mobilenet": Model(lambda: models.mobilenet_v3_small(num_classes=5), 32),
    "shufflenet": Model(lambda: models.shufflenet_v2_x0_5(num_classes=5), 32),
    "mnasnet": Model(lambda: models.MNASNet(0.5, num_classes=5), 32),
    "convnext": Model(_convnext, 32),
    "vit": Model(lambda: models.VisionTransformer(16, 4, 2, 2, 8, 16, num_classes=5), 16),
    "swin": Model(lambda: models.SwinTransformer([2, 2], 8, [2, 2], [2, 4], [4, 4], num_classes=5), 32),
    "maxvit": Model(lambda: models.MaxVit((28, 28), 8, 7, [8], [1], 4, 0.1, num_classes=5), 28),
}


@pytest.mark.parametrize("name", MODELS)
def test_a_model_of_torchvision_computes_the_same_and_keeps_its_weights(name: str) -> None:
    torch.manual_seed(0)
    made = MODELS[name].make()
    found = imported(made, torch.randn(2, 3, MODELS[name].side, MODELS[name].side))
    assert found.coded == ()
    learned = {key for key, _ in made.named_parameters()}
    assert learned <= set(found.origins.values())
    assert found.analysis.parameters == sum(parameter.numel() for parameter in made.parameters())


def test_residual_blocks_become_blocks_that_repeat() -> None:
    found = imported(models.resnet18(num_classes=5), torch.randn(2, 3, 32, 32))
    blocks = [node for node in found.project.main if node.type.startswith(BLOCK)]
    assert [node.name for node in blocks] == [
        "layer1",
        "layer2_0",
        "layer2_1",
        "layer3_0",
        "layer3_1",
        "layer4_0",
        "layer4_1",
    ]
    assert blocks[0].params["repeats"] == 2
    kinds = {node.type for node in blocks}
    assert len(kinds) == 2 == len(found.project.networks) - 1


def test_what_differs_between_the_uses_of_a_block_is_a_parameter_of_it() -> None:
    found = imported(models.resnet18(num_classes=5), torch.randn(2, 3, 32, 32))
    offering = [network for network in found.project.networks.values() if network.params]
    (narrowing,) = offering
    assert [(exposed.name, exposed.kind) for exposed in narrowing.params] == [("out_channels", "int")]
    uses = [node for node in found.project.main if node.type == f"{BLOCK}{narrowing.id}"]
    assert [node.params["out_channels"] for node in uses] == [128, 256, 512]


def test_a_dense_layer_is_one_block_however_much_it_takes() -> None:
    found = imported(models.DenseNet(4, (2, 3), 8, num_classes=5), torch.randn(2, 3, 32, 32))
    names = [network.name for network in found.project.networks.values()]
    assert names == ["DenseNet", "DenseLayer"]


def test_without_blocks_there_is_one_network_of_plain_layers() -> None:
    found = imported(models.resnet18(num_classes=5), torch.randn(2, 3, 32, 32), blocks=False)
    assert list(found.project.networks) == ["main"]
    assert found.project.main.named("layer3_0_downsample_0") is not None
