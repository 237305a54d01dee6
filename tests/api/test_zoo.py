"""Networks from papers, drawn through the scripting API: the parameters of the papers, the outputs of torchvision."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import pytest
import torch
import torchvision
from torch import Tensor, nn
from torch.nn import functional as F
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
from tests.helpers.transformers import gpt2, transformer


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


def test_transformers_have_the_parameters_of_their_papers() -> None:
    for net, parameters in ((transformer(), 44_140_544), (gpt2(), 124_439_808)):
        assert net.check() == ()
        assert net.parameters == parameters
        module = compile_network(net.analysis, device="meta")
        assert sum(parameter.numel() for parameter in module.parameters()) == parameters
    assert gpt2().analysis.assumed == ("T ≤ 1024",)


def test_a_transformer_gives_the_outputs_of_torchs_own() -> None:
    torch.manual_seed(0)
    theirs = nn.Transformer(batch_first=True).eval()
    ours = compile_network(transformer().analysis, device="meta").eval()
    ours.load_state_dict({f"transformer.{key}": value for key, value in theirs.state_dict().items()}, assign=True)
    source, target = torch.randn(2, 7, 512), torch.randn(2, 5, 512)
    with torch.inference_mode():
        assert torch.equal(ours(source, target), theirs(source, target))


def test_gpt2_computes_what_its_paper_says() -> None:
    """Against its formulas, written down once more: masked attention, norms first, the last matrix the words' own."""
    torch.manual_seed(0)
    net = gpt2(layers=3, width=24, heads=4, words=50, length=16)
    module = net.compile().eval()
    state = {key: torch.randn_like(value) * 0.3 for key, value in module.state_dict().items()}
    module.load_state_dict(state)
    tokens = torch.randint(0, 50, (2, 9))

    def norm(x: Tensor, name: str) -> Tensor:
        return F.layer_norm(x, (24,), state[f"{name}.weight"], state[f"{name}.bias"])

    def dense(x: Tensor, name: str) -> Tensor:
        return F.linear(x, state[f"{name}.weight"], state[f"{name}.bias"])

    x = state["wte.weight"][tokens] + state["wpe.weight"][:9]
    for layer in ("h.0", "h.1", "h.2"):
        packed = F.linear(
            norm(x, f"{layer}.ln_1"), state[f"{layer}.attn.in_proj_weight"], state[f"{layer}.attn.in_proj_bias"]
        )
        query, key, value = (part.reshape(2, 9, 4, 6).transpose(1, 2) for part in packed.chunk(3, -1))
        attended = F.scaled_dot_product_attention(query, key, value, is_causal=True).transpose(1, 2).reshape(2, 9, 24)
        x = x + dense(attended, f"{layer}.attn.out_proj")
        hidden = F.gelu(dense(norm(x, f"{layer}.ln_2"), f"{layer}.c_fc"), approximate="tanh")
        x = x + dense(hidden, f"{layer}.c_proj")
    expected = norm(x, "ln_f") @ state["wte.weight"].T
    with torch.inference_mode():
        came = module(tokens)
    assert float((came - expected).abs().max()) <= 1e-5 * float(expected.abs().max())


def test_a_u_net_takes_any_image_whose_sides_are_multiples_of_16() -> None:
    net = zoo.unet()
    assert net.analysis.assumed == ("H is a multiple of 16", "W is a multiple of 16")
    module = net.compile().eval()
    with torch.inference_mode():
        assert module(torch.randn(1, 3, 32, 48)).shape == (1, 1, 32, 48)
