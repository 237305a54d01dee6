"""Networks that everybody knows have the parameters that everybody knows, and compute what torchvision computes."""

import torch
import torchvision

from tests.helpers.known_networks import lenet5, resnet18


def test_lenet5_has_61706_parameters() -> None:
    net = lenet5()
    assert net.check() == ()
    assert net.parameters == 61_706
    assert sum(parameter.numel() for parameter in net.compile().parameters()) == 61_706


def test_resnet18_has_11689512_parameters() -> None:
    net = resnet18()
    assert net.check() == ()
    assert net.parameters == 11_689_512


def test_resnet18_with_torchvisions_weights_gives_torchvisions_outputs() -> None:
    torch.manual_seed(0)
    theirs = torchvision.models.resnet18().eval()
    for module in theirs.modules():
        if isinstance(module, torch.nn.BatchNorm2d):  # Running statistics that a wrong wiring would show up in.
            module.running_mean.normal_(std=0.1)
            module.running_var.uniform_(0.5, 2.0)
    ours = resnet18().compile().eval()
    ours.load_state_dict({_our_key(key): value for key, value in theirs.state_dict().items()})
    images = torch.randn(2, 3, 224, 224)
    with torch.inference_mode():
        expected, came = theirs(images), ours(images)
    scale = float(expected.abs().max())
    assert torch.allclose(came, expected, rtol=1e-5, atol=1e-5 * scale)


def _our_key(key: str) -> str:
    """`layer1.0.conv1.weight` → `layer1_0_conv1.weight`."""
    layer, _, tensor = key.rpartition(".")
    return f"{layer.replace('.', '_')}.{tensor}"
