"""Networks from papers, drawn through the scripting API: the parameters of the papers, the outputs of torchvision."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import pytest
import torch
import torchvision
from torch import Tensor, nn
from torchvision.models import (
    AlexNet_Weights,
    GoogLeNet_Weights,
    MobileNet_V2_Weights,
    ResNet50_Weights,
    SqueezeNet1_1_Weights,
    VGG16_Weights,
    WeightsEnum,
)

from designer.api import Network
from designer.compiler.build import compile_network
from tests.helpers import zoo


class Known(NamedTuple):
    """A network that torchvision has too: how both are built, its parameters, and a size that it runs on quickly."""

    ours: Callable[[], Network]
    theirs: Callable[..., nn.Module]
    weights: type[WeightsEnum]
    parameters: int
    size: int
    options: Mapping[str, Any] = {}


KNOWN = {
    "AlexNet": Known(zoo.alexnet, torchvision.models.alexnet, AlexNet_Weights, 61_100_840, 96),
    "VGG-16": Known(zoo.vgg16, torchvision.models.vgg16, VGG16_Weights, 138_357_544, 48),
    "ResNet-50": Known(zoo.resnet50, torchvision.models.resnet50, ResNet50_Weights, 25_557_032, 64),
    "MobileNetV2": Known(zoo.mobilenet_v2, torchvision.models.mobilenet_v2, MobileNet_V2_Weights, 3_504_872, 96),
    "SqueezeNet 1.1": Known(zoo.squeezenet1_1, torchvision.models.squeezenet1_1, SqueezeNet1_1_Weights, 1_235_496, 96),
    "GoogLeNet": Known(
        zoo.googlenet,
        torchvision.models.googlenet,
        GoogLeNet_Weights,
        6_624_904,
        96,
        {"aux_logits": False, "init_weights": False},
    ),
}
every_known = pytest.mark.parametrize("known", KNOWN.values(), ids=list(KNOWN))


@every_known
def test_it_has_the_parameters_and_the_multiply_adds_that_are_published(known: Known) -> None:
    net = known.ours()
    assert net.check() == ()
    assert net.parameters == known.parameters
    published = next(iter(known.weights)).meta["_ops"] * 1e9
    assert isinstance(net.macs, int)
    assert abs(net.macs - published) <= 0.01 * published


@every_known
def test_with_the_same_weights_it_gives_the_same_outputs(known: Known) -> None:
    torch.manual_seed(0)
    with torch.device("meta"):
        theirs = known.theirs(**known.options)
    ours = compile_network(known.ours().analysis, device="meta")
    state = {key: _weights(key, value) for key, value in theirs.state_dict().items()}
    theirs.load_state_dict(state, assign=True)
    ours.load_state_dict({_our_key(key): value for key, value in state.items()}, assign=True)
    images = torch.randn(2, 3, known.size, known.size)
    with torch.inference_mode():
        expected, came = theirs.eval()(images), ours.eval()(images)
    assert float((came - expected).abs().max()) <= 1e-5 * float(expected.abs().max())


def _weights(key: str, like: Tensor) -> Tensor:
    """Weights that keep the signal's size, and running statistics that a wrong wiring would show up in."""
    if key.endswith("running_var"):
        return torch.rand(like.shape) + 0.5
    if key.endswith("num_batches_tracked"):
        return torch.zeros((), dtype=torch.int64)
    spread = (2 / max(1, like[0].numel())) ** 0.5 if like.dim() > 1 else 0.1
    return torch.randn(like.shape) * spread + (1.0 if key.endswith("bn.weight") else 0.0)


def _our_key(key: str) -> str:
    """`layer1.0.conv1.weight` → `layer1_0_conv1.weight`."""
    layer, _, tensor = key.rpartition(".")
    return f"{layer.replace('.', '_')}.{tensor}"


@pytest.mark.parametrize(
    ("build", "parameters"),
    [
        (zoo.unet, 31_037_633),
        (zoo.dcgan_generator, 3_576_704),
        (zoo.dcgan_discriminator, 2_765_568),
    ],
    ids=["U-Net", "DCGAN generator", "DCGAN discriminator"],
)
def test_it_has_the_parameters_of_its_paper(build: Callable[[], Network], parameters: int) -> None:
    net = build()
    assert net.check() == ()
    assert net.parameters == parameters
    module = compile_network(net.analysis, device="meta")
    assert sum(parameter.numel() for parameter in module.parameters()) == parameters


def test_a_u_net_takes_any_image_whose_sides_are_multiples_of_16() -> None:
    net = zoo.unet()
    assert net.analysis.assumed == ("H is a multiple of 16", "W is a multiple of 16")
    module = net.compile().eval()
    with torch.inference_mode():
        assert module(torch.randn(1, 3, 32, 48)).shape == (1, 1, 32, 48)
