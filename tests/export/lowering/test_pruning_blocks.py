"""Channels leave blocks, too: blocks are taken apart first, and what they held goes where it belongs."""

from dataclasses import replace

import pytest
import torch

from designer.api import Network
from designer.compiler.build import module_from
from designer.compiler.probing import analyse_here
from designer.compiler.source import print_network
from designer.export.pruning import pruned
from designer.export.pruning_preview import Prunable
from designer.export.unfolding import unfolded
from designer.graph.model import BLOCK, Project
from designer.protocol.prune_options import PruneOptions
from tests.export.lowering.test_pruning import rebuilt, with_weights
from tests.export.lowering.test_pruning_groups import LAW

HALF = PruneOptions(share=0.5, structured=True)


def resnet() -> Project:
    """Residual blocks of the library: a stage of two, a smaller stage, blocks within blocks."""
    net = Network("ResNet")
    x = net.add("ready:conv-bn-act", net.input((3, 8, 8)), name="stem", channels=8)
    x = net.add("ready:residual-basic", x, name="stage", repeats=2)
    x = net.add("ready:residual-basic-down", x, name="down")
    x = net.add("Linear", net.add("GlobalAvgPool", x), name="scores", out_features=3)
    net.output(x)
    return net.project


def unet() -> Project:
    """Steps down and up of the library, whose skips are concatenated."""
    net = Network("U-Net")
    high = net.add("ready:double-conv", net.input((3, 8, 8)), name="high", channels=8)
    low = net.add("ready:unet-down", high, name="down")
    x = net.add("ready:unet-up", low, high, name="up")
    net.output(net.add("Conv2d", x, name="scores", out_channels=2, kernel_size=1))
    return net.project


@pytest.mark.parametrize(
    ("project", "gone"),
    [
        (resnet(), {"stem.conv", "stage.0.conv1.conv", "stage.1.conv2.conv"}),
        (unet(), {"high.conv1.conv", "up.convs.conv2.conv"}),
    ],
    ids=["resnet", "unet"],
)
def test_blocks_are_taken_apart_and_their_channels_leave(project: Project, gone: set[str]) -> None:
    module, weights = with_weights(project)
    x = torch.randn(3, 3, 8, 8)
    apart = unfolded(project, analyse_here)
    whole = module_from(print_network(apart.analysis))
    whole.load_state_dict(apart.renamed(weights))
    with torch.inference_mode():
        before, after = module(x), whole.eval()(x)
    assert (before - after).abs().max() <= LAW * before.abs().max()
    found = pruned(analyse_here(project), project, module, weights, HALF)
    smaller = rebuilt(found)
    assert smaller(x).shape == before.shape
    told = Prunable(project).preview(HALF)
    left = sum(weight.numel() for weight in smaller.parameters())
    assert told.parameters_after == left < 0.4 * sum(weight.numel() for weight in module.parameters())
    assert gone <= {layer.id for layer in found.layers}
    assert {layer.id: layer.after for layer in told.layers if not layer.reason} == {
        layer.id: layer.after for layer in found.layers
    }
    assert not any(node.type.startswith(BLOCK) for node in found.project.main)
    places = {(node.x, node.y) for node in found.project.main}
    assert len(places) == len(found.project.main.nodes)


def test_one_copy_of_a_block_may_stay_as_it_is() -> None:
    project = resnet()
    module, weights = with_weights(project)
    options = replace(HALF, shares={"stage.0.conv1.conv": 0.0})
    found = pruned(analyse_here(project), project, module, weights, options)
    sizes = {layer.id: (layer.before, layer.after) for layer in found.layers}
    assert "stage.0.conv1.conv" not in sizes
    assert sizes["stage.1.conv1.conv"] == (8, 4)
    assert rebuilt(found)(torch.randn(1, 3, 8, 8)).shape == (1, 3)
